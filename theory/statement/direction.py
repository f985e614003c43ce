"""A claim about the shape of the loss: a critical point, a way from it, and the second-order change of the loss."""

from dataclasses import dataclass

import sympy as sp

Blocks = tuple[sp.ImmutableMatrix, sp.ImmutableMatrix]


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

    @property
    def symbols(self) -> set[sp.Symbol]:
        """Everything that may be chosen freely, all of it positive."""
        way = self.way
        shown = (*way.theta, *way.sigma, *way.point, *way.move, *way.noise, self.value, self.falls)
        return set().union(*(way.charted(expr).free_symbols for expr in shown))
