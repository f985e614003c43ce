"""Random vectors as linear maps of zero-mean sources, Gaussian log densities, and their expectations.

A source is a symbol's name ("x", "xi_1"). Which sources are correlated, and how, is said once, by the second moments;
every expectation below follows from them by linearity.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import sympy as sp

from collapsecheck.theory.calculus.derivatives import canonical, simplified

Moments = Mapping[tuple[str, str], sp.MatrixExpr]


@dataclass(frozen=True)
class RandomVector:
    """Σ_s M_s s over sources s, of the given size; `maps` holds the pairs (s, M_s), each source once."""

    size: sp.Expr
    maps: tuple[tuple[str, sp.MatrixExpr], ...]

    @classmethod
    def source(cls, name: str, size: sp.Expr) -> "RandomVector":
        """The source itself."""
        return cls(size, ((name, sp.Identity(size)),))

    def __add__(self, other: "RandomVector") -> "RandomVector":
        mine, theirs = dict(self.maps), dict(other.maps)
        total = {name: simplified(sp.MatAdd(*(m[name] for m in (mine, theirs) if name in m))) for name in mine | theirs}
        return RandomVector(self.size, tuple(total.items()))

    def __sub__(self, other: "RandomVector") -> "RandomVector":
        return self + RandomVector(other.size, tuple((name, -matrix) for name, matrix in other.maps))

    def under(self, matrix: sp.MatrixExpr) -> "RandomVector":
        """The vector mapped by a matrix from the left."""
        return RandomVector(matrix.rows, tuple((name, simplified(matrix * factor)) for name, factor in self.maps))


def second_moment(left: RandomVector, right: RandomVector, moments: Moments) -> sp.MatrixExpr:
    """E[left rightᵀ]; pairs of sources that `moments` does not name, in either order, are uncorrelated."""
    terms = [
        first * moment * sp.transpose(second)
        for name, first in left.maps
        for other, second in right.maps
        if (moment := source_moment(name, other, moments)) is not None
    ]
    return simplified(sp.MatAdd(*terms)) if terms else sp.ZeroMatrix(left.size, right.size)


def source_moment(first: str, second: str, moments: Moments) -> sp.MatrixExpr | None:
    """E[s tᵀ] of two sources, None if they are uncorrelated."""
    if (first, second) in moments:
        return moments[first, second]
    return sp.transpose(moments[second, first]) if (second, first) in moments else None


def expected_quadratic(vector: RandomVector, weight: sp.MatrixExpr, moments: Moments) -> sp.Expr:
    """E[rᵀ W r] = tr(W E[r rᵀ])."""
    return canonical(sp.Trace(weight * second_moment(vector, vector, moments)))


@dataclass(frozen=True)
class LogDensity:
    """log N(r; 0, S) of the residual r, a random vector whose model covariance is S."""

    residual: RandomVector
    covariance: sp.MatrixExpr

    def expectation(self, moments: Moments) -> sp.Expr:
        """−½ (E[rᵀ S⁻¹ r] + log det S + n log 2π), the expectation taken under the true law of the sources."""
        quadratic = expected_quadratic(self.residual, sp.Inverse(self.covariance), moments)
        volume = sp.log(sp.Determinant(self.covariance)) + self.residual.size * sp.log(2 * sp.pi)
        return canonical(-(quadratic + volume) / 2)
