"""Changes of a problem whose effect on the optimum is known exactly: the answers must agree across each.

Problems are drawn by Hypothesis in the theorem's scope; comparisons allow rounding of the moved spectrum.
"""

import math
from dataclasses import replace

import numpy as np
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from collapsecheck.instances import strategies as ours
from collapsecheck.numerics.closed_form.global_minimum import Optimum, optimum
from collapsecheck.numerics.data.second_moments import moments
from collapsecheck.numerics.problem import Level, Problem

EXAMPLES = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
EQUAL_SIGMAS = ("learnable", "isotropic")
ROUNDING = 1e-7  # ρ moves like the square root of what rounding moves θ² by, beside a threshold
SCALES = st.sampled_from([0.5, 2.0, 3.0, 0.1])


@st.composite
def solvable(draw: st.DrawFn, sigmas: tuple = EQUAL_SIGMAS, spectrum: str | None = "plain") -> Problem:
    """A problem with a unique optimum that the theorem gives exactly."""
    problem = draw(ours.problems(levels=draw(ours.level_lists(sigmas=sigmas)), spectrum=spectrum))
    answer = optimum(problem)
    assume(answer.bounded and not answer.flat and answer.scope == "theorem")
    return problem


def moved(problem: Problem, A: np.ndarray, B: np.ndarray, C: np.ndarray, **changes) -> Problem:
    given_moments = (A,) if problem.autoencoding else (A, B, C)
    fields = {"eta_dec": problem.eta_dec, "levels": problem.levels} | changes
    return Problem.build(problem.model, *given_moments, **fields)


def agree(before: Optimum, after: Optimum, shift: float = 0.0) -> None:
    """Same minimum up to `shift`, same θ² / η_dec² is left to the caller; ρ and information mode by mode.

    Where rounding hides what a direction of x explains, the minimum lies between the bounds.
    """
    assert before.L_min is not None
    scale = 1 + abs(before.L_min) + abs(shift)
    if after.L_min is None:
        assert "give samples" in after.warnings[-1]
        assert after.lower_bound - 1e-9 * scale <= before.L_min + shift <= after.upper_bound + 1e-9 * scale
        return
    assert math.isclose(after.L_min, before.L_min + shift, abs_tol=1e-9 * scale)
    width = min(before.rho.shape[1], after.rho.shape[1])
    assert np.allclose(before.rho[:, :width], after.rho[:, :width], atol=ROUNDING)
    assert not before.rho[:, width:].any() and not after.rho[:, width:].any()


@EXAMPLES
@given(solvable(), st.data())
def test_rotating_the_data_changes_nothing(problem: Problem, data: st.DataObject) -> None:
    P = data.draw(ours.rotations(len(problem.A)))
    Q = P if problem.autoencoding else data.draw(ours.rotations(len(problem.C)))
    turned = moved(problem, P @ problem.A @ P.T, Q @ problem.B @ P.T, Q @ problem.C @ Q.T)
    agree(optimum(problem), optimum(turned))


@EXAMPLES
@given(solvable(), SCALES)
def test_scaling_y_with_the_decoder_noise_changes_nothing(problem: Problem, s: float) -> None:
    """y → s y, η_dec → s η_dec; for an autoencoder x is y. All levels' η and σ stay."""
    x = s if problem.autoencoding else 1.0
    scaled = moved(problem, x**2 * problem.A, s * x * problem.B, s**2 * problem.C, eta_dec=s * problem.eta_dec)
    before, after = optimum(problem), optimum(scaled)
    agree(before, after)
    assert np.allclose(after.theta2, s**2 * before.theta2)


@EXAMPLES
@given(solvable(), SCALES)
def test_the_scale_of_a_latent_changes_nothing(problem: Problem, s: float) -> None:
    """η_l → s η_l with σ_l → s σ_l."""
    levels = tuple(replace(x, eta=s * x.eta, sigma=None if x.sigma is None else s * x.sigma) for x in problem.levels)
    agree(optimum(problem), optimum(replace(problem, levels=levels)))


@EXAMPLES
@given(solvable(), SCALES)
def test_scaling_every_weight_scales_the_loss(problem: Problem, s: float) -> None:
    """β_l → s β_l, η_dec² → η_dec²/s: the loss is multiplied by s, the optimum stays."""
    levels = tuple(replace(level, beta=s * level.beta) for level in problem.levels)
    before = optimum(problem)
    after = optimum(replace(problem, levels=levels, eta_dec=problem.eta_dec / math.sqrt(s)))
    assert before.L_min is not None and after.L_min is not None
    assert math.isclose(after.L_min, s * before.L_min, rel_tol=1e-9, abs_tol=1e-9 * s * (1 + abs(before.L_min)))
    assert np.allclose(before.rho, after.rho, atol=ROUNDING)


@EXAMPLES
@given(solvable(("learnable", "isotropic", "diagonal")), st.randoms(use_true_random=False))
def test_the_order_of_latents_changes_nothing(problem: Problem, order) -> None:
    levels = []
    for level in problem.levels:
        sigma = level.sigma
        levels.append(
            replace(level, sigma=tuple(order.sample(sigma, len(sigma))) if isinstance(sigma, tuple) else sigma)
        )
    agree(optimum(problem), optimum(replace(problem, levels=tuple(levels))))


