"""Sampling intervals against simulation: the index-by-index inequalities, coverage, decisions, degrees of freedom."""

import math
from dataclasses import replace

import numpy as np
import pytest
from scipy import stats

from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.data.data_modes import spectrum
from collapsecheck.numerics.data.second_moments import Sampled, moments
from collapsecheck.numerics.problem import Given, InputError, Level, Problem
from collapsecheck.numerics.samples.decided import decide, enough_samples
from collapsecheck.numerics.samples.finite_sample import Sampling, deviation, ends, intervals, sampling
from collapsecheck.numerics.samples.white_noise import bulk_edges, unspread

INSTANCES = 200


def population(rng: np.random.Generator) -> np.ndarray:
    """Up to 12 eigenvalues, descending: white, spiked, decaying or tied."""
    r = int(rng.integers(1, 13))
    shapes = (
        np.full(r, rng.uniform(0.2, 3)),
        1 + 5 * (np.arange(r) < 2),
        np.exp(-np.arange(r) / rng.uniform(0.5, 4)),
        np.repeat(rng.uniform(0.1, 4, r), 2),
    )
    return np.sort(shapes[rng.integers(4)])[::-1]


def sample(rng: np.random.Generator, eigenvalues: np.ndarray, rows: int, heavy: float = math.inf) -> np.ndarray:
    """Eigenvalues of the second moment of `rows` rows; heavy: degrees of freedom of Student's t for whole rows."""
    x = rng.normal(size=(rows, len(eigenvalues))) * np.sqrt(eigenvalues)
    if math.isfinite(heavy):
        x *= np.sqrt((heavy - 2) / rng.chisquare(heavy, size=(rows, 1)))
    found = np.linalg.svd(x, compute_uv=False) ** 2 / rows
    return np.pad(found, (0, len(eigenvalues) - len(found)))


def missed(eigenvalues: np.ndarray, ends: tuple[np.ndarray, np.ndarray]) -> bool:
    low, high = ends
    return bool((eigenvalues < low * (1 - 1e-12)).any() or (eigenvalues > high * (1 + 1e-12)).any())


def test_each_eigenvalue_follows_its_own_head_and_tail() -> None:
    """s_k ≥ s_min(W P) θ_k/√m and s_k ≤ ‖W P D‖/√m, for whatever W was drawn."""
    rng = np.random.default_rng(0)
    for _ in range(INSTANCES):
        theta2 = population(rng)
        r, m = len(theta2), int(rng.integers(1, 40))
        w, (q, _) = rng.normal(size=(m, r)), np.linalg.qr(rng.normal(size=(r, r)))
        root = q @ np.diag(np.sqrt(theta2)) @ q.T
        found = np.sqrt(np.maximum(np.linalg.eigvalsh(root @ w.T @ w @ root / m)[::-1], 0))
        for k in range(1, r + 1):
            head = np.linalg.svd(w @ q[:, :k], compute_uv=False) if k <= m else np.zeros(k)
            tail = np.linalg.norm((w @ q[:, k - 1 :]) * np.sqrt(theta2[k - 1 :]), 2)
            assert head[-1] * math.sqrt(theta2[k - 1] / m) - 1e-7 <= found[k - 1] <= tail / math.sqrt(m) + 1e-7


@pytest.mark.parametrize("confidence", [0.2, 0.95])
def test_the_intervals_cover_the_population(confidence: float) -> None:
    """At most as many misses as the confidence allows (a binomial bound that fails once in 10⁶)."""
    rng = np.random.default_rng(1)
    misses = 0
    for _ in range(INSTANCES):
        theta2, m = population(rng), int(rng.integers(2, 400))
        misses += missed(theta2, intervals(sample(rng, theta2, m), m, confidence))
    assert misses <= stats.binom.ppf(1 - 1e-6, INSTANCES, 1 - confidence)


def test_without_the_spread_of_the_tail_the_intervals_would_miss() -> None:
    """White noise: relative errors of one direction alone do not cover the largest of sixty."""
    rng, theta2, m = np.random.default_rng(2), np.ones(60), 200
    draws = [sample(rng, theta2, m) for _ in range(20)]
    naive = [(s / (1 + deviation(60, m, 0.95)) ** 2, np.full(60, np.inf)) for s in draws]
    assert sum(missed(theta2, ends) for ends in naive) == 20
    assert not any(missed(theta2, intervals(s, m, 0.95)) for s in draws)


def test_heavy_tails_break_the_coverage() -> None:
    """Student's t with 2.5 degrees of freedom: the assumption of Gaussian rows is needed."""
    rng, theta2 = np.random.default_rng(3), np.array([4.0, 2.0, 1.0])
    misses = sum(missed(theta2, intervals(sample(rng, theta2, 500, heavy=2.5), 500, 0.95)) for _ in range(100))
    assert misses > 50


