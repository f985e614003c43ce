"""Every number of docs/remedies.md, recomputed; and what the page says of thresholds and optima."""

from pathlib import Path

import numpy as np
import pytest
from remedies import ANY, capped, free_bits, information, terms, warmed_up, with_skip
from remedy_flows import annealed, deep, escape, mode_loss

from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.losses.full_loss import evaluate
from collapsecheck.numerics.losses.parameters import Parameters, unpack
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.minimisers import random_start

PAGE = (Path(__file__).parents[2] / "docs" / "remedies.md").read_text(encoding="utf-8")
THETA2, LATENTS, CAP, FREE = np.array([4.0, 1.5, 0.5]), 3, 0.4, 0.4


def table(name: str) -> dict[str, list[str]]:
    """The rows between the markers of that name, by their first cell."""
    body = PAGE.split(f"<!-- {name}: start -->")[1].split(f"<!-- {name}: end -->")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in body.splitlines() if line.startswith("|")]
    return {row[0]: row[1:] for row in rows[2:]}


REMEDIES = {
    "none, learnable σ": lambda: capped(THETA2, LATENTS, *ANY),
    "KL annealing": lambda: warmed_up(THETA2, LATENTS),
    "skip from z in the decoder": lambda: with_skip(THETA2, LATENTS),
    "free bits, 0.4 nats per latent": lambda: np.array(free_bits(tuple(THETA2), 1.0, FREE)),
    "δ-VAE: σ² ≤ 0.4": lambda: capped(THETA2, LATENTS, ANY[0], CAP),
    "fixed σ² = 0.4": lambda: capped(THETA2, LATENTS, CAP, CAP),
}


@pytest.mark.parametrize("remedy", table("remedies"))
def test_a_row_of_remedies(remedy: str) -> None:
    _, each, total, known, error = table("remedies")[remedy]
    p = REMEDIES[remedy]()
    found, kl = terms(p, THETA2, LATENTS)
    if each != "any split":
        assert np.sort(kl)[::-1] == pytest.approx([float(x) for x in each.split(",")], abs=1e-3)
    assert (kl.sum(), information(p, THETA2, LATENTS), found) == pytest.approx(
        (float(total), float(known), float(error)), abs=1.5e-3
    )


@pytest.mark.parametrize("warmup", table("annealing"))
def test_annealing_ends_at_the_same_minimum_at_the_times_said(warmup: str) -> None:
    theta, lowest = np.sqrt(1.5), 1.0 + np.log(1.5)
    for eps, said in zip((0.1, 0.001), table("annealing")[warmup], strict=True):
        start = np.array([eps, eps, 0.0])
        time = escape(annealed(theta, float(warmup)), start, lambda p: mode_loss(theta, p) - lowest - 1e-3)
        assert time == pytest.approx(float(said), abs=0.051)


def test_a_mode_below_the_final_threshold_grows_during_annealing_and_dies_again() -> None:
    theta, start = np.sqrt(0.8), np.array([0.1, 0.1, 0.0])
    grown = escape(annealed(theta, 10.0), start, lambda p: p[0] * p[1] - 0.3)
    gone = escape(annealed(theta, 10.0), start, lambda p: mode_loss(theta, p) - theta**2 - 1e-4)
    assert grown < 10.0 < gone


def crowded(theta2: np.ndarray) -> tuple[float, float]:
    """The minimum with free bits, and the best with a mode for each latent."""
    latents = len(theta2)
    error, kl = terms(np.array(free_bits(tuple(theta2), 1.0, FREE)), theta2, latents)
    alone = np.maximum(FREE, 0.5 * np.log(theta2))
    return error + 2 * np.maximum(kl, FREE).sum(), float(np.sum(theta2 * np.exp(-2 * alone) + 2 * alone))


@pytest.mark.parametrize(("theta2", "said"), [((4.0, 1.5, 0.5), (4.715, 4.885)), ((4.0, 0.5), (3.246, 3.411))])
def test_free_bits_crowd_latents_onto_strong_modes(theta2: tuple, said: tuple) -> None:
    assert crowded(np.array(theta2)) == pytest.approx(said, abs=1e-3)
    assert all(f"{number:g}" in PAGE for number in said)


