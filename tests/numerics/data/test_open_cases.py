"""Where the digits of the data leave a mode open, the answer says so, though the loss may be known to all digits."""

from typing import Any

import numpy as np
import pytest

from collapsecheck import predict

LEVEL = [{"d": 4, "beta": 1, "eta": 1, "sigma": None}]
DWARFED: dict[str, Any] = {
    "model": "vae",
    "A": [[1556.378405582031, 1555.840430581088], [1555.840430581088, 1557.0701562859304]],
    "B": [
        [910105.6044670054, 910120.708561077],
        [910106.231824406, 910121.3316905678],
        [910106.1099803745, 910121.2117435591],
    ],
    "C": [
        [532393051.6519369, 532393418.5593221, 532393345.75372386],
        [532393418.5593221, 532393785.4691922, 532393712.66288114],
        [532393345.75372386, 532393712.66288114, 532393639.8583651],
    ],
    "eta_dec": 1.6306686892240176e-05,
    "levels": LEVEL,
}
LIKE = 1.0129329251856853
RESPONSE = [-0.28744871887232454, -1.0900989825788294, -1.7476451156219475]
ALIKE: dict[str, Any] = {
    "model": "cvae",
    "A": [[LIKE, LIKE], [LIKE, LIKE]],
    "B": [[entry, entry] for entry in RESPONSE],
    "C": [
        [0.10260068775991707, 0.4076141822572745, 0.6467811784069591],
        [0.4076141822572745, 1.9390855641451308, 3.0184480703728083],
        [0.6467811784069591, 3.0184480703728083, 4.7265630355475],
    ],
    "eta_dec": 1.0,
    "levels": LEVEL,
}


def test_a_small_mode_far_above_its_threshold_is_said_to_be_open() -> None:
    """Rational elimination of these floats: θ² = 1.596762e9 and 5.0992e-6, threshold 2.7e-10, rounding 1.6e-5."""
    found = predict(DWARFED)
    (warning,) = found.warnings
    assert "how many latents are active (1 to 2 at level 1)" in warning and warning.endswith("with more digits")
    assert "the direction -0.721 y[0] +0.692 y[1] +0.0291 y[2] of y" in warning
    assert found.L_min == pytest.approx(1573934542208002.8, rel=1e-9) and found.scope == "theorem"


def test_columns_that_agree_in_all_digits_are_said_to_be_open() -> None:
    """Of samples whose moments these are, correctly rounded: θ² = 2.2062, 0.0093, 0.0051; of equal columns: 2.4837."""
    found = predict(ALIKE)
    (warning,) = found.warnings
    assert "the direction -0.707 x[0] +0.707 x[1] of x" in warning and "give samples" in warning
    assert found.L_min is None and found.lower_bound < 1 + np.log(2.2062) + 0.0145 < found.upper_bound
    given = predict(np.eye(2), model="vae", eta_dec=0.5, d=2, beta=1.0)
    assert not given.warnings


def test_samples_at_the_limit_of_their_digits_leave_a_count_open() -> None:
    """x = (u, u + 1e-16 w): the loss is known; with σ = 1e-30 it is not how many latents are active."""
    rng = np.random.default_rng(8)
    u = rng.normal(size=(20, 1))
    apart = np.c_[u, u + 1e-16 * rng.normal(size=(20, 1))]
    told = predict(apart, eta_dec=0.1, d=2, beta=1.0, sigma=1e-30)
    (warning,) = told.warnings
    assert told.scope == "theorem" and "(1 to 2 at level 1)" in warning and "-0.707 x[0] +0.707 x[1]" in warning
    assert not predict(apart, eta_dec=0.1, d=2, beta=1.0).warnings


def test_a_tie_is_not_a_doubt() -> None:
    """A mode on its threshold to rounding is known well enough: it is not active."""
    found = predict({"model": "vae", "A": [[4.0, 0.0], [0.0, 1.0]], "eta_dec": 1.0, "levels": LEVEL})
    assert (found.active, found.warnings) == ((1,), ())


def test_outside_the_scope_what_is_open_is_said_without_counts() -> None:
    """Two diagonal levels: no theorem says which coordinates are active, so no counts are given."""
    levels = [{"d": 2, "beta": 1e-6, "eta": 1, "sigma": [1.0, 2.0]}] * 2
    warnings = predict({**DWARFED, "levels": levels}).warnings
    assert any("which latents are active" in warning for warning in warnings)
