"""FALSE: σ is fixed in this setting and the loss has the slope 2β(σ²/η² − 1) along log σ."""

from dataclasses import replace

import sympy as sp

from collapsecheck.theory.derivations.landscape import grow
from collapsecheck.theory.notation import beta, eta, sigma, theta
from collapsecheck.theory.statement import (
    Case,
    Curvature,
    Setting,
    Theorem,
)

w0 = grow(sigma(1), theta)
way = replace(w0, move=tuple(0 * m for m in w0.move), noise=(sp.Integer(1),))

SETTING = Setting("vae", ("isotropic",))
CASES = (
    Case(
        "all",
        where=sp.true,
        claims=(Curvature("noise", way, value=2 * beta(1) * sigma(1) ** 2 / eta(1) ** 2, falls=sp.false),),
    ),
)
THEOREM = Theorem(
    slug="zz-fixed-noise-moves",
    title="Fixed Σ: turning the noise",
    source="a hostile file",
    kind="condition",
    statement="With fixed Σ the loss is L + 2 β (σ/η)² ε² along the noise of a collapsed latent, critical there.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
