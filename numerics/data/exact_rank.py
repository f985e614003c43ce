"""The rank of a matrix of floats, taken for the rational numbers that they are: nothing is rounded.

Modulo a prime the rank is at most that of the rationals, and smaller only if the prime divides certain minors; random
sums of rows keep it too. Two primes and more sums than columns leave a chance below 1e-12 that it comes out too small.
"""

from __future__ import annotations

import numpy as np

from collapsecheck.numerics.checks import Array

PRIMES = (16777213, 16777199)  # the largest ones below 2²⁴
WEIGHTS = 1 << 8
FURTHER = 16  # sums of rows beyond the columns
BLOCK = 1 << 20  # rows of 24 bits, times weights of 8 bits, that are added up exactly in 52 bits


def rank(rows: Array) -> int:
    """The rank of rows (n, k), in about n k² operations."""
    found = 0
    for prime in PRIMES:
        found = max(found, _rank_modulo(_summed(rows, prime), prime))
        if found == min(rows.shape):
            break
    return found


def _summed(rows: Array, prime: int) -> Array:
    """As many random sums of rows as there are columns, and some more, modulo a prime; few rows as they are."""
    wanted = rows.shape[1] + FURTHER
    if len(rows) <= wanted:
        return _residues(rows, prime)
    rng, total = np.random.default_rng(prime), np.zeros((wanted, rows.shape[1]), dtype=np.int64)
    step = min(BLOCK, max(1, BLOCK // rows.shape[1]))
    for first in range(0, len(rows), step):
        block = _residues(rows[first : first + step], prime).astype(np.float64)
        weights = rng.integers(0, WEIGHTS, (wanted, len(block))).astype(np.float64)
        total = (total + (weights @ block).astype(np.int64)) % prime
    return total


def _residues(values: Array, prime: int) -> Array:
    """Floats m·2^e modulo a prime, as integers."""
    mantissas, exponents = np.frexp(values)
    least = int(exponents.min(initial=0))
    powers = [pow(2, (int(e) - 53) % (prime - 1), prime) for e in range(least, int(exponents.max(initial=0)) + 1)]
    return np.asarray((mantissas * 2.0**53).astype(np.int64) % prime * np.array(powers)[exponents - least] % prime)


def _rank_modulo(table: Array, prime: int) -> int:
    """Gaussian elimination modulo a prime."""
    found = 0
    for column in range(table.shape[1]):
        candidates = np.flatnonzero(table[found:, column])
        if not candidates.size:
            continue
        pivot = found + int(candidates[0])
        table[[found, pivot]] = table[[pivot, found]]
        inverse = pow(int(table[found, column]), -1, prime)
        factors = table[found + 1 :, column] * inverse % prime
        table[found + 1 :, column:] = (table[found + 1 :, column:] - factors[:, None] * table[found, column:]) % prime
        found += 1
        if found == len(table):
            break
    return found
