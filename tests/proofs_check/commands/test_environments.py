"""Environments as containers, cron jobs and pipelines have them: no home, closed streams, full or unread output."""

import json
import os
import subprocess
import sys
from functools import reduce
from operator import or_
from pathlib import Path

import pytest
from click.testing import CliRunner

from collapsecheck.cli import main
from collapsecheck.files import last_grades, remember_grades

pytestmark = pytest.mark.every(3)

COMMAND = (sys.executable, "-m", "collapsecheck")
NOBODY = "import pwd\n\ndef getpwuid(number):\n    raise KeyError(number)\n\npwd.getpwuid = getpwuid\n"
LEVEL = '{"d": 1, "beta": 1.0, "eta": 1.0, "sigma": null}'
PROBLEM = f'{{"model": "vae", "A": [[2.0]], "eta_dec": 1.0, "levels": [{LEVEL}]}}'
SLOW = pytest.mark.slow
ODD = [
    {"MPLBACKEND": "garbage"},
    {"PYTHONOPTIMIZE": "2"},
    {"LC_ALL": "C", "PYTHONUTF8": "0"},
    {"PYTHONIOENCODING": "ascii"},
    {"TERM": "dumb"},
    {"COLUMNS": "1"},
    {"COLUMNS": "garbage", "SYMPY_CACHE_SIZE": "garbage"},
    {"COLUMNS": "0", "SYMPY_USE_CACHE": "garbage", "SYMPY_DEBUG": "garbage"},
    {"TMPDIR": "/nonexistent"},
    {"PYTHONHASHSEED": "7"},
    {"OMP_NUM_THREADS": "garbage"},
    {"NO_COLOR": "1", "FORCE_COLOR": "1"},
]
TOGETHER = [reduce(or_, ODD[:1] + ODD[2:4] + ODD[5:6]), reduce(or_, ODD[4:5] + ODD[6:])]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "p.json").write_text(PROBLEM)
    (tmp_path / "sitecustomize.py").write_text(NOBODY)
    return tmp_path


