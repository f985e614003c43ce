"""Derivatives, traces of matrix words, Gaussian expectations: the rules that derivations calculate with."""

from collapsecheck.theory.calculus.derivatives import differential, gradient
from collapsecheck.theory.calculus.evaluation import EXACT, MPMATH, Values, arrays, evaluate
from collapsecheck.theory.calculus.gaussians import LogDensity, Moments, RandomVector, second_moment
from collapsecheck.theory.calculus.identities import clear_roots, is_visibly_nonnegative, is_zero
from collapsecheck.theory.calculus.matrix_polynomials import SymmetricSymbol, symmetric
from collapsecheck.theory.calculus.traces import canonical, matrix_equal, rewrite, trace_equal

__all__ = [
    "EXACT",
    "MPMATH",
    "LogDensity",
    "Moments",
    "RandomVector",
    "SymmetricSymbol",
    "Values",
    "arrays",
    "canonical",
    "clear_roots",
    "differential",
    "evaluate",
    "gradient",
    "is_visibly_nonnegative",
    "is_zero",
    "matrix_equal",
    "rewrite",
    "second_moment",
    "symmetric",
    "trace_equal",
]
