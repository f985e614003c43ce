"""The pytest plugin and the Hypothesis entry point, each in an interpreter of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
TESTS = """
import pytest

def test_nothing_heavy_was_imported():
    import sys
    assert "collapsecheck.pytest_plugin" in sys.modules
    assert not {"sympy", "instances.strategies", "collapsecheck.numerics.closed_form.global_minimum"} & set(sys.modules)

def test_fixtures(collapsecheck_predict, collapsecheck_strategies, collapsecheck_catalogue):
    from hypothesis import find
    problem = find(collapsecheck_strategies.near_threshold(), lambda p: True)
    assert collapsecheck_predict(problem).active == (0,)
    assert "chain" in collapsecheck_catalogue

@pytest.mark.collapsecheck("limit-narrow-learnable")
def test_result(collapsecheck_result):
    assert collapsecheck_result.slug == "limit-narrow-learnable"

@pytest.mark.collapsecheck("no-such-theorem")
@pytest.mark.xfail(raises=pytest.UsageError, strict=True)
def test_unknown(collapsecheck_result): ...
"""
LOADS_NOTHING = """
import sys, collapsecheck.pytest_plugin
assert not {"hypothesis", "sympy", "numpy"} & set(sys.modules), sorted(sys.modules)
"""
REGISTERED = """
import hypothesis.strategies as st
from hypothesis import find
from collapsecheck.instances.hypothesis_entry import register
from collapsecheck.numerics.problem import Level, Problem
register()
assert isinstance(find(st.from_type(Problem), lambda p: True), Problem)
assert find(st.from_type(Level), lambda level: True).d == 1
"""


def python(*arguments: str, folder: Path) -> subprocess.CompletedProcess:
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, timeout=120, check=False
    )


def test_loading_the_plugin_imports_neither_hypothesis_nor_numpy(tmp_path: Path) -> None:
    done = python("-c", LOADS_NOTHING, folder=tmp_path)
    assert done.returncode == 0, done.stderr


def test_fixtures_and_marker_work_in_somebody_elses_tests(tmp_path: Path) -> None:
    (tmp_path / "test_theirs.py").write_text(TESTS)
    options = ("-p", "no:hypothesispytest", "--strict-markers", "-q")
    done = python("-m", "pytest", *options, folder=tmp_path)
    assert "3 passed, 1 xfailed" in done.stdout, done.stdout + done.stderr


@pytest.mark.slow
def test_from_type_knows_problems_and_levels(tmp_path: Path) -> None:
    done = python("-c", REGISTERED, folder=tmp_path)
    assert done.returncode == 0, done.stderr
