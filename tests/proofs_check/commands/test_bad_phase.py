"""Bad input of `phase` and `recommend`: exit code 2, one line that names it, and no file left behind."""

import json
from pathlib import Path
from typing import Any

import pytest
from test_bad_input import LEVEL, VAE, assert_one_line, run

AXES = {
    "no values": ("beta", "NAME=FROM:TO:COUNT"),
    "no count": ("beta=1:2", "NAME=FROM:TO:COUNT"),
    "no points": ("beta=1:2:0", "COUNT of 1"),
    "a fractional count": ("beta=1:2:1.5", "NAME=FROM:TO:COUNT"),
    "too many points": ("beta=1:2:100001", "COUNT of 1"),
    "a count of 5,000 digits": (f"beta=1:2:{'9' * 5000}", "NAME=FROM:TO:COUNT"),
    "text": ("beta=one:2:3", "'one' is not a number"),
    "an underscore": ("beta=1_0:20:3", "'1_0' is not a number"),
    "NaN": ("beta=nan:1:3", "0 < FROM"),
    "infinity": ("beta=1:inf:3", "0 < FROM"),
    "zero": ("beta=0:1:3", "0 < FROM"),
    "descending": ("beta=2:1:3", "0 < FROM"),
    "beyond the scales": ("beta=1e-80:1:3", "1e-75"),
    "unknown spacing": ("beta=1:2:3,lin", "NAME=FROM:TO:COUNT"),
    "unknown parameter": ("gamma=1:2:3", "'gamma'"),
    "a level that is not there": ("beta.2=1:2:3", "beta.1"),
    "a level of 5,000 digits": (f"beta.{'9' * 5000}=1:2:3", "beta.1"),
    "learnable sigma": ("sigma=1:2:3", "learnable at every level"),
}


@pytest.mark.parametrize(("axis", "named"), AXES.values(), ids=AXES)
def test_bad_axis_of_a_phase_diagram(axis: str, named: str, tmp_path: Path) -> None:
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(VAE))
    assert_one_line(run("phase", str(path), "--vary", axis), named)


PHASES = {
    "no axis": ([], "--vary"),
    "the same axis twice": (["--vary", "beta=1:2:3", "--vary", "beta=1:2:3"], "given twice"),
    "two names of one number": (["--vary", "beta=1:2:3", "--vary", "beta.1=1:2:3"], "vary the same number"),
    "three axes": (["--vary", "beta=1:2:3", "--vary", "eta_dec=1:2:3", "--vary", "eta_enc=1:2:3"], "one or two"),
    "more points than memory": (["--vary", "beta=1:2:90000", "--vary", "eta_dec=1:2:90000"], "8,100,000,000 points"),
    "a table of no known kind": (["--vary", "beta=1:2:3", "--out", "x.txt"], ".npz, .csv or .json"),
    "a table without an ending": (["--vary", "beta=1:2:3", "--out", "x"], ".npz, .csv or .json"),
    "a table in a missing folder": (["--vary", "beta=1:2:3", "--out", "no/such/x.csv"], "no/such/x.csv"),
    "a figure of no known kind": (["--vary", "beta=1:2:3", "--figure", "x.bmp"], ".svg, .png or .pdf"),
    "a figure over a folder": (["--vary", "beta=1:2:3", "--figure", "."], "Is a directory"),
}
RECOMMENDATIONS = {
    "nothing to keep": ([], "--keep"),
    "keep zero": (["--keep", "0"], "keep is 0"),
    "keep text": (["--keep", "some"], "'some'"),
    "unknown parameter": (["--keep", "1", "--vary", "gamma"], "'gamma'"),
    "a parameter of no level": (["--keep", "1", "--vary", "beta.2"], "beta.1"),
    "a parameter of level 9…9": (["--keep", "1", "--vary", f"beta.{'9' * 5000}"], "beta.1"),
    "learnable sigma": (["--keep", "1", "--vary", "sigma"], "learnable at every level"),
    "a level that is not there": (["--keep", "1", "--level", "2"], "from 1 to 1"),
    "a level of 5,000 digits": (["--keep", "1", "--level", "9" * 5000], "--level"),
    "two levels to count at": (["--keep", "1", "--level", "1", "--level", "1"], "at one level"),
}


@pytest.mark.parametrize(("arguments", "named"), PHASES.values(), ids=PHASES)
def test_bad_phase(arguments: list[str], named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("problem.json").write_text(json.dumps(VAE))
    assert_one_line(run("phase", "problem.json", *arguments), named)
    assert [path.name for path in tmp_path.iterdir()] == ["problem.json"]


@pytest.mark.parametrize(("arguments", "named"), RECOMMENDATIONS.values(), ids=RECOMMENDATIONS)
def test_bad_recommendation(arguments: list[str], named: str, tmp_path: Path) -> None:
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(VAE))
    assert_one_line(run("recommend", str(path), *arguments), named)


@pytest.mark.parametrize("command", [["phase", "--vary", "beta=1:2:3"], ["recommend", "--keep", "1"]])
@pytest.mark.parametrize("changes", [{"A": None}, {"eta_dec": 0}, {"levels": []}, {"A": [[1.0, 2.0], [2.0, 1.0]]}])
def test_bad_problem_of_other_commands(command: list[str], changes: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(VAE | changes))
    assert_one_line(run(command[0], str(path), *command[1:]), next(iter(changes)))
    both = json.dumps(VAE | {"levels": [LEVEL | {"sigma": [0.3, 0.9]}] * 2})
    path.write_text(both)
    assert_one_line(run(command[0], str(path), *command[1:]), "outside the theorem's scope")
