"""Linear VAE whose encoder variance may depend on x: the optimum is the constant variance of the learnable case.

For every x the loss depends on Σ(x) through the same strictly convex function, so the best Σ(x) is the same for all x.
"""

import sympy as sp

from theory.notation import beta, slack
from theory.reduction import reduction
from theory.statement import Setting, Step, Theorem
from theory.theorems.vae_learnable import CASES

SETTING = Setting("vae", ("data-dependent",))


def pointwise_minimum() -> Step:
    """The gap of k s − β log s above its minimum at s = β/k is β(u − 1 − log u) ≥ 0 with u = k s/β, whatever x is."""
    k, u = slack("k"), slack("u")
    cost = lambda s: k * s - beta(1) * sp.log(s)  # noqa: E731
    gap = beta(1) * (u - 1 - sp.log(u))

    def check() -> str:
        assert sp.expand(sp.expand_log(cost(beta(1) * u / k) - cost(beta(1) / k) - gap, force=True)) == 0
        derivative = sp.diff(gap / beta(1), u)
        assert derivative.subs(u, 1) == 0 and sp.diff(derivative, u).is_positive
        return "the gap is an identity in u; its derivative vanishes at u = 1 and its second derivative is positive"

    return Step(
        title="The variance at each x",
        statement=sp.Ge(gap, 0),
        because="Given U, coordinate j of Σ(x) enters as k s − β log s with k = ‖U e_j‖²/η_dec² + β/η_enc², the same for "
        "every x; the gap is zero only at u = 1, so the minimiser s = β/k is constant in x.",
        check=check,
    )


THEOREM = Theorem(
    slug="vae-data-dependent",
    title="Linear VAE, encoder variance depending on the data",
    source="arXiv 2306.05023, Theorem 1 and its remark",
    kind="minimum",
    statement="Letting Σ depend on x changes nothing: the optimal Σ(x) is constant and the minimum is the learnable one.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (pointwise_minimum(), *reduction(Setting("vae", ("learnable",)))),
    uses=("vae-learnable",),
)
