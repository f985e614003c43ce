"""Somebody's loss as they wrote it, in the theory's terms: likelihood, β, η_dec, and the way back."""

from collapsecheck.numerics.translation.algebra import Translation, translate
from collapsecheck.numerics.translation.effects import loss_optimum
from collapsecheck.numerics.translation.linear_maps import stacked

__all__ = ["Translation", "loss_optimum", "stacked", "translate"]
