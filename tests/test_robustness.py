"""Kills, full disks, hostile input, odd environments: the counts of benchmarks/robustness.py, and no failure."""

from pathlib import Path

import pytest

from benchmarks.robustness import TRIED, tried

LEAST = {
    "kills of a campaign": 20,
    "full disks": 23,
    "kills while writing": 24,
    "hostile inputs": 161,
    "odd environments": 107,
    "runs compared": 8,
    "predictions in one process": 2000,
}
pytestmark = [pytest.mark.slow, pytest.mark.skipif(not Path("/proc").exists(), reason="reads /proc")]


@pytest.mark.parametrize("name", TRIED)
def test_nothing_fails(name: str) -> None:
    row = tried(name)
    assert row["failed"] == [] and row["tried"] >= LEAST[name]
