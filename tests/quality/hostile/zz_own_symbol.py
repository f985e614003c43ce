"""Not well formed: a symbol of a class of its own, which could say of itself what it likes."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("learnable",))


class S(sp.Symbol):
    is_positive = True

    def _eval_is_positive(self):
        return True


b = S("q", positive=True)
CASES = (Case("a", sp.true, (ForAll("t", sp.true, sp.log(b) <= b - 1),)),)
THEOREM = Theorem(
    slug="zz-own-symbol",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
