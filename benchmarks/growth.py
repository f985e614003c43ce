"""How cost grows: dimension, samples (streamed), levels and modes, as log–log slopes beside what theory says.

    python -m benchmarks.growth [--quick]

A slope is the least-squares fit of log time against log size over the upper half of the sizes, where overhead is small.
"""

from __future__ import annotations

import argparse
import resource
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np

from benchmarks.paired import seconds
from collapsecheck.numerics.closed_form.chain_theorem import chain
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.closed_form.inertia import eigenvalues_above
from collapsecheck.numerics.data.second_moments import moments
from collapsecheck.numerics.data.tables import Table
from collapsecheck.numerics.problem import Level, Problem

Task = Callable[[], object]


def prediction(dimension: int) -> Task:
    """The optimum of a VAE from its second moment."""
    x = np.random.default_rng(0).normal(size=(2 * dimension, dimension)) * np.geomspace(6.0, 1e-2, dimension)
    problem = Problem.build("vae", x.T @ x / len(x), eta_dec=0.5, levels=[Level(dimension, 1.0, 1.0, None)])
    return partial(optimum, problem)


def counting(dimension: int) -> Task:
    """The active count by inertia."""
    x = np.random.default_rng(0).normal(size=(2 * dimension, dimension)) * np.geomspace(6.0, 1e-2, dimension)
    return partial(eigenvalues_above, x.T @ x / len(x), 0.25)


def streaming(samples: int, dimension: int = 784) -> Task:
    """Second moments of a stream that is never in memory as a whole."""
    block = np.random.default_rng(0).normal(size=(5_000, dimension))

    def blocks(rows: int) -> Iterator[np.ndarray]:
        for start in range(0, samples, len(block)):
            yield block[: min(len(block), samples - start)]

    return lambda: moments(Table("stream", dimension, blocks))


def stacked(modes: int, depth: int = 2) -> Task:
    """The chain theorem for many modes at once: rho, minimum and dual bound."""
    rng = np.random.default_rng(0)
    data = (np.exp(rng.normal(size=modes)), np.exp(rng.normal(size=depth)), rng.normal(size=(depth, modes)))
    return partial(chain, *data, np.zeros(depth, dtype=bool))


def slope(sizes: list[int], times: list[float]) -> float:
    """d log(time) / d log(size) over the upper half of the sizes."""
    upper = max(2, (len(sizes) + 1) // 2)
    return float(np.polyfit(np.log(sizes[-upper:]), np.log(times[-upper:]), 1)[0])


GROWTHS: tuple[tuple[str, str, Callable[[int], Task], list[int]], ...] = (
    ("prediction, dimension d", "3", prediction, [8, 32, 128, 512, 1024, 2048]),
    ("count by inertia, dimension d", "3", counting, [8, 32, 128, 512, 1024, 2048]),
    ("moments of n × 784, samples n", "1", streaming, [1_000, 10_000, 100_000, 1_000_000]),
    ("chain of 1,000 modes, levels L", "2", lambda depth: stacked(1_000, depth), [1, 2, 4, 8, 16, 32, 64]),
    ("chain of two levels, modes", "1", stacked, [100, 1_000, 10_000, 100_000, 1_000_000]),
)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="leave out the two largest sizes")
    quick = parser.parse_args().quick
    print("| what grows | sizes | seconds | slope | theory |\n| --- | --- | --- | --: | --: |")
    for name, theory, make, sizes in GROWTHS:
        chosen = sizes[:-2] if quick else sizes
        times = [seconds(make(size)) for size in chosen]
        spent = ", ".join(f"{t:.2g}" for t in times)
        print(
            f"| {name} | {', '.join(f'{s:,}' for s in chosen)} | {spent} | {slope(chosen, times):.2f} | {theory} |",
            flush=True,
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\nPeak memory of the whole run: {peak:,.0f} MB.")


if __name__ == "__main__":
    main()
