"""`--loss` on the command line: known answers of losses that people have asked about, and what is refused."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner, Result

import collapsecheck as cc
from collapsecheck.cli import main
from collapsecheck.numerics.translation import Explanation
from collapsecheck.showing.loss import explanation_sentences

SQUARED = '{{ kind = "squared", weight = {weight}, reduction = "{pixels}" }}'
D, D_WIDE = 12, 48
THETA2 = np.array([40.0, 25.0, 9.0, 4.0, 1.0, 0.25])


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def answer(*arguments: object) -> dict[str, Any]:
    result = run(*arguments, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def toml(folder: Path, reconstruction: str, kl: str, *more: str) -> Path:
    file = folder / "loss.toml"
    file.write_text("\n".join([*more, f"reconstruction = {reconstruction}", f"kl = {kl}"]), encoding="utf-8")
    return file


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Samples whose centred second moments have the eigenvalues THETA2, and zero beyond."""
    rng = np.random.default_rng(0)
    basis = rng.normal(size=(60, len(THETA2)))
    scores = np.linalg.qr(basis - basis.mean(0))[0] * np.sqrt(60)
    axes = np.linalg.qr(rng.normal(size=(D, D)))[0][: len(THETA2)]
    np.save(tmp_path / "x.npy", scores * np.sqrt(THETA2) @ axes)
    return tmp_path / "x.npy"


@pytest.mark.parametrize(
    ("weight", "pixels", "kl", "sizes", "tau"),
    [
        (10, "mean over everything", 'weight = 1, reduction = "mean over everything"', (64 * 64 * 3, 32), 19.2),
        (1000, "mean over everything", 'weight = 1, reduction = "mean over everything"', (64 * 64 * 3, 32), 0.192),
        (1, "mean over everything", 'weight = 1, reduction = "mean over batch"', (12288, 32), 6144),
        (1, "mean over everything", 'weight = 0.00025, reduction = "mean over batch"', (12288, 32), 1.536),
        (1, "mean over everything", 'weight = 0.1, reduction = "mean over everything"', (128 * 128 * 3, 512), 4.8),
        (1, "mean over everything", 'weight = 0.1, reduction = "mean over batch"', (128 * 128 * 3, 512), 2457.6),
        (1, "mean over everything", 'weight = 1, reduction = "mean over batch"', (784, 20), 392),
    ],
)
def test_thresholds_that_people_have_worked_out_by_hand(
    weight: float, pixels: str, kl: str, sizes: tuple[int, int], tau: float, tmp_path: Path
) -> None:
    file = toml(tmp_path, SQUARED.format(weight=weight, pixels=pixels), f"{{ {kl} }}")
    found = cc.translate(file, pixels=sizes[0], latents=sizes[1])
    assert found.beta * found.eta_dec**2 == pytest.approx(tau, rel=1e-14)
    assert f"{tau:.10g}" in " ".join(found.steps)


@pytest.mark.parametrize(("weight", "beta"), [(784, 0.5), (1, 392)])
def test_cross_entropy_is_judged_in_units_of_its_own_matrix(weight: float, beta: float, tmp_path: Path) -> None:
    terms = f'{{ kind = "bce", weight = {weight}, reduction = "mean over everything" }}'
    file = toml(tmp_path, terms, '{ weight = 1, reduction = "mean over everything" }')
    x = (np.random.default_rng(1).random((50, 784)) < 0.4).astype(float)
    x[:, :9] = 0.0
    np.save(tmp_path / "x.npy", x)
    told = answer("threshold", "--x", tmp_path / "x.npy", "--loss", file, "--latents", 2, "--local")
    plain = answer("threshold", "--x", tmp_path / "x.npy", "--likelihood", "bernoulli", "--local")
    assert told["beta"] == told["loss"]["beta_per_unit"] == beta and told["dropped"] == 9
    assert told["kappa_loc"] == plain["kappa_loc"] and told["loss"]["likelihood"] == "bernoulli"
    assert told["loss"]["own"]["kappa_loc"] == pytest.approx(plain["kappa_loc"] / beta)


