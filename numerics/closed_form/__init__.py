"""The exact optimum: modes, the chain of levels, pairings, bounds."""

from collapsecheck.numerics.closed_form.chain_theorem import ACTIVE, Chain, chain, explained, rises
from collapsecheck.numerics.closed_form.decoder_variance import OptimalEtaDec, optimal_eta_dec
from collapsecheck.numerics.closed_form.global_minimum import Optimum, information_of, optimum, parameters
from collapsecheck.numerics.closed_form.inertia import eigenvalues_above
from collapsecheck.numerics.closed_form.likelihood import elbo_gap
from collapsecheck.numerics.closed_form.modes import log_variances, pad, solve, sorted_arrangement
from collapsecheck.numerics.closed_form.scope import in_scope, remedy, unbounded_reason

__all__ = [
    "ACTIVE",
    "Chain",
    "OptimalEtaDec",
    "Optimum",
    "chain",
    "eigenvalues_above",
    "elbo_gap",
    "explained",
    "in_scope",
    "information_of",
    "log_variances",
    "optimal_eta_dec",
    "optimum",
    "pad",
    "parameters",
    "remedy",
    "rises",
    "solve",
    "sorted_arrangement",
    "unbounded_reason",
]
