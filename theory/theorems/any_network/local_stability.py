"""Collapse is locally stable above κ_loc = λ_max(D^{−1/2} Cov(T) D^{−1/2}) and unstable below, for every network.

Moving q = p (1 + ε h) changes J by ½ ε² E_z [β E_x h² − |D^{−1/2} E_x (T − m) h|²] at the best decoder. Every h expands
in functions of z, and each coefficient, a function of x, sees the same form β − κ_loc. For Gaussian encoders h is μ z +
½ v (z² − 1) in the means and log-variances, and z w off the diagonal: with k latents every eigenvalue above β gives k +
k + k (k − 1)/2 falling directions. Topology: sup-norm of q/p, or the encoder's parameters. In KL or L² collapse is no
local minimum below κ.
"""

import sympy as sp

from collapsecheck.theory.derivations import check_divergences, check_variations
from collapsecheck.theory.notation import kappa
from collapsecheck.theory.notation import network_beta as beta
from collapsecheck.theory.statement import Case, ForAll, Network, Setting, Step, Theorem

ANY = Setting("any", ())
FAMILIES = ("gaussian", "bernoulli", "bernoulli, grey", "poisson", "negative-binomial:2", "binomial:5", "multinomial")
value, weight = sp.symbols("lambda a", positive=True)
UNIFORM = "second variations; remainders, uniform for bounded h, and an orthonormal basis of L²(p) argued in prose"


CASES = (
    Case(
        "every family",
        sp.true,
        (
            Network("the least second variation in a Gaussian encoder's means is β − κ_loc", "local", FAMILIES),
            ForAll("above κ_loc every direction rises", (value <= kappa) & (beta > kappa), (beta - value) * weight > 0),
            ForAll("below an eigenvalue its direction falls", beta < value, (beta - value) * weight < 0),
        ),
    ),
)


def steps() -> tuple[Step, ...]:
    """Second variations of the rate and of the reconstruction."""
    return (
        Step(
            title="The rate to second order",
            statement="$KL(q ‖ p) = ½ ε² E_p h² + O(ε³)$, and for Gaussian encoders the same in their parameters",
            because="$(1 + u) log(1 + u) − u = ½ u² + …$; $z$, $(z² − 1)/√2$ and $z w$ are orthonormal.",
            check=check_variations,
            scope=UNIFORM,
        ),
        Step(
            title="The reconstruction to second order",
            statement="$B(m + δ, m) = ½ δᵀ D^{−1} δ − A'''(f_0)[(D^{−1} δ)³]/6 + …$",
            because="The slope of $A*$ is the inverse of $A'$; integrate it.",
            check=check_divergences,
            scope=UNIFORM,
        ),
    )


THEOREM = Theorem(
    slug="local-stability",
    title="Any network: the local threshold κ_loc",
    source="docs/any-network.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement=(
        "Collapse is a strict local minimum if $β > κ_loc = λ_max(D^{−1/2} Cov(T) D^{−1/2})$, none if $β < κ_loc$."
    ),
    setting=ANY,
    cases=CASES,
    derivation=steps,
    uses=("certificate-identity",),
)
