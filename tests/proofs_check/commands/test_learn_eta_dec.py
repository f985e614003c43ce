"""`predict --learn-eta-dec`: what it prints and its JSON, against the function behind it."""

import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from collapsecheck.cli import main

LEVEL = {"d": 1, "beta": 1.0, "eta": 1.0, "sigma": None}
DATA = {"model": "vae", "A": [[4.0, 0.0, 0.0], [0.0, 0.5, 0.0], [0.0, 0.0, 0.3]], "eta_dec": 9.0, "levels": [LEVEL]}


def run(*arguments: str, data: dict[str, Any] | None = None) -> Result:
    text = None if data is None else json.dumps(data)
    return CliRunner().invoke(main, ["predict", *arguments, "--learn-eta-dec"], input=text)


def test_the_given_eta_dec_is_ignored_and_the_best_one_answers() -> None:
    """One active mode at β = 1: η_dec² = (0.5 + 0.3)/2, and E_0 = 1, so L = 1 + log(4/0.4) + 0.8/0.4."""
    found = run("-", "--json", data=DATA)
    assert found.exit_code == 0, found.output
    answer = json.loads(found.stdout)
    assert answer["eta_dec"] == pytest.approx(0.4**0.5)
    assert answer["active"] == [1]
    assert answer["L_min"] == pytest.approx(3.0 + 2.302585092994046)
    assert "Best η_dec = 0.632456" in run("-", data=DATA).stdout


def test_samples_need_no_eta_dec(tmp_path) -> None:
    (tmp_path / "x.csv").write_text("1,2\n2,1\n-1,0.5\n3,1\n", encoding="utf-8")
    found = run("--x", str(tmp_path / "x.csv"), "--model", "vae", "--level", "d=1,beta=1,eta=1,sigma=learn")
    assert found.exit_code == 0, found.output
    assert found.stdout.startswith("Best η_dec = ")


def test_without_a_minimum_it_says_why() -> None:
    data = DATA | {"levels": [LEVEL | {"d": 3, "beta": 0.5}]}
    answer = json.loads(run("-", "--json", data=data).stdout)
    assert (answer["bounded"], answer["eta_dec"], answer["active"]) == (False, None, [])
    text = run("-", data=data)
    assert text.exit_code == 0
    assert text.stdout.startswith("No minimum: the loss is unbounded below as eta_dec goes to 0: 3 modes")


def test_a_flat_optimum_is_named() -> None:
    data = DATA | {"levels": [LEVEL | {"d": 3}]}
    assert "every eta_dec up to 0.547723 attains the same loss" in run("-", data=data).stdout
    assert "every eta_dec up to" in json.loads(run("-", "--json", data=data).stdout)["warnings"][0]


def test_bad_input_in_one_line() -> None:
    clash = run("-", "--samples", "10", data=DATA)
    assert clash.exit_code == 2
    assert "--samples needs a given eta_dec" in clash.stderr
    assert "--rates needs a given eta_dec" in run("-", "--rates", data=DATA).stderr
    both = [LEVEL | {"d": 2, "sigma": [0.5, 0.7]}, LEVEL | {"d": 2, "sigma": [0.4, 0.9]}]
    outside = run("-", data=DATA | {"levels": both})
    assert outside.exit_code == 2
    assert "no optimal eta_dec outside the theorem's scope" in outside.stderr
