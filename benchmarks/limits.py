"""Where the mode reduction ends: how often a search beats every pairing of modes with coordinates, outside its scope.

For random two-level VAEs outside the theorem's scope, the best run of a multi-start search is compared with the sorted
pairing and with the best of all pairings. In-scope controls show that the comparison does not cry wolf.

    python benchmarks/limits.py --instances 40 --starts 12 --seed 0
"""

from __future__ import annotations

import argparse
from itertools import permutations, product

import numpy as np

from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.closed_form.modes import pad, solve, sorted_arrangement
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.minimisers import minimise

LOSES = 1e-6
FAMILIES = {
    "both diagonal, 2 and 2": ((2, "diag"), (2, "diag")),
    "diagonal 3, learnable 2": ((3, "diag"), (2, "learn")),
    "diagonal 3, isotropic 2": ((3, "diag"), (2, "iso")),
    "control: diagonal 2, isotropic 2": ((2, "diag"), (2, "iso")),
    "control: diagonal 2, learnable 2": ((2, "diag"), (2, "learn")),
}


def instance(rng: np.random.Generator, shape: tuple[tuple[int, str], ...]) -> Problem:
    """A random problem whose data and weights keep most modes alive."""
    sigma = {
        "diag": lambda d: tuple(np.exp(0.7 * rng.normal(size=d)).tolist()),
        "iso": lambda d: float(np.exp(0.5 * rng.normal())),
        "learn": lambda d: None,
    }
    levels = [Level(d, float(np.exp(0.3 * rng.normal())), 1.0, sigma[kind](d)) for d, kind in shape]
    theta2 = np.exp(1.0 + rng.normal(size=shape[0][0]))
    return Problem.build("vae", np.diag(theta2), eta_dec=float(np.exp(0.3 * rng.normal())), levels=levels)


def pairings(problem: Problem) -> tuple[float, float]:
    """The value of the sorted pairing and the least value over all pairings."""
    a = pad(problem.A.diagonal().copy(), problem.levels) / problem.eta_dec**2
    start = sorted_arrangement(problem, len(a))
    rows = [np.array([row[list(order)] for order in permutations(range(len(a)))]) for row in start]
    every = [solve(problem, a, np.array(rows_chosen)).value.sum() for rows_chosen in product(*rows)]
    return float(solve(problem, np.sort(a)[::-1], start).value.sum()), float(min(every))


def examine(problem: Problem, starts: int, rng: np.random.Generator) -> tuple[bool, bool, bool]:
    """Whether the search beats the sorted pairing, beats every pairing, and falls outside the reported bounds."""
    best, answer = minimise(problem, starts, rng)[0].value, optimum(problem)
    sorted_value, least = pairings(problem)
    margin = LOSES * max(1.0, abs(best))
    return best < sorted_value - margin, best < least - margin, best < answer.lower_bound - margin


def main() -> None:
    """Print one line per family."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--instances", type=int, default=40)
    parser.add_argument("--starts", type=int, default=12)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    print(f"{'family':34} {'instances':>9} {'sorted loses':>13} {'all lose':>9} {'bound broken':>13}")
    for number, (name, shape) in enumerate(FAMILIES.items()):
        rng = np.random.default_rng([options.seed, number])
        found = [examine(instance(rng, shape), options.starts, rng) for _ in range(options.instances)]
        counts = np.sum(found, axis=0)
        print(f"{name:34} {options.instances:9d} {counts[0]:13d} {counts[1]:9d} {counts[2]:13d}", flush=True)


if __name__ == "__main__":
    main()
