"""The `experiment` command, and every experiment in its reduced setting."""

import gzip
import json
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from collapsecheck.cli import main
from collapsecheck.experiments import VERDICTS, experiments
from collapsecheck.reading import named_data
from collapsecheck.reading.images import IMAGES, LABELS, load

pytestmark = pytest.mark.every(2)

FIELDS = {"schema", "name", "title", "source", "budget", "seed", "data", "verdict", "rows", "summary", "findings"}
FIELDS |= {"seeds", "versions", "seconds"}


def invoke(*arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(main, ["experiment", *arguments])
    assert result.exit_code == code, (result.output, result.exception)
    return result


QUICK = ("mhvae-fixed",)
LADDERS = ("-threshold", "-window")
ON_IMAGES = ("bce-threshold", "cnn-threshold")
FALSE = {"networks are alive exactly below κ_loc of a linear regression"}
DECIDED = [n for n in experiments() if n.endswith(LADDERS) and n != "relu-threshold"]  # decided near collapse


def test_what_experiments_there_are_is_known_without_jax() -> None:
    code = "import sys; sys.modules['jax'] = None; from collapsecheck.cli import main; main(['experiment', 'list'])"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0 and len(done.stdout.splitlines()) == len(experiments()), done.stderr


def test_list_names_every_experiment_in_both_forms() -> None:
    entries = json.loads(invoke("list", "--json").stdout)
    assert [entry["name"] for entry in entries] == list(experiments())
    assert all(set(entry) == {"schema", "name", "title", "source"} for entry in entries)
    assert len(invoke("list").stdout.splitlines()) == len(entries)


@pytest.mark.parametrize("name", [n if n in QUICK else pytest.param(n, marks=pytest.mark.slow) for n in experiments()])
def test_reduced_run_has_every_field_and_draws(name: str, reduced: Callable) -> None:
    found, drawn, seconds = reduced(name)
    assert set(found) == FIELDS and found["budget"] == "reduced" and found["verdict"] in VERDICTS
    assert found["rows"] and found["summary"] and found["findings"] and seconds < 60
    assert {"numpy", "python", "collapsecheck"} <= set(found["versions"])
    assert len({tuple(row) for row in found["rows"]}) == 1
    assert found["title"] in drawn and found["summary"][0] in drawn
    if name in DECIDED:
        assert [
            each for each in found["findings"] if each["verdict"] != "reproduced" and each["claim"] not in FALSE
        ] == []
        assert ("mnist5k" in found["data"]) == (name in ON_IMAGES)


BAD = {
    "unknown name": (["run", "vae-varianc"], "did you mean vae-variance"),
    "a name like no other": (["run", "zzz"], "vae-variance"),
    "no name": (["run"], "NAME"),
    "negative seed": (["run", "vae-variance", "--seed", "-1"], "-1"),
    "unknown budget": (["run", "vae-variance", "--budget", "huge"], "huge"),
    "figure of an unknown kind": (["run", "vae-variance", "--figure", "x.bmp"], ".svg"),
    "figure into a missing folder": (["run", "vae-variance", "--figure", "no/such/x.svg"], "no/such/x.svg"),
    "data that is not there": (["run", "vae-variance", "--data", "no/such"], "no/such"),
}


@pytest.mark.parametrize(("arguments", "named"), BAD.values(), ids=BAD)
def test_bad_usage_is_one_line(arguments: list[str], named: str) -> None:
    lines = invoke(*arguments, code=2).stderr.splitlines()
    assert len(lines) == 1 and named in lines[0]


def idx(array: np.ndarray) -> bytes:
    return struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape) + array.astype(np.uint8).tobytes()


def folder(path: Path, images: bytes, labels: bytes, zipped: bool = False) -> str:
    for name, data in ((IMAGES, images), (LABELS, labels)):
        (path / (name + ".gz" if zipped else name)).write_bytes(gzip.compress(data) if zipped else data)
    return str(path)


@pytest.mark.parametrize("zipped", [False, True])
def test_idx_files_give_the_same_images(zipped: bool, tmp_path: Path) -> None:
    bundled = load("mnist5k")
    bytes_ = np.rint(bundled.pixels[::100] * 255).reshape(-1, 28, 28)
    found = load(folder(tmp_path, idx(bytes_), idx(bundled.labels[::100]), zipped))
    assert found.pixels == pytest.approx(bundled.pixels[::100], abs=1e-7)
    assert np.array_equal(found.labels, bundled.labels[::100])
    assert len(found.of(3)) == 5


PIXELS, DIGITS = np.zeros((2, 28, 28)), np.array([0, 9])
DAMAGED = {
    "empty": (b"", idx(DIGITS), "not an IDX file"),
    "header only": (idx(PIXELS)[:16], idx(DIGITS), "0 follow"),
    "truncated": (idx(PIXELS)[:-1], idx(DIGITS), "1,567 follow"),
    "too long": (idx(PIXELS) + b"x", idx(DIGITS), "more follow"),
    "of floats": (b"\0\0\x0d\x03" + idx(PIXELS)[4:], idx(DIGITS), "00000d03"),
    "a huge shape": (struct.pack(">BBBB3I", 0, 0, 8, 3, *[2**32 - 1] * 3), idx(DIGITS), "announces"),
    "of another size": (idx(np.zeros((2, 27, 28))), idx(DIGITS), "(2, 27, 28)"),
    "no images": (idx(np.zeros((0, 28, 28))), idx(DIGITS), "(0, 28, 28)"),
    "labels of other images": (idx(PIXELS), idx(np.arange(3)), "2 images and 3 labels"),
    "a label too large": (idx(PIXELS), idx(np.array([0, 10])), "label 10"),
    "images as labels": (idx(PIXELS), idx(PIXELS), "1 axes"),
}


@pytest.mark.parametrize(("images", "labels", "named"), DAMAGED.values(), ids=DAMAGED)
def test_damaged_idx_files_are_one_line(images: bytes, labels: bytes, named: str, tmp_path: Path) -> None:
    lines = invoke("run", "vae-variance", "--data", folder(tmp_path, images, labels), code=2).stderr.splitlines()
    assert len(lines) == 1 and named in lines[0] and str(tmp_path) in lines[0]


def test_a_damaged_gzip_file_is_one_line(tmp_path: Path) -> None:
    folder(tmp_path, idx(PIXELS), idx(DIGITS), zipped=True)
    for damaged in (b"hello", gzip.compress(idx(PIXELS))[:-20], gzip.compress(idx(PIXELS))[:12] + b"\xff" * 30):
        (tmp_path / f"{IMAGES}.gz").write_bytes(damaged)
        lines = invoke("run", "vae-variance", "--data", str(tmp_path), code=2).stderr.splitlines()
        assert len(lines) == 1 and IMAGES in lines[0]


def test_labels_of_the_bundled_images() -> None:
    assert np.bincount(named_data.mnist5k_labels()).tolist() == [500] * 10
