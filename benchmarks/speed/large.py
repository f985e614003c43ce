"""Leading modes of sparse samples with a certificate, against the bare solvers; hidden modes; what is streamed.

At full size the sparse samples are 100,000 × 20,000, 2 % filled; --quick takes a hundredth of them.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import scipy.sparse as sp

import collapsecheck as cc
from benchmarks.paired import Row, pair
from benchmarks.speed.prediction import bare as syrk
from benchmarks.speed.prediction import predict
from collapsecheck.cluster import over
from collapsecheck.numerics.data import load, moments, parts

TOPICS, MODES = 60, 50
HIDDEN = 100  # runs
MEASURE = """
import resource, sys
import numpy as np
from benchmarks.speed.large import certified, counts
x = counts(*map(int, sys.argv[1:]))
certified(x)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / (x.data.nbytes + x.indices.nbytes + x.indptr.nbytes))
"""


def counts(samples: int, columns: int, seed: int = 0) -> Any:
    """Logarithms of word counts with topics, in rows, 2 % filled."""
    rng = np.random.default_rng(seed)
    common = np.cumsum(rng.gamma(0.5, size=columns))
    topics = np.cumsum(rng.dirichlet(np.full(columns, 0.02), size=TOPICS), axis=1)
    words, blocks = columns // 49, []
    for first in range(0, samples, 4096):
        height = min(4096, samples - first)
        picked = np.searchsorted(common, rng.random((height, words)) * common[-1])
        topic = rng.choice(TOPICS, height, p=np.arange(1, TOPICS + 1) / (TOPICS * (TOPICS + 1) / 2))
        own = rng.random((height, words)) < 0.3
        for t in range(TOPICS):
            where = own & (topic == t)[:, None]
            picked[where] = np.searchsorted(topics[t], rng.random(where.sum()))
        rows = np.repeat(np.arange(height), words), picked.clip(max=columns - 1).ravel()
        block = sp.csr_matrix((1.0 + rng.poisson(1.0, rows[0].size), rows), shape=(height, columns))
        blocks.append(block.log1p())
    return sp.vstack(blocks, format="csr")


def certified(x: Any) -> object:
    """κ_loc and the leading modes, each enclosed, and a bound on all others."""
    found = cc.threshold(x, modes=MODES)
    assert found.leading is not None and found.leading.failure <= 1e-9
    return found


def bare(x: Any) -> object:
    """SciPy's svds of the same rows, centred implicitly."""
    mean, ones = np.asarray(x.mean(axis=0)).ravel(), np.ones(x.shape[0])
    shape = dict(shape=x.shape, dtype=np.float64)
    centred = sp.linalg.LinearOperator(
        matvec=lambda v: x @ v.ravel() - mean @ v.ravel(),
        rmatvec=lambda u: x.T @ u.ravel() - mean * (ones @ u.ravel()),
        **shape,
    )
    return sp.linalg.svds(centred, k=MODES)


def truncated(x: Any) -> object:
    """scikit-learn's TruncatedSVD by ARPACK, which does not centre and bounds nothing."""
    from sklearn.decomposition import TruncatedSVD

    return TruncatedSVD(MODES, algorithm="arpack").fit(x)


def memory(samples: int, columns: int) -> Row:
    """Largest resident size of a process that makes the samples and certifies, over the size of the samples."""
    call = [sys.executable, "-c", MEASURE, str(samples), str(columns)]
    ratio = float(subprocess.run(call, capture_output=True, text=True, check=True).stdout)
    size = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e6
    return Row(
        f"peak memory / the matrix, {samples:,} × {columns:,}", ratio, ratio, ratio, (size, size / ratio), target=3.0
    )


