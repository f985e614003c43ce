"""Cites a book that it puts on the shelf itself."""

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import BIBLIOGRAPHY, Setting, Step, Theorem
from collapsecheck.theory.theorems.vae import vae_learnable

SETTING = Setting("vae", ("learnable",))
BIBLIOGRAPHY["mine-2026"] = "Myself, everything is proved"
CASES = vae_learnable.CASES
THEOREM = Theorem(
    slug="zz-own-bibliography",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (*reduction(SETTING), Step("x", "y", "z", cites="mine-2026")),
)
