"""Collapse for any encoder, any decoder and any loss: local and global thresholds of β (docs/any-network.md)."""

from collapsecheck.numerics.any_network.answer import Threshold, threshold
from collapsecheck.numerics.any_network.dead_unit import Room, room
from collapsecheck.numerics.any_network.free_encoder import alternate, excess, rare_event, smallest_curvature
from collapsecheck.numerics.any_network.likelihoods import NAMES, likelihood
from collapsecheck.numerics.any_network.losses import Loss
from collapsecheck.numerics.any_network.lower import search
from collapsecheck.numerics.any_network.upper import upper_bound

__all__ = [
    "NAMES",
    "Loss",
    "Room",
    "Threshold",
    "alternate",
    "excess",
    "likelihood",
    "rare_event",
    "room",
    "search",
    "smallest_curvature",
    "threshold",
    "upper_bound",
]
