"""The interval witness: its arithmetic cannot lose a box, its bounds hold, and it refutes false theorems."""

import math
from dataclasses import replace

import numpy as np
import pytest
import sympy as sp
from false_theorems import MINIMA, moved_threshold, scaled_minimum, with_cases
from flint import arb, ctx, fmpq

from collapsecheck.evidence.evidence import EFFORTS
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.statement import Value
from collapsecheck.witnesses import interval as module
from collapsecheck.witnesses.helpers.branch_and_bound import Lost, Part, ball, bounded, ceiling, contracted, floor
from collapsecheck.witnesses.helpers.interval_losses import Chain, Pair
from collapsecheck.witnesses.interval import interval

pytestmark = pytest.mark.every(2)

QUICK = EFFORTS["quick"]
PAIRS = [(gains, learned, k) for gains in ((9, 4), (5, 5), (3, 0), (9, 1)) for learned in (False, True) for k in (1, 2)]


def bowl(x):
    """(x − 1)² + 3 and its slope, without powers."""
    t = x[0] - 1
    return t * t + 3, [2 * t]


@pytest.mark.parametrize("slug", MINIMA)
def test_supports_the_catalogue(slug):
    assert interval(catalogue()[slug], QUICK).verdict == "supports"


@pytest.mark.parametrize("slug", MINIMA)
@pytest.mark.parametrize("factor", [sp.Rational(101, 100), sp.Rational(99, 100)])
def test_refutes_a_scaled_minimum(slug, factor):
    assert interval(scaled_minimum(catalogue()[slug], factor), QUICK).verdict == "refutes"


@pytest.mark.parametrize("factor", [sp.Rational(1, 2), sp.Integer(2)])
@pytest.mark.parametrize("slug", ["vae-fixed-isotropic", "vae-learnable", "hvae-fixed", "hvae-learnable-top"])
def test_refutes_a_moved_threshold(slug, factor):
    assert interval(moved_threshold(catalogue()[slug], factor), EFFORTS["standard"]).verdict == "refutes"


def test_refutes_a_minimum_that_is_no_number():
    def wrong(claim):
        is_minimum = isinstance(claim, Value) and claim.quantity == "minimum"
        return replace(claim, value=sp.log(-(claim.value**2))) if is_minimum else claim

    theorem = with_cases(catalogue()["vae-learnable"], lambda c: replace(c, claims=tuple(map(wrong, c.claims))))
    assert interval(theorem, QUICK).verdict == "refutes"


def test_bounds_a_function_and_rejects_every_inflated_bound():
    rng = np.random.default_rng(0)
    for _ in range(30):
        weights = tuple(fmpq(int(n), 3) for n in rng.integers(1, 30, rng.integers(2, 5)))
        chain = Chain(weights, (None,) * len(weights))
        start = [0.0] * (len(weights) - 1)
        attained = ceiling(chain([arb(x) for x in start])[0])
        found = bounded(chain, chain.box(attained, start), start, 1e-6, 20_000)
        assert found.upper - found.lower <= 1e-6
        assert module._complaint(arb(found.lower - 1e-5), found, 1e-6)
        assert module._complaint(arb(found.upper + 1e-5), found, 1e-6)


def test_outside_its_box_the_chain_exceeds_the_value():
    chain = Chain((fmpq(4), fmpq(1), fmpq(1), fmpq(2)), (None, fmpq(1), None, fmpq(3)))
    value = ceiling(chain([arb(0)] * 3)[0])
    box = chain.box(value, [0.0, 0.0, 0.0])
    points = np.random.default_rng(1).exponential(6.0, (4000, 3))
    outside = [p for p in points if any(x > high for x, (_, high) in zip(p, box, strict=True))]
    assert len(outside) > 100
    assert all(chain([arb(float(x)) for x in p])[0] > value for p in outside)


def test_equal_learnable_weights_have_no_box():
    chain = Chain((fmpq(4), fmpq(1), fmpq(1)), (None, fmpq(2), fmpq(2)))
    with pytest.raises(ValueError, match="increasing"):
        chain.box(10.0, [0.0, 0.0])


