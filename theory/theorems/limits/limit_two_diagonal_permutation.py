"""Limit: with two fixed non-isotropic levels, not even the best pairing of modes with coordinates is optimal.

The spectra of the two levels ask for different axes, and the optimum mixes them: V_1 and U_1 are not diagonal.
Stored: θ = (4, 2), σ = (1, 2) at both levels, β = η = 1, and parameters in fifths whose exact loss lies below all
four pairings. What replaces the pairing is a convex program: its value there is 12.3846 (docs/scope.md).
"""

import sympy as sp

from collapsecheck.theory.derivations import attained, autoencoding, two_wide_step
from collapsecheck.theory.notation import beta, eta, eta_dec
from collapsecheck.theory.statement import Case, Pairing, Setting, Theorem

SCOPE = Setting("vae", ("diagonal", "isotropic"))
SETTING = Setting("vae", ("diagonal", "diagonal"))


def fifths(*rows: tuple[int, ...]) -> list[list[sp.Expr]]:
    """A matrix of fifths."""
    return [[sp.Rational(entry, 5) for entry in row] for row in rows]


ONES = {symbol: sp.Integer(1) for symbol in (beta(1), beta(2), eta(1), eta(2), eta_dec)}
COUNTEREXAMPLE = ONES | autoencoding(
    SETTING,
    moment=(16, 4),
    U=(fifths((7, 2), (-2, 2)), fifths((3, 0), (7, 0))),
    V=(fifths((2, -1), (2, 3)), fifths((1, 2), (0, 0))),
    variances=((1, 4), (1, 4)),
)

THEOREM = Theorem(
    slug="limit-two-diagonal-permutation",
    title="Two non-isotropic fixed levels: the best pairing is optimal (false)",
    source="limit of the pairing theorem (beyond arXiv 2306.05023)",
    kind="limit",
    statement=(
        "With $Σ_1$ and $Σ_2$ fixed and diagonal, the minimum is the sum over modes for the best "
        "pairing of coordinates."
    ),
    setting=SETTING,
    cases=(Case("two coordinates per level", where=sp.true, claims=(Pairing("permutation", (2, 2)),)),),
    correction=(Case("one non-isotropic level, equal widths", sp.true, (Pairing("sorted", (2, 2)),), setting=SCOPE),),
    derivation=lambda: (
        attained(
            SETTING,
            COUNTEREXAMPLE,
            sp.Rational(240358, 15625) - 4 * sp.log(2),
            "Below the smallest sum over the pairings, $12.7869…$: the optimum is not aligned with the axes.",
        ),
        two_wide_step(),
    ),
    uses=("chain", "vae-fixed-diagonal"),
    expected="fails",
    counterexample=COUNTEREXAMPLE,
)
