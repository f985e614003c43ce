"""Somebody's loss as they wrote it, in the theory's terms: likelihood, β, η_dec, and the way back."""

from collapsecheck.numerics.translation.algebra import translate
from collapsecheck.numerics.translation.answer import Translation
from collapsecheck.numerics.translation.effects import effective, loss_optimum
from collapsecheck.numerics.translation.linear_maps import stacked
from collapsecheck.numerics.translation.other_answers import loss_phase, loss_threshold
from collapsecheck.numerics.translation.reductions import Explanation, explained

__all__ = [
    "Explanation",
    "Translation",
    "effective",
    "explained",
    "loss_optimum",
    "loss_phase",
    "loss_threshold",
    "stacked",
    "translate",
]
