"""FALSE: a free latent never grows, if its standard deviation is negative."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.derivations.landscape import grow
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Curvature, Setting, Theorem

SETTING = Setting("vae", ("isotropic",))
threshold = sp.sqrt(beta(1)) * eta_dec * sigma(1) / eta(1)
ratio = sp.sqrt(beta(1)) * eta_dec / (eta(1) * sigma(1))
way = grow(-sigma(1), theta)
value = 2 * ratio * (theta + threshold) / eta_dec**2
CASES = (Case("a", sp.true, (Curvature("a free latent never grows", way, value, sp.false),)),)
THEOREM = Theorem(
    slug="zz-negative-sigma",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
