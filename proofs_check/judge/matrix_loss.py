"""The matrix loss of `model.loss` at given arrays: in floating point, or at 50 digits to judge a counterexample."""

from typing import Any

import mpmath as mp
import numpy as np

from collapsecheck.judge.exact import DIGITS
from collapsecheck.numerics.losses import Parameters
from collapsecheck.numerics.problem import Problem
from collapsecheck.theory.calculus import MPMATH, arrays, evaluate
from collapsecheck.theory.model import loss
from collapsecheck.theory.notation import beta, eta, eta_dec
from collapsecheck.theory.statement import Setting


def symbolic_loss(setting: Setting, problem: Problem, parameters: Parameters) -> float:
    """The loss in floating point, from the symbolic expression."""
    return float(evaluate(loss(setting).expression, _values(setting, problem, parameters), arrays(np)))


def precise_loss(setting: Setting, problem: Problem, parameters: Parameters) -> float:
    """The loss of exactly these floating-point numbers, computed at 50 digits."""
    with mp.workdps(DIGITS):
        values = {
            symbol: mp.matrix(value.tolist()) if isinstance(value, np.ndarray) else mp.mpf(value)
            for symbol, value in _values(setting, problem, parameters).items()
        }
        return float(evaluate(loss(setting).expression, values, MPMATH))


def _values(setting: Setting, problem: Problem, parameters: Parameters) -> dict[Any, Any]:
    symbols, levels = loss(setting).symbols, list(enumerate(problem.levels, start=1))
    values: dict[Any, Any] = {symbols.A: problem.A, symbols.B: problem.B, symbols.C: problem.C}
    values |= {symbols.V[0]: parameters.V[0][:, : len(problem.A)], eta_dec: problem.eta_dec}
    if symbols.V_y is not None and parameters.U_x is not None:
        values |= {symbols.V_y: parameters.V[0][:, len(problem.A) :], symbols.U_x: parameters.U_x}
    values |= dict(zip(symbols.U, parameters.U, strict=True)) | dict(zip(symbols.V[1:], parameters.V[1:], strict=True))
    values |= {S: np.diag(s**2) for S, s in zip(symbols.Sigma, parameters.sigma, strict=True)}
    return values | {beta(l): level.beta for l, level in levels} | {eta(l): level.eta for l, level in levels}
