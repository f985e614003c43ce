"""The catalogue: complete, ordered by what theorems use, and strict about what a theorem file may be."""

from dataclasses import replace
from pathlib import Path

import pytest
import sympy as sp

import collapsecheck.theory.theorems
from collapsecheck.judge.exact import holds
from collapsecheck.judge.points import draw_point
from collapsecheck.theory.catalogue import _check, catalogue
from collapsecheck.theory.model import mode
from collapsecheck.theory.model.mode import setting_of, tie
from collapsecheck.theory.notation import beta
from collapsecheck.theory.statement import Active, Case, Theorem, Trend, Value

REQUIRED = {
    "vae-fixed-isotropic",
    "vae-fixed-diagonal",
    "vae-learnable",
    "vae-data-dependent",
    "cvae-fixed",
    "cvae-learnable",
    "cvae-correlation",
    "hvae-learnable-top",
    "hvae-fixed",
    "chain",
    "collapse-conditions",
    "monotonicity",
}
FOLDER = Path(collapsecheck.theory.theorems.__path__[0])
FILES = {path.stem.replace("_", "-"): path for path in FOLDER.rglob("*.py") if path.stem != "__init__"}
CASES = [(theorem, case) for theorem in catalogue().values() for case in theorem.cases if case.chart]


def test_every_file_is_a_theorem_and_the_required_ones_exist() -> None:
    assert set(catalogue()) == set(FILES)
    assert set(catalogue()) >= REQUIRED


def test_theorems_come_after_those_they_use() -> None:
    order = list(catalogue())
    assert all(order.index(used) < order.index(slug) for slug, t in catalogue().items() for used in t.uses)


@pytest.mark.parametrize("theorem", catalogue().values(), ids=lambda t: t.slug)
def test_theorem_file_is_short_and_says_where_it_comes_from(theorem: Theorem) -> None:
    file = FILES[theorem.slug]
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 120
    assert theorem.source and theorem.statement and theorem.title


@pytest.mark.parametrize(("theorem", "case"), CASES, ids=[f"{t.slug}: {c.name}" for t, c in CASES])
def test_chart_stays_inside_its_region(theorem: Theorem, case: Case) -> None:
    import numpy as np

    setting = setting_of(theorem, case)
    region = tie(setting, sp.And(case.where, mode.well_posed(setting)))
    rng = np.random.default_rng(1)
    for near in (False, True):
        assert holds(region, draw_point(setting, case, rng, near))


def test_unknown_use_is_refused() -> None:
    with pytest.raises(ValueError, match="uses unknown theorems: nothing-of-this-name"):
        _check(replace(catalogue()["chain"], uses=("nothing-of-this-name",)), catalogue())


def test_a_theorem_without_claims_is_refused() -> None:
    with pytest.raises(ValueError, match="claims nothing"):
        _check(replace(catalogue()["chain"], cases=()), catalogue())


def test_an_expected_failure_needs_its_counterexample() -> None:
    with pytest.raises(ValueError, match="store its counterexample"):
        _check(replace(catalogue()["chain"], expected="fails"), catalogue())


@pytest.mark.parametrize(
    ("claim", "complaint"),
    [
        (Active(2, sp.true), "level 2 of a model with 1 levels"),
        (Value("sigma", 3, sp.Integer(1)), "level 3 of a model with 1 levels"),
        (Trend(beta(3), 1, -1), "the setting has no parameter beta_3"),
    ],
)
def test_claims_beyond_the_setting_are_refused(claim: Active | Value | Trend, complaint: str) -> None:
    theorem = catalogue()["vae-learnable"]
    with pytest.raises(ValueError, match=complaint):
        _check(replace(theorem, cases=(Case("c", sp.true, (claim,)),)), catalogue())
