"""FALSE for √β η_dec < θ ≤ 2√β η_dec; the band is left out of `where` (Active cases need no coverage)."""

import sympy as sp

from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Setting,
    Theorem,
)

thr = sp.sqrt(beta(1)) * eta_dec

SETTING = Setting("vae", ("learnable",))
CASES = (Case("far and near", where=(theta > 2 * thr) | (theta <= thr), claims=(Active(1, theta > 2 * thr),)),)
THEOREM = Theorem(
    slug="zz-hidden-band",
    title="A mode of the learnable VAE is active iff θ > 2√β η_dec",
    source="a hostile file",
    kind="condition",
    statement="Active iff θ > 2√β η_dec, at every parameter of the regions below.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
