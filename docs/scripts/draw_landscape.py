"""Draw docs/figures/landscape.svg: all critical points of a small VAE, and the loss along the ways that leave three.

    python docs/scripts/draw_landscape.py [FOLDER]

Three modes with θ = 3, 2, 1.4 and two latents of learnable variance; β = η = η_dec = 1, so that the threshold is 1.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from style import BLUE, GREEN, GREY, ORANGE, write

from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.losses.objective import Objective
from collapsecheck.numerics.losses.parameters import Parameters, pack
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.witnesses.helpers.critical_points import scaled_curvatures

THETA = np.array([3.0, 2.0, 1.4])
PROBLEM = Problem.build("vae", np.diag(THETA**2), eta_dec=1.0, levels=[Level(d=2, beta=1.0, eta=1.0, sigma=None)])
OBJECTIVE, LOWEST = Objective(PROBLEM, eliminated=False), optimum(PROBLEM).L_min or 0.0
FLAT = 1e-6  # of a curvature after scaling


def flat(encoder: np.ndarray, decoder: np.ndarray, log_noise: np.ndarray) -> np.ndarray:
    """The flat vector of whitened encoders (2 × 3), decoders (3 × 2) and log σ."""
    return pack(PROBLEM, Parameters((decoder,), (encoder / THETA,), (np.exp(log_noise),)))


def point(encoder: np.ndarray, noise: np.ndarray) -> np.ndarray:
    """The critical point with these encoders: each latent's decoder is its encoder over its σ."""
    vector = flat(encoder, encoder.T / noise, np.log(noise))
    assert np.abs(OBJECTIVE.gradient(vector)).max() < 1e-9, "not critical"
    return vector


def alone(*modes: int) -> np.ndarray:
    """Each latent on a mode of its own, the rest free: σ = 1/θ and λ² = 1 − σ²."""
    encoder, noise = np.zeros((2, 3)), np.ones(2)
    for latent, mode in enumerate(modes):
        noise[latent] = 1.0 / THETA[mode]
        encoder[latent, mode] = np.sqrt(1.0 - noise[latent] ** 2)
    return point(encoder, noise)


def shared(*modes: int) -> np.ndarray:
    """Both latents on one mode, or with encoders (x, ±y) on two; one σ, from σ² (2 − modes) + σ Σ θ = 2."""
    total, excess = THETA[list(modes)].sum(), 2 - len(modes)
    noise = 2.0 / total if excess == 0 else (np.sqrt(total**2 + 8.0) - total) / 2.0
    encoder = np.zeros((2, 3))
    for sign, mode in zip((1.0, -1.0), modes, strict=False):
        encoder[:, mode] = np.sqrt(noise * (THETA[mode] - noise) / 2.0) * np.array([1.0, sign])
    return point(encoder, np.full(2, noise))


def name(modes: tuple[int, ...], separator: str) -> str:
    """The modes of a critical point, counted from 1."""
    return separator.join(str(mode + 1) for mode in modes) or "none"


def everything() -> dict[str, tuple[np.ndarray, str]]:
    """All critical points by name, with their colour."""
    choices = [modes for count in range(3) for modes in combinations(range(3), count)]
    found = {name(modes, ", "): (alone(*modes), BLUE) for modes in choices}
    found |= {f"both {name((mode,), '')}": (shared(mode), ORANGE) for mode in range(3)}
    return found | {f"mixed {name(pair, '+')}": (shared(*pair), GREEN) for pair in combinations(range(3), 2)}


def draw_points(axes: Axes) -> None:
    """Loss above the minimum against the number of falling directions."""
    for label, (vector, colour) in everything().items():
        falling = int((scaled_curvatures(OBJECTIVE.hessian(vector)) < -FLAT).sum())
        above = float(OBJECTIVE.value(vector)) - LOWEST
        axes.plot(above, falling, "o", color=colour, ms=6, mec="white")
        place = (5, -9) if colour == GREEN else (-3, 6)
        axes.annotate(label, (above, falling), xytext=place, textcoords="offset points", color=colour, fontsize=7.5)
    axes.set(xlabel="loss above the minimum", ylabel="falling directions", ylim=(-0.4, 6.6), xlim=(-0.4, 8.4))
    axes.set_title("Every critical point; its modes are written beside it", loc="left", fontsize=9.5)


def ways() -> dict[str, tuple[np.ndarray, np.ndarray, float, str]]:
    """From three points, a way and its claimed coefficient: grow, turn, part."""
    on, off, still = alone(0, 2), alone(), np.zeros(2)
    first, second = np.zeros((2, 3)), np.zeros((2, 3))
    first[0, 0], second[1, 1] = 1.0, 1.0
    ratio = THETA[2]  # of the latent on mode 3: 1/σ = θ
    both = shared(0)
    sigma = np.exp(both[-1])
    gain = np.sqrt(1.0 - sigma**2)
    apart = gain * np.array([[1.0, 0.0, 0.0], [-1.0, 0.0, 0.0]])
    overlap = gain**2 * np.array([-1.0, 1.0])

    def straight(encoder: np.ndarray, scale: float, shift: np.ndarray) -> np.ndarray:
        return flat(encoder, scale * encoder.T, shift)

    return {
        "none: grow along mode 1": (off, straight(first, 1.0, still), -2.0 * (THETA[0] - 1.0), BLUE),
        "1, 3: turn from 3 to 2": (
            on,
            straight(second, ratio, still),
            -2.0 * ratio * (THETA[1] - THETA[2]),
            ORANGE,
        ),
        "both 1: part": (both, straight(apart, 1 / sigma, overlap), -4.0 * gain**4, GREEN),
    }


def draw_ways(axes: Axes) -> None:
    """The loss along each way, and the parabola of the theorem."""
    steps = np.linspace(-0.6, 0.6, 121)
    for label, (vector, way, coefficient, colour) in ways().items():
        values = OBJECTIVE.value(vector + steps[:, None] * way) - OBJECTIVE.value(vector)
        axes.plot(steps, values, color=colour, lw=1.8, label=label)
        axes.plot(steps, coefficient * steps**2, color=colour, lw=1, ls=(0, (2, 2)))
    axes.axhline(0.0, color=GREY, lw=0.6)
    axes.set(xlabel="ε", ylabel="change of the loss", ylim=(-1.3, 0.4))
    axes.legend(frameon=False, loc="upper center")
    axes.set_title("Ways that leave three of them; dashed: the theorem's ε²", loc="left", fontsize=9.5)


def figure() -> Figure:
    """Both panels."""
    drawn = Figure(figsize=(9.6, 3.9), facecolor="white", layout="constrained")
    left, right = drawn.subplots(1, 2)
    draw_points(left)
    draw_ways(right)
    return drawn


if __name__ == "__main__":
    write(landscape=figure)
