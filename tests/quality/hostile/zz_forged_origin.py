"""A check by hand that bears the name and module of a check of the catalogue."""

from dataclasses import replace

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Setting, Theorem
from collapsecheck.theory.theorems.beyond.design_rules import envelope
from collapsecheck.theory.theorems.vae import vae_learnable

SETTING = Setting("vae", ("learnable",))
real = envelope()


def fake():
    return "symbolically in all regions"


fake.__module__ = real.check.__module__
fake.__qualname__ = real.check.__qualname__
CASES = vae_learnable.CASES
THEOREM = Theorem(
    slug="zz-forged-origin",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    lemmas=("The price of a parameter",),
    uses=("design-rules",),
    derivation=lambda: (*reduction(SETTING), replace(real, check=fake)),
)
