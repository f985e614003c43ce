"""Somebody's formula against the theory."""
