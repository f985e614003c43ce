"""Learned Gaussian noise: at β = 1 collapse is never strictly stable.

One η_dec: the loss is (d/2) log of the mean squared error, and saving g of its trace is worth d g/(2 tr) to first
order: κ_loc = d λ_1/tr Cov. One per coordinate: κ_loc is the largest eigenvalue of the correlation matrix. Both are at
least 1. On finite data the loss is unbounded below at every β: no global threshold.
"""

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.notation import network_beta as beta
from collapsecheck.theory.statement import Case, ForAll, Setting, Step, Theorem

ANY = Setting("any", ())
first, second = sp.symbols("lambda_1 lambda_2", positive=True)

CASES = (
    Case(
        "two coordinates",
        sp.true,
        (
            ForAll("one η_dec: 2 λ_1/(λ_1 + λ_2) ≥ 1", first >= second, 2 * first / (first + second) >= 1),
            ForAll("one each: eigenvalues of trace 2", (first >= second) & sp.Eq(first + second, 2), first >= 1),
        ),
    ),
)


def check_savings() -> str:
    """(d/2) log((tr − g)/tr) and ½ log((v − g)/v) to first order in g."""
    d, trace, v, g = sp.symbols("d tr v g", positive=True)
    require(sp.diff(d / 2 * sp.log((trace - g) / trace), g).subs(g, 0) == -d / (2 * trace), "one η_dec")
    require(sp.diff(sp.log((v - g) / v) / 2, g).subs(g, 0) == -1 / (2 * v), "one per coordinate")
    return "symbolically: whitened by the mean variance, or by every coordinate's own"


def check_unbounded() -> str:
    """½ log(mse) → −∞ while the rate of finitely many rows stays below their entropy."""
    error, entropy = sp.symbols("mse H", positive=True)
    require(sp.limit(sp.log(error) / 2 + beta * entropy, error, 0, "+") == -sp.oo, "unbounded")
    return "as a limit, for every β"


def check_mean() -> str:
    """d times the largest eigenvalue less the trace is a sum of nonnegative gaps."""
    for count in range(2, 6):
        gaps = sp.symbols(f"g:{count - 1}", nonnegative=True)
        trace = first + sum(first - gap for gap in gaps)
        require(sp.expand(count * first - trace - sum(gaps)) == 0, f"{count} eigenvalues")
    return "symbolically for two to five eigenvalues"


THEOREM = Theorem(
    slug="learned-noise",
    title="Any network: learned noise",
    source="docs/any-network.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement=("$κ_loc = d λ_1/tr Cov$ (one $η_dec$) or $λ_max$ of the correlation matrix (one each): at least 1."),
    setting=ANY,
    cases=CASES,
    derivation=lambda: (
        Step("What a saving is worth", "$d g/(2 tr)$ or $g_j/(2 v_j)$", "First order.", check_savings),
        Step("Finite data", "no global threshold", "The error can vanish at a bounded rate.", check_unbounded),
        Step(
            "Any dimension",
            "$κ_{loc} ≥ 1$",
            "A mean.",
            check_mean,
            scope="up to five coordinates",
        ),
    ),
    uses=("local-stability",),
)
