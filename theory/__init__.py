"""Symbolic side: the linear-Gaussian models, their derivations and the catalogue of theorems (SymPy only)."""
