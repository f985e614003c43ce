"""The models as data: the loss in matrices and in second moments, its chain of levels, the loss of one mode."""

from collapsecheck.theory.model.chain import fixed_term, learnable_levels, learnable_term, phi, phi_terms
from collapsecheck.theory.model.flow_at_collapse import collapsed_point, flow_field, linear_flow
from collapsecheck.theory.model.gaussian_loss import ModeLoss, Symbols, loss, matrix_symbols, mode_loss
from collapsecheck.theory.model.minorant import minorant_step
from collapsecheck.theory.model.mode import (
    decoder_squared,
    encoder_squared,
    growths,
    has_minimiser,
    implied_value,
    is_learned,
    marginals,
    moved_by,
    setting_of,
    tie,
    weight,
)
from collapsecheck.theory.model.second_moments import Compact, compact, in_order, levels, misfit, precision

__all__ = [
    "Compact",
    "ModeLoss",
    "Symbols",
    "collapsed_point",
    "compact",
    "decoder_squared",
    "encoder_squared",
    "fixed_term",
    "flow_field",
    "growths",
    "has_minimiser",
    "implied_value",
    "in_order",
    "is_learned",
    "learnable_levels",
    "learnable_term",
    "levels",
    "linear_flow",
    "loss",
    "marginals",
    "matrix_symbols",
    "minorant_step",
    "misfit",
    "mode_loss",
    "moved_by",
    "phi",
    "phi_terms",
    "precision",
    "setting_of",
    "tie",
    "weight",
]
