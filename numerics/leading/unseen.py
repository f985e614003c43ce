"""An upper bound on every eigenvalue that was not computed: by random vectors, or by a Cholesky factorisation.

**Random vectors.** Let V be fixed, P the projection on what is orthogonal to it, C = P A P with largest eigenvalue λ
and unit eigenvector x, and g₁ … g_q standard normal vectors, drawn after V. The numbers γᵢ = x·gᵢ are independent
standard normals whatever C is and however large, so all |γᵢ| ≤ t with probability p = erf(t/√2)^q exactly. For any
polynomial f, also one chosen after seeing gᵢ, |f(λ)| |γᵢ| = |x·f(C)gᵢ| ≤ ‖f(C)gᵢ‖. Hence, unless that event of
probability p happened, some gᵢ has |f(λ)| < ‖f(C)gᵢ‖/t. Chebyshev's polynomial f(z) = T_k(2z/c − 1) rises beyond c:
where ‖f(C)gᵢ‖ ≤ t T_k(2u/c − 1) for every i, λ < u. The event speaks of γ alone, so degree, c and u may be chosen on
the way, and every one of them holds at once. That this needs no assumption on the spectrum, and that an unlucky start
is the only way to fail, is van Dorsselaer, Hochstenbach and van der Vorst, SIAM J. Matrix Anal. Appl. 22 (2000)
837–852, who take Lanczos's polynomial; Chebyshev's needs no orthogonal basis, and its rounding can be bounded.

**Rounding.** Computed vectors obey y_{j+1} = P((4/c) A y_j − 2 y_j − y_{j−1}) + δ_j. Along x that is a recurrence for
numbers, with b = 2λ/c − 1 = cosh φ, whose solution is x·y_k = T_k(b) γ + Σ_j U_{k−1−j}(b) x·δ_j, and
U_{k−1−j}(b)/T_k(b) ≤ e^{−jφ}/sinh φ. So |γ| ≤ ‖y_k‖/T_k(b) + Σ_j e^{−jφ} |x·δ_j|/sinh φ, in which every term falls as
λ rises: if λ ≥ u, then |γᵢ| ≤ s_i(u) for all i, and s_i(u) ≤ t is what is tested. |x·δ_j| is bounded by what is
measured: operator error, the residual of V, and the rounding of P. The bound takes the generator's numbers for normal.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import erfinv

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.leading.operator import UNIT, Operator, gamma
from collapsecheck.numerics.leading.ritz import Ritz

STARTS, STARTS_STREAMED = 4, 12  # random vectors; more of them take fewer passes over the rows
DEGREE = 240
OVERFLOWS = 1e120


@dataclass(frozen=True, eq=False)
class Bound:
    """largest: no eigenvalue of the complement exceeds it; failure: the probability that this is wrong.

    hints: vectors (size, ·) in which an unseen large eigenvalue's vector would stand out; method: in a word.
    """

    largest: float
    failure: float
    method: str
    hints: Array


def by_cholesky(operator: Operator, found: Ritz, target: float) -> float | None:
    """A bound near `target` on the eigenvalues of A orthogonal to V, if there is one; A is formed.

    If M = target − A + V Θ Vᵀ is semidefinite, so is its compression target − C. If the factorisation ends, M is
    semidefinite up to γ_{m+1}/(1 − γ_{m+1}) tr M (Demmel; Rump, BIT 46 (2006) 433–452), which is added to the target.
    """
    matrix = -operator.dense()
    matrix += (found.vectors * found.values) @ found.vectors.T
    matrix[np.diag_indices_from(matrix)] += target
    trace, size, count = float(np.trace(matrix)), len(matrix), len(found.values)
    lost = gamma(size + 1) / (1.0 - gamma(size + 1)) * trace
    formed = 2.0 * operator.error + gamma(count + 3) * count * float(found.values[0]) + 4.0 * UNIT * target
    try:
        np.linalg.cholesky(matrix)
    except np.linalg.LinAlgError:
        return None
    return target + lost + formed


def by_random_vectors(
    operator: Operator, found: Ritz, cutoff: float, target: float, failure: float, seed: list[int]
) -> Bound:
    """A bound on the eigenvalues of A orthogonal to V, at most `target` if that can be shown with DEGREE products.

    cutoff: where the complement is thought to end, positive; a bad guess costs tightness, never truth. failure: the
    probability p of the docstring above. seed: of random numbers that V does not depend on.
    """
    starts = STARTS_STREAMED if operator.streamed else STARTS
    limit = float(np.sqrt(2.0) * erfinv(failure ** (1.0 / starts)))
    filtered = _Filter(operator, found, cutoff, np.random.default_rng(seed).normal(size=(operator.size, starts)))
    best = operator.trace * (1.0 + operator.digits)
    for degree in range(1, DEGREE + 1):
        filtered.step()
        if degree % 4 == 0:
            best = min(best, filtered.largest(limit))
        if best <= target or not filtered.sizes[-1].max() < OVERFLOWS:
            break
    return Bound(best, failure, "random vectors", filtered.now)


class _Filter:
    """T_k(2C/c − 1) applied to random vectors, degree by degree, with what rounding may have done."""

    def __init__(self, operator: Operator, found: Ritz, cutoff: float, starts: Array) -> None:
        self.operator, self.found, self.cutoff = operator, found, cutoff
        self.before, self.now = np.zeros_like(starts), found.without(starts)
        self.start = found.leak * _lengths(starts)
        self.moved = _lengths(starts)
        self.sizes, self.lost = [_lengths(self.now)], list[Array]()

    def step(self) -> None:
        """One degree more."""
        double = 4.0 if self.lost else 2.0
        image = (double / self.cutoff) * self.operator.apply(self.now)
        next_one = image - (0.5 * double) * self.now - self.before
        reach = _lengths(image) + 2.0 * self.sizes[-1] + _lengths(self.before)
        leak = self.found.leak
        inside = (self.found.residual + self.found.rounding) * leak * self.moved
        product = self.operator.error * self.sizes[-1] + inside
        self.lost.append(4.0 / self.cutoff * product + (leak + 8.0 * UNIT) * reach)
        self.before, self.now, self.moved = self.now, self.found.without(next_one), reach
        self.sizes.append(_lengths(self.now))

    def largest(self, limit: float) -> float:
        """The smallest u with s_i(u) ≤ limit for all vectors; ∞ if rounding leaves none."""
        low, high = -36.0, 36.0  # of log(u/c − 1)
        if not self._reaches(high) <= limit:
            return np.inf
        while high - low > 1e-3:
            middle = 0.5 * (low + high)
            low, high = (low, middle) if self._reaches(middle) <= limit else (middle, high)
        return float(self.cutoff * (1.0 + np.exp(high)) * (1.0 + 4.0 * UNIT))

    def _reaches(self, log_excess: float) -> float:
        """The largest s_i(u) at u = c (1 + e^log_excess)."""
        excess = 2.0 * np.exp(log_excess)
        angle = np.log1p(excess + np.sqrt(excess * (excess + 2.0)))
        degree = len(self.lost)
        grown = degree * angle + np.log1p(np.exp(-2.0 * degree * angle)) - np.log(2.0)
        weights = np.exp(-angle * np.arange(degree)) / np.sinh(angle)
        found = self.start + self.sizes[-1] * np.exp(-grown) + weights @ np.array(self.lost)
        return float(found.max())


def _lengths(vectors: Array) -> Array:
    """Norms of columns, not below the true ones."""
    return np.linalg.norm(vectors, axis=0) * (1.0 + gamma(len(vectors)))
