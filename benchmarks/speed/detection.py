"""`detect` on a million samples: against the KL alone in whole arrays, against ten seconds; its memory (Linux only)."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from benchmarks.paired import Row, pair
from collapsecheck.numerics.data.tables import load
from collapsecheck.numerics.detection.detector import detect

LATENTS = 64
RESIDENT = """
import sys
from collapsecheck.numerics.detection.detector import detect
from collapsecheck.numerics.data.tables import load
def peak():
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) / 1024
before = peak()
detect(load(sys.argv[1]), load(sys.argv[2]))
print(before, peak())
"""


def write(folder: Path, samples: int) -> tuple[str, str]:
    """Files of float32: latents from silent to almost noiseless, the aggregated posterior being the prior."""
    signal = np.linspace(0.0, 0.99, LATENTS, dtype=np.float32)
    names = str(folder / f"mu_{samples}.npy"), str(folder / f"logvar_{samples}.npy")
    mu, log_variance = (
        np.lib.format.open_memmap(name, mode="w+", dtype=np.float32, shape=(samples, LATENTS)) for name in names
    )
    rng = np.random.default_rng(0)
    for start in range(0, samples, 50_000):
        part = mu[start : start + 50_000]
        part[:] = rng.standard_normal(part.shape, dtype=np.float32) * np.sqrt(signal)
    log_variance[:] = np.log1p(-signal)
    return names


def in_whole_arrays(mu: str, log_variance: str) -> object:
    """KL, share of silent samples and active units as one writes them in a notebook."""
    m, v = np.load(mu), np.load(log_variance)
    kl = 0.5 * (m**2 + np.exp(v) - 1 - v)
    return kl.mean(axis=0), (kl < 0.01).mean(axis=0), m.var(axis=0)


def resident(files: tuple[str, str]) -> tuple[float, float]:
    """Peak resident megabytes of a fresh process before and after `detect`."""
    done = subprocess.run([sys.executable, "-c", RESIDENT, *files], check=True, capture_output=True, text=True)
    before, after = map(float, done.stdout.split())
    return before, after


def rows(quick: bool) -> Iterator[Row]:
    """Times on the full size; memory on the full size and on a tenth."""
    samples = 100_000 if quick else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        files, few = write(Path(folder), samples), write(Path(folder), samples // 10)
        opened = [load(name) for name in files]
        yield pair(
            f"detect / KL in whole arrays, {samples:,} × {LATENTS}",
            lambda: detect(*opened),
            lambda: in_whole_arrays(*files),
            rounds=3,
        )
        start = time.perf_counter()
        detect(*opened)
        spent = time.perf_counter() - start
        yield Row(
            f"detect, {samples:,} × {LATENTS} / 10 s", spent / 10, spent / 10, spent / 10, (spent, 10.0), target=1.0
        )
        (before, after), (_, small) = resident(files), resident(few)
        grown = (after - before) / 100
        yield Row(
            "detect, resident MB added (in place of ms) / 100 MB", grown, grown, grown, (grown / 10, 0.1), target=1.0
        )
        ratio = after / small
        yield Row("detect, resident MB at ten times the rows / before", ratio, ratio, ratio, (after / 1e3, small / 1e3))
