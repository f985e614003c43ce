"""The translation against direct minimisation of losses as their code writes them."""

from collections.abc import Callable

import numpy as np
import pytest
from own_losses import LOSSES, D, N, X, d, minimum, per_latent, per_sample, reference, slope

from collapsecheck.numerics.data import moments, table
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.translation import Translation, loss_optimum, stacked, translate

pytestmark = pytest.mark.every(2)


def problem_of(loss: Translation) -> Problem:
    data = X if loss.maps is None else stacked(table("x", X), loss.maps)
    return Problem.of("vae", moments(data), eta_dec=loss.eta_dec, levels=[Level(d, loss.beta, 1.0, None)])


@pytest.mark.every(3)
@pytest.mark.parametrize("name", LOSSES)
def test_a_loss_has_the_minimum_that_its_translation_predicts(name: str) -> None:
    described, written = LOSSES[name]
    loss = translate(described, pixels=D, latents=d)
    problem = problem_of(loss)
    answer = loss_optimum(problem, loss)
    free = loss.free or 0.0
    scale = slope(written) / (np.trace(problem.C) / problem.eta_dec**2)
    best, rates = minimum(written)
    predicted = reference(written, free) + scale * (answer.upper_bound - 2 * loss.beta * free)
    assert best == pytest.approx(predicted, rel=1e-6)
    assert (answer.L_min is None) == bool(loss.prior) and answer.lower_bound <= answer.upper_bound
    assert rates.sum() == pytest.approx(answer.kl.sum(), abs=2e-3)
    assert (np.sort(rates) > 1e-3).sum() == answer.active[0]


def test_the_losses_are_on_both_sides_of_their_thresholds() -> None:
    counts = {loss_optimum(problem_of(loss), loss).active[0] for loss in translated()}
    assert counts == {0, 1, 2} and len(LOSSES) > 10


def translated() -> list[Translation]:
    return [translate(described, pixels=D, latents=d) for described, _ in LOSSES.values()]


@pytest.mark.parametrize(
    ("weight", "free"),
    [(2.0, 0.4), *(pytest.param(*given, marks=pytest.mark.slow) for given in ((20.0, 0.4), (5.0, 2.0)))],
)
@pytest.mark.parametrize(
    ("per", "written"),
    [("latent", per_latent), pytest.param("latent and sample", per_sample, marks=pytest.mark.slow)],
)
def test_free_nats_lie_between_the_bounds(per: str, written: Callable, weight: float, free: float) -> None:
    """Of each sample's free nats the mean over samples may fall short; those of a latent's mean are always used."""
    given = {
        "reconstruction": {"kind": "squared", "reduction": "mean over batch"},
        "kl": {"weight": weight, "reduction": "mean over batch", "free_nats": free, "free_per": per},
    }
    loss = translate(given)
    answer = loss_optimum(problem_of(loss), loss)
    best, rates = minimum(written(weight, free), starts=3)
    assert answer.L_min is None and answer.scope == "upper-bound"
    assert any(warning.startswith(f"free nats per {per}: ") for warning in answer.warnings)
    assert answer.lower_bound - 1e-6 <= best <= answer.upper_bound + 1e-6
    assert per == "latent and sample" or rates.min() >= free - 2e-3


def test_a_learned_variance_is_that_of_the_best_eta_dec() -> None:
    from collapsecheck.numerics.closed_form import optimal_eta_dec

    given = {
        "reconstruction": {"kind": "gaussian-nll", "variance": "one", "reduction": "mean over everything"},
        "kl": {"weight": 3.0, "reduction": "mean over batch", "divided_by": D},
    }
    loss = translate(given, pixels=D)
    assert loss.likelihood == "gaussian-learned" and loss.eta_dec is None
    problem = Problem.of("vae", moments(X), eta_dec=1.0, levels=[Level(d, loss.beta, 1.0, None)])
    found = optimal_eta_dec(problem)

    def written(b):  # type: ignore[no-untyped-def]
        return 0.5 * (b.log_s2 + b.error**2 / np.exp(b.log_s2)).mean() + 3.0 * b.kl.sum(1).mean() / D

    assert minimum(written)[0] == pytest.approx(found.loss / (2 * D), rel=1e-6)


def test_rows_of_the_example_are_as_many_as_it_says() -> None:
    assert X.shape == (N, D)
