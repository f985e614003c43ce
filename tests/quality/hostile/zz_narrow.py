"""FALSE (limit-narrow-isotropic): widths are no part of a Setting, only the text speaks of them."""

from dataclasses import replace

from collapsecheck.theory.statement import Setting, Theorem
from collapsecheck.theory.theorems.hierarchy import chain

SETTING = Setting("vae", ("diagonal", "isotropic"))
CASES = tuple(
    replace(k, setting=SETTING, name=k.name)
    for k in chain.cases("vae", (2,))
    if k.setting.variances == ("isotropic", "isotropic")
)
THEOREM = Theorem(
    slug="zz-narrow",
    title="Any widths: a narrow isotropic level above a diagonal one",
    source="a hostile file",
    kind="minimum",
    statement="For any widths d_2 < d_1, Σ_1 diagonal, Σ_2 isotropic: the minimum is the sorted chain's.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
