"""What a trained encoder encodes, and why a latent is collapsed."""
