"""The chain problem: what is left of the loss for one mode once everything but the growths ρ_l is optimised.

φ(ρ) = a e^{−ρ_1} + Σ_l f_l(ρ_l − ρ_{l+1}) over ρ_1 … ρ_L ≥ 0, with ρ_{L+1} = 0 and a = θ²/η_dec²; f_l(Δ) is
β_l (v_l e^Δ − 1 − log v_l), v_l = σ_l²/η_l², for a fixed level and β_l Δ for a learnable one. A chain is given by its
depth L and the set of its learnable levels; all functions return expressions in the symbols of `notation`.
"""

from collections.abc import Collection, Sequence
from itertools import pairwise

import sympy as sp

from collapsecheck.theory.notation import beta, eta, eta_dec, marginal, optimal, positive_theta, rho, sigma, theta
from collapsecheck.theory.statement import Setting

Learnable = Collection[int]


def learnable_levels(setting: Setting) -> frozenset[int]:
    """The levels whose encoder variance is optimised."""
    return frozenset(level for level in range(1, setting.depth + 1) if setting.learns(level))


def variance_ratio(level: int) -> sp.Expr:
    """v_l = σ_l²/η_l²."""
    return sigma(level) ** 2 / eta(level) ** 2


def weight(level: int) -> sp.Expr:
    """w_0 = a = θ²/η_dec², w_l = β_l v_l."""
    return beta(level) * variance_ratio(level) if level else theta**2 / eta_dec**2


def growth(level: int, depth: int) -> sp.Expr:
    """ρ_l, with ρ_0 = ρ_{L+1} = 0."""
    return rho(level) if 1 <= level <= depth else sp.Integer(0)


def drop(level: int, depth: int) -> sp.Expr:
    """Δ_l = ρ_l − ρ_{l+1}; Δ_0 = −ρ_1."""
    return growth(level, depth) - growth(level + 1, depth)


def fixed_term(level: int, difference: sp.Expr) -> sp.Expr:
    """f_l(Δ) of a level whose variance is fixed."""
    ratio = variance_ratio(level)
    return beta(level) * (ratio * sp.exp(difference) - 1 - sp.log(ratio))


def learnable_term(level: int, difference: sp.Expr) -> sp.Expr:
    """f_l(Δ) of a level whose variance is optimised."""
    return beta(level) * difference


def drops(depth: int) -> list[sp.Expr]:
    """Δ_0 … Δ_L."""
    return [drop(level, depth) for level in range(depth + 1)]


def phi_terms(depth: int, learnable: Learnable = (), differences: Sequence[sp.Expr] | None = None) -> list[sp.Expr]:
    """The data's term of φ and the term of each level, at the differences Δ_0 … Δ_L if they are given."""
    data, *levels = differences or drops(depth)
    terms = [weight(0) * sp.exp(data)]
    for level, difference in enumerate(levels, start=1):
        terms.append((learnable_term if level in learnable else fixed_term)(level, difference))
    return terms


def phi(depth: int, learnable: Learnable = ()) -> sp.Expr:
    """φ(ρ), the mode's share of the loss; pass `setting.depth, learnable_levels(setting)` for a setting."""
    return sp.Add(*phi_terms(depth, learnable))


def marginals(
    depth: int, learnable: Learnable = (), differences: Sequence[sp.Expr] | None = None
) -> tuple[sp.Expr, ...]:
    """E_0 … E_L: E_l = w_l e^{Δ_l}, and β_l at a learnable level; at the differences Δ_0 … Δ_L if they are given."""
    return tuple(
        beta(level) if level in learnable else weight(level) * sp.exp(difference)
        for level, difference in enumerate(differences or drops(depth))
    )


def multipliers(depth: int, learnable: Learnable = ()) -> tuple[sp.Expr, ...]:
    """μ_1 … μ_L, μ_l = E_l − E_{l−1} = ∂φ/∂ρ_l."""
    return tuple(high - low for low, high in pairwise(marginals(depth, learnable)))


