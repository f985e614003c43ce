"""One mode of the model: its encoder, decoder and σ written in the growths e^{ρ_l} (docs/theory.md, section 2).

With the data whitened, K_0 = 1 and K_l = σ_l² e^{ρ_l} is the total variance of the mode's coordinate in z_l, so that
V_l² = σ_l² (e^{ρ_l} − 1)/K_{l−1}; the best decoders are U_1 = θ V_1/K_1 and U_{l+1} = K_l V_{l+1}/K_{l+1}. A learnable
level has σ_l² = η_l² e^{ρ_{l+1} − ρ_l}.
"""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import sympy as sp

from collapsecheck.theory.model import chain
from collapsecheck.theory.model.chain import weight
from collapsecheck.theory.model.flow_at_collapse import escape_rate
from collapsecheck.theory.notation import beta, correlation, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Case, Setting, Theorem, Value
from collapsecheck.theory.statement import parameters as setting_parameters

Growths = Mapping[int, sp.Expr]


def is_learned(setting: Setting, level: int) -> bool:
    """Whether the encoder variance of the level is optimised rather than given."""
    return setting.learns(level)


def growths(setting: Setting, case: Case) -> dict[int, sp.Expr]:
    """e^{ρ_l} for l = 1 … L + 1 as the case claims them (the last is 1)."""
    claimed = {c.level: sp.exp(c.value) for c in case.claims if isinstance(c, Value) and c.quantity == "rho"}
    return {level: claimed[level] for level in range(1, setting.depth + 1)} | {setting.depth + 1: sp.Integer(1)}


def sigma_squared(setting: Setting, growth: Growths, level: int) -> sp.Expr:
    """The encoder variance σ_l² of the mode: given, or η_l² e^{ρ_{l+1} − ρ_l} where learned."""
    return eta(level) ** 2 * growth[level + 1] / growth[level] if is_learned(setting, level) else sigma(level) ** 2


def total_variance(setting: Setting, growth: Growths, level: int) -> sp.Expr:
    """K_l, the variance of the mode's coordinate in z_l; K_0 = 1 for whitened data."""
    return sp.Integer(1) if level == 0 else sigma_squared(setting, growth, level) * growth[level]


def encoder_squared(setting: Setting, growth: Growths, level: int) -> sp.Expr:
    """λ_l², the squared encoder gain."""
    variance = sigma_squared(setting, growth, level)
    return variance * (growth[level] - 1) / total_variance(setting, growth, level - 1)


def decoder_squared(setting: Setting, growth: Growths, level: int) -> sp.Expr:
    """ω_l², the squared gain of the best decoder."""
    signal = theta if level == 1 else total_variance(setting, growth, level - 1)
    return signal**2 * encoder_squared(setting, growth, level) / total_variance(setting, growth, level) ** 2


def differences(setting: Setting, growth: Growths) -> list[sp.Expr]:
    """Δ_0 = −ρ_1 and Δ_l = ρ_l − ρ_{l+1}."""
    return [-sp.log(growth[1]), *(sp.log(growth[l] / growth[l + 1]) for l in range(1, setting.depth + 1))]


def marginals(setting: Setting, growth: Growths) -> tuple[sp.Expr, ...]:
    """E_0 … E_L at the growths."""
    return chain.marginals(setting.depth, chain.learnable_levels(setting), differences(setting, growth))


def minimum(setting: Setting, growth: Growths) -> sp.Expr:
    """φ at the growths: the mode's share of the loss (data constant left out)."""
    return sp.Add(*chain.phi_terms(setting.depth, chain.learnable_levels(setting), differences(setting, growth)))


def rate(setting: Setting, growth: Growths, level: int) -> sp.Expr:
    """The level's rate term in nats, ½ (v e^Δ − 1 − log v), or ½ Δ where σ is learned."""
    step, ratio = growth[level] / growth[level + 1], chain.variance_ratio(level)
    return (sp.log(step) if is_learned(setting, level) else ratio * step - 1 - sp.log(ratio)) / 2


def unexplained(growth: Growths, level: int) -> sp.Expr:
    """1 − Π_{j≤l} (1 − e^{−ρ_j}): the squared correlations multiply along the chain."""
    return 1 - sp.prod(1 - 1 / growth[j] for j in range(1, level + 1))


