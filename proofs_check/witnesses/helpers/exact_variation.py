"""The second variation of J at collapse on a finite law, over the rationals: how many directions fall, exactly.

For an encoder mean u_i at row i (or a free encoder p (1 + ε u_i z)) and the best decoder, J − J_0 is ε²/2 times
uᵀ (β diag P − W G W) u up to higher order, W = diag P and G_ij = (T_i − m)ᵀ D⁻¹ (T_j − m): rational where the law, the
statistics and the model's variance are.
"""

from __future__ import annotations

from collections.abc import Callable

from flint import fmpq, fmpq_mat

from collapsecheck.instances import Law
from collapsecheck.judge import fraction, inertia

VARIANCES: dict[str, Callable[[fmpq, fmpq], fmpq]] = {
    "gaussian": lambda m, _: fmpq(1),
    "bernoulli": lambda m, _: m * (1 - m),
    "binomial": lambda m, trials: m * (trials - m) / trials,
    "poisson": lambda m, _: m,
    "negative-binomial": lambda m, size: m + m * m / size,
}


def is_rational(likelihood: str) -> bool:
    """Whether the model's variance is a rational function of the mean."""
    return _family(likelihood) in VARIANCES


def falling_directions(likelihood: str, given: Law, beta: float) -> int:
    """The number of negative eigenvalues of the second variation at β, floats taken at their exact values."""
    return inertia(second_variation_matrix(likelihood, given, fraction(beta)))[2]


def second_variation_matrix(likelihood: str, given: Law, beta: fmpq) -> fmpq_mat:
    """β diag P − W G W, the weights scaled to sum to one exactly."""
    weights = [fraction(weight) for weight in given.law]
    law = [weight / sum(weights, fmpq(0)) for weight in weights]
    rows = [[fraction(entry) for entry in row] for row in given.rows]
    columns = range(len(rows[0]))
    means = [sum((p * row[j] for p, row in zip(law, rows, strict=True)), fmpq(0)) for j in columns]
    parameter = fraction(float(likelihood.partition(":")[2] or 1))
    variances = [VARIANCES[_family(likelihood)](m, parameter) for m in means]
    scores = fmpq_mat([[p * (row[j] - means[j]) for j in columns] for p, row in zip(law, rows, strict=True)])
    inverse = fmpq_mat([[1 / variances[j] if i == j else fmpq(0) for j in columns] for i in columns])
    penalty = fmpq_mat([[beta * p if i == j else fmpq(0) for j in range(len(law))] for i, p in enumerate(law)])
    return penalty - scores * inverse * scores.transpose()


def _family(likelihood: str) -> str:
    return likelihood.partition(",")[0].partition(":")[0]
