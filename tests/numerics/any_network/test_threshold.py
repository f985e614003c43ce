"""Closed forms, bounds against each other, conditional models, learned noise, other losses, dead units, bad input."""

from collections.abc import Callable

import numpy as np
import pytest

from collapsecheck.instances.finite_laws import law_of, lower_and_witness, random_law
from collapsecheck.numerics.any_network import room, threshold
from collapsecheck.numerics.any_network.losses import Exponential
from collapsecheck.numerics.any_network.moments_bound import moments
from collapsecheck.numerics.any_network.upper import _gaussian, _profile
from collapsecheck.numerics.checks import InputError

pytestmark = pytest.mark.every(2)


def rows_of(*weighted: tuple[list[float], int]) -> np.ndarray:
    """Rows repeated so many times."""
    return np.concatenate([np.tile(np.array([row]), (count, 1)) for row, count in weighted])


@pytest.mark.parametrize("ones", [1, 3, 6, 9])
def test_two_points_have_the_proxy_of_kearns_and_saul(ones: int) -> None:
    p = ones / 20
    found = threshold(rows_of(([0.0], 20 - ones), ([1.0], ones)), beta=0.999 * (1 - 2 * p) / (2 * np.log(1 / p - 1)))
    assert found.kappa_loc == pytest.approx(p * (1 - p), rel=1e-12)
    exact = (1 - 2 * p) / (2 * np.log((1 - p) / p))
    assert found.kappa_lower is not None and found.kappa_upper is not None
    assert exact * (1 - 1e-8) <= found.kappa_lower <= exact * (1 + 1e-12)
    assert exact <= found.kappa_upper <= exact * (1 + 1e-5)
    assert found.verdict == ("trap" if exact * 0.999 > found.kappa_loc else "unstable")


def test_one_pixel_two_independent_two_equal() -> None:
    one = threshold(rows_of(([0.0], 7), ([1.0], 3)), "bernoulli")
    independent = rows_of(([0, 0], 63), ([0, 1], 7), ([1, 0], 27), ([1, 1], 3)).astype(float)
    equal = rows_of(([0, 0], 7), ([1, 1], 3)).astype(float)
    for found, exact in ((one, 1.0), (threshold(independent, "bernoulli"), 1.0), (threshold(equal, "bernoulli"), 2.0)):
        assert found.kappa_loc == pytest.approx(exact, rel=1e-12)
        assert found.kappa_lower == pytest.approx(exact, rel=1e-9)
        assert found.kappa_upper is not None and exact <= found.kappa_upper <= exact * 1.003


def test_eta_dec_divides_and_one_hot_groups_have_one() -> None:
    rng = np.random.default_rng(0)
    x = rng.normal(size=(60, 5))
    wide, narrow = threshold(x, eta_dec=1.0), threshold(x, eta_dec=0.5)
    assert narrow.kappa_loc == pytest.approx(4 * wide.kappa_loc, rel=1e-12)
    assert narrow.kappa_upper == pytest.approx(4 * (wide.kappa_upper or 0), rel=1e-9)
    one_hot = np.eye(4)[rng.integers(0, 4, 50)]
    assert threshold(one_hot, "categorical:4", bounds=False).kappa_loc == pytest.approx(1, rel=1e-9)


def test_the_bounds_in_any_dimension_contain_those_of_branch_and_bound() -> None:
    """Moments and the profile over k never fall below the least upper bound's lower end."""
    rng = np.random.default_rng(7)
    for name in ("gaussian", "bernoulli", "poisson", "binomial:5", "negative-binomial:2") * 6:
        given = random_law(name, rng)
        lower, _ = lower_and_witness(given)
        assert isinstance(given.loss, Exponential)
        loose = _gaussian(given.scores, given.law) if name == "gaussian" else np.inf
        loose = min(loose, _profile(given.loss, given.rows, given.law, given.base))
        assert loose >= lower * (1 - 1e-9), name
        assert loose < 60 * lower, name