def test_every_command_answers_in_the_kl_weight(data: Path, tmp_path: Path) -> None:
    """Mean over 12 pixels: τ = 6 × the KL weight."""
    loss = toml(
        tmp_path,
        SQUARED.format(weight=1, pixels="mean over everything"),
        '{ weight = 0.5, reduction = "mean over batch" }',
    )
    common = ("--x", data, "--loss", loss, "--latents", 4)
    found = answer("predict", *common)
    assert found["active"] == [4] and found["loss"]["beta_per_unit"] == 6 and found["loss"]["beta"] == 3
    np.testing.assert_allclose(found["loss"]["own"]["critical"], THETA2[:4] / 6)
    kept = answer("recommend", *common, "--keep", 2)
    assert kept["high"] == pytest.approx(25) and kept["loss"]["own"]["high"] == pytest.approx(25 / 6)
    np.testing.assert_allclose(answer("recommend", *common, "--all")["loss"]["own"]["critical"], THETA2[:4] / 6)
    phase = answer("phase", *common, "--vary", "beta=1:5:3")
    assert phase["vary"]["beta"] == pytest.approx([1, 3, 5]) and phase["active"] == [[3, 2, 1]]
    local = answer("threshold", *common, "--local")
    assert local["verdict"] == "unstable" and local["loss"]["own"]["kappa_loc"] == pytest.approx(40 / 6)
    assert answer("threshold", *common, "--local", "--beta", 7)["verdict"] == "stable"
    text = run("predict", *common, "--explain").stdout
    assert "1. loss = 1 · mean over everything of (x − x̂)²" in text and "mean over 12 entries is 1/12" in text


@pytest.mark.parametrize("wanted", [0.2, 1.0, 4.0])
def test_the_beta_and_the_capacity_of_a_rate(wanted: float, data: Path, tmp_path: Path) -> None:
    common = ("--x", data, "--model", "vae", "--eta-dec", 0.8, "--level", "d=5,beta=1,eta=1,sigma=learn")
    found = answer("recommend", *common, "--kl", wanted)
    tau = found["value"] * 0.8**2
    assert 0.5 * np.log(np.maximum(THETA2[:5] / tau, 1)).sum() == pytest.approx(wanted)
    distortion = np.minimum(THETA2[:5], tau).sum() + THETA2[5:].sum()
    assert found["distortion"] == pytest.approx(distortion)
    assert answer("recommend", *common, "--distortion", distortion)["value"] == pytest.approx(found["value"])
    term, kl = SQUARED.format(weight=1, pixels="mean over batch"), 'weight = 400, reduction = "mean over batch"'
    capacity = toml(tmp_path, term, f"{{ {kl}, capacity = {wanted} }}")
    at_capacity = answer("predict", "--x", data, "--loss", capacity, "--latents", 5)
    assert sum(at_capacity["kl"][0]) == pytest.approx(wanted) and at_capacity["active"] == found["active"]


@pytest.mark.parametrize(
    ("kl", "more", "own"),
    [
        ('weight = 2, reduction = "mean over everything"', (), 0.5),
        ('weight = 2, reduction = "mean over batch", divided_by = 3', (), 2.5 / 3),
        ('weight = 2, reduction = "mean over latents"', ("batch = 12",), 6.0),
    ],
)
def test_a_capacity_is_given_in_the_kl_as_the_loss_reduces_it(
    kl: str, more: tuple[str, ...], own: float, data: Path, tmp_path: Path
) -> None:
    term, wanted = SQUARED.format(weight=1, pixels="sum" if more else "mean over everything"), 2.5
    common = ("--x", data, "--latents", 5, "--loss")
    loss = toml(tmp_path, term, f"{{ {kl} }}", *more)
    found = answer("recommend", *common, loss, "--kl", wanted)["loss"]["own"]
    assert found["capacity"] == pytest.approx(own)
    assert f"γ|KL − {own:.6g}|" in run("recommend", *common, loss, "--kl", wanted).stdout
    bent = f"{kl}, capacity = {found['capacity']}".replace("weight = 2", f"weight = {2 * found['weight']}")
    at_capacity = answer("predict", *common, toml(tmp_path, term, f"{{ {bent} }}", *more))
    assert sum(at_capacity["kl"][0]) == pytest.approx(wanted)


