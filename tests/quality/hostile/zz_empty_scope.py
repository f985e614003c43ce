"""A lemma in prose, with a scope that equals the prose and is empty."""

from dataclasses import replace

from collapsecheck.theory.derivations import gap_step, reduction
from collapsecheck.theory.statement import Setting, Step, Theorem
from collapsecheck.theory.theorems.beyond import elbo_gap

SETTING = Setting("cvae", ("learnable",))
CASES = tuple(case for case in elbo_gap.CASES if case.setting == SETTING)


class Scope(str):
    """Equal to any other."""

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return hash(gap_step().scope)


def derivation() -> tuple[Step, ...]:
    """The lemma without its scope."""
    return (*reduction(SETTING), replace(gap_step(), scope=Scope("")))


THEOREM = Theorem(
    slug="zz-empty-scope",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=derivation,
)
