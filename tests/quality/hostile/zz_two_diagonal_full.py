"""FALSE (limit-two-diagonal-*), with all values claimed."""

from dataclasses import replace

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Setting, Theorem
from collapsecheck.theory.theorems.hierarchy import chain

SETTING = Setting("vae", ("diagonal", "diagonal"))
CASES = tuple(
    replace(k, setting=SETTING, name=k.name)
    for k in chain.cases("vae", (2,))
    if k.setting.variances == ("isotropic", "isotropic")
)
THEOREM = Theorem(
    slug="zz-two-diagonal-full",
    title="Two diagonal levels: minimum",
    source="a hostile file",
    kind="minimum",
    statement="min of the full loss is the sum over sorted pairs (θ descending, σ_1, σ_2 ascending).",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: tuple(replace(s, check=(s.check or (lambda: "see the literature"))) for s in reduction(SETTING)),
)
