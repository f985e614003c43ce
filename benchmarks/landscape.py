"""Critical points of deeper models: how many are minima, strict saddles, or neither.

Levenberg–Marquardt steps on the gradient of the full loss, from the critical points of random subsets of modes and from
random points (`helpers.critical_points`). The minimum is the closed form's, or the best that a multi-start search
or the closed form's pairing attains where the closed form does not apply.

    python benchmarks/landscape.py --instances 40 --starts 12 --seed 0
"""

from __future__ import annotations

import argparse
from collections import Counter

import numpy as np

from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.losses.objective import Objective
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.numerics.training.minimisers import minimise
from collapsecheck.witnesses.helpers.critical_points import Kind, classify, critical_point, starts

KINDS: tuple[Kind, ...] = ("at the minimum", "strict saddle", "spurious minimum", "unclear", "below it")
FAMILIES = {
    "one level, diagonal 3": ((3, "diag"),),
    "one level, learnable 3": ((3, "learn"),),
    "both isotropic, 2 and 2": ((2, "iso"), (2, "iso")),
    "isotropic 2, learnable 2": ((2, "iso"), (2, "learn")),
    "learnable 2, isotropic 2": ((2, "learn"), (2, "iso")),
    "both learnable, 2 and 2": ((2, "learn"), (2, "learn")),
    "diagonal 2, isotropic 2": ((2, "diag"), (2, "iso")),
    "isotropic 3, learnable 1": ((3, "iso"), (1, "learn")),
    "three isotropic levels of 2": ((2, "iso"),) * 3,
    "outside: both diagonal, 2 and 2": ((2, "diag"), (2, "diag")),
    "outside: diagonal 3, isotropic 2": ((3, "diag"), (2, "iso")),
}


def instance(rng: np.random.Generator, shape: tuple[tuple[int, str], ...]) -> Problem:
    """A random problem; the β of learnable levels rise with the level, so that the loss is bounded."""
    sigma = {
        "diag": lambda d: tuple(np.exp(0.7 * rng.normal(size=d)).tolist()),
        "iso": lambda d: float(np.exp(0.7 * rng.normal())),
        "learn": lambda d: None,
    }
    betas = np.sort(np.exp(0.5 * rng.normal(size=len(shape))))
    levels = [Level(d, float(b), 1.0, sigma[kind](d)) for b, (d, kind) in zip(betas, shape, strict=True)]
    theta2 = np.exp(1.0 + rng.normal(size=shape[0][0]))
    return Problem.build("vae", np.diag(theta2), eta_dec=float(np.exp(0.3 * rng.normal())), levels=levels)


def lowest(problem: Problem, count: int, rng: np.random.Generator) -> float:
    """The minimum, or the lowest value known."""
    answer = optimum(problem)
    if answer.L_min is not None:
        return answer.L_min
    return min(float(answer.upper_bound or np.inf), minimise(problem, count, rng)[0].value)


def examine(problem: Problem, count: int, rng: np.random.Generator) -> Counter[Kind]:
    """The kinds of the critical points that were reached."""
    objective, minimum = Objective(problem, eliminated=False), lowest(problem, count, rng)
    modes = np.diag(1.0 / np.sqrt(problem.A.diagonal()))
    ends = (critical_point(objective, start) for start in starts(problem, modes, count, rng))
    return Counter(classify(objective, point, minimum, rng) for point in ends if point is not None)


def main() -> None:
    """Print one line per family."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--instances", type=int, default=40)
    parser.add_argument("--starts", type=int, default=12)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    print(f"{'family':34}" + "".join(f"{kind:>17}" for kind in KINDS))
    for number, (name, shape) in enumerate(FAMILIES.items()):
        rng = np.random.default_rng([options.seed, number])
        counts: Counter[Kind] = Counter()
        for _ in range(options.instances):
            counts += examine(instance(rng, shape), options.starts, rng)
        print(f"{name:34}" + "".join(f"{counts[kind]:17d}" for kind in KINDS), flush=True)


if __name__ == "__main__":
    main()
