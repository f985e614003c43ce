"""Setting('vae', ('learnable')) is a nine-level chain l-e-a-r-n-a-b-l-e of fixed levels."""

import sympy as sp

from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import (
    Case,
    Setting,
    Theorem,
    Trend,
)

SETTING = Setting("vae", ("learnable"))
CASES = (Case("all", where=sp.true, claims=(Trend(theta, 1, 1),)),)
THEOREM = Theorem(
    slug="zz-learn-string",
    title="Missing comma",
    source="a hostile file",
    kind="condition",
    statement="The learnable VAE.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
