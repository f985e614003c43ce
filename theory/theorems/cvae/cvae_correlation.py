"""CVAE: correlation between x and y can only help collapse.

E = C − B A⁺ Bᵀ. With B scaled by t ∈ [0, 1], E(t) = C − t² B A⁺ Bᵀ, so more correlation lowers E in the positive
semidefinite order and no eigenvalue θ_i² rises. At t = 0 the CVAE is the VAE on y (E = C); if y is a linear function of
x, then E = 0 and everything collapses. In the scalar case θ² = s²(1 − r²) with s² the variance of y.
"""

import sympy as sp

from collapsecheck.theory.derivations import correlation_steps, reduction
from collapsecheck.theory.notation import beta, correlation, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, ForAll, Setting, Theorem, Trend, settings_of, titles

LEARNABLE, FIXED = Setting("cvae", ("learnable",)), Setting("cvae", ("isotropic",))
s, r = sp.Symbol("s", positive=True), correlation
more = sp.Symbol("more_correlation", positive=True)
residual = s**2 * (1 - r**2)
threshold = beta(1) * eta_dec**2

CASES = (
    Case("learnable variance", sp.true, (Trend(r, 1, -1), Active(1, theta**2 > threshold)), setting=LEARNABLE),
    Case("fixed variance", sp.true, (Trend(r, 1, -1),), setting=FIXED),
    Case(
        "one output",
        sp.true,
        (
            ForAll("full correlation leaves nothing", r < 1, residual <= 2 * s**2 * (1 - r)),
            ForAll("more correlation leaves less", r < more, s**2 * (1 - more**2) < residual),
            ForAll(
                "collapse from the correlation √(1 − β η_dec²/s²) on",
                r**2 * s**2 >= s**2 - threshold,
                residual <= threshold,
            ),
        ),
        setting=LEARNABLE,
    ),
)

THEOREM = Theorem(
    slug="cvae-correlation",
    title="CVAE: correlation of input and output drives collapse",
    source="arXiv 2306.05023, section 4 (discussion of Theorem 2)",
    kind="trend",
    statement=(
        "More correlation of $x$ and $y$ raises no eigenvalue of $E$: no mode wakes up; $y$ linear "
        "in $x$ collapses all."
    ),
    setting=LEARNABLE,
    settings=settings_of(CASES),
    cases=CASES,
    lemmas=titles(correlation_steps()),
    derivation=lambda: (*correlation_steps(), *reduction(LEARNABLE)),
    uses=("cvae-learnable", "cvae-fixed", "monotonicity"),
)
