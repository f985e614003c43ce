"""On random finite laws: nothing beats collapse above the upper bound of κ, something does below the lower one.

The upper bound is that of branch and bound, the challenger a free encoder found by alternating minimisation; below the
lower bound a rare event of the latent that carries the witness gains already (`benchmarks/laws.py` counts them).
"""

import numpy as np
import pytest

from benchmarks.laws import (
    NAMES,
    NOISE,
    ROBUST,
    beaten_above,
    bounds,
    curvature,
    drawn,
    largest_gains,
    local_check,
    missed_below,
    noise_curvature,
    tally,
)
from collapsecheck.instances.finite_laws import DRAWS, law_of, random_law

pytestmark = pytest.mark.every(2)

FEW = {"continuous-bernoulli": 2, "categorical": 2, "huber:1.0": 1}  # the slow ones
COUNTS = [pytest.param(4, id="a few"), pytest.param(1000, id="1000", marks=pytest.mark.slow)]
BOUNDED = [name for name in NAMES if name not in NOISE]


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("name", BOUNDED)
def test_the_global_threshold_separates(name: str, count: int) -> None:
    rng = np.random.default_rng(5)
    laws = [drawn(name, rng) for _ in range(min(count, FEW.get(name, count)) if count < 100 else count)]
    known = [bounds(given, name) for given in laws]
    missed = [i for i, each in enumerate(map(missed_below, laws, known)) if each]
    assert not missed and min(each.lower for each in known) > 0, f"laws {missed}: nothing found below κ"
    assert all((each.upper is None) == (name in ROBUST) for each in known)
    beaten = [] if name in ROBUST else [i for i, each in enumerate(beaten_above(laws, known, rng)) if each]
    assert not beaten, f"laws {beaten}: a free encoder beats collapse above κ, or its bounds are apart"


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("name", NAMES)
def test_the_second_variation_changes_sign_at_the_local_threshold(name: str, count: int) -> None:
    rng = np.random.default_rng(6)
    for i in range(count):
        assert not local_check(drawn(name, rng), name), f"law {i}"


@pytest.mark.parametrize("name", [name for name in NAMES if name not in ROBUST])
def test_the_second_variation_is_beta_less_the_threshold(name: str) -> None:
    given = drawn(name, np.random.default_rng(7))
    below = 0.97 * given.kappa_loc
    found = noise_curvature(given, below, name == NOISE[1]) if name in NOISE else curvature(given, below)
    assert found == pytest.approx(-0.03 * given.kappa_loc, rel=0.02)


def test_a_planted_threshold_is_caught() -> None:
    """λ_1 is not where a skewed law stops gaining: the tests above can fail, and so can the count."""
    given = law_of("gaussian", np.array([[0.0], [1.0]]), np.array([0.95, 0.05]))
    assert largest_gains([given], [1.5 * given.kappa_loc], np.random.default_rng(0))[0] > 1e-3


MISSED = {
    "binomial:5": (
        [[4, 5], [2, 1], [3, 4], [5, 5]],
        [0.1230004067, 0.0011179314, 0.8048285839, 0.071053078],
        1.1441556,
    ),
    "bernoulli, grey": (
        [[0.5221, 0.2557], [0.0542, 0.2531], [0.2326, 0.4043], [0.6310, 0.3678], [0.0333, 0.7473], [0.6345, 0.9233]],
        [0.13097, 0.23904, 0.15344, 0.25405, 0.12890, 0.09360],
        0.3167487,
    ),
}


@pytest.mark.parametrize("name", MISSED)
def test_the_ascent_does_not_end_at_a_lower_summit(name: str) -> None:
    """κ by search over the simplex. The first law: 1.1403 on the last row alone; the second: a lower summit, 0.3147."""
    rows, law, kappa = MISSED[name]
    known = bounds(law_of(name, np.array(rows, dtype=float), np.array(law) / np.sum(law)), name)
    assert known.lower == pytest.approx(kappa, rel=1e-5) and known.upper == pytest.approx(kappa, rel=0.003)


def test_the_counts_notice_a_wrong_threshold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.laws.upper_bound", lambda *given: given[4] * 0.98)
    assert tally("gaussian", 3, 0).above == 3
    monkeypatch.setattr("benchmarks.laws.drawn", _shifted)
    assert tally("poisson", 3, 0).local == 3


def _shifted(name: str, rng: np.random.Generator):  # type: ignore[no-untyped-def]
    """A law whose κ_loc is said to be a tenth larger."""
    from dataclasses import replace

    given = random_law(name, rng)
    return replace(given, values=1.1 * given.values)


def test_every_likelihood_of_threshold_is_drawn() -> None:
    from collapsecheck.numerics.any_network import NAMES as KNOWN

    drawn_names = {name.partition(":")[0].partition(",")[0] for name in (*DRAWS, *NOISE, *ROBUST)}
    assert drawn_names == {name.partition(":")[0] for name in KNOWN}
