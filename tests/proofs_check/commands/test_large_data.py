"""What predict and threshold print of sparse data whose moments are not formed."""

import json
from pathlib import Path

import numpy as np
import pytest
import scipy.sparse as sp
from click.testing import CliRunner

from collapsecheck.cli import main
from collapsecheck.numerics.data import implicit

MODEL = ["--model", "vae", "--eta-dec", "0.1", "--level", "d=4,beta=1,eta=1,sigma=learn"]


@pytest.fixture
def counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(implicit, "FORMED", 20)
    sp.save_npz(tmp_path / "x.npz", sp.random(90, 40, 0.2, format="csr", random_state=1))
    return str(tmp_path / "x.npz")


def run(*arguments: str) -> str:
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 0, done.output
    return done.output


def test_predict(counts: str) -> None:
    said = run("predict", "--x", counts, *MODEL, "--modes", "2")
    assert "Level 1: 2 to 4 of 4 latents are active." in said and "some of them exceed 0.01" in said
    answer = json.loads(run("predict", "--x", counts, *MODEL, "--modes", "2", "--json"))
    assert answer["L_min"] is None and answer["unseen"]["active"] == [[2, 4]] and not answer["unseen"]["excluded"]
    for all_of_them in ((), ("--modes", "all")):
        answer = json.loads(run("predict", "--x", counts, *MODEL, *all_of_them, "--json"))
        assert answer["scope"] == "theorem" and answer["unseen"]["active"] == [[4, 4]] and answer["unseen"]["excluded"]
    refused = CliRunner().invoke(main, ["predict", "--x", counts, *MODEL, "--modes", "some"])
    assert refused.exit_code == 2 and "must be a number from 0 to 1000000, or all" in refused.output


def test_threshold(counts: str) -> None:
    said = run("threshold", "--x", counts, "--likelihood", "poisson", "--modes", "3")
    assert "Note: 3 leading modes were computed; every other eigenvalue is at most" in said
    answer = json.loads(run("threshold", "--x", counts, "--modes", "3", "--beta", "1e-9", "--json"))
    assert answer["unseen"]["computed"] == 3 and answer["directions"] is None
    assert np.isclose(answer["kappa_loc"], answer["spectrum"][0]) and answer["kappa_lower"] == answer["kappa_loc"]
