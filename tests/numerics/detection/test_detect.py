"""numerics.detection.detect: planted collapse is found, every number agrees with a direct computation, bounds hold."""

import subprocess
import sys
from dataclasses import FrozenInstanceError
from pathlib import Path

import numpy as np
import pytest
from scipy.stats import multivariate_normal, norm

from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.closed_form.global_minimum import optimum, parameters
from collapsecheck.numerics.data.second_moments import moments
from collapsecheck.numerics.data.tables import load
from collapsecheck.numerics.detection import posterior as streaming
from collapsecheck.numerics.detection import totals
from collapsecheck.numerics.detection.detector import detect
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.stochastic import Schedule, train


def planted(rng, samples=4000):
    """An encoder of 5 to 40 latents with known states: active, collapsed, and the three partial ones."""
    states = rng.choice(["active", "collapsed", "mixed", "rare", "constant"], size=rng.integers(5, 41))
    mu, log_variance = np.zeros((2, samples, len(states)))
    for i, state in enumerate(states):
        informed = np.ones(samples) if state == "active" else np.zeros(samples)
        if state in ("mixed", "rare"):
            informed = rng.random(samples) < (rng.uniform(0.3, 0.7) if state == "mixed" else 0.03)
        signal = rng.uniform(0.2, 0.99)
        mu[:, i] = informed * rng.normal(size=samples) * np.sqrt(signal) * (2.0 if state == "rare" else 1.0)
        log_variance[:, i] = informed * np.log1p(-signal)
        if state == "collapsed":
            mu[:, i] += rng.normal(size=samples) * rng.uniform(0.0, 0.03)
            log_variance[:, i] += rng.normal(size=samples) * rng.uniform(0.0, 0.03)
        if state == "constant":
            log_variance[:, i] += rng.choice([-1.0, 1.0])
    return states, mu, log_variance


def test_planted_states_are_found_with_precision_and_recall_one(monkeypatch):
    """60 random encoders, about 1,300 latents; a sharp boundary is no part of the ground truth."""
    monkeypatch.setattr(totals, "SAMPLED_ROWS", 16)  # states do not rest on the bounds
    rng, pairs = np.random.default_rng(0), []
    for _ in range(60):
        states, mu, log_variance = planted(rng)
        found = detect(mu, log_variance).dimensions
        pairs += zip(states, [latent.reason or latent.state for latent in found], strict=True)
    assert len(pairs) > 1000
    for state in ("active", "collapsed", "mixed", "rare", "constant"):
        true = {i for i, (wanted, _) in enumerate(pairs) if wanted == state}
        said = {i for i, (_, given) in enumerate(pairs) if given == state}
        assert len(true & said) / len(said) == 1.0, f"precision of {state}"
        assert len(true & said) / len(true) == 1.0, f"recall of {state}"


def test_every_number_agrees_with_a_direct_computation(monkeypatch):
    monkeypatch.setattr(streaming, "BLOCK_ENTRIES", 100)
    rng = np.random.default_rng(1)
    mu, log_variance = rng.normal(size=(777, 6)) + 1000.0 * (np.arange(6) == 5), 0.4 * rng.normal(size=(777, 6))
    prior_mu, std = 0.3 * rng.normal(size=(777, 6)), (0.5, 2.0)
    found = detect(mu, log_variance, levels=(2, 4), prior_std=std, prior_mu=prior_mu, epsilon=0.3, delta=0.2)
    s = np.repeat(std, (2, 4))
    kl = 0.5 * ((mu - prior_mu) ** 2 / s**2 + np.exp(log_variance) / s**2 - 1 - log_variance + 2 * np.log(s))
    np.testing.assert_allclose([x.kl for x in found.dimensions], kl.mean(axis=0), rtol=1e-12)
    np.testing.assert_allclose([x.collapsed_share for x in found.dimensions], (kl < 0.3).mean(axis=0))
    assert [x.epsilon_delta_collapsed for x in found.dimensions] == ((kl < 0.3).mean(axis=0) >= 0.8).tolist()
    relative, ratio = (mu - prior_mu) / s, log_variance - 2 * np.log(s)
    np.testing.assert_allclose([x.mean_variance for x in found.dimensions], relative.var(axis=0), rtol=1e-9)
    assert sum(x.rate_share for x in found.dimensions) == pytest.approx(2.0)
    for level, columns in zip(found.levels, (slice(0, 2), slice(2, 6)), strict=True):
        total = np.cov(relative[:, columns].T, bias=True) + np.diag(np.exp(ratio[:, columns]).mean(axis=0))
        np.testing.assert_allclose(level.covariance, total, atol=1e-9)
        assert level.kl == pytest.approx(kl[:, columns].mean(axis=0).sum())
    assert [x.level for x in found.dimensions] == [1, 1, 2, 2, 2, 2]
    assert found.samples == 777


