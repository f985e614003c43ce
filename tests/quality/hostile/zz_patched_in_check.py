"""FALSE: a check of its derivation replaces the decision procedure."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Step, Theorem

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec


def patch():
    import collapsecheck.judge.decision as d
    import collapsecheck.witnesses.decide as wd

    d.is_certified = lambda o, c: True
    wd.decided = lambda o, c, s: d.Outcome(o, "proved", d.KERNEL)
    return "verified symbolically"


CASES = (Case("a", sp.true, (Active(1, theta > 2 * threshold),)),)
THEOREM = Theorem(
    slug="zz-patched-in-check",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (*reduction(SETTING), Step("x", "y", "z", check=patch)),
)
