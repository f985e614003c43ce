"""Whatever is wrong with the input, the answer is exit code 2 and exactly one line that names it."""

import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner, Result

from collapsecheck.cli import main

LEVEL = {"d": 2, "beta": 1.0, "eta": 1.0, "sigma": None}
VAE = {"model": "vae", "A": [[2.0, 0.5], [0.5, 1.0]], "eta_dec": 1.0, "levels": [LEVEL]}
CVAE = VAE | {"model": "cvae", "B": [[0.5, 0.0]], "C": [[1.0]]}
OPTIONS = ["--model", "vae", "--eta-dec", "1", "--level", "d=1,beta=1,eta=1,sigma=learn"]


def vae(**changes: Any) -> str:
    return json.dumps(VAE | changes)


def cvae(**changes: Any) -> str:
    return json.dumps(CVAE | changes)


def level(**changes: Any) -> str:
    return vae(levels=[LEVEL | changes])


def without(field: str) -> str:
    return json.dumps({key: value for key, value in VAE.items() if key != field})


PROBLEMS: dict[str, tuple[str | bytes, str]] = {
    "NaN in A": (vae(A=[[2.0, float("nan")], [float("nan"), 1.0]]), "A[0,1]"),
    "infinity in A": (vae(A=[[2.0, 0.0], [0.0, float("inf")]]), "A[1,1]"),
    "number too large for a float": (level().replace("2.0", "1e999"), "A[0,0]"),
    "entries of 1e308": (vae(A=[[1e308, 1e308], [1e308, 1e308]]), "A[0,0]"),
    "integer too large for a float": (vae(A=[[10**400]]), "A"),
    "integer of 10,000 digits": (
        level().replace("2.0", "9" * 10_000),
        "JSON: a whole number of more than 4,300 digits",
    ),
    "asymmetric A": (vae(A=[[2.0, 0.5], [0.4, 1.0]]), "symmetric"),
    "indefinite A": (vae(A=[[1.0, 2.0], [2.0, 1.0]]), "-1"),
    "rectangular A": (vae(A=[[1.0, 0.0]]), "(1, 2)"),
    "ragged A": (vae(A=[[1.0, 0.0], [0.0]]), "A[1]"),
    "empty A": (vae(A=[]), "A"),
    "null A": (vae(A=None), "A is null"),
    "scalar A": (vae(A=3), "A is 3"),
    "text in A": (vae(A=[["1"]]), "A[0,0]"),
    "boolean in A": (vae(A=[[True]]), "True"),
    "null in A": (vae(A=[[None]]), "A[0,0]"),
    "C below B A⁺ Bᵀ": (cvae(C=[[0.1]]), "PSD"),
    "B outside the range of A": (cvae(A=[[1.0, 0.0], [0.0, 0.0]], B=[[0.0, 0.5]]), "range"),
    "x explains more of y than there is": (
        vae(A=[[1.0, 0.0], [0.0, 1e-12]], B=[[0.0, 1e-5]], C=[[1.0]]),
        "PSD",
    ),
    "the same for a CVAE": (cvae(A=[[1.0, 0.0], [0.0, 1e-12]], B=[[0.0, 1e-5]]), "PSD"),
    "B of the wrong shape": (cvae(B=[[0.5], [0.0]]), "(2, 1)"),
    "CVAE without B": (json.dumps({k: v for k, v in CVAE.items() if k != "B"}), "B is missing"),
    "B without C": (vae(B=[[1.0, 0.0]]), "C is missing"),
    "unknown model": (vae(model="gan"), "gan"),
    "model is a list": (vae(model=["vae"]), "model"),
    "eta_dec negative": (vae(eta_dec=-1.0), "eta_dec"),
    "eta_dec boolean": (vae(eta_dec=True), "eta_dec"),
    "eta_dec text": (vae(eta_dec="1"), "eta_dec"),
    "eta_dec huge integer": (vae(eta_dec=10**400), "eta_dec"),
    "beta zero": (level(beta=0), "beta"),
    "beta NaN": (level(beta=float("nan")), "beta"),
    "eta negative": (level(eta=-1), "eta"),
    "sigma zero": (level(sigma=0), "sigma"),
    "sigma boolean": (level(sigma=False), "sigma"),
    "a sigma of the list negative": (level(sigma=[1, -1]), "sigma[1]"),
    "sigma list of the wrong length": (level(sigma=[1, 1, 1]), "3"),
    "empty sigma list": (level(sigma=[]), "sigma"),
    "d zero": (level(d=0), "d is 0"),
    "d fractional": (level(d=1.5), "1.5"),
    "d integral float": (level(d=2.0), "2.0"),
    "d text": (level(d="2"), "'2'"),
    "d boolean": (level(d=True), "True"),
    "d huge": (level(d=10**30), "d is 1000"),
    "levels empty": (vae(levels=[]), "levels"),
    "levels null": (vae(levels=None), "levels"),
    "levels an object": (vae(levels=LEVEL), "levels"),
    "a level is a number": (vae(levels=[3]), "levels[0]"),
    "unknown field": (vae(eta=1.0), "'eta'"),
    "unknown field in a level": (level(width=1), "'width'"),
    "missing field": (without("eta_dec"), "'eta_dec'"),
    "missing field in a level": (vae(levels=[{"d": 1}]), "'beta'"),
    "duplicate key": (level().replace('"beta": 1.0', '"beta": 1.0, "beta": 2.0'), "'beta' is given twice"),
    "not JSON": ("{model: vae}", "JSON"),
    "empty": ("", "JSON"),
    "two values": ("{} {}", "JSON"),
    "top level a list": ("[]", "object"),
    "top level a number": ("3", "object"),
    "deep nesting": ("[" * 200_000, "deeply"),
    "deep nesting inside A": (level().replace("2.0", "[" * 200_000 + "]" * 200_000), "deeply"),
    "not UTF-8": (b'{"model": "\xff"}', "UTF-8"),
    "UTF-16": (vae().encode("utf-16"), "UTF-8"),
}


