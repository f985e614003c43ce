"""Reduced runs of experiments, each made once: processes of one run of the tests share what they have made."""

import json
import os
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from collapsecheck.cli import main
from collapsecheck.files import write_atomically

Reduced = Callable[[str], tuple[dict[str, Any], str, float]]


@pytest.fixture(scope="session")
def reduced(tmp_path_factory: pytest.TempPathFactory) -> Reduced:
    """name → the JSON answer of the reduced run, its figure, and the processor seconds that both took."""
    base = tmp_path_factory.getbasetemp()
    shared = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "reduced"
    shared.mkdir(exist_ok=True)

    @cache
    def run(name: str) -> tuple[dict[str, Any], str, float]:
        kept = shared / f"{name}.json"
        if not kept.exists():
            write_atomically(kept, json.dumps(made(name, base)))
        answer, figure, seconds = json.loads(kept.read_text(encoding="utf-8"))
        return answer, figure, seconds

    return run


def made(name: str, folder: Path) -> tuple[dict[str, Any], str, float]:
    """Run the experiment."""
    start, figure = time.process_time(), folder / f"{name}.svg"
    done = CliRunner().invoke(main, ["experiment", "run", name, "--json", "--figure", str(figure)])
    assert done.exit_code == 0, (done.output, done.exception)
    return json.loads(done.stdout), figure.read_text(encoding="utf-8"), time.process_time() - start
