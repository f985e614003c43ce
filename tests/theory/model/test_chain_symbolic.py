"""The chain problem: exact identities for every mixture up to L = 6, mutants that break them, and the geometry."""

from dataclasses import replace
from fractions import Fraction
from itertools import chain as chain_of
from itertools import combinations, pairwise, product

import pytest
import sympy as sp

from collapsecheck.theory.calculus.identities import is_zero
from collapsecheck.theory.derivations.elimination import decoder_slopes, decoupling_residual, elimination_identity
from collapsecheck.theory.model import chain
from collapsecheck.theory.model.gaussian_loss import mode_loss
from collapsecheck.theory.model.minorant import cumulative, minorant, minorant_identity
from collapsecheck.theory.notation import beta, optimal, rho
from collapsecheck.theory.statement import Setting

pytestmark = pytest.mark.every(2)

MIXTURES = [
    (depth, learnable)
    for depth in range(1, 7)
    for size in range(depth + 1)
    for learnable in combinations(range(1, depth + 1), size)
]


@pytest.mark.parametrize("depth", range(1, 7))
def test_certificate_and_dual_identities(depth):
    for learnable in (learnable for d, learnable in MIXTURES if d == depth):
        assert chain.certificate_identity(depth, learnable) == 0
        assert chain.dual_identity(depth, learnable) == 0


@pytest.mark.parametrize(
    "mutant",
    [
        lambda terms: [-terms[0], *terms[1:]],
        lambda terms: terms[:-1],
        lambda terms: [2 * terms[0], *terms[1:]],
        lambda terms: [*terms[:-1], terms[-1].subs(rho(1), rho(2))],
    ],
)
def test_a_wrong_certificate_is_not_an_identity(monkeypatch, mutant):
    right = chain.certificate_terms
    monkeypatch.setattr(chain, "certificate_terms", lambda *args: mutant(right(*args)))
    assert chain.certificate_identity(2, ()) != 0 or chain.certificate_identity(1, ()) != 0


def test_multipliers_are_the_gradient_of_phi():
    for depth, learnable in MIXTURES[:20]:
        slopes = [sp.diff(chain.phi(depth, learnable), rho(level)) for level in range(1, depth + 1)]
        assert [sp.expand(s - m) for s, m in zip(slopes, chain.multipliers(depth, learnable), strict=True)] == [
            0
        ] * depth


def test_a_learnable_level_saves_its_variance_gap():
    difference = sp.Symbol("Delta", real=True)
    saved = chain.fixed_term(1, difference) - chain.variance_gap(1, difference)
    assert sp.expand(sp.expand_log(saved) - beta(1) * difference) == 0


@pytest.mark.parametrize("model", ["vae", "cvae"])
@pytest.mark.parametrize("depth", [1, 2, 3, 4])
def test_eliminating_the_decoders_leaves_phi(model, depth):
    setting = Setting(model, ("isotropic",) * depth)
    assert elimination_identity(setting) == 0
    assert all(map(is_zero, decoder_slopes(setting)))


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_diagonal_parameters_decouple_the_modes(depth, monkeypatch):
    setting = Setting("vae", ("isotropic",) * depth)
    assert decoupling_residual(setting) == 0
    mode = mode_loss(setting)
    monkeypatch.setattr(
        "collapsecheck.theory.derivations.elimination.mode_loss",
        lambda _: replace(mode, expression=mode.expression + mode.u[0]),
    )
    assert decoupling_residual(setting) != 0


@pytest.mark.parametrize("depth", range(1, 5))
def test_minorant_identities_for_every_active_set(depth):
    for size in range(depth + 1):
        for active in combinations(range(1, depth + 1), size):
            assert not any(chain_of(*minorant_identity(depth, active).values()))


def greatest_convex_minorant(values):
    """The maximum of all affine functions below the values: at each index, the least chord over it."""
    last = len(values) - 1
    chords = [(i, k, (values[k] - values[i]) / Fraction(k - i)) for i in range(last) for k in range(i + 1, last + 1)]
    return [min([values[l], *(values[i] + s * (l - i) for i, k, s in chords if i <= l <= k)]) for l in range(last + 1)]


@pytest.mark.parametrize("depth", range(1, 5))
def test_the_minorant_satisfies_the_optimality_conditions(depth):
    """Every sequence of log weights in {−1, 0, 1}, exactly: ρ ≥ 0, E nondecreasing, and constant where ρ > 0."""
    for logs in product((-1, 0, 1), repeat=depth + 1):
        P = [Fraction(int(p)) for p in cumulative([sp.Integer(x) for x in logs])]
        Q = greatest_convex_minorant(P)
        growths, slopes = [p - q for p, q in zip(P, Q, strict=True)], [b - a for a, b in pairwise(Q)]
        multipliers = [b - a for a, b in pairwise(slopes)]
        assert growths[0] == growths[-1] == 0 and min(growths) >= 0 and min(multipliers) >= 0
        assert all(m * g == 0 for m, g in zip(multipliers, growths[1:-1], strict=True))
        touching = [l for l, g in enumerate(growths) if g == 0]
        assert [Fraction(int(q.p), int(q.q)) for q in minorant([sp.Rational(p) for p in P], touching)] == Q


def test_starred_symbols_keep_their_assumptions():
    assert optimal(rho(1)).is_nonnegative and optimal(rho(1)) != rho(1)