@pytest.mark.parametrize("factor", [0.75, 1.25])
@pytest.mark.parametrize("low", [ANY[0], CAP])
def test_a_cap_on_the_variance_lowers_the_threshold_and_guarantees_kl_but_no_information(factor, low) -> None:
    theta2 = np.array([factor * CAP])
    p = capped(theta2, 1, low, CAP)
    delta, known = 0.5 * (CAP - 1 - np.log(CAP)), information(p, theta2, 1)
    assert terms(p, theta2, 1)[1][0] >= delta - 1e-9
    assert known > 1e-3 if factor > 1 else known < 1e-6


def test_the_example_of_a_kl_without_information() -> None:
    p = capped(np.array([0.3]), 1, ANY[0], CAP)
    assert terms(p, np.array([0.3]), 1)[1][0] == pytest.approx(0.158, abs=5e-4)
    assert information(p, np.array([0.3]), 1) == pytest.approx(0.0, abs=1e-6)


@pytest.mark.parametrize("eps", table("skip"))
def test_a_skip_past_hidden_layers_shortens_the_way(eps: str) -> None:
    for skip, said in zip((False, True), table("skip")[eps], strict=True):
        size = float(eps)
        start = np.array([size / 2, size, size, size * skip])
        time = escape(deep(2.0, skip), start, lambda p, s=skip: (p[1] * p[2] + s * p[3]) * p[0] - 0.25)
        assert time == pytest.approx(float(said), rel=5e-3)


@pytest.mark.parametrize("skip", [False, True])
def test_only_with_a_skip_is_the_collapsed_point_of_a_deep_decoder_a_strict_saddle(skip: bool) -> None:
    slopes, size = deep(2.0, skip), 1e-4
    rows = [(slopes(0.0, size * axis) - slopes(0.0, -size * axis)) / (2 * size) for axis in np.eye(4)]
    lowest = np.linalg.eigvalsh(rows)[0]
    assert (lowest < -0.1) == skip
    assert skip or lowest > -1e-6


def test_a_skip_from_z_2_costs_only_its_noise() -> None:
    """E‖x − U_1 z_1 − S z_2‖² from the joint second moment of (x, z_1, z_2), against the loss at U_1 + S V_2."""
    rng = np.random.default_rng(5)
    for _ in range(20):
        root = rng.normal(size=(3, 3))
        levels = (Level(2, 1.3, 0.8, 0.5), Level(2, 0.7, 1.1, None))
        problem = Problem.build("vae", root @ root.T, eta_dec=0.9, levels=levels)
        q, S = unpack(problem, random_start(problem, rng)), rng.normal(size=(3, 2))
        first = np.hstack([q.V[0], np.diag(q.sigma[0]), np.zeros((2, 2))])
        second = np.hstack([q.V[1] @ q.V[0], q.V[1] @ np.diag(q.sigma[0]), np.diag(q.sigma[1])])
        source = np.block([[problem.A, np.zeros((3, 4))], [np.zeros((4, 3)), np.eye(4)]])
        moved = q.U[0] - S @ q.V[1]
        misfit = np.hstack([np.eye(3), np.zeros((3, 4))]) - moved @ first - S @ second
        with_skip = float(np.trace(misfit @ source @ misfit.T)) / problem.eta_dec**2
        misfit = np.hstack([np.eye(3), np.zeros((3, 4))]) - q.U[0] @ first
        without = float(np.trace(misfit @ source @ misfit.T)) / problem.eta_dec**2
        assert with_skip - without == pytest.approx(np.sum((S * q.sigma[1]) ** 2) / problem.eta_dec**2, rel=1e-9)
        shifted = Parameters((moved + S @ q.V[1], q.U[1]), q.V, q.sigma)
        assert float(evaluate(problem, shifted)) == pytest.approx(float(evaluate(problem, q)), rel=1e-12)


def test_a_skip_from_the_input_collapses_an_autoencoder() -> None:
    level = (Level(3, 1.0, 1.0, None),)
    data = np.diag(THETA2)
    assert optimum(Problem.build("vae", data, eta_dec=1.0, levels=level)).active == (2,)
    assert optimum(Problem.build("cvae", data, data, data, eta_dec=1.0, levels=level)).active == (0,)
