"""Skewness opens the trap: κ > κ_loc if the third cumulants along a top direction do not match the likelihood's.

Along a top direction v the function G_β(ε v) = β K(ε v/β) − [A(f_0 + ε v) − A(f_0) − ⟨m, ε v⟩] vanishes to second order
at β = κ_loc, and its third order is c_3/6 with c_3 = E⟨v, T − m⟩³/κ_loc² − A'''(f_0)[v³]. For one sign of ε it is
positive: κ exceeds κ_loc. For Gaussian noise: a skewed first principal component.
"""

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.statement import Case, ForAll, Setting, Step, Theorem

ANY = Setting("any", ())
c, rest, e = sp.symbols("c r epsilon", positive=True)

CASES = (
    Case(
        "a top direction",
        sp.true,
        (ForAll("third order beats the rest for small ε", e < c / (6 * rest), c * e**3 / 6 - rest * e**4 > 0),),
    ),
)


def check_third_order() -> str:
    """G to third order from cumulants of the data and derivatives of A, at β = variance/A''."""
    variance, third, fourth, second, a3 = sp.symbols("k_2 k_3 k_4 A_2 A_3", positive=True)
    beta, step = variance / second, sp.Symbol("epsilon", real=True)
    tilt = step / beta
    data = variance * tilt**2 / 2 + third * tilt**3 / 6 + fourth * tilt**4 / 24
    gap = sp.expand(beta * data - (second * step**2 / 2 + a3 * step**3 / 6))
    require(sp.simplify(gap.coeff(step, 2)) == 0, "second order")
    require(sp.simplify(gap.coeff(step, 3) - (third / beta**2 - a3) / 6) == 0, "third order")
    return "symbolically, with cumulants as symbols"


THEOREM = Theorem(
    slug="skewness",
    title="Any network: skewness opens the trap",
    source="docs/any-network.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement=("If $c_3 = 𝔼⟨v, T − m⟩³/κ_loc² − A'''(f_0)[v³] ≠ 0$ along a top direction $v$, then $κ > κ_loc$."),
    setting=ANY,
    cases=CASES,
    derivation=lambda: (
        Step(
            "Third order of G",
            "$G = c_3 ε³/6 + O(ε⁴)$",
            "Cumulants of the data, derivatives of $A$.",
            check_third_order,
        ),
        Step("$G > 0$ somewhere", "$κ > κ_{loc}$", "$sup_Q [B − β KL] = sup_Δ G_β(Δ)$.", cites="donsker-varadhan-1975"),
    ),
    uses=("local-stability", "no-network-beats-collapse"),
)
