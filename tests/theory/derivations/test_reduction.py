"""Every step of every derivation checks itself; wrong steps raise; the spectral bounds hold on random matrices."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
import sympy as sp

from collapsecheck.theory.calculus.evaluation import arrays, evaluate
from collapsecheck.theory.derivations import alignment
from collapsecheck.theory.derivations.correlation import correlation_steps
from collapsecheck.theory.derivations.finite_differences import TOLERANCE, finite_difference_error
from collapsecheck.theory.derivations.loss import check_loss
from collapsecheck.theory.derivations.spectra import rearrangement_residual
from collapsecheck.theory.derivations.stationary import (
    check_condition,
    decoder_conditions,
    encoder_conditions,
    variance_condition,
)
from collapsecheck.theory.derivations.to_modes import reduction
from collapsecheck.theory.model.gaussian_loss import loss
from collapsecheck.theory.model.second_moments import compact
from collapsecheck.theory.notation import beta, eta, eta_dec
from collapsecheck.theory.statement import Setting

pytestmark = pytest.mark.every(3)

KINDS = ("isotropic", "diagonal", "learnable", "data-dependent")
SINGLE = [Setting(model, (kind,)) for model in ("vae", "cvae") for kind in KINDS]
SETTINGS = [*SINGLE, *(Setting("vae", kinds) for kinds in product(KINDS[:3], repeat=2))]
DEEP = [
    Setting("cvae", ("data-dependent", "diagonal")),
    Setting("vae", ("isotropic", "learnable", "isotropic")),
    Setting("cvae", ("diagonal", "learnable", "diagonal")),
]


@pytest.mark.parametrize("setting", [*SETTINGS, *DEEP], ids=lambda s: "-".join((s.model, *s.variances)))
def test_every_step_is_verified(setting):
    for step in reduction(setting):
        assert step.title and step.because
        assert step.cites or step.check or "decouple" in step.title
        assert step.check is None or step.check()


def test_no_reduction_rests_on_a_citation():
    assert not any(step.cites for setting in (*SETTINGS, *DEEP) for step in reduction(setting))


@pytest.mark.parametrize(
    ("kinds", "decouple"),
    [
        (("diagonal", "diagonal"), False),
        (("diagonal", "isotropic", "diagonal"), False),
        (("learnable", "diagonal", "diagonal"), False),
        (("diagonal", "learnable", "diagonal"), True),
        (("diagonal", "isotropic", "learnable", "diagonal", "isotropic"), True),
    ],
)
def test_diagonal_levels_are_reduced_to_modes_if_a_learnable_one_lies_between(kinds, decouple):
    titles = [step.title for step in reduction(Setting("vae", kinds))]
    assert ("One chain per mode" in titles) == decouple
    assert (titles[-1] == "The modes do not decouple") != decouple


def test_ties_reach_the_chain():
    tied = reduction(Setting("vae", ("isotropic", "learnable"), tied=((eta(1), eta_dec),)))
    shown = next(step.statement for step in tied if step.title == "One chain per mode")
    assert not shown.has(eta(1)) and shown.has(eta_dec)


def test_correlation_steps_are_verified():
    assert all(step.check() for step in correlation_steps() if step.check)


FORM = compact(Setting("cvae", ("learnable", "learnable")))
CONDITIONS = [
    *decoder_conditions(FORM),
    *encoder_conditions(FORM),
    *(variance_condition(FORM, level) for level in (1, 2)),
]


@pytest.mark.parametrize("condition", CONDITIONS, ids=lambda c: str(c.symbol))
def test_wrong_stationarity_conditions_are_caught(condition):
    doubled = replace(condition, factor=2 * condition.factor)
    swapped = replace(condition, left=-condition.left)
    for mutant in (doubled, swapped):
        with pytest.raises(AssertionError, match="gradient with respect to"):
            check_condition(FORM, mutant, seed=0)
        assert finite_difference_error(FORM, mutant.symbol, mutant.gradient, seed=0) > TOLERANCE


@pytest.mark.parametrize("seed", range(4))
def test_finite_differences_confirm_every_gradient(seed):
    for condition in CONDITIONS:
        assert finite_difference_error(FORM, condition.symbol, condition.gradient, seed) < TOLERANCE


def test_the_summation_by_parts_holds_symbolically():
    assert [rearrangement_residual(size) for size in range(1, 5)] == [0] * 4


def random_model(rng, variances, sizes):
    """A VAE with whitened data, random encoders, and the best decoders; its loss and the spectra h_l of H_l, padded."""
    model = loss(Setting("vae", variances))
    point = {s: rng.uniform(0.4, 2) for s in model.expression.free_symbols if s.name[:3] in ("bet", "eta")}
    d_y, *widths = sizes
    Z, K, spectra = rng.normal(size=(d_y, widths[0])), np.eye(widths[0]), []
    symbols = model.symbols
    point |= {symbols.A: K, symbols.B: Z, symbols.C: Z @ Z.T + np.eye(d_y)}
    signal = Z
    for level, kind in enumerate(variances):
        shape = (widths[level + 1], widths[level])
        V = rng.normal(size=shape)
        spread = (
            np.full(shape[0], rng.uniform(0.3, 2)) if kind == "isotropic" else np.sort(rng.uniform(0.3, 2, shape[0]))
        )
        above = V @ K @ V.T + np.diag(spread)
        root = np.linalg.cholesky(K)
        spectra.append(
            np.sort(np.linalg.eigvalsh(np.eye(len(K)) + root.T @ V.T @ np.diag(1 / spread) @ V @ root))[::-1]
        )
        point |= {
            symbols.V[level]: V,
            symbols.Sigma[level]: np.diag(spread),
            symbols.U[level]: signal @ V.T @ np.linalg.inv(above),
        }
        K = signal = above
    return model, point, spectra


def mode_bound(model, point, spectra):
    """base/η_dec² + Σ_i φ_i at the spectra, coordinate by coordinate; a diagonal level must be the top one."""
    Z = point[model.symbols.B]
    gains = np.sort(np.linalg.svd(Z, compute_uv=False) ** 2)[::-1]
    total = (len(Z) + padded(gains, len(spectra[0]), 0) @ (1 / spectra[0])) / point[eta_dec] ** 2
    for level, kind in enumerate(model.setting.variances, start=1):
        variances = np.diag(point[model.symbols.Sigma[level - 1]])
        width, b = len(variances), point[beta(level)]
        here = padded(spectra[level - 1], width, 1)
        above = spectra[level] if level < len(spectra) else np.ones(width)
        if kind == "learnable":
            total += b * (np.log(spectra[level - 1]).sum() - np.log(above).sum())
        else:
            v = np.sort(variances) / point[eta(level)] ** 2
            total += b * (v * here / above - 1 - np.log(v)).sum()
    return total


def padded(values, size, filler):
    """The first `size` values, extended by the filler."""
    return np.concatenate([values, np.full(max(size - len(values), 0), float(filler))])[:size]


@pytest.mark.parametrize(
    "variances", [*product(("isotropic", "learnable"), repeat=2), ("isotropic", "diagonal"), ("diagonal",)]
)
@pytest.mark.parametrize("seed", range(15))
def test_the_spectral_bound_holds(variances, seed):
    rng = np.random.default_rng(seed)
    sizes = [int(size) for size in rng.integers(1, 5, len(variances) + 2)]
    model, point, spectra = random_model(rng, variances, sizes)
    value = evaluate(model.expression, point, arrays(np))
    assert value >= mode_bound(model, point, spectra) - 1e-9 * (1 + abs(value))


@pytest.mark.parametrize("seed", range(20))
def test_the_pairing_at_an_inner_diagonal_level(seed):
    """Σ Ψ(κ_i) ≥ Σ Ψ(σ_i² h_i) with Ψ(κ) = min over one isotropic level above, in closed form."""
    rng, size = np.random.default_rng(seed), 4
    spread, factor = np.sort(rng.uniform(0.1, 2, size)), rng.normal(size=(size, size))
    H = np.eye(size) + factor @ factor.T
    kappa = np.linalg.eigvalsh(np.diag(spread**0.5) @ H @ np.diag(spread**0.5))
    h = np.sort(np.linalg.eigvalsh(H))[::-1]
    for weight in rng.uniform(0.01, 5, 5):
        cost = lambda k, w=weight: np.where(k > w, 2 * np.sqrt(k * w), k + w).sum()  # noqa: E731
        assert cost(kappa) >= cost(spread * h) - 1e-10


def test_wrong_steps_about_the_diagonal_level_are_caught(monkeypatch):
    slopes, combinations = alignment.power_slopes(), alignment.exchange_residuals()
    monkeypatch.setattr(alignment, "power_slopes", lambda: [(left, 2 * right) for left, right in slopes])
    with pytest.raises(AssertionError, match="slope of tr K"):
        alignment.check_turning()
    monkeypatch.setattr(alignment, "exchange_residuals", lambda: (combinations[0], [-combinations[1][0]]))
    with pytest.raises(AssertionError, match="exchanging a pair"):
        alignment.check_pairing(1)
    monkeypatch.setattr(alignment, "turned_residuals", lambda: (sp.Symbol("h"), sp.Integer(0)))
    with pytest.raises(AssertionError, match="turned matrix"):
        alignment.check_turned()


def test_every_check_can_fail(monkeypatch):
    """With the loss perturbed by a multiple of tr K_1, the checks that compare with the loss raise."""
    setting = Setting("vae", ("learnable", "isotropic"))
    form = compact(setting)
    broken = replace(form, parts=(*form.parts, sp.Trace(form.K[0])))
    monkeypatch.setattr("collapsecheck.theory.derivations.loss.compact", lambda _: broken)
    check_loss.cache_clear()
    with pytest.raises(AssertionError, match="not the expected log densities"):
        for step in reduction(setting):
            assert step.check is None or step.check()
