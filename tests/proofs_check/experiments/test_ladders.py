"""Ladders of β: the networks' losses are those that thresholds are computed for, and findings notice what is wrong."""

import importlib.util
from typing import Any

import numpy as np
import pytest

from collapsecheck.experiments import Budget, Result, sigma_threshold, trap_window
from collapsecheck.experiments.l1_threshold import constant_and_scores, reached_linearly
from collapsecheck.experiments.ladders.counts import best_constant, derivatives, known, pearson, simulated
from collapsecheck.experiments.ladders.data import equicorrelated, normal
from collapsecheck.experiments.ladders.findings import DIRECTIONS, counted, gainful, judged, sided, unbeaten
from collapsecheck.experiments.ladders.rungs import death, seeds_of
from collapsecheck.experiments.ladders.two_points import gaussian_threshold, saving_per_nat
from collapsecheck.numerics.any_network import likelihood, threshold
from collapsecheck.numerics.checks import InputError

needs_jax = pytest.mark.skipif(importlib.util.find_spec("jax") is None, reason="needs JAX")
NATURAL = {
    "gaussian": lambda m: m,
    "bernoulli": lambda m: np.log(m / (1 - m)),
    "poisson": np.log,
    "negative-binomial:2": np.log,
    "l1": lambda m: m,
    "huber:0.5": lambda m: m,
}


@needs_jax
@pytest.mark.parametrize("name", NATURAL)
def test_what_a_tilt_saves_is_the_same_in_both_folders(name: str) -> None:
    from collapsecheck.experiments.ladders.losses import loss_named

    draw = np.random.default_rng(0)
    x = draw.integers(0, 2 if name == "bernoulli" else 5, (40, 3)).astype(float)
    loss, law, other = likelihood(name, 3).loss, np.full((1, 40), 1 / 40), draw.dirichlet(np.ones(40))[None]
    base, fit = loss.fit(x, law), loss.fit(x, other)
    entry, natural = loss_named(name), NATURAL[name]
    lost = [other[0] @ np.asarray(entry(x, natural(mean), 0.0)).sum(axis=1) for mean in (base, fit)]
    assert lost[0] - lost[1] == pytest.approx(loss.improvement(x, other, fit, base[0])[0], rel=1e-4, abs=1e-5)


@needs_jax
def test_only_likelihoods_with_a_network() -> None:
    from collapsecheck.experiments.ladders.losses import loss_named

    with pytest.raises(InputError, match="no network is trained under categorical"):
        loss_named("categorical:3")
    square, scaled = loss_named("gaussian")(3.0, 1.0, 0.0), loss_named("gaussian-learned")(3.0, 1.0, np.log(2.0))
    assert square == 2.0 and scaled == pytest.approx(0.5 + np.log(2.0))


@needs_jax
@pytest.mark.parametrize("kind", ["dense", pytest.param("convolutional", marks=pytest.mark.slow)])
def test_a_network_without_weights_is_collapse(kind: Any) -> None:
    import jax

    from collapsecheck.experiments.ladders.network import Sample, arrays, encode, initial
    from collapsecheck.experiments.ladders.training import Task, measured

    x = np.random.default_rng(1).random((30, 64))
    base = np.log(x.mean(axis=0) / (1 - x.mean(axis=0)))
    sample = Sample(x, x[:, :50], np.zeros((30, 1)), base[:50], kept=np.arange(50))
    p, data = initial(sample, kind, 8, 3, 0, "collapsed"), arrays(sample)
    seen = measured(Task("bernoulli", kind, 8, 3, 1), jax.tree.map(np.zeros_like, p), data, 2.0, 0)
    assert seen.kl == 0.0 and seen.directions == 0 and abs(seen.gain) < 1e-5
    near = measured(Task("bernoulli", kind, 8, 3, 1), p, data, 2.0, 0)
    assert 0 < near.kl < 1e-3 and abs(near.gain) < 0.01
    far = initial(sample, kind, 8, 3, 0, "random")
    mean, log = (np.asarray(part) for part in encode(far, data.seen))
    found = measured(Task("bernoulli", kind, 8, 3, 1), far, data, 2.0, 0)
    assert found.kl == pytest.approx((0.5 * (mean**2 + np.exp(log) - 1 - log)).sum(axis=1).mean(), rel=1e-5)


def test_two_points_under_a_gaussian_encoder() -> None:
    """No encoder of any kind beats the variance proxy."""
    found = [gaussian_threshold(p) for p in (0.02, 0.1)]
    assert found == pytest.approx([3.914, 1.400], abs=2e-3)
    for p in (0.02, 0.1):
        proxy = (1 - 2 * p) / (2 * np.log((1 - p) / p))
        draws = np.random.default_rng(2).normal(size=(200, 4)) * (1, 3, 1, 1)
        assert max(saving_per_nat(p, at) for at in draws) < proxy


def row(ratio: float, kl: float, gain: float, seed: int = 0) -> dict[str, Any]:
    known = {
        "kappa_loc": 2.0,
        "kappa_lower": 3.0,
        "kappa_upper": 4.0,
        "above": int(ratio < 1),
        "directions": int(kl > 0),
    }
    return {"ratio": ratio, "beta": 2.0 * ratio, "kl": kl, "gain": gain, "gain_error": 0.001, "seed": seed} | known


