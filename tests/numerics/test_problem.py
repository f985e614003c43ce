"""numerics.problem: every bad input is refused in one line that names the entry and says what would be right."""

import copy
import json

import numpy as np
import pytest

from collapsecheck.numerics.problem import InputError, Level, Problem

GOOD = {
    "model": "cvae",
    "A": [[2.0, 0.5], [0.5, 1.0]],
    "B": [[0.3, 0.2], [0.1, 0.4], [0.0, 0.2]],
    "C": [[1.0, 0.2, 0.1], [0.2, 1.5, 0.0], [0.1, 0.0, 0.7]],
    "eta_dec": 0.7,
    "levels": [
        {"d": 2, "beta": 1.3, "eta": 0.9, "sigma": [0.4, 0.6]},
        {"d": 3, "beta": 0.8, "eta": 1.1, "sigma": None},
    ],
}


def changed(path, value):
    """GOOD with the entry at `path` replaced, or removed if value is ...."""
    data = copy.deepcopy(GOOD)
    *parents, last = path
    node = data
    for key in parents:
        node = node[key]
    if value is ...:
        del node[last]
    else:
        node[last] = value
    return data


A, B, C, LEVEL = ("A",), ("B",), ("C",), ("levels", 0)


def rounded(digits, width=100):
    """A singular covariance with entries rounded to that many digits of the largest."""
    factor = np.random.default_rng(0).normal(size=(width, width // 2))
    exact = factor @ factor.T / width
    unit = np.abs(exact).max() / 10.0**digits
    return np.round(exact / unit) * unit


@pytest.mark.parametrize("scale", [1e-6, 1.0, 1e6])
def test_a_singular_covariance_may_be_rounded_to_ten_digits_but_not_to_seven(scale):
    level = Level(2, 1.0, 1.0, None)
    assert np.linalg.eigvalsh(rounded(10))[0] < 0.0
    Problem.build("vae", scale * rounded(10), eta_dec=1.0, levels=[level])
    with pytest.raises(InputError, match="not positive semidefinite"):
        Problem.build("vae", scale * rounded(7), eta_dec=1.0, levels=[level])


BAD = [
    ((*A, 1, 0), float("nan"), r"A\[1,0\] is nan: entries must be finite"),
    ((*C, 2, 1), float("inf"), r"C\[2,1\] is inf: entries must be finite"),
    ((*A, 0, 0), 1e308, r"A\[0,0\] is 1e\+308: entries must be at most 1e\+150 in size"),
    ((*A, 0, 0), 10**400, "A has an integer too large for a float"),
    ((*A, 0, 1), True, r"A\[0,1\] is True: entries must be numbers"),
    ((*B, 0, 1), "2", r"B\[0,1\] is '2': entries must be numbers"),
    ((*A, 0, 1), None, r"A\[0,1\] is None: entries must be numbers"),
    ((*A, 0, 1), 2.5, r"A is not symmetric: A\[0,1\]=2.5 but A\[1,0\]=0.5 \(tolerance 1e-08·max\|A\|\)"),
    (A, [[1.0, 2.0], [2.0, 1.0]], r"A is not positive semidefinite: smallest eigenvalue -1 \(tolerance"),
    (A, [[1.0, 2.0], [2.0]], r"A\[1\] has 1 entries but A\[0\] has 2"),
    (A, [1.0, 2.0], r"A\[0\] is 1.0: A must be a list of rows"),
    (A, [[1.0, 2.0]], r"A has shape \(1, 2\): must be square"),
    (A, [], "A has shape .*: must be a matrix with at least one row"),
    (A, [[]], "A has shape .*: must be a matrix with at least one row"),
    (A, None, "A is null: must be a matrix"),
    (A, "A", "A is 'A': must be a matrix"),
    (A, ..., "the problem has no field 'A'"),
    (B, ..., "B is missing: only a VAE that reconstructs its own input"),
    (C, ..., "C is missing: only a VAE that reconstructs its own input"),
    (C, None, "C is null"),
    (B, [[0.3, 0.2]], r"B has shape \(1, 2\): must be \(3, 2\)"),
    (C, [[0.01, 0, 0], [0, 0.01, 0], [0, 0, 0.01]], "joint second moment is not PSD: C − B A⁺ Bᵀ has eigenvalue -"),
    (A, [[1.0, 1.0], [1.0, 1.0]], "B does not lie in A's range"),
    (("model",), "gan", 'model is \'gan\': must be "vae" or "cvae"'),
    (("model",), ["vae"], "model is"),
    (("eta_dec",), 0.0, "eta_dec is 0.0: must be positive and finite"),
    (("eta_dec",), True, "eta_dec is True: must be a positive number"),
    (("eta_dec",), "1", "eta_dec is '1': must be a positive number"),
    (("eta_dec",), None, "eta_dec is None: must be a positive number"),
    (("eta_dec",), float("nan"), "eta_dec is nan: must be positive and finite"),
    (("eta_dec",), 1e-200, "eta_dec is 1e-200: must be positive and finite"),
    (("eta_dec",), 10**400, "eta_dec is an integer of about 401 digits: must be positive and finite"),
    (("speed",), 1, "the problem has an unknown field 'speed': known fields are model, A, B"),
    (("levels",), [], r"levels is \[\]: must be a nonempty list"),
    (("levels",), {}, r"levels is {}: must be a nonempty list"),
    (LEVEL, 3, r"levels\[0\] must be a Level, or a mapping with the fields d, beta"),
    ((*LEVEL, "d"), 0, r"levels\[0\].d is 0: must be an integer of at least 1"),
    ((*LEVEL, "d"), 1.5, r"levels\[0\].d is 1.5: must be an integer"),
    ((*LEVEL, "d"), 2.0, r"levels\[0\].d is 2.0: must be an integer"),
    ((*LEVEL, "d"), "2", r"levels\[0\].d is '2': must be an integer"),
    ((*LEVEL, "d"), True, r"levels\[0\].d is True: must be an integer"),
    ((*LEVEL, "d"), 10**9, r"levels\[0\].d is 1000000000: must be at least 1 and at most"),
    ((*LEVEL, "d"), 3, r"levels\[0\].sigma has 2 entries: must have d = 3"),
    ((*LEVEL, "d"), ..., r"levels\[0\] has no field 'd'"),
    ((*LEVEL, "sigma"), ..., r"levels\[0\] has no field 'sigma'"),
    ((*LEVEL, "beta"), -1, r"levels\[0\].beta is -1: must be positive"),
    ((*LEVEL, "eta"), float("inf"), r"levels\[0\].eta is inf: must be positive and finite"),
    ((*LEVEL, "sigma"), 0, r"levels\[0\].sigma is 0: must be positive"),
    ((*LEVEL, "sigma"), "learn", r"levels\[0\].sigma is 'learn': must be a positive number"),
    ((*LEVEL, "sigma", 1), -0.5, r"levels\[0\].sigma\[1\] is -0.5: must be positive"),
    ((*LEVEL, "sigma", 0), False, r"levels\[0\].sigma\[0\] is False: must be a positive number"),
    ((*LEVEL, "sigma", 0), [0.1], r"levels\[0\].sigma\[0\] is \[0.1\]: must be a positive number"),
    ((*LEVEL, "rate"), 1, r"levels\[0\] has an unknown field 'rate'"),
]


@pytest.mark.parametrize(("path", "value", "message"), BAD, ids=lambda part: str(part)[:40])
def test_bad_input_is_refused_in_one_line(path, value, message):
    with pytest.raises(InputError, match=message) as refusal:
        Problem.from_json(changed(path, value))
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("data", [None, 3, [], "vae"])
def test_a_problem_must_be_an_object(data):
    with pytest.raises(InputError, match="the problem must be a JSON object"):
        Problem.from_json(data)


BAD_ARRAYS = [
    np.ones((2, 2), dtype=bool),
    np.array([["a"]]),
    np.ones((1, 1, 1)),
    np.ones((2, 2), complex),
    np.float64(1),
]


@pytest.mark.parametrize("array", BAD_ARRAYS, ids=repr)
def test_bad_arrays_are_refused(array):
    with pytest.raises(InputError, match=r"^A "):
        Problem.build("vae", array, eta_dec=1.0, levels=[Level(1, 1.0, 1.0, None)])


@pytest.mark.parametrize("levels", [[], None, [3], Level(1, 1.0, 1.0, None)])
def test_bad_levels_are_refused(levels):
    with pytest.raises(InputError, match=r"^levels"):
        Problem.build("vae", np.eye(2), eta_dec=1.0, levels=levels)


def test_json_round_trip_is_exact():
    problem = Problem.from_json(GOOD)
    again = Problem.from_json(json.loads(json.dumps(problem.to_json())))
    assert problem.to_json() == again.to_json() == GOOD


def test_a_vae_defaults_to_reconstructing_its_input():
    data = {key: GOOD[key] for key in ("A", "eta_dec", "levels")} | {"model": "vae"}
    problem = Problem.from_json(data)
    assert problem.autoencoding
    assert problem.B is problem.A
    assert problem.C is problem.A
    assert "B" not in problem.to_json()
    assert Problem.from_json(data | {"B": data["A"], "C": data["A"]}).autoencoding


def test_rounding_of_the_input_is_forgiven_and_removed():
    a = np.array([[1.0, 0.3], [0.3 + 1e-12, 1.0]])
    problem = Problem.build("vae", a, eta_dec=1.0, levels=[Level(1, 1.0, 1.0, 0.5)])
    assert (problem.A == problem.A.T).all()
    assert a[0, 1] != a[1, 0]


def test_a_large_difference_of_scale_between_x_and_y_is_no_reason_to_refuse():
    x = np.random.default_rng(0).normal(size=(20, 5)) * np.array([1e9, 1e9, 1e-9, 1e-9, 1e-9])
    joint = x.T @ x
    levels = [Level(1, 1.0, 1.0, None)]
    Problem.build("cvae", joint[:2, :2], joint[2:, :2], joint[2:, 2:], eta_dec=1.0, levels=levels)
    with pytest.raises(InputError, match="joint second moment is not PSD"):
        Problem.build("cvae", joint[:2, :2], joint[2:, :2] * 3, joint[2:, 2:], eta_dec=1.0, levels=levels)


def test_equal_sigmas_are_isotropic():
    assert Level(2, 1.0, 1.0, (0.5, 0.5)).isotropic
    assert not Level(2, 1.0, 1.0, (0.5, 0.6)).isotropic
    with pytest.raises(InputError, match="learnable"):
        Level(2, 1.0, 1.0, None).sigmas()


@pytest.mark.filterwarnings("error")
def test_numbers_of_numpy_types_are_numbers():
    level = Level(np.int64(2), np.float32(2.0), np.float16(0.5), np.array([0.3, 0.4], dtype=np.float32))
    problem = Problem.build("vae", np.eye(2, dtype=int), eta_dec=np.float32(1.0), levels=[level])
    assert problem.levels[0].beta == 2.0 and isinstance(problem.levels[0].beta, float)
    with pytest.raises(InputError, match="eta_dec is nan"):
        Problem.build("vae", np.eye(2), eta_dec=np.float32("nan"), levels=[level])