@pytest.mark.parametrize(("samples", "delta"), [(20, 0.05), (100, 0.05), (100, 0.07), (1000, 0.1), (300, 0.0)])
def test_the_limits_belong_to_collapse(samples, delta):
    """A share of exactly δ may exceed ε, one sample more may not; a KL of ε is not below it."""
    allowed = round(delta * samples)
    mu = np.zeros((samples, 2))
    mu[:allowed, 0] = mu[: allowed + 1, 1] = 0.2
    found = detect(mu, np.zeros_like(mu), delta=delta).dimensions
    assert [latent.epsilon_delta_collapsed for latent in found] == [True, False]
    assert [latent.state for latent in found] == ["collapsed", "partial"]
    at_epsilon = detect(np.full((samples, 1), 0.5), np.zeros((samples, 1)), epsilon=0.125, delta=delta)
    assert at_epsilon.dimensions[0].collapsed_share == 0.0
    half = np.where(np.arange(samples) % 2, 0.0999, -0.0999)[:, None]
    assert not detect(half, np.zeros_like(half), delta=delta).dimensions[0].active_unit
    assert detect(1.01 * half, np.zeros_like(half), delta=delta).dimensions[0].active_unit


def test_a_conditional_prior_with_variances_of_its_own():
    rng = np.random.default_rng(2)
    mu, log_variance, prior_mu, prior_log = rng.normal(size=(4, 50, 3))
    found = detect(mu, log_variance, prior_mu=prior_mu, prior_logvar=prior_log)
    ratio = log_variance - prior_log
    kl = 0.5 * ((mu - prior_mu) ** 2 / np.exp(prior_log) + np.exp(ratio) - 1 - ratio)
    np.testing.assert_allclose([x.kl for x in found.dimensions], kl.mean(axis=0), rtol=1e-12)


def test_files_and_blocks_give_what_arrays_give(tmp_path, monkeypatch):
    _, mu, log_variance = planted(np.random.default_rng(3))
    whole = detect(mu, log_variance).to_json()
    np.save(tmp_path / "mu.npy", np.asfortranarray(mu))
    np.savez(tmp_path / "rest.npz", logvar=log_variance)
    monkeypatch.setattr(streaming, "BLOCK_ENTRIES", 1000)
    half = detect(mu.astype(np.float32), log_variance.astype(np.float32))
    assert [x.state for x in half.dimensions] == [x["state"] for x in whole["dimensions"]]
    pieces = detect(load(tmp_path / "mu.npy"), load(tmp_path / "rest.npz")).to_json()
    for one, other in zip(whole["dimensions"], pieces["dimensions"], strict=True):
        words = [key for key, value in one.items() if isinstance(value, (str, type(None)))]
        assert [one.pop(key) for key in words] == [other.pop(key) for key in words]
        assert one == pytest.approx(other, rel=1e-9, abs=1e-12)


RESIDENT = """
import sys
from collapsecheck.numerics.detection.detector import detect
from collapsecheck.numerics.data.tables import load
detect(load(sys.argv[1]), load(sys.argv[2]))
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.mark.slow
def test_resident_memory_does_not_grow_with_the_rows(tmp_path):
    """Two files of 77 MB need as much as two of 8 MB."""
    if not Path("/proc/self/status").exists():
        pytest.skip("the peak resident memory of this process alone is read from /proc")
    megabytes = []
    for samples in (30_000, 300_000):
        names = [str(tmp_path / f"{name}_{samples}.npy") for name in ("mu", "logvar")]
        for name in names:
            np.lib.format.open_memmap(name, mode="w+", dtype=np.float32, shape=(samples, 64))[:] = 0.1
        done = subprocess.run([sys.executable, "-c", RESIDENT, *names], check=True, capture_output=True, text=True)
        megabytes.append(float(done.stdout) / 1024)
    assert megabytes[1] < megabytes[0] + 20


def test_bounds_enclose_the_information_of_a_mixture():
    """x is one of four values: I(x; z) by quadrature lies between the bounds, and far below the KL."""
    rng = np.random.default_rng(4)
    centres, spread = np.array([-3.0, -0.5, 1.0, 4.0]), 0.6
    mu = centres[rng.integers(0, 4, size=(20_000, 1))]
    found = detect(mu, np.full(mu.shape, 2 * np.log(spread))).dimensions[0]
    z = np.linspace(-8, 9, 20_001)
    weights = [(mu == centre).mean() for centre in centres]
    density = sum(weight * norm.pdf(z, centre, spread) for weight, centre in zip(weights, centres, strict=True))
    entropy = -np.trapezoid(density * np.log(density), z)
    information = entropy - norm.entropy(scale=spread)
    assert found.information_lower == pytest.approx(information, abs=0.06)
    assert information <= found.information_upper <= found.kl


def test_the_upper_bound_is_the_information_of_a_gaussian_encoder_and_at_most_the_kl():
    rng = np.random.default_rng(5)
    for _ in range(50):
        x = rng.normal(size=(300, 5)) @ rng.normal(size=(5, 5))
        V, log_variance = rng.normal(size=(4, 5)), rng.normal(size=4)
        mu = x @ V.T + rng.normal(size=4)
        level = detect(mu, np.tile(log_variance, (300, 1))).levels[0]
        noise = np.diag(np.exp(log_variance))
        total = np.cov(mu.T, bias=True) + noise
        entropies = [multivariate_normal.entropy(cov=matrix) for matrix in (total, noise)]
        assert level.information_upper == pytest.approx(entropies[0] - entropies[1])
        assert 0 <= level.information_lower <= level.information_upper <= level.kl


def linear_encoder(rng, eta_dec=1.0, beta=1.0, d=8, samples=3000):
    """Samples, the problem, and the optimal encoder's output."""
    x = rng.normal(size=(samples, 6)) * np.exp(rng.normal(size=6))
    problem = Problem.build("vae", moments(x).A, eta_dec=eta_dec, levels=[Level(d, beta, 1.0, None)])
    best = parameters(problem)
    return x, problem, x @ best.V[0].T, np.tile(2 * np.log(best.sigma[0]), (samples, 1))


