"""Moments on the workers of a Dask scheduler: the same to the last digit, whoever computes them and whoever dies."""

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

import collapsecheck as cc
from collapsecheck.cli import main
from collapsecheck.cluster import over
from collapsecheck.numerics.any_network import answer, passes
from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.data import load, moments, second_moments, table
from collapsecheck.numerics.detection import posterior

distributed = pytest.importorskip("distributed")

X = np.random.default_rng(0).normal(3.0, 1.0, size=(3000, 12)) * np.geomspace(4.0, 0.1, 12)
MODEL = ["--model", "vae", "--eta-dec", "0.5", "--level", "d=4,beta=1,eta=1,sigma=learn", "--center"]
OPTIONS: dict[str, Any] = {"threads_per_worker": 1, "dashboard_address": ":0"}


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    with distributed.LocalCluster(processes=False, protocol="tcp", n_workers=2, **OPTIONS) as cluster:
        yield cluster.scheduler_address


@pytest.fixture
def blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_moments, "BLOCK_ENTRIES", 100 * X.shape[1])


@pytest.fixture
def file(tmp_path: Path) -> str:
    np.save(tmp_path / "x.npy", X)
    return str(tmp_path / "x.npy")


@pytest.mark.parametrize("center", [True, False])
@pytest.mark.usefixtures("blocks")
def test_workers_sum_as_one_process_does(scheduler: str, file: str, center: bool) -> None:
    alone = moments(load(file), center=center).A
    for source in (load(file), table("x", X)):  # read by the workers, sent to them
        assert np.array_equal(moments(source.by(over(scheduler)), center=center).A, alone)
    pair = moments(load(file).by(over(scheduler)), load(file), center=center)
    assert np.allclose(pair.B, alone, rtol=1e-13) and pair.samples == len(X)


@pytest.mark.usefixtures("blocks")
def test_what_is_wrong_with_the_rows_is_said_by_whoever_reads_them(scheduler: str, tmp_path: Path) -> None:
    bad = X.copy()
    bad[2345, 6] = np.inf
    np.save(tmp_path / "bad.npy", bad)
    with pytest.raises(InputError, match=r"bad.npy\[2345,6\] is inf: entries must be finite"):
        moments(load(tmp_path / "bad.npy").by(over(scheduler)))


def test_rows_whose_squares_lose_digits_are_factored_by_the_workers(scheduler: str, file: str) -> None:
    x = X @ np.triu(np.ones((12, 12))) @ np.diag(np.geomspace(1.0, 1e-12, 12))
    alone, apart = (moments(part, center=True).factor.x for part in (table("x", x), table("x", x).by(over(scheduler))))
    assert np.array_equal(apart, alone)
    exact = np.linalg.svd((x - x.mean(axis=0)) / np.sqrt(len(x)) / moments(x, center=True).factor.scale_x)[1]
    np.testing.assert_allclose(np.linalg.svd(alone)[1], exact, rtol=1e-10)


@pytest.mark.usefixtures("blocks")
def test_commands(scheduler: str, file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same answer to the last digit, whoever computes."""
    monkeypatch.setattr(passes, "ROWS", 500)
    monkeypatch.setattr(posterior, "BLOCK_ENTRIES", 300)
    mu, std = str(tmp_path / "mu.npy"), str(tmp_path / "std.npy")
    np.save(mu, X[:, 8:]), np.save(std, np.full(4, 0.1))
    calls = (
        ["predict", "--x", file, *MODEL],
        ["threshold", "--x", file, "--likelihood", "gaussian-diagonal", "--local"],
        ["detect", "--mu", mu, "--std", std, "--x", file, *MODEL],
    )
    for call in calls:
        alone, apart = (CliRunner().invoke(main, [*call, *more, "--json"]) for more in ((), ("--scheduler", scheduler)))
        assert alone.exit_code == 0 and json.loads(apart.stdout) == json.loads(alone.stdout), call
    nobody = CliRunner().invoke(main, [*calls[0], "--scheduler", "tcp://127.0.0.1:1"])
    assert nobody.exit_code == 3 and "no Dask scheduler answers there" in nobody.output
    refused = CliRunner().invoke(main, [*calls[1], "--given", file, "--scheduler", scheduler])
    assert refused.exit_code == 2 and "--scheduler goes with --x, without --given" in refused.output


@pytest.mark.slow
def test_worker_processes_say_the_same(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where rows are too many to be held, and a witness is raised in passes over all."""
    monkeypatch.setattr(answer, "MOST_ENTRIES", 1000)
    monkeypatch.setattr(passes, "ROWS", 700)
    noise, x = np.full(X.shape, -2.0), load(file)
    with distributed.LocalCluster(processes=True, n_workers=2, **OPTIONS) as cluster:
        apart = x.by(over(cluster.scheduler_address))
        for likelihood in ("gaussian", "gaussian-learned"):
            found, known = (cc.threshold(part, likelihood, beta=1.0).to_json() for part in (apart, x))
            assert found == known and found["samples"] == len(X)
        assert cc.detect(apart, noise).to_json() == cc.detect(X, noise).to_json()


@pytest.mark.slow
def test_killed_workers_lose_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten times, kill -9 of a worker process in the middle of the sums."""
    monkeypatch.setattr(second_moments, "BLOCK_ENTRIES", 1 << 16)
    np.save(tmp_path / "x.npy", np.random.default_rng(1).normal(size=(20_000, 100)))
    source, same = load(tmp_path / "x.npy"), 0
    alone = moments(source, center=True).A
    with distributed.LocalCluster(processes=True, n_workers=11, **OPTIONS) as cluster:

        def interrupted(function: Any, arguments: Any) -> Iterator[Any]:
            for place, result in enumerate(over(cluster.scheduler_address)(function, arguments)):
                if place == 3:
                    busy = max(cluster.scheduler.workers.values(), key=lambda worker: len(worker.processing))
                    os.kill(busy.pid, signal.SIGKILL)
                yield result

        for _ in range(10):
            same += np.array_equal(moments(source.by(interrupted), center=True).A, alone)
    assert same == 10
