"""FALSE as titled (monotonicity-naive): `where` keeps both ends in the region where z_2 is collapsed; a raise out of
the region is not looked at.
"""

from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Setting, Theorem, Trend

W2 = beta(2) * sigma(2) ** 2 / eta(2) ** 2

SETTING = Setting("vae", ("isotropic", "isotropic"))
CASES = (
    Case(
        "all",
        where=(beta(1) * sigma(1) ** 2 / eta(1) ** 2 <= W2)
        & (theta**2 / eta_dec**2 * beta(1) * sigma(1) ** 2 / eta(1) ** 2 <= W2**2),
        claims=(Trend(beta(1), 2, -1),),
    ),
)
THEOREM = Theorem(
    slug="zz-trend-naive",
    title="More β_1, less of everything",
    source="a hostile file",
    kind="trend",
    statement="Raising β_1 never raises ρ_2 in the hierarchical VAE.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
