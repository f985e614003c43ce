"""numerics.closed_form.optimum: the closed form against its own parameters, its dual bound and a brute-force search."""

import json

import numpy as np
import pytest

from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.closed_form.global_minimum import optimum, parameters
from collapsecheck.numerics.closed_form.scope import in_scope, remedy
from collapsecheck.numerics.losses.full_loss import gradient, loss
from collapsecheck.numerics.losses.parameters import pack_gradient
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.minimisers import minimise

pytestmark = pytest.mark.every(3)

MODELS = ["autoencoder", "vae", "cvae"]
IN_SCOPE = [
    ([3], ["iso"]),
    ([5], ["diag"]),
    ([2], ["learn"]),
    ([3, 2], ["iso", "learn"]),
    ([2, 3], ["diag", "iso"]),
    ([3, 3], ["diag", "learn"]),
    ([4, 2], ["iso", "diag"]),
    ([1, 3], ["learn", "diag"]),
    ([3, 2], ["learn", "learn"]),
    ([3, 1, 3], ["iso", "iso", "iso"]),
    ([2, 2, 3], ["diag", "learn", "iso"]),
    ([3, 1, 2], ["learn", "iso", "learn"]),
    ([3, 2, 2], ["iso", "diag", "learn"]),
    ([1, 3, 3, 2], ["iso", "learn", "iso", "diag"]),
    ([2, 2, 2], ["diag", "learn", "diag"]),
    ([3, 3, 1], ["diag", "learn", "diag"]),
    ([2, 2, 1, 2], ["diag", "learn", "iso", "diag"]),
]
FIELDS = [
    *("schema", "bounded", "flat", "scope", "L_min", "upper_bound", "lower_bound", "gap", "base", "rank"),
    *("theta2", "rho", "kl", "information", "sigma", "active", "warnings"),
]


@pytest.mark.parametrize("rank", [1, 2, None])
@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize(("widths", "kinds"), IN_SCOPE)
def test_parameters_attain_the_value_at_a_stationary_point(make_problem, model, widths, kinds, rank):
    problem = make_problem(np.random.default_rng([sum(widths), rank or 0]), model, widths, kinds, rank=rank)
    answer = optimum(problem)
    best = parameters(problem, answer)
    unit = max(1.0, abs(answer.L_min))
    assert answer.scope == "theorem"
    assert loss(problem, best) == pytest.approx(answer.L_min, abs=1e-10 * unit)
    assert abs(answer.gap) <= 1e-12 * unit
    slope = pack_gradient(problem, best, gradient(problem, best))
    assert np.abs(slope).max() <= 1e-6 * unit
    assert answer.rho.shape == answer.sigma.shape == answer.kl.shape == (len(widths), max(*widths, len(answer.theta2)))


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize(("widths", "kinds"), IN_SCOPE)
def test_no_search_ends_below(make_problem, model, widths, kinds):
    rng = np.random.default_rng([2, len(model), *widths])
    problem = make_problem(rng, model, widths, kinds, d_x=3, d_y=2)
    claim = optimum(problem).L_min
    runs = minimise(problem, 2, rng, eliminated=True) + minimise(problem, 1, rng)
    values = np.array([run.value for run in runs])
    assert (values >= claim - 1e-12 * max(1.0, abs(claim))).all()
    assert any(run.converged and run.value - claim <= 1e-9 * max(1.0, abs(claim)) for run in runs)


@pytest.mark.parametrize("factor", [1.01, 0.99])
def test_a_wrong_minimum_would_be_noticed(make_problem, factor):
    rng = np.random.default_rng(8)
    problem = make_problem(rng, "autoencoder", [3, 2], ["iso", "learn"])
    claim = optimum(problem).L_min * factor
    value = minimise(problem, 3, rng, eliminated=True)[0].value
    assert abs(value - claim) > 1e-3


@pytest.mark.parametrize("seed", range(6))
def test_both_levels_anisotropic_is_only_an_upper_bound(make_problem, seed):
    rng = np.random.default_rng(seed)
    problem = make_problem(rng, "autoencoder", [2, 2], ["diag", "diag"], d_x=2)
    answer = optimum(problem)
    assert answer.scope in ("upper-bound", "certified")
    assert loss(problem, parameters(problem, answer)) == pytest.approx(answer.upper_bound, rel=1e-10, abs=1e-10)
    lowest = minimise(problem, 4, rng, eliminated=True)[0].value
    assert answer.lower_bound <= lowest + 1e-12
    if answer.scope == "upper-bound":
        assert answer.L_min is None
        assert "outside the theorem's scope" in answer.warnings[0]


