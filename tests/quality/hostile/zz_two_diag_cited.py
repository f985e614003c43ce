"""FALSE (with two diagonal levels the modes do not decouple): Active claims alone are never held
against the full loss of unequal σ at both levels.
"""

from dataclasses import replace

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Theorem,
)

w0, w1, w2 = theta**2 / eta_dec**2, beta(1) * sigma(1) ** 2 / eta(1) ** 2, beta(2) * sigma(2) ** 2 / eta(2) ** 2

SETTING = Setting("vae", ("diagonal", "diagonal"))
CASES = (
    Case(
        "all",
        where=sp.true,
        claims=(Active(1, (w0 > w1) | (w0**2 > w1 * w2)), Active(2, (w1 > w2) | (w0 * w1 > w2**2))),
    ),
)
THEOREM = Theorem(
    slug="zz-two-diag-cited",
    title="Two diagonal levels decouple",
    source="a hostile file",
    kind="condition",
    statement="Level 1 is active iff w_0 > w_1 or w_0² > w_1 w_2, per coordinate, θ descending on σ ascending.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: tuple(replace(s, check=(s.check or (lambda: "see the reduction"))) for s in reduction(SETTING)),
)
