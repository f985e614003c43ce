"""TRUE, but only where x and y are uncorrelated, which the cases do not say."""

from dataclasses import replace

from collapsecheck.theory.derivations import linear_steps, reduction
from collapsecheck.theory.statement import Setting, Theorem
from collapsecheck.theory.theorems.beyond import gradient_flow

SETTING = Setting("cvae", ("learnable",))
CASES = tuple(replace(case, setting=None) for case in gradient_flow.CASES if case.setting == SETTING)
THEOREM = Theorem(
    slug="zz-raw-escape",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (*reduction(SETTING), *linear_steps()),
)