def test_ends_by_hand() -> None:
    """θ² of 9 and 1 from 100 rows at δ = 0.1: heads √0.01 and √0.02, total 10/0.64, tails from it or from the ends."""
    low, high = ends(np.array([9.0, 1.0]), 100, 0.1)
    upper = (9 / 0.8**2, 1 / (0.9 - math.sqrt(0.02)) ** 2)
    assert high == pytest.approx(upper)
    first = max((3 - math.sqrt(min(sum(upper), 10 / 0.64) / 100)) / 1.1, 3 / (1.1 + math.sqrt(0.02))) ** 2
    second = max((1 - math.sqrt(min(upper[1], 10 / 0.64 - first) / 100)) / 1.1, 1 / (1.1 + 0.1)) ** 2
    assert low == pytest.approx([first, second])
    spread = (1 - np.sqrt(np.arange(3, 501) / 1000)) ** 2
    low, high = ends(np.array([100.0, 50.0, *spread]), 1000, 0.0)
    total = (150 + spread.sum()) / (1 - math.sqrt(1 / 1000)) ** 2
    assert low[0] == pytest.approx((10 - math.sqrt(total / 1000)) ** 2)
    assert low[1] == pytest.approx((math.sqrt(50) - math.sqrt((total - low[0]) / 1000)) ** 2)
    assert high[-1] == pytest.approx(total / 500) and high[-1] < 1
    assert 3 * 7 * math.exp(-90 * deviation(7, 90, 0.95) ** 2 / 2) == pytest.approx(0.05)


def test_ends_approach_the_truth_and_are_ordered() -> None:
    theta2 = np.array([3.0, 1.0, 0.1])
    low, high = intervals(theta2, 10**8, 0.95)
    assert np.all(low < theta2) and np.all(theta2 < high) and np.all(high / low < 1.01)
    few_low, few_high = intervals(theta2, 2, 0.95)
    assert np.all(np.diff(few_low) <= 0) and np.all(np.isinf(few_high))


def test_white_noise_fills_the_marchenko_pastur_bulk_and_the_interval_adds_only_delta() -> None:
    rng, r, m = np.random.default_rng(4), 200, 800
    found = sample(rng, np.ones(r), m)
    low, high = bulk_edges(r / m)
    assert (low, high) == pytest.approx((0.25, 2.25))
    assert low < found[-1] < low + 0.05 and high - 0.1 < found[0] < high
    ends = intervals(found, m, 0.95)[0]
    assert found[0] / (math.sqrt(high) + deviation(r, m, 0.95)) ** 2 <= ends[0] <= 1


def test_modes_above_white_noise_are_corrected_and_the_bulk_is_left_out() -> None:
    """Two spikes over white noise of variance 2, one dimension per two samples: without correction 12 % too large."""
    rng, theta2, m = np.random.default_rng(8), 2 * np.array([9.0, 5.0, *[1.0] * 198]), 400
    found = np.mean([sample(rng, theta2, m) for _ in range(20)], axis=0)
    corrected = unspread(found, 2.0, len(theta2) / m)
    assert corrected[:2] == pytest.approx(theta2[:2], rel=0.02) and found[1] > 1.1 * theta2[1]
    assert np.all(np.isnan(corrected[2:]))
    assert unspread(np.array([5.0]), 2.0, 0.0)[0] == pytest.approx(5.0)


def test_enough_samples_decide_and_one_fewer_does_not() -> None:
    values = np.array([3.0, 1.2, 0.3])
    found = Sampling(20, 15, 3, 0.95, values, *intervals(values, 15, 0.95))
    needed = enough_samples(found, [[1.0] * 3, [0.0, 2.0, math.inf]])
    assert needed is not None
    for samples, undecided in ((needed, 0), (needed - 1, 1)):
        low, high = intervals(values, samples - 5, 0.95)
        assert len(decide(replace(found, low=low, high=high), [1.0] * 3).open) == undecided
    assert enough_samples(found, [[1.2] * 3]) is None


def cvae(found: Sampled) -> Problem:
    level = Level(2, 1.0, 1.0, None)
    return Problem.build("cvae", found.A, found.B, found.C, eta_dec=1.0, levels=[level])


def test_a_vae_of_y_from_x_is_covered_and_the_leak_is_needed() -> None:
    """y = noise: every true θ is 0, the sample's are not; without the leak each interval would exclude the truth."""
    rng, rows = np.random.default_rng(9), 300
    for _ in range(50):
        x, y = rng.normal(size=(rows, 20)), rng.normal(size=(rows, 6)) * np.exp(rng.normal(size=6))
        found = moments(x, y)
        problem = replace(cvae(found), model="vae")
        answer = sampling(problem, spectrum(problem), rows)
        assert answer.degrees == rows and answer.leaked is not None and np.all(answer.low == 0)
        projected = x @ np.linalg.lstsq(x, y, rcond=None)[0]
        assert np.linalg.norm(projected, 2) / math.sqrt(rows) <= answer.leaked
        assert np.all(ends(answer.theta2, rows, deviation(6, rows, 0.95))[0] > 0)


