"""The loss in the second moments K_l = E[z_l z_lᵀ] of the latents, and the matrices M_l = ∂ loss/∂K_l.

K_1 = V_1 A V_1ᵀ + Σ_1 (CVAE: with both blocks of V_1), K_{l+1} = V_{l+1} K_l V_{l+1}ᵀ + Σ_{l+1};
M_L = g_L I, M_l = g_l (I − U_{l+1} V_{l+1})ᵀ (I − U_{l+1} V_{l+1}) + V_{l+1}ᵀ M_{l+1} V_{l+1}, with g_0 = 1/η_dec² and
g_l = β_l/η_l². K_l and M_l are symbols here; `unfold` puts their definitions in.
"""

from dataclasses import dataclass, replace
from functools import cache

import sympy as sp

from collapsecheck.theory.calculus import second_moment, symmetric
from collapsecheck.theory.model.gaussian_loss import Loss, loss
from collapsecheck.theory.notation import beta, dimension, eta, eta_dec
from collapsecheck.theory.statement import Setting


@dataclass(frozen=True, eq=False)
class Compact:
    """The loss with the symbols K_l, M_l and their definitions, and the cross-moments of z_1 with the data.

    parts: the misfit of the data and the levels' rate terms, which add up to the loss. of_target: E[z_1 yᵀ]. of_input:
    E[z_1 xᵀ]. definitions: M_1 … M_L, then K_L … K_1, so that no definition uses a symbol defined before it.
    """

    model: Loss
    parts: tuple[sp.Expr, ...]
    K: tuple[sp.MatrixSymbol, ...]
    M: tuple[sp.MatrixSymbol, ...]
    of_target: sp.MatrixExpr
    of_input: sp.MatrixExpr
    definitions: tuple[tuple[sp.MatrixSymbol, sp.MatrixExpr], ...]

    @property
    def expression(self) -> sp.Expr:
        """The whole loss."""
        return sp.Add(*self.parts)

    def unfold(self, expr: sp.Basic) -> sp.Basic:
        """The expression with K_l and M_l replaced by what they stand for."""
        for symbol, definition in self.definitions:
            expr = expr.xreplace({symbol: definition})
        return expr


def precision(level: int) -> sp.Expr:
    """g_0 = 1/η_dec², g_l = β_l/η_l²: the weight of the squared residual that level l decodes to."""
    return beta(level) / eta(level) ** 2 if level else 1 / eta_dec**2


@cache
def compact(setting: Setting) -> Compact:
    """The setting's loss in terms of K_1 … K_L."""
    if setting != setting.plain:
        return replace(compact(setting.plain), model=loss(setting))
    model = loss(setting)
    x, z = model.latent[0], model.latent[1]
    K, M = (tuple(symmetric(f"{name}_{l}", dimension(l)) for l in levels(setting)) for name in "KM")
    first = second_moment(z, z, model.moments)
    of_target, of_input = (second_moment(z, data, model.moments) for data in (model.target, x))
    definitions = (*adjoints(model, M), *reversed(moments(model, K, first)))
    parts = (fit(model, K[0], of_target, of_input), *(rate(model, K, l) for l in levels(setting)))
    return Compact(model, parts, K, M, of_target, of_input, definitions)


def levels(setting: Setting) -> range:
    """1 … L."""
    return range(1, setting.depth + 1)


def moments(model: Loss, K: tuple, first: sp.MatrixExpr) -> list[tuple[sp.MatrixSymbol, sp.MatrixExpr]]:
    """The definitions of K_1 … K_L."""
    V, Sigma = model.symbols.V, model.symbols.Sigma
    higher = [(K[l], V[l] * K[l - 1] * V[l].T + Sigma[l]) for l in range(1, len(K))]
    return [(K[0], first), *higher]


def adjoints(model: Loss, M: tuple) -> list[tuple[sp.MatrixSymbol, sp.MatrixExpr]]:
    """The definitions of M_1 … M_L."""
    pairs = []
    for level, symbol in enumerate(M, start=1):
        if level == len(M):
            pairs.append((symbol, precision(level) * sp.Identity(dimension(level))))
        else:
            miss, V = misfit(model, level), model.symbols.V[level]
            pairs.append((symbol, precision(level) * miss.T * miss + V.T * M[level] * V))
    return pairs


def misfit(model: Loss, level: int) -> sp.MatrixExpr:
    """I − U_{l+1} V_{l+1}: what the level above fails to give back of z_l."""
    return sp.Identity(dimension(level)) - model.symbols.U[level] * model.symbols.V[level]


def fit(model: Loss, K: sp.MatrixExpr, of_target: sp.MatrixExpr, of_input: sp.MatrixExpr) -> sp.Expr:
    """E‖y − decoder mean‖²/η_dec²."""
    symbols, U = model.symbols, model.symbols.U[0]
    terms = [sp.Trace(symbols.C), -2 * sp.Trace(U * of_target), sp.Trace(U * K * U.T)]
    if (W := symbols.U_x) is not None:
        terms += [sp.Trace(W * symbols.A * W.T), -2 * sp.Trace(symbols.B * W.T), 2 * sp.Trace(U * of_input * W.T)]
    return sp.Mul(precision(0), in_order(*terms), evaluate=False)


def rate(model: Loss, K: tuple, level: int) -> sp.Expr:
    """β_l 2 KL_l = β_l (E‖z_l − U_{l+1} z_{l+1}‖²/η_l² − d_l − log det Σ_l + d_l log η_l²)."""
    terms = [sp.Trace(K[level - 1])]
    if level < len(K):
        U, V = model.symbols.U[level], model.symbols.V[level]
        terms += [-2 * sp.Trace(U * V * K[level - 1]), sp.Trace(U * K[level] * U.T)]
    size, volume = dimension(level), sp.log(sp.Determinant(model.symbols.Sigma[level - 1]))
    residual = sp.Mul(precision(level), in_order(*terms), evaluate=False)
    constant = in_order(size, volume, -2 * size * sp.log(eta(level)))
    return in_order(residual, sp.Mul(-1, beta(level), constant, evaluate=False))


def in_order(*terms: sp.Expr) -> sp.Expr:
    """The sum with its terms left in this order, for printing."""
    return sp.Add(*terms, evaluate=False) if len(terms) > 1 else terms[0]
