"""How often the sampling intervals hold, how much room they leave, and what breaks them.

For each population and kind of row (whitened: second moment I): in how many of the simulated samples every population
eigenvalue lies in its 95 % interval; the δ that would have been enough for 95 % of the samples, as a share of the
theorem's (above 1 the intervals fail); and how much wider the first mode's interval is than the middle 95 % of its
sample values.

    python benchmarks/coverage.py --repeats 1000 --seed 0
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.samples.finite_sample import deviation, ends

CONFIDENCE, STEPS, ROUNDING = 0.95, 40, 1e-12
POPULATIONS = {
    "white, r = 20": np.ones(20),
    "two spikes over white, r = 20": np.array([8.0, 4.0, *[1.0] * 18]),
    "geometric, r = 50": 0.8 ** np.arange(50.0),
}
ROWS: dict[str, Callable[[np.random.Generator, tuple[int, int]], Array]] = {
    "Gaussian": lambda rng, shape: rng.normal(size=shape),
    "uniform": lambda rng, shape: rng.uniform(-np.sqrt(3), np.sqrt(3), size=shape),
    "Gaussian with a mean": lambda rng, shape: with_mean(rng.normal(size=shape)),
    "Student t, 5 (rows)": lambda rng, shape: rng.normal(size=shape) * student(rng, shape[0], 5),
    "Student t, 3 (rows)": lambda rng, shape: rng.normal(size=shape) * student(rng, shape[0], 3),
}


def with_mean(rows: Array) -> Array:
    """Rows whose first coordinate has mean √0.9 and variance 0.1: the second moment stays I."""
    return np.column_stack([np.sqrt(0.9) + np.sqrt(0.1) * rows[:, 0], rows[:, 1:]])


def student(rng: np.random.Generator, rows: int, degrees: int) -> Array:
    """Scales that turn Gaussian rows into Student's t with unit variance; (rows, 1)."""
    return np.sqrt((degrees - 2) / rng.chisquare(degrees, size=(rows, 1)))


def sample(rng: np.random.Generator, population: Array, draw: Callable, rows: int) -> Array:
    """Sample eigenvalues of rows with this covariance, descending, padded with zeros."""
    x = draw(rng, (rows, len(population))) * np.sqrt(population)
    return np.linalg.eigvalsh(x.T @ x / rows)[::-1].clip(0)


def covers(population: Array, values: Array, degrees: int, delta: float) -> bool:
    """Whether every population eigenvalue that is given (perhaps not all) lies in its interval."""
    low, high = (end[: len(population)] for end in ends(values, degrees, delta))
    return bool((low <= population * (1 + ROUNDING)).all() and (population <= high * (1 + ROUNDING)).all())


def enough(population: Array, values: Array, degrees: int) -> float:
    """The least δ for which the intervals of this sample hold, by bisection."""
    low, high = 0.0, 4.0
    for _ in range(STEPS):
        middle = (low + high) / 2
        low, high = (low, middle) if covers(population, values, degrees, middle) else (middle, high)
    return high


def measured(population: Array, draws: Iterator[Array], degrees: int) -> str:
    """Coverage at 95 %, the 95 % quantile of the least δ over the theorem's, and the first relative width."""
    samples = list(draws)
    delta = deviation(len(samples[0]), degrees, CONFIDENCE)
    coverage = np.mean([covers(population, s, degrees, delta) for s in samples])
    share = np.quantile([enough(population, s, degrees) for s in samples], CONFIDENCE) / delta
    low, high = np.median([[end[0] for end in ends(s, degrees, delta)] for s in samples], axis=0)
    spread = np.subtract(*np.quantile([s[0] for s in samples], [0.975, 0.025]))
    return f"{coverage:9.3f} {share:13.2f} {(high - low) / spread:15.1f}"


def images(rng: np.random.Generator, rows: int, repeats: int) -> tuple[Array, Iterator[Array]]:
    """5,000 images as a population that is neither Gaussian nor centred, and rows drawn from it with replacement."""
    from collapsecheck.reading import named_data

    x = named_data.mnist5k()
    population = np.linalg.eigvalsh(x.T @ x / len(x))[::-1].clip(0)

    def draws() -> Iterator[Array]:
        for _ in range(repeats):
            picked = x[rng.integers(len(x), size=rows)]
            yield np.linalg.eigvalsh(picked.T @ picked / rows)[::-1].clip(0)

    return population, draws()


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=1000)
    parser.add_argument("--images", type=int, default=0, help="repeats with the images, which take a second each")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    print(f"{'population':32} {'rows':22} {'n':>6} {'coverage':>9} {'δ needed / δ':>13} {'width / spread':>15}")
    for number, (name, population) in enumerate(POPULATIONS.items()):
        for kind, draw in ROWS.items():
            for rows in (30, 200, 2000):
                rng = np.random.default_rng([options.seed, number, rows])
                samples = (sample(rng, population, draw, rows) for _ in range(options.repeats))
                print(f"{name:32} {kind:22} {rows:6d} {measured(population, samples, rows)}", flush=True)
    for rows in (500, 5000) if options.images else ():
        population, drawn = images(np.random.default_rng([options.seed, rows]), rows, options.images)
        kept = list(drawn)
        for modes in (64, 784):
            words = measured(population[:modes], iter(kept), rows)
            print(f"{f'MNIST, {modes} modes':32} {'with replacement':22} {rows:6d} {words}", flush=True)


if __name__ == "__main__":
    main()
