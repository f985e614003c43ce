"""The conditional VAE."""
