"""Gradient flow near the collapsed point, for one mode: its linear part and the rate at which a mode escapes.

The flow is d(parameters)/dt = −∇ loss. At the collapsed point every u_l = v_l = 0 and σ_l = η_l where it is learned;
the linear flow then joins u_l with v_l and nothing else. Acting on data as they are (`raw`), the first encoder sees a
variance θ² instead of 1: y = x, or a CVAE's y that is uncorrelated with x.
"""

from functools import cache

import sympy as sp

from collapsecheck.theory.model.chain import learnable_levels
from collapsecheck.theory.model.gaussian_loss import mode_loss
from collapsecheck.theory.notation import encoder, eta, sigma, theta
from collapsecheck.theory.statement import Setting


def collapsed_point(setting: Setting) -> dict[sp.Symbol, sp.Expr]:
    """u = v = 0 and σ_l = η_l at learned levels: the substitution."""
    mode = mode_loss(setting)
    gains = (*mode.u, *mode.v, *(symbol for symbol in (mode.u_x, mode.v_x) if symbol is not None))
    return {gain: sp.Integer(0) for gain in gains} | {sigma(l): eta(l) for l in sorted(learnable_levels(setting))}


@cache
def flow_field(setting: Setting, raw: bool = False) -> dict[sp.Symbol, sp.Expr]:
    """d/dt of every gain of the mode, −∂ loss by the encoder's own parameter.

    With `raw` the first encoder's parameter is v_1/θ, so that v_1 moves θ² times as fast.
    """
    mode = mode_loss(setting)
    gains = (symbol for symbol in collapsed_point(setting) if symbol in mode.expression.free_symbols)
    return {g: -mode.expression.diff(g) * (theta**2 if raw and g == encoder(1) else 1) for g in gains}


@cache
def linear_flow(setting: Setting, level: int, raw: bool = False) -> sp.Matrix:
    """The linear flow of (u_l, v_l) at the collapsed point."""
    mode, field = mode_loss(setting), flow_field(setting, raw)
    pair = (mode.u[level - 1], mode.v[level - 1])
    return sp.Matrix(2, 2, lambda i, j: field[pair[i]].diff(pair[j])).subs(collapsed_point(setting))


def escape_rate(setting: Setting, level: int, raw: bool = False) -> sp.Expr:
    """The larger eigenvalue of the linear flow of a level; below the root are a square and a product of like signs."""
    a, b, c, d = linear_flow(setting, level, raw)
    return (a + d) / 2 + sp.sqrt(((a - d) / 2) ** 2 + b * c)
