"""Draw docs/figures/mnist_collapse.svg: the spectrum of 5,000 MNIST images, and how many latents survive as β grows.

    python docs/scripts/draw_mnist_collapse.py [FOLDER]

Every number in it comes from `predict` on the images that the extra `data` installs. The file is the same on every run.
"""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from style import BLUE, DEVIATION, GREEN, GREY, ORANGE, VARIANCE, write

from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.reading import samples

ETA_DEC = 0.5
WIDTH = 64
BETAS = (1.0, 4.0, 16.0)
SWEEP = np.geomspace(0.1, 200, 241)
MARKS = ("o", "s", "^")


def spectrum(x: str, y: str | None, model: str) -> np.ndarray:
    """The leading θ² of named images, those that 100 latents could meet."""
    levels = [{"d": 1, "beta": 1.0, "eta": 1.0, "sigma": None}]
    return optimum(
        problem_of(samples(x), None if y is None else samples(y), model=model, eta_dec=ETA_DEC, levels=levels)
    ).theta2[:100]


def active(theta2: np.ndarray, beta: float) -> int:
    """How many of 64 latents with learnable variance are active at β, for data with these θ²."""
    level = Level(d=WIDTH, beta=float(beta), eta=1.0, sigma=None)
    return optimum(Problem.build("vae", np.diag(theta2), eta_dec=ETA_DEC, levels=[level])).active[0]


def draw_spectrum(axes: Axes, theta2: np.ndarray) -> None:
    """Eigenvalues in order, one threshold line per β; each mode has the mark of the largest β that it survives."""
    rank = np.arange(1, len(theta2) + 1)
    axes.semilogy(rank, theta2, color=GREY, lw=1, zorder=1)
    counts = [active(theta2, beta) for beta in BETAS]
    for beta, colour, mark, count, beyond in zip(
        BETAS, (BLUE, ORANGE, GREEN), MARKS, counts, [*counts[1:], 0], strict=True
    ):
        threshold, shown = beta * ETA_DEC**2, slice(beyond, count)
        axes.axhline(threshold, color=colour, lw=1, ls=(0, (5, 2)), zorder=0)
        axes.semilogy(rank[shown], theta2[shown], mark, color=colour, ms=5, mec="white", mew=0.4, zorder=2)
        words = f"β = {beta:g}: {VARIANCE} = {threshold:g}, {count} active"
        axes.annotate(words, (99, threshold), xytext=(0, 5), textcoords="offset points", ha="right", color=colour)
    axes.set(xlabel="mode", ylabel="eigenvalue θ²", xlim=(-1, 100), ylim=(0.05, 60))
    axes.set_title(f"Modes above {VARIANCE} survive, {DEVIATION} = {ETA_DEC:g}", loc="left", fontsize=9.5)


def draw_survival(axes: Axes, images: np.ndarray, split: np.ndarray) -> None:
    """Active latents out of 64 against β, for the VAE on whole images and the CVAE that sees a quarter."""
    for theta2, name, colour, style in ((images, "VAE", BLUE, "-"), (split, "CVAE, quarter given", ORANGE, "--")):
        axes.semilogx(SWEEP, [active(theta2, beta) for beta in SWEEP], style, color=colour, lw=1.8, label=name)
    axes.set(xlabel="β", ylabel=f"active latents of {WIDTH}", ylim=(0, WIDTH + 3), xlim=(SWEEP[0], SWEEP[-1]))
    axes.legend(frameon=False, loc="upper right")
    axes.set_title(f"Latents that survive as β grows, {DEVIATION} = {ETA_DEC:g}", loc="left", fontsize=9.5)


def figure() -> Figure:
    """Both panels."""
    images, split = spectrum("mnist5k", None, "vae"), spectrum("mnist5k:quarter", "mnist5k:rest", "cvae")
    drawn = Figure(figsize=(9.2, 3.5), facecolor="white", layout="constrained")
    left, right = drawn.subplots(1, 2)
    draw_spectrum(left, images)
    draw_survival(right, images, split)
    return drawn


if __name__ == "__main__":
    write(mnist_collapse=figure)
