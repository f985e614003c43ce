"""`threshold` on 5,000 × 784 against the bare eigenvalues, and its memory: python -m benchmarks.threshold [--rows N].

Prints seconds and ratios: κ_loc against SYRK and eigvalsh on the same whitened rows, with the bounds of κ, and the peak
of traced memory against the data's size.
"""

import argparse
import time
import tracemalloc
from collections.abc import Callable

import numpy as np

from collapsecheck.numerics.any_network import threshold


def seconds(call: Callable[[], object]) -> float:
    """Processor time of one call: other processes do not count."""
    start = time.process_time()
    call()
    return time.process_time() - start


def grey_images(rows: int, columns: int, seed: int = 0) -> np.ndarray:
    """Grey values in [0, 1] with ten strong directions and some rare columns."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(size=(rows, 10)) @ rng.normal(size=(10, columns)) - np.linspace(0, 6, columns)
    return 1 / (1 + np.exp(-logits - rng.normal(size=(rows, columns))))


def bare(x: np.ndarray) -> np.ndarray:
    """The eigenvalues of the whitened covariance, nothing checked."""
    m = x.mean(axis=0)
    scores = (x - m) / np.sqrt(m * (1 - m))
    return np.linalg.eigvalsh(scores.T @ scores / len(x))


def peak(call: Callable[[], object]) -> int:
    """Largest traced memory of a call, in bytes."""
    tracemalloc.start()
    call()
    largest = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return largest


def main() -> None:
    """Print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=5000)
    parser.add_argument("--columns", type=int, default=784)
    given = parser.parse_args()
    x = grey_images(given.rows, given.columns)
    base = min(seconds(lambda: bare(x)) for _ in range(3))
    for name in ("gaussian", "bernoulli"):
        local = min(seconds(lambda: threshold(x, name, bounds=False)) for _ in range(3))  # noqa: B023
        whole = seconds(lambda: threshold(x, name))  # noqa: B023
        memory = peak(lambda: threshold(x, name, bounds=False)) / x.nbytes  # noqa: B023
        ratio = f"{local / base:.1f} × bare eigenvalues ({base:.2f} s)"
        print(f"{name}: κ_loc {local:.2f} s = {ratio}, memory {memory:.1f} × data")
        print(f"{name}: with the bounds of κ {whole:.1f} s")


if __name__ == "__main__":
    main()
