"""The rational witness: exact checks accept what is true, reject every inflated bound, and refute false theorems."""

from dataclasses import replace
from itertools import count, islice

import numpy as np
import pytest
import sympy as sp
from false_theorems import MINIMA, SINGLE, moved_threshold, scaled_minimum
from flint import arb, ctx, fmpq, fmpq_mat

from collapsecheck.evidence.evidence import EFFORTS
from collapsecheck.judge.certified import TOLERANCE, solve
from collapsecheck.judge.exact_matrices import (
    diagonal,
    eigenvalues,
    fraction,
    from_floats,
    inertia,
    is_semidefinite,
    rotation,
    to_floats,
    trace,
)
from collapsecheck.judge.points import draw_point
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.model import mode
from collapsecheck.theory.model.mode import setting_of, tie
from collapsecheck.theory.notation import beta
from collapsecheck.theory.statement import settings_of
from collapsecheck.witnesses.helpers import rational_bounds as bounds
from collapsecheck.witnesses.helpers.exact_chain import active
from collapsecheck.witnesses.rational import rational

QUICK = EFFORTS["quick"]


def gram(rng: np.random.Generator) -> fmpq_mat:
    rows, size = rng.integers(1, 5, 2)
    H = fmpq_mat(int(rows), int(size), [fmpq(int(n), 2) for n in rng.integers(-4, 5, rows * size)])
    return H.transpose() * H


def sample(seed: int) -> tuple[fmpq_mat, list[fmpq]]:
    rng = np.random.default_rng(seed)
    return gram(rng), sorted(fmpq(int(n), 3) for n in rng.integers(1, 12, rng.integers(1, 5)))


@pytest.mark.parametrize("slug", (*MINIMA, "collapse-conditions", "cvae-correlation"))
def test_supports_the_catalogue(slug):
    evidence = rational(catalogue()[slug], QUICK)
    assert evidence.verdict == "supports" and "left open" not in evidence.detail


@pytest.mark.parametrize("slug", SINGLE)
@pytest.mark.parametrize("factor", [sp.Rational(101, 100), sp.Rational(99, 100)])
def test_refutes_a_scaled_minimum(slug, factor):
    assert rational(scaled_minimum(catalogue()[slug], factor), QUICK).verdict == "refutes"


@pytest.mark.parametrize("factor", [sp.Rational(1, 2), sp.Integer(2)])
@pytest.mark.parametrize("slug", [*SINGLE, "hvae-fixed", "hvae-learnable-top", "collapse-conditions"])
def test_refutes_a_moved_threshold(slug, factor):
    assert rational(moved_threshold(catalogue()[slug], factor), EFFORTS["standard"]).verdict == "refutes"


def test_refutes_a_tie_that_counts_as_active():
    def lenient(case):
        return replace(case, claims=tuple(replace(c, condition=sp.Ge(*c.condition.args)) for c in case.claims))

    theorem = catalogue()["collapse-conditions"]
    cases = tuple(lenient(case) for case in theorem.cases[:4])
    setting, *others = settings_of(cases)
    single = replace(theorem, cases=cases, setting=setting, settings=tuple(others))
    assert "exact inertia" in rational(single, EFFORTS["standard"]).detail


@pytest.mark.parametrize("slug", ["vae-fixed-diagonal", "cvae-fixed"])
def test_refutes_the_reversed_pairing(slug):
    assert rational(replace(catalogue()[slug], pairing="same"), EFFORTS["standard"]).verdict == "refutes"


def test_certificates_hold_and_are_tight():
    for seed in range(30):
        G, squares = sample(seed)
        certificate = bounds.propose(G, squares)
        bound, best = bounds.verified_bound(G, squares, certificate), bounds.attained(G, squares)
        assert bound is not None and bound <= best <= bound + fmpq(1, 10**7) * (1 + trace(G))


def test_every_inflated_certificate_is_rejected():
    seeds = (seed for seed in count() if trace(bounds.propose(*sample(seed)).A) > fmpq(1, 100))
    for seed in islice(seeds, 30):
        G, squares = sample(seed)
        certificate = bounds.propose(G, squares)
        inflated = replace(certificate, A=certificate.A * fmpq(9999, 10000))
        claimed = trace(G) - trace(inflated.A) - sum(inflated.gamma, fmpq(0))
        assert claimed > bounds.attained(G, squares)
        assert bounds.verified_bound(G, squares, inflated) is None


def test_an_asymmetric_certificate_is_rejected():
    G, squares = diagonal([fmpq(9), fmpq(4)]), [fmpq(1)]
    good = bounds.propose(G, squares)
    skewed = fmpq_mat(2, 2, [fmpq(0), fmpq(1), fmpq(-1), fmpq(0)])
    assert bounds.verified_bound(G, squares, replace(good, X=(good.X[0] + skewed,))) is None
    assert bounds.verified_bound(G, squares, replace(good, A=good.A + skewed)) is None


def test_a_failing_eigensolver_is_silent(monkeypatch):
    monkeypatch.setattr(np.linalg, "eigh", lambda matrix: (np.ones(len(matrix)), np.eye(len(matrix))))
    theorem = catalogue()["vae-fixed-isotropic"]
    monkeypatch.setattr("collapsecheck.witnesses.rational._counts", lambda theorem, instance: iter(()))
    assert rational(theorem, QUICK).verdict == "silent"


def test_learned_enclosure_holds_the_closed_form():
    for seed in range(30):
        G, squares = sample(seed)
        levels = (Level(len(squares), float(arb(squares[0])), 1.0, None),)
        with ctx.workprec(160):
            low, high = bounds.learned_enclosure(G, squares[0], len(squares))
        minimum = optimum(Problem.build("vae", to_floats(G), eta_dec=1.0, levels=levels)).L_min
        assert high - low < 1e-30 and abs(float(low.mid()) - minimum) < 1e-10 * (1 + minimum)


def test_inertia_and_definiteness_with_ties_and_zeros():
    turn = rotation(4, np.random.default_rng(1))
    assert turn * turn.transpose() == diagonal([fmpq(1)] * 4)
    matrix = turn * diagonal([fmpq(2), fmpq(2), fmpq(0), fmpq(-1, 10**30)]) * turn.transpose()
    assert inertia(matrix) == (2, 1, 1) and not is_semidefinite(matrix)
    assert inertia(fmpq_mat(3, 3)) == (0, 3, 0) and is_semidefinite(fmpq_mat(3, 3))
    assert sum(ball.contains(2) for ball in eigenvalues(matrix)) == 2


def test_floats_are_taken_at_their_exact_value():
    assert fraction(0.1) != fmpq(1, 10) and fraction(sp.Rational(1, 10)) == fmpq(1, 10)
    assert to_floats(from_floats(np.array([[0.1, 2.0]]))).tolist() == [[0.1, 2.0]]
    with pytest.raises(ValueError, match="not rational"):
        fraction(sp.sqrt(2))


def test_exact_activity_agrees_with_certified_growths():
    theorem, rng = catalogue()["chain"], np.random.default_rng(3)
    for case in theorem.cases:
        setting = setting_of(theorem, case)
        point = draw_point(setting, case, rng)
        weights, pins = [fraction(tie(setting, mode.weight(0)).subs(point))], [None]
        for l in range(1, setting.depth + 1):
            learned = mode.is_learned(setting, l)
            pins.append(fraction(point[beta(l)]) if learned else None)
            weights.append(fmpq(1) if learned else fraction(tie(setting, mode.weight(l)).subs(point)))
        assert active(weights, pins) == [rho > TOLERANCE for rho in solve(setting, point).rho]