def test_moments_bound_every_direction() -> None:
    rng = np.random.default_rng(8)
    rows, law = rng.normal(size=(30, 4)) ** 3, rng.dirichlet(np.ones(30))
    rows -= law @ rows
    bounds = moments(rows, law)
    directions = rng.normal(size=(4, 4000))
    along = rows @ (directions / np.linalg.norm(directions, axis=0))
    for k in range(2, 20):
        assert np.log((law @ along**k).max()) <= bounds.logs[k - 2]
    for t in (0.01, 0.3, 2.0):
        assert np.log(law @ np.exp(t * along)).max() <= bounds.log_generating(np.array([t]))[0]
    whole = np.linalg.svd(np.sqrt(law)[:, None] * rows)[1][0] ** 2
    assert np.exp(bounds.logs[0]) == pytest.approx(whole, rel=1e-6)


def test_a_wide_gaussian_is_bracketed_and_its_witness_is_said_to_memorise() -> None:
    x = np.random.default_rng(1).normal(size=(200, 50))
    found = threshold(x)
    assert found.kappa_lower is not None and found.kappa_upper is not None and found.witness is not None
    single_row = ((x - x.mean(axis=0)) ** 2).sum(axis=1).max() / (2 * np.log(200))
    assert found.kappa_lower >= single_row and found.kappa_upper >= found.kappa_lower
    assert found.witness["memorising"] and found.witness["effective_rows"] < 2
    assert found.witness["held_out"] < 0.7 * found.kappa_lower
    assert found.witness["value_many_rows"] < found.kappa_lower


def test_l1_is_inert_at_an_atom_and_huber_is_gaussian_in_its_middle() -> None:
    binary = threshold(rows_of(([0.0], 16), ([1.0], 4)), "l1", beta=0.5)
    assert (binary.kappa_loc, binary.verdict) == (0.0, "trap")
    assert binary.kappa_lower == pytest.approx(1 / np.log(4), rel=1e-9)
    x = np.random.default_rng(2).normal(size=(150, 3))
    huber, gaussian = threshold(x, "huber:50"), threshold(x)
    assert huber.kappa_loc == pytest.approx(gaussian.kappa_loc, rel=1e-9)
    assert huber.kappa_lower == pytest.approx(gaussian.kappa_lower, rel=1e-4)


def test_l1_of_gaussian_data_approaches_the_arcsine_law() -> None:
    """Free encoders reach (2/π) arcsin of the correlations over H = √(2/π)/σ."""
    rng = np.random.default_rng(3)
    x = rng.multivariate_normal([0, 0], [[1, 0.7], [0.7, 1]], size=60_000)
    exact = (2 / np.pi) * (np.pi / 2 + np.arcsin(0.7)) / np.sqrt(2 / np.pi)
    assert threshold(x, "l1", bounds=False).kappa_loc == pytest.approx(exact, rel=0.03)


def test_learned_noise_counts_constant_columns_where_the_noise_is_shared() -> None:
    x = np.random.default_rng(4).normal(size=(100, 3)) * [1, 2, 3]
    padded = np.c_[x, np.zeros(100)]
    values = np.linalg.eigvalsh(np.cov(x.T, bias=True))
    shared = threshold(padded, "gaussian-learned")
    assert shared.kappa_loc == pytest.approx(4 * values[-1] / values.sum(), rel=1e-9)
    assert (shared.dropped, shared.kappa_lower, shared.kappa_upper) == (1, None, None)
    each = threshold(padded, "gaussian-diagonal", beta=1.0)
    assert each.kappa_loc == pytest.approx(np.linalg.eigvalsh(np.corrcoef(x.T))[-1], rel=1e-9)
    assert each.verdict == "unstable"


