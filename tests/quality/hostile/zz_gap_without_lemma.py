"""A gap, with a derivation that never speaks of the likelihood."""

from dataclasses import replace

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Setting, Theorem, Value
from collapsecheck.theory.theorems.vae import vae_learnable

SETTING = Setting("vae", ("learnable",))
a, c, e = vae_learnable.CASES
CASES = (replace(c, claims=(Value("rho", 1, sp.Integer(0)), Value("gap", 0, sp.Integer(0)))),)
THEOREM = Theorem(
    slug="zz-gap-without-lemma",
    title="A hostile file",
    source="a hostile file",
    kind="minimum",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (*reduction(SETTING),),
)
