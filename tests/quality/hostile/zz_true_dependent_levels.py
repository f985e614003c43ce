"""TRUE: two levels whose variances may depend on the input; the best ones do not."""

from dataclasses import replace

from collapsecheck.theory.derivations import information_step, reduction
from collapsecheck.theory.statement import Setting, Theorem
from collapsecheck.theory.theorems.hierarchy import hvae_both_learnable

SETTING = Setting("vae", ("data-dependent", "data-dependent"))
CASES = tuple(case for case in hvae_both_learnable.CASES if case.setting in (None, hvae_both_learnable.SETTING))
CASES = tuple(replace(case, setting=None) for case in CASES)
THEOREM = Theorem(
    slug="zz-true-dependent-levels",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (*reduction(SETTING), information_step(2)),
)
