"""Generated moments and problems keep their contract, every stratum is reachable, and failures shrink to little."""

import math

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from collapsecheck.instances import strategies as ours
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.rules import mode_thresholds

pytestmark = pytest.mark.every(2)

EXAMPLES = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
SEARCH = settings(max_examples=2000, deadline=None, derandomize=True, database=None)
DIMENSIONS = st.integers(1, 4)
LEARNABLE = (Level(d=1, beta=1.0, eta=1.0, sigma=None),)


@EXAMPLES
@given(DIMENSIONS.flatmap(ours.rotations))
def test_rotations_are_orthogonal(rotation: np.ndarray) -> None:
    assert np.allclose(rotation @ rotation.T, np.eye(len(rotation)), atol=1e-13)


@EXAMPLES
@given(st.data(), DIMENSIONS, st.sampled_from([None, *ours.SPECTRA]))
def test_covariances_have_the_spectrum_that_was_asked_for(data: st.DataObject, dim: int, kind: ours.Spectrum) -> None:
    values = data.draw(ours.spectra(dim, kind))
    assert values.shape == (dim,) and np.all(values >= 0) and np.all(np.diff(values) <= 0)
    matrix = data.draw(ours.covariances(dim, list(values)))
    assert np.array_equal(matrix, matrix.T)
    assert np.allclose(np.linalg.eigvalsh(matrix)[::-1], values, rtol=0, atol=1e-13 * values[0])


@EXAMPLES
@given(st.data(), st.integers(2, 4))
def test_each_kind_of_spectrum_keeps_its_promise(data: st.DataObject, dim: int) -> None:
    assert np.any(np.diff(data.draw(ours.spectra(dim, "tied"))) == 0)
    assert data.draw(ours.spectra(dim, "zeros"))[-1] == 0
    assert np.any(np.abs(data.draw(ours.spectra(dim, "near-threshold", threshold=3.0)) / 3 - 1) <= 1 / 16)


@EXAMPLES
@given(st.data(), DIMENSIONS, DIMENSIONS)
def test_joint_moments_have_the_canonical_correlations(data: st.DataObject, dx: int, dy: int) -> None:
    correlations = sorted(data.draw(st.lists(st.floats(0, 1), min_size=min(dx, dy), max_size=min(dx, dy))))
    A, B, C = data.draw(ours.joint_moments(dx, dy, correlations))
    found = np.linalg.svd(inverse_root(C) @ B @ inverse_root(A), compute_uv=False)
    assert np.allclose(np.sort(found), correlations, atol=1e-10)


@EXAMPLES
@given(st.data(), DIMENSIONS, DIMENSIONS)
def test_conditional_moments_have_the_residual_spectrum(data: st.DataObject, dx: int, dy: int) -> None:
    values = data.draw(ours.spectra(dy))
    A, B, C = data.draw(ours.conditional_moments(dx, dy, list(values)))
    residual = C - B @ np.linalg.pinv(A, rcond=1e-12, hermitian=True) @ B.T
    assert np.allclose(np.linalg.eigvalsh(residual)[::-1], values, atol=1e-12 * max(1.0, np.abs(C).max()))


def test_impossible_correlations_are_refused() -> None:
    with pytest.raises(ValueError, match="canonical_correlations"):
        find(ours.joint_moments(2, 2, [0.5, 1.5]), lambda _: True)


@EXAMPLES
@given(ours.problems() | ours.near_threshold("vae") | ours.near_threshold("cvae", rotate=True))
def test_problems_are_valid_and_survive_json(problem: Problem) -> None:
    assert Problem.from_json(problem.to_json()).to_json() == problem.to_json()


@EXAMPLES
@given(ours.problems())
def test_thresholds_agree_with_the_optimum(problem: Problem) -> None:
    """An independent reading of the chain theorem: which mode passes which threshold."""
    answer = optimum(problem)
    if not answer.bounded or answer.scope != "theorem":
        return
    for level, limits in enumerate(mode_thresholds(problem)):
        for mode, limit in enumerate(limits):
            theta2 = answer.theta2[mode] if mode < len(answer.theta2) else 0.0
            if limit in (0.0, math.inf) or abs(theta2 / limit - 1) > 1e-9:
                assert (answer.rho[level, mode] > 0) == (theta2 > limit or limit == 0), (level, mode, limit)


