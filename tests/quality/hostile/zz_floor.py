"""FALSE beyond θ = 10⁵⁰ only: a step that no draw meets."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
CASES = (Case("a", sp.true, (Active(1, theta > threshold * (1 + sp.floor(theta / 10**50))),)),)
THEOREM = Theorem(
    slug="zz-floor",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
