"""Whatever bytes a file holds, a reader returns or refuses in one line: Hypothesis spoils files that are right.

RUNS examples per reader; FUZZ_RUNS in the environment asks for more.
"""

import gzip
import io
import json
import os
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import hypothesis as hyp
import hypothesis.strategies as st
import numpy as np
import pytest

from collapsecheck.auditing.question import read_question
from collapsecheck.auditing.report import audit
from collapsecheck.campaigns.plan import Campaign
from collapsecheck.campaigns.rows import prepare, read_row
from collapsecheck.files import last_grades
from collapsecheck.numerics.any_network import likelihood
from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.data import load, moments
from collapsecheck.numerics.problem import Problem
from collapsecheck.numerics.rules.vary import changer
from collapsecheck.reading import read_json
from collapsecheck.reading.detect import parse_levels
from collapsecheck.reading.images import read_idx
from collapsecheck.reading.loss import translate
from collapsecheck.reading.problem import matrix_of
from collapsecheck.reading.text import parse_level, row_count
from collapsecheck.showing.phase import parse_axes

RUNS = int(os.environ.get("FUZZ_RUNS", "60"))
QUIET = hyp.settings(
    max_examples=RUNS, deadline=None, database=None, derandomize=True, suppress_health_check=list(hyp.HealthCheck)
)
CAMPAIGN = Campaign(("vae-learnable",), 20, 0, (1, 3), 10)
PROBLEM = {
    "model": "cvae",
    "A": [[2.0, 0.5], [0.5, 1.0]],
    "B": [[0.5, 0.1]],
    "C": [[1.0]],
    "eta_dec": 0.5,
    "levels": [{"d": 2, "beta": 1.0, "eta": 1.0, "sigma": [0.5, 0.25]}],
}
QUESTION = {"model": "vae-fixed", "claims": "active_condition", "level": 1, "formula": "theta > sqrt(beta)*eta_dec"}


def saved(save: Callable, *arrays: np.ndarray, **named: np.ndarray) -> bytes:
    stream = io.BytesIO()
    save(stream, *arrays, **named)
    return stream.getvalue()


def archive(compression: int) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as file:
        file.writestr("a.npy", saved(np.save, TABLE))
    return stream.getvalue()


LOSS = b"""latents = 2
[reconstruction]
kind = "squared"
reduction = "sum"
weight = 1.0
[kl]
weight = 0.5
reduction = "sum"
"""
TABLE = np.arange(12.0).reshape(4, 3)
IDX = bytes([0, 0, 8, 3]) + b"".join(n.to_bytes(4) for n in (2, 3, 3)) + bytes(18)


def sample_file(path: Path) -> None:
    table = load(path)
    moments(table)


def problem_file(path: Path) -> None:
    Problem.from_json(read_json(str(path)))


def grades_file(path: Path) -> None:
    place = path.parent / "cache" / "collapsecheck"
    place.mkdir(parents=True, exist_ok=True)
    (place / "last.json").write_bytes(path.read_bytes())
    before = os.environ.get("XDG_CACHE_HOME")
    os.environ["XDG_CACHE_HOME"] = str(place.parent)
    try:
        assert all(isinstance(entry["grade"], str) for entry in last_grades().values())
    finally:
        os.environ.pop("XDG_CACHE_HOME")
        os.environ |= {} if before is None else {"XDG_CACHE_HOME": before}


def manifest_file(path: Path) -> None:
    (path.parent / "manifest.json").write_bytes(path.read_bytes())
    prepare(CAMPAIGN, path.parent, resume=True)


def row_file(path: Path) -> None:
    found = read_row(path, CAMPAIGN.chunks()[0])
    assert isinstance(found, str) or found["chunk"] == 0


def small_table(path: Path) -> None:
    matrix_of(str(path))


