"""When there is a best decoder variance: unbounded, flat and bounded problems, and bad input."""

import numpy as np
import pytest

from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.closed_form.decoder_variance import full_loss, optimal_eta_dec
from collapsecheck.numerics.problem import Level, Problem


@pytest.mark.parametrize(
    ("beta", "d", "smallest", "bounded", "flat"),
    [
        (1.0, 4, 0.0, False, False),  # three modes reproduce y, 3 < 4
        (1.0, 3, 0.5, True, False),  # one mode too many for the latents
        (1.0, 4, 0.5, True, True),  # four modes, β · 4 = 4: flat below the smallest eigenvalue
        (0.9, 4, 0.5, False, False),
        (1.1, 4, 0.5, True, False),
        (1.4, 4, 0.0, True, False),  # β · 3 > 4 although y is reproduced exactly
        (4.0 / 3.0, 4, 0.0, True, True),
    ],
)
def test_when_there_is_an_optimum(beta, d, smallest, bounded, flat) -> None:
    values = np.diag([3.0, 2.0, 1.0, smallest])
    problem = Problem.build("vae", values, eta_dec=1.0, levels=[Level(d, beta, 1.0, None)])
    found = optimal_eta_dec(problem)
    assert (found.bounded, found.flat) == (bounded, flat)
    if flat:
        assert found.eta_dec == pytest.approx(np.sqrt((smallest or 1.0) / beta), rel=1e-14)
        assert full_loss(problem, found.eta_dec / 7.0) == pytest.approx(found.loss, rel=1e-13)
        assert full_loss(problem, found.eta_dec * 1.1) > found.loss + 1e-4
    if not bounded:
        assert "unbounded below as eta_dec goes to 0" in found.reason


def test_a_fixed_sigma_keeps_the_loss_bounded_and_no_data_do_not() -> None:
    level = [Level(4, 0.5, 1.0, 0.3)]
    assert optimal_eta_dec(Problem.build("vae", np.diag([3.0, 2.0, 1.0]), eta_dec=1.0, levels=level)).bounded
    assert not optimal_eta_dec(Problem.build("vae", np.zeros((2, 2)), eta_dec=1.0, levels=level)).bounded


def test_hierarchies_where_both_variances_are_learned() -> None:
    levels = [Level(3, 2.0, 1.0, None), Level(3, 1.0, 1.0, None)]
    found = optimal_eta_dec(Problem.build("vae", np.diag([3.0, 2.0, 1.0]), eta_dec=1.0, levels=levels))
    assert (found.bounded, found.eta_dec) == (False, None)
    assert "beta falls" in found.reason
    levels = [Level(3, 1.0, 1.0, 0.5), Level(3, 1.0, 1.0, None)]
    problem = Problem.build("vae", np.diag([3.0, 2.0, 1.0]), eta_dec=1.0, levels=levels)
    found = optimal_eta_dec(problem)
    assert found.flat
    assert full_loss(problem, found.eta_dec / 5.0) == pytest.approx(found.loss, rel=1e-12)


def test_outside_the_scope_it_refuses() -> None:
    levels = [Level(2, 1.0, 1.0, (0.5, 0.7)), Level(2, 1.0, 1.0, (0.4, 0.9))]
    problem = Problem.build("vae", np.diag([2.0, 1.0]), eta_dec=1.0, levels=levels)
    with pytest.raises(InputError, match="no optimal eta_dec outside the theorem's scope"):
        optimal_eta_dec(problem)
