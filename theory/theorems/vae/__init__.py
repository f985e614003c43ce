"""The VAE with one level of latents."""
