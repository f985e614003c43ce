"""The linear experiments in their reduced setting against the theory, and the kept results against the page."""

import json
import re
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from collapsecheck.experiments.linear import agreements, compare
from collapsecheck.numerics.closed_form.global_minimum import optimum, parameters
from collapsecheck.numerics.problem import Level, Problem

DOCS = Path(__file__).parents[3] / "docs"
LINEAR = ("vae-variance", "cvae-beta", "cvae-digits", "mhvae-beta2", "mhvae-fixed", "cvae-correlation")
QUICK = ("mhvae-fixed", "mhvae-beta2")
KEPT = [path for name in LINEAR if (path := DOCS / "experiments" / f"{name}.json").exists()]
LEVELS = (Level(3, 1.0, 0.5, 0.5), Level(3, 3.0, 0.5, None))


Rows = Callable[[str], list[dict[str, Any]]]


@pytest.fixture
def rows(reduced: Callable) -> Rows:
    return lambda name: reduced(name)[0]["rows"]


@pytest.mark.parametrize("name", [n if n in QUICK else pytest.param(n, marks=pytest.mark.slow) for n in LINEAR])
def test_training_comes_close_to_the_minimum_and_never_below(name: str, rows: Rows) -> None:
    """1,000 steps or so: the loss within 2 % of an idle model's, what the latent knows within 5 % and 0.1 nats."""
    for row in rows(name):
        assert -1e-6 < row["excess"] < 0.02
        assert row["trained_information"] == pytest.approx(row["predicted_information"], rel=0.05, abs=0.1)


@pytest.mark.parametrize("name", ["mhvae-beta2", pytest.param("vae-variance", marks=pytest.mark.slow)])
def test_active_counts_are_the_predicted_ones(name: str, rows: Rows) -> None:
    assert [row["trained_active"] for row in rows(name)] == [row["predicted_active"] for row in rows(name)]


def test_second_level_of_the_images(rows: Rows) -> None:
    assert [row["trained_active"] for row in rows("mhvae-beta2")] == [[10, 6], [10, 1]]


def test_second_level_with_both_variances_fixed(rows: Rows) -> None:
    """The sixth mode at β_2 = 3 lies just above its threshold, with a ρ below what counts as visible."""
    some, none = rows("mhvae-fixed")
    assert some["predicted_active"] == [10, 6] and some["trained_active"] == some["predicted_visible"] == [10, 5]
    assert none["predicted_active"] == none["trained_active"] == [10, 0]


@pytest.mark.slow
def test_full_collapse_beyond_the_largest_eigenvalue(rows: Rows) -> None:
    """θ² = 3.018 is the largest: nothing survives β = 3.5, one mode β = 2, up to one more that has not died yet."""
    alive, dead = rows("cvae-beta")
    assert dead["beta"] == 3.5 and dead["trained_active"] == [0]
    assert alive["predicted_active"] == [1] and alive["trained_active"][0] in {1, 2}


@pytest.mark.slow
def test_digit_one_collapses_more_than_zero(rows: Rows) -> None:
    zero, one = rows("cvae-digits")
    assert one["trained_active"] < zero["trained_active"] and one["predicted_active"] < zero["predicted_active"]


@pytest.mark.slow
def test_identical_x_and_y_leave_nothing_for_the_latent(rows: Rows) -> None:
    for row in rows("cvae-correlation"):
        assert (row["trained_active"] == [0]) == (row["x"] == "identical")


def problem() -> Problem:
    return Problem.build("vae", np.diag([9.0, 4.0, 1.0, 0.01]), eta_dec=0.5, levels=LEVELS)


def test_the_optimum_itself_agrees_in_every_measure() -> None:
    case = problem()
    row = {"noise": "expected"} | compare(case, parameters(case))
    assert row["trained_active"] == row["predicted_active"] == list(optimum(case).active)
    assert row["trained_information"] == pytest.approx(row["predicted_information"])
    assert row["excess"] == pytest.approx(0.0, abs=1e-12) and max(row["omega_deviation"]) < 1e-12
    assert [found.verdict for found in agreements([row])] == ["reproduced"]


@pytest.mark.parametrize(("factor", "verdict"), [(1.06, "differs"), (3.0, "not reproduced")])
def test_parameters_that_are_not_the_optimum_do_not_agree(factor: float, verdict: str) -> None:
    case = problem()
    best = parameters(case)
    wrong = type(best)((best.U[0] * factor, *best.U[1:]), best.V, best.sigma)
    row = {"noise": "expected"} | compare(case, wrong)
    assert [found.verdict for found in agreements([row])] == [verdict]


def test_a_wrong_count_is_no_agreement() -> None:
    case = problem()
    row = {"noise": "expected"} | compare(case, parameters(case)) | {"trained_active": [3, 3]}
    assert [found.verdict for found in agreements([row])] == ["differs"]


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_kept_results_are_full_runs_whose_findings_follow_from_their_rows(path: Path) -> None:
    kept = json.loads(path.read_text(encoding="utf-8"))
    assert kept["budget"] == "full" and kept["name"] == path.stem and path.with_suffix(".svg").exists()
    said = {(found["claim"], found["verdict"], found["numbers"]) for found in kept["findings"]}
    assert {(found.claim, found.verdict, found.numbers) for found in agreements(kept["rows"])} <= said


def test_the_page_shows_the_kept_results() -> None:
    maker = runpy.run_path(str(DOCS / "scripts/write_experiments.py"))
    page = (DOCS / "experiments.md").read_text(encoding="utf-8")
    shown = re.findall(r"<!-- ([a-z0-9-]+): start -->", page)
    assert set(LINEAR) <= set(shown) & {path.stem for path in KEPT}
    for path in KEPT:
        assert maker["table"](json.loads(path.read_text(encoding="utf-8"))) in page