def known(strengths: np.ndarray, seed: int) -> Any:
    """Sparse rows whose covariance has these eigenvalues: pairs ±v of mixed columns, every entry in a few rows."""
    rng, columns = np.random.default_rng(seed), len(strengths)
    turn = sp.identity(columns, format="csr")
    for _ in range(3):
        order, angle = rng.permutation(columns).reshape(-1, 2), rng.uniform(0.0, 2.0 * np.pi, columns // 2)
        cos, sin = np.cos(angle), np.sin(angle)
        places = (
            np.concatenate([order[:, 0], order[:, 0], order[:, 1], order[:, 1]]),
            np.concatenate([order.T.ravel()] * 2),
        )
        turn = sp.csr_matrix((np.concatenate([cos, sin, -sin, cos]), places), shape=turn.shape) @ turn
    half = sp.diags(np.sqrt(columns * rng.permutation(strengths))) @ turn
    return sp.vstack([half, -half], format="csr")


def hidden(columns: int) -> Row:
    """How many of HIDDEN data sets with a 51st mode just above the threshold name it, and do not exclude it unasked."""
    told, threshold = 0, 2.5
    for seed in range(HIDDEN):
        modes = np.append(np.geomspace(9.0, 3.0, MODES), threshold * (1.0 + 1e-6))
        x = known(np.append(modes, np.linspace(0.0, (2.49, 2.3, 1.0)[seed % 3], columns - MODES - 1)), seed)
        fifty, found = (cc.predict(x, modes=k, d=2 * MODES, beta=threshold, eta_dec=1.0) for k in (MODES, None))
        assert fifty.unseen is not None and found.unseen is not None
        told += not fifty.unseen.excluded and (found.active[0] == MODES + 1 or not found.unseen.excluded)
    share = told / HIDDEN
    return Row(
        f"hidden 51st mode told, of {HIDDEN} at d = {columns:,}", share, share, share, (0.0, 0.0), "at least", 1.0
    )


def streamed(samples: int, columns: int = 784) -> Iterator[Row]:
    """What moments of a file take besides the products, over reading the file once; and with them; single precision.

    The file stays in the page cache: from a disk both read as fast as it gives.
    """
    block = np.random.default_rng(0).normal(size=(4096, columns))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.npy"
        file = np.lib.format.open_memmap(path, "w+", np.float32, (samples, columns))
        for first in range(0, samples, len(block)):
            file[first : first + len(block)] = block[: samples - first]
        file.flush()
        del file
        call, shape = partial(_read, path, block), f"{samples:,} × {columns}"
        yield pair(f"moments of a file but for the products / reading it, {shape}", partial(_beside, path), call, 2.0)
        centred = partial(_beside, path, center=True)
        yield pair(f"the same, centred, {shape}", centred, call)
        products = partial(_products, samples, block)
        yield pair(f"moments of a file / the products, {shape}", partial(_moments, path), products, rounds=3)


def _moments(path: Path, center: bool = False) -> object:
    return moments(load(path), center=center)


def _beside(path: Path, center: bool = False) -> object:
    """All that moments do, with products that cost nothing."""
    with patch.object(parts, "dsyrk", lambda alpha, a, c, **_: c):
        return _moments(path, center)


def _products(samples: int, block: np.ndarray) -> object:
    for _ in range(samples // len(block)):
        block.T @ block
    return None


def _read(path: Path, block: np.ndarray) -> object:
    with path.open("rb") as file:
        while file.read(block.nbytes // 2):
            pass
    return None


def two_workers(samples: int) -> Row:
    """Moments on two workers of a Dask scheduler over those on one, processes of one thread each."""
    from distributed import LocalCluster

    with tempfile.TemporaryDirectory() as folder:
        np.save(path := Path(folder) / "x.npy", np.random.default_rng(0).normal(size=(samples, 784)))
        options = {"processes": True, "threads_per_worker": 1, "dashboard_address": ":0"}
        with LocalCluster(n_workers=1, **options) as one, LocalCluster(n_workers=2, **options) as two:
            calls = [partial(moments, load(path).by(over(each.scheduler_address))) for each in (two, one)]
            return pair(f"moments, two workers / one, {samples:,} × 784", *calls, rounds=3)


def rows(quick: bool) -> Iterator[Row]:
    """The sparse job against two solvers, its memory, and hidden modes."""
    samples, columns = (10_000, 4_000) if quick else (100_000, 20_000)
    x, shape = counts(samples, columns), f"sparse {samples:,} × {columns:,}"
    for name, other, target in (("svds", bare, 2.0), ("TruncatedSVD", truncated, 1.0)):
        ours, theirs = partial(certified, x), partial(other, x)
        yield pair(f"{MODES} modes with certificate / {name}, {shape}", ours, theirs, target, rounds=3 if quick else 1)
    yield memory(samples, columns)
    yield hidden(5_000)
    yield from streamed(100_000 if quick else 1_000_000)
    yield two_workers(30_000 if quick else 300_000)
    wide = np.random.default_rng(0).normal(size=(5_000 if quick else 20_000, 1024 if quick else 3072))
    wide *= np.geomspace(6.0, 1e-3, wide.shape[1])
    name = f"predict / SYRK + eigh, {wide.shape[0]:,} × {wide.shape[1]:,}"
    yield pair(name, partial(predict, wide), partial(syrk, wide), 1.1, rounds=3)
