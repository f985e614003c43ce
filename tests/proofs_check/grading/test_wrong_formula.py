"""A wrong formula in any theorem that holds is refuted; one typed into a theorem's file makes `verify` exit 1."""

import inspect
import os
import subprocess
import sys
from pathlib import Path

import pytest

from collapsecheck.grading import mutants
from collapsecheck.grading.mutant import Mutant
from collapsecheck.grading.mutation import judge
from collapsecheck.theory.catalogue import catalogue, modules
from collapsecheck.theory.statement import Network, Theorem

HELD = {slug: theorem for slug, theorem in catalogue().items() if theorem.expected == "holds"}


def wrong(theorem: Theorem) -> Mutant:
    """The theorem with the first change of one of its claims: a threshold moved, a value doubled, a sign reversed.

    A fact about every network is left as it is: with its threshold moved it is at most supported, as `quality/` tests.
    """
    networks = [claim.name for case in theorem.cases for claim in case.claims if isinstance(claim, Network)]
    left = [": region, ", *(f": {name}, " for name in networks)]
    formulas = (m for m in mutants(theorem) if not m.refusal and not any(words in m.name for words in left))
    return next(formulas)


@pytest.mark.parametrize("theorem", HELD.values(), ids=HELD)
def test_a_wrong_formula_is_refuted(theorem: Theorem) -> None:
    assert judge(theorem.slug, wrong(theorem)).status == "refuted"


@pytest.mark.slow
def test_a_fresh_process_refutes_a_mistyped_file(tmp_path: Path) -> None:
    right, text = "threshold = sp.sqrt(beta(1)) * eta_dec", inspect.getsource(modules()["vae-learnable"])
    assert text.count(right) == 1
    file = tmp_path / "mistyped.py"
    file.write_text(text.replace(right, "threshold = beta(1) * eta_dec"), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "collapsecheck", "verify", str(file), "--effort", "quick"],
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 1, run.stdout + run.stderr
    assert "counterexample" in run.stdout
