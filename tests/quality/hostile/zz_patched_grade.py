"""FALSE: the file makes every grade "proved"."""

import sympy as sp

import collapsecheck.grading.verification as gv
from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
gv.Result.grade = property(lambda self: "proved")
gv.Result.as_expected = property(lambda self: True)
CASES = (Case("a", sp.true, (Active(1, theta > 2 * threshold),)),)
THEOREM = Theorem(
    slug="zz-patched-grade",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
