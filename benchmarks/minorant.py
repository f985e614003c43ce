"""Compare the chain's ρ with a convex hull, and look for a parameter that moves ρ against the monotonicity theorem.

For chains of fixed levels: ρ must be the cumulative sum of log w minus its greatest convex minorant, computed here as a
lower hull; raising log w_l must not raise ρ_j for j ≤ l, nor lower it for j > l. Exit code 1 on a violation.

    python benchmarks/minorant.py --chains 20000 --depth 12 --seed 0
"""

from __future__ import annotations

import argparse
import sys

import numpy as np

from collapsecheck.numerics.closed_form.chain_theorem import chain

AGREE = 1e-10


def growths(log_w: np.ndarray) -> np.ndarray:
    """ρ_1 … ρ_L from log w_0 … log w_L, by the package."""
    depth = len(log_w) - 1
    answer = chain(np.exp(log_w[:1]), np.ones(depth), log_w[1:, None], np.zeros(depth, dtype=bool))
    return answer.rho[:, 0]


def hull_gap(log_w: np.ndarray) -> np.ndarray:
    """The cumulative sum minus its greatest convex minorant at 1 … L, by the lower hull of the points."""
    heights = np.concatenate([[0.0], np.cumsum(log_w)])
    hull: list[int] = []
    for point, height in enumerate(heights):
        while len(hull) > 1 and _above(heights, hull[-2], hull[-1], point, height):
            hull.pop()
        hull.append(point)
    return (heights - np.interp(np.arange(len(heights)), hull, heights[hull]))[1:-1]


def _above(heights: np.ndarray, left: int, middle: int, right: int, height: float) -> bool:
    return (heights[middle] - heights[left]) * (right - middle) >= (height - heights[middle]) * (middle - left)


def against(log_w: np.ndarray, rng: np.random.Generator) -> float:
    """By how much raising one weight moves some ρ in the forbidden direction."""
    moved, raised = int(rng.integers(len(log_w))), log_w.copy()
    raised[moved] += rng.exponential()
    change = growths(raised) - growths(log_w)
    return float(max(change[:moved].max(initial=0.0), -change[moved:].min(initial=0.0)))


def main() -> int:
    """Print the largest disagreement and the largest move in the forbidden direction."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chains", type=int, default=20000)
    parser.add_argument("--depth", type=int, default=12, help="depths run from 1 to this")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rng, apart, forbidden, active = np.random.default_rng(options.seed), 0.0, 0.0, 0
    for _ in range(options.chains):
        log_w = rng.normal(size=int(rng.integers(1, options.depth + 1)) + 1)
        rho = growths(log_w)
        apart, forbidden = max(apart, np.abs(rho - hull_gap(log_w)).max()), max(forbidden, against(log_w, rng))
        active += int((rho > 0).sum())
    print(f"{options.chains} chains, {active} active levels: ρ and hull differ by at most {apart:.1e},")
    print(f"the largest move against the theorem is {forbidden:.1e}")
    return int(apart > AGREE or forbidden > AGREE)


if __name__ == "__main__":
    sys.exit(main())
