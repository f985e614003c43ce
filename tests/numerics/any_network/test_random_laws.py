"""On random finite laws: nothing beats collapse above the upper bound of κ, something does below the lower one.

The upper bound is that of branch and bound, the challenger a free encoder found by alternating minimisation; below the
lower bound a rare event of the latent that carries the witness gains already.
"""

import numpy as np
import pytest

from collapsecheck.instances.finite_laws import DRAWS, Law, law_of, lower_and_witness, random_law
from collapsecheck.numerics.any_network.free_encoder import alternate, excess, rare_event, smallest_curvature
from collapsecheck.numerics.any_network.losses import Exponential, Shares
from collapsecheck.numerics.any_network.upper import upper_bound

STARTS, STEPS = 12, 300
FEW = {"continuous-bernoulli": 2, "categorical": 2}  # the slow ones
COUNTS = [pytest.param(4, id="a few"), pytest.param(1000, id="1000", marks=pytest.mark.slow)]


def largest_gain(given: Law, beta: float, rng: np.random.Generator) -> float:
    """How much free encoders with n + 1 values gain over collapse at β, from random starts."""
    n = len(given.law)
    rows, law = (np.broadcast_to(part, (STARTS, *part.shape)) for part in (given.rows, given.law))
    encoder = rng.dirichlet(np.full(n + 1, 0.3), size=(STARTS, n))
    betas = np.full(STARTS, beta)
    assert isinstance(given.loss, (Exponential, Shares))
    found = alternate(given.loss, rows, law, encoder, betas, STEPS)
    return -float(excess(given.loss, rows, law, found, betas).min())


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("name", DRAWS)
def test_the_global_threshold_separates(name: str, count: int) -> None:
    rng = np.random.default_rng(5)
    for i in range(min(count, FEW.get(name, count)) if count < 100 else count):
        given = random_law(name, rng)
        lower, witness = lower_and_witness(given)
        upper = upper_bound(given.loss, given.rows, given.law, given.base, lower)
        assert lower <= upper < 1.02 * lower, f"law {i}"
        assert largest_gain(given, upper, rng) <= 1e-11, f"law {i}: a free encoder beats collapse above κ"
        rare = [rare_event(given.law, witness, 10.0**-k) for k in (1, 2, 3, 4, 6)]
        beats = [excess(given.loss, given.rows, given.law, encoder, 0.97 * lower) < 0 for encoder in rare]
        assert any(beats), f"law {i}: nothing found below κ"


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("name", DRAWS)
def test_the_second_variation_changes_sign_at_the_local_threshold(name: str, count: int) -> None:
    rng = np.random.default_rng(6)
    for i in range(count):
        given = random_law(name, rng)
        below, above = (curvature(given, share) for share in (0.97, 1.03))
        assert below < 0 < above, f"law {i}"
        np.testing.assert_allclose(below, -0.03 * given.kappa_loc, rtol=0.02, err_msg=f"law {i}")


def curvature(given: Law, share: float) -> float:
    """The least second variation at a share of κ_loc."""
    return smallest_curvature(given.loss, given.rows, given.law, given.base, share * given.kappa_loc)


def test_a_planted_threshold_is_caught() -> None:
    """λ_1 is not where a skewed law stops gaining: the two tests above can fail."""
    given = law_of("gaussian", np.array([[0.0], [1.0]]), np.array([0.95, 0.05]))
    assert largest_gain(given, 1.5 * given.kappa_loc, np.random.default_rng(0)) > 1e-3
