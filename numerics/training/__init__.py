"""Minimisers, gradient flows and stochastic training on the loss."""

from collapsecheck.numerics.training.data_dependent import data_dependent_minima
from collapsecheck.numerics.training.escape import collapsed, escape_rates, leading_rates, least_time, mode_rate
from collapsecheck.numerics.training.gradient_flow import flow, growth_rates
from collapsecheck.numerics.training.minimisers import Run, descend, minimise, random_start
from collapsecheck.numerics.training.stochastic import Schedule, train

__all__ = [
    "Run",
    "Schedule",
    "collapsed",
    "data_dependent_minima",
    "descend",
    "escape_rates",
    "flow",
    "growth_rates",
    "leading_rates",
    "least_time",
    "minimise",
    "mode_rate",
    "random_start",
    "train",
]
