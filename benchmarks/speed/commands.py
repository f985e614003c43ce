"""Whole commands: the import and `--help` against a bare Python, and the derivations one by one."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

from benchmarks.paired import Row, pair
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.derivations.conclusion import derivation


def run(*arguments: str) -> None:
    """One fresh interpreter."""
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)


def budget(name: str, spent: float, allowed: float) -> Row:
    """Seconds spent as a share of the seconds allowed."""
    share = spent / allowed
    return Row(name, share, share, share, (spent, allowed), target=1.0)


def slowest_derivation() -> tuple[str, float]:
    """The theorem whose derivation, every check included, takes longest when nothing is cached yet."""
    times = {}
    for slug, theorem in catalogue().items():
        start = time.perf_counter()
        derivation(theorem)
        times[slug] = time.perf_counter() - start
    worst = max(times, key=times.__getitem__)
    return worst, times[worst]


def rows(quick: bool) -> Iterator[Row]:
    """The start of the command line, and the slowest derivation against its two seconds."""
    imported = pair("", lambda: run("-c", "import collapsecheck"), lambda: run("-c", "pass"), rounds=15)
    yield budget(
        "import collapsecheck / (1.5 × python -c pass + 0.05 s)", imported.seconds[0], 1.5 * imported.seconds[1] + 0.05
    )
    helped = pair("", lambda: run("-m", "collapsecheck", "--help"), lambda: run("-c", "import click"), rounds=5)
    yield Row("--help / import click", helped.ratio, helped.low, helped.high, helped.seconds)
    yield budget("--help / 0.3 s", helped.seconds[0], 0.3)
    slug, spent = slowest_derivation()
    yield budget(f"slowest derivation ({slug}) / 2 s", spent, 2.0)
