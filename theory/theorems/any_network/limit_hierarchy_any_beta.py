"""False: a hierarchy with every β_l ≥ β_1 ≥ κ collapses globally.

Three levels, β = (1, 3, 2) times κ. z_1 is collapsed and z_2 has variance t, all noise; z_3 sees it with the weight
t/(1 + t) and the prior of z_2 follows z_3. The rates are 0, ½ (t/(1 + t) − 1 − log t) and ½ log(1 + t): the second is
negative, and 3 R_2 + 2 R_3 falls without bound as t grows. Correct: β must not fall with the level.
"""

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.statement import Case, ForAll, Setting, Step, Theorem

ANY = Setting("any", ())
t, b, c = sp.symbols("t beta_2 beta_3", positive=True)
second, third = (t / (1 + t) - 1 - sp.log(t)) / 2, sp.log(1 + t) / 2


def check_rates() -> str:
    """KLs of the scalar Gaussian chain: E z_2² = t, V_3² t = w = t/(1 + t), z_3 of unit variance, U_3 = V_3 t."""
    w, var = sp.symbols("w t", positive=True)
    gain = sp.sqrt(w / var)  # V_3
    back = gain * var  # U_3
    r2 = (var - 2 * back * gain * var + back**2 - 1 - sp.log(var)) / 2
    r3 = -sp.log(1 - w) / 2
    require(sp.simplify((r2 - second).subs(w, t / (1 + t))) == 0, "rate of level 2")
    require(
        sp.simplify(sp.expand_log((r3 - third).subs(w, t / (1 + t)).simplify(), force=True)) == 0, "rate of level 3"
    )
    return "symbolically"


THEOREM = Theorem(
    slug="limit-hierarchy-any-beta",
    title="A hierarchy with every β_l ≥ β_1 collapses globally from κ on (false)",
    source="naive reading of hierarchy-global; docs/any-network.md",
    kind="limit",
    statement=(
        "With $β_2$, $β_3 ≥ β_1$ the weighted rates $β_2 R_2 + β_3 R_3$ of levels that carry nothing are not negative."
    ),
    setting=ANY,
    cases=(
        Case("three levels", sp.true, (ForAll("weighted rates", (b >= 1) & (c >= 1), b * second + c * third >= 0),)),
    ),
    correction=(Case("rising β", sp.true, (ForAll("the sum of both rates is a KL", sp.true, second + third >= 0),)),),
    derivation=lambda: (Step("The two rates", "$R_2, R_3$", "Scalar Gaussians.", check_rates),),
    uses=("hierarchy-global",),
    expected="fails",
    counterexample={t: sp.Integer(100), b: sp.Integer(3), c: sp.Integer(2)},
)
