"""TRUE, yet expected to be refuted by `property`, which ignores `where` for trends."""

from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Setting, Theorem, Trend

w0, w1, w2 = theta**2 / eta_dec**2, beta(1) * sigma(1) ** 2 / eta(1) ** 2, beta(2) * sigma(2) ** 2 / eta(2) ** 2

SETTING = Setting("vae", ("isotropic", "isotropic"))
CASES = (Case("z_2 collapsed", where=(w1 <= w2) & (w0 * w1 <= w2**2), claims=(Trend(beta(2), 1, 0),)),)
THEOREM = Theorem(
    slug="zz-true-trend",
    title="Where z_2 is collapsed, raising β_2 never moves ρ_1",
    source="a hostile file",
    kind="trend",
    statement="TRUE: the region is closed under raising β_2 and ρ_1 does not depend on β_2 there.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
