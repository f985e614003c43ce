"""FALSE in a band of width 10⁻¹² that is a piece of its own, and that no sample meets."""

from dataclasses import replace

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Setting, Theorem, Value
from collapsecheck.theory.theorems.vae import vae_learnable

SETTING = Setting("vae", ("learnable",))
growth = 2 * sp.log(theta / (sp.sqrt(beta(1)) * eta_dec))
low, high = sp.Rational(31, 17), sp.Rational(31, 17) + sp.Rational(1, 10**12)
bump = sp.Piecewise((sp.Rational(1, 10), (theta > low) & (theta < high)), (0, True))
active, collapsed, _ = vae_learnable.CASES
CLAIMS = (Value("rho", 1, growth), Value("minimum", 0, beta(1) * (1 + growth) + bump))
CASES = (replace(active, chart={}, claims=CLAIMS), collapsed)
THEOREM = Theorem(
    slug="zz-thin-piece",
    title="A hostile file",
    source="a hostile file",
    kind="minimum",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
