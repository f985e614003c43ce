"""`predict --samples`: the added object, its agreement with the intervals, the words, and what is refused."""

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner, Result

from collapsecheck.cli import main
from collapsecheck.numerics.samples.finite_sample import intervals
from collapsecheck.showing.sample_size import runs

LEVEL = {"d": 3, "beta": 1.0, "eta": 1.0, "sigma": None}
DATA = {"model": "vae", "A": np.diag([40.0, 1.1, 0.01]).tolist(), "eta_dec": 1.0, "levels": [LEVEL]}
OPTIONS = ("--model", "vae", "--eta-dec", "1", "--level", "d=3,beta=1,eta=1,sigma=learn")
FIELDS = {"n", "degrees_of_freedom", "dimension", "confidence", "assumption", "theta2", "low", "high", "levels"}
FIELDS |= {"needed", "bulk", "leaked"}


def run(*arguments: str, data: object = None) -> Result:
    return CliRunner().invoke(main, ["predict", *arguments], input=None if data is None else json.dumps(data))


def answer(*arguments: str, data: object = None) -> dict[str, Any]:
    result = run(*arguments, "--json", data=data)
    assert result.exit_code == 0, (result.output, result.exception)
    return json.loads(result.stdout, parse_constant=pytest.fail)


def test_the_object_is_added_and_nothing_else_changes() -> None:
    with_samples, without = answer("-", "--samples", "400", data=DATA), answer("-", data=DATA)
    added = with_samples.pop("samples")
    assert with_samples == without and set(added) == FIELDS
    assert (added["n"], added["degrees_of_freedom"], added["dimension"], added["confidence"]) == (400, 400, 3, 0.95)
    assert added["levels"] == [{"active": 1, "collapsed": 1, "open": [2]}]
    low, high = intervals(np.array([40.0, 1.1, 0.01]), 400, 0.95)
    assert (added["low"], added["high"]) == (pytest.approx(low), pytest.approx(high))


def test_the_words_say_what_is_decided() -> None:
    text = run("-", "--samples", "400", data=DATA).stdout
    assert "1 latents are decided active, 1 decided collapsed, 1 within sampling error (modes 2;" in text
    assert "assuming independent Gaussian rows of mean zero" in text and "Marchenko–Pastur" in text
    needed = answer("-", "--samples", "400", data=DATA)["samples"]["needed"]
    assert f"With the same θ², {needed} samples would decide every mode." in text
    decided = run("-", "--samples", str(needed), data=DATA).stdout
    assert "would decide" not in decided
    assert "2 latents are decided active, 1 decided collapsed, none is within sampling error." in decided


def test_modes_that_stand_out_of_white_noise() -> None:
    added = answer("-", "--samples", "400", "--noise", "1", data=DATA)["samples"]
    assert added["noise"] == 1 and added["unspread"] == [pytest.approx(40 * (1 - 3 / 400 / 39), rel=1e-3), None, None]
    text = run("-", "--samples", "400", "--noise", "1", data=DATA).stdout
    assert "1 modes stand out of white noise of variance 1, above 1.181; without the spread θ² are 39.99" in text
    assert "0 modes stand out" in run("-", "--samples", "400", "--noise", "50", data=DATA).stdout


def test_more_confidence_and_fewer_samples_decide_less() -> None:
    unknown = [
        len(answer("-", "--samples", n, "--confidence", c, data=DATA)["samples"]["levels"][0]["open"])
        for n, c in (("100000", "0.95"), ("400", "0.95"), ("400", "0.999999999999"), ("3", "0.95"))
    ]
    assert unknown == [0, 1, 1, 2]


def test_limits_that_samples_do_not_set_are_null() -> None:
    assert answer("-", "--samples", "2", data=DATA)["samples"]["high"] == [None, None, None]


def test_auto_counts_the_rows_and_centring_costs_one(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.random.default_rng(0).normal(size=(50, 2)) + 3)
    found = answer("--x", str(tmp_path / "x.npy"), *OPTIONS, "--samples", "auto", "--center")
    assert (found["samples"]["n"], found["samples"]["degrees_of_freedom"]) == (50, 49)
    assert found["samples"]["theta2"] == pytest.approx([50 / 49 * t for t in found["theta2"]])
    assert found["samples"]["assumption"] == "independent Gaussian rows"


