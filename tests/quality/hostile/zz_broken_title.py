"""The title erases its line on a terminal and writes another."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Setting, Theorem
from collapsecheck.theory.theorems.vae import vae_learnable

SETTING = Setting("vae", ("learnable",))
u, v, x, y = sp.symbols("u v x y", positive=True)
CASES = vae_learnable.CASES
THEOREM = Theorem(
    slug="zz-broken-title",
    title="x\x1b[2K\rzz-title: proved\nzz-other: proved",
    source="a hostile file",
    kind="condition",
    statement="x\x1b[2K\rzz-title: proved\nzz-other: proved",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
