"""Checks of derivations raise whatever the interpreter's flags."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from collapsecheck.commands.support.new_template import write_skeleton
from collapsecheck.theory.checks import CheckFailed, require

THEORY = Path(__file__).parents[2] / "theory"
WRONG_STEP = """
import collapsecheck.theory.derivations.information as information
right = information.correlations
information.correlations = lambda depth: [value + 1 for value in right(depth)]
from collapsecheck.cli import main
main(["derive", "information"])
"""
DROPPED_IN = """
import sys
import collapsecheck.theory.theorems as theorems
theorems.__path__.append(sys.argv[1])
from collapsecheck.cli import main
main(["derive", "my-theorem"])
"""


def optimised(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The script in a Python that drops assertions."""
    flags = {**os.environ, "PYTHONOPTIMIZE": "1"}
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, env=flags, capture_output=True, text=True, timeout=300, check=False)


def test_require_raises_in_one_line() -> None:
    require(True, "never")
    with pytest.raises(CheckFailed, match=r"^the reason$"):
        require(False, "the reason")


def test_no_check_of_the_theory_is_an_assertion() -> None:
    files = list(THEORY.rglob("*.py"))
    assert len(files) > 50
    found = {file for file in files if any(isinstance(n, ast.Assert) for n in ast.walk(ast.parse(file.read_text())))}
    assert not found


def test_a_false_step_is_refuted_without_assertions() -> None:
    done = optimised(WRONG_STEP)
    assert done.returncode == 1
    assert done.stderr.startswith("collapsecheck: a step of information does not hold: level 1 of")
    assert "symbolically for every level" not in done.stdout


@pytest.mark.slow
def test_a_file_that_checks_with_assert_is_refused_without_assertions(tmp_path: Path) -> None:
    file = write_skeleton("my-theorem", tmp_path)
    done = optimised(DROPPED_IN, str(tmp_path))
    assert done.returncode == 0 and "✓ Checked" in done.stdout
    file.write_text(file.read_text().replace("    require(sp.simplify", "    assert (sp.simplify"))
    done = optimised(DROPPED_IN, str(tmp_path))
    assert done.returncode == 2
    assert "checks with assert" in done.stderr and "Traceback" not in done.stderr