@pytest.mark.parametrize(("text", "named"), PROBLEMS.values(), ids=PROBLEMS)
def test_bad_problem(text: str | bytes, named: str, tmp_path: Path) -> None:
    path = tmp_path / "problem.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    assert_one_line(run("predict", str(path)), named)


@pytest.mark.parametrize("text", ["", "[1]", vae(eta_dec=0)], ids=["empty", "list", "eta_dec zero"])
def test_bad_problem_on_standard_input(text: str) -> None:
    assert_one_line(CliRunner().invoke(main, ["predict", "-"], input=text), "")


@pytest.mark.parametrize("problem", [VAE, CVAE], ids=["vae", "cvae"])
def test_the_unchanged_problems_are_good(problem: dict[str, Any], tmp_path: Path) -> None:
    """Without this the table above could pass because everything fails."""
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(problem))
    assert run("predict", str(path)).exit_code == 0


def save(values: object) -> Callable[[Path], None]:
    return lambda path: np.save(path, np.asarray(values), allow_pickle=True)


def write(data: str | bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(data if isinstance(data, bytes) else data.encode())


def np_header(shape: tuple[int, int]) -> bytes:
    """The start of a .npy file that announces an array of floats of this shape."""
    file = io.BytesIO()
    np.lib.format.write_array_header_1_0(file, {"descr": "<f8", "fortran_order": False, "shape": shape})
    return file.getvalue()


def zipped(data: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("x.npy", data)
    return file.getvalue()


ARRAYS: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "pickled": ("x.npy", save([{"a": 1}]), "x.npy"),
    "complex": ("x.npy", save([[1j]]), "x.npy"),
    "text array": ("x.npy", save([["a"]]), "x.npy"),
    "NaN": ("x.npy", save([[1.0, np.nan]]), "nan"),
    "infinity": ("x.npy", save([[np.inf, 1.0]]), "inf"),
    "one axis": ("x.npy", save([1.0, 2.0]), "x.npy"),
    "no rows": ("x.npy", save(np.zeros((0, 3))), "x.npy"),
    "no columns": ("x.npy", save(np.zeros((3, 0))), "x.npy"),
    "not an array": ("x.npy", write(b"hello"), "x.npy"),
    "truncated": ("x.npy", write(b"\x93NUMPY\x01\x00"), "x.npy"),
    "empty npy": ("x.npy", write(b""), "x.npy"),
    "npz named npy": ("x.npy", write(zipped(np_header((1, 1)) + bytes(8))), "not an .npy array"),
    "npy named npz": ("x.npz", write(np_header((1, 1)) + bytes(8)), "not an .npz archive"),
    "an npz array larger than memory": ("x.npz", write(zipped(np_header((10**12, 100)))), "x.npz"),
    "bad npz": ("x.npz", write(b"hello"), "x.npz"),
    "empty CSV": ("x.csv", write(""), "x.csv"),
    "text in CSV": ("x.csv", write("1,2\n3,four\n"), "x.csv"),
    "ragged CSV": ("x.csv", write("1,2\n3\n"), "x.csv"),
    "NaN in CSV": ("x.csv", write("1,2\n3,nan\n"), "nan"),
    "CSV not UTF-8": ("x.csv", write(b"\xff\xfe,1\n"), "x.csv"),
    "unknown kind of file": ("x.mat", write("1"), "x.mat"),
    "entries of 1e308": ("x.npy", save([[1e308], [1e308]]), "x.npy overflow"),
}


@pytest.mark.parametrize(("name", "make", "named"), ARRAYS.values(), ids=ARRAYS)
def test_bad_samples(name: str, make: Callable[[Path], object], named: str, tmp_path: Path) -> None:
    make(tmp_path / name)
    assert_one_line(run("predict", "--x", str(tmp_path / name), *OPTIONS), named)


def test_x_and_y_with_different_numbers_of_samples(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.ones((3, 2)))
    np.save(tmp_path / "y.npy", np.ones((4, 2)))
    assert_one_line(run("predict", "--x", str(tmp_path / "x.npy"), "--y", str(tmp_path / "y.npy"), *OPTIONS), "4")


LEVELS = {
    "empty": ("", "key=value"),
    "no value": ("d", "'d'"),
    "unknown key": ("d=1,beta=1,eta=1,width=3", "'width'"),
    "duplicate key": ("d=1,d=2,beta=1,eta=1,sigma=1", "twice"),
    "missing keys": ("d=1,beta=1", "eta, sigma missing"),
    "d fractional": ("d=1.5,beta=1,eta=1,sigma=1", "1.5"),
    "d empty": ("d=,beta=1,eta=1,sigma=1", "d=''"),
    "d huge": (f"d={'9' * 30},beta=1,eta=1,sigma=1", "d="),
    "d zero": ("d=0,beta=1,eta=1,sigma=1", "d is 0"),
    "beta text": ("d=1,beta=one,eta=1,sigma=1", "'one'"),
    "beta with an underscore": ("d=1,beta=1_0,eta=1,sigma=1", "'1_0'"),
    "beta NaN": ("d=1,beta=nan,eta=1,sigma=1", "beta"),
    "eta infinite": ("d=1,beta=1,eta=inf,sigma=1", "eta"),
    "sigma zero": ("d=1,beta=1,eta=1,sigma=0", "sigma"),
    "sigma text": ("d=1,beta=1,eta=1,sigma=learned", "learn"),
    "sigma list of the wrong length": ("d=2,beta=1,eta=1,sigma=1:2:3", "3"),
    "sigma list with a hole": ("d=2,beta=1,eta=1,sigma=1:", "sigma=''"),
}


@pytest.mark.parametrize(("text", "named"), LEVELS.values(), ids=LEVELS)
def test_bad_level(text: str, named: str, tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.eye(3))
    options = ["--x", str(tmp_path / "x.npy"), "--model", "vae", "--eta-dec", "1", "--level", text]
    assert_one_line(run("predict", *options), named)


USAGE = {
    "queries into a file": (["verify", "vae-learnable", "--artifacts", __file__], "File exists"),
    "nothing": (["predict"], "--x, --model, --eta-dec, --level missing"),
    "no level": (["predict", "--x", "x.npy", "--model", "vae", "--eta-dec", "1"], "--level missing"),
    "problem and options": (["predict", "problem.json", "--x", "x.npy"], "--x exclude"),
    "problem and zero": (["predict", "problem.json", "--eta-dec", "0"], "--eta-dec exclude"),
    "cvae without y": (["predict", "--x", "mnist5k", *OPTIONS, "--model", "cvae"], "--y"),
    "missing problem": (["predict", "no/such/problem.json"], "no/such/problem.json: No such file"),
    "missing samples": (["predict", "--x", "no/such/x.npy", *OPTIONS], "no/such/x.npy"),
    "directory as problem": (["predict", "."], "Is a directory"),
    "directory as samples": (["predict", "--x", ".", *OPTIONS], ".: not a file"),
    "unknown part of a data set": (["predict", "--x", "mnist5k:half", *OPTIONS], "mnist5k:quarter"),
    "eta_dec text": (["predict", "--x", "mnist5k", "--eta-dec", "half"], "'half'"),
    "unknown model": (["predict", "--model", "gan"], "'gan'"),
    "line break in a name": (["predict", "no\nsuch\nfile"], "no such file"),
    "surrogate in a name": (["predict", "no\udcff"], "no"),
    "unknown command": (["prodict"], "no such command 'prodict'; did you mean predict?"),
    "a command like none": (["qqq"], "No such command 'qqq'"),
    "unknown option": (["verify", "--efort", "quick"], "--efort"),
    "option without value": (["verify", "--seed"], "--seed"),
    "unknown effort": (["verify", "--effort", "huge"], "'huge'"),
    "negative seed": (["verify", "--seed", "-1"], "-1"),
    "no jobs": (["verify", "--jobs", "0"], "--jobs"),
    "extra argument": (["list", "everything"], "everything"),
    "report into a missing folder": (["verify", "--json", "no/such/report.json"], "no/such/report.json"),
    "report over a folder": (["verify", "--json", "."], "Is a directory"),
    "unknown theorem": (["show", "vae-learnible"], "did you mean vae-learnable"),
    "a theorem like no other": (["derive", "zzz"], "`collapsecheck list`"),
    "template into a missing folder": (["new", "my-theorem", "--into", "no/such"], "no/such"),
    "bad slug": (["new", "../Escape"], "../Escape"),
}


@pytest.mark.parametrize(("arguments", "named"), USAGE.values(), ids=USAGE)
def test_bad_usage(arguments: list[str], named: str) -> None:
    assert_one_line(run(*arguments), named)


REAL_RUNS = {
    "bad usage": (["predict"], "missing"),
    "missing file": (["predict", "no/such/problem.json"], "no/such/problem.json"),
    "overflow": (["predict", "problem.json"], "A[0,0]"),
    "pickled": (["predict", "--x", "x.npy", *OPTIONS], "x.npy"),
    "a shape that overflows": (["predict", "--x", "announced.npy", *OPTIONS], "announced.npy"),
    "overflow in samples": (["predict", "--x", "large.npy", *OPTIONS], "large.npy overflow"),
}


@pytest.mark.every(4)
@pytest.mark.parametrize(("arguments", "named"), REAL_RUNS.values(), ids=REAL_RUNS)
def test_a_real_process_prints_one_line_and_no_warning(arguments: list[str], named: str, tmp_path: Path) -> None:
    """Warnings of libraries go to the real standard error: only a process of its own shows them."""
    (tmp_path / "problem.json").write_text(vae(A=[[1e308, 0.0], [0.0, 1e308]]))
    np.save(tmp_path / "x.npy", np.array([{"a": 1}]), allow_pickle=True)
    np.save(tmp_path / "large.npy", np.full((2, 2), 1e308))
    (tmp_path / "announced.npy").write_bytes(np_header((2**62 + 1, 4)) + bytes(80))
    command = [sys.executable, "-m", "collapsecheck", *arguments]
    done = subprocess.run(command, cwd=tmp_path, env=os.environ, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and done.stdout == ""
    assert len(done.stderr.splitlines()) == 1 and done.stderr.startswith("collapsecheck: error: ")
    assert named in done.stderr


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


def assert_one_line(result: Result, named: str) -> None:
    assert result.exit_code == 2, (result.output, result.exception)
    assert result.stdout == ""
    lines = result.stderr.splitlines()
    assert len(lines) == 1 and lines[0].startswith("collapsecheck: error: ")
    assert named in lines[0]