def test_verdicts() -> None:
    good = (row(0.5, 0.4, -0.5), row(0.9, 0.05, -0.01), row(1.1, 0.0, 0.0), row(2.5, 0.0, 0.001))
    assert {f.verdict for f in (sided("", good), gainful(good), counted(good), *unbeaten(good))} == {"reproduced"}
    assert death(good) == pytest.approx((0.9 * 1.1) ** 0.5)
    assert death(good[:2]) is None and death(good[2:]) is None
    late = (*good[:2], row(1.1, 0.2, 0.01), good[3])
    assert sided("", late).verdict == "not reproduced" and "0 collapsed below it, 1 alive" in sided("", late).numbers
    assert gainful(late).verdict == "not reproduced"
    impossible = (row(2.5, 0.2, -0.004),), (row(0.5, 0.1, -0.31),)
    assert [unbeaten(rows)[0].verdict for rows in impossible] == ["not reproduced"] * 2
    assert unbeaten(({**good[0], "kappa_upper": None},)) == ()
    assert gainful(good[2:]).verdict == "not reproduced"


def test_without_rows_nothing_is_reproduced() -> None:
    assert sided("", ()).verdict != "reproduced"
    assert sigma_threshold.at_one(()) == trap_window.final(()) == trap_window.alike((), "", "random", "awake") == ()
    low = (row(0.5, 0.4, -0.5) | {"quarter_diameter": 2.0},)
    assert trap_window.final(low) == sigma_threshold.at_one((row(0.9, 0.1, 0.0),)) == ()


def test_a_reduced_run_says_what_it_does_not_judge() -> None:
    rows = (row(0.5, 0.4, -0.5), row(2.5, 0.0, 0.0))
    result = Result(rows, ("a",), (sided("side", rows), counted(rows)), (0,))
    assert judged(result, Budget(full=True)) == result
    reduced = judged(result, Budget())
    assert [found.claim for found in reduced.findings] == ["side"]
    assert reduced.summary == ("a", f"Stops early; not judged: {DIRECTIONS}.")


@pytest.mark.parametrize(("last", "verdict"), [(1.3, "reproduced"), (0.9, "not reproduced")])
def test_hysteresis_is_what_survives_above_the_local_threshold(last: float, verdict: str) -> None:
    rungs = (0.7, 0.9, 1.05, 1.3, 1.6)
    living = {"collapsed": 0.7, "awake": last}
    rows = [
        row(r, 0.1 * (r <= end), 0.0) | {"start": start, "setting": "a"} for start, end in living.items() for r in rungs
    ]
    assert trap_window.hysteresis(tuple(rows)).verdict == verdict


@pytest.mark.parametrize("dispersion", [None, 2.0])
def test_counts_with_sizes_against_differences_and_equal_sizes(dispersion: float | None) -> None:
    found = simulated(0, dispersion, False, 200, 8)
    base = best_constant(found, dispersion)
    score, hessian = derivatives(found, base, dispersion)
    assert np.abs(score.mean(axis=0)).max() < 1e-10 and found.sizes.mean() == pytest.approx(1.0)
    up, down = (derivatives(found, base + step, dispersion)[0] for step in (1e-5, -1e-5))
    assert (up - down) / 2e-5 == pytest.approx(hessian, rel=1e-6)
    even = simulated(0, dispersion, True, 200, 8)
    base = best_constant(even, dispersion)
    residuals = pearson(even, base, dispersion)
    top = known(even, base, dispersion, False).kappa_loc
    assert top == pytest.approx(np.linalg.eigvalsh(np.cov(residuals.T, bias=True))[-1])
    score, hessian = derivatives(even, base, dispersion)
    assert top == pytest.approx(threshold(score=score, hessian=hessian.mean(axis=0)).kappa_loc)


def test_what_a_linear_encoder_reaches_under_l1() -> None:
    """Normal vectors: (2/π) times correlations against (2/π) arcsin of them."""
    x = normal(equicorrelated(6, 0.5), 20000, 0)
    base, scores = constant_and_scores(x, "l1")
    free = np.linalg.eigvalsh(np.cov(scores.T))[-1]
    linear, best = 1 + 5 * 0.5, np.pi / 2 + 5 * np.arcsin(0.5)
    assert reached_linearly(x, scores) / free == pytest.approx(linear / best, rel=0.01)
    assert free == pytest.approx(2 / np.pi * best / np.sqrt(2 / np.pi), rel=0.03) and np.abs(base).max() < 0.02


@needs_jax
def test_the_decoders_own_part_is_added_row_by_row() -> None:
    from collapsecheck.experiments.ladders.network import Sample, arrays, decode, initial

    draw = np.random.default_rng(3)
    x, y, offset = draw.normal(size=(20, 2)), draw.normal(size=(20, 3)), draw.normal(size=(20, 3))
    sample = Sample(x, y, offset, y.mean(axis=0), given=x)
    p, data, rows, z = initial(sample, "dense", 8, 2, 0, "random"), arrays(sample), np.array([4, 1]), np.ones((2, 2))
    before = np.asarray(decode(p, data, rows, z))
    own = {"in": {"weight": np.hstack([np.eye(2), -np.eye(2)]), "bias": np.zeros(4)}}
    own |= {"out": {"weight": np.vstack([np.eye(2, 3), -np.eye(2, 3)]), "bias": np.zeros(3)}}
    added = np.asarray(decode({**p, "own": own}, data, rows, z)) - before
    np.testing.assert_allclose(added, x[rows] @ np.eye(2, 3), atol=1e-5)
    np.testing.assert_allclose(np.diff(before, axis=0), np.diff(offset[rows], axis=0), atol=1e-5)


def test_full_runs_have_three_seeds_and_reduced_ones_one() -> None:
    assert seeds_of(Budget(True, 4)) == (4, 5, 6) and seeds_of(Budget(False, 4)) == (4,)
