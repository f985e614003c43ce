"""What a trained encoder encodes, and why a latent is collapsed."""

from collapsecheck.numerics.detection.monitor import Monitor, Reading

__all__ = ["Monitor", "Reading"]