@pytest.mark.slow
def test_a_regression_costs_degrees_of_freedom() -> None:
    """Ê is n − d_x rows: its mean is (1 − d_x/n) E, and one less where means are subtracted."""
    rng, rows = np.random.default_rng(5), 12
    kept: dict[bool, list[float]] = {False: [], True: []}
    for _ in range(1500):
        x = rng.normal(size=(rows, 3))
        y = x @ np.array([[1.0, 0.0], [2.0, 1.0], [0.0, 3.0]]) + rng.normal(size=(rows, 2))
        for center, traces in kept.items():
            problem = cvae(moments(x, y, center=center))
            answer = sampling(problem, spectrum(problem), rows, center)
            assert answer.degrees == 9 - center
            traces.append(float(answer.theta2.sum()))
    assert [np.mean(traces) for traces in kept.values()] == pytest.approx([2.0, 2.0], abs=0.06)


def drawn(rng: np.random.Generator) -> tuple[Problem, Problem, int]:
    """A population's problem, the same with the moments of a sample, and the sample's size."""
    model, d_x, d_y = ("vae", "cvae", "cross")[rng.integers(3)], int(rng.integers(1, 4)), int(rng.integers(1, 5))
    factor = rng.normal(size=(d_x + d_y, d_x + d_y)) * np.exp(rng.normal(size=d_x + d_y))
    joint, rows = factor @ factor.T, int(rng.integers(d_x + 2, 3000))
    data = rng.normal(size=(rows, d_x + d_y)) @ factor.T
    betas = np.sort(np.exp(rng.normal(size=2)))
    sigmas = [None if rng.integers(2) else float(np.exp(rng.normal())) for _ in range(int(rng.integers(1, 3)))]
    levels = [Level(4, float(b), 1.0, s) for b, s in zip(betas, sigmas, strict=False)]

    def build(moment: np.ndarray) -> Problem:
        parts = (moment[:d_x, :d_x], moment[d_x:, :d_x], moment[d_x:, d_x:])
        eta_dec = float(np.sqrt(np.trace(joint) / 8))
        kind = "vae" if model == "cross" else model
        return Problem.build(kind, *(parts[:1] if model == "vae" else parts), eta_dec=eta_dec, levels=levels)

    return build(joint), build(data.T @ data / rows), rows


def thresholds(problem: Problem, level: int) -> list[float]:
    """θ² from which each coordinate of a level is active, by bisecting the closed form on equal eigenvalues."""
    low, high = 1e-12, 1e12
    for _ in range(40):
        middle = math.sqrt(low * high)
        moment = middle * np.eye(1)
        active = optimum(replace(problem, model="vae", moments=Given(moment, moment, moment))).active[level]
        low, high = (low, middle) if active else (middle, high)
    return [0.0 if high < 1e-11 else math.inf if low > 1e11 else low] * problem.levels[level].d


@pytest.mark.parametrize("populations", [40, pytest.param(INSTANCES, marks=pytest.mark.slow)])
def test_what_is_decided_is_what_the_population_does(populations: int) -> None:
    """Random populations of VAEs (y = x and not) and CVAEs, one and two levels: none against the closed form."""
    rng = np.random.default_rng(6)
    decided = misses = 0
    for _ in range(populations):
        truth, observed, rows = drawn(rng)
        found = sampling(observed, spectrum(observed), rows)
        theta2 = spectrum(truth).theta2[: found.dimension]
        misses += missed(np.pad(theta2, (0, found.dimension - len(theta2))), (found.low, found.high))
        exact = optimum(truth)
        for level in range(len(truth.levels)):
            answer = decide(found, thresholds(truth, level))
            known = int(np.count_nonzero(exact.rho[level] > 0))
            assert answer.active <= known <= answer.active + len(answer.open)
            assert answer.active + answer.collapsed + len(answer.open) == truth.levels[level].d
            decided += answer.active + answer.collapsed
    assert decided > populations and misses <= stats.binom.ppf(1 - 1e-6, populations, 0.05)


def test_decisions_at_the_threshold() -> None:
    found = Sampling(10, 10, 3, 0.95, np.array([3.0, 2.0, 1.0]), np.array([2.0, 1.0, 0.5]), np.array([4.0, 3.0, 1.0]))
    assert decide(found, [2.0, 1.0, 1.0]).open == (1, 2) and decide(found, [2.0, 1.0, 1.0]).collapsed == 1
    assert decide(found, [1.9, 0.0, math.inf, 0.1]).active == 2
    assert decide(found, [1.9, 0.0, math.inf, 0.1]).collapsed == 2


def test_what_cannot_be_answered_is_refused() -> None:
    rng = np.random.default_rng(7)
    x, y = rng.normal(size=(5, 4)), rng.normal(size=(5, 2))
    problem = cvae(moments(x, y))
    with pytest.raises(InputError, match="must exceed 4"):
        sampling(problem, spectrum(problem), 4)
    other = replace(problem, model="vae")
    with pytest.raises(InputError, match="must exceed 4"):
        sampling(other, spectrum(other), 4)
    with pytest.raises(InputError, match="between 0 and 1"):
        sampling(problem, spectrum(problem), 5, confidence=1.0)
