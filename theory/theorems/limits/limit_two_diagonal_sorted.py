"""Limit: with two fixed non-isotropic levels, θ descending against σ ascending at both levels is not optimal.

The second level may follow the noise of the first: its quiet coordinate then belongs to the noisy coordinate below,
the opposite of the sorted pairing. In the stored instance (A = I, σ = 1 and 2 at both levels, β = η = 1) the sorted
pairing costs 8 − 4 log 2 and crossing the coordinates saves exactly 1. Correct is the pairing theorem with one
non-isotropic level.
"""

import sympy as sp

from collapsecheck.theory.derivations import attained, autoencoding, identity
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, loss_value, sigma, theta
from collapsecheck.theory.statement import Case, Pairing, Setting, Theorem

SCOPE = Setting("vae", ("diagonal", "isotropic"))
SETTING = Setting("vae", ("diagonal", "diagonal"))

half = sp.Rational(1, 2)
ONES = {symbol: sp.Integer(1) for symbol in (beta(1), beta(2), eta(1), eta(2), eta_dec)}
FLAT = {level: sp.Integer(1) for level in (1, 2, 3)}
COUNTEREXAMPLE = ONES | autoencoding(
    SETTING,
    moment=(1, 1),
    U=([[0, 0], [0, 0]], [[0, 0], [1, 0]]),
    V=([[0, 0], [0, 0]], [[0, half], [0, 0]]),
    variances=((1, 4), (1, 4)),
)

THEOREM = Theorem(
    slug="limit-two-diagonal-sorted",
    title="Two non-isotropic fixed levels: the sorted pairing is optimal (false)",
    source="limit of the pairing theorem (beyond arXiv 2306.05023)",
    kind="limit",
    statement=(
        "With $Σ_1$ and $Σ_2$ fixed and diagonal, the minimum is the sum over modes with $σ$ ascending at both levels."
    ),
    setting=SETTING,
    cases=(Case("two coordinates per level", where=sp.true, claims=(Pairing("sorted", (2, 2)),)),),
    correction=(Case("one non-isotropic level, equal widths", sp.true, (Pairing("sorted", (2, 2)),), setting=SCOPE),),
    derivation=lambda: (
        identity(
            "The sorted pairing",
            loss_value,
            sum(mode.minimum(SETTING, FLAT).subs({**ONES, theta: 1, sigma(1): s, sigma(2): s}) for s in (1, 2)),
            8 - 4 * sp.log(2),
            "The weights (1, 1, 1) and (1, 4, 4) are nondecreasing: every $ρ$ is 0.",
        ),
        attained(
            SETTING,
            COUNTEREXAMPLE,
            7 - 4 * sp.log(2),
            (
                "The quiet coordinate of $z_2$ follows the noisy one of $z_1$: (1, 4, 1) pools to (1, 2, 2), "
                "which saves 1."
            ),
        ),
    ),
    uses=("chain", "vae-fixed-diagonal"),
    expected="fails",
    counterexample=COUNTEREXAMPLE,
)
