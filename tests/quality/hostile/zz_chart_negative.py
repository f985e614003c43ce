"""Not about any model: the chart makes β_1 negative."""

from dataclasses import replace

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.derivations.landscape import grow
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Curvature, Setting, Theorem

SETTING = Setting("vae", ("isotropic",))
u, v, x, y = sp.symbols("u v x y", positive=True)
threshold = sp.sqrt(beta(1)) * eta_dec
w = grow(sigma(1), theta)
w = replace(w, chart=((beta(1), u - 2),))
val = -2 * sp.sqrt(beta(1)) * eta_dec / (eta(1) * sigma(1)) * (theta - threshold * sigma(1) / eta(1)) / eta_dec**2
CASES = (Case("a", sp.true, (Curvature("t", w, val, theta > threshold * sigma(1) / eta(1)),)),)
THEOREM = Theorem(
    slug="zz-chart-negative",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
