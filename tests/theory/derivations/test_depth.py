"""The statements for every depth agree with the chain of each small depth, and their checks can fail."""

from itertools import combinations

import pytest
import sympy as sp

from collapsecheck.theory.derivations import depth, learnable_levels
from collapsecheck.theory.model.chain import certificate_terms, marginals, phi, starred
from collapsecheck.theory.notation import beta, rho
from collapsecheck.theory.theorems.hierarchy import chain_general

DEPTHS = range(2, 6)
PAIRS = [(size, *pair) for size in DEPTHS for pair in combinations(range(1, size + 1), 2)]


@pytest.mark.parametrize(("size", "low", "high"), PAIRS)
def test_the_slope_along_the_ray_is_the_difference_of_the_betas(size, low, high):
    r = sp.Symbol("r", real=True)
    changes = {rho(j): rho(j) + r * learnable_levels.raised(sp.Integer(j), low, high) for j in range(1, size + 1)}
    value = phi(size, frozenset({low, high}))
    slope = sp.diff(value.subs(changes, simultaneous=True), r)
    assert sp.simplify(slope - (beta(high) - beta(low))) == 0


@pytest.mark.parametrize("size", range(1, 6))
def test_the_telescoping_gives_the_certificate_of_each_depth(size):
    star, values = starred(size), [m.subs(starred(size)) for m in marginals(size)]
    d = [0, *(rho(level) - star[rho(level)] for level in range(1, size + 1)), 0]
    linear = sum(values[level] * (d[level] - d[level + 1]) for level in range(size + 1))
    assert sp.expand(linear - sum(certificate_terms(size)[-size:])) == 0


@pytest.mark.parametrize("sizes", [(1, 1), (2, 1), (1, 3), (2, 2)])
def test_merged_blocks_are_the_cumulative_sums(sizes):
    """ρ of two free blocks before and after the merge, entry by entry, against the claimed gains."""
    low, high = sizes
    logs = [*sp.symbols(f"y1:{low + 1}", real=True), *sp.symbols(f"z1:{high + 1}", real=True)]
    means = [sum(logs[:low]) / sp.Integer(low), sum(logs[low:]) / sp.Integer(high)]
    pooled, gains = sum(logs) / sp.Integer(low + high), depth.merged_gains()
    for place in range(1, low + high):
        inside = place < low
        before = sum(logs[:place]) - place * means[0] if inside else sum(logs[low:place]) - (place - low) * means[1]
        change = sum(logs[:place]) - place * pooled - before
        name = "free, lower block" if inside else "free, upper block"
        values = {depth.below: low, depth.above: high, depth.part: place, depth.rest: low + high - place}
        claimed = gains[name].subs(values).subs({depth.mean: means[1], depth.excess: means[0] - means[1]})
        assert sp.expand(change - claimed) == 0


def test_a_wrong_gain_is_caught(monkeypatch):
    wrong = {**depth.merged_gains(), "free, upper block": -depth.excess}
    monkeypatch.setattr(depth, "merged_gains", lambda: wrong)
    with pytest.raises(AssertionError, match="free, upper block"):
        depth.check_merging()


def test_a_wrong_telescoping_is_caught(monkeypatch):
    flipped = lambda level: (  # noqa: E731
        depth.E(level) * (depth.d(level) - depth.d(level + 1)) - (depth.E(level) - depth.E(level - 1)) * depth.d(level),
        depth.E(level) * depth.d(level + 1),
    )
    monkeypatch.setattr(depth, "telescoped", flipped)
    with pytest.raises(AssertionError, match="telescoping"):
        depth.check_induction()
    with pytest.raises(AssertionError, match="telescoping"):
        learnable_levels.check_bounded()


def test_a_wrong_ray_is_caught(monkeypatch):
    monkeypatch.setattr(learnable_levels, "raised", lambda level, low, high: sp.Piecewise((1, level < high), (0, True)))
    with pytest.raises(AssertionError, match="the difference changes by"):
        learnable_levels.check_ray()


def test_wrong_variances_along_the_ray_are_caught(monkeypatch):
    swapped = {
        "p": (sp.exp(-learnable_levels.r), sp.Integer(1)),
        "between": (sp.Integer(1), sp.exp(learnable_levels.r)),
    }
    monkeypatch.setattr(learnable_levels, "explicit_changes", lambda: {**swapped, "q": swapped["p"]})
    with pytest.raises(AssertionError):
        learnable_levels.check_explicit()


def test_every_setting_of_the_general_theorem_has_its_regions():
    """Blocks with two learnable levels are the only sets of active levels left out."""
    counts = [
        sum(case.setting == setting for case in chain_general.THEOREM.cases) for setting in chain_general.SETTINGS
    ]
    assert counts == [8, 4, 8] and sum(counts) == len(chain_general.THEOREM.cases)
