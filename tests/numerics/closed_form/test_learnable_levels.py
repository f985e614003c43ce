"""Several learnable levels, deep mixtures: `predict` against the loss itself along the ray between two of them."""

import json
from itertools import combinations, pairwise

import numpy as np
import pytest
from click.testing import CliRunner

from collapsecheck.cli import main
from collapsecheck.numerics.closed_form.attained import attain
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.closed_form.modes import log_variances, sorted_arrangement
from collapsecheck.numerics.data.data_modes import spectrum
from collapsecheck.numerics.losses.full_loss import loss
from collapsecheck.numerics.problem import Level

pytestmark = pytest.mark.every(3)

KINDS = ["learn", "iso", "learn", "diag"]
LENGTHS = np.array([0.0, 1.0, 3.0, 6.0])
SEEDS = range(200)


def deep_problem(make_problem, seed):
    """Two to six levels of widths one to three, two of them or more learnable, β in any order, ties included."""
    rng = np.random.default_rng(seed)
    depth = int(rng.integers(2, 7))
    kinds = [KINDS[i] for i in rng.integers(0, 4, depth)]
    for level in rng.choice(depth, 2, replace=False):
        kinds[level] = "learn"
    widths = rng.integers(1, 4, depth).tolist()
    problem = make_problem(rng, ["autoencoder", "vae", "cvae"][seed % 3], widths, kinds, rank=int(rng.integers(1, 4)))
    betas = rng.choice([0.5, 1.0, 1.25, 2.0, 3.0], depth)
    if seed % 2:
        betas = np.sort(betas)
    levels = [Level(old.d, float(b), old.eta, old.sigma) for old, b in zip(problem.levels, betas, strict=True)]
    return type(problem)(**{**vars(problem), "levels": tuple(levels)}), rng


def along(problem, rng, low, high):
    """The loss where the ρ of the levels low < l ≤ high of the first mode have grown by each of LENGTHS."""
    data = spectrum(problem)
    arrangement = sorted_arrangement(problem, max(len(data.theta2), *(level.d for level in problem.levels)))
    source = np.arange(arrangement.shape[1]) < len(data.theta2)
    fed = (arrangement >= 0) & np.concatenate([source[None], arrangement[:-1] >= 0])
    rho = np.where(fed, rng.uniform(0.1, 2.0, arrangement.shape), 0.0)
    return np.array([value(problem, data, arrangement, rho, (low, high), length) for length in LENGTHS])


def value(problem, data, arrangement, rho, ends, length):
    raised = rho.copy()
    raised[ends[0] + 1 : ends[1] + 1, 0] += length
    change = raised - np.concatenate([raised[1:], np.zeros((1, raised.shape[1]))])
    learned = np.array([[level.learnable] for level in problem.levels])
    log_v = np.where(learned, -change, log_variances(problem, arrangement))
    sigma = np.array([[level.eta] for level in problem.levels]) * np.exp(0.5 * log_v)
    return loss(problem, attain(problem, data, arrangement, raised, np.where(arrangement >= 0, sigma, np.nan)))


def learnable(problem):
    return [i for i, level in enumerate(problem.levels) if level.learnable]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_verdict_is_what_the_loss_does_along_every_ray(make_problem, seed):
    problem, rng = deep_problem(make_problem, seed)
    answer = optimum(problem)
    slopes = []
    for low, high in combinations(learnable(problem), 2):
        values = along(problem, rng, low, high)
        slopes.append(problem.levels[high].beta - problem.levels[low].beta)
        np.testing.assert_allclose(values - values[0], slopes[-1] * LENGTHS, atol=1e-9 * max(1.0, np.abs(values).max()))
        assert not answer.bounded or values.min() >= answer.lower_bound - 1e-9
    assert answer.bounded == (min(slopes) >= 0)
    assert answer.flat == (answer.bounded and min(slopes) == 0)
    if not answer.bounded:
        assert answer.L_min is None and "unbounded below" in answer.warnings[0]


def test_both_verdicts_and_ties_are_drawn(make_problem):
    answers = [optimum(deep_problem(make_problem, seed)[0]) for seed in SEEDS]
    counts = [sum(not a.bounded for a in answers), sum(a.flat for a in answers), sum(a.bounded for a in answers)]
    assert min(counts) >= 20


@pytest.mark.parametrize("seed", range(200))
def test_every_learnable_level_but_the_first_knows_nothing(make_problem, seed):
    rng = np.random.default_rng([seed, 1])
    kinds = ["learn", *rng.choice(["learn", "iso"], int(rng.integers(1, 5))), "learn"]
    rng.shuffle(kinds)
    problem = make_problem(rng, ["autoencoder", "vae", "cvae"][seed % 3], rng.integers(1, 4, len(kinds)), kinds)
    answer, learned = optimum(problem), learnable(problem)
    assert all(problem.levels[low].beta < problem.levels[high].beta for low, high in pairwise(learned))
    assert answer.bounded and not answer.flat
    assert not answer.information[learned[1] :].any()


def test_predict_says_it_in_a_sentence():
    levels = [{"d": 2, "beta": b, "eta": 1, "sigma": s} for b, s in ((2, None), (9, 0.5), (1, None), (1, 1))]
    problem = {"model": "vae", "A": [[4, 0], [0, 1]], "eta_dec": 1, "levels": levels}
    run = CliRunner().invoke(main, ["predict", "-", "--json"], input=json.dumps(problem))
    answer = json.loads(run.stdout)
    assert run.exit_code == 0 and answer["bounded"] is False and answer["L_min"] is None
    assert "levels 1 and 3 have learnable variances and beta falls from 2 to 1" in answer["warnings"][0]
