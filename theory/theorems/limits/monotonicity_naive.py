"""Why monotonicity must be stated level by level: "raising any β never makes a mode more active" is false.

Raising β_1 lowers the threshold of z_2, θ > β_2 c² σ_2²/(√β_1 σ_1), and at √β_1 σ_1 = √β_2 c σ_2 removes it: at the
stored point, with everything 1, any rise of β_1 makes z_2 follow the noise of z_1.
"""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta, eta_dec, raised, sigma, theta
from collapsecheck.theory.statement import Case, Setting, Theorem, Trend

SETTING = Setting("vae", ("isotropic", "isotropic"), tied=((eta(1), eta_dec),))

THEOREM = Theorem(
    slug="monotonicity-naive",
    title="Raising β never activates a level (false)",
    source="naive reading of the collapse conditions, docs/theory.md, section 3",
    kind="limit",
    statement="Raising $β_1$ never raises $ρ_2$.",
    setting=SETTING,
    cases=(Case("two fixed levels", where=sp.true, claims=(Trend(beta(1), 2, -1),)),),
    correction=(Case("two fixed levels", where=sp.true, claims=(Trend(beta(1), 2, 1),)),),
    derivation=lambda: reduction(SETTING),
    uses=("monotonicity",),
    expected="fails",
    counterexample={
        theta: sp.Integer(1),
        beta(1): sp.Integer(1),
        beta(2): sp.Integer(1),
        sigma(1): sp.Integer(1),
        sigma(2): sp.Integer(1),
        eta(2): sp.Integer(1),
        eta_dec: sp.Integer(1),
        raised(beta(1)): sp.Integer(2),
    },
)
