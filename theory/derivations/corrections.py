"""Steps for the derivations of corrections, and matrices that are stored as counterexamples."""

from collections.abc import Mapping, Sequence
from functools import partial

import sympy as sp

from collapsecheck.theory.calculus import EXACT, evaluate
from collapsecheck.theory.checks import require
from collapsecheck.theory.model import loss, matrix_symbols
from collapsecheck.theory.notation import loss_value
from collapsecheck.theory.statement import Setting, Step

Rows = Sequence[Sequence[sp.Expr | int]]


def identity(title: str, name: sp.Expr | str, left: sp.Expr, right: sp.Expr, because: str) -> Step:
    """left = right for all positive values of the symbols, by expansion of logarithms and cancellation.

    `name` says what left is, such as σ_1²; the step reads "name = right".
    """
    shown = sp.Symbol(name, real=True) if isinstance(name, str) else name
    return Step(title, sp.Eq(shown, right, evaluate=False), because, partial(_check_identity, left, right))


def comparison(title: str, statement: sp.Basic, because: str) -> Step:
    """A relation between exact numbers."""
    return Step(title, statement, because, partial(_check_comparison, statement))


def autoencoding(
    setting: Setting, moment: Sequence[int], U: Sequence[Rows], V: Sequence[Rows], variances: Sequence[Sequence]
) -> dict[sp.Basic, sp.Basic]:
    """The matrix symbols of a VAE that reconstructs its input: A = B = C = diag(moment), Σ_l = diag(variances[l−1])."""
    symbols, data = matrix_symbols(setting), sp.ImmutableMatrix(sp.diag(*moment))
    pairs = [(symbol, data) for symbol in (symbols.A, symbols.B, symbols.C)]
    pairs += [(s, sp.ImmutableMatrix(m)) for s, m in zip((*symbols.U, *symbols.V), (*U, *V), strict=True)]
    pairs += [(s, sp.ImmutableMatrix(sp.diag(*v))) for s, v in zip(symbols.Sigma, variances, strict=True)]
    return dict(pairs)


def exact_loss(setting: Setting, point: Mapping[sp.Basic, sp.Basic]) -> sp.Expr:
    """The full loss at stored matrices and scalars, exactly: rational numbers and logarithms of them.

    KeyError where a symbol has no value.
    """
    ties = {symbol: target.subs(point) for symbol, target in setting.tied}
    return sp.expand_log(sp.expand(evaluate(loss(setting).expression, {**point, **ties}, EXACT)))


def attained(setting: Setting, point: Mapping[sp.Basic, sp.Basic], value: sp.Expr, because: str) -> Step:
    """The full loss at the stored matrices is `value`."""
    return Step(
        "The loss at the stored matrices",
        sp.Eq(loss_value, value, evaluate=False),
        because,
        lambda: _check_identity(exact_loss(setting, point), value),
    )


def _check_identity(left: sp.Expr, right: sp.Expr) -> str:
    difference = sp.expand_log(sp.sympify(left - right), force=True)
    require(sp.simplify(difference) == 0, f"{left} is not {right}")
    return "both sides agree identically"


def _check_comparison(statement: sp.Basic) -> str:
    require(statement.simplify() == sp.true, f"{statement} is false")
    return "exact numbers"
