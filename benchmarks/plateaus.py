"""How many modes has gradient descent learned after a given time, and how many do the escape rates allow?

The spectrum of 5,000 MNIST images (y = x, the leading eigenvalues), one level of learnable variance, plain gradient
descent on the loss from small random gains. A mode is learned once its gain u·v is half of the optimum's; its
time is predicted by log(size at half / size at the start)/s.

    python benchmarks/plateaus.py --step 1.5e-4 --time 20 --seed 0
"""

from __future__ import annotations

import argparse
import sys

import numpy as np

from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.data.data_modes import spectrum
from collapsecheck.numerics.losses.objective import Objective
from collapsecheck.numerics.losses.parameters import pack
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.escape import collapsed, escape_rates
from collapsecheck.reading import samples

ETA_DEC, BETA, ETA, START = 0.5, 1.0, 1.0, 1e-3
REPORTED = (0.1, 0.3, 1.0, 3.0, 10.0, 20.0)


def problem(modes: int) -> Problem:
    """The leading modes of the images with as many latents."""
    level = {"d": 1, "beta": BETA, "eta": ETA, "sigma": None}
    theta2 = spectrum(problem_of(samples("mnist5k"), model="vae", eta_dec=ETA_DEC, levels=[level])).theta2[:modes]
    return Problem.build("vae", np.diag(theta2), eta_dec=ETA_DEC, levels=[Level(modes, BETA, ETA, None)])


def main() -> int:
    """Print the modes learned and predicted; exit code 1 if descent diverges."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--modes", type=int, default=48)
    parser.add_argument("--step", type=float, default=1.5e-4, help="step size on the loss")
    parser.add_argument("--time", type=float, default=20.0, help="flow time, steps times step size")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    task = problem(options.modes)
    objective, theta2, threshold = Objective(task, eliminated=False), np.diag(task.A), BETA * ETA_DEC**2
    rates, active = escape_rates(task).levels[0][0, : options.modes], int((theta2 > threshold).sum())
    goal = 1 - threshold / theta2[:active]
    vector = pack(task, collapsed(task))
    gains = len(vector) - options.modes
    vector[:gains] += START * np.random.default_rng(options.seed).normal(size=gains)
    optimum = np.sqrt(theta2[:active] * goal / ETA**2 + ETA**2 * goal / theta2[:active])
    predicted = np.log(0.7 * optimum / (START * np.sqrt(2 * options.modes))) / rates[:active]
    print(f"{active} modes are active at the optimum")
    for step in range(1, round(options.time / options.step) + 1):
        vector = vector - options.step * objective.gradient(vector)
        if any(step == round(time / options.step) for time in REPORTED):
            found = objective.parameters(vector)
            learned = np.einsum("id,di->i", found.U[0], found.V[0])[:active] > 0.5 * goal
            time = step * options.step
            print(f"time {time:.3g}, step {step}: {learned.sum()} learned, {(predicted <= time).sum()} predicted")
    return 0 if np.isfinite(vector).all() else 1


if __name__ == "__main__":
    sys.exit(main())
