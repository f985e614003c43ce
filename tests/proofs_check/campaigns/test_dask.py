"""A campaign on Dask whose scheduler or workers are not there: one line, exit code 3, what was done is kept."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from collapsecheck import cluster as calls
from collapsecheck.campaigns import dask
from collapsecheck.campaigns.execute import execute
from collapsecheck.campaigns.plan import Campaign
from collapsecheck.campaigns.rows import prepare, read_rows
from collapsecheck.cli import main
from collapsecheck.workers import InfrastructureError

distributed = pytest.importorskip("distributed")

CAMPAIGN = Campaign(("vae-learnable",), 40_000, seed=2, dims=(1, 8), chunk=4)
COMMAND = (sys.executable, "-m", "collapsecheck", "campaign", "vae-learnable", "--instances", "50")
OPTIONS = {"processes": False, "protocol": "tcp", "n_workers": 1, "threads_per_worker": 1, "dashboard_address": ":0"}


@pytest.mark.parametrize(
    ("address", "code", "words"),
    [
        ("", 2, "--scheduler is empty"),
        ("  ", 2, "--scheduler is empty"),
        ("nonsense", 2, "must be the address of a Dask scheduler"),
        ("http://127.0.0.1:80", 2, "must be the address"),
        ("tcp://127.0.0.1:port", 2, "the port"),
        ("tcp://127.0.0.1:99999", 2, "the port"),
        ("tcp://127.0.0.1:1", 3, "no Dask scheduler answers there"),
        ("tcp://no.such.host.invalid:8786", 3, "no Dask scheduler answers there"),
    ],
)
def test_addresses_where_nobody_answers(address: str, code: int, words: str, tmp_path: Path) -> None:
    arguments = ["campaign", "vae-learnable", "--instances", "50", "--out", str(tmp_path / "out")]
    done = CliRunner().invoke(main, [*arguments, "--scheduler", address])
    assert done.exit_code == code and words in done.output
    assert len(done.output.strip().splitlines()) == 1 and done.output.startswith("collapsecheck: error: ")


@pytest.mark.slow
def test_something_else_answers(tmp_path: Path) -> None:
    server = subprocess.Popen(
        [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1"], stdout=subprocess.PIPE, cwd=tmp_path
    )
    try:
        assert server.stdout is not None
        port = server.stdout.readline().split(b"port ")[1].split()[0].decode()
        done = subprocess.run(
            [*COMMAND, "--scheduler", f"tcp://127.0.0.1:{port}"],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    finally:
        server.kill()
        server.wait()
    assert done.returncode == 3 and "no Dask scheduler" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("lost", ["workers", pytest.param("scheduler", marks=pytest.mark.slow)])
def test_a_scheduler_or_all_workers_that_are_gone(lost: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "PATIENCE", 2.0)
    with distributed.LocalCluster(**OPTIONS) as cluster:
        heard: list[int] = []

        def lose(row: dict) -> None:
            heard.append(row["chunk"])
            if len(heard) == 20:
                cluster.scale(0) if lost == "workers" else cluster.sync(cluster.scheduler.close)

        start = time.monotonic()
        with pytest.raises(InfrastructureError, match="--scheduler tcp"):
            execute(prepare(CAMPAIGN, tmp_path, False), tmp_path, 1, cluster.scheduler_address, lose)
        assert time.monotonic() - start < 40
    assert len(read_rows(tmp_path, CAMPAIGN)) == len(heard) >= 20


def test_workers_of_another_version_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with distributed.LocalCluster(**OPTIONS) as cluster:
        monkeypatch.setattr(dask, "version", lambda: "0.1.0 another")
        with pytest.raises(InfrastructureError, match="install the same on both"):
            execute(prepare(CAMPAIGN, tmp_path, False), tmp_path, 1, cluster.scheduler_address, lambda row: None)
    assert read_rows(tmp_path, CAMPAIGN) == []