def test_at_the_linear_optimum_theory_accounts_for_every_collapsed_latent(monkeypatch):
    """200 random problems: the active latents are the predicted ones, less those that tell under 0.1 nats."""
    monkeypatch.setattr(totals, "SAMPLED_ROWS", 16)
    rng, latents = np.random.default_rng(6), 0
    for _ in range(200):
        _, problem, mu, log_variance = linear_encoder(rng, beta=float(np.exp(0.5 * rng.normal())))
        found, best = detect(mu, log_variance, problem=problem), optimum(problem)
        clear = np.sum((best.theta2 > problem.levels[0].beta) & (best.kl[0, :6] >= 0.1 - 1e-9))
        assert found.levels[0].predicted_active == best.active[0]
        assert found.active == clear and {x.reason for x in found.dimensions} <= {None, "theory", "faint"}
        assert sum(x.kl for x in found.dimensions) == pytest.approx(best.kl.sum(), rel=1e-9)
        assert found.levels[0].information_upper <= best.information[0] + 1e-9
        latents += found.active
    assert latents > 300


LEVEL = {"d": 4, "beta": 1.0, "eta": 1.0, "sigma": None}
PROBLEM = {"model": "vae", "A": np.eye(3).tolist(), "eta_dec": 1.0, "levels": [LEVEL]}
CONDITIONAL = PROBLEM | {"model": "cvae", "B": [[0.5, 0.0, 0.0]], "C": [[1.0]]}
BAD = {
    "shapes": ({"logvar": np.zeros((9, 3))}, "mu has 4 columns and logvar has 3"),
    "rows": ({"logvar": np.zeros((8, 4))}, "different numbers of samples"),
    "no matrix": ({"mu": np.zeros(9)}, r"mu has shape \(9,\)"),
    "a set": ({"mu": {0.0}}, "mu is a set"),
    "epsilon": ({"epsilon": 0.0}, "epsilon is 0"),
    "epsilon text": ({"epsilon": "1"}, "epsilon is '1'"),
    "delta": ({"delta": 1.0}, "delta is 1.0"),
    "delta true": ({"delta": True}, "delta is True"),
    "too few columns": ({"levels": (1, 2)}, "leave out column 3"),
    "too many columns": ({"levels": (3, 2)}, "name column 4"),
    "twice": ({"levels": [[0, 1], [1, 2, 3]]}, "column 1 twice"),
    "an empty level": ({"levels": [[], [0, 1, 2, 3]]}, r"levels\[0\] is \[\]"),
    "no level": ({"levels": ()}, "levels is"),
    "mixed": ({"levels": [2, [2, 3]]}, "cannot be mixed"),
    "prior": ({"prior_std": (1.0, 1.0)}, "prior_std has 2 entries"),
    "prior of zero": ({"prior_std": 0.0}, "prior_std"),
    "prior variance alone": ({"prior_logvar": np.zeros((9, 4))}, "without prior_mu"),
    "x without a problem": ({"x": np.zeros((9, 2))}, "x is given without a problem"),
    "x of another width": ({"x": np.zeros((9, 2)), "problem": PROBLEM}, "x has 2 columns: the problem's x has 3"),
    "x of other rows": ({"x": np.zeros((8, 3)), "problem": PROBLEM}, "different numbers of samples"),
    "a conditional model without y": ({"x": np.zeros((9, 3)), "problem": CONDITIONAL}, "y is missing"),
    "a problem of another width": ({"problem": PROBLEM | {"levels": [LEVEL | {"d": 3}]}}, "mu has 4 columns but"),
    "a problem and other levels": ({"problem": PROBLEM, "levels": (2, 2)}, r"the levels have \[2, 2\] columns"),
    "no problem": ({"problem": {}}, "no field 'model'"),
    "prior of another shape": ({"prior_mu": np.zeros((9, 5))}, "mu has 4 columns and prior_mu has 5"),
}


