"""Draw docs/figures/phase_diagrams.svg and information.svg: where modes live, and where a level pays but knows nothing.

    python docs/scripts/draw_regions.py [FOLDER]

Every number comes from `phase` and `optimum`. The files are the same on every run.
"""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure
from style import BLUE, DEVIATION, GREEN, GREY, ORANGE, write

from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.closed_form.chain_theorem import Chain, chain
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.rules.phase_diagram import phase
from collapsecheck.reading import samples

WIDTH = 16
AXIS = np.geomspace(0.05, 50, 121)
NAMES = {(0, 0): "both collapsed", (1, 0): "z₁ alone", (0, 1): "z₂ alone:\nfollows z₁'s noise", (1, 1): "both active"}
PALE = ("#e8e8e8", "#56B4E9", "#E69F00", "#009E73")
BOX = {"facecolor": "white", "alpha": 0.85, "lw": 0, "pad": 1.5}


def draw_counts(axes: Axes, x: str, y: str | None, model: str, title: str) -> None:
    """Active latents of 16 on 5,000 images over β and η_dec."""
    level = {"d": WIDTH, "beta": 1.0, "eta": 1.0, "sigma": None}
    problem = problem_of(samples(x), None if y is None else samples(y), model=model, eta_dec=0.5, levels=[level])
    counts = phase(problem, {"eta_dec": np.geomspace(0.1, 5, 121), "beta": AXIS}).active[0]
    axes.pcolormesh(AXIS, np.geomspace(0.1, 5, 121), counts, cmap="cividis", vmin=0, vmax=WIDTH, rasterized=True)
    for name, inside in ((f"all {WIDTH} active", counts == WIDTH), ("full collapse", counts == 0)):
        row, column = np.argwhere(inside).mean(axis=0).astype(int)
        axes.annotate(name, (AXIS[column], np.geomspace(0.1, 5, 121)[row]), ha="center", fontsize=8, bbox=BOX)
    row, column = np.argwhere(counts == WIDTH // 2).mean(axis=0).astype(int)
    axes.annotate("partial", (AXIS[column], np.geomspace(0.1, 5, 121)[row]), ha="center", fontsize=8, bbox=BOX)
    axes.set(xscale="log", yscale="log", xlabel="β", ylabel=DEVIATION)
    axes.set_title(title, loc="left", fontsize=9.5)


def one_mode(theta: np.ndarray, beta_2: np.ndarray) -> Chain:
    """The chain of a two-level VAE with η_dec = η_1 = η_2 = 1, σ_1 = 0.8, σ_2 = 0.5 and β_1 = 1."""
    log_v = np.log(np.square([[0.8], [0.5]])) * np.ones(len(theta))
    return chain(theta**2, np.stack([np.ones(len(theta)), beta_2]), log_v, np.zeros(2, dtype=bool))


def draw_hierarchy(axes: Axes) -> None:
    """Which levels carry a mode, over θ and β_2."""
    beta_2, theta = np.meshgrid(np.geomspace(0.2, 20, 241), np.geomspace(0.1, 10, 241), indexing="ij")
    active = (one_mode(theta.ravel(), beta_2.ravel()).rho > 0).reshape(2, *theta.shape)
    index = active[0] + 2 * active[1]
    axes.pcolormesh(theta, beta_2, index, cmap=ListedColormap(PALE), vmin=0, vmax=3, rasterized=True)
    for (first, second), name in NAMES.items():
        inside = np.argwhere((active[0] == first) & (active[1] == second))
        row, column = np.exp(np.log(inside + 1).mean(axis=0)).astype(int) - 1
        axes.annotate(name, (theta[row, column], beta_2[row, column]), ha="center", va="center", fontsize=8, bbox=BOX)
    axes.set(xscale="log", yscale="log", xlabel="θ", ylabel="β₂")
    axes.set_title("Hierarchical VAE, one mode", loc="left", fontsize=9.5)


def draw_information(axes: Axes) -> None:
    """Rate and information of both levels against θ, at β_2 = 1.2."""
    thetas = np.linspace(0, 3, 241)
    levels = [Level(1, 1.0, 1.0, 0.8), Level(1, 1.2, 1.0, 0.5)]
    answers = [optimum(Problem.build("vae", [[t**2]], eta_dec=1.0, levels=levels)) for t in thetas]
    rates = np.array([[answer.kl[l][0] for l in range(2)] for answer in answers])
    known = np.array([answer.information for answer in answers])
    for level, colour in enumerate((BLUE, ORANGE)):
        axes.plot(thetas, rates[:, level], "--", color=colour, lw=1.6, label=f"rate of $z_{level + 1}$")
        axes.plot(thetas, known[:, level], "-", color=colour, lw=1.8, label=f"I(x; $z_{level + 1}$)")
    silent = (rates[:, 1] > 1e-9) & (known[:, 1] == 0) & (np.array([answer.rho[1][0] for answer in answers]) > 0)
    axes.axvspan(thetas[silent].min(), thetas[silent].max(), color=GREEN, alpha=0.12, lw=0)
    axes.annotate("z₂ pays\na rate and\nknows nothing", (thetas[silent].mean(), 0.5), ha="center", color=GREY)
    axes.set(xlabel="θ", ylabel="nats", xlim=(0, 3))
    axes.legend(frameon=False, loc="upper left", bbox_to_anchor=(0.23, 1.0))


def phase_diagrams() -> Figure:
    """A VAE and a CVAE on images, and one mode of a hierarchy."""
    drawn = Figure(figsize=(11.5, 3.6), facecolor="white", layout="constrained")
    first, second, third = drawn.subplots(1, 3)
    draw_counts(first, "mnist5k", None, "vae", "VAE, active of 16, MNIST")
    draw_counts(second, "mnist5k:quarter", "mnist5k:rest", "cvae", "CVAE given a quarter, active of 16")
    draw_hierarchy(third)
    return drawn


def information() -> Figure:
    """What both levels pay and know."""
    drawn = Figure(figsize=(5.6, 3.8), facecolor="white", layout="constrained")
    draw_information(drawn.subplots())
    return drawn


if __name__ == "__main__":
    write(phase_diagrams=phase_diagrams, information=information)
