"""Draw docs/figures/sampling.svg: eigenvalues of MNIST images with their sampling intervals against the threshold.

    python docs/scripts/draw_sampling.py [FOLDER]

Left: 5,000 images; right: 500 of them, drawn at random (seed 0), with the 5,000's eigenvalues for comparison.
"""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from style import BLUE, GREY, ORANGE, VARIANCE, write

from collapsecheck.numerics.data.data_modes import spectrum
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.samples.finite_sample import Sampling, sampling
from collapsecheck.reading import named_data

THRESHOLD = 1.0  # β η_dec² at β = 4, η_dec = 0.5
SHOWN = 24


def found(images: np.ndarray) -> Sampling:
    """The intervals of a VAE on these images."""
    moment = images.T @ images / len(images)
    problem = Problem.build("vae", moment, eta_dec=0.5, levels=[Level(d=64, beta=4.0, eta=1.0, sigma=None)])
    return sampling(problem, spectrum(problem), len(images))


def draw(axes: Axes, answer: Sampling) -> None:
    """Estimates and intervals of the first modes: circles are decided, crosses within sampling error."""
    rank, values = np.arange(1, SHOWN + 1), answer.theta2[:SHOWN]
    low, high = answer.low[:SHOWN], answer.high[:SHOWN]
    unknown = (low <= THRESHOLD) & (high > THRESHOLD)
    for which, colour, mark, name in (
        (~unknown, BLUE, "o", "decided"),
        (unknown, ORANGE, "X", "within sampling error"),
    ):
        axes.vlines(rank[which], low[which], high[which], color=colour, lw=1.6)
        axes.semilogy(rank[which], values[which], mark, color=colour, ms=5, mec="white", mew=0.4, label=name)
    axes.axhline(THRESHOLD, color=GREY, lw=1, ls=(0, (5, 2)), zorder=0)
    axes.annotate(f"{VARIANCE} = 1", (0.5, THRESHOLD), xytext=(0, -11), textcoords="offset points", color=GREY)
    counts = f"{int((low > THRESHOLD).sum())} active, {int((high <= THRESHOLD).sum())} collapsed of the first {SHOWN}"
    axes.set(xlabel="mode", ylabel="eigenvalue θ²", ylim=(0.02, 120))
    axes.set_title(f"{answer.samples:,} images decide {counts}", loc="left", fontsize=9.5)


def figure() -> Figure:
    """Both panels."""
    images = named_data.mnist5k()
    few = images[np.random.default_rng(0).choice(len(images), size=500, replace=False)]
    all_of_them = found(images)
    drawn = Figure(figsize=(9.2, 3.5), facecolor="white", layout="constrained")
    left, right = drawn.subplots(1, 2, sharey=True)
    draw(left, all_of_them)
    draw(right, found(few))
    right.plot(np.arange(1, SHOWN + 1), all_of_them.theta2[:SHOWN], "_", color="black", ms=8, label="the 5,000's")
    right.legend(frameon=False, loc="upper right")
    return drawn


if __name__ == "__main__":
    write(sampling=figure)