@EXAMPLES
@given(solvable(), st.integers(1, 3))
def test_coordinates_of_the_data_that_are_always_zero_change_nothing(problem: Problem, extra: int) -> None:
    A = np.pad(problem.A, (0, extra))
    B = np.pad(problem.B, ((0, extra if problem.autoencoding else 0), (0, extra)))
    agree(optimum(problem), optimum(moved(problem, A, B, A if problem.autoencoding else problem.C)))


@EXAMPLES
@given(st.data(), st.integers(1, 3), st.integers(1, 4), st.integers(2, 3))
def test_duplicating_every_sample_changes_nothing(data: st.DataObject, dim: int, count: int, times: int) -> None:
    entries = st.integers(-9, 9).map(float)
    x = np.array(data.draw(st.lists(st.lists(entries, min_size=dim, max_size=dim), min_size=count, max_size=count)))
    level = Level(dim, 1.0, 1.0, None)
    once, again = (moments(samples) for samples in (x, np.tile(x, (times, 1))))
    agree(*(optimum(Problem.build("vae", m.A, eta_dec=0.5, levels=(level,))) for m in (once, again)))


@EXAMPLES
@given(solvable(), st.data())
def test_splitting_a_learnable_level_in_two_changes_nothing(problem: Problem, data: st.DataObject) -> None:
    """Two learnable levels with the β and width of one: β (ρ_l − ρ_{l+1}) + β ρ_{l+1} = β ρ_l; merging goes back."""
    places = [i for i, level in enumerate(problem.levels) if level.learnable]
    assume(places)
    place = data.draw(st.sampled_from(places))
    levels = (*problem.levels[: place + 1], problem.levels[place], *problem.levels[place + 1 :])
    before, after = optimum(problem), optimum(replace(problem, levels=levels))
    assert after.flat and before.L_min is not None and after.L_min is not None
    assert math.isclose(before.L_min, after.L_min, abs_tol=1e-9 * (1 + abs(before.L_min)))
    assert np.allclose(before.rho, np.delete(after.rho, place + 1, axis=0), atol=ROUNDING)


@EXAMPLES
@given(solvable(), st.sampled_from(["learnable", "fixed"]))
def test_a_top_level_that_costs_more_than_everything_below_stays_collapsed(problem: Problem, kind: str) -> None:
    """Its weight is above θ_1²/η_dec² and all other weights, so it is a block of its own and adds its constant."""
    before = optimum(problem)
    weights = [x.beta * (1.0 if x.sigma is None else (x.sigma / x.eta) ** 2) for x in problem.levels]
    beta = 2 * max(*weights, before.theta2.max(initial=0.0) / problem.eta_dec**2, 1.0)
    sigma, d = (None if kind == "learnable" else 1.5), min(level.d for level in problem.levels)
    after = optimum(replace(problem, levels=(*problem.levels, Level(d, beta, 1.0, sigma))))
    constant = 0.0 if sigma is None else d * beta * (sigma**2 - 1 - math.log(sigma**2))
    assert not after.rho[-1].any()
    agree(before, replace(after, rho=after.rho[:-1]), constant)


class ManyChanges(RuleBasedStateMachine):
    """Any sequence of changes that leave the optimum where it was."""

    @initialize(problem=solvable())
    def begin(self, problem: Problem) -> None:
        self.problem, self.before = problem, optimum(problem)

    @rule(data=st.data())
    def rotate(self, data: st.DataObject) -> None:
        P, p = data.draw(ours.rotations(len(self.problem.A))), self.problem
        Q = P if p.autoencoding else data.draw(ours.rotations(len(p.C)))
        self.problem = moved(p, P @ p.A @ P.T, Q @ p.B @ P.T, Q @ p.C @ Q.T)

    @rule(s=st.sampled_from([0.5, 2.0, 3.0]))
    def scale(self, s: float) -> None:
        p, x = self.problem, s if self.problem.autoencoding else 1.0
        self.problem = moved(p, x**2 * p.A, s * x * p.B, s**2 * p.C, eta_dec=s * p.eta_dec)

    @rule()
    def pad(self) -> None:
        p = self.problem
        A, B = np.pad(p.A, (0, 1)), np.pad(p.B, ((0, int(p.autoencoding)), (0, 1)))
        self.problem = moved(p, A, B, A if p.autoencoding else p.C)

    @rule(s=SCALES)
    def rescale_latents(self, s: float) -> None:
        levels = [
            replace(x, eta=s * x.eta, sigma=None if x.sigma is None else s * x.sigma) for x in self.problem.levels
        ]
        self.problem = replace(self.problem, levels=tuple(levels))

    @invariant()
    def the_optimum_is_the_same(self) -> None:
        if hasattr(self, "problem"):
            agree(self.before, optimum(self.problem))


TestManyChanges = ManyChanges.TestCase
TestManyChanges.settings = settings(EXAMPLES, max_examples=15, stateful_step_count=6)
