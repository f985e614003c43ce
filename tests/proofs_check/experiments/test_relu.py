"""ReLU networks that are linear maps in disguise give the numbers of the linear theory; training repeats itself."""

import importlib.util
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from collapsecheck.cli import main
from collapsecheck.experiments.relu.correlation import spearman
from collapsecheck.experiments.relu.data import Data
from collapsecheck.experiments.relu.study import Effort, Setting, numbers_of, predicted, shape_of, trained
from collapsecheck.experiments.relu_detect import USED
from collapsecheck.numerics.closed_form.global_minimum import optimum, parameters
from collapsecheck.numerics.data.second_moments import moments
from collapsecheck.numerics.losses.parameters import Parameters
from collapsecheck.numerics.problem import Level, Problem

pytestmark = pytest.mark.every(2)

jax = pytest.importorskip("jax")

SETTINGS = {
    "vae": Setting("vae", (Level(3, 1.0, 0.8, None),), 0.6),
    "fixed": Setting("vae", (Level(3, 1.3, 0.8, 0.5),), 0.6),
    "cvae": Setting("cvae", (Level(3, 0.7, 0.8, None),), 0.6),
    "hierarchy": Setting("vae", (Level(3, 0.9, 0.7, 0.5), Level(2, 1.2, 0.8, None)), 0.6),
}


def samples(setting: Setting, n: int = 2000) -> Data:
    draw = np.random.default_rng(4)
    x = draw.normal(size=(n, 4)) @ draw.normal(size=(4, 4))
    y = x @ draw.normal(size=(4, 5)) / 3 + draw.normal(size=(n, 5)) * np.linspace(0.3, 2, 5)
    x, y = x - x.mean(axis=0), y - y.mean(axis=0)
    return Data(x, y, x, y) if setting.model == "cvae" else Data(x, x, x, x)


def linear(matrix: np.ndarray) -> dict[str, Any]:
    """The perceptron that is z ↦ matrix z: relu(z) − relu(−z) = z."""
    d = matrix.shape[1]
    enters = {"weight": np.hstack([np.eye(d), -np.eye(d)]).astype("float32"), "bias": np.zeros(2 * d, "float32")}
    leaves = {"weight": np.vstack([matrix.T, -matrix.T]).astype("float32"), "bias": np.zeros(len(matrix), "float32")}
    return {"in": enters, "out": leaves}


def disguised(setting: Setting, data: Data) -> tuple[Any, Any, Problem, Parameters]:
    """The network that is the linear optimum, its numbers, the problem and the optimum."""
    found = moments(data.x, data.y if setting.model == "cvae" else None)
    problem = Problem.build(setting.model, found.A, found.B, found.C, eta_dec=setting.eta_dec, levels=setting.levels)
    best = parameters(problem)
    encoders = [
        linear(v) | {"log spread": np.log(s / level.eta).astype("float32")}
        for v, s, level in zip(best.V, best.sigma, setting.levels, strict=True)
    ]
    condition = {} if best.U_x is None else linear(best.U_x)
    network = {"encoders": encoders, "priors": [linear(u) for u in best.U[1:]], "decoder": linear(best.U[0])}
    return network | {"condition": condition}, numbers_of(setting), problem, best


@pytest.mark.parametrize("name", SETTINGS)
def test_the_sampled_loss_of_a_linear_network_is_the_closed_form(name: str) -> None:
    from collapsecheck.experiments.relu.loss import loss

    setting = SETTINGS[name]
    data = samples(setting)
    network, numbers, problem, _ = disguised(setting, data)
    shape = shape_of(setting, data, 1)
    keys = jax.random.split(jax.random.key(0), 200)
    values = jax.vmap(lambda key: loss(shape, network, numbers, key, data.x, data.y))(keys)
    error = float(values.std()) / len(keys) ** 0.5
    assert error < 0.02
    assert float(values.mean()) == pytest.approx(optimum(problem).L_min, abs=5 * error + 1e-4)


@pytest.mark.parametrize("name", SETTINGS)
def test_a_linear_network_has_the_active_directions_and_rates_of_the_closed_form(name: str) -> None:
    from collapsecheck.experiments.relu.measure import latents

    setting = SETTINGS[name]
    data = samples(setting, 20_000)
    network, numbers, problem, _ = disguised(setting, data)
    answer = optimum(problem)
    found = latents(shape_of(setting, data, 1), network, numbers, 0, data.x, data.y)
    assert tuple(found.active) == answer.active
    assert found.rate == pytest.approx(answer.kl.sum(axis=1), abs=0.05)


