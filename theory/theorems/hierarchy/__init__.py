"""Hierarchies of any depth: the chain theorem and what follows from it."""
