"""Draw docs/figures/two_diagonal_levels.svg: the least loss when the latents of level 1 are turned by an angle.

    python docs/scripts/draw_scope.py [FOLDER]

Two diagonal levels, the instance of `limit-two-diagonal-permutation`. The file is the same on every run.
"""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy.optimize import minimize
from style import BLUE, GREY, ORANGE, write

from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.closed_form.two_wide import two_wide_bounds
from collapsecheck.numerics.data.data_modes import spectrum
from collapsecheck.numerics.problem import Level, Problem

SIGMA2, THETA2 = np.array([1.0, 4.0]), np.array([16.0, 4.0])
ANGLES = np.linspace(0.0, np.pi / 2, 91)


def total(angle: float, growths: np.ndarray) -> np.ndarray:
    """κ, descending: the spectrum of Σ^{1/2} Q diag(h) Qᵀ Σ^{1/2}, Q a rotation by the angle."""
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    scaled = np.sqrt(SIGMA2)[:, None] * turn
    return np.asarray(np.linalg.eigvalsh((scaled * growths) @ scaled.T)[::-1])


def least(angle: float) -> float:
    """The least loss over both spectra, with β = η = 1."""

    def loss(v: np.ndarray) -> float:
        first, second = np.exp(np.sort(v[:2])[::-1]), np.exp(np.sort(v[2:])[::-1])
        rates = (total(angle, first) / second).sum() + SIGMA2 @ second - 4.0 - 2.0 * np.log(SIGMA2).sum()
        return float((THETA2 / first).sum() + rates)

    starts = ([1.0, 0.5, 0.5, 0.1], [2.0, 0.1, 1.0, 0.0], [0.5, 0.0, 0.0, 0.0])
    return min(float(minimize(loss, start, bounds=[(0.0, None)] * 4).fun) for start in starts)


def figure() -> Figure:
    """The curve, the true minimum and the best pairing."""
    levels = [Level(2, 1.0, 1.0, tuple(np.sqrt(SIGMA2).tolist()))] * 2
    problem = Problem.build("vae", np.diag(THETA2), eta_dec=1.0, levels=levels)
    bounds = two_wide_bounds(problem, spectrum(problem))
    assert bounds is not None
    drawn = Figure(figsize=(6.2, 3.3), facecolor="white", layout="constrained")
    axes = drawn.subplots()
    axes.plot(np.degrees(ANGLES), [least(angle) for angle in ANGLES], color=BLUE, lw=1.8)
    for value, name, colour in (
        (bounds[1], "convex program", ORANGE),
        (optimum(problem).upper_bound, "best pairing", GREY),
    ):
        axes.axhline(value, color=colour, ls=(0, (5, 2)), lw=1)
        axes.annotate(f"{name}: {value:.4f}", (45, value), xytext=(0, 3), textcoords="offset points", color=colour)
    axes.set(xlabel="angle between latents and axes at level 1, degrees", ylabel="least loss", xlim=(0, 90))
    return drawn


if __name__ == "__main__":
    write(two_diagonal_levels=figure)