UNALIGNED = {
    "model": "vae",
    "A": [[6.8, 0.0], [0.0, 1.1]],
    "eta_dec": 0.6,
    "levels": [
        {"d": 2, "beta": 0.9, "eta": 1.1, "sigma": [0.7, 1.5]},
        {"d": 2, "beta": 1.2, "eta": 0.8, "sigma": [0.3, 1.1]},
    ],
}


def test_the_anisotropic_optimum_need_not_be_aligned_with_the_axes():
    problem = Problem.from_json(UNALIGNED)
    answer = optimum(problem)
    lowest = minimise(problem, 12, np.random.default_rng(0), eliminated=True)[0]
    assert answer.scope == "upper-bound"
    assert lowest.converged
    assert answer.lower_bound <= lowest.value < answer.upper_bound - 0.2


SMALL, LARGE, EQUAL = (0.3, 0.4), (0.3, 0.4, 0.5), 0.3


@pytest.mark.parametrize(
    ("sigmas", "remedied", "clause"),
    [
        ([SMALL, SMALL], [EQUAL, SMALL], "equal sigmas at level 1 would"),
        ([SMALL, LARGE, SMALL], [EQUAL, EQUAL, SMALL], "equal sigmas at levels 1 and 2 would"),
        ([LARGE, LARGE, EQUAL], [EQUAL, EQUAL, EQUAL], "equal sigmas at levels 1 and 2 would"),
        ([LARGE, SMALL, None], [EQUAL, SMALL, None], "equal sigmas at level 1 would"),
        (
            [LARGE, EQUAL],
            [LARGE, LARGE[:1] * 3],
            "at level 1, or at least 3 coordinates in every level above it, would",
        ),
    ],
)
def test_the_remedy_brings_the_problem_into_scope(sigmas, remedied, clause):
    def problem(given):
        widths = [len(sigma) if isinstance(sigma, tuple) else 2 for sigma in given]
        levels = [Level(d, 1.0, 1.0, sigma) for d, sigma in zip(widths, given, strict=True)]
        return Problem.build("vae", np.diag([5.0, 2.0, 0.1]), eta_dec=0.7, levels=levels)

    assert clause in remedy(problem(sigmas)) and remedy(problem(sigmas)).endswith(" would bring the problem into scope")
    assert not in_scope(problem(sigmas)) and in_scope(problem(remedied))


@pytest.mark.parametrize("top", ["iso", "learn"])
def test_a_narrower_level_above_an_anisotropic_one_is_out_of_scope_unless_certified(make_problem, top):
    scopes = set()
    for seed in range(12):
        rng = np.random.default_rng(seed)
        problem = make_problem(rng, "autoencoder", [3, 1], ["diag", top])
        answer = optimum(problem)
        scopes.add(answer.scope)
        lowest = minimise(problem, 4, rng, eliminated=True)[0].value
        assert answer.lower_bound <= lowest + 1e-12 * max(1.0, abs(lowest))
        if answer.scope == "certified":
            assert answer.L_min == pytest.approx(lowest, abs=1e-9 * max(1.0, abs(lowest)))
    assert scopes == {"upper-bound", "certified"}


def two_learnable(first, second):
    levels = [Level(2, first, 0.9, None), Level(3, second, 1.2, None)]
    return Problem.build("vae", np.diag([5.0, 2.0, 0.1]), eta_dec=0.7, levels=levels)


def test_falling_beta_over_learnable_levels_is_unbounded():
    problem = two_learnable(1.3, 1.2)
    answer = optimum(problem)
    found = answer.to_json()
    assert (answer.bounded, answer.L_min, answer.gap) == (False, None, None)
    assert all(found[name] == [] for name in ("active", "rho", "sigma", "kl", "information"))
    assert "unbounded below" in found["warnings"][0]
    with pytest.raises(InputError, match="unbounded below"):
        parameters(problem)


def test_equal_beta_is_flat_and_rising_beta_collapses_the_upper_level():
    single = Problem.build("vae", np.diag([5.0, 2.0, 0.1]), eta_dec=0.7, levels=[Level(2, 1.2, 0.9, None)])
    for second, flat in ((1.2, True), (1.4, False)):
        answer = optimum(two_learnable(1.2, second))
        assert answer.flat == flat
        assert bool(answer.warnings) == flat
        assert answer.L_min == pytest.approx(optimum(single).L_min, abs=1e-13)
        assert answer.active == (2, 0)


