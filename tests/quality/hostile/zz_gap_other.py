"""FALSE as titled for y ≠ x: the model variance is compared with θ² instead of E y²; `gap` is its own definition."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import (
    Case,
    Setting,
    Theorem,
    Value,
)

thr = sp.sqrt(beta(1)) * eta_dec

SETTING = Setting("vae", ("learnable",))
CASES = (Case("b=1", where=(theta > thr) & sp.Eq(beta(1), 1), claims=(Value("gap", 0, sp.Integer(0)),)),)
THEOREM = Theorem(
    slug="zz-gap-other",
    title="VAE of y from x ≠ y: the ELBO is tight at β = 1",
    source="a hostile file",
    kind="condition",
    statement="log p(y) − ELBO = 0 also where x does not determine y.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
