"""The decoder variance as a parameter: the loss with d_y log η_dec² restored, its slope and a certificate."""

from collections.abc import Sequence
from itertools import combinations

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.model import chain, mode
from collapsecheck.theory.notation import beta, eta, eta_dec, rho, theta
from collapsecheck.theory.statement import Case, Setting, Step, Value

DEPTHS = range(1, 5)
r = sp.Symbol("r", real=True)


def check_slope(sources: Sequence[tuple[Setting, Sequence[Case]]]) -> str:
    """d min φ/d log η_dec² in every region of one level, and η_dec² E_0 as the squared error of the best decoder."""
    regions = [
        (setting, case)
        for setting, cases in sources
        for case in cases
        if any(isinstance(claim, Value) and claim.quantity == "rho" for claim in case.claims)
    ]
    for setting, case in regions:
        growth = mode.growths(setting, case)
        slope = sp.diff(_minimum(case), eta_dec) * eta_dec / 2
        excess = sp.simplify(slope + mode.marginals(setting, growth)[0])
        require(excess == 0, f"{setting.variances}, {case.name}: slope")
    for depth in DEPTHS:
        setting = Setting("vae", tuple("isotropic" for _ in range(depth)))
        growth = {l: sp.exp(rho(l)) for l in range(1, depth + 1)} | {depth + 1: sp.Integer(1)}
        u, v = (sp.sqrt(gain(setting, growth, 1)) for gain in (mode.decoder_squared, mode.encoder_squared))
        total = mode.total_variance(setting, growth, 1)
        error = theta**2 - 2 * theta * u * v + u**2 * total
        require(sp.simplify(error - eta_dec**2 * mode.marginals(setting, growth)[0]) == 0, f"depth {depth}: error")
    return f"derivatives in all {len(regions)} regions of one level; the squared error up to $L = {max(DEPTHS)}$"


def _minimum(case: Case) -> sp.Expr:
    return next(claim.value for claim in case.claims if isinstance(claim, Value) and claim.quantity == "minimum")


def slope_step(sources: Sequence[tuple[Setting, Sequence[Case]]]) -> Step:
    """The fixed point; `sources` are settings of one level with the cases that give their minimum."""
    return Step(
        title="The slope in log $η_dec²$",
        statement="$∂ min ℒ/∂ log η_{dec}² = −base/η_{dec}² − ∑_i E_{0,i} = −E‖y − U_1 z_1‖²/η_{dec}²$",
        because=(
            "By the envelope theorem only the explicit dependence counts. With $d_y log η_{dec}²$ restored, a "
            "stationary $η_{dec}²$ is the mean squared error per output there: $d_y η_{dec}² = E‖y − U_1 z_1‖²$."
        ),
        check=lambda: check_slope(sources),
        scope=f"the minimum of one level; the squared error checked for L ≤ {max(DEPTHS)}",
    )


def moved(learned: frozenset[int], tied: bool) -> tuple[int, ...]:
    """The marginals that η_dec scales: E_0, and E_1 where η_1 = η_dec is tied and level 1 is fixed."""
    return (0, 1) if tied and 1 not in learned else (0,)


def scaled_certificate(depth: int, learned: frozenset[int], tied: bool) -> sp.Expr:
    """The chain's certificate with t_0 − r (tied: t_1 − r as well) for η_dec² multiplied by e^r."""
    star, total = chain.starred(depth), chain.certificate(depth, learned)
    for level in moved(learned, tied):
        value = chain.marginals(depth, learned)[level].subs(star)
        change = chain.drop(level, depth) - chain.drop(level, depth).subs(star)
        total += value * (sp.exp(change - r) - sp.exp(change) + r)
    return total


def certificate_residual(depth: int, learned: frozenset[int], tied: bool) -> sp.Expr:
    """φ(ρ, e^r η_dec²) − φ(ρ*, η_dec²) less the slope times r and the certificate."""
    value, star = chain.phi(depth, learned), chain.starred(depth)
    slope = -sum(chain.marginals(depth, learned)[level].subs(star) for level in moved(learned, tied))
    slope += beta(1) if len(moved(learned, tied)) > 1 else 0
    scale = sp.exp(r / 2)
    scaled = value.subs({eta_dec: eta_dec * scale, **({eta(1): eta(1) * scale} if tied else {})}, simultaneous=True)
    difference = sp.expand_log(scaled - value.subs(star), force=True)
    residual = sp.expand(difference) - sp.expand(slope * r + scaled_certificate(depth, learned, tied))
    return sp.powsimp(sp.expand(residual))


def check_certificate() -> str:
    """The residual vanishes for every mixture, η_1 free or tied to η_dec."""
    count = 0
    for depth in DEPTHS:
        for learned in (frozenset(c) for n in range(depth + 1) for c in combinations(range(1, depth + 1), n)):
            for tied in (False, True):
                require(certificate_residual(depth, learned, tied) == 0, f"L = {depth}, {sorted(learned)}, tied {tied}")
                count += 1
    return (
        f"both sides expanded in {count} settings up to $L = {max(DEPTHS)}$, for all $ρ$, $ρ^*$ and $r$; $e^t ≥ 1 + t$"
    )


def certificate_step() -> Step:
    """The fixed point is the joint global minimum, at any depth."""
    return Step(
        title="Certificate of the joint minimum",
        statement=(
            "$φ(ρ, e^r η_{dec}²) − φ(ρ^*, η_{dec}²) = −E_0^* r + E_0^* (e^{t_0 − r} − 1 − (t_0 − r)) + ∑_{l ≥ 1} (⋯)$, "
            "the other terms those of the chain's certificate"
        ),
        because=(
            "Summed over the modes, with $d_y r$ and $base (e^{−r} − 1)/η_{dec}²$ added, what is linear in $r$ is "
            "$(d_y − base/η_{dec}² − ∑_i E_{0,i}^*) r$, zero at the fixed point, and the rest is nonnegative: the "
            "fixed point is the global minimum over $η_{dec}$ and all parameters. The same bound at every $η_{dec}$ "
            "makes the minimum convex in $log η_{dec}²$, so there is no second stationary value. With $η_1 = η_{dec}$ "
            "tied and level 1 fixed, $t_1$ moves as well and the slope is $−E_0^* − E_1^* + β_1$ per mode."
        ),
        check=check_certificate,
        scope=f"checked for L ≤ {max(DEPTHS)}",
    )
