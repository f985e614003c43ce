"""A hierarchy whose β rise with the level collapses globally from κ on: β_1 ≤ β_2 ≤ … ≤ β_L and β_1 ≥ κ.

The tail sums of the rates Σ_{l ≥ j} R_l are KLs of the levels from j upwards, so not negative, although a single rate
can be. Σ β_l R_l = β_1 Σ R_l + Σ_{j ≥ 2} (β_j − β_{j−1}) tail_j ≥ β_1 KL(joint): the certificate identity at β_1.
"""

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.derivations import check_rate
from collapsecheck.theory.notation import kappa
from collapsecheck.theory.statement import Case, ForAll, Setting, Step, Theorem

ANY = Setting("any", ())
b = sp.symbols("beta_1:5", positive=True)
tails = sp.symbols("t_1:5", positive=True)
gain = sp.Symbol("B", positive=True)
JOINT = "the chain rule of KL along the levels, argued in prose"

CASES = (
    Case(
        "rising β",
        sp.true,
        (
            ForAll(
                "three levels: the weighted rates are at least β_1 times the joint KL",
                (b[0] <= b[1]) & (b[1] <= b[2]),
                b[0] * (tails[0] - tails[1]) + b[1] * (tails[1] - tails[2]) + b[2] * tails[2] >= b[0] * tails[0],
            ),
            ForAll(
                "the joint bracket at β_1 ≥ κ", (gain <= kappa * tails[0]) & (b[0] >= kappa), b[0] * tails[0] >= gain
            ),
        ),
    ),
)


def check_sums() -> str:
    """Summation by parts, R_l = tail_l − tail_{l+1}."""
    for depth in range(2, 5):
        rates = [tails[l] - (tails[l + 1] if l + 1 < depth else 0) for l in range(depth)]
        left = sum(b[l] * rates[l] for l in range(depth))
        right = b[0] * tails[0] + sum((b[j] - b[j - 1]) * tails[j] for j in range(1, depth))
        require(sp.expand(left - right) == 0, f"{depth} levels")
    return "symbolically for two to four levels; every level adds the same term"


THEOREM = Theorem(
    slug="hierarchy-global",
    title="Any network: hierarchies with rising β",
    source="docs/any-network.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement=("With $β_1 ≤ β_2 ≤ … ≤ β_L$ complete collapse is globally optimal for every hierarchy if $β_1 ≥ κ$."),
    setting=ANY,
    cases=CASES,
    derivation=lambda: (
        Step(
            "Summation by parts",
            "$∑ β_l R_l = β_1 tail_1 + ∑ (β_j − β_{j−1}) tail_j$",
            "$R_l$ is a difference.",
            check_sums,
        ),
        Step("Tails are KLs", "$tail_j ≥ 0$", "Levels from $j$ upwards, given what is below.", check_rate, scope=JOINT),
    ),
    uses=("no-network-beats-collapse",),
)
