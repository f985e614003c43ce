"""What finitely many samples decide."""

from collapsecheck.numerics.samples.decided import Decided, decide, enough_samples
from collapsecheck.numerics.samples.finite_sample import CONFIDENCE, Sampling, sampling
from collapsecheck.numerics.samples.white_noise import unspread

__all__ = [
    "CONFIDENCE",
    "Decided",
    "Sampling",
    "decide",
    "enough_samples",
    "sampling",
    "unspread",
]