def shell(line: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The line in bash, `cc` being the command; variables set to "" are unset."""
    chosen = {name: value for name, value in (os.environ | environment).items() if value}
    script = f'cc() {{ {" ".join(COMMAND)} "$@"; }}\n{line}'
    options = {"cwd": folder, "env": chosen, "capture_output": True, "text": True, "timeout": 300}
    return subprocess.run(["bash", "-c", script], check=False, **options)


def homeless(folder: Path) -> dict[str, str]:
    """No HOME, no cache folder, and a user without an entry in the password file."""
    return {"HOME": "", "XDG_CACHE_HOME": "", "PYTHONPATH": str(folder)}


def test_there_is_no_home_in_these_tests(folder: Path) -> None:
    """So that the tests below try what they say: another sitecustomize would come first without a word."""
    done = shell(f"{sys.executable} -c 'from pathlib import Path; Path.home()'", folder, **homeless(folder))
    assert "Could not determine home directory" in done.stderr


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("cc list", marks=SLOW),
        "cc show vae-learnable",
        pytest.param("cc predict p.json", marks=SLOW),
        "cc phase p.json --vary beta=0.1:1:3 --figure figure.svg",
        "cc verify limit-narrow-learnable --json report.json",
        "cc new my-theorem --into .",
    ],
)
def test_without_a_home(line: str, folder: Path) -> None:
    done = shell(line, folder, **homeless(folder))
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    if "report.json" in line:
        assert json.loads((folder / "report.json").read_text())["theorems"][0]["grade"] == "refuted"


FOREIGN_CACHES = {
    "cut short": '{"schema": 1, "grad',
    "another tool's": '["a", 3]',
    "another version's": '{"schema": 99, "grades": {"vae-learnable": {"grade": "excellent"}}}',
    "no version": '{"grades": {"vae-learnable": {"grade": "proved"}}}',
    "grades of other types": '{"schema": 1, "grades": {"vae-learnable": "proved", "hvae-fixed": {"grade": 3}}}',
    "a grade of numbers": '{"schema": 1, "grades": {"vae-learnable": {"grade": ["x"], "cited": 3, "as_expected": 1}}}',
    "cited is no list": (
        '{"schema": 1, "grades": {"vae-learnable": {"grade": "proved", "cited": "x", "as_expected": true,'
        ' "effort": "quick"}}}'
    ),
    "words for the terminal": (
        '{"schema": 1, "grades": {"vae-learnable": {"grade": "proved\\u001b]0;x\\u0007", "cited": [],'
        ' "as_expected": true, "effort": "quick"}}}'
    ),
    "nested": "[" * 100_000,
    "empty": "",
    "null": "null",
}


@pytest.mark.every(6)
@pytest.mark.parametrize("name", FOREIGN_CACHES)
def test_a_cache_that_is_not_ours_is_ignored(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cache = tmp_path / "collapsecheck" / "last.json"
    cache.parent.mkdir()
    cache.write_text(FOREIGN_CACHES[name])
    assert last_grades() == {}
    for arguments in (["list"], ["show", "erratum-rate-trace"], ["show", "vae-learnable"]):
        done = CliRunner().invoke(main, arguments)
        assert done.exit_code == 0 and "excellent" not in done.output and "proved" not in done.output
    entry = {"slug": "vae-learnable", "grade": "proved", "cited": [], "as_expected": True}
    remember_grades([entry], "quick")
    assert last_grades()["vae-learnable"]["grade"] == "proved"


@pytest.mark.parametrize("kind", ["directory", "unreadable bytes", "link to itself", "pipe"])
def test_a_cache_that_cannot_be_read(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cache = tmp_path / "collapsecheck" / "last.json"
    cache.parent.mkdir()
    if kind == "directory":
        cache.mkdir()
    elif kind == "pipe":
        os.mkfifo(cache)
    elif kind == "link to itself":
        cache.symlink_to(cache)
    else:
        cache.write_bytes(b"\xff\xfe\x00")
    remember_grades([], "quick")
    assert CliRunner().invoke(main, ["list"]).exit_code == 0


@pytest.mark.parametrize(
    ("line", "code"),
    [
        pytest.param("cc list | true; exit ${PIPESTATUS[0]}", 0, marks=SLOW),
        ("cc show hvae-fixed --all | true; exit ${PIPESTATUS[0]}", 0),
        pytest.param(
            "cc verify limit-narrow-learnable --json report.json | true; exit ${PIPESTATUS[0]}", 0, marks=SLOW
        ),
        ("cc nonsense 2>&1 | true; exit ${PIPESTATUS[0]}", 2),
        pytest.param("cc list >&-", 0, marks=SLOW),
        ("cc predict p.json >&-", 0),
        pytest.param("cc predict p.json <&-", 0, marks=SLOW),
        ("cc predict - <&-", 2),
        pytest.param("cc predict - < /dev/null", 2, marks=SLOW),
        ("cc predict p.json <&- >&- 2>&-", 0),
        pytest.param("cc verify limit-narrow-learnable --json report.json <&- >&- 2>&-", 0, marks=SLOW),
        ("cc nonsense 2>&-", 2),
        pytest.param("cc list > /dev/full", 3, marks=SLOW),
        ("cc predict --json p.json > /dev/full", 3),
        pytest.param("cc verify limit-narrow-learnable --json report.json > /dev/full", 3, marks=SLOW),
    ],
)
def test_streams_that_are_closed_full_or_unread(line: str, code: int, folder: Path) -> None:
    done = shell(line, folder)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr and "Exception" not in done.stderr
    assert len(done.stderr.splitlines()) <= 1
    if "report.json" in line:
        assert json.loads((folder / "report.json").read_text())["schema"] == 1


def test_a_file_opened_later_is_not_taken_for_a_closed_stream(folder: Path) -> None:
    done = shell("cc phase p.json --vary beta=0.1:1:3 --out counts.json <&- >&- 2>&-", folder)
    assert done.returncode == 0
    assert set(json.loads((folder / "counts.json").read_text())) == {"schema", "vary", "active"}


@pytest.mark.every(len(TOGETHER) + len(ODD) + 1)
@pytest.mark.parametrize("environment", [*TOGETHER, *(pytest.param(one, marks=SLOW) for one in ODD)], ids=str)
@pytest.mark.parametrize("line", ["cc list", "cc phase p.json --vary beta=0.1:1:3 --figure figure.pdf"])
def test_odd_environments(environment: dict[str, str], line: str, folder: Path) -> None:
    done = shell(line, folder, **environment)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    if "figure" in line:
        assert (folder / "figure.pdf").read_bytes().startswith(b"%PDF")
    else:
        narrow = environment.get("COLUMNS") == "1"
        assert len(done.stdout.splitlines()) > 20 and (narrow or "vae-learnable" in done.stdout)


@pytest.mark.parametrize("asked", ["garbage", "bash_garbage", "zsh_complete", "fish_complete"])
def test_a_completion_that_no_shell_asks_for_is_one_line(asked: str) -> None:
    names = {"_COLLAPSECHECK_COMPLETE": asked, "COMP_WORDS": None, "COMP_CWORD": None}
    done = CliRunner().invoke(main, ["list"], env=names)
    assert done.exit_code == 2 and done.output.count("\n") == 1 and asked in done.output


@pytest.mark.parametrize("call", [["campaign", "--instances", "1"], ["docs", "build"], ["phase"]])
def test_an_empty_name_is_no_folder(call: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(main, [*call, "--out", ""])
    assert done.exit_code == 2 and "the name is empty" in done.output and not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", ["verify", "mutants", "campaign"])
def test_a_million_processes_are_refused(command: str) -> None:
    done = CliRunner().invoke(main, [command, "vae-learnable", "--jobs", "1000000"])
    assert done.exit_code == 2 and "1024" in done.output and done.output.count("\n") == 1
