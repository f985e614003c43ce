"""What a level knows of the data: squared correlations along the chain, from the gains."""

from functools import cache, partial

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import encoder, rho, sigma
from collapsecheck.theory.statement import Setting, Step


def correlations(depth: int) -> list[sp.Expr]:
    """Squared correlations of a unit-variance scalar with z_1, …, z_L: Π V_j² over the variance of z_l."""
    gain, variance, found = sp.Integer(1), sp.Integer(1), []
    for l in range(1, depth + 1):
        gain, variance = gain * encoder(l) ** 2, encoder(l) ** 2 * variance + sigma(l) ** 2
        found.append(gain / variance)
    return found


@cache
def check_correlations(most: int) -> str:
    """With V_l² = σ_l² (e^{ρ_l} − 1)/K_{l−1} the squared correlation is the product of 1 − e^{−ρ_j}."""
    for depth in range(1, most + 1):
        setting = Setting("vae", tuple("isotropic" for _ in range(depth)))
        growth = {l: sp.exp(rho(l)) for l in range(1, depth + 1)} | {depth + 1: sp.Integer(1)}
        gains = {encoder(l): sp.sqrt(mode.encoder_squared(setting, growth, l)) for l in range(1, depth + 1)}
        for level, correlation in enumerate(correlations(depth), start=1):
            residual = 1 - correlation.subs(gains) - mode.unexplained(growth, level)
            require(sp.simplify(residual) == 0, f"level {level} of {depth}")
    return f"symbolically for every level up to $L = {most}$"


@cache
def information_step(depth: int) -> Step:
    """From gains to squared correlations, up to this depth; a Gaussian's information is −½ log(1 − r)."""
    return Step(
        title="What a level knows",
        statement=f"$I(x; z_l) = −½ ∑_i log(1 − ∏_{{j≤l}} (1 − e^{{−ρ_{{j,i}}}}))$ for $l ≤ {depth}$",
        because=(
            "Modes are independent Gaussian pairs, and a pair with squared correlation $r$ shares $−½ log(1 − r)$ "
            "nats. $r = V_1² ⋯ V_l²/K_l$ with $K_l = V_l² K_{l−1} + σ_l²$ and $V_l² = σ_l² (e^{ρ_l} − 1)/K_{l−1}$."
        ),
        check=partial(check_correlations, depth),
    )
