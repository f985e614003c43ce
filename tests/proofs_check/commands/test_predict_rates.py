"""`predict --rates`: how long modes wait at the collapsed point, as JSON and in words."""

import json
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from collapsecheck.cli import main

LEVEL = {"d": 2, "beta": 1.0, "eta": 1.0, "sigma": None}


def run(*options: str, A: list[list[float]], **changes: Any) -> str:
    problem = {"model": "vae", "A": A, "eta_dec": 1.0, "levels": [LEVEL]} | changes
    result = CliRunner().invoke(main, ["predict", "-", *options], input=json.dumps(problem))
    assert result.exit_code == 0, result.output
    return result.stdout


def rate(p: float, q: float, r: float) -> float:
    """The larger root of (s + 2p)(s + 2q) = 4r²."""
    return max(np.roots([1.0, 2 * (p + q), 4 * (p * q - r**2)]).real)


def test_the_rates_are_those_of_y_equal_to_x_as_it_is() -> None:
    answer = json.loads(run("--rates", "--json", A=[[4.0, 0.0], [0.0, 0.5]]))["escape"]
    (rates,), (times,) = answer["rates"], answer["thousandfold"]
    assert rates == pytest.approx([rate(1.0, 4.0, 4.0)])
    assert times == pytest.approx([np.log(1000) / rates[0]])


def test_no_more_modes_than_latents_are_listed_and_levels_come_in_order() -> None:
    lower, upper = LEVEL | {"d": 1, "sigma": 0.5}, LEVEL | {"sigma": 2.0}
    answer = json.loads(run("--rates", "--json", A=[[4.0, 0.0], [0.0, 3.0]], levels=[lower, upper]))["escape"]
    assert answer["rates"] == [[pytest.approx(rate(0.25, 4.0, 4.0))], []]


def test_the_text_says_what_waits_and_what_stays() -> None:
    text = " ".join(run("--rates", A=[[4.0, 0.0], [0.0, 3.0]]).split())
    assert "Level 1: 2 modes escape from collapse; a thousandfold growth takes 1.9" in text
    assert "does not escape while everything is collapsed" in run("--rates", A=[[0.5, 0.0], [0.0, 0.1]])


def test_nothing_is_said_of_rates_unasked() -> None:
    assert "escape" not in json.loads(run("--json", A=[[4.0, 0.0], [0.0, 0.5]]))
