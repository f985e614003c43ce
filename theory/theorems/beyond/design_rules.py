"""Design rules: the largest β (or η_dec) at which a mode survives, which level gives up first, and what β costs.

One level: a mode survives while β < θ²/η_dec² (learnable) or β < θ² η²/(η_dec² σ²) (fixed), so the k-th largest
θ² gives the largest β that keeps k modes. Two levels with a learnable top, η_1 = η_dec: as β_2 grows the top gives
up first wherever the data outweigh z_1's noise (θ > √β_1 σ_1), and then level 1 never does; otherwise level 1 gives
up first, at β_2 = θ²/η_dec², while z_2 still follows the noise up to β_2 = β_1 σ_1²/η_dec². By the envelope theorem
the minimum grows with β_l at twice the level's rate term, and with log η_dec² at −E_0.
"""

import sympy as sp

from collapsecheck.theory.checks import CheckFailed, require
from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.model import mode, phi_terms
from collapsecheck.theory.notation import beta, eta, eta_dec, rho, sigma, theta
from collapsecheck.theory.statement import Active, Case, Setting, Step, Theorem, Value, settings_of, titles
from collapsecheck.theory.theorems.hierarchy import chain

TIED = ((eta(1), eta_dec),)
TOP = Setting("vae", ("isotropic", "learnable"), TIED)
LEARNED, FIXED = Setting("vae", ("learnable",)), Setting("vae", ("isotropic",))
first = sp.sqrt(beta(1)) * sigma(1)

CASES = (
    Case("one learnable level", sp.true, (Active(1, beta(1) < theta**2 / eta_dec**2),), setting=LEARNED),
    Case(
        "one fixed level",
        sp.true,
        (Active(1, beta(1) < theta**2 * eta(1) ** 2 / (eta_dec**2 * sigma(1) ** 2)),),
        setting=FIXED,
    ),
    Case(
        "the top gives up first",
        where=theta > first,
        claims=(Active(1, sp.true), Active(2, beta(2) < theta * first / eta_dec**2)),
    ),
    Case(
        "the bottom gives up first",
        where=theta <= first,
        claims=(Active(1, beta(2) < theta**2 / eta_dec**2), Active(2, beta(2) < first**2 / eta_dec**2)),
    ),
)


def residuals(case: Case) -> dict[str, sp.Expr]:
    """Derivatives of a region's minimum less the envelope theorem's: f_l/β_l for β_l, −2 E_0/η_dec for η_dec."""
    if case.setting is None:
        raise CheckFailed(f"{case.name}: no setting of its own")
    depth, growth = case.setting.depth, mode.growths(case.setting, case)
    learned = frozenset(l for l in range(1, depth + 1) if mode.is_learned(case.setting, l))
    minimum = next(claim.value for claim in case.claims if isinstance(claim, Value) and claim.quantity == "minimum")
    at = {rho(l): sp.log(growth[l]) for l in range(1, depth + 1)}
    terms = [term.subs(at) for term in phi_terms(depth, learned)]
    found = {str(beta(l)): sp.diff(minimum, beta(l)) - terms[l] / beta(l) for l in range(1, depth + 1)}
    return found | {"eta_dec": sp.diff(minimum, eta_dec) + 2 * terms[0] / eta_dec}


def check_envelope() -> str:
    """Every region of every mixture of one and two levels."""
    regions = list(chain.cases("vae", (1, 2)))
    for case in regions:
        for name, residual in residuals(case).items():
            require(sp.simplify(sp.expand_log(residual)) == 0, f"{case.name}: {name}")
    return f"symbolically in all {len(regions)} regions of the chain theorem with one and two levels"


def envelope() -> Step:
    """What β and η_dec cost at the optimum."""
    return Step(
        title="The price of a parameter",
        statement="$∂ min φ/∂β_l = f_l(Δ_l^*)/β_l = 2 rate_l$ and $∂ min φ/∂η_{dec} = −2 E_0/η_{dec}$",
        because=(
            "At a minimiser only the explicit dependence on a parameter counts: moving $ρ$ along with it changes $φ$ "
            "to second order, or not at all where $ρ_l = 0$ is held."
        ),
        check=check_envelope,
        scope="checked for one and two levels",
    )


THEOREM = Theorem(
    slug="design-rules",
    title="Design rules: what keeps a mode, and which level gives up first",
    source="docs/design-rules.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement=(
        "$β < θ_k²/η_dec²$ keeps $k$ modes; with growing $β_2$ the top gives up while level 1 stays iff $θ > √β_1 σ_1$."
    ),
    setting=TOP,
    settings=settings_of(CASES),
    cases=CASES,
    lemmas=titles((envelope(),)),
    derivation=lambda: (*reduction(TOP), envelope()),
    uses=("chain", "collapse-conditions", "monotonicity"),
)
