"""The loss obtained by expectation against the definition of section 1, computed here from the joint covariance."""

from itertools import pairwise, product

import numpy as np
import pytest
import sympy as sp

from collapsecheck.theory.calculus.evaluation import arrays, evaluate
from collapsecheck.theory.calculus.traces import trace_equal
from collapsecheck.theory.model.gaussian_loss import loss, mode_loss
from collapsecheck.theory.notation import beta, eta, eta_dec, theta
from collapsecheck.theory.statement import Setting

SETTINGS = [Setting(model, ("learnable",) * depth) for model, depth in product(("vae", "cvae"), (1, 2, 3))]


def random_point(setting, seed):
    """Scalars, and matrices of random sizes with a positive semidefinite joint moment of x and y."""
    rng, model = np.random.default_rng(seed), loss(setting)
    sizes = {str(d): int(rng.integers(1, 5)) for d in {d for s in model.symbols.parameters for d in s.shape}}
    d_x, d_y = sizes["d_x"], sizes["d_y"]
    factor = rng.normal(size=(d_x + d_y, d_x + d_y))
    joint = factor @ factor.T
    point = {s: rng.uniform(0.4, 2) for s in model.expression.free_symbols if s.name[:3] in ("bet", "eta")}
    for symbol in model.symbols.parameters:
        rows, cols = (sizes[str(d)] for d in symbol.shape)
        point[symbol] = (
            np.diag(rng.uniform(0.3, 2, rows)) if symbol in model.symbols.Sigma else rng.normal(size=(rows, cols))
        )
    A, B, C = joint[:d_x, :d_x], joint[d_x:, :d_x], joint[d_x:, d_x:]
    return model, point | {model.symbols.A: A, model.symbols.B: B, model.symbols.C: C}, joint


def expected_squares(model, point, joint):
    """E‖y − mean‖² and E‖z_l − U_{l+1} z_{l+1}‖², with all vectors as rows acting on (x, y, ξ_1, …, ξ_L)."""
    s = model.symbols
    noises = [point[Sigma] for Sigma in s.Sigma]
    blocks = [point[s.A].shape[0], point[s.C].shape[0], *(len(noise) for noise in noises)]
    edges, covariance = np.cumsum([0, *blocks]), np.zeros((sum(blocks), sum(blocks)))
    covariance[: edges[2], : edges[2]] = joint
    for start, noise in zip(edges[2:], noises, strict=False):
        covariance[start : start + len(noise), start : start + len(noise)] = noise
    x, y, *xi = (np.eye(sum(blocks))[a:b] for a, b in pairwise(edges))
    z = [x]
    for V, noise in zip(s.V, xi, strict=True):
        z.append(point[V] @ z[-1] + (point[s.V_y] @ y if s.V_y is not None and len(z) == 1 else 0) + noise)
    mean = point[s.U[0]] @ z[1] + (point[s.U_x] @ x if s.U_x is not None else 0)
    residuals = [y - mean, *(z[l] - point[s.U[l]] @ z[l + 1] for l in range(1, len(s.U))), z[-1]]
    return [np.trace(r @ covariance @ r.T) for r in residuals]


def defined_loss(model, point, joint):
    """E‖y − mean‖²/η_dec² + Σ β_l (E‖z_l − U z_{l+1}‖²/η_l² − d_l − log det(Σ_l/η_l²))."""
    squares = expected_squares(model, point, joint)
    total = squares[0] / point[eta_dec] ** 2
    for level, (square, Sigma) in enumerate(zip(squares[1:], model.symbols.Sigma, strict=True), start=1):
        variance = point[eta(level)] ** 2
        total += point[beta(level)] * (
            square / variance - len(point[Sigma]) - np.log(np.diag(point[Sigma]) / variance).sum()
        )
    return total


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("seed", range(3))
def test_the_loss_is_the_definition(setting, seed):
    model, point, joint = random_point(setting, seed)
    assert evaluate(model.expression, point, arrays(np)) == pytest.approx(defined_loss(model, point, joint), rel=1e-11)


def test_the_vae_is_the_displayed_form():
    model = loss(Setting("vae", ("isotropic",)))
    s, d, (U,), (V,), (Sigma,) = (
        model.symbols,
        model.symbols.V[0].rows,
        model.symbols.U,
        model.symbols.V,
        model.symbols.Sigma,
    )
    fit = sp.Trace(s.C) - 2 * sp.Trace(U * V * s.B.T) + sp.Trace(U * (V * s.A * V.T + Sigma) * U.T)
    rate = sp.Trace(V * s.A * V.T + Sigma) / eta(1) ** 2 - d - sp.log(sp.Determinant(Sigma / eta(1) ** 2))
    assert trace_equal(model.expression, fit / eta_dec**2 + beta(1) * rate)
    assert not trace_equal(model.expression, fit / eta_dec**2 + rate)


def test_the_mode_loss_is_the_one_dimensional_loss():
    mode = mode_loss(Setting("vae", ("isotropic",)))
    (u,), (v,), (s,), ratio = mode.u, mode.v, mode.sigma, mode.sigma[0] ** 2 / eta(1) ** 2
    fit = ((theta - u * v) ** 2 + u**2 * s**2) / eta_dec**2
    expected = fit + beta(1) * (v**2 / eta(1) ** 2 + ratio - 1 - sp.log(ratio))
    assert sp.expand(sp.expand_log(mode.expression - expected)) == 0


def test_a_cvae_mode_without_its_input_is_the_vae_mode():
    for depth in (1, 2, 3):
        conditional, plain = (mode_loss(Setting(model, ("isotropic",) * depth)) for model in ("cvae", "vae"))
        unused = {conditional.u_x: 0, conditional.v_x: 0}
        assert sp.expand(conditional.expression.subs(unused) - plain.expression) == 0
