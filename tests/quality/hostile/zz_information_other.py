"""FALSE as titled (non-Gaussian data; y ≠ x): `unexplained` is read off its own definition in the model of one mode,
the step that justifies it belongs to another theorem.
"""

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
CASES = (Case("active", where=theta > thr, claims=(Value("unexplained", 1, thr**2 / theta**2),)),)
THEOREM = Theorem(
    slug="zz-information-other",
    title="VAE of y from x, any distribution of the data: I(y; z)",
    source="a hostile file",
    kind="condition",
    statement="For every distribution of (x, y) the information I(y; z) is −½ log(1 − (1 − e^{−ρ})) = ρ/2.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
