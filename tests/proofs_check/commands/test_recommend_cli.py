"""`collapsecheck recommend`: the contract's JSON, sentences and bad input."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from collapsecheck.cli import main

LEVELS = [{"d": 2, "beta": 1, "eta": 1, "sigma": 0.5}, {"d": 2, "beta": 2, "eta": 1, "sigma": None}]
PROBLEM = {"model": "vae", "A": [[9, 0], [0, 4]], "eta_dec": 1, "levels": LEVELS}


@pytest.fixture
def problem(tmp_path: Path) -> str:
    file = tmp_path / "problem.json"
    file.write_text(json.dumps(PROBLEM), encoding="utf-8")
    return str(file)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["recommend", *arguments])


def test_json_fields(problem: str) -> None:
    result = run(problem, "--keep", "1", "--level", "2", "--vary", "beta.2", "--json")
    answer = json.loads(result.stdout)
    assert result.exit_code == 0
    assert {"schema", "vary", "keep", "level", "low", "high", "empty", "verified", "others"} == set(answer)
    assert (answer["vary"], answer["keep"], answer["level"], answer["low"]) == ("beta.2", 1, 2, None)
    assert answer["high"] == pytest.approx(1.5)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--keep", "2"), "At least 2 modes at level 1 stay active for beta < 16."),
        (("--keep", "1", "--vary", "eta_enc"), "At least 1 mode at level 1 stay active for every eta_enc."),
        (("--keep", "3"), "At least 3 modes at level 1: no value of beta keeps so many active."),
    ],
)
def test_sentences(problem: str, arguments: tuple[str, ...], sentence: str) -> None:
    assert run(problem, *arguments).stdout.strip() == sentence.replace("mode at level 1 stay", "mode at level 1 stays")


def test_a_bare_level_counts_and_a_described_one_belongs_to_the_model(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("3,0\n0,2\n", encoding="utf-8")
    data = (
        "--x",
        str(tmp_path / "x.csv"),
        "--model",
        "vae",
        "--eta-dec",
        "1",
        "--level",
        "d=2,beta=1,eta=1,sigma=learn",
    )
    answer = json.loads(run(*data, "--level", "1", "--keep", "1", "--json").stdout)
    assert answer["high"] == pytest.approx(4.5)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--keep", "0"), "keep is 0: must be an integer of at least 1"),
        (("--keep", "1", "--level", "3"), "level is 3: must be from 1 to 2"),
        (("--keep", "1", "--level", "1", "--level", "2"), "modes are counted at one level"),
        (("--keep", "1", "--vary", "sigma.2"), "the levels that have it are sigma.1"),
        ((), "give one of --keep, --kl, --distortion, --all"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(problem: str, arguments: tuple[str, ...], message: str) -> None:
    result = run(problem, *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
