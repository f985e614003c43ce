"""A tuple whose claims depend on who reads it."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec


class T(tuple):
    def __iter__(self):
        import traceback

        names = [fr.name for fr in traceback.extract_stack()]
        return (
            iter((Active(1, theta > threshold),))
            if any(n in ("obligations", "_claims") for n in names)
            else iter((Active(1, theta > 2 * threshold),))
        )


CASES = (Case("a", sp.true, T((Active(1, theta > 2 * threshold),))),)
THEOREM = Theorem(
    slug="zz-lying-tuple",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