def test_a_conditional_model_is_judged_by_its_residuals() -> None:
    rng = np.random.default_rng(5)
    given = rng.normal(size=(400, 2))
    y = np.c_[given @ [[1.0], [2.0]] + rng.normal(size=(400, 1)), given[:, :1]]
    found = threshold(y, given=given, beta=0.5)
    design = np.c_[np.ones(400), given]
    left = y[:, 0] - design @ np.linalg.lstsq(design, y[:, 0], rcond=None)[0]
    assert found.kappa_loc == pytest.approx(left.var(), rel=1e-9)
    assert found.kappa_upper is None and found.dropped == 1 and found.verdict == "unstable"


def test_any_loss_by_score_and_hessian() -> None:
    x = (np.random.default_rng(6).random((300, 4)) < [0.1, 0.3, 0.5, 0.7]).astype(float)
    m = x.mean(axis=0)
    known = threshold(x, "bernoulli", bounds=False)
    for hessian in (np.diag(m * (1 - m)), m * (1 - m), np.tile(m * (1 - m), (300, 1))):
        found = threshold(score=m - x, hessian=hessian, beta=0.9)
        np.testing.assert_allclose(found.spectrum, known.spectrum, rtol=1e-9)
    assert found.kappa_lower is None and found.verdict == "unstable"
    endless = threshold(score=m - x, hessian=np.array([1.0, 1.0, 1.0, 0.0]))
    assert endless.kappa_loc == np.inf and "the Hessian vanishes" in endless.notes[-1]
    assert threshold(score=0.3 + m - x, hessian=np.ones(4)).notes


def test_dead_units_at_collapse_and_in_a_linear_vae() -> None:
    rng = np.random.default_rng(9)
    x = rng.normal(size=(500, 4)) * [3, 2, 1, 0.5]
    collapsed = room(x, np.tile(x.mean(axis=0), (500, 1)), beta=1.5)
    known = threshold(x, beta=1.5, bounds=False)
    np.testing.assert_allclose(collapsed.spectrum, known.spectrum, rtol=1e-9)
    assert collapsed.further == known.directions and not collapsed.justified
    values, vectors = np.linalg.eigh(np.cov(x.T, bias=True))
    kept = np.where(values > 1.5, 1 - 1.5 / values, 0)
    trained = room(x, x.mean(axis=0) + (x - x.mean(axis=0)) @ (vectors * kept) @ vectors.T, beta=1.5)
    expected = np.sort(np.where(values > 1.5, 1.5**2 / values, values))[::-1]
    np.testing.assert_allclose(trained.spectrum, expected, rtol=1e-9)
    assert trained.justified


def test_a_large_file_is_bounded_from_below_only(monkeypatch: pytest.MonkeyPatch) -> None:
    x = np.random.default_rng(10).poisson(2.0, (300, 4)).astype(float)
    whole = threshold(x, "poisson")
    monkeypatch.setattr("collapsecheck.numerics.any_network.answer.MOST_ENTRIES", 100)
    streamed = threshold(x, "poisson")
    np.testing.assert_allclose(streamed.spectrum, whole.spectrum, rtol=1e-9)
    assert streamed.kappa_upper is None and whole.kappa_lower is not None and streamed.kappa_lower is not None
    assert whole.kappa_loc * (1 - 1e-9) <= streamed.kappa_lower <= whole.kappa_upper