def model_variance(setting: Setting, growth: Growths) -> sp.Expr:
    """The variance that the model gives to the mode of y, over η_dec²: 1 + ω_1² (η_1² + ω_2² (η_2² + …))/η_dec²."""
    above = sp.Integer(0)
    for level in range(setting.depth, 0, -1):
        above = decoder_squared(setting, growth, level) * (eta(level) ** 2 + above)
    return 1 + above / eta_dec**2


def gap(setting: Setting, growth: Growths) -> sp.Expr:
    """−ELBO less −log p in nats: ½ E_0 + Σ rate_l − ½ (log m + w_0/m), m the model's variance over η_dec²."""
    m, rates = model_variance(setting, growth), (rate(setting, growth, l) for l in range(1, setting.depth + 1))
    return marginals(setting, growth)[0] / 2 + sum(rates) - (sp.log(m) + weight(0) / m) / 2


def well_posed(setting: Setting) -> sp.Basic:
    """The β of the learned levels increase with the level: else the loss is unbounded (decrease) or flat (equal)."""
    learned = [level for level in range(1, setting.depth + 1) if is_learned(setting, level)]
    return sp.And(*(beta(low) < beta(high) for low, high in pairwise(learned)))


def region(setting: Setting, case: Case) -> sp.Basic:
    """Where the case speaks of a mode and the problem is well posed, ties applied."""
    return tie(setting, sp.And(case.where, well_posed(setting)))


def parameters(setting: Setting) -> set[sp.Symbol]:
    """The positive symbols that a mode of this setting depends on, ties applied."""
    return setting_parameters(setting)


def moved_by(setting: Setting, parameter: sp.Symbol) -> tuple[sp.Symbol, bool]:
    """The symbol of a mode that moves when the parameter is raised, ties applied, and whether it falls then.

    The correlation scales B. It moves θ alone: the singular values of B A^{−1/2} (VAE) rise with it, the eigenvalues of
    E = C − B A⁺ Bᵀ (CVAE) never do.
    """
    if parameter == correlation:
        return theta, setting.model == "cvae"
    return tie(setting, parameter), False


def raised(
    setting: Setting, parameter: sp.Symbol, values: Mapping[sp.Symbol, Any], factor: Any
) -> dict[sp.Symbol, Any]:
    """The values (numbers or arrays) after raising the parameter `factor`-fold, by `moved_by`."""
    moved, falls = moved_by(setting, parameter)
    return {**values, moved: values[moved] / factor if falls else values[moved] * factor}


def setting_of(theorem: Theorem, case: Case) -> Setting:
    """The case's own setting, or the theorem's."""
    return case.setting or theorem.setting


def tie(setting: Setting, expr: sp.Basic) -> sp.Basic:
    """The expression with the setting's ties (η_1 = η_dec, …) substituted."""
    return sp.sympify(expr).xreplace(dict(setting.tied))


def has_minimiser(theorem: Theorem, case: Case) -> bool:
    """Whether the case claims ρ at every level, so that its minimiser can be checked."""
    claimed = {claim.level for claim in case.claims if isinstance(claim, Value) and claim.quantity == "rho"}
    setting = setting_of(theorem, case)
    return setting.model != "any" and claimed == set(range(1, setting.depth + 1))


def implied_value(setting: Setting, growth: Growths, quantity: str, level: int) -> sp.Expr:
    """What the growths imply for a quantity of `statement.Value` at a level (0 for the minimum and the gap)."""
    implied = {
        "encoder": lambda: encoder_squared(setting, growth, level),
        "decoder": lambda: decoder_squared(setting, growth, level),
        "sigma": lambda: sp.sqrt(sigma_squared(setting, growth, level)),
        "rate": lambda: rate(setting, growth, level),
        "unexplained": lambda: unexplained(growth, level),
        "information": lambda: -sp.log(unexplained(growth, level)) / 2,
        "minimum": lambda: minimum(setting, growth),
        "gap": lambda: gap(setting, growth),
        "rho": lambda: sp.log(growth[level]),
        "escape": lambda: escape_rate(setting, level),
        "raw-escape": lambda: escape_rate(setting, level, raw=True),
    }
    return implied[quantity]()
