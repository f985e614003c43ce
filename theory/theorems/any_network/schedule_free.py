"""Gaussian noise, β η_dec² > diam²/4: alternating minimisation contracts to collapse from every start.

The laws of the data given two latent values differ by the tilt ⟨x, c − c'⟩/(β η_dec²) of their decoder outputs c, c',
and the mean moves along a tilt by the covariance: at most diam²/4 in every direction. So one step shrinks all distances
between decoder outputs by diam²/(4 β η_dec²), whatever the encoder was and whatever the schedule.
"""

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.notation import network_beta
from collapsecheck.theory.statement import Case, ForAll, Network, Setting, Step, Theorem

ANY = Setting("any", ())
low, mean, high, spread = sp.symbols("a m b d", positive=True)

CASES = (
    Case(
        "Gaussian noise",
        sp.true,
        (
            Network("a step contracts by diam²/(4 β)", "contraction", ("gaussian",)),
            ForAll(
                "a variance on an interval, (b − m)(m − a), is at most a quarter of its squared length",
                (low <= mean) & (mean <= high),
                (high - mean) * (mean - low) <= (high - low) ** 2 / 4,
            ),
            ForAll(
                "above diam²/4 the factor is below 1",
                network_beta > (high - low) ** 2 / 4,
                (high - low) ** 2 / (4 * network_beta) < 1,
            ),
        ),
    ),
)


def check_tilt() -> str:
    """d/dt of the mean under the tilt e^{t x} is the variance, and q(z|x) for two centres is such a tilt."""
    t, c, other, noise, x = sp.symbols("t c c' beta x", real=True)
    for rows in (2, 3):
        P, X = sp.symbols(f"P:{rows}", positive=True), sp.symbols(f"x:{rows}", real=True)
        weights = [P[i] * sp.exp(t * X[i]) for i in range(rows)]
        mean_x = sum(w * v for w, v in zip(weights, X, strict=True)) / sum(weights)
        square = sum(w * v**2 for w, v in zip(weights, X, strict=True)) / sum(weights)
        require(sp.simplify(sp.diff(mean_x, t) - (square - mean_x**2)) == 0, f"{rows} rows")
    ratio = (-((x - c) ** 2) + (x - other) ** 2) / (2 * noise)
    require(sp.simplify(sp.diff(ratio, x) - (c - other) / noise) == 0, "ratio of two posteriors")
    return "symbolically for two and three rows; the derivative of a log-sum-exp in general"


def check_interval() -> str:
    """E (b − x)(x − a) ≥ 0 on an interval: Var ≤ (b − m)(m − a)."""
    second = sp.Symbol("second", real=True)
    expected = (low + high) * mean - second - low * high
    require(sp.expand(expected - ((high - mean) * (mean - low) - (second - mean**2))) == 0, "Var ≤ (b − m)(m − a)")
    return "symbolically"


THEOREM = Theorem(
    slug="schedule-free",
    title="Any network: collapse whatever the schedule",
    source="docs/any-network.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement=(
        "With $β η_dec² > diam²/4$ alternating minimisation contracts to collapse at the rate $diam²/(4 β η_dec²)$."
    ),
    setting=ANY,
    cases=CASES,
    derivation=lambda: (
        Step("Means move by variances", "$m' = Cov$ along a tilt", "Two posteriors differ by a tilt.", check_tilt),
        Step("Variance on an interval", "$Var ≤ (b − m)(m − a) ≤ (b − a)²/4$", "Along any direction.", check_interval),
    ),
    uses=("no-network-beats-collapse",),
)
