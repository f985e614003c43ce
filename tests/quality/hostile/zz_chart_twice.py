"""FALSE: the chart writes θ twice, the second formula is the one that is read."""

from dataclasses import replace

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.derivations.landscape import grow
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Curvature, Setting, Theorem

SETTING = Setting("vae", ("isotropic",))
threshold = sp.sqrt(beta(1)) * eta_dec * sigma(1) / eta(1)
ratio = sp.sqrt(beta(1)) * eta_dec / (eta(1) * sigma(1))
way = replace(grow(sigma(1), theta), chart=((theta, threshold / 2), (theta, 2 * threshold)))
value = -2 * ratio * (theta - threshold) / eta_dec**2
CASES = (Case("a", sp.true, (Curvature("always grows", way, value, sp.true),)),)
THEOREM = Theorem(
    slug="zz-chart-twice",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
