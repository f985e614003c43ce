"""The largest eigenvalues of a matrix that is known by its products only, and a bound on all the others."""

from collapsecheck.numerics.leading.certified import Leading, leading
from collapsecheck.numerics.leading.operator import Operator, Rows, second_moment
from collapsecheck.numerics.leading.search import FAILURE

__all__ = ["FAILURE", "Leading", "Operator", "Rows", "leading", "second_moment"]
