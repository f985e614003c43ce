"""The largest eigenvalues and a bound on the others, against spectra that are known and made to mislead."""

from collections.abc import Iterator

import numpy as np
import pytest
from scipy.sparse import csr_array

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.leading import FAILURE, Operator, leading, second_moment
from collapsecheck.numerics.leading import search as search_module
from collapsecheck.numerics.leading import unseen as unseen_module
from collapsecheck.numerics.leading.ritz import rayleigh_ritz
from collapsecheck.numerics.leading.unseen import by_cholesky, by_random_vectors

SIZE = 300
BULK = np.linspace(1.0, 0.0, SIZE)


@pytest.fixture(params=["random vectors", "inertia"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways to bound the others."""
    if request.param == "random vectors":
        monkeypatch.setattr(search_module, "FORMED", 0)
    return str(request.param)


def diagonal(values: Array, error: float = 1e-14, noise: float = 0.0) -> Operator:
    """A matrix with these eigenvalues in a random order of coordinates; noise: of every computed product, relative."""
    random = np.random.default_rng(5)
    shuffled = random.permutation(values)

    def apply(vectors: Array) -> Array:
        wrong = random.normal(size=vectors.shape)
        wrong *= noise * np.linalg.norm(vectors, axis=0) / np.linalg.norm(wrong, axis=0)
        return shuffled[:, None] * vectors + wrong

    return Operator(len(values), apply, np.asarray, lambda: np.diag(shuffled), float(values.sum()), 1e-14, error)


def spectra() -> Iterator[tuple[str, Array]]:
    signal = np.array([9.0, 7.0, 5.0, 3.0])
    yield "a bulk up to its edge", np.concatenate([signal, BULK[: SIZE - 4]])
    yield "one eigenvalue many times", np.concatenate([signal, np.full(SIZE - 4, 1.0)])
    yield "twins", np.concatenate([[9.0, 9.0, 9.0, 3.0], BULK[: SIZE - 4]])
    yield "low rank", np.concatenate([signal, np.zeros(SIZE - 4)])
    yield "over sixteen decades", 9.0 * np.logspace(0, -16, SIZE)
    yield "all the same", np.full(SIZE, 2.0)


@pytest.mark.parametrize(("name", "values"), list(spectra()))
def test_what_is_claimed_holds(name: str, values: Array, way: str) -> None:
    for count, threshold in ((4, None), (None, 2.0), (6, 0.5)):
        found = leading(diagonal(values), count, threshold, SIZE)
        k = len(found.values)
        assert count is None or k == count
        assert (found.low <= values[:k]).all() and (values[:k] <= found.high).all()
        assert found.unseen[0] <= np.append(values, 0.0)[k] <= found.unseen[1]
        assert found.rest[0] <= values[k:].sum() * (1 + 1e-12) + 1e-12 and values[k:].sum() <= found.rest[1] + 1e-12
        if threshold is not None:
            least, most = found.above(threshold)
            assert least <= (values > threshold).sum() <= (SIZE if most is None else most)
    assert found.failure == (0.0 if found.method == "inertia" else FAILURE)


@pytest.mark.parametrize(("name", "values"), list(spectra())[:4])
def test_a_gap_at_the_threshold_makes_the_count_exact(name: str, values: Array, way: str) -> None:
    found = leading(diagonal(values), None, 2.0, SIZE)
    assert found.above(2.0) == (4, 4) and found.method == way
    assert (found.high - found.low).max() < 1e-9 and found.excludes(2.0)


def hidden(seed: int, gap: float) -> None:
    """K modes asked for, and one more just above the threshold: named if all are wanted, never denied if K are."""
    threshold = 1.0 + gap
    values = np.concatenate([[9.0, 7.0, 5.0, 3.0, threshold * (1 + 1e-6)], BULK[: SIZE - 5]])
    all_above = leading(diagonal(values), None, threshold, SIZE, seed)
    least, most = all_above.above(threshold)
    assert least <= 5 <= (SIZE if most is None else most) and all_above.unseen[1] >= values[len(all_above.values)]
    assert leading(diagonal(values), 4, threshold, SIZE, seed).above(threshold)[1] is None
    assert not leading(diagonal(values), 4, threshold, SIZE, seed).excludes(threshold)


def test_a_hidden_mode_is_found_or_not_excluded(way: str) -> None:
    hidden(0, 0.1)


@pytest.mark.slow
def test_a_hidden_mode_is_never_denied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_module, "FORMED", 0)
    for seed in range(100):
        hidden(seed, (0.0, 1e-3, 0.3)[seed % 3])


def test_the_bound_fails_as_often_as_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """At a failure probability of a half, on a spectrum for which the inequality is tight."""
    monkeypatch.setattr(unseen_module, "DEGREE", 12)
    values = np.concatenate([[9.0, 1.0 + 1e-9], np.full(SIZE - 2, 1e-6)])
    operator = diagonal(values)
    found = rayleigh_ritz(operator, np.eye(SIZE)[:, [int(np.argmax(np.diagonal(operator.dense())))]])
    bounds = [by_random_vectors(operator, found, 0.5, 1.0, 0.5, [seed]).largest for seed in range(400)]
    wrong = np.mean([bound < values[1] for bound in bounds])
    assert 0.4 < wrong < 0.6
    safe = [by_random_vectors(operator, found, 0.5, 1.0, FAILURE, [seed]).largest for seed in range(100)]
    assert min(safe) >= values[1]


def test_a_product_that_is_wrong_by_as_much_as_it_says_spoils_nothing() -> None:
    values = np.concatenate([[9.0, 7.0, 5.0, 3.0], BULK[: SIZE - 4]])
    noisy = leading(diagonal(values, error=1e-7, noise=1e-7), 4, 2.0, SIZE)
    exact = leading(diagonal(values), 4, 2.0, SIZE)
    assert (noisy.low <= values[:4]).all() and (values[:4] <= noisy.high).all() and noisy.above(2.0) == (4, 4)
    assert (noisy.high - noisy.low).max() > 1e3 * (exact.high - exact.low).max()
    useless = leading(diagonal(values, error=0.3), 4, 2.0, SIZE)
    assert not useless.excludes(2.0)


def test_cholesky_refuses_what_is_not_so() -> None:
    operator = diagonal(np.concatenate([[9.0, 2.0 * (1 + 1e-9)], BULK[: SIZE - 2]]))
    found = rayleigh_ritz(operator, np.eye(SIZE)[:, [int(np.argmax(np.diagonal(operator.dense())))]])
    assert by_cholesky(operator, found, 2.0) is None
    assert 2.001 < (by_cholesky(operator, found, 2.001) or 0.0) < 2.001 * (1 + 1e-8)


@pytest.mark.parametrize("shape", [(60, 23), (23, 60)])
@pytest.mark.parametrize("sparse", [True, False])
def test_an_operator_is_the_matrix_that_it_stands_for(shape: tuple[int, int], sparse: bool) -> None:
    random = np.random.default_rng(2)
    x = random.normal(5.0, 1.0, size=shape) * (random.random(shape) < 0.3)
    mean, weight = x.mean(axis=0), random.uniform(0.1, 10.0, shape[1])
    s = (x - mean) * weight
    parts = [csr_array(part) if sparse else part for part in np.split(x, [9, 10])]
    operator = second_moment(lambda: iter(parts), mean, weight)
    expected = (s.T @ s if shape[0] > shape[1] else s @ s.T) / shape[0]
    vectors = random.normal(size=(operator.size, 3))
    wrong = np.linalg.norm(operator.apply(vectors) - expected @ vectors, axis=0) / np.linalg.norm(vectors, axis=0)
    assert operator.size == min(shape) and 0.0 < wrong.max() <= operator.error < 1e-9 * expected.max()
    assert np.abs(operator.dense() - expected).max() <= 2.0 * operator.error
    assert operator.trace == pytest.approx(np.trace(expected), rel=operator.digits)
    directions = leading(operator, 3, None, 3).vectors
    assert np.allclose(np.abs(np.linalg.svd(s)[2][:3] @ directions), np.eye(3), atol=1e-6)
