"""Several learnable levels: β must not fall from one to the next, and all but the first then know nothing.

Two levels, φ = φ_VAE(ρ_1) + (β_2 − β_1) ρ_2: for β_1 > β_2 the loss falls without bound along ρ_2 → ∞, for β_1 = β_2
every ρ_2 is optimal, for β_1 < β_2 the second level collapses and the minimum is that of the VAE with level 1 alone.
At any depth, with fixed levels anywhere: the loss is bounded below if and only if the β of the learnable levels never
falls with the level, flat if two are equal, and a strict rise cuts z_q off from the data at every learnable level q but
the first.
"""

from collections.abc import Iterator
from itertools import pairwise

import sympy as sp

from collapsecheck.theory.derivations import information_step, ray_steps, reduction
from collapsecheck.theory.model import is_learned
from collapsecheck.theory.notation import beta, eta, eta_dec, slack, theta
from collapsecheck.theory.statement import Active, Case, Claim, ForAll, Setting, Theorem, Value, settings_of, titles

SETTING = Setting("vae", ("learnable", "learnable"))
DEEPER = (
    SETTING,
    Setting("cvae", ("learnable", "learnable")),
    Setting("vae", ("learnable", "isotropic", "learnable")),
    Setting("vae", ("learnable", "learnable", "isotropic")),
)
threshold = sp.sqrt(beta(1)) * eta_dec
excess = slack("p")
zero = sp.Integer(0)


def claims(growth: sp.Expr, encoder: sp.Expr, decoder: sp.Expr, minimum: sp.Expr) -> tuple[Claim, ...]:
    """The first level as in the one-level VAE; the second collapsed."""
    return (
        Value("rho", 1, sp.log(growth)),
        Value("rho", 2, zero),
        Value("encoder", 1, encoder),
        Value("decoder", 1, decoder),
        Value("sigma", 1, eta(1) / sp.sqrt(growth)),
        Value("encoder", 2, zero),
        Value("sigma", 2, eta(2)),
        Value("minimum", 0, minimum),
    )


def ignorant(setting: Setting) -> Case:
    """From the second learnable level on nothing is known of the data."""
    learned = [level for level in range(1, setting.depth + 1) if is_learned(setting, level)]
    said = tuple(Value("unexplained", level, sp.Integer(1)) for level in range(learned[1], setting.depth + 1))
    return Case(f"{setting.model} {'-'.join(setting.variances)}: who knows nothing", sp.true, said, setting=setting)


def sequence(length: int) -> Iterator[ForAll]:
    """What the β of several learnable levels cost: Σ_k β_k (r_k − r_{k+1}) with r ≥ 0, r_1 = r_{n+1} = 0."""
    heights = [slack(f"rho_{k}") for k in range(2, length + 1)]
    cost = sum((beta(k) - beta(k - 1)) * height for k, height in enumerate(heights, start=2))
    rising = sp.And(*(beta(low) <= beta(high) for low, high in pairwise(range(1, length + 1))))
    yield ForAll(f"{length} learnable levels, β never falls: bounded below by zero", rising, cost >= 0)


signal = theta**2 / threshold**2
low, high = slack("rho_2_before"), slack("rho_2_after")
rate = beta(2) - beta(1)
ratio, growth = slack("u"), slack("g")
CASES = (
    Case(
        "first level active",
        where=theta > threshold,
        chart={theta: threshold + excess, beta(2): beta(1) + slack("q")},
        claims=claims(
            signal,
            eta(1) ** 2 * (1 - threshold**2 / theta**2),
            (theta**2 - threshold**2) / eta(1) ** 2,
            beta(1) * (1 + sp.log(signal)),
        ),
    ),
    Case(
        "both collapsed",
        where=theta <= threshold,
        chart={eta_dec: (theta + excess) / sp.sqrt(beta(1)), beta(2): beta(1) + slack("q")},
        claims=claims(sp.Integer(1), zero, zero, theta**2 / eta_dec**2),
    ),
    Case("everywhere", where=sp.true, claims=(Active(1, theta > threshold), Active(2, sp.false))),
    Case(
        "along the ray",
        where=sp.true,
        claims=(
            ForAll("β_q < β_p: unbounded", (beta(1) > beta(2)) & (high > low), rate * high < rate * low),
            ForAll("β_p < β_q: collapse is best", (beta(1) < beta(2)) & (high > low), rate * high > rate * low),
            ForAll("flat only if equal", sp.Ne(beta(1), beta(2)) & sp.Ne(high, low), sp.Ne(rate * high, rate * low)),
            ForAll(
                "β_p ≤ β_q: above the dual bound, u = θ²/(η_dec² β_1 exp ρ_1), g = exp ρ_2",
                (beta(1) <= beta(2)) & (growth >= 1),
                beta(1) * (ratio - 1 - sp.log(ratio)) + rate * sp.log(growth) >= 0,
            ),
            *(claim for length in (3, 4, 5) for claim in sequence(length)),
        ),
    ),
    *map(ignorant, DEEPER),
)

THEOREM = Theorem(
    slug="hvae-both-learnable",
    title="Several learnable levels: bounded, flat or collapsed",
    source="docs/scope.md (beyond arXiv 2306.05023)",
    kind="minimum",
    statement=(
        "Bounded below iff $β$ never falls from one learnable level to a later one, at any depth "
        "and for any data; flat iff two are equal; else every learnable level but the first knows "
        "nothing."
    ),
    setting=SETTING,
    settings=settings_of(CASES),
    cases=CASES,
    lemmas=titles(ray_steps()),
    derivation=lambda: (*reduction(SETTING), *ray_steps(), information_step(3)),
    uses=("chain", "vae-learnable"),
)