BAD: dict[str, tuple[Callable[[], object], str]] = {
    "negative count": (lambda: threshold(np.array([[1.0], [-2.0]]), "poisson"), r"x\[1,0\] is -2: must be at least 0"),
    "outside": (lambda: threshold(np.array([[0.5], [1.5]]), "bernoulli"), r"x\[1,0\] is 1.5: must be at most 1"),
    "too many": (lambda: threshold(np.array([[0.0], [4.0]]), "binomial:3"), r"x\[1,0\] is 4: must be at most 3"),
    "nan": (lambda: threshold(np.array([[0.0], [np.nan]])), r"x\[1,0\] is nan: must be finite"),
    "one row": (lambda: threshold(np.ones((1, 3))), "one row"),
    "constant": (lambda: threshold(np.ones((4, 3)), "bernoulli"), "every column is constant"),
    "not one-hot": (lambda: threshold(np.eye(4)[:2] * 0.5, "categorical:4"), r"x\[0\], columns 0-3: sum to 0.5"),
    "groups": (lambda: threshold(np.eye(4), "categorical:3,2"), "groups have 5 columns together but the data have 4"),
    "unknown": (lambda: threshold(np.eye(4), "bce"), "likelihood 'bce': must be one of gaussian"),
    "parameter": (lambda: threshold(np.eye(4), "binomial:2.5"), "must be a positive whole number"),
    "eta": (lambda: threshold(np.eye(4), "poisson", eta_dec=2), "eta_dec goes with the likelihood gaussian"),
    "beta": (lambda: threshold(np.eye(4), beta=-1), "beta is -1: must be positive"),
    "no data": (threshold, "no data"),
    "likelihood beside a score": (
        lambda: threshold(score=np.eye(3), hessian=np.eye(3), likelihood="bernoulli"),
        "stand for the likelihood",
    ),
    "regression beside a score": (
        lambda: threshold(score=np.eye(3), hessian=np.eye(3), given=np.eye(3)),
        "stand for the likelihood",
    ),
    "hessian not finite": (
        lambda: threshold(score=np.eye(2), hessian=np.array([1.0, np.nan])),
        r"hessian\[1\] is nan: must be finite",
    ),
    "score alone": (lambda: threshold(score=np.eye(3)), "score and hessian go together"),
    "hessian": (lambda: threshold(score=np.eye(3), hessian=np.eye(2)), r"hessian has shape \(2, 2\)"),
    "indefinite": (lambda: threshold(score=np.eye(3), hessian=np.array([1.0, 1.0, -1.0])), "positive semidefinite"),
    "given counts": (lambda: threshold(np.eye(4), "poisson", given=np.eye(4)), "given goes with Gaussian"),
    "given rows": (lambda: threshold(np.eye(4), given=np.eye(3)), "has 4 rows but given has 3"),
    "one row of scores": (lambda: threshold(score=np.eye(3)[:1], hessian=np.ones(3)), "score has one row"),
    "constant scores": (lambda: threshold(score=np.ones((4, 3)), hessian=np.ones(3)), "every column is constant"),
    "hessian of text": (lambda: threshold(score=np.eye(2), hessian=np.array(["a"])), "hessian is .*: must be numbers"),
    "complex hessian": (lambda: threshold(score=np.eye(2), hessian=np.ones(2) * 1j), "hessian has complex entries"),
    "no name": (lambda: threshold(np.eye(4), None), "likelihood None: must be one of"),  # type: ignore[arg-type]
    "too large to square": (
        lambda: threshold(1e200 * np.eye(4), "l1"),
        r"column 0 reaches 1e\+200",
    ),
    "too small to square": (
        lambda: threshold(1e-200 * np.eye(4)),
        "column 0 varies by 1e-200 only",
    ),
    "too large for eta": (lambda: threshold(1e60 * np.eye(4), eta_dec=1e-60), "over eta_dec: its squares overflow"),
    "same shares": (
        lambda: threshold(np.outer([1.0, 2, 3], [1, 2, 3]), "multinomial"),
        "have the same shares",
    ),
    "xhat up to a constant": (lambda: room(np.eye(3), np.eye(3) + 0.1, beta=1), "equals x up to a constant"),
    "xhat at an end": (lambda: room(np.eye(3), 1 - np.eye(3), "bernoulli", beta=1), "column 0 is always at an end"),
    "xhat of one row": (lambda: room(np.eye(3)[:1], np.eye(3)[:1], beta=1), "x has one row"),
    "xhat": (lambda: room(np.eye(3), np.eye(4), beta=1), r"xhat has shape \(4, 4\)"),
    "xhat noise": (lambda: room(np.eye(3), np.eye(3), "l1", beta=1), "fixed noise"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_clear_line(name: str) -> None:
    call, message = BAD[name]
    with pytest.raises(InputError, match=message) as raised:
        call()
    assert "\n" not in str(raised.value)


@pytest.mark.filterwarnings("error")
def test_an_origin_far_away_changes_nothing_and_nothing_warns() -> None:
    """1 − 10⁻¹⁴ u once had κ = 20,000 κ_loc, which was rounding; boxes beyond the range of the data warned."""
    x = np.random.default_rng(13).random((12, 2))
    for name in ("gaussian", "l1"):
        near, far = threshold(x, name), threshold(x + 1e8, name)
        assert far.kappa_loc == pytest.approx(near.kappa_loc, rel=1e-6)
        assert far.kappa_lower == pytest.approx(near.kappa_lower, rel=1e-4)
    close = threshold(1 - 1e-14 * x)
    assert close.kappa_lower is not None and close.kappa_lower < 1.2 * close.kappa_loc
    grey = threshold(x, "continuous-bernoulli")
    assert grey.kappa_lower is not None and grey.kappa_upper is not None and grey.kappa_upper < 1.003 * grey.kappa_lower
    assert "no row lies within" in threshold(np.array([[0.0], [1.0], [3.0], [4.0]]), "huber:0.1").notes[0]


def test_what_still_makes_sense_is_said_not_refused() -> None:
    counts = threshold(np.array([[0.5, 1.0], [2.0, 0.0], [1.0, 3.0]]), "poisson")
    assert "no whole numbers" in counts.notes[0]
    grey = threshold(np.random.default_rng(0).random((20, 2)), "bernoulli")
    assert "grey values" in grey.notes[0]
    edge = threshold(np.array([[0.0, 0.3], [0.5, 0.4], [0.7, 0.9]]), "continuous-bernoulli", beta=100.0)
    assert edge.kappa_lower == np.inf and edge.verdict == "trap" and "unbounded" in edge.notes[0]
    zeros = threshold(np.array([[0.0, 1.0, 1.0], [0.0, 1.0, 0.0], [0.0, 1.0, 1.0]]), "bernoulli")
    assert zeros.dropped == 2 and zeros.kappa_loc == pytest.approx(1)


def test_beta_at_the_local_threshold_is_a_tie() -> None:
    given = law_of("bernoulli", np.array([[0.0], [1.0]]), np.array([0.5, 0.5]))
    found = threshold(given.rows, "bernoulli", beta=given.kappa_loc)
    assert found.verdict is None and found.directions == 0


@pytest.mark.parametrize("name", ["gaussian", "bernoulli", "poisson", "multinomial"])
def test_more_rows_than_memory_holds_have_a_lower_bound_from_a_part(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(12)
    rate = rng.exponential(size=(600, 1)) ** 2 * [1, 2, 3]
    x = (rate > 2).astype(float) if name == "bernoulli" else rng.poisson(rate).astype(float) + 0.0
    x = x[x.sum(axis=1) > 0] if name == "multinomial" else x
    x[:, 0] *= np.arange(len(x)) % 7 == 1  # constant on a part of the rows
    whole = threshold(x, name)
    monkeypatch.setattr("collapsecheck.numerics.any_network.answer.MOST_ENTRIES", 100)
    monkeypatch.setattr("collapsecheck.numerics.any_network.streamed.PART_ENTRIES", 600)
    found = threshold(x, name)
    assert found.kappa_upper is None and any("on a part" in note for note in found.notes)
    assert found.kappa_lower is not None and whole.kappa_upper is not None and whole.kappa_lower is not None
    assert found.kappa_loc == pytest.approx(whole.kappa_loc, rel=1e-9)
    assert 0.9 * whole.kappa_lower <= found.kappa_lower <= whole.kappa_upper
    assert found.witness is not None and 0 < found.witness["divergence"] <= np.log(len(x))
