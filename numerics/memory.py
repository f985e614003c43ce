"""How much memory a computation would take, against what is free: said before the work, not after it has failed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from collapsecheck.numerics.checks import refuse

NUMBER = 8  # bytes of a float64
CONTAINER = ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")


def available() -> float:
    """Bytes that this process may still take: by the machine, its container and its own limit."""
    return max(0.0, min(_limits(), default=float("inf")))


def check_memory(what: str, needed: float, fits: str) -> None:
    """Raise InputError if `needed` bytes are not free; `fits` says what would be right."""
    free = available()
    if needed > free:
        refuse(f"{what} would take about {gigabytes(needed)} of memory, {gigabytes(free)} are free: {fits}")


def gigabytes(size: float) -> str:
    """The number of bytes in words."""
    return f"{size / 1e9:,.1f} GB"


def _limits() -> Iterator[float]:
    yield from _machine()
    for limit in CONTAINER:
        try:
            yield float(Path(limit).read_text())
        except (OSError, ValueError):  # no such group, or its limit is "max"
            continue
    yield from _own()


def _machine() -> Iterator[float]:
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
        yield next(1024.0 * int(line.split()[1]) for line in lines if line.startswith("MemAvailable"))
    except (OSError, ValueError, StopIteration):
        if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
            yield float(os.sysconf("SC_PHYS_PAGES")) * os.sysconf("SC_PAGE_SIZE")


def _own() -> Iterator[float]:
    """What the limit on this process's address space leaves (ulimit -v)."""
    try:
        from resource import RLIM_INFINITY, RLIMIT_AS, getrlimit

        limit = getrlimit(RLIMIT_AS)[0]
        if limit != RLIM_INFINITY:
            yield limit - float(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (ImportError, OSError, ValueError):
        return
