"""Reduced runs of experiments, each made once per process."""

import json
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from click.testing import CliRunner

from proofs_check.cli import main

Reduced = Callable[[str], tuple[dict[str, Any], str, float]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests of the same experiment run in the same process."""
    for item in items:
        if "reduced" in getattr(item, "fixturenames", ()) and hasattr(item, "callspec"):
            item.add_marker(pytest.mark.xdist_group(item.callspec.params["name"]))


@pytest.fixture(scope="session")
def reduced() -> Reduced:
    """name → the JSON answer of the reduced run, its figure, and the processor seconds that both took."""

    @cache
    def run(name: str) -> tuple[dict[str, Any], str, float]:
        with TemporaryDirectory() as folder:
            start, figure = time.process_time(), Path(folder) / "figure.svg"
            done = CliRunner().invoke(main, ["experiment", "run", name, "--json", "--figure", str(figure)])
            assert done.exit_code == 0, (done.output, done.exception)
            return json.loads(done.stdout), figure.read_text(encoding="utf-8"), time.process_time() - start

    return run
