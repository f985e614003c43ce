"""Two-level hierarchical VAE with both variances learnable: β must not fall with the level, and then z_2 collapses.

φ = φ_VAE(ρ_1) + (β_2 − β_1) ρ_2: for β_1 > β_2 the loss falls without bound along ρ_2 → ∞, for β_1 = β_2 every ρ_2
is optimal, and for β_1 < β_2 the second level collapses and the minimum is that of the one-level VAE with β_1.
"""

from itertools import combinations

import sympy as sp

from theory.chain import phi
from theory.notation import beta, eta, eta_dec, mode_value, rho, slack, theta
from theory.reduction import reduction
from theory.statement import Active, Case, Claim, ForAll, Setting, Step, Theorem, Value

SETTING = Setting("vae", ("learnable", "learnable"))
DEPTHS = range(2, 6)
threshold = sp.sqrt(beta(1)) * eta_dec
excess = slack("p")
zero = sp.Integer(0)


def slope_along_ray(depth: int, low: int, high: int) -> sp.Expr:
    """dφ/dr when ρ_j is raised by r for low < j ≤ high, both ends learnable and the levels between fixed."""
    r = sp.Symbol("r", real=True)
    raised = {rho(j): rho(j) + r for j in range(low + 1, high + 1)}
    return sp.simplify(sp.diff(phi(depth, frozenset({low, high})).subs(raised, simultaneous=True), r))


def check_rays() -> str:
    """Along the ray between two learnable levels the slope is β_high − β_low, whatever the data and the depth."""
    pairs = [(depth, *pair) for depth in DEPTHS for pair in combinations(range(1, depth + 1), 2)]
    for depth, low, high in pairs:
        assert sp.expand(slope_along_ray(depth, low, high) - (beta(high) - beta(low))) == 0, f"{low}, {high} of {depth}"
    return f"symbolically for all {len(pairs)} pairs of learnable levels up to $L = {max(DEPTHS)}$"


def rays() -> Step:
    """The criterion for any depth: the β of the learnable levels must not fall."""
    return Step(
        title="The rays that decide whether the loss is bounded",
        statement=sp.Eq(sp.Derivative(mode_value, sp.Symbol("r")), beta(2) - beta(1), evaluate=False),
        because=(
            "Raising $ρ_j$ by $r$ for all $j$ above one learnable level up to the next changes their terms alone. The "
            "loss is bounded below only if the $β$ of the learnable levels never falls with the level, and flat along "
            "the ray where two of them are equal."
        ),
        check=check_rays,
    )


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


signal = theta**2 / threshold**2
low, high = slack("rho_2_before"), slack("rho_2_after")
rate = beta(2) - beta(1)
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
            ForAll("β_1 > β_2: unbounded", (beta(1) > beta(2)) & (high > low), rate * high < rate * low),
            ForAll("β_1 < β_2: collapse is best", (beta(1) < beta(2)) & (high > low), rate * high > rate * low),
        ),
    ),
)

THEOREM = Theorem(
    slug="hvae-both-learnable",
    title="Hierarchical VAE, both variances learnable",
    source="docs/theory.md, section 4 (beyond arXiv 2306.05023)",
    kind="minimum",
    statement="Unbounded if β_1 > β_2, flat if equal; if β_1 < β_2 then z_2 collapses and the minimum is the VAE's.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (*reduction(SETTING), rays()),
    uses=("chain", "vae-learnable"),
)