def test_json_has_the_documented_fields_and_plain_values(make_problem):
    problem = make_problem(np.random.default_rng(1), "cvae", [3, 1], ["learn", "iso"])
    found = json.loads(json.dumps(optimum(problem).to_json(), allow_nan=False))
    assert set(found) == set(FIELDS)
    assert found["schema"] == 1
    assert len(found["rho"]) == len(found["sigma"]) == len(found["kl"]) == 2
    assert found["sigma"][1][1:] == [None, None]
    assert found["rho"][1][1:] == found["kl"][1][1:] == [0.0, 0.0]


def test_information_and_rate_of_one_level_agree_with_gaussian_formulas(make_problem):
    problem = make_problem(np.random.default_rng(2), "autoencoder", [4], ["learn"])
    answer, best = optimum(problem), parameters(problem)
    moment = best.V[0] @ problem.A @ best.V[0].T
    noise = np.diag(best.sigma[0] ** 2)
    mutual = 0.5 * (np.linalg.slogdet(moment + noise)[1] - np.linalg.slogdet(noise)[1])
    assert answer.information[0] == pytest.approx(mutual, rel=1e-12)
    assert answer.kl[0].sum() == pytest.approx(mutual, rel=1e-12)
    assert 0 < answer.active[0] == (answer.theta2 > problem.levels[0].beta * problem.eta_dec**2).sum()


def test_information_at_the_second_level_equals_the_joint_gaussian(make_problem):
    problem = make_problem(np.random.default_rng(4), "autoencoder", [3, 3], ["iso", "iso"])
    problem = Problem.build("vae", 30.0 * problem.A, eta_dec=problem.eta_dec, levels=problem.levels)
    answer, best = optimum(problem), parameters(problem)
    noise = best.V[1] @ np.diag(best.sigma[0] ** 2) @ best.V[1].T + np.diag(best.sigma[1] ** 2)
    signal = best.V[1] @ best.V[0]
    total = signal @ problem.A @ signal.T + noise
    mutual = 0.5 * (np.linalg.slogdet(total)[1] - np.linalg.slogdet(noise)[1])
    assert answer.information[1] > 0.1
    assert answer.information[1] == pytest.approx(mutual, rel=1e-12)


def test_noise_can_be_encoded_without_any_information():
    levels = [Level(1, 2.0, 0.7, 0.9), Level(1, 0.3, 1.1, 0.8)]
    answer = optimum(Problem.build("vae", np.diag([0.01, 0.001]), eta_dec=0.9, levels=levels))
    assert answer.active == (0, 1)
    assert answer.information.tolist() == [0.0, 0.0]
    assert answer.kl[1, 0] > 0.1


@pytest.mark.parametrize("kind", [None, 0.8])
def test_a_mode_exactly_on_the_threshold_is_collapsed(kind):
    level = Level(3, 1.25, 1.0, kind)
    threshold = 1.25 * (1.0 if kind is None else kind**2)
    answer = optimum(Problem.build("vae", threshold * np.diag([1.0, 1.0, 4.0]), eta_dec=1.0, levels=[level]))
    assert answer.active == (1,)


def test_permuting_sigmas_changes_nothing(make_problem):
    problem = make_problem(np.random.default_rng(3), "autoencoder", [3, 3], ["iso", "diag"])
    first, second = problem.levels
    turned = Level(3, second.beta, second.eta, tuple(reversed(second.sigma)))
    other = Problem.build("vae", problem.A, eta_dec=problem.eta_dec, levels=[first, turned])
    assert optimum(other).L_min == pytest.approx(optimum(problem).L_min, abs=1e-13)
    assert loss(other, parameters(other)) == pytest.approx(optimum(problem).L_min, abs=1e-12)


def test_information_stays_finite_at_any_signal_to_noise_ratio():
    levels = [Level(1, 1.3, 0.9, None), Level(1, 0.2, 0.8, 1e-60)]
    answer = optimum(Problem.build("vae", [[1e100]], eta_dec=1e-40, levels=levels))
    growth = answer.rho[:, 0]
    assert (growth > 200.0).all()
    assert answer.information[0] == pytest.approx(growth[0] / 2.0, rel=1e-14)
    assert answer.information[1] == pytest.approx(growth.min() / 2.0, rel=1e-2)
    json.dumps(answer.to_json(), allow_nan=False)
