"""What each level knows of the data, what its KL costs, and where the two part.

The squared correlation of a mode with its coordinate in z_l is the product of 1 − e^{−ρ_j} along the chain, so that
I(x; z_l) = −½ log(1 − Π_{j≤l} (1 − e^{−ρ_j})) (CVAE: I(y; z_l | x)). A level whose rate is positive can still know
nothing: where λ = 0 and ω > 0, z_2 follows the noise of z_1, so KL collapse and information collapse differ. With one
learnable level the optimum traces the rate–distortion function of a Gaussian source: D/η_dec² + 2β R is least at
D = min(θ², β η_dec²), reverse water-filling at the level β η_dec², where R(D) = ½ log(θ²/D) is the rate–distortion
function of a Gaussian source of variance θ². The least value is the mode's minimum, R the level's rate and D/θ² the
share that it leaves unexplained.
"""

from dataclasses import replace

import sympy as sp

from collapsecheck.theory.derivations import information_step, reduction
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem, Value, settings_of
from collapsecheck.theory.theorems.hierarchy import hvae_fixed
from collapsecheck.theory.theorems.vae import vae_learnable

SETTING, LEARNED = hvae_fixed.SETTING, vae_learnable.SETTING
D = sp.Symbol("D", positive=True)
noise = beta(1) * eta_dec**2
paid = D / eta_dec**2 + beta(1) * sp.log(theta**2 / D)  # D/η_dec² + 2β R(D), R(D) = ½ log(θ²/D)


def knowing(setting: Setting, case: Case) -> Case:
    """The region's ρ with what the levels know and pay; z_2's share written (g_1 + g_2 − 1)/(g_1 g_2), g = e^ρ."""
    growth = mode.growths(setting, case)
    shares = {1: 1 / growth[1], 2: (growth[1] + growth[2] - 1) / (growth[1] * growth[2])}
    claims = [claim for claim in case.claims if isinstance(claim, Value) and claim.quantity in ("rho", "minimum")]
    for level in range(1, setting.depth + 1):
        step = growth[level] / growth[level + 1]
        ratio = mode.tie(setting, sigma(level) ** 2 / eta(level) ** 2)
        paid = sp.log(step) if mode.is_learned(setting, level) else ratio * step - 1 - sp.log(ratio)
        claims += [Value("unexplained", level, shares[level]), Value("rate", level, paid / 2)]
    return replace(case, claims=tuple(claims), setting=setting, name=f"{'-'.join(setting.variances)}: {case.name}")


WATER_FILLING = (
    ForAll(
        "D/η_dec² + 2β R(D) is least at D = β η_dec², and then the mode's minimum",
        noise <= theta**2,
        paid >= beta(1) * (1 + sp.log(theta**2 / noise)),
    ),
    ForAll(
        "and where θ² is less, at D = θ² and R = 0",
        (theta**2 <= noise) & (theta**2 >= D),
        paid >= theta**2 / eta_dec**2,
    ),
)
CASES = (
    *(knowing(SETTING, case) for case in hvae_fixed.CASES if mode.has_minimiser(hvae_fixed.THEOREM, case)),
    *(knowing(LEARNED, case) for case in vae_learnable.CASES if mode.has_minimiser(vae_learnable.THEOREM, case)),
    Case("reverse water-filling", where=sp.true, claims=WATER_FILLING, setting=LEARNED),
)

THEOREM = Theorem(
    slug="information",
    title="Information and rate of every level; rate–distortion",
    source="docs/theory.md, section 4 (beyond arXiv 2306.05023)",
    kind="minimum",
    statement="$I(x; z_l) = −½ log(1 − ∏_{j≤l} (1 − e^{−ρ_j}))$: a level may pay a rate and know nothing.",
    setting=SETTING,
    settings=settings_of(CASES),
    cases=CASES,
    derivation=lambda: (*reduction(SETTING), information_step(2)),
    uses=("hvae-fixed", "vae-learnable"),
)
