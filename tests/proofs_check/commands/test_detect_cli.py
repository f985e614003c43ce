"""`collapsecheck detect`: the contract's JSON, sentences, the HTML report and bad input."""

import json
import re
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from collapsecheck.cli import main
from collapsecheck.numerics.detection.detector import detect

CONTRACT = {"schema", "dimensions", "active", "collapsed", "samples"}
LATENT = {"index": int, "level": int, "kl": float, "active_unit": bool, "epsilon_delta_collapsed": bool, "state": str}
MODEL = ("--model", "vae", "--eta-dec", "1", "--level", "d=3,beta=1,eta=1,sigma=learn")


def run(folder: Path, *arguments: str, mu: str = "mu.npy", logvar: str = "logvar.npy") -> Result:
    files = ["--mu", str(folder / mu), "--logvar", str(folder / logvar)]
    return CliRunner().invoke(main, ["detect", *files, *arguments])


@pytest.fixture
def encoder(tmp_path: Path) -> Path:
    """Latent 0 is active, latent 1 is active, on half of the samples, latent 2 is collapsed; x has two strong modes."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(500, 4)) * [3.0, 2.0, 0.5, 0.1]
    on = np.stack([np.ones(500), np.arange(500) % 2, np.zeros(500)], axis=1)
    np.save(tmp_path / "mu.npy", (x[:, :3] / [3.2, 2.2, 1.0] * on).astype(np.float32))
    np.save(tmp_path / "logvar.npy", np.log([0.1, 0.2, 1.0]) * on)
    np.save(tmp_path / "x.npy", x)
    return tmp_path


def test_json_has_the_contract_s_fields(encoder: Path) -> None:
    result = run(encoder, "--json")
    assert result.exit_code == 0, result.output
    answer = json.loads(result.stdout)
    assert set(answer) >= CONTRACT and answer["samples"] == 500
    assert (answer["active"], answer["collapsed"]) == (2, 1)
    for latent in answer["dimensions"]:
        assert all(type(latent[name]) is kind for name, kind in LATENT.items())
    assert [latent["state"] for latent in answer["dimensions"]] == ["active", "active", "collapsed"]
    assert [latent["index"] for latent in answer["dimensions"]] == [0, 1, 2]
    found = detect(np.load(encoder / "mu.npy"), np.load(encoder / "logvar.npy"))
    plain = json.loads(json.dumps(found.to_json()))
    assert {name: answer[name] for name in plain} == plain


@pytest.mark.parametrize("levels", ["0-1,2-2", "2,1", "0-1, 2-2"])
def test_levels_by_columns_and_by_sizes(encoder: Path, levels: str) -> None:
    answer = json.loads(run(encoder, "--levels", levels, "--json").stdout)
    assert [latent["level"] for latent in answer["dimensions"]] == [1, 1, 2]
    assert [level["size"] for level in answer["levels"]] == [2, 1]
    assert "conditional prior" in answer["warnings"][0]


def test_a_level_may_come_before_the_one_below_it(encoder: Path) -> None:
    answer = json.loads(run(encoder, "--levels", "2-2,0-1", "--json").stdout)
    assert [(latent["index"], latent["level"]) for latent in answer["dimensions"]] == [(0, 2), (1, 2), (2, 1)]


def test_sentences(encoder: Path) -> None:
    text = run(encoder, "--x", str(encoder / "x.npy"), *MODEL).stdout
    assert text.startswith("Rate ") and "along 2 directions" in text.splitlines()[0]
    assert "500 samples, 3 latents: 2 active, 1 collapsed, 0 partial" in text and "2 active units" in text
    assert "The linear theory says that 1 must collapse, and so many did." in text
    assert "silent on many samples" in text and "the linear theory expects it" in text


def test_the_prior_s_scale_comes_from_the_model(encoder: Path) -> None:
    """η = 2 makes the prior wider: the KL of the collapsed latent is that of N(0, 1) to N(0, 4)."""
    wide = [text.replace("eta=1", "eta=2") for text in MODEL]
    for arguments in (("--x", str(encoder / "x.npy"), *wide), ("--prior-std", "2")):
        answer = json.loads(run(encoder, *arguments, "--json").stdout)
        assert answer["dimensions"][2]["kl"] == pytest.approx(0.5 * (0.25 - 1 + np.log(4)))
        assert answer["dimensions"][2]["reason"] == "constant"


def test_a_conditional_prior_and_other_kinds_of_files(encoder: Path) -> None:
    """The prior follows the encoder exactly, so that nothing is paid; mu as text, everything else in one archive."""
    mu, log_variance = np.load(encoder / "mu.npy"), np.load(encoder / "logvar.npy")
    np.savetxt(encoder / "mu.csv", mu, delimiter=",")
    np.savez(encoder / "rest.npz", logvar=log_variance, prior=mu)
    rest = str(encoder / "rest.npz")
    prior = ("--prior-mu", f"{rest}:prior", "--prior-logvar", f"{rest}:logvar")
    answer = json.loads(run(encoder, *prior, "--levels", "2,1", "--json", mu="mu.csv", logvar="rest.npz:logvar").stdout)
    assert answer["warnings"] == [] and {latent["kl"] for latent in answer["dimensions"]} == {0.0}
    assert [latent["state"] for latent in answer["dimensions"]] == ["collapsed"] * 3


def test_missing_modes_are_told(encoder: Path) -> None:
    """Half of mode 2 is lost from the start; with latent 0 silenced mode 1 is lost too, and another β fits better."""
    data = ("--x", str(encoder / "x.npy"), *MODEL)

    def missing() -> list[tuple[int, bool]]:
        return [(mode["mode"], mode["missing"]) for mode in json.loads(run(encoder, *data, "--json").stdout)["modes"]]

    assert missing() == [(1, False), (2, True)]
    for name in ("mu.npy", "logvar.npy"):
        values = np.load(encoder / name)
        values[:, 0] = 0.0
        np.save(encoder / name, values)
    assert missing() == [(1, True), (2, True)]
    text = run(encoder, *data).stdout
    assert (
        "1 more did, as the verdict above says. Not carried although the optimum carries them: modes 1 (θ² = " in text
    )


def test_one_sample_is_enough_to_answer(tmp_path: Path) -> None:
    for name in ("mu.npy", "logvar.npy"):
        np.save(tmp_path / name, np.zeros((1, 2)))
    assert json.loads(run(tmp_path, "--json").stdout)["collapsed"] == 2


def test_html_is_whole_and_needs_no_network(encoder: Path) -> None:
    assert run(encoder, "--levels", "2,1", "--html", str(encoder / "report.html")).exit_code == 0
    text = (encoder / "report.html").read_text(encoding="utf-8")
    assert text.count("<svg") == 3 and text.count("</svg>") == 3 and "prefers-color-scheme: dark" in text
    assert not re.search(r"https?:|<script|<link|src=", text)
    assert "2 active, 1 collapsed, 0 partial" in text and text.count("<tr>") == 4


def save(name: str, values: object) -> tuple[str, object]:
    return name, np.asarray(values)


NAN = np.zeros((4, 2))
NAN[2, 1] = np.nan
BAD = {
    "NaN": (save("mu.npy", NAN), (), "mu.npy[2,1] is nan"),
    "infinity": (save("logvar.npy", NAN + np.inf), (), "logvar.npy[0,0] is inf"),
    "one row too few": (save("mu.npy", np.zeros((3, 2))), (), "different numbers of samples"),
    "one column too few": (save("logvar.npy", np.zeros((4, 1))), (), "2 columns"),
    "pickled": (save("mu.npy", np.array([[{}]])), (), "Python objects"),
    "complex": (save("mu.npy", np.zeros((4, 2)) * 1j), (), "complex"),
    "one axis": (save("mu.npy", np.zeros(4)), (), "shape (4,)"),
    "too large": (save("logvar.npy", np.full((4, 2), 800.0)), (), "logvar.npy[0,0] is 800"),
    "no levels": (None, ("--levels", ""), "--levels ''"),
    "levels in words": (None, ("--levels", "two"), "--levels 'two'"),
    "levels mixed": (None, ("--levels", "0-0,1"), "0-0,1"),
    "levels descending": (None, ("--levels", "1-0"), "ascend"),
    "levels of other columns": (None, ("--levels", "0-2"), "column 2"),
    "a column left out": (None, ("--levels", "1"), "leave out column 1"),
    "epsilon": (None, ("--epsilon", "-1"), "epsilon is -1"),
    "epsilon NaN": (None, ("--epsilon", "nan"), "epsilon is nan"),
    "delta": (None, ("--delta", "1.5"), "delta is 1.5"),
    "prior": (None, ("--prior-std", "one"), "'one'"),
    "x without a model": (None, ("--x", "x.npy"), "--model, --eta-dec, --level missing"),
    "a level of the model alone": (None, ("--level", "d=2,beta=1,eta=1,sigma=1"), "--x, --model, --eta-dec missing"),
    "a model of another width": (None, ("--x", "mnist5k", *MODEL), "d = [3]"),
    "report into a missing folder": (None, ("--html", "no/such/report.html"), "no/such/report.html"),
}


@pytest.mark.parametrize(("changed", "arguments", "named"), BAD.values(), ids=BAD)
def test_bad_input_is_one_line(
    changed: tuple[str, np.ndarray] | None, arguments: tuple[str, ...], named: str, tmp_path: Path
) -> None:
    for name in ("mu.npy", "logvar.npy"):
        np.save(tmp_path / name, np.zeros((4, 2)))
    if changed is not None:
        np.save(tmp_path / changed[0], changed[1], allow_pickle=True)
    result = run(tmp_path, *arguments)
    assert result.exit_code == 2, (result.output, result.exception)
    lines = result.stderr.splitlines()
    assert result.stdout == "" and len(lines) == 1 and lines[0].startswith("collapsecheck: error: ")
    assert named in lines[0]


@pytest.mark.parametrize("missing", ["--mu", "--logvar"])
def test_both_files_are_needed(missing: str) -> None:
    given = {"--mu": "mu.npy", "--logvar": "logvar.npy"}
    given.pop(missing)
    result = CliRunner().invoke(main, ["detect", *next(iter(given.items()))])
    assert result.exit_code == 2 and missing in result.stderr


def test_a_missing_file(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert result.exit_code == 2 and "mu.npy: no such file" in result.stderr
