"""Numeric side: moments, closed-form optimum, loss, minimisers and flows (NumPy and SciPy only)."""