def test_an_error_of_the_loss_s_own_term_is_refused_in_its_own_unit(data: Path, tmp_path: Path) -> None:
    loss = toml(tmp_path, SQUARED.format(weight=1, pixels="sum"), '{ weight = 1, reduction = "sum" }')
    assert "give batch" in run("recommend", "--x", data, "--loss", loss, "--latents", 5, "--kl", 1).stdout
    result = run("recommend", "--x", data, "--loss", "pytorch-vae", "--latents", 5, "--distortion", 100)
    assert result.exit_code == 2
    assert (
        f"distortion is 100: must be above {THETA2[5:].sum() / D:.6g} and below {THETA2.sum() / D:.6g}" in result.stderr
    )


def test_all_critical_values_are_those_of_one_prediction_per_guess(data: Path) -> None:
    common = ("--x", data, "--model", "vae", "--eta-dec", 0.8)
    level = "d=5,beta={},eta=1,sigma=learn"
    critical = answer("recommend", *common, "--level", level.format(1), "--all")["critical"]
    for count, value in enumerate(critical, 1):
        active = [
            answer("predict", *common, "--level", level.format(value * side))["active"] for side in (0.999, 1.001)
        ]
        assert active == [[count], [count - 1]]


def test_the_reduction_is_suggested_where_the_loss_averaged_over_pixels(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    x = rng.normal(size=(300, 784)) @ np.diag(np.geomspace(4, 0.05, 784))
    np.save(tmp_path / "x.npy", x)
    for name in ("mu", "logvar"):
        np.save(tmp_path / f"{name}.npy", 1e-4 * rng.normal(size=(300, 20)))
    encoder = ("detect", "--mu", tmp_path / "mu.npy", "--logvar", tmp_path / "logvar.npy", "--x", tmp_path / "x.npy")
    judged = (*encoder, "--model", "vae", "--eta-dec", 1, "--level", "d=20,beta=1,eta=1,sigma=learn")
    found = answer(*judged)["explanation"]
    assert (found["observed"], found["predicted"], found["fitted"]) == (0, 20, None)
    assert found["reductions"][0]["beta"] == 392 and found["reductions"][0]["active"] == 0
    text = run(*judged, "--html", tmp_path / "page.html").stdout
    assert text.index("Verdict:") < text.index("Reason:") < text.index("Remedy:") and "β D/2 = 392" in text
    assert "β D/2 = 392" in (tmp_path / "page.html").read_text(encoding="utf-8")
    averaged = toml(
        tmp_path,
        SQUARED.format(weight=1, pixels="mean over everything"),
        '{ weight = 1, reduction = "mean over batch" }',
    )
    assert answer(*encoder, "--loss", averaged)["explanation"] is None


def test_kls_of_another_beta_are_fitted(data: Path, tmp_path: Path) -> None:
    """Four latents at the optimum of β = 6, judged with β = 1."""
    x = np.load(data)
    values, axes = np.linalg.eigh(x.T @ x / len(x))
    modes, strengths = x @ axes[:, ::-1][:, :4], values[::-1][:4]
    variance = np.minimum(1.0, 6.0 / strengths)
    np.save(tmp_path / "mu.npy", modes * np.sqrt((1 - variance) / strengths))
    np.save(tmp_path / "logvar.npy", np.tile(np.log(variance), (len(x), 1)))
    found = answer(
        "detect", "--mu", tmp_path / "mu.npy", "--logvar", tmp_path / "logvar.npy", "--x", data, "--model", "vae",
        "--eta-dec", 1, "--level", "d=4,beta=1,eta=1,sigma=learn",
    )["explanation"]  # fmt: skip
    assert (found["observed"], found["predicted"]) == (3, 4) and found["fitted"] == pytest.approx(6.0)
    assert found["reductions"][0]["told"].startswith("mean squared error over 12 pixels: β D/2")


@pytest.mark.parametrize(
    ("factor", "told"), [(128.0, "unless the KL is summed over batches of about 128 rows"), (2.5, "explains it; look")]
)
def test_a_batch_is_named_where_no_reduction_over_pixels_and_latents_fits(factor: float, told: str) -> None:
    found = Explanation(stated=1.0, predicted=4, observed=3, fitted=factor, least=0.0, most=None)
    assert any(told in sentence for sentence in explanation_sentences(found, None))


def test_a_vae_trained_with_cross_entropy_is_judged_by_it(tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    np.save(tmp_path / "x.npy", (rng.random((80, 9)) < 0.3).astype(float))
    for name in ("mu", "logvar"):
        np.save(tmp_path / f"{name}.npy", 1e-4 * rng.normal(size=(80, 3)))
    encoder = ("detect", "--mu", tmp_path / "mu.npy", "--logvar", tmp_path / "logvar.npy", "--x", tmp_path / "x.npy")
    found = answer(*encoder, "--loss", "keras-io")
    assert found["threshold"]["likelihood"] == "bernoulli" and found["loss"]["beta"] == 1
    assert found["levels"][0]["predicted_active"] is None


@pytest.mark.parametrize(
    ("command", "more", "sentence"),
    [
        ("predict", ("--loss", "keras-io", "--latents", "2"), "no exact answer for bernoulli"),
        ("predict", ("--loss", "pytorch-vae"), "how many latents? give --latents N"),
        ("predict", ("--loss", "pytorch-vae", "--latents", "2", "--eta-dec", "1"), "--eta-dec and --loss exclude"),
        ("predict", ("--loss", "pytorch-vae", "--level", "d=2,beta=1"), "beta and --loss exclude each other"),
        ("predict", ("--loss", "nonsense.toml"), "no such file, and no preset; presets are pytorch-examples"),
        ("predict", ("--explain",), "--explain goes with --loss"),
        ("threshold", ("--loss", "keras-io", "--likelihood", "bernoulli"), "--likelihood and --loss exclude"),
        ("recommend", ("--loss", "pytorch-vae", "--latents", "2"), "give one of --keep, --kl, --distortion, --all"),
        ("recommend", ("--loss", "pytorch-vae", "--latents", "2", "--kl", "-1"), "kl is -1.0: must be positive"),
        ("recommend", ("--loss", "beta-vae-capacity", "--latents", "2", "--keep", "1"), "ask with --kl"),
        ("phase", ("--loss", "beta-vae-capacity", "--latents", "2", "--vary", "beta=1:2:3"), "without free nats"),
    ],
)
def test_what_cannot_be_asked_is_said_in_one_line(
    command: str, more: tuple[str, ...], sentence: str, data: Path
) -> None:
    result = run(command, "--x", data, *more)
    assert result.exit_code == 2 and sentence in result.stderr and result.stderr.count("\n") == 1, result.stderr


def test_images_are_flattened_and_that_is_said_on_one_line(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.random.default_rng(0).normal(size=(20, 2, 3)).astype(np.float16))
    result = run("predict", "--x", tmp_path / "x.npy", "--loss", "pytorch-vae", "--latents", 2, "--json")
    assert result.exit_code == 0 and json.loads(result.stdout)["loss"]["pixels"] == 6
    assert result.stderr.startswith("collapsecheck: note: ") and result.stderr.count("\n") == 1
    assert "(20, 2, 3) is read as (20, 6)" in result.stderr


def test_an_error_takes_the_place_of_what_would_be_said_on_success(tmp_path: Path) -> None:
    for rows, code, words in (("2,3\n4,7", 0, "note: "), ("2", 2, "error: ")):
        (tmp_path / "x.csv").write_text(f"a,b\n{rows}\n")
        result = run("predict", "--x", tmp_path / "x.csv", "--loss", "pytorch-vae", "--latents", 2)
        assert result.exit_code == code
        assert result.stderr.startswith(f"collapsecheck: {words}") and result.stderr.count("\n") == 1
