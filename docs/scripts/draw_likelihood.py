"""Draw docs/figures/decoder_variance.svg: the loss against η_dec with its candidates, and collapse with η_dec learned.

    python docs/scripts/draw_likelihood.py [FOLDER]

Every number comes from `numerics`. The file is the same on every run.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from style import BLUE, DEVIATION, GREEN, GREY, ORANGE, write

from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.closed_form.decoder_candidates import survivors, thresholds
from collapsecheck.numerics.closed_form.decoder_variance import full_loss, optimal_eta_dec
from collapsecheck.numerics.data.data_modes import spectrum
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.reading import samples

VALUES, WIDTH = (9.0, 4.0, 2.0, 1.0, 0.5, 0.3, 0.2, 0.1), 4
AXIS = np.geomspace(0.05, 4.0, 301)
BETAS = np.geomspace(0.3, 600, 241)
STYLES = ((1.0, BLUE, "-"), (2.0, ORANGE, "--"), (4.0, GREEN, "-."))


def draw_loss(axes: Axes) -> None:
    """d_y log η_dec² + L_min less its minimum, with the stationary points of the pieces, for three β."""
    for beta, colour, style in STYLES:
        level = Level(WIDTH, beta, 1.0, None)
        problem = Problem.build("vae", np.diag(VALUES), eta_dec=1.0, levels=[level])
        found = optimal_eta_dec(problem)
        assert found.eta_dec is not None
        above = np.array([full_loss(problem, float(at)) for at in AXIS]) - found.loss
        axes.semilogx(AXIS, above, style, color=colour, lw=1.8, label=f"β = {beta:g}: {found.active[0]}")
        others = [c for c in found.candidates if c.loss is not None and not c.inside]
        axes.plot([c.eta_dec for c in others], [c.loss - found.loss for c in others], "o", mfc="white", mec=colour)
        axes.plot(found.eta_dec, 0.0, "o", color=colour, ms=7)
    axes.set(xlabel=DEVIATION, ylabel="loss above its minimum", ylim=(-0.7, 14), xlim=(AXIS[0], AXIS[-1]))
    axes.set_xticks([0.1, 0.2, 0.5, 1, 2, 4], ["0.1", "0.2", "0.5", "1", "2", "4"])
    axes.minorticks_off()
    axes.legend(frameon=False, loc="upper left", fontsize=8.5, title="active of 4", alignment="left")
    axes.set_title("One minimum; open: the other candidates", loc="left", fontsize=9.5)


def draw_collapse(axes: Axes) -> None:
    """Active latents of 16 on 5,000 images against β, with η_dec = 0.5 and with η_dec learned."""
    level = {"d": 16, "beta": 1.0, "eta": 1.0, "sigma": None}
    problem = problem_of(samples("mnist5k"), model="vae", eta_dec=0.5, levels=[level])
    theta2 = spectrum(problem).theta2
    fixed, learned = [], []
    for beta in BETAS:
        at = replace(problem, levels=(replace(problem.levels[0], beta=float(beta)),))
        fixed.append(int(np.sum(thresholds(at, theta2) > problem.eta_dec**2)))
        learned.append(survivors(at, theta2, 0.0))
    axes.semilogx(BETAS, learned, "-", color=BLUE, lw=1.8, label=f"{DEVIATION} learned")
    axes.semilogx(BETAS, fixed, "--", color=ORANGE, lw=1.8, label=f"{DEVIATION} = 0.5")
    axes.axvline(1.0, color=GREY, lw=0.8, zorder=0)
    axes.set(xlabel="β", ylabel="active latents of 16", ylim=(0, 17), xlim=(BETAS[0], BETAS[-1]))
    axes.legend(frameon=False, loc="upper right")
    axes.set_title("5,000 MNIST images", loc="left", fontsize=9.5)


def figure() -> Figure:
    """Both panels."""
    drawn = Figure(figsize=(9.2, 3.5), facecolor="white", layout="constrained")
    left, right = drawn.subplots(1, 2)
    draw_loss(left)
    draw_collapse(right)
    return drawn


if __name__ == "__main__":
    write(decoder_variance=figure)
