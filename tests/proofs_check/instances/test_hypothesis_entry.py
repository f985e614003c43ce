"""The entry point: Hypothesis loads it whenever it is imported, so it must cost nothing and still know the types."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.every(3)

OURS = "[name for name in sys.modules if name.startswith('collapsecheck.') and 'instances' not in name]"
DRAWN = "st.from_type(Problem).example(), st.from_type(Level).example()"


def run(code: str) -> str:
    command = [sys.executable, "-W", "ignore", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_importing_hypothesis_imports_no_module_that_computes() -> None:
    loaded = run(f"import sys, hypothesis, hypothesis.strategies; print({OURS}); print('numpy' in sys.modules)")
    assert loaded.splitlines() == ["['collapsecheck.doors']", "False"]


@pytest.mark.parametrize(
    "imports",
    [
        "import hypothesis.strategies as st; from collapsecheck import Level, Problem",
        "from collapsecheck import Level, Problem; import hypothesis.strategies as st",
        "from collapsecheck.numerics.problem import Level, Problem; import hypothesis.strategies as st",
    ],
)
def test_problems_and_levels_are_drawn_in_whatever_order_things_are_imported(imports: str) -> None:
    printed = run(f"{imports}; print([type(drawn).__name__ for drawn in ({DRAWN})])")
    assert printed == "['Problem', 'Level']"
