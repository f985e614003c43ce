"""Kills, full disks, hostile input, odd environments, determinism and growth: how many were tried, how many failed.

python -m benchmarks.robustness [NAME ...]
"""

from __future__ import annotations

import itertools
import json
import os
import pickle
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

COMMAND = (sys.executable, "-m", "collapsecheck")
CAMPAIGN = ("campaign", "vae-learnable", "hvae-fixed", "--instances", "1200", "--chunk", "4", "--dims", "1:4")
LEVEL = {"d": 2, "beta": 1.0, "eta": 1.0, "sigma": None}
PROBLEM = {"model": "vae", "A": [[2.0, 0.0], [0.0, 1.0]], "eta_dec": 1.0, "levels": [LEVEL]}
MODEL = ("--model", "vae", "--eta-dec", "1", "--level", "d=2,beta=1,eta=1,sigma=learn")
Failures = Iterator[str | None]  # per thing tried: what failed, or None


def run(folder: Path, *arguments: str, limit: int | None = None, **environment: str) -> subprocess.CompletedProcess:
    """The command in a folder; limit: the largest file that it may write."""

    def limited() -> None:
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    chosen = {key: value for key, value in (os.environ | environment).items() if value}
    options = {"cwd": folder, "env": chosen, "capture_output": True, "text": True, "timeout": 300}
    return subprocess.run([*COMMAND, *arguments], preexec_fn=limited, check=False, **options)


def killed_campaigns(folder: Path) -> Failures:
    """Twenty kills of one campaign: rows finished before stay as they are, and in the end each is there once."""
    rows, kept, clock = folder / "out" / "chunks", {}, random.Random(3)
    for _ in range(20):
        process = subprocess.Popen([*COMMAND, *CAMPAIGN, "--out", "out", "--resume", "--jobs", "2"], cwd=folder)
        goal, end = len(kept) + clock.randint(1, 9), time.monotonic() + 60
        while process.poll() is None and time.monotonic() < end and len(list(rows.glob("*.jsonl"))) < goal:
            time.sleep(0.002)
        process.kill()
        process.wait()
        now = {path.name: path.read_text() for path in rows.glob("*.jsonl")}
        yield None if kept.items() <= now.items() else "a finished row was lost or changed"
        kept = now
    done = run(folder, *CAMPAIGN, "--out", "out", "--resume")
    now = {path.name: path.read_text() for path in rows.iterdir()}
    if done.returncode or not kept.items() <= now.items() or len(now) != 300:
        yield f"the campaign did not end as a whole: {len(now)} rows, {done.stderr}"


def full_disks(folder: Path) -> Failures:
    """A disk that takes only so much: the old file stays, one line names the path, the exit code is 3."""
    (folder / "p.json").write_text(json.dumps(PROBLEM))
    phase = ("phase", "p.json", "--vary", "beta=0.1:10:40,log", "--vary", "eta_dec=0.5:2:30")
    outputs = [
        ("--out", "a.npz"),
        ("--out", "a.csv"),
        ("--out", "a.json"),
        ("--figure", "a.svg"),
        ("--figure", "a.pdf"),
    ]
    outputs += [("--figure", "a.png")]
    tries = [((*phase, *output), output[1], limit) for output in outputs for limit in (0, 100, 2000)]
    tries += [(("new", "my-theorem", "--into", "."), "my_theorem.py", limit) for limit in (0, 100)]
    tries += [((*CAMPAIGN, "--out", f"out{limit}"), f"out{limit}", limit) for limit in (0, 100, 400)]
    for arguments, target, limit in tries:
        old = target.startswith("a.")
        if old:
            (folder / target).write_text("old")
        done = run(folder, *arguments, limit=limit)
        good = done.returncode == 3 and target in done.stderr and len(done.stderr.splitlines()) == 1
        kept = (folder / target).read_text() == "old" if old else not (folder / "my_theorem.py").exists()
        parts = list(folder.rglob(".collapsecheck-*"))
        yield (
            None if good and kept and not parts else f"{arguments} at {limit}: {done.returncode} {done.stderr} {parts}"
        )


def killed_writers(folder: Path) -> Failures:
    """Twenty-four kills while a file is written again and again: it is always one whole version."""
    script = "import sys; from pathlib import Path; from collapsecheck.files import write_atomically as w\n"
    script += "while True:\n    for letter in 'ab': w(Path('file'), letter * 3_000_000)"
    clock = random.Random(5)
    (folder / "file").write_text("a" * 3_000_000)
    for _ in range(24):
        process = subprocess.Popen([sys.executable, "-c", script], cwd=folder)
        time.sleep(0.4 + clock.random() * 0.3)
        process.kill()
        process.wait()
        text = (folder / "file").read_text()
        yield None if len(text) == 3_000_000 and len(set(text)) == 1 else "a part of a file was left"


class Payload:
    """Creates a file where it is unpickled."""

    def __reduce__(self) -> tuple[Callable, tuple]:
        return os.system, ("touch executed",)


WORDS = (
    *("__import__('os').system('touch executed')", 'exec(\'open("executed","w")\')', "$(touch executed)"),
    *(
        "`touch executed`",
        "; touch executed",
        "| touch executed",
        "\\write18{touch executed}",
        "=cmd|'touch executed'!A1",
    ),
    *("{{7*7}}", "${touch executed}", "!!python/object/apply:os.system ['touch executed']", "(lambda: 1)()"),
    *(
        "theta.__class__.__mro__",
        "9**9**9**9",
        "%s%s%s%n",
        "../../executed",
        "/etc/passwd\0",
        "<script>",
        "'; DROP TABLE",
    ),
    *("sympify('1')", "@touch", "--help; touch executed", "\x1b]0;executed\x07"),
)


