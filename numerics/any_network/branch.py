"""The global threshold κ of independent coordinates, by branch and bound over means of affine rank at most three.

κ is the least β with B(μ, m) ≤ β Λ*(μ) for every mean μ, where Λ*(μ) = sup_a ⟨a, μ − m⟩ − K(a), K the log generating
function of the rows about m. In a box of means, B lies below its coordinates' chords and Λ* above any tilt's plane;
with the chords' own slope the difference is constant. Near m, where both vanish, K(a) ≤ ψ(ρ) E ⟨a, y⟩² with
ψ(ρ) = (e^ρ − 1 − ρ)/ρ² and ρ the largest ⟨a, y⟩ bounds Λ* below by a quadratic.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np

from collapsecheck.numerics.any_network.families import Family
from collapsecheck.numerics.checks import Array, Flags

LARGEST_RANK = 3
LARGEST_WORK, OVERHEAD = 1 << 25, 32  # boxes times (rows + overhead) that are looked at before giving up
CHUNK = 1 << 21
RANK_TOLERANCE = 1e-11
# Relative distances from the lower bound that are tried, coarse to fine, by affine rank.
LADDER = {1: (0.3, 0.01, 1e-4, 1e-6), 2: (0.3, 0.03, 2e-3, 2e-4), 3: (0.5, 0.1, 0.02, 2e-3)}
SLACK = 1e-12  # of the terms compared, against rounding


@dataclass(frozen=True, eq=False)
class _Cloud:
    """Distinct rows in coordinates of their affine hull: μ = base + axes c."""

    family: Family
    points: Array
    law: Array
    axes: Array
    base: Array
    low: Array
    high: Array

    @property
    def covariance(self) -> Array:
        return (self.points * self.law[:, None]).T @ self.points


def certified(family: Family, rows: Array, law: Array, base: Array, lower: float, close: float = 0.0) -> float:
    """An upper bound of κ, or ∞ if the rows' affine rank is too large or the boxes allowed do not settle it.

    rows: (n, d) with law (n,) and mean base; lower: a lower bound of κ, at least κ_loc; close: a relative distance
    from it that is near enough.
    """
    cloud = _cloud(family, rows, law, base)
    best = np.inf
    if cloud is None or not np.isfinite(lower):
        return best
    for distance in LADDER[cloud.points.shape[1]]:
        beta = lower * (1 + distance)
        if not _holds(cloud, beta):
            break
        best = beta
        if distance <= close:
            break
    return best


def _cloud(family: Family, rows: Array, law: Array, base: Array) -> _Cloud | None:
    distinct, which = np.unique(rows, axis=0, return_inverse=True)
    merged = np.bincount(which.ravel(), weights=law).astype(float)
    scale = np.sqrt(family.variance(base))
    left, sizes, right = np.linalg.svd((distinct - base) / scale, full_matrices=False)
    rank = int((sizes > RANK_TOLERANCE * sizes[0]).sum())
    if rank > LARGEST_RANK:
        return None
    axes = scale[:, None] * right[:rank].T
    points = left[:, :rank] * sizes[:rank]
    return _Cloud(family, points, merged, axes, base, rows.min(axis=0), rows.max(axis=0))


def _holds(cloud: _Cloud, beta: float) -> bool:
    """Whether B ≤ β Λ* is shown on the whole bounding box."""
    low, high = cloud.points.min(axis=0), cloud.points.max(axis=0)
    centres, widths, work = ((low + high) / 2)[None], ((high - low) / 2)[None], 0
    while len(centres):
        work += len(centres) * (len(cloud.points) + OVERHEAD)
        if work > LARGEST_WORK:
            return False
        size = max(1, CHUNK // len(cloud.points))
        parts = [slice(start, start + size) for start in range(0, len(centres), size)]
        left = ~np.concatenate([_shown(cloud, beta, centres[part], widths[part]) for part in parts])
        centres, widths = _split(centres[left], widths[left])
    return True


def _split(centres: Array, widths: Array) -> tuple[Array, Array]:
    """Every box in 2^rank halves."""
    signs = np.array(list(product((-1.0, 1.0), repeat=centres.shape[1])))
    halves = widths / 2
    corners = centres[:, None] + signs * halves[:, None]
    return corners.reshape(-1, centres.shape[1]), np.repeat(halves, len(signs), axis=0)


def psi(x: Array) -> Array:
    """(e^x − 1 − x)/x², ½ at 0; ∞ where it overflows."""
    x = np.asarray(x, dtype=float)
    near = np.abs(x) < 1e-2
    y = np.where(near, 1.0, x)
    with np.errstate(over="ignore"):
        far = (np.expm1(y) - y) / y**2
    return np.asarray(np.where(near, 0.5 + x / 6 + x**2 / 24 + x**3 / 120 + x**4 / 720, far))


def _generating(cloud: _Cloud, tilts: Array) -> Array:
    """K(a) = log E e^{⟨a, y⟩} without cancellation at small a (E y = 0)."""
    exponents = tilts @ cloud.points.T
    top = exponents.max(axis=1)
    far = top + np.log(np.exp(exponents - top[:, None]) @ cloud.law)
    small = np.abs(exponents).max(axis=1) < 1
    near = np.log1p((np.where(small[:, None], exponents, 0.0) ** 2 * psi(np.minimum(exponents, 1.0))) @ cloud.law)
    return np.asarray(np.where(small, near, far))


def _interval(cloud: _Cloud, centres: Array, widths: Array) -> tuple[Array, Array]:
    """Every coordinate's means in a box, cut to the data's range."""
    middle, radius = cloud.base + centres @ cloud.axes.T, widths @ np.abs(cloud.axes).T
    return np.maximum(middle - radius, cloud.low), np.minimum(middle + radius, cloud.high)


def _shown(cloud: _Cloud, beta: float, centres: Array, widths: Array) -> Flags:
    """Whether B ≤ β Λ* on every box, by one of the two bounds, or because it holds no mean of the data."""
    left, right = _interval(cloud, centres, widths)
    empty = (left > right + SLACK * (cloud.high - cloud.low)).any(axis=1)
    left, right = (np.clip(end, cloud.low, cloud.high) for end in (np.minimum(left, right), np.maximum(left, right)))
    return empty | _below_plane(cloud, beta, left, right) | _near_base(cloud, beta, centres, widths)


def _below_plane(cloud: _Cloud, beta: float, left: Array, right: Array) -> Flags:
    """Whether the chords of B, of slope s, stay below β (⟨a, μ − m⟩ − K(a)) with a = s/β: their difference is constant.

    The difference is a value of β K(a) − [A(f_0 + s) − A(f_0) − ⟨m, s⟩], up to what the chords add.
    """
    at_left, at_right = (cloud.family.divergence(end, cloud.base) for end in (left, right))
    thin = right - left <= 1e-14 * (cloud.high - cloud.low)
    slope = np.where(thin, 0.0, (at_right - at_left) / np.where(thin, 1.0, right - left))
    start = np.where(thin, np.maximum(at_left, at_right), at_left)
    lifted = (start + slope * (cloud.base - left)).sum(axis=1)
    charged = beta * _generating(cloud, slope @ cloud.axes / beta)
    size = (np.abs(start) + np.abs(slope * (cloud.base - left))).sum(axis=1) + np.abs(charged)
    return np.asarray(lifted + charged <= -SLACK * size)


def _near_base(cloud: _Cloud, beta: float, centres: Array, widths: Array) -> Flags:
    """Whether 2 ψ(ρ) λ_max(C^{1/2} Axesᵀ V^{−1} Axes C^{1/2}) ≤ β, V the least variance between the box and m."""
    left, right = _interval(cloud, centres, widths)
    ends = np.minimum(left, cloud.base), np.maximum(right, cloud.base)
    with np.errstate(divide="ignore"):
        precision = 1 / np.minimum(*(cloud.family.variance(end) for end in ends))
    finite = np.asarray(np.isfinite(precision).all(axis=1))
    usable: Array = np.where(finite[:, None], precision, 0.0).astype(np.float64)
    metric = np.einsum("jr,mj,js->mrs", cloud.axes, usable, cloud.axes)
    root = np.linalg.cholesky(cloud.covariance)
    largest = np.linalg.eigvalsh(root.T @ metric @ root)[:, -1]
    whitened = np.linalg.solve(cloud.covariance, cloud.points.T)
    reach = (np.abs(centres @ whitened) + widths @ np.abs(whitened)).max(axis=1)
    with np.errstate(invalid="ignore", over="ignore"):
        bound = 2 * psi(np.minimum(reach, 700.0)) * largest
    return np.asarray(finite & (bound <= beta))
