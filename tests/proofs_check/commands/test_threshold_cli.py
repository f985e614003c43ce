"""`threshold`, and what `detect` says of a network trained with any likelihood."""

import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

import collapsecheck as cc
from collapsecheck.cli import main

CONTRACT = {
    "kappa_loc",
    "spectrum",
    "kappa_lower",
    "kappa_upper",
    "witness",
    "verdict",
    "directions",
    "dropped",
    "samples",
    "schema",
}


def run(*arguments: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of the command line."""
    result = CliRunner().invoke(main, arguments)
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Files of a small data set: two points, binary rows, their mean as reconstructions."""
    rng = np.random.default_rng(0)
    binary = (rng.random((120, 4)) < 0.3 + 0.4 * rng.integers(0, 2, (120, 1))).astype(float)
    for name, array in {
        "two": np.r_[np.zeros((19, 1)), np.ones((1, 1))],
        "x": binary,
        "xhat": np.tile(binary.mean(axis=0), (120, 1)),
        "score": binary.mean(axis=0) - binary,
        "hessian": binary.mean(axis=0) * (1 - binary.mean(axis=0)),
        "mu": np.zeros((120, 2)),
        "logvar": np.zeros((120, 2)),
    }.items():
        np.save(tmp_path / f"{name}.npy", array)
    return tmp_path


def test_json_has_the_contract_s_fields(data: Path) -> None:
    code, out, _ = run("threshold", "--x", str(data / "two.npy"), "--eta-dec", "1", "--beta", "0.1", "--json")
    answer = json.loads(out)
    assert code == 0 and set(answer) >= CONTRACT
    assert (answer["verdict"], answer["directions"], answer["schema"], answer["samples"]) == ("trap", 0, 1, 20)
    assert answer["kappa_loc"] == pytest.approx(0.0475)
    assert answer["kappa_lower"] <= 0.9 / (2 * np.log(19)) * (1 + 1e-9) <= answer["kappa_upper"] * (1 + 1e-9)


@pytest.mark.parametrize(
    ("beta", "verdict", "words"),
    [
        (0.04, "unstable", "1 direction leaves it"),
        (0.1, "trap", "Warm-up"),
        (0.2, "no-network", "no network whatsoever beats collapse"),
    ],
)
def test_verdicts_in_words(beta: float, verdict: str, words: str, data: Path) -> None:
    code, out, _ = run("threshold", "--x", str(data / "two.npy"), "--beta", str(beta))
    assert code == 0 and words in out
    assert cc.threshold(np.load(data / "two.npy"), beta=beta).verdict == verdict


def test_score_and_hessian_files_give_the_likelihood_s_threshold(data: Path) -> None:
    given = ("--score", str(data / "score.npy"), "--hessian", str(data / "hessian.npy"))
    answers = [
        json.loads(run("threshold", *options, "--json")[1])
        for options in (given, ("--x", str(data / "x.npy"), "--likelihood", "bernoulli", "--local"))
    ]
    np.testing.assert_allclose(answers[0]["spectrum"], answers[1]["spectrum"], rtol=1e-9)
    assert answers[0]["kappa_lower"] is None and answers[1]["kappa_upper"] is None


def test_centred_predict_and_threshold_agree(data: Path) -> None:
    x = str(data / "x.npy")
    spectrum = json.loads(run("threshold", "--x", x, "--local", "--json")[1])["spectrum"]
    level = "d=2,beta=1,eta=1,sigma=learn"
    predicted = json.loads(
        run("predict", "--model", "vae", "--x", x, "--center", "--eta-dec", "1", "--level", level, "--json")[1]
    )
    np.testing.assert_allclose(predicted["theta2"], spectrum, rtol=1e-9)


def test_a_figure_is_written(data: Path) -> None:
    target = data / "spectrum.svg"
    assert run("threshold", "--x", str(data / "x.npy"), "--beta", "0.1", "--figure", str(target))[0] == 0
    assert target.read_text(encoding="utf-8").count("<svg") == 1


def test_dead_units_are_judged_by_reconstructions(data: Path) -> None:
    files = {name: str(data / f"{name}.npy") for name in ("x", "xhat", "mu", "logvar")}
    network = ("--x", files["x"], "--likelihood", "bernoulli", "--beta", "1.2")
    code, out, _ = run("detect", *network, "--xhat", files["xhat"], "--json")
    answer = json.loads(out)
    assert code == 0 and answer["room"]["further"] == answer["threshold"]["directions"] == 1
    np.testing.assert_allclose(answer["room"]["spectrum"], answer["threshold"]["spectrum"], rtol=1e-9)
    told = run("detect", *network, "--xhat", files["xhat"], "--mu", files["mu"], "--logvar", files["logvar"])[1]
    assert "The 2 dead units are not justified: 1 further latent could live here." in told
    assert "κ_loc" in run("detect", *network, "--mu", files["mu"], "--logvar", files["logvar"])[1]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["threshold"], "no data"),
        (["threshold", "--x", "absent.npy"], "absent.npy: no such file"),
        (["threshold", "--x", "X", "--likelihood", "categorical:3"], "groups have 3 columns together"),
        (["threshold", "--x", "X", "--figure", "f.txt"], "must end in .svg, .png or .pdf"),
        (["detect", "--x", "X"], "give --mu and --logvar"),
        (["detect", "--mu", "X", "--logvar", "X", "--beta", "2"], "--beta goes with --likelihood"),
        (["detect", "--mu", "X", "--logvar", "X", "--likelihood", "bernoulli"], "need --x"),
        (["detect", "--x", "X", "--xhat", "X", "--model", "vae"], "speak of any network"),
        (["detect", "--x", "X", "--xhat", "X", "--html", "h.html"], "--html needs --mu"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(arguments: list[str], message: str, data: Path) -> None:
    code, out, err = run(*(str(data / "x.npy") if part == "X" else part for part in arguments))
    assert (code, out) == (2, "") and message in err and err.count("\n") == 1