FILES: dict[str, tuple[str, bytes, Callable[[Path], object]]] = {
    "npy": (".npy", saved(np.save, TABLE), sample_file),
    "npy, columns first": (".npy", saved(np.save, np.asfortranarray(TABLE)), sample_file),
    "npy as a matrix": (".npy", saved(np.save, TABLE[0]), small_table),
    "npz": (".npz", saved(np.savez, TABLE), sample_file),
    "npz, packed": (".npz", saved(np.savez_compressed, TABLE), sample_file),
    "npz, columns first": (".npz", saved(np.savez_compressed, np.asfortranarray(TABLE)), sample_file),
    "npz, bzip2": (".npz", archive(zipfile.ZIP_BZIP2), sample_file),
    "npz, lzma": (".npz", archive(zipfile.ZIP_LZMA), sample_file),
    "csv": (".csv", b"1.0,2.0,3.0\n4.0,5.0,-6e-3\n7,8,9\n", sample_file),
    "problem": (".json", json.dumps(PROBLEM).encode(), problem_file),
    "question": (".json", json.dumps(QUESTION).encode(), lambda path: read_question(read_json(str(path)))),
    "loss": (".toml", LOSS, lambda path: translate(path, pixels=5, latents=2)),
    "IDX": ("", IDX, lambda path: read_idx(path, 3)),
    "IDX, gzip": (".gz", gzip.compress(IDX), lambda path: read_idx(path, 3)),
    "grades": (".json", b'{"schema": 1, "grades": {"a": {"grade": "proved", "cited": []}}}', grades_file),
    "manifest": (".json", json.dumps(CAMPAIGN.manifest()).encode(), manifest_file),
    "row": (".jsonl", json.dumps(CAMPAIGN.chunks()[0].identity()).encode(), row_file),
}
PREPARED = Problem.from_json(PROBLEM)
TEXTS: dict[str, tuple[str, Callable[[str], object]]] = {
    "level": ("d=64,beta=1,eta=1,sigma=0.3:0.9", parse_level),
    "levels of detect": ("0-9,10-19", parse_levels),
    "axis": ("beta=0.01:10:20,log", lambda text: parse_axes((text,))),
    "rows": ("auto", lambda text: row_count(text, 5)),
    "formula": ("theta > sqrt(beta)*eta_dec", lambda text: read_question(QUESTION | {"formula": text})),
    "threshold": ("max(0, theta^2/eta_dec^2 - beta)", lambda text: read_question(QUESTION | {"formula": text})),
    "loss": ("pytorch-vae", lambda text: translate(text, pixels=5, latents=2)),
    "likelihood": ("categorical:2,3", lambda text: likelihood(text, 5)),
    "varied": ("beta.1", lambda text: changer(PREPARED, text)),
    "argument of audit": ("vae-learnable", lambda text: audit(text.replace("\0", "") + ".json")),
}
SPECIAL = (
    b"{[]: 1}",
    b"(" * 9000,
    b"[" * 9000,
    b"a = " + b"[" * 9000,
    b"{a=" * 3000,
    b"-" * 9000,
    b"\xff",
    b"\0",
    b"nan",
    b"1e999",
    b"9" * 400,
    b"NUMPY",
    b"\x1b[31m",
)


@st.composite
def spoilt(draw: st.DrawFn, right: bytes) -> bytes:
    """The right bytes with up to four changes: bits, cuts, repetitions, insertions, or something else entirely."""
    data = bytearray(right)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, max(0, len(data) - 1)))
        match draw(st.integers(0, 5)):
            case 0 if data:
                data[at] ^= 1 << draw(st.integers(0, 7))
            case 1:
                del data[at:]
            case 2:
                data[at:at] = data[: draw(st.integers(0, len(data)))]
            case 3:
                data[at:at] = draw(st.sampled_from(SPECIAL))
            case 4:
                data[at : at + draw(st.integers(0, 8))] = draw(st.binary(max_size=8))
            case 5:
                data = bytearray(draw(st.binary(max_size=200)))
    return bytes(data)


def refuses_or_reads(read: Callable[[], object]) -> None:
    """The reader's only errors are of one line and not long."""
    try:
        read()
    except InputError as error:
        assert "\n" not in str(error) and len(str(error)) < 2000
    except OSError as error:
        assert error.strerror or str(error)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.filterwarnings("ignore")
def test_files(name: str) -> None:
    ending, right, read = FILES[name]

    @QUIET
    @hyp.given(data=spoilt(right))
    def check(data: bytes) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"file{ending}"
            path.write_bytes(data)
            refuses_or_reads(lambda: read(path))

    check()


@pytest.mark.parametrize("name", TEXTS)
def test_arguments(name: str) -> None:
    right, read = TEXTS[name]

    @QUIET
    @hyp.given(data=spoilt(right.encode()), free=st.one_of(st.none(), st.text(max_size=60)))
    def check(data: bytes, free: str | None) -> None:
        text = data.decode("utf-8", "replace") if free is None else free
        refuses_or_reads(lambda: read(text))

    check()
