"""Stationary points: the matrix equation for every decoder, every encoder and every learnable variance."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, partial

import sympy as sp

from collapsecheck.theory.calculus import gradient, matrix_equal
from collapsecheck.theory.checks import require
from collapsecheck.theory.derivations.finite_differences import TOLERANCE, finite_difference_error
from collapsecheck.theory.model import Compact, compact, learnable_levels, levels, misfit, precision
from collapsecheck.theory.notation import beta
from collapsecheck.theory.statement import Setting, Step


@dataclass(frozen=True)
class Condition:
    """The gradient with respect to `symbol` is factor (left − right); at a stationary point the two sides are equal."""

    symbol: sp.MatrixSymbol
    factor: sp.Expr
    left: sp.MatrixExpr
    right: sp.MatrixExpr

    @property
    def gradient(self) -> sp.MatrixExpr:
        """factor (left − right)."""
        return self.factor * (self.left - self.right)


def decoder_conditions(form: Compact) -> Iterator[Condition]:
    """One for each U_l, and for U_x of a CVAE: the normal equations."""
    symbols, K = form.model.symbols, form.K
    first = symbols.U[0] * K[0]
    if (W := symbols.U_x) is not None:
        first += W * form.of_input.T
        yield Condition(W, 2 * precision(0), W * symbols.A + symbols.U[0] * form.of_input, symbols.B)
    yield Condition(symbols.U[0], 2 * precision(0), first, form.of_target.T)
    for level in levels(form.model.setting)[:-1]:
        U, V = symbols.U[level], symbols.V[level]
        yield Condition(U, 2 * precision(level), U * K[level], K[level - 1] * V.T)


def encoder_conditions(form: Compact) -> Iterator[Condition]:
    """One for each V_l (V_x and V_y of a CVAE): what is gained below balances what it costs above."""
    symbols, U = form.model.symbols, form.model.symbols.U[0]
    left_x, left_y = symbols.B - U * form.of_input, symbols.C - U * form.of_target
    if (W := symbols.U_x) is not None:
        left_x, left_y = left_x - W * symbols.A, left_y - W * symbols.B.T
        yield Condition(symbols.V_y, sp.Integer(2), form.M[0] * form.of_target, precision(0) * U.T * left_y)
    yield Condition(symbols.V[0], sp.Integer(2), form.M[0] * form.of_input, precision(0) * U.T * left_x)
    for level in levels(form.model.setting)[:-1]:
        U, V, K = symbols.U[level], symbols.V[level], form.K[level - 1]
        gain = precision(level) * U.T * misfit(form.model, level) * K
        yield Condition(V, sp.Integer(2), form.M[level] * V * K, gain)


def variance_conditions(form: Compact) -> Iterator[Condition]:
    """One for each learnable Σ_l; of its matrix equation only the diagonal applies, because Σ_l is diagonal."""
    return (variance_condition(form, level) for level in sorted(learnable_levels(form.model.setting)))


def variance_condition(form: Compact, level: int) -> Condition:
    """∂ loss/∂Σ_l = M_l + g_{l−1} U_lᵀ U_l − β_l Σ_l⁻¹."""
    Sigma, U = form.model.symbols.Sigma[level - 1], form.model.symbols.U[level - 1]
    cost = form.M[level - 1] + precision(level - 1) * U.T * U
    return Condition(Sigma, sp.Integer(1), cost, beta(level) * sp.Inverse(Sigma))


@cache
def check_condition(form: Compact, condition: Condition, seed: int) -> str:
    """Compare with the trace calculus (identically) and with central differences (at one random point)."""
    derived = gradient(form.model.expression, condition.symbol)
    require(matrix_equal(derived, form.unfold(condition.gradient)), f"gradient with respect to {condition.symbol}")
    error = finite_difference_error(form, condition.symbol, condition.gradient, seed)
    require(error < TOLERANCE, f"finite differences differ by {error} for {condition.symbol}")
    return (
        "the gradient from the trace calculus, for all dimensions; central differences at one random point (40 digits)"
    )


def stationary_steps(setting: Setting) -> Iterator[Step]:
    """The stationarity conditions of the setting, one step per parameter matrix."""
    form = compact(setting)
    kinds = {"decoder": decoder_conditions, "encoder": encoder_conditions, "variance": variance_conditions}
    reasons = {
        "decoder": "The loss is a convex quadratic in each decoder: these are its normal equations.",
        "encoder": "An encoder changes the fit below it and every second moment above it, through M.",
        "variance": "$Σ$ is diagonal: only the diagonal entries of this equation apply, one for each $σ$.",
    }
    for kind, conditions in kinds.items():
        for seed, condition in enumerate(conditions(form)):
            yield Step(
                title=f"Stationary in ${condition.symbol}$ ({kind})".replace("Sigma", "Σ"),
                statement=sp.Eq(condition.left, condition.right, evaluate=False),
                because=reasons[kind],
                check=partial(check_condition, compact(setting.plain), condition, seed),
            )
