"""FALSE in a band of relative width 10⁻⁴⁵ below the threshold."""

from dataclasses import replace

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Setting, Theorem
from collapsecheck.theory.theorems.vae import vae_learnable

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
a, c, e = vae_learnable.CASES
e45 = 1 - sp.Rational(1, 10**45)
CASES = (replace(a, where=theta > threshold * e45), replace(c, where=theta <= threshold * e45))
THEOREM = Theorem(
    slug="zz-thin-band",
    title="A hostile file",
    source="a hostile file",
    kind="minimum",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
