"""`phase` from the command line: the same counts in every form, and files that appear whole."""

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from collapsecheck.cli import main

LEVEL = {"d": 2, "beta": 1.0, "eta": 1.0, "sigma": None}
PROBLEM = {"model": "vae", "A": [[9.0, 0.0], [0.0, 2.0]], "eta_dec": 1.0, "levels": [LEVEL]}
AXES = ("--vary", "beta=1:16:3,log", "--vary", "eta_dec=0.5:1:2")
COUNTS = [[[2, 2], [2, 1], [1, 0]]]  # θ² = 9 and 2 against β η_dec²: 1/4, 1; 1, 4; 4, 16


def phase(folder: Path, *arguments: str) -> str:
    (folder / "problem.json").write_text(json.dumps(PROBLEM))
    done = CliRunner().invoke(main, ["phase", str(folder / "problem.json"), *AXES, *arguments])
    assert done.exit_code == 0, (done.output, done.exception)
    return done.stdout


def test_every_form_holds_the_same_counts(tmp_path: Path) -> None:
    answer = json.loads(phase(tmp_path, "--json"))
    assert answer == {"schema": 1, "vary": {"beta": pytest.approx([1, 4, 16]), "eta_dec": [0.5, 1]}, "active": COUNTS}
    for kind in ("npz", "csv", "json"):
        phase(tmp_path, "--out", str(tmp_path / f"counts.{kind}"))
    assert json.loads((tmp_path / "counts.json").read_text()) == answer
    with np.load(tmp_path / "counts.npz") as arrays:
        assert arrays["active"].tolist() == COUNTS and arrays["eta_dec"].tolist() == [0.5, 1]
    lines = (tmp_path / "counts.csv").read_text().splitlines()
    assert (
        lines[0] == "beta,eta_dec,active_1" and len(lines) == 7 and lines[1] == "1.0,0.5,2" and lines[-1][-2:] == ",0"
    )


def test_a_figure_appears_whole_and_nothing_else_is_left(tmp_path: Path) -> None:
    text = phase(tmp_path, "--figure", str(tmp_path / "map.svg"))
    assert "6 points, beta from 1 to 16, eta_dec from 0.5 to 1: 2 active on 50.0%" in text
    assert (tmp_path / "map.svg").read_text().rstrip().endswith("</svg>")
    assert {path.name for path in tmp_path.iterdir()} == {"map.svg", "problem.json"}