def test_fewer_samples_than_dimensions(tmp_path: Path) -> None:
    """The population may have modes that four samples cannot show; they stay open or are bounded by the trace."""
    np.save(tmp_path / "x.npy", np.random.default_rng(0).normal(size=(4, 30)))
    found = answer("--x", str(tmp_path / "x.npy"), *OPTIONS, "--samples", "auto")["samples"]
    assert found["dimension"] == 30 and len(found["high"]) == 30 and found["theta2"][4:] == [0.0] * 26


def test_nothing_is_decided_outside_the_scope_or_without_a_minimum() -> None:
    narrow = DATA | {"levels": [LEVEL | {"sigma": [0.3, 0.6, 1.2]}, LEVEL | {"sigma": [0.2, 0.9, 1.4]}]}
    assert answer("-", "--samples", "90", data=narrow)["samples"]["levels"] == []
    assert "Nothing is decided outside the theorem's scope." in run("-", "--samples", "90", data=narrow).stdout
    unbounded = DATA | {"levels": [LEVEL | {"beta": 2.0}, LEVEL]}
    assert answer("-", "--samples", "90", data=unbounded)["samples"]["levels"] == []
    assert "No minimum" in run("-", "--samples", "90", data=unbounded).stdout


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--samples", "auto"), "PROBLEM holds moments"),
        (("--samples", "many"), "'many'"),
        (("--samples", "0"), "'0'"),
        (("--samples", "-5"), "'-5'"),
        (("--samples", "1.5"), "'1.5'"),
        (("--samples", "9" * 5000), "must be the number of rows"),
        (("--samples", "²"), "must be the number of rows"),
        (("--samples", "90", "--confidence", "1"), "confidence is 1.0"),
        (("--samples", "90", "--confidence", "nan"), "confidence is nan"),
        (("--samples", "90", "--confidence", "high"), "'high'"),
        (("--confidence", "0.9"), "--confidence needs --samples"),
        (("--noise", "1"), "--noise needs --samples"),
        (("--samples", "90", "--noise", "0"), "noise is 0"),
        (("--samples", "90", "--noise", "nan"), "noise is nan"),
    ],
)
def test_bad_samples(arguments: tuple[str, ...], named: str) -> None:
    result = run("-", *arguments, data=DATA)
    assert result.exit_code == 2 and result.stdout == "" and len(result.stderr.splitlines()) == 1
    assert named in result.stderr


def test_no_degree_of_freedom_left() -> None:
    cvae = {**DATA, "model": "cvae", "B": [[1.0, 0.0, 0.0]], "C": [[2.0]], "levels": [LEVEL | {"d": 1}]}
    result = run("-", "--samples", "3", data=cvae)
    assert result.exit_code == 2 and "must exceed 3 (3 for the regression on x" in result.stderr
    assert math.isclose(answer("-", "--samples", "4", data=cvae)["samples"]["theta2"][0], 4 * (2 - 1 / 40))


def test_a_vae_of_y_from_x_says_how_much_noise_leaks() -> None:
    cross = {**DATA, "B": [[6.0, 0.0, 0.0]], "C": [[2.0]], "levels": [LEVEL | {"d": 1}]}
    found = answer("-", "--samples", "5000", data=cross)["samples"]
    assert found["degrees_of_freedom"] == 5000 and found["dimension"] == 1
    assert found["low"][0] < 0.9 < found["high"][0] and 0 < found["leaked"] < 0.2
    assert found["needed"] is None and found["bulk"] is None
    assert "Noise of y moves each θ by" in run("-", "--samples", "5000", data=cross).stdout
    refused = run("-", "--samples", "5000", "--noise", "1", data=cross)
    assert refused.exit_code == 2 and "--noise is about second moments" in refused.stderr


def test_runs_of_numbers() -> None:
    assert runs((1, 3, 4, 5, 8, 9)) == "1, 3–5, 8–9" and runs((7,)) == "7" and runs(()) == ""


def test_the_intervals_of_5000_images_hold_what_60000_say() -> None:
    """The full training set, of which these are a part that is neither random nor Gaussian (docs/findings.md)."""
    vae = answer("--x", "mnist5k", *OPTIONS, "--samples", "auto")["samples"]
    cvae = answer("--x", "mnist5k:quarter", "--y", "mnist5k:rest", *OPTIONS, "--model", "cvae", "--samples", "auto")
    for found, full in ((vae, (38.091, 4.390, 3.741)), (cvae["samples"], (3.331,))):
        assert all(low < t < high for low, t, high in zip(found["low"], full, found["high"], strict=False))
    assert cvae["samples"]["degrees_of_freedom"] == 5000 - cvae["rank"]