def test_the_likelihood_bound_is_the_likelihood_where_the_encoder_is_the_posterior() -> None:
    from collapsecheck.experiments.relu.measure import log_likelihood

    setting = SETTINGS["vae"]
    data = samples(setting)
    network, numbers, problem, best = disguised(setting, data)
    level = problem.levels[0]
    covariance = level.eta**2 * best.U[0] @ best.U[0].T + setting.eta_dec**2 * np.eye(4)
    quadratic = np.einsum("ni,ij,nj->n", data.x, np.linalg.inv(covariance), data.x).mean()
    exact = -(quadratic + np.linalg.slogdet(2 * np.pi * covariance)[1]) / 2
    for count in (1, 5):
        found = log_likelihood(shape_of(setting, data, 1), network, numbers, 0, data.x, data.y, count)
        assert found == pytest.approx(exact, abs=1e-3)


@pytest.mark.parametrize("name", ["vae", "fixed", "cvae"])
def test_what_a_linear_decoder_loses_without_a_latent_is_the_closed_form(name: str) -> None:
    from collapsecheck.experiments.relu.measure import ablation

    setting = SETTINGS[name]
    data = samples(setting, 40_000)
    network, numbers, _, best = disguised(setting, data)
    enters = np.hstack([data.x, data.y]) if setting.model == "cvae" else data.x
    U, V, noise = best.U[0], best.V[0], np.diag(best.sigma[0] ** 2)
    z = enters @ V.T
    second = z.T @ z / len(z) + noise
    left = data.y - (data.x @ best.U_x.T if best.U_x is not None else 0.0)
    slope = np.diag(U.T @ (left.T @ z / len(z) - U @ second))  # of half the squared error, in each latent's scale
    exact = ((U**2).sum(axis=0) * (np.diag(second) + setting.levels[0].eta ** 2) / 2 + slope) / setting.eta_dec**2
    found = ablation(shape_of(setting, data, 1), network, numbers, 0, data.x, data.y)
    assert found == pytest.approx(exact, rel=0.03, abs=0.02) and exact.max() > 0.2


@pytest.mark.slow
def test_detect_calls_no_latent_collapsed_that_a_trained_decoder_uses(reduced: Callable) -> None:
    result, _, _ = reduced("relu-detect")
    said = [
        (state, rise > USED * row["beta"])
        for row in result["rows"]
        for state, rise in zip(row["state"], row["rise"], strict=True)
    ]
    assert len(said) == 16 * len(result["rows"]) and {"active", "collapsed"} <= {state for state, _ in said}
    assert ("collapsed", True) not in said
    assert sum(used for state, used in said if state == "active") >= 0.95 * sum(state == "active" for state, _ in said)


@pytest.mark.slow
def test_training_repeats_itself_learns_and_depends_on_the_seed() -> None:
    setting = SETTINGS["vae"]
    data = samples(setting)
    effort = Effort(hidden=16, steps=300, batch=64, snapshots=3, seeds=(0,))
    one, again, other = (trained(setting, data, effort, seed) for seed in (0, 0, 1))
    assert one == again and one["loss"] != other["loss"]
    least = predicted(setting, data)["predicted_loss"]
    untrained = trained(setting, data, Effort(16, 1, 64, 1, (0,)), 0)["loss"]
    assert one["loss"] < least + 0.25 * (untrained - least)
    assert len(one["active_by_step"]) == 3


def test_units_are_collapsed_where_enough_images_have_a_small_rate() -> None:
    from collapsecheck.experiments.relu.measure import EPSILONS, collapsed

    rate = np.full((100, 2), 0.5)
    rate[:5, 0] = 3.0
    rate[:6, 1] = 3.0
    shares = dict(zip(EPSILONS.round(3), collapsed(rate), strict=True))
    assert shares[0.316] == 0.0 and shares[1.0] == 0.5 and shares[3.162] == 1.0


def test_rank_correlation_and_its_interval() -> None:
    rising = [[(k, 2.0 * k), (k, 2.0 * k + 0.5)] for k in range(8)]
    found = spearman(rising)
    assert found.value > 0.95 and 0.9 < found.low <= min(found.value, found.high) <= 1.0
    falling = spearman([[(k, -k)] for k in range(8)])
    assert tuple(falling) == pytest.approx((-1.0, -1.0, -1.0))
    noise = spearman([[tuple(pair)] for pair in np.random.default_rng(1).normal(size=(60, 2))])
    assert noise.low < 0.0 < noise.high
    assert np.isnan(spearman([[(1.0, 2.0)], [(1.0, 3.0)]]).value)


def test_without_jax_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "jax" else real(name, *rest))
    result = CliRunner().invoke(main, ["experiment", "run", "relu-vae"])
    assert result.exit_code == 2
    assert result.stderr.splitlines() == [
        "collapsecheck: error: networks need jax: pip install 'collapsecheck[experiments]'"
    ]