def starred(depth: int) -> dict[sp.Symbol, sp.Symbol]:
    """The substitution ρ → ρ*."""
    return {rho(level): optimal(rho(level)) for level in range(1, depth + 1)}


def certificate_terms(depth: int, learnable: Learnable = ()) -> list[sp.Expr]:
    """E_l* (e^{t_l} − 1 − t_l) for the levels (and the data) that are not learnable, then μ_l* (ρ_l − ρ_l*)."""
    star, terms = starred(depth), []
    for level, value in enumerate(marginals(depth, learnable)):
        change = drop(level, depth) - drop(level, depth).subs(star)
        terms += [] if level in learnable else [value.subs(star) * (sp.exp(change) - 1 - change)]
    for level, multiplier in enumerate(multipliers(depth, learnable), start=1):
        terms.append(multiplier.subs(star) * (rho(level) - star[rho(level)]))
    return terms


def certificate(depth: int, learnable: Learnable = ()) -> sp.Expr:
    """Σ_{l not learnable} E_l* (e^{t_l} − 1 − t_l) + Σ_l μ_l* (ρ_l − ρ_l*), with t the change of Δ from ρ* to ρ.

    With μ* ≥ 0 and μ_l* ρ_l* = 0 every term is nonnegative.
    """
    return sp.Add(*certificate_terms(depth, learnable))


def certificate_identity(depth: int, learnable: Learnable = ()) -> sp.Expr:
    """φ(ρ) − φ(ρ*) − certificate, expanded: 0 for every ρ and ρ* if the identity holds."""
    value = phi(depth, learnable)
    return sp.expand(value - value.subs(starred(depth)) - certificate(depth, learnable))


def dual_marginals(depth: int, learnable: Learnable = ()) -> tuple[sp.Expr, ...]:
    """The dual variables E_0 … E_L as symbols, β_l at a learnable level."""
    return tuple(beta(level) if level in learnable else marginal(level) for level in range(depth + 1))


def dual_bound(depth: int, learnable: Learnable = ()) -> sp.Expr:
    """D(E) = Σ_{l not learnable} (E_l − E_l log(E_l/w_l)) − Σ_{fixed l} β_l (1 + log v_l).

    A lower bound of φ on ρ ≥ 0 for every nondecreasing E_0 ≤ … ≤ E_L that equals β_l at the learnable levels.
    """
    total = sp.Integer(0)
    for level, value in enumerate(dual_marginals(depth, learnable)):
        if level not in learnable:
            total += value - value * sp.log(value / weight(level))
            total -= beta(level) * (1 + sp.log(variance_ratio(level))) if level else 0
    return total


def dual_gap(depth: int, learnable: Learnable = ()) -> sp.Expr:
    """Σ_{l not learnable} E_l (e^{s_l} − 1 − s_l) + Σ_l (E_l − E_{l−1}) ρ_l, with e^{s_l} = w_l e^{Δ_l}/E_l."""
    values = dual_marginals(depth, learnable)
    total = sum((high - low) * rho(level) for level, (low, high) in enumerate(pairwise(values), start=1))
    for level, value in enumerate(values):
        if level not in learnable:
            ratio = weight(level) * sp.exp(drop(level, depth)) / value
            total += value * (ratio - 1 - sp.log(weight(level) / value) - drop(level, depth))
    return total


def dual_identity(depth: int, learnable: Learnable = ()) -> sp.Expr:
    """φ(ρ) − D(E) − gap, expanded: 0 for every ρ and E if the identity holds."""
    residual = phi(depth, learnable) - dual_bound(depth, learnable) - dual_gap(depth, learnable)
    return sp.expand(sp.expand_log(residual.xreplace({theta: positive_theta})))


def variance_gap(level: int, difference: sp.Expr) -> sp.Expr:
    """β (u − 1 − log u) with u = v_l e^Δ: a learnable level's cost of a variance that is not v_l = e^{−Δ}."""
    best = variance_ratio(level) * sp.exp(difference)
    return beta(level) * (best - 1 - sp.log(variance_ratio(level)) - difference)
