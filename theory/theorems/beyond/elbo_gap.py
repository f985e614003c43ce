"""What the ELBO loses to the log-likelihood at the optimum, and where it loses nothing.

β = 1 and learnable Σ: nothing. The decoder then is the maximum-likelihood one, with variance max(θ², η_dec²) per mode:
the linear VAE attains the likelihood of probabilistic PCA. Fixed σ: ½ (s − 1 − log s) nats per active mode,
s = θ σ/(η_dec η), zero iff σ is the learned one; ½ (v − 1 − log v), v = σ²/η², per collapsed latent. β ≠ 1: the model
gives the mode the variance θ² + (1 − β) η_dec² (learnable) instead of θ², and even learned Σ loses something.
"""

from dataclasses import replace

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.derivations import any_depth_step, gap_step, reduction
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, slack, theta
from collapsecheck.theory.statement import Case, ForAll, Setting, Step, Theorem, Value, settings_of, titles
from collapsecheck.theory.theorems.vae import vae_fixed_isotropic, vae_learnable

LEARNED, FIXED = vae_learnable.SETTING, Setting("vae", ("isotropic",))
b, u, s = beta(1), sp.Symbol("u", positive=True), sp.Symbol("s", positive=True)
ratio = sigma(1) ** 2 / eta(1) ** 2
signal = sp.sqrt(b) * theta * sigma(1) / (eta_dec * eta(1))
learned_width = (theta**2 + (1 - b) * eta_dec**2) / eta_dec**2
fixed_width = 1 - b + sp.sqrt(b) * theta * eta(1) / (sigma(1) * eta_dec)
GAPS = {
    ("learnable", True): (
        b + sp.log(theta**2 / (b * eta_dec**2)) - sp.log(learned_width) - theta**2 / (eta_dec**2 * learned_width)
    )
    / 2,
    ("learnable", False): sp.Integer(0),
    ("isotropic", True): (
        signal * (1 + 1 / b) - 1 - sp.log(ratio) - sp.log(fixed_width) - theta**2 / (eta_dec**2 * fixed_width)
    )
    / 2,
    ("isotropic", False): (ratio - 1 - sp.log(ratio)) / 2,
}


def losing(setting: Setting, case: Case) -> Case:
    """A region's ρ and minimum with what the bound loses there."""
    claims = [claim for claim in case.claims if isinstance(claim, Value) and claim.quantity in ("rho", "minimum")]
    active = mode.growths(setting, case)[1] != 1
    claims.append(Value("gap", 0, GAPS[setting.variances[0], active]))
    name = f"{setting.model.upper()}, {setting.variances[0]}, {case.name}"
    return replace(case, name=name, claims=tuple(claims), setting=setting)


def check_beta() -> str:
    """2 gap = (β − 1) p/(1 + p) − log u in the chart θ² = (β + p) η_dec², with u − 1 = (β − 1) p/(β + p)."""
    p = slack("p")
    argument = b * (1 + p) / (b + p)
    gap = 2 * GAPS["learnable", True].subs(theta, sp.sqrt(b + p) * eta_dec)
    require(sp.simplify(sp.expand_log(gap + sp.log(argument) - (b - 1) * p / (1 + p), force=True)) == 0, "gap")
    difference = (b - 1) * p / (1 + p) - (argument - 1) - p * (b - 1) ** 2 / ((1 + p) * (b + p))
    require(sp.cancel(difference) == 0, "bound")
    fixed = 2 * GAPS["isotropic", True] - (signal - 1 - sp.log(signal))
    require(sp.simplify(sp.expand_log(fixed, force=True).subs(b, 1)) == 0, "the fixed gap at β = 1")
    require(sp.simplify(GAPS["learnable", True].subs(b, 1)) == 0, "the learnable gap at β = 1")
    return "identities in $p$ and $β$; at $β = 1$ zero (learnable) and $½ (s − 1 − log s)$ (fixed)"


def beta_step() -> Step:
    """How much a learned Σ loses when β is not 1."""
    return Step(
        title="$β ≠ 1$",
        statement="learnable: $2 (log p − ELBO) ≥ p (β − 1)²/((1 + p)(β + p))$ with $θ² = (β + p) η_{dec}²$",
        because="$log u ≤ u − 1$ at $u = β (1 + p)/(β + p)$; learned $Σ$ lose nothing at an active mode iff $β = 1$.",
        check=check_beta,
    )


LIKELIEST = (
    ForAll("active: no variance of the mode is likelier than θ² (u = m/θ²)", sp.true, 1 - 1 / u <= sp.log(u)),
    ForAll(
        "collapsed: none above η_dec² is likelier than η_dec² (s = m/η_dec²)",
        (theta <= eta_dec) & (s >= 1),
        theta**2 / eta_dec**2 * (1 - 1 / s) <= sp.log(s),
    ),
)
SOURCES = ((LEARNED, vae_learnable.CASES), (FIXED, vae_fixed_isotropic.CASES))
CASES = (
    *(
        losing(replace(setting, model=model), case)
        for setting, cases in SOURCES
        for model in ("vae", "cvae")
        for case in cases
        if any(isinstance(claim, Value) and claim.quantity == "rho" for claim in case.claims)
    ),
    Case("β = 1 and learnable: the likelihood of probabilistic PCA", sp.true, LIKELIEST),
)

THEOREM = Theorem(
    slug="elbo-gap",
    title="What the ELBO loses to the likelihood, and probabilistic PCA",
    source="docs/likelihood.md; Tipping & Bishop 1999; Lucas et al. 2019 (arXiv 1911.02469) for β = 1",
    kind="minimum",
    statement=(
        "$log p − ELBO$ is 0 for $β = 1$, learnable $Σ$; $½ (s − 1 − log s)$, $s = θ σ/(η_dec η)$, "
        "for $β = 1$, fixed $σ$."
    ),
    setting=LEARNED,
    settings=settings_of(CASES),
    cases=CASES,
    lemmas=titles((any_depth_step(), beta_step())),
    derivation=lambda: (*reduction(LEARNED), gap_step(), any_depth_step(), beta_step()),
    uses=("vae-learnable", "vae-fixed-isotropic", "cvae-learnable", "cvae-fixed"),
)
