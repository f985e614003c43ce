"""The queries written for other solvers: complete, readable, and answered alike by whoever reads them."""

import json
from pathlib import Path

import pytest
import z3

from collapsecheck.grading.solver_queries import second_opinion, write_queries

SLUGS = ["vae-learnable", "cvae-correlation", "monotonicity-naive"]


def test_every_query_is_answered_as_its_header_says(tmp_path: Path) -> None:
    write_queries(SLUGS, tmp_path, "quick")
    queries = json.loads((tmp_path / "index.json").read_text(encoding="utf-8"))["queries"]
    assert {entry["file"].partition("/")[0] for entry in queries} == set(SLUGS)
    for entry in queries:
        text = (tmp_path / entry["file"]).read_text(encoding="utf-8")
        solver = z3.Solver()
        solver.from_string(text)
        assert str(solver.check()) == entry["z3"]
        assert f"expected: {entry['z3']}" in text
    assert {entry["z3"] for entry in queries} == {"sat", "unsat"}


def test_cvc5_agrees(tmp_path: Path) -> None:
    pytest.importorskip("cvc5", reason="the second opinion needs the extra `cvc5`")
    write_queries(SLUGS, tmp_path, "quick")
    queries = json.loads((tmp_path / "index.json").read_text(encoding="utf-8"))["queries"]
    assert all(entry["cvc5"] == entry["z3"] for entry in queries)


def test_cvc5_can_disagree() -> None:
    pytest.importorskip("cvc5", reason="the second opinion needs the extra `cvc5`")
    assert second_opinion("(declare-fun x () Real)(assert (> x 0.0))(check-sat)") == "sat"
