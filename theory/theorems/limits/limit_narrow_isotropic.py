"""Limit: a second level narrower than a non-isotropic first one does not take the modes in order.

The sorted pairing gives the only coordinate of z_2 to the mode with the largest θ and the smallest σ_1. It can gain
more by following the noise of another coordinate of z_1. In the stored instance (A = I, σ_1 = (1, 2), σ_2 = 1, β = η
= 1) the sorted pairing costs 5 − 2 log 2, and giving z_2 to the noisy coordinate saves exactly 1.
"""

import sympy as sp

from collapsecheck.theory.derivations import attained, autoencoding, identity
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, loss_value, sigma, theta
from collapsecheck.theory.statement import Case, Pairing, Setting, Theorem, Variance

ALONE = Setting("vae", ("diagonal",))
ONES = {symbol: sp.Integer(1) for symbol in (beta(1), beta(2), eta(1), eta(2), eta_dec)}
FLAT = {level: sp.Integer(1) for level in (1, 2, 3)}
UNIT, NOISY = {theta: 1, sigma(1): 1, sigma(2): 1}, {theta: 1, sigma(1): 2}


def narrow_limit(kind: Variance) -> Theorem:
    """The false claim with a second level of this kind."""
    setting = Setting("vae", ("diagonal", kind))
    counterexample = ONES | autoencoding(
        setting,
        moment=(1, 1),
        U=([[0, 0], [0, 0]], [[0], [1]]),
        V=([[0, 0], [0, 0]], [[0, sp.Rational(1, 2)]]),
        variances=((1, 4), (1,)),
    )
    sorted_value = identity(
        "The sorted pairing",
        loss_value,
        mode.minimum(setting, FLAT).subs({**ONES, **UNIT}) + mode.minimum(ALONE, FLAT).subs({**ONES, **NOISY}),
        5 - 2 * sp.log(2),
        "The weights (1, 1, 1) and (1, 4) are nondecreasing: every $ρ$ is 0.",
    )
    better = "The weights (1, 1) and (1, 4, 1); $z_2$ reads the second coordinate."
    return Theorem(
        slug=f"limit-narrow-{kind}",
        title=f"Narrow {kind} second level over a non-isotropic first: sorted pairing is optimal (false)",
        source="limit of the pairing theorem (beyond arXiv 2306.05023)",
        kind="limit",
        statement=f"With $Σ_1$ fixed and diagonal, $Σ_2$ {kind} and $d_2 < d_1$, level 2 carries the modes with the "
        "smallest $σ_1$.",
        setting=setting,
        cases=(Case("two coordinates below one", where=sp.true, claims=(Pairing("sorted", (2, 1)),)),),
        correction=(Case("equal widths", sp.true, (Pairing("sorted", (2, 2)),), setting=setting),),
        derivation=lambda: (sorted_value, attained(setting, counterexample, 4 - 2 * sp.log(2), better)),
        uses=("chain", "vae-fixed-diagonal"),
        expected="fails",
        counterexample=counterexample,
    )


THEOREM = narrow_limit("isotropic")
