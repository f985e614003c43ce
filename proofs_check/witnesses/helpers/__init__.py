"""What only witnesses need."""
