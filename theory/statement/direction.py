"""A claim about the shape of the loss: a critical point, a way from it, and the second-order change of the loss."""

from dataclasses import dataclass

import sympy as sp
from sympy.logic.boolalg import Boolean

from collapsecheck.theory.statement.errors import StatementError, require, require_text, require_tuple

Blocks = tuple[sp.ImmutableMatrix, sp.ImmutableMatrix]


def require_statement(formula: object, what: str) -> None:
    """Refuse anything but a relation, or a combination of several."""
    if not isinstance(formula, Boolean) or isinstance(formula, sp.Expr):
        raise StatementError(f"{what} is {formula!r}: it must be a relation, or several, of SymPy")


def require_formulas(formulas: object, what: str) -> None:
    """Refuse anything but a tuple of SymPy's expressions."""
    if type(formulas) is not tuple:
        raise StatementError(f"{what} is a {type(formulas).__name__}, not a tuple")
    for formula in formulas:
        require(isinstance(formula, sp.Expr), f"{what} has {formula!r}: give an expression")


@dataclass(frozen=True)
class Way:
    """A critical point of a one-level model and a direction in its parameters; the data are whitened modes.

    theta: singular values of the modes (of what the input leaves of y, for a CVAE). sigma: σ of each latent. point: U
    (modes × latents) and V (latents × modes). move: how they move. noise: how each log σ moves, empty where σ is fixed.
    A CVAE's input stays regressed out all along. chart: parameters as functions of others, without which the point is
    not critical.
    """

    theta: tuple[sp.Expr, ...]
    sigma: tuple[sp.Expr, ...]
    point: Blocks
    move: Blocks
    noise: tuple[sp.Expr, ...] = ()
    chart: tuple[tuple[sp.Symbol, sp.Expr], ...] = ()

    def __post_init__(self) -> None:
        for what in ("theta", "sigma", "noise"):
            require_formulas(getattr(self, what), f"the {what} of a way")
        require_tuple((*self.point, *self.move), sp.ImmutableMatrix, "the matrices of a way")
        require((len(self.point), len(self.move)) == (2, 2), "a way has a point (U, V) and a move of both")
        require_tuple(self.chart, tuple, "the chart of a way")
        pairs = all(len(pair) == 2 and isinstance(pair[0], sp.Symbol) for pair in self.chart)
        require(pairs, "the chart of a way is no tuple of pairs, each of a symbol and its formula")
        require_formulas(tuple(formula for _, formula in self.chart), "the chart of a way")
        written = [symbol for symbol, _ in self.chart]
        require(len(written) == len(set(written)), "the chart of a way writes a symbol twice")

    def charted(self, expr: sp.Basic) -> sp.Basic:
        """The expression in the coordinates of the chart."""
        return sp.sympify(expr).xreplace(dict(self.chart))


@dataclass(frozen=True)
class Curvature:
    """Along `way` from its critical point the loss is L + value ε² + O(ε³), and value < 0 if and only if `falls`."""

    name: str
    way: Way
    value: sp.Expr
    falls: sp.Basic

    def __post_init__(self) -> None:
        require_text(self.name, "the name of a curvature")
        require(type(self.way) is Way, f"the way of {self.name!r} is {self.way!r}")
        require_formulas((self.value,), f"the coefficient of {self.name!r}")
        require_statement(self.falls, f"the condition of {self.name!r}")

    @property
    def symbols(self) -> set[sp.Symbol]:
        """Everything that may be chosen freely, all of it positive."""
        way = self.way
        shown = (*way.theta, *way.sigma, *way.point, *way.move, *way.noise, self.value, self.falls)
        return set().union(*(way.charted(expr).free_symbols for expr in shown))
