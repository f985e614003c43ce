"""False: the KL of the linear model jumps at its threshold.

A mode of the linear VAE with learned variances costs ½ log(θ²/(β η_dec²)) nats above the threshold: with u = θ²/(β
η_dec²) any gap g > 0 is undercut at u = 1 + g. Gaussian encoders on skewed data do jump; the linear model never does.
"""

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.statement import Case, ForAll, Setting, Step, Theorem

ANY = Setting("any", ())
u, g = sp.symbols("u g", positive=True)


def check_limit() -> str:
    """The KL's limit at the threshold, and the gap undercut at u = 1 + g by log(1 + g) ≤ g."""
    require(sp.limit(sp.log(u) / 2, u, 1, "+") == 0, "continuous at the threshold")
    return "as a limit"


THEOREM = Theorem(
    slug="limit-linear-jump",
    title="The KL jumps at the threshold of the linear model (false)",
    source="arXiv 2510.01621; docs/any-network.md",
    kind="limit",
    statement=(
        "Just above its threshold a mode of the linear model has a KL above some gap $g$ (here: for every $g ≤ 1$)."
    ),
    setting=ANY,
    cases=(Case("above the threshold", sp.true, (ForAll("a gap", (u > 1) & (g <= 1), sp.log(u) / 2 >= g),)),),
    correction=(Case("above the threshold", sp.true, (ForAll("continuous", u > 1, sp.log(u) / 2 <= (u - 1) / 2),)),),
    derivation=lambda: (Step("Continuity", "$KL → 0$", "$½ log u$ at $u = 1$.", check_limit),),
    uses=("vae-learnable",),
    expected="fails",
    counterexample={u: sp.Integer(2), g: sp.Integer(1)},
)
