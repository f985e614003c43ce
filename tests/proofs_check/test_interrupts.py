"""One ^C, or SIGTERM, stops a command within three seconds: exit 130, no part of a file, no process left."""

import json
import os
import signal
import subprocess
import sys
import time
from itertools import product
from pathlib import Path

import pytest
from sessions import Session, at_terminal, processor_seconds, without_terminal

from collapsecheck.campaigns.plan import plan_campaign

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="reads /proc")

IN_TIME = 3.0
COMMANDS = {
    "verify": (["verify", "--jobs", "2", "--json", "report.json"], 2),
    "verify alone": (["verify", "hvae-fixed", "--effort", "exhaustive", "--json", "report.json"], 0),
    "campaign": (["campaign", "--instances", "2000000", "--jobs", "2", "--out", "out"], 2),
    "campaign alone": (["campaign", "--instances", "2000000", "--out", "out"], 0),
    "mutants": (["mutants", "hvae-fixed", "--jobs", "2", "--json", "report.json"], 2),
    "experiment relu": (["experiment", "run", "relu-vae", "--full", "--json"], 0),
    "experiment": (["experiment", "run", "vae-variance", "--full", "--figure", "figure.svg"], 0),
}
SIGNALLED, SIGNALS = ("campaign", "verify", "mutants", "experiment"), (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
LIKE_ANOTHER = ("verify alone", "campaign", "campaign alone", "mutants", "experiment")
WITH_WORKERS = ["campaign", *(pytest.param(name, marks=pytest.mark.slow) for name in ("verify", "mutants"))]


def in_time() -> float:
    """Three seconds, for a command that has a processor; where several processes share one, as much longer."""
    return IN_TIME * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def settled(session: Session, workers: int, pause: float) -> None:
    """Wait until the command has its workers, and has computed for `pause` seconds (its workers, if it has some)."""
    assert session.wait(60, lambda: len(session.members()) >= workers), session.said
    at_work = session.members() if workers else [session.pid]
    assert session.wait(60, lambda: max(map(processor_seconds, at_work)) >= pause), session.said


def check_ended(session: Session, folder: Path) -> None:
    """Whether the command ended as it should."""
    start, patience = time.monotonic(), in_time()
    assert session.wait(patience), f"runs on after {patience} s: {session.said[-200:]!r}"
    assert session.code == 130, (session.code, session.said)
    assert session.wait(patience - (time.monotonic() - start), lambda: not session.members())
    assert b"Traceback" not in session.said
    parts = [path for path in folder.rglob("*") if path.is_file() and path.name.startswith(".collapsecheck-")]
    assert parts == []
    for path in folder.rglob("*.json*"):
        json.loads(path.read_text())


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.slow) if name in LIKE_ANOTHER else name for name in COMMANDS]
)
@pytest.mark.parametrize("pause", [0.5, pytest.param(4.0, marks=pytest.mark.slow)])
def test_interrupt_at_a_terminal(name: str, pause: float, tmp_path: Path) -> None:
    arguments, workers = COMMANDS[name]
    with at_terminal(*arguments, folder=tmp_path) as session:
        settled(session, workers, pause + (0 if workers else 1.5))
        session.press_interrupt()
        check_ended(session, tmp_path)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("campaign", signal.SIGTERM),
        *(pytest.param(*pair, marks=pytest.mark.slow) for pair in list(product(SIGNALLED, SIGNALS))[1:]),
    ],
)
def test_signals_without_a_terminal(name: str, number: signal.Signals, tmp_path: Path) -> None:
    arguments, workers = COMMANDS[name]
    with without_terminal(*arguments, folder=tmp_path) as session:
        settled(session, workers, 0.5 if workers else 2.0)
        os.kill(session.pid, number)
        check_ended(session, tmp_path)
    assert "Traceback" not in (tmp_path / "said").read_text()


@pytest.mark.parametrize("name", WITH_WORKERS)
def test_workers_end_with_a_killed_command(name: str, tmp_path: Path) -> None:
    arguments, workers = COMMANDS[name]
    with without_terminal(*arguments, folder=tmp_path) as session:
        settled(session, workers, 0.5)
        os.kill(session.pid, signal.SIGKILL)
        assert session.wait(in_time()) and session.code == -signal.SIGKILL
        deadline = time.monotonic() + in_time()
        while session.members() and time.monotonic() < deadline:
            time.sleep(0.01)
        assert session.members() == []


@pytest.mark.parametrize("name", WITH_WORKERS)
def test_a_killed_worker_is_one_line_and_exit_3(name: str, tmp_path: Path) -> None:
    arguments, workers = COMMANDS[name]
    with without_terminal(*arguments, folder=tmp_path) as session:
        settled(session, workers, 1.0)
        os.kill(session.members()[0], signal.SIGKILL)
        assert session.wait(20)
        assert session.code == 3 and session.members() == []
    said = (tmp_path / "said").read_text()
    assert said.count("a worker process ended before its work was done") == 1 and "Traceback" not in said
    if name != "campaign":
        assert json.loads((tmp_path / "report.json").read_text())["schema"] == 1


