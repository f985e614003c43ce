"""Its derivation exchanges what is claimed for something else."""

import gc

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import Case, ForAll, Setting, Step, Theorem
from collapsecheck.theory.theorems.vae import vae_learnable

SETTING = Setting("vae", ("learnable",))
CASES = (vae_learnable.CASES[2],)


def derivation() -> tuple[Step, ...]:
    """Another claim, once this one is decided."""
    for found in gc.get_objects():
        if type(found) is Theorem and found.slug == "zz-claims-changed-late":
            object.__setattr__(found, "cases", (Case("a", sp.true, (ForAll("s", sp.true, theta > 5),)),))
    return reduction(SETTING)


THEOREM = Theorem(
    slug="zz-claims-changed-late",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=derivation,
)
