"""FALSE: a free latent never grows, if the singular value of its mode is negative."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.derivations.landscape import grow
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma
from collapsecheck.theory.statement import Case, Curvature, Setting, Theorem

SETTING = Setting("vae", ("isotropic",))
threshold = sp.sqrt(beta(1)) * eta_dec * sigma(1) / eta(1)
ratio = sp.sqrt(beta(1)) * eta_dec / (eta(1) * sigma(1))
q = sp.Symbol("q", positive=True)
way = grow(sigma(1), -q)
value = 2 * ratio * (q + threshold) / eta_dec**2
CASES = (Case("a", sp.true, (Curvature("a free latent never grows", way, value, sp.false),)),)
THEOREM = Theorem(
    slug="zz-negative-theta",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
