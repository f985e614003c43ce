"""Badly scaled problems against 60 digits: no answer is called exact that is not, and bounds hold where it is open.

Condition numbers up to 1e16 and units from 1e-150 to 1e150; a VAE, a VAE of y from x and a CVAE; moments and samples.
"""

from fractions import Fraction

import mpmath as mp
import numpy as np
import pytest
from flint import fmpq, fmpq_mat

from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.closed_form import optimum
from collapsecheck.numerics.problem import Level, Problem

EXACT = 1e-8
KINDS = ("autoencoder", "vae", "cvae")
DIGITS = 60


def eigenvalues(matrix: fmpq_mat) -> list[mp.mpf]:
    """Descending, negative ones as zeros."""
    table = mp.matrix([[_number(entry) for entry in row] for row in matrix.table()])
    return sorted((max(value, mp.mpf(0)) for value in mp.eigsy(table, eigvals_only=True)), reverse=True)


def reference(kind: str, A: fmpq_mat, B: fmpq_mat, C: fmpq_mat, eta_dec: float, level: Level) -> mp.mpf:
    """The minimum for one level with learnable or equal fixed σ: rational until the eigenvalues, then many digits."""
    base = mp.mpf(0)
    if kind == "autoencoder":
        theta2 = eigenvalues(A)
    else:
        explained = B * A.solve(B.transpose())
        theta2 = eigenvalues(C - explained if kind == "cvae" else explained)
        if kind == "vae":
            base = max(mp.mpf(0), sum(_number((C - explained)[i, i]) for i in range(C.nrows())))
    square, total = mp.mpf(eta_dec) ** 2, mp.mpf(0)
    beta, v = mp.mpf(level.beta), None if level.sigma is None else (mp.mpf(level.sigma) / mp.mpf(level.eta)) ** 2
    for i in range(max(len(theta2), level.d)):
        a = (theta2[i] if i < len(theta2) else mp.mpf(0)) / square
        if i >= level.d:
            total += a
        elif v is None:
            total += beta * (1 + mp.log(a / beta)) if a > beta else a
        else:
            fixed = beta * (v - 1 - mp.log(v))
            total += (2 * mp.sqrt(a * beta * v) - beta * (1 + mp.log(v))) if a > beta * v else a + fixed
    return base / square + total


def _number(value: fmpq) -> mp.mpf:
    return mp.mpf(int(value.p)) / int(value.q)


def units(rng: np.random.Generator, size: int, reach: float) -> np.ndarray:
    """Powers of ten, sometimes all the same."""
    return 10.0 ** (
        rng.uniform(-reach, reach, size) if rng.random() < 0.6 else np.full(size, rng.uniform(-reach, reach))
    )


def mixed(rng: np.random.Generator, rows: int, size: int) -> np.ndarray:
    """Rows whose columns are nearly dependent: condition number up to 1e16 after scaling."""
    left, right = np.linalg.qr(rng.normal(size=(size, size)))[0], np.linalg.qr(rng.normal(size=(size, size)))[0]
    spread = 10.0 ** -np.sort(rng.uniform(0.0, rng.choice([1.0, 6.0, 10.0, 16.0]), size))
    return rng.normal(size=(rows, size)) @ left @ np.diag(spread / spread[0]) @ right


def drawn(rng: np.random.Generator) -> tuple[str, np.ndarray, np.ndarray, float, Level]:
    """Kind, x, y, η_dec and level of a random problem, in moderate units."""
    kind, d_x, d_y, rows = (
        rng.choice(KINDS),
        int(rng.integers(1, 5)),
        int(rng.integers(1, 4)),
        int(rng.integers(12, 40)),
    )
    x = mixed(rng, rows, d_x)
    signal = x / np.linalg.norm(x, axis=0) * np.sqrt(rows)
    if rng.random() < 0.5:  # y follows small directions of x
        signal = np.linalg.svd(x, full_matrices=False)[0] * np.sqrt(rows)
    noise = 10.0 ** rng.uniform(-8, 1)
    y = signal @ rng.normal(size=(d_x, d_y)) + noise * rng.normal(size=(rows, d_y))
    eta_dec = 10.0 ** rng.uniform(-4, 1)
    sigma = None if rng.random() < 0.5 else 10.0 ** rng.uniform(-2, 1)
    return str(kind), x, y, eta_dec, Level(int(rng.integers(1, 5)), 10.0 ** rng.uniform(-1, 1), 1.0, sigma)


def precise(rows: np.ndarray) -> fmpq_mat:
    """The floats as the rationals that they are."""
    return fmpq_mat([[fmpq(*float(entry).as_integer_ratio()) for entry in row] for row in rows])


def averaged(left: fmpq_mat, right: fmpq_mat) -> fmpq_mat:
    """leftᵀ right over the number of rows."""
    return left.transpose() * right * fmpq(1, left.nrows())