def hostile(folder: Path) -> Failures:
    """161 inputs that would be executed by a careless reader: none is, and each is refused or answered in one line."""
    question = {"model": "vae-fixed", "claims": "active_condition", "level": 1, "formula": "theta > 1"}
    (folder / "p.json").write_text(json.dumps(PROBLEM))
    pickled = pickle.dumps(Payload())
    for word in WORDS:
        text = word.replace("\0", "")
        (folder / "formula.json").write_text(json.dumps(question | {"formula": word}))
        (folder / "model.json").write_text(json.dumps(PROBLEM | {"model": word, word: 1}))
        (folder / "x.csv").write_text(f"{word},1\n2,3\n")
        (folder / "x.npy").write_bytes(pickled + word.encode())
        for arguments in (
            ("audit", "formula.json"),
            ("predict", "model.json"),
            ("predict", "--x", "x.csv", *MODEL),
            ("predict", "--x", "x.npy", *MODEL),
            ("predict", "--x", text, *MODEL),
            ("phase", "p.json", f"--vary={text}"),
            ("show", "--", text),
        ):
            done = run(folder, *arguments)
            executed = (folder / "executed").exists()
            good = (
                done.returncode in (0, 1, 2) and "Traceback" not in done.stderr and len(done.stderr.splitlines()) <= 1
            )
            yield (
                None if good and not executed else f"{arguments}: executed {executed}, {done.returncode} {done.stderr}"
            )


def environments(folder: Path) -> Failures:
    """Environments that a command meets elsewhere: 27 of them, four commands in each."""
    (folder / "p.json").write_text(json.dumps(PROBLEM))
    odd: list[dict[str, str]] = [{"MPLBACKEND": name} for name in ("garbage", "TkAgg", "module://nothing")]
    odd += [{"PYTHONOPTIMIZE": number} for number in "12"] + [{"PYTHONHASHSEED": number} for number in "0123"]
    odd += [{"HOME": ""}, {"HOME": "/nonexistent"}, {"HOME": "/dev/null"}, {"XDG_CACHE_HOME": "/dev/null"}]
    odd += [{"LC_ALL": name, "PYTHONUTF8": "0"} for name in ("C", "POSIX", "garbage")]
    odd += [{"PYTHONIOENCODING": "ascii"}, {"TERM": "dumb"}, {"COLUMNS": "1"}, {"COLUMNS": "x"}, {"TMPDIR": "/none"}]
    odd += [{"PATH": "/nonexistent"}]
    odd += [{"OMP_NUM_THREADS": "x"}, {"NO_COLOR": "1"}, {"FORCE_COLOR": "1"}, {"PYTHONDEVMODE": "1"}, {"TZ": "x/y"}]
    commands = ("list",), ("show", "vae-learnable"), ("predict", "p.json")
    figure = ("phase", "p.json", "--vary", "beta=0.1:1:3", "--figure", "a.svg")
    for environment, arguments in itertools.product(odd, (*commands, figure)):
        (folder / "a.svg").unlink(missing_ok=True)
        done = run(folder, *arguments, **environment)
        bad = done.returncode or "Traceback" in done.stderr or (arguments is figure and not (folder / "a.svg").exists())
        yield f"{environment} {arguments}: {done.returncode} {done.stderr}" if bad else None


def determinism(folder: Path) -> Failures:
    """The same answer whatever the jobs and the hash seed, and again with the same seed."""
    for seed in "07":
        answers = []
        for number, (jobs, hashed) in enumerate((("1", "0"), ("2", "0"), ("1", "1"), ("2", "99"))):
            out = folder / f"{seed}-{number}"
            done = run(folder, *CAMPAIGN, "--seed", seed, "--jobs", jobs, "--out", str(out), PYTHONHASHSEED=hashed)
            rows = [json.loads(path.read_text()) for path in sorted((out / "chunks").glob("*.jsonl"))]
            answers.append([{k: v for k, v in row.items() if k not in ("seconds", "checksum")} for row in rows])
            yield None if not done.returncode and answers[-1] == answers[0] else f"seed {seed}: {jobs} jobs, {hashed}"


def growth(folder: Path) -> Failures:
    """2,000 predictions in one process: it grows by less than 5 MB after the first hundred."""
    import collapsecheck as cc

    def resident() -> float:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

    rng, start = np.random.default_rng(0), 0.0
    for number in range(2000):
        cc.predict(rng.standard_normal((50, 8)), d=4, beta=1.0, eta_dec=1.0)
        start = resident() if number == 100 else start
        yield None
    if resident() - start > 5.0:
        yield f"grew by {resident() - start:.1f} MB"


TRIED: dict[str, Callable[[Path], Failures]] = {
    "kills of a campaign": killed_campaigns,
    "full disks": full_disks,
    "kills while writing": killed_writers,
    "hostile inputs": hostile,
    "odd environments": environments,
    "runs compared": determinism,
    "predictions in one process": growth,
}


def tried(name: str) -> dict[str, Any]:
    """How many were tried, what failed, and the seconds that it took."""
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        found = list(TRIED[name](Path(folder)))
    failed = [words for words in found if words is not None]
    return {"name": name, "tried": len(found), "failed": failed, "seconds": time.monotonic() - start}


def main() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for name in sys.argv[1:] or TRIED:
        row = tried(name)
        print(
            f"{row['name']:28} {row['tried']:5} tried {len(row['failed']):3} failed {row['seconds']:7.1f} s", flush=True
        )
        for words in row["failed"]:
            print(f"    {words}", flush=True)


if __name__ == "__main__":
    main()
