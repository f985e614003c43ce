"""The loss in floats, from moments or samples, with its gradient."""

from collapsecheck.numerics.losses.full_loss import evaluate, loss, second_moments, slopes, sources, transpose
from collapsecheck.numerics.losses.objective import Objective
from collapsecheck.numerics.losses.parameters import Parameters, check, pack, pack_gradient, shapes, unpack
from collapsecheck.numerics.losses.regression import best_decoders
from collapsecheck.numerics.losses.sample_loss import latent_means, sample_losses

__all__ = [
    "Objective",
    "Parameters",
    "best_decoders",
    "check",
    "evaluate",
    "latent_means",
    "loss",
    "pack",
    "pack_gradient",
    "sample_losses",
    "second_moments",
    "shapes",
    "slopes",
    "sources",
    "transpose",
    "unpack",
]
