"""The steps that classify the critical points: choices of modes, curvature, directions of escape."""

from collapsecheck.theory.derivations.landscape.curvature import second_order, slopes
from collapsecheck.theory.derivations.landscape.escape_directions import (
    Chart,
    exchange,
    grow,
    lambda_i,
    lambda_j,
    part,
    ratio,
    sigma_i,
    sigma_j,
    take_over,
    theta_i,
    theta_j,
    threshold,
    trained,
    turn,
)
from collapsecheck.theory.derivations.landscape.steps import landscape_steps

__all__ = [
    "Chart",
    "exchange",
    "grow",
    "lambda_i",
    "lambda_j",
    "landscape_steps",
    "part",
    "ratio",
    "second_order",
    "sigma_i",
    "sigma_j",
    "slopes",
    "take_over",
    "theta_i",
    "theta_j",
    "threshold",
    "trained",
    "turn",
]
