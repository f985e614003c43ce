"""The 50-digit reference for one mode: its certificate closes, and a wrong candidate's does not."""

import mpmath as mp
import numpy as np
import pytest
import sympy as sp
from scipy.optimize import minimize

from collapsecheck.judge import certified
from collapsecheck.judge.certified import solve
from collapsecheck.judge.exact import holds, value
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Setting
from collapsecheck.theory.theorems.hierarchy.monotonicity import MIXTURES


def points(setting: Setting, count: int) -> list[dict[sp.Symbol, sp.Expr]]:
    rng, found = np.random.default_rng(3), []
    while len(found) < count:
        names = sorted(mode.parameters(setting), key=str)
        point = {s: sp.Rational(*map(int, rng.integers(1, 30, 2))) for s in names}
        found += [point] if holds(mode.well_posed(setting), point) else []
    return found


@pytest.mark.parametrize("variances", MIXTURES, ids="-".join)
def test_certificate_closes_and_no_search_ends_below(variances: tuple[str, ...]) -> None:
    setting = Setting("vae", variances)
    for point in points(setting, 4):
        minimum = solve(setting, point)
        assert minimum.certified
        assert min(minimum.rho) >= 0
        growth = {l: sp.Symbol(f"g{l}", positive=True) for l in range(1, setting.depth + 1)} | {
            setting.depth + 1: sp.Integer(1)
        }
        phi = sp.lambdify([list(growth.values())[:-1]], mode.minimum(setting, growth).subs(point))
        found = minimize(lambda r, phi=phi: float(phi(np.exp(np.abs(r)))), np.ones(setting.depth), method="Nelder-Mead")
        assert found.fun >= float(minimum.value) - 1e-9 * (1 + abs(float(minimum.value)))


def test_a_collapsed_mode_without_data() -> None:
    setting = Setting("vae", ("isotropic", "learnable"))
    point = {theta: 0, eta_dec: 1, beta(1): 1, beta(2): 2, sigma(1): 3, eta(1): 1, eta(2): 1}
    minimum = solve(setting, {s: sp.Integer(v) for s, v in point.items()})
    assert minimum.certified
    assert minimum.rho[0] == 0
    with mp.workdps(50):
        assert abs(minimum.rho[1] - mp.log(mp.mpf(9) / 2)) < mp.mpf(10) ** -45


def test_a_wrong_candidate_is_not_certified(monkeypatch: pytest.MonkeyPatch) -> None:
    setting = Setting("vae", ("isotropic",))
    point = points(setting, 1)[0]
    monkeypatch.setattr(certified, "_marginals", lambda weights, pins: [w * mp.mpf("1.01") for w in weights])
    assert not solve(setting, point).certified


def test_it_agrees_with_the_closed_form() -> None:
    setting = Setting("vae", ("learnable",))
    point = {theta: sp.Integer(3), eta_dec: sp.Integer(1), beta(1): sp.Integer(2), eta(1): sp.Integer(5)}
    expected = value(beta(1) * (1 + sp.log(theta**2 / beta(1))), point)
    assert abs(solve(setting, point).value - expected) < mp.mpf(10) ** -45
