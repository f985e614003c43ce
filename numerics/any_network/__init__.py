"""Collapse for any encoder, any decoder and any loss: local and global thresholds of β (docs/any-network.md)."""

from collapsecheck.numerics.any_network.answer import Threshold, threshold
from collapsecheck.numerics.any_network.dead_unit import Room, room
from collapsecheck.numerics.any_network.likelihoods import NAMES

__all__ = ["NAMES", "Room", "Threshold", "room", "threshold"]
