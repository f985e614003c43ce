"""FALSE: raising η_1 can wake the level."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Setting, Theorem, Trend

SETTING = Setting("vae", ("isotropic",))
threshold = sp.sqrt(beta(1)) * eta_dec
CASES = (Case("a", theta < threshold * sigma(1) / eta(1), (Trend(eta(1), 1, 0),)),)
THEOREM = Theorem(
    slug="zz-trend-of-eta",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
