"""Conditional models: what the encoder can tell beyond what the decoder is given.

y from x: the decoder's costs see x only through E[T(y) | x], which takes the place of T. An additive Gaussian decoder
h(z) + W x with the encoder on (x, y): the residual of y's regression on x takes the place of the data, so the local
threshold is λ_1 of C − B A^{−1} Bᵀ over η_dec², the CVAE's θ². The global one is at least s² of the residual's law.
"""

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.derivations import identity_steps
from collapsecheck.theory.statement import Case, ForAll, Setting, Step, Theorem

ANY = Setting("any", ())
a, b, c, w = sp.symbols("a b c w", positive=True)

CASES = (
    Case(
        "scalar blocks",
        sp.true,
        (
            ForAll("no W leaves less than the regression", sp.true, c - 2 * w * b + w**2 * a >= c - b**2 / a),
            ForAll("a residual variance is not negative", b**2 <= a * c, c - b**2 / a >= 0),
        ),
    ),
)


def check_tower() -> str:
    """E of the cost A(f) − ⟨T(y), f⟩ given x has T replaced by its conditional mean."""
    f, partition, x1, x2 = sp.symbols("f A p_1 p_2", positive=True)
    t1, t2 = sp.symbols("T_1 T_2", real=True)
    cost = x1 * (partition - t1 * f) + x2 * (partition - t2 * f)
    mean = (x1 * t1 + x2 * t2) / (x1 + x2)
    require(sp.simplify(cost - (x1 + x2) * (partition - mean * f)) == 0, "costs given x")
    return "symbolically: the cost is affine in T"


def check_residual() -> str:
    """Second moment of y − W x at W = B A^{−1}."""
    require(sp.simplify((c - 2 * w * b + w**2 * a).subs(w, b / a) - (c - b**2 / a)) == 0, "residual's second moment")
    return "symbolically, one direction at a time"


THEOREM = Theorem(
    slug="conditional",
    title="Any network: conditional models",
    source="docs/any-network.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement=(
        "The regression's residual (additive decoder), or $𝔼[T(y) | x]$ ($y$ from $x$), takes the place of the data."
    ),
    setting=ANY,
    cases=CASES,
    derivation=lambda: (
        *identity_steps(),
        Step("y from x", "$T → E[T(y) | x]$", "An encoder of $x$ knows no more.", check_tower),
        Step("Additive decoder", "$Cov → C − B A^{−1} Bᵀ$", "$W$ at the regression, $h$ free.", check_residual),
    ),
    uses=("local-stability", "no-network-beats-collapse"),
)
