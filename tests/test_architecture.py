"""The rule that makes a shared mistake hard: the symbolic and the numeric side never import each other."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FORBIDDEN = {
    "theory": {"numerics", "proofs_check", "numpy", "scipy", "z3", "cvxpy", "flint", "hypothesis"},
    "numerics": {"theory", "proofs_check", "sympy", "z3", "cvxpy", "flint", "hypothesis"},
}


def imported(file: Path) -> set[str]:
    """Top-level names of everything that the file imports, wherever in the file."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.partition(".")[0])
    return names


@pytest.mark.parametrize("package", FORBIDDEN)
def test_package_keeps_to_its_side(package: str) -> None:
    files = list((ROOT / package).rglob("*.py"))
    assert files
    trespassers = {str(f.relative_to(ROOT)): found for f in files if (found := imported(f) & FORBIDDEN[package])}
    assert not trespassers


def test_the_rule_can_fail(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("def f():\n    from numpy.linalg import eigh\n", encoding="utf-8")
    assert imported(tmp_path / "bad.py") & FORBIDDEN["theory"] == {"numpy"}