def from_samples(rng: np.random.Generator) -> tuple[Problem, list[mp.mpf]]:
    """A problem of samples in extreme units, and its minimum."""
    kind, x, y, eta_dec, level = drawn(rng)
    x, unit = x * units(rng, x.shape[1], 145.0 if kind != "autoencoder" else 3.0), 10.0 ** rng.uniform(-60, 60)
    if kind == "autoencoder":
        x = x * unit
        X = precise(x)
        A = B = C = averaged(X, X)
        problem = problem_of(x, eta_dec=eta_dec * unit, levels=[level])
    else:
        y = y * (unit * units(rng, y.shape[1], 3.0))
        X, Y = precise(x), precise(y)
        A, B, C = averaged(X, X), averaged(Y, X), averaged(Y, Y)
        problem = problem_of(x, y, model=kind, eta_dec=eta_dec * unit, levels=[level])
    return problem, [reference(kind, A, B, C, eta_dec * unit, level)]


def rounded(matrix: fmpq_mat) -> np.ndarray:
    """The nearest floats."""
    return np.array([[float(Fraction(int(e.p), int(e.q))) for e in row] for row in matrix.table()])


def from_moments(rng: np.random.Generator) -> tuple[Problem, list[mp.mpf]]:
    """A problem of moments rounded to floats; the minimum before rounding, and after it if they are sound."""
    kind, x, y, eta_dec, level = drawn(rng)
    x, unit = x * units(rng, x.shape[1], 70.0 if kind != "autoencoder" else 3.0), 10.0 ** rng.uniform(-60, 60)
    y = y * (unit * units(rng, y.shape[1], 3.0))
    if kind == "autoencoder":
        x = x * unit
    X, Y = precise(x), precise(y)
    A, B, C = averaged(X, X), averaged(Y, X), averaged(Y, Y)
    a, b, c = (rounded(part) for part in (A, B, C))
    given = (a,) if kind == "autoencoder" else (a, b, c)
    model = "cvae" if kind == "cvae" else "vae"
    problem = Problem.build(model, *given, eta_dec=eta_dec * unit, levels=[level])
    truths = [reference(kind, A, B, C, eta_dec * unit, level)]
    joint = precise(a) if kind == "autoencoder" else precise(np.block([[a, b.T], [b, c]]))
    if _positive(joint):
        truths.append(reference(kind, *(precise(part) for part in (a, b, c)), eta_dec * unit, level))
    return problem, truths


def _positive(matrix: fmpq_mat) -> bool:
    """Whether all leading minors are positive."""
    table, size = matrix.table(), matrix.nrows()
    return all(fmpq_mat([row[: k + 1] for row in table[: k + 1]]).det() > 0 for k in range(size))


def judged(problem: Problem, truths: list[mp.mpf]) -> str:
    """ "exact" or "open"; fails if an exact answer is wrong or a bound does not hold."""
    answer = optimum(problem)
    assert answer.lower_bound is not None and answer.upper_bound is not None
    for truth in truths:
        unit = max(mp.mpf(1), abs(truth))
        if answer.L_min is not None:
            assert abs(answer.L_min - truth) <= EXACT * unit, (answer.L_min, float(truth))
        else:
            assert answer.warnings
            assert answer.lower_bound <= truth + 1e-11 * unit, (answer.lower_bound, float(truth))
            assert truth <= answer.upper_bound + 1e-11 * unit, (answer.upper_bound, float(truth))
    return "open" if answer.L_min is None else "exact"


def campaign(count: int, first: int) -> dict[str, int]:
    """Verdicts of `count` fresh problems."""
    counts = dict.fromkeys(("samples exact", "samples open", "moments exact", "moments open", "refused"), 0)
    with mp.workdps(DIGITS + 40):
        for seed in range(first, first + count):
            rng = np.random.default_rng([18, seed])
            source, make = ("samples", from_samples) if seed % 2 else ("moments", from_moments)
            try:
                problem, truths = make(rng)
                counts[f"{source} {judged(problem, truths)}"] += 1
            except InputError:
                counts["refused"] += 1
            except AssertionError as error:
                raise AssertionError(f"seed {seed}, {source}: {error}") from error
    return counts


@pytest.mark.filterwarnings("error")
def test_a_hundred_badly_scaled_problems_are_exact_or_enclosed() -> None:
    counts = campaign(160, 0)
    assert counts["samples exact"] >= 65 and counts["moments exact"] >= 30 and counts["refused"] <= 5, counts


@pytest.mark.slow
@pytest.mark.filterwarnings("error")
def test_ten_thousand_badly_scaled_problems_are_exact_or_enclosed() -> None:
    counts = campaign(10_000, 1000)
    assert counts["samples exact"] >= 4000 and counts["moments exact"] >= 2000 and counts["refused"] <= 200, counts