@pytest.mark.slow
def test_what_was_done_is_kept_when_a_worker_is_killed(tmp_path: Path) -> None:
    slugs = ["vae-learnable", "hvae-fixed"]
    arguments = ["campaign", *slugs, "--instances", "1000", "--chunk", "10", "--out", "out", "--jobs", "2"]
    with without_terminal(*arguments, folder=tmp_path) as session:
        rows = tmp_path / "out" / "chunks"
        assert session.wait(60, lambda: len(list(rows.glob("*.jsonl"))) > 5)
        os.kill(session.members()[0], signal.SIGKILL)
        assert session.wait(20) and session.code == 3
    kept = {path.name: path.read_text() for path in rows.glob("*.jsonl")}
    assert "--resume" in (tmp_path / "said").read_text()
    with without_terminal(*arguments, "--resume", folder=tmp_path) as session:
        assert session.wait(120) and session.code == 0
    assert kept.items() <= {path.name: path.read_text() for path in rows.glob("*.jsonl")}.items()
    assert len(list(rows.iterdir())) == len(plan_campaign(slugs, 1000, 0, (1, 16), 10).chunks())


def test_code_that_is_run_from_text_is_interrupted_like_any_other(tmp_path: Path) -> None:
    (tmp_path / "interrupted.py").write_text(
        "import click\nfrom collapsecheck.errors import OneLineErrors\n"
        "click.group(cls=OneLineErrors, invoke_without_command=True)(lambda: exec('raise KeyboardInterrupt'))([])\n"
    )
    done = subprocess.run([sys.executable, "-m", "interrupted"], cwd=tmp_path, check=False)
    assert done.returncode == 130


def test_an_interrupt_where_none_can_be_raised_ends_the_command_without_a_word() -> None:
    code = (
        "import gc, os, signal, time\n"
        "from collapsecheck.interrupts import interruptible\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "def called(phase, info):\n"
        "    gc.callbacks.remove(called)\n"
        "    os.kill(os.getpid(), signal.SIGINT)\n"
        "    time.sleep(0.1)\n"
        "with interruptible():\n"
        "    gc.callbacks.append(called)\n"
        "    gc.collect()\n"
        "    time.sleep(60)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=30)
    assert (done.returncode, done.stderr) == (130, "")


def test_an_interrupt_that_an_import_makes_its_own_error_of_is_still_one(tmp_path: Path) -> None:
    (tmp_path / "interrupted.py").write_text(
        "import os, signal, time\nimport click\nfrom collapsecheck.errors import OneLineErrors\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "def command():\n"
        "    try:\n"
        "        os.kill(os.getpid(), signal.SIGINT)\n"
        "        time.sleep(60)\n"
        "    except KeyboardInterrupt:\n"
        "        raise ImportError('initialization failed')\n"
        "click.group(cls=OneLineErrors, invoke_without_command=True)(command)([])\n"
    )
    command = [sys.executable, "-m", "interrupted"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=30)
    assert (done.returncode, done.stderr) == (130, "")


def test_an_interrupt_while_the_command_line_is_imported_prints_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("import os, signal, time\nos.kill(os.getpid(), signal.SIGINT)\ntime.sleep(60)\n")
    code = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    code += "from collapsecheck.__main__ import run; run()"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (130, "")


@pytest.mark.parametrize(
    ("moment", "code"), [("atexit.register(hit)", 130), ("keep = type('', (), {'__del__': hit})()", 0)]
)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_after_the_answer_ends_as_an_interrupt_or_not_at_all(moment: str, code: int, number: int) -> None:
    """While Python runs what was left for its end, and after that, as it takes itself down."""
    lines = ["import atexit, os, signal, sys", "signal.signal(signal.SIGINT, signal.default_int_handler)"]
    lines += [
        "from collapsecheck.__main__ import run",
        f"def hit(*_, kill=os.kill, me=os.getpid()): kill(me, {int(number)})",
    ]
    lines += ["import collapsecheck.cli", f"collapsecheck.cli.main = lambda: exec({moment!r}, globals())", "run()"]
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (code, "")


def test_an_interrupted_command_that_runs_jax_does_not_end_as_programs_usually_do() -> None:
    """JAX's threads crash in the interpreter's own end once in a while; here that end is another exit code."""
    program = """
import atexit, os, sys, types
from collapsecheck import errors
sys.modules["jax"] = types.ModuleType("jax")
atexit.register(os._exit, 77)
errors.OneLineErrors._outcome = lambda *_: (errors.EXIT_INTERRUPTED, None)
errors.OneLineErrors().main([])
"""
    ended = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, timeout=60)
    assert (ended.returncode, ended.stderr) == (130, b"")