STRATA = {
    "two equal eigenvalues": (ours.covariances(2), lambda A: A[0, 0] == A[1, 1] and A[0, 1] == 0),
    "a zero eigenvalue": (ours.covariances(2), lambda A: np.linalg.matrix_rank(A) == 1),
    "nothing at all": (ours.covariances(2), lambda A: not A.any()),
    "condition number 1e16": (ours.spectra(2, "ill-conditioned"), lambda s: s[0] / s[-1] > 0.99e16),
    "a rotation that mixes": (ours.covariances(2), lambda A: abs(A[0, 1]) > 0.1),
    "a half turn": (ours.rotations(2), lambda Q: Q[0, 0] < -0.99),
    "exactly at the threshold": (ours.near_threshold(), lambda p: top(p) == limit_of(p)),
    "one ulp above": (ours.near_threshold(), lambda p: top(p) == math.nextafter(limit_of(p), math.inf)),
    "one ulp below": (ours.near_threshold(), lambda p: top(p) == math.nextafter(limit_of(p), 0)),
    "at the threshold, CVAE": (ours.near_threshold("cvae"), lambda p: p.C.max() == limit_of(p)),
    "independent": (ours.joint_moments(2, 2), lambda m: not m[1].any()),
    "y a linear function of x": (ours.joint_moments(1, 1), lambda m: m[1][0, 0] ** 2 == m[0][0, 0] * m[2][0, 0] > 0),
    "cvae": (ours.problems(), lambda p: p.model == "cvae"),
    "vae": (ours.problems(), lambda p: p.model == "vae"),
    "full collapse": (ours.problems(), lambda p: not any(optimum(p).active) and optimum(p).bounded),
    "nothing collapses": (ours.problems(), lambda p: optimum(p).active == tuple(level.d for level in p.levels)),
    "noise-driven level": (
        ours.problems(),
        lambda p: any(0.0 in row for row in mode_thresholds(p)) and optimum(p).bounded,
    ),
    "unbounded": (ours.problems(), lambda p: not optimum(p).bounded),
    "flat": (ours.problems(), lambda p: optimum(p).flat),
    "out of scope": (ours.problems(), lambda p: optimum(p).scope == "upper-bound"),
    "more latents than rank": (ours.problems(), lambda p: p.levels[0].d > len(optimum(p).theta2) > 0),
    "fewer latents than rank": (ours.problems(), lambda p: p.levels[0].d < len(optimum(p).theta2)),
    "narrower above": (ours.problems(), lambda p: len(p.levels) > 1 and p.levels[1].d < p.levels[0].d),
    "three levels": (ours.problems(), lambda p: len(p.levels) == 3),
}


@pytest.mark.parametrize(("strategy", "stratum"), STRATA.values(), ids=STRATA)
def test_every_stratum_is_reachable(strategy: st.SearchStrategy, stratum) -> None:
    find(strategy, stratum, settings=settings(SEARCH, phases=[Phase.generate]))


@EXAMPLES
@given(ours.problems("cvae", LEARNABLE, [3.0, 1.0]))
def test_what_was_asked_for_is_used(problem: Problem) -> None:
    assert problem.model == "cvae" and problem.levels == LEARNABLE
    assert np.allclose(optimum(problem).theta2, [3.0, 1.0])


def test_a_planted_bug_shrinks_to_a_minimal_instance() -> None:
    """The authors' slip (θ² against √β η_dec) in a VAE: the smallest instance has one dimension and small integers."""
    worst = find(ours.problems("vae", levels=1), slip_shows, settings=SEARCH)
    assert worst.A.shape == (1, 1) and worst.A[0, 0] in range(10)
    assert worst.levels[0].d == 1 and worst.eta_dec in {0.5, 1.0, 2.0} and worst.levels[0].beta in {0.5, 1.0, 2.0}


def test_a_bug_that_needs_a_tie_shrinks_to_two_equal_ones() -> None:
    worst = find(ours.problems("vae", LEARNABLE, "tied"), lambda p: len(set(np.linalg.eigvalsh(p.A))) < len(p.A))
    assert np.array_equal(worst.A, np.eye(2))


def slip_shows(problem: Problem) -> bool:
    (level,) = problem.levels
    if level.sigma is not None:
        return False
    theta2 = np.linalg.eigvalsh(problem.A)
    right = theta2 > level.beta * problem.eta_dec**2
    return bool(np.any(right != (theta2 > math.sqrt(level.beta) * problem.eta_dec)))


def inverse_root(matrix: np.ndarray) -> np.ndarray:
    values, vectors = np.linalg.eigh(matrix)
    return (vectors / np.sqrt(values)) @ vectors.T


def top(problem: Problem) -> float:
    return float(problem.A.max())


def limit_of(problem: Problem) -> float:
    return problem.levels[0].beta * problem.eta_dec**2
