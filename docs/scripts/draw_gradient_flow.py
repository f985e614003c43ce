"""Draw docs/figures/gradient_flow.svg: modes leaving the collapsed point, or returning to it, at the predicted rates.

    python docs/scripts/draw_gradient_flow.py [FOLDER]

Left: one flow of the full loss from a small random start, y = x. Right: the rate of a mode against its eigenvalue.
"""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from style import BLUE, GREEN, GREY, ORANGE, write

from collapsecheck.numerics.losses.parameters import pack, unpack
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.escape import collapsed, escape_rates, mode_rate
from collapsecheck.numerics.training.gradient_flow import trajectory

THETA2 = np.array([4.0, 2.5, 1.6, 0.6, 0.1])
BETA, ETA, ETA_DEC, SIGMA = 1.0, 1.0, 1.0, 1.0  # threshold θ² = β c² σ² = 1
LATENTS, START, TIMES = 5, 1e-3, np.linspace(0.0, 12.0, 121)
COLOURS = (BLUE, ORANGE, GREEN, "#CC79A7", GREY)


def problem() -> Problem:
    """y = x with these eigenvalues, one level of fixed variance."""
    return Problem.build("vae", np.diag(THETA2), eta_dec=ETA_DEC, levels=[Level(LATENTS, BETA, ETA, SIGMA)])


def norms(model: Problem) -> np.ndarray:
    """(times, modes): the norm of each mode's decoder row and encoder column along one flow."""
    start = pack(model, collapsed(model))
    start = start + START * np.random.default_rng(1).normal(size=len(start))
    path = trajectory(model, unpack(model, start), TIMES)
    return np.sqrt((path.U[0] ** 2).sum(axis=-1) + (path.V[0] ** 2).sum(axis=-2))


def draw_flow(axes: Axes) -> None:
    """Each mode's norm, and the bound that starts at the same value and grows at the predicted rate."""
    model = problem()
    sizes, rates = norms(model), escape_rates(model).levels[0][0, : len(THETA2)]
    ranks = np.argsort(np.argsort(-mode_rates(THETA2)))
    for mode, (colour, rank) in enumerate(zip(COLOURS, ranks, strict=True)):
        bound = sizes[0, mode] * np.exp(rates[rank] * TIMES)
        axes.semilogy(TIMES, sizes[:, mode], color=colour, lw=1.8, label=f"θ² = {THETA2[mode]:g}")
        shown = bound < 3.0
        axes.semilogy(TIMES[shown], bound[shown], color=colour, lw=1, ls=(0, (2, 2)))
    axes.set(xlabel="flow time", ylabel="norm of the mode's gains", ylim=(1e-7, 5), xlim=(0, TIMES[-1]))
    axes.legend(frameon=False, loc="lower left", fontsize=8)
    axes.set_title("Gradient flow (lines) and $e^{s t}$ (dots)", loc="left", fontsize=9.5)


def mode_rates(theta2: np.ndarray, raw: bool = True) -> np.ndarray:
    """s of a mode, with the encoder acting on the data as they are or on whitened data."""
    seen = theta2 if raw else np.ones_like(theta2)
    gain = np.sqrt(theta2 * seen) / ETA_DEC**2
    return mode_rate((SIGMA / ETA_DEC) ** 2, BETA * seen / ETA**2, gain)


def draw_rates(axes: Axes) -> None:
    """s against θ² for y = x, data as they are and whitened, with the fastest decay marked."""
    theta2 = np.linspace(0.0, 2.5, 501)
    axes.axhline(0.0, color="#bbbbbb", lw=0.8, zorder=0)
    axes.axvline(1.0, color="#bbbbbb", lw=0.8, zorder=0)
    axes.plot(theta2, mode_rates(theta2), color=COLOURS[0], lw=1.8, label="data as they are")
    axes.plot(theta2, mode_rates(theta2, raw=False), color=COLOURS[1], lw=1.8, ls="--", label="whitened data")
    p, q, k = (SIGMA / ETA_DEC) ** 2, BETA / ETA**2, 1 / ETA_DEC**2
    turn = 2 * p * q / (q**2 + 4 * k**2)
    axes.plot([turn], [-q * turn], "o", color=COLOURS[0], ms=5)
    line = {"arrowstyle": "-", "color": GREY, "lw": 0.7}
    axes.annotate("fastest decay, θ² = λ*", (turn, -q * turn), xytext=(0.5, -1.0), arrowprops=line, fontsize=8)
    axes.annotate("threshold", (1.0, -1.9), xytext=(4, 0), textcoords="offset points", fontsize=8, color="#6b6b6b")
    axes.set(xlabel="eigenvalue θ²", ylabel="rate s per unit of flow time", xlim=(0, 2.5), ylim=(-2.1, 1.6))
    axes.legend(frameon=False, loc="upper left", fontsize=8)
    axes.set_title("Below the threshold, the order depends on whitening", loc="left", fontsize=9.5)


def figure() -> Figure:
    """Both panels."""
    drawn = Figure(figsize=(9.2, 3.5), facecolor="white", layout="constrained")
    left, right = drawn.subplots(1, 2)
    draw_flow(left)
    draw_rates(right)
    return drawn


if __name__ == "__main__":
    write(gradient_flow=figure)