def test_what_collapsed_for_other_reasons_is_told_apart():
    """Latents of an optimal encoder are killed: so many are "other", and the modes they carried are missing.

    But for those that are as good as dead at the optimum: nobody can tell.
    """
    rng = np.random.default_rng(7)
    for _ in range(30):
        x, problem, mu, log_variance = linear_encoder(rng, beta=0.3)
        killed = rng.choice(optimum(problem).active[0], size=2, replace=False)
        mu[:, killed], log_variance[:, killed] = 0.0, 0.0
        found = detect(mu, log_variance, problem=problem, x=x)
        reasons = [latent.reason for latent in found.dimensions]
        assert reasons.count("other") == 2 - np.sum(optimum(problem).rho[0, killed] < 0.01)
        assert [mode.mode - 1 for mode in found.modes if mode.missing] == sorted(killed)


def test_encoders_trained_by_stochastic_gradients(monkeypatch):
    """The latents that the trained decoder uses are the active ones, and theory accounts for the others."""
    monkeypatch.setattr(totals, "SAMPLED_ROWS", 16)
    used, active = [], []
    for seed in range(6):
        rng = np.random.default_rng(seed)
        weak = int(rng.integers(1, 5))
        strengths = np.concatenate([rng.uniform(2.0, 10.0, 6 - weak), rng.uniform(0.05, 0.5, weak)])
        x = rng.normal(size=(2000, 6)) * np.sqrt(strengths) @ np.linalg.qr(rng.normal(size=(6, 6)))[0]
        problem = Problem.build("vae", moments(x).A, eta_dec=1.0, levels=[Level(6, 1.0, 1.0, None)])
        trained = train(problem, x, x, Schedule(3000), seed)
        log_variance = np.tile(2 * np.log(trained.sigma[0]), (len(x), 1))
        found = detect(x @ trained.V[0].T, log_variance, problem=problem, x=x)
        used += (np.linalg.norm(trained.U[0], axis=0) > 0.5).tolist()
        active += [latent.state == "active" for latent in found.dimensions]
        assert {latent.reason for latent in found.dimensions} == {None, "theory"}
        assert found.levels[0].predicted_active == found.active == len(found.modes) == 6 - weak
        assert not any(mode.missing for mode in found.modes)
    assert used == active and 0 < sum(used) < len(used)


def test_a_latent_that_only_pays_is_one_that_theory_expects():
    """Fixed σ ≠ η: a collapsed latent has constant KL, and theory accounts for it."""
    x = np.random.default_rng(8).normal(size=(500, 3)) * [3.0, 0.1, 0.1]
    problem = Problem.build("vae", moments(x).A, eta_dec=1.0, levels=[Level(3, 1.0, 1.0, 0.5)])
    best = parameters(problem)
    found = detect(x @ best.V[0].T, np.full((500, 3), 2 * np.log(0.5)), problem=problem)
    assert [latent.reason for latent in found.dimensions] == [None, "constant", "constant"]
    assert found.levels[0].predicted_active == 1 and "other" not in [latent.reason for latent in found.dimensions]


@pytest.mark.parametrize(("change", "message"), BAD.values(), ids=BAD)
def test_bad_arguments(change, message):
    with pytest.raises(InputError, match=message) as refusal:
        detect(**{"mu": np.zeros((9, 4)), "logvar": np.zeros((9, 4)), **change})
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("name", ["mu", "logvar", "prior_mu"])
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e200, -1e200])
def test_the_row_and_column_of_a_bad_entry_are_named(name, value, monkeypatch):
    monkeypatch.setattr(streaming, "BLOCK_ENTRIES", 12)
    arrays = {key: np.zeros((9, 4)) for key in ("mu", "logvar", "prior_mu")}
    arrays[name][7, 2] = value
    with pytest.raises(InputError, match=rf"^{name}\[7,2\] is {value:g}".replace("+", r"\+")):
        detect(**arrays)


def test_the_answer_is_frozen():
    found = detect(np.zeros((3, 2)), np.zeros((3, 2)))
    with pytest.raises(FrozenInstanceError):
        found.active = 1
    assert (found.active, found.collapsed, found.partial) == (0, 2, 0)