@pytest.mark.parametrize(("gains", "learned", "coordinates"), PAIRS)
def test_slopes_and_enclosures_of_the_two_mode_loss(gains, learned, coordinates):
    pair = Pair((fmpq(gains[0]), fmpq(gains[1])), fmpq(3, 2), learned)
    rng = np.random.default_rng(2)
    box = pair.box(sum(gains), coordinates)
    for _ in range(50):
        corners = np.sort([rng.uniform(low, high, 2) for low, high in box], axis=1)
        wide = [ball((float(low), float(high))) for low, high in corners]
        inner = [float(rng.uniform(low, high)) for low, high in corners]
        value, slopes = pair([arb(x) for x in inner])
        around, around_slopes = pair(wide)
        assert around.contains(value) and all(a.contains(s) for a, s in zip(around_slopes, slopes, strict=True))
        for axis, slope in enumerate(slopes):
            moved = [[arb(x + step * (i == axis)) for i, x in enumerate(inner)] for step in (1e-5, -1e-5)]
            difference = float((pair(moved[0])[0] - pair(moved[1])[0]).mid()) / 2e-5
            assert math.isclose(difference, float(slope.mid()), rel_tol=1e-5, abs_tol=1e-6)


def test_the_two_mode_loss_is_the_matrix_loss():
    rng = np.random.default_rng(3)
    for learned in (False, True):
        W, rate, gains = rng.standard_normal((2, 2)), 0.7, np.diag([5.0, 2.0])
        S = W.T @ W
        cost = rate * (np.log(np.linalg.det(np.eye(2) + S)) if learned else np.trace(S))
        expected = np.trace(gains @ np.linalg.inv(np.eye(2) + S)) + cost
        c = S[0, 1] ** 2 / (S[0, 0] * S[1, 1])
        variables = [arb(float(x)) for x in (np.log1p(S[0, 0]), np.log1p(S[1, 1]), c)]
        found = Pair((fmpq(5), fmpq(2)), fmpq(7, 10), learned)(variables)[0]
        assert math.isclose(float(found.mid()), expected, rel_tol=1e-12)


def test_a_nan_can_neither_bound_nor_drop_a_box():
    """The planted trap: `ball**2` is NaN on balls that hold negatives."""

    def powered(x):
        t = x[0] - 1
        return t**2 + 3, [2 * t]

    assert floor(arb.nan()) == -math.inf and ceiling(arb.nan()) == math.inf
    assert bounded(bowl, ((-5.0, 5.0),), [1.0], 1e-6, 5000).lower > 3 - 1e-5
    assert bounded(powered, ((-5.0, 5.0),), [0.9], 1e-6, 500).lower <= 3
    nan_everywhere = bounded(lambda x: (arb.nan(), [arb.nan()]), ((-5.0, 5.0),), [1.0], 1e-6, 200)
    assert nan_everywhere.lower == -math.inf and nan_everywhere.upper == math.inf


def test_a_nan_slope_is_no_reason_to_shrink():
    part = contracted(lambda x: (x[0], [arb.nan()]), Part(-math.inf, ((0.0, 1.0),), (0.5,)))
    assert part.box == ((0.0, 1.0),) and part.planted == (0.5,)


def test_wrong_arithmetic_is_caught_by_the_planted_point():
    def too_high(x):
        value, slopes = bowl(x)
        return (value, slopes) if x[0].is_exact() else (value + 1, slopes)

    with pytest.raises(Lost, match="above the value"):
        bounded(too_high, ((-5.0, 5.0),), [1.01], 1e-3, 500)
    with pytest.raises(Lost, match="outside"):
        bounded(bowl, ((2.0, 5.0),), [1.0], 1e-3, 500)


def test_a_search_that_cannot_close_its_gap_is_silent(monkeypatch):
    monkeypatch.setattr(module, "MOST", 2)
    theorem = catalogue()["hvae-fixed"]
    active = replace(theorem, cases=theorem.cases)
    monkeypatch.setattr(module, "MODE_GAP", 1e-30)
    assert interval(active, QUICK).verdict == "silent"


def test_wrong_arithmetic_never_becomes_support(monkeypatch):
    broken = Chain.__call__

    def nan(self, rho):
        value, slopes = broken(self, rho)
        return (value if all(x.is_exact() for x in rho) else arb.nan()), [arb.nan() for _ in slopes]

    monkeypatch.setattr(Chain, "__call__", nan)
    monkeypatch.setattr(module, "MOST", 100)
    assert interval(catalogue()["hvae-fixed"], QUICK).verdict == "silent"


def test_precision_is_restored():
    before = ctx.prec
    interval(catalogue()["vae-learnable"], QUICK)
    assert ctx.prec == before
