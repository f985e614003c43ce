"""Millions of random instances in chunks that can be resumed."""
