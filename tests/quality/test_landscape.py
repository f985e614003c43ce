"""The landscape witness: it tells minima, strict saddles and degenerate points apart, and refutes false minima."""

from dataclasses import replace

import numpy as np
import pytest
import sympy as sp
from false_theorems import MINIMA, SINGLE, moved_threshold, scaled_minimum

from collapsecheck.evidence.evidence import EFFORTS
from collapsecheck.numerics.losses.objective import Objective
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.witnesses import landscape as module
from collapsecheck.witnesses.helpers.critical_points import (
    CriticalPoint,
    classify,
    critical_point,
    scaled_curvatures,
    starts,
)
from collapsecheck.witnesses.landscape import landscape

pytestmark = pytest.mark.every(2)

QUICK = EFFORTS["quick"]


class Polynomial:
    """A function of two variables in the place of the loss."""

    def __init__(self, expression: sp.Expr) -> None:
        self.symbols = sp.symbols("x y", real=True)
        slope = [sp.diff(expression, s) for s in self.symbols]
        curvature = [[sp.diff(g, s) for s in self.symbols] for g in slope]
        self.functions = [sp.lambdify(self.symbols, e) for e in (expression, slope, curvature)]

    def value(self, vector: np.ndarray) -> float:
        return float(self.functions[0](*vector))

    def gradient(self, vector: np.ndarray) -> np.ndarray:
        return np.array(self.functions[1](*vector), dtype=float)

    def hessian(self, vector: np.ndarray) -> np.ndarray:
        return np.array(self.functions[2](*vector), dtype=float)

    def __call__(self, vector: np.ndarray) -> tuple[float, np.ndarray]:
        return self.value(vector), self.gradient(vector)

    def parameters(self, vector: np.ndarray) -> np.ndarray:
        return vector


X, Y = sp.symbols("x y", real=True)
TILTED_WELLS = (X**2 - 1) ** 2 + X / 5 + Y**2
LANDSCAPES = [
    (TILTED_WELLS, (-1.1, 0.1), "at the minimum"),
    (TILTED_WELLS, (0.9, 0.1), "spurious minimum"),
    (TILTED_WELLS, (0.1, 0.0), "strict saddle"),
    (X**2 - Y**4 + Y**6 + 3, (0.2, 0.001), "unclear"),
]


@pytest.mark.parametrize(("expression", "start", "kind"), LANDSCAPES)
def test_tells_critical_points_apart(expression, start, kind):
    function = Polynomial(expression)
    lowest = min(function.value(np.array([x, y])) for x in np.linspace(-1.5, 1.5, 301) for y in (0.0, (2 / 3) ** 0.5))
    if kind == "at the minimum":
        lowest = critical_point(function, np.array(start)).value
    point = critical_point(function, np.array(start))
    assert classify(function, point, lowest, np.random.default_rng(0)) == kind


def test_a_value_below_the_claim_is_told():
    function = Polynomial(X**2 + Y**2)
    point = critical_point(function, np.array([1.0, 2.0]))
    assert classify(function, point, 0.5, np.random.default_rng(0)) == "below it"


def test_a_run_that_does_not_converge_is_no_critical_point():
    assert critical_point(Polynomial(sp.exp(X) + Y**2 + X), np.array([1.0, 1.0])) is None


def test_scaling_keeps_the_inertia():
    rng = np.random.default_rng(1)
    for _ in range(20):
        root = rng.standard_normal((4, 4))
        matrix = root @ np.diag([3.0, 1.0, -1.0, 2.0]) @ root.T
        stretch = np.diag(10.0 ** rng.uniform(-3, 3, 4))
        assert (scaled_curvatures(stretch @ matrix @ stretch) < 0).sum() == 1


@pytest.mark.parametrize("slug", MINIMA)
def test_supports_the_catalogue(slug):
    evidence = landscape(catalogue()[slug], QUICK)
    assert evidence.verdict == "supports" and "spurious" not in evidence.detail


@pytest.mark.parametrize("slug", SINGLE)
@pytest.mark.parametrize("factor", [sp.Rational(101, 100), sp.Rational(99, 100)])
def test_refutes_a_scaled_minimum_of_one_level(slug, factor):
    assert landscape(scaled_minimum(catalogue()[slug], factor), QUICK).verdict == "refutes"


@pytest.mark.every(3)
@pytest.mark.parametrize("slug", ["hvae-fixed", "hvae-learnable-top", "chain"])
@pytest.mark.parametrize("factor", [sp.Rational(101, 100), sp.Rational(99, 100)])
def test_never_supports_a_scaled_minimum(slug, factor):
    assert landscape(scaled_minimum(catalogue()[slug], factor), QUICK).verdict != "supports"


@pytest.mark.every(2)
@pytest.mark.parametrize("factor", [sp.Rational(1, 2), sp.Integer(2)])
def test_refutes_a_moved_threshold(factor):
    theorem = moved_threshold(catalogue()["vae-learnable"], factor)
    assert landscape(theorem, EFFORTS["standard"]).verdict == "refutes"


def test_without_convergence_it_is_silent(monkeypatch):
    monkeypatch.setattr(module, "critical_point", lambda objective, start: None)
    assert landscape(catalogue()["vae-learnable"], QUICK).verdict == "silent"


def test_a_spurious_minimum_refutes_one_level_and_silences_deeper_ones(monkeypatch):
    monkeypatch.setattr(module, "classify", lambda *arguments: "spurious minimum")
    assert landscape(catalogue()["vae-learnable"], QUICK).verdict == "refutes"
    evidence = landscape(catalogue()["hvae-fixed"], QUICK)
    assert evidence.verdict == "silent" and "spurious minimum" in evidence.detail


def test_unclear_points_are_told(monkeypatch):
    real = module.classify

    def doubtful(objective, point: CriticalPoint, *rest):
        kind = real(objective, replace(point), *rest)
        return "unclear" if kind == "strict saddle" else kind

    monkeypatch.setattr(module, "classify", doubtful)
    assert "unclear" in landscape(catalogue()["vae-fixed-isotropic"], QUICK).detail


def test_starts_reach_every_subset_of_modes_and_more():
    problem = Problem.build("vae", np.diag([9.0, 4.0]), eta_dec=1.0, levels=(Level(2, 1.0, 1.0, None),))
    objective, rng = Objective(problem, eliminated=False), np.random.default_rng(0)
    modes = np.diag([1 / 3, 1 / 2])
    ends = (critical_point(objective, start) for start in starts(problem, modes, 60, rng))
    values = {round(end.value, 6) for end in ends if end is not None}
    first, second = 1 + np.log(9.0), 1 + np.log(4.0)
    assert values >= {round(v, 6) for v in (13.0, first + 4, second + 9, first + second)}
