"""Files and streams made to break a reader: one line that says what is wrong, little memory, no traceback."""

import io
import json
import os
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from collapsecheck.cli import main
from collapsecheck.errors import LONGEST
from collapsecheck.numerics import memory

pytestmark = pytest.mark.every(3)

MODEL = ("--model", "vae", "--eta-dec", "1", "--level", "d=2,beta=1,eta=1,sigma=learn")
LEVEL = '{"d": 1, "beta": 1.0, "eta": 1.0, "sigma": null}'
PROBLEM = f'{{"model": "vae", "A": [[2.0]], "eta_dec": 1.0, "levels": [{LEVEL}]}}'
COMMAND = (sys.executable, "-m", "collapsecheck")
MODEST = 600  # MB that any refusal may take, the libraries included


def npy(header: bytes, version: tuple[int, int] = (1, 0), data: bytes = bytes(64)) -> bytes:
    size = struct.pack("<H" if version == (1, 0) else "<I", len(header))
    return b"\x93NUMPY" + bytes(version) + size + header + data


def header(descr: str = "'<f8'", shape: str = "(2, 4)", order: str = "False") -> bytes:
    return f"{{'descr': {descr}, 'fortran_order': {order}, 'shape': {shape}, }}\n".encode()


def zipped(patch: Callable[[bytearray], None], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of one array, its bytes changed afterwards."""
    stream, array = io.BytesIO(), io.BytesIO()
    np.save(array, np.eye(4))
    with zipfile.ZipFile(stream, "w", compression) as file:
        file.writestr("a.npy", array.getvalue())
    data = bytearray(stream.getvalue())
    patch(data)
    return bytes(data)


def in_both_headers(at_local: int, at_central: int, value: int) -> Callable[[bytearray], None]:
    """Change a field of the member's local header and of its entry in the central directory."""

    def patch(data: bytearray) -> None:
        data[at_local] = value
        data[data.index(b"PK\x01\x02") + at_central] = value

    return patch


def wide_archive() -> bytes:
    array, stream = io.BytesIO(npy(header(shape="(2, 100000000)"), data=b"")), io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.npy", array.getvalue())
    return stream.getvalue()


SAMPLES: dict[str, tuple[str, bytes, str]] = {
    "header of parentheses": ("x.npy", npy(b"(" * 9000), "header"),
    "header of minus signs": ("x.npy", npy(b"-" * 9000 + b"1"), "header"),
    "header with a list as a key": ("x.npy", npy(b"{[]: 1}"), "x.npy: "),
    "header with a tuple as a type": ("x.npy", npy(header("('<f8', (2,))")), "x.npy: "),
    "header with nested types": ("x.npy", npy(header("[('a', [('b', '<f8')])]")), "entries of type"),
    "header with a negative shape": ("x.npy", npy(header(shape="(-2, 4)")), "x.npy"),
    "header with a boolean shape": ("x.npy", npy(header(shape="(True, 4)")), "x.npy"),
    "header with a huge shape": ("x.npy", npy(header(shape=f"({10**30}, 4)")), "x.npy"),
    "header with text": ("x.npy", npy(b"\xff\xfe" * 50), "x.npy"),
    "header longer than the file": ("x.npy", npy(header())[:40], "x.npy"),
    "version 9": ("x.npy", npy(header(), version=(9, 9)), "x.npy"),
    "objects": ("x.npy", npy(header("'|O'")), "pickled data is never loaded"),
    "encrypted": ("x.npz", zipped(in_both_headers(6, 8, 1)), "encrypted"),
    "unknown compression": ("x.npz", zipped(in_both_headers(8, 10, 77)), "compression"),
    "wrong checksum": ("x.npz", zipped(in_both_headers(14, 16, 77)), "x.npz"),
    "archive cut short": ("x.npz", zipped(lambda data: data.__delitem__(slice(60, None))), "not an .npz archive"),
    "wide archive": ("x.npz", wide_archive(), "ends in row 0"),
    "a line that does not end": ("x.csv", b"1" * (1 << 24) + b"\n", "longer than"),
    "50 MB in an entry": ("x.csv", b"1,2\n3," + b"y" * 5_000_000 + b"\n", "is not a number"),
    "a terminal's escapes": ("x.csv", b"\x1b[31mred\x07\n", r"\x1b[31mred\x07"),
}


@pytest.fixture(autouse=True)
def little_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine with 16 GB."""
    monkeypatch.setattr(memory, "_limits", lambda: iter([16e9]))


def run(*arguments: str, **options: object) -> Result:
    return CliRunner().invoke(main, list(arguments), **options)  # type: ignore[arg-type]


def check_refused(done: Result, words: str, code: int = 2) -> None:
    assert done.exit_code == code, (done.output[:500], done.exception)
    (line,) = done.stderr.splitlines()
    assert words in line and line.isprintable() and len(line) < LONGEST + 100


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("command", ["predict", "detect"])
@pytest.mark.filterwarnings("ignore")
def test_samples(command: str, name: str, tmp_path: Path) -> None:
    file, data, words = SAMPLES[name]
    (path := tmp_path / file).write_bytes(data)
    if command == "predict":
        check_refused(run("predict", "--x", str(path), *MODEL), words)
    else:
        check_refused(run("detect", "--mu", str(path), "--logvar", str(path)), words)


@pytest.mark.parametrize("latents", [60_000, 1_000_000])
def test_detect_with_many_latents(latents: int, tmp_path: Path) -> None:
    np.save(tmp_path / "mu.npy", np.zeros((2, latents)))
    file = str(tmp_path / "mu.npy")
    check_refused(run("detect", "--mu", file, "--logvar", file), "columns would fit")


@pytest.mark.parametrize("columns", [25_000, 50_000, 1_000_000])
def test_two_samples_of_many_columns(columns: int, tmp_path: Path) -> None:
    """Fewer samples than columns need no second moments."""
    np.save(tmp_path / "x.npy", np.ones((2, columns)))
    done = run("predict", "--x", str(tmp_path / "x.npy"), *MODEL, "--json")
    assert done.exit_code == 0 and json.loads(done.stdout)["theta2"] == pytest.approx([columns])


def test_a_csv_file_of_300_000_columns(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text((",".join(["1"] * 300_000) + "\n") * 2)
    done = run("predict", "--x", str(tmp_path / "x.csv"), *MODEL, "--json")
    assert done.exit_code == 0 and json.loads(done.stdout)["theta2"] == pytest.approx([300_000])
    paired = run("predict", "--x", str(tmp_path / "x.csv"), "--y", str(tmp_path / "x.csv"), *MODEL, "--json")
    assert paired.exit_code == 0 and json.loads(paired.stdout)["theta2"] == pytest.approx([300_000])


def test_a_file_name_with_control_characters(tmp_path: Path) -> None:
    check_refused(run("predict", str(tmp_path / "a\x1b[2J\nb.json")), r"\x1b[2J b.json")


JSONS = {
    "50 MB of text as a number": (PROBLEM.replace("2.0", f'"{"y" * 50_000_000}"'), "characters"),
    "50 MB as a field's name": (PROBLEM.replace('"eta_dec"', f'"{"y" * 50_000_000}"'), "unknown field"),
    "a long list in the place of a number": (PROBLEM.replace('"d": 1', f'"d": [{"1," * 10**6}1]'), "1000001 entries"),
    "many digits": (PROBLEM.replace('"d": 1', f'"d": {"9" * 4000}'), "digits"),
    "escapes": (PROBLEM.replace('"vae"', '"\\u001b[31m\\u0007"'), r"\x1b[31m"),
    "20,000 levels": (PROBLEM.replace(LEVEL, ",".join([LEVEL] * 20_000)), "levels has 20,000 entries"),
    "nested": (PROBLEM.replace("[[2.0]]", "[" * 100_000), "nested too deeply"),
    "NUL": ("\0" * 100, "not valid JSON"),
}


@pytest.mark.parametrize("name", JSONS)
def test_problems(name: str, tmp_path: Path) -> None:
    text, words = JSONS[name]
    (tmp_path / "p.json").write_text(text)
    check_refused(run("predict", str(tmp_path / "p.json")), words)


def test_the_longest_problem_allowed_is_answered(tmp_path: Path) -> None:
    (tmp_path / "p.json").write_text(PROBLEM.replace(LEVEL, ",".join([LEVEL] * 300)))
    assert run("predict", str(tmp_path / "p.json")).exit_code == 0


def measured(line: str, folder: Path) -> tuple[int, str, float]:
    """Exit code, standard error, and the largest resident size in MB of the command in a bash line."""
    script = (
        "import resource, subprocess, sys; done = subprocess.run(sys.argv[1:], "
        "stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True);"
        "print(done.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024); print(done.stderr)"
    )
    wrapped = f"cc() {{ {sys.executable} -c '{script}' {' '.join(COMMAND)} \"$@\"; }}\n{line}"
    done = subprocess.run(["bash", "-c", wrapped], cwd=folder, capture_output=True, text=True, timeout=120, check=True)
    first, _, rest = done.stdout.partition("\n")
    code, size = first.split()
    return int(code), rest.strip(), float(size)


@pytest.mark.every(3)
@pytest.mark.parametrize(
    "line",
    [
        "cc predict /dev/zero",
        "cc predict - < /dev/zero",
        "yes | cc predict -",
        "yes '[' | cc predict -",
        "yes ' ' | cc predict -",
        "cc predict <(cat /dev/zero)",
        "cc audit /dev/zero.json",
        "cc audit - < /dev/zero",
        "cc predict /dev/random",
        f"cc predict --x /dev/zero {' '.join(MODEL)}",
        "cc detect --mu /dev/zero --logvar /dev/zero",
        "cc experiment run vae-variance --data /dev/zero",
    ],
)
def test_streams_that_do_not_end(line: str, tmp_path: Path) -> None:
    code, said, size = measured(line, tmp_path)
    assert code == 2 and len(said.splitlines()) == 1, said
    assert size < MODEST + 512, size


@pytest.mark.parametrize("arguments", ["--instances 1000000000000 --chunk 50000000"])
def test_campaigns_too_large(arguments: str, tmp_path: Path) -> None:
    code, said, size = measured(f"ulimit -v 8000000; cc campaign vae-learnable --dims 16 {arguments}", tmp_path)
    assert code == 2 and "--chunk" in said and len(said.splitlines()) == 1
    assert size < MODEST


@pytest.mark.slow
def test_a_small_archive_of_a_large_array_takes_little_memory(tmp_path: Path) -> None:
    rows = 8_000_000  # 0.5 GB in 0.5 MB
    packed = zipfile.ZipFile(tmp_path / "x.npz", "w", zipfile.ZIP_DEFLATED)
    with packed as file, file.open("a.npy", "w", force_zip64=True) as stream:
        stream.write(npy(header(shape=f"({rows}, 8)"), data=b""))
        for _ in range(rows // 160_000):
            stream.write(bytes(160_000 * 64))
    assert os.path.getsize(tmp_path / "x.npz") < 1_000_000
    code, said, size = measured(f"cc predict --x x.npz {' '.join(MODEL)}", tmp_path)
    assert (code, said) == (0, "") and size < MODEST
