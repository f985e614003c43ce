"""FALSE title and statement; the only claim is θ²+β>θ²."""

import sympy as sp

from collapsecheck.theory.notation import beta, theta
from collapsecheck.theory.statement import (
    Case,
    ForAll,
    Setting,
    Theorem,
)

SETTING = Setting("vae", ("learnable",))
CASES = (Case("all", where=sp.true, claims=(ForAll("collapse", sp.true, theta**2 + beta(1) > theta**2),)),)
THEOREM = Theorem(
    slug="zz-other-title",
    title="Every mode of every linear VAE collapses for all β",
    source="a hostile file",
    kind="condition",
    statement="All modes collapse, whatever β, η_dec, σ.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
