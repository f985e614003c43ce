"""`from collapsecheck import predict, recommend, phase, detect` on arrays."""

import subprocess
import sys

import numpy as np
import pytest

from collapsecheck import InputError, Level, detect, phase, predict, recommend
from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.data.second_moments import moments
from collapsecheck.numerics.problem import Problem

LEVELS = [{"d": 3, "beta": 1.0, "eta": 1.0, "sigma": 0.5}, {"d": 2, "beta": 1.5, "eta": 0.8, "sigma": None}]
MODEL = {"eta_dec": 0.7, "levels": LEVELS}
X = np.random.default_rng(0).normal(size=(200, 5)) * [3.0, 2.0, 1.0, 0.7, 0.3]
Y = X[:, :2] @ [[1.0, 0.5, 0.0], [0.0, 1.0, 2.0]] + np.random.default_rng(1).normal(size=(200, 3))


def built(model="vae", y=None, center=False):
    found = moments(X, y, center=center)
    levels = [Level(**level) for level in LEVELS]
    return Problem.build(model, found.A, found.B, found.C, eta_dec=0.7, levels=levels)


@pytest.mark.parametrize("options", [{}, {"center": True}, {"y": Y}, {"y": Y, "model": "cvae"}])
def test_samples_give_what_their_moments_give(options):
    wanted = optimum(built(**options))
    found = predict(X, **MODEL, **options)
    assert found.L_min == wanted.L_min and found.active == wanted.active
    assert predict(X, **(MODEL | {"levels": [Level(**level) for level in LEVELS]}), **options).L_min == wanted.L_min


def test_problems_are_taken_as_they_are():
    problem = built()
    assert predict(problem).L_min == predict(problem.to_json()).L_min == predict(X, **MODEL).L_min


def test_one_level_is_given_by_its_fields() -> None:
    wanted = predict(X, eta_dec=0.7, levels=[{"d": 3, "beta": 2.0, "eta": 1.0, "sigma": None}])
    assert predict(X, eta_dec=0.7, d=3, beta=2.0).L_min == wanted.L_min
    assert predict(X, eta_dec=0.7, d=3, beta=2.0, eta=1.0, sigma=0.3).L_min > wanted.L_min


def test_recommend_and_phase_agree_with_predict():
    answer = recommend(X, keep=2, **MODEL, vary="eta_dec")
    assert answer == recommend(built(), 2, vary="eta_dec") and answer.high is not None
    counts = phase(X, {"eta_dec": [0.999 * answer.high, 1.001 * answer.high]}, **MODEL).active[0]
    assert counts[0] >= 2 > counts[1]
    assert counts.tolist() == [predict(X, **(MODEL | {"eta_dec": f * answer.high})).active[0] for f in (0.999, 1.001)]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"data": X}, "give levels, or for a single level d and beta"),
        ({"data": X, "levels": LEVELS}, "give eta_dec"),
        ({"data": X, "eta_dec": 1.0, "levels": LEVELS, "d": 2}, "give levels, or"),
        ({"data": X, "eta_dec": 1.0, "d": 2, "betta": 2}, "unknown keyword 'betta'"),
        ({"data": X, **MODEL, "model": "cvae"}, "needs y"),
        ({"data": X, **MODEL, "model": "gan"}, "gan"),
        ({"data": X, "eta_dec": 1.0, "levels": [{"d": 1}]}, r"levels\[0\]"),
        ({"data": X, "eta_dec": 1.0, "levels": [3]}, r"levels\[0\]"),
        ({"data": X, "eta_dec": 1.0, "levels": []}, r"levels is \[\]: must be a nonempty list"),
        ({"data": {1.0, 2.0}, **MODEL}, "x is a set: must be an array, a list of rows"),
        ({"data": built().to_json(), "eta_dec": 1.0}, "says everything"),
        ({"data": X, "y": Y[:5], **MODEL}, "different numbers of samples"),
    ],
)
def test_bad_input(arguments, message):
    with pytest.raises(InputError, match=message):
        predict(**arguments)


def test_importing_the_package_imports_nothing_heavy():
    code = "import sys, numerics; print([m for m in ('numpy', 'scipy', 'sklearn') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_detect_is_the_function():
    assert detect(np.zeros((2, 1)), np.zeros((2, 1))).collapsed == 1


def test_detect_takes_a_problem_as_everything_else_does():
    mu, logvar = X[:, :3] / 4, np.full((len(X), 3), -1.0)
    model = {"eta_dec": 0.7, "d": 3, "beta": 1.0}
    by_fields = detect(mu, logvar, x=X, **model)
    assert by_fields.to_json() == detect(mu, logvar, x=X, problem=problem_of(X, **model)).to_json()
    with pytest.raises(InputError, match="go with x"):
        detect(mu, logvar, **model)


def test_detect_takes_the_levels_of_a_model_from_arrays() -> None:
    x = np.random.default_rng(4).normal(size=(200, 3)) * [3.0, 1.0, 0.2]
    mu, logvar = np.column_stack([x[:, 0], 0 * x[:, 1], 0 * x[:, 2]]), np.tile([-2.0, 0.0, 0.0], (200, 1))
    levels = [{"d": 2, "beta": 1.0, "eta": 1.0, "sigma": None}, {"d": 1, "beta": 1.5, "eta": 1.0, "sigma": None}]
    found = detect(mu, logvar, x=x, eta_dec=0.5, levels=levels)
    problem = Problem.of("vae", moments(x), eta_dec=0.5, levels=[Level(**level) for level in levels])
    assert found.to_json() == detect(mu, logvar, x=x, problem=problem).to_json()


@pytest.mark.parametrize("data", [None, "x.npy"])
def test_what_is_no_data_is_told_what_data_are(data: object) -> None:
    with pytest.raises(InputError, match="must be samples, a Problem or its mapping"):
        predict(data, beta=1, d=1, eta_dec=1)


@pytest.mark.parametrize(("given", "lacking"), [({"d": 2}, "beta"), ({"beta": 1.0}, "d")])
def test_what_a_single_level_lacks_is_named(given: dict[str, float], lacking: str) -> None:
    with pytest.raises(InputError, match=f"{lacking} is missing: one level is given by d and beta"):
        predict(np.eye(3), eta_dec=0.5, **given)
