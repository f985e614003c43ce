"""From moments or samples to modes: whiten what the encoder sees and read off the θ_i² (docs/theory.md, section 2).

The products of samples are tried first; where their rounding could change the answer, a factor of the samples replaces
them, and then Jacobi's method, which keeps small modes beside large ones. What remains unknown is said: `least` and
`greatest` are the modes with the smallest and the largest loss that the digits allow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import TOLERANCE, Array, refuse
from collapsecheck.numerics.data.congruence import EPS, pairwise_sound, roots
from collapsecheck.numerics.data.explained import Explained, from_factor, from_moments
from collapsecheck.numerics.data.graded import Strengths, of_factor, of_square
from collapsecheck.numerics.data.implicit import Implicit
from collapsecheck.numerics.data.refined import affordable, refined, without_dependent
from collapsecheck.numerics.data.second_moments import Sampled
from collapsecheck.numerics.leading import Leading
from collapsecheck.numerics.problem import Problem

Vectors = tuple[Array, Array, Array | None]
ILL_CONDITIONED = 1e6  # scaled condition number of x from which on products of samples are replaced by a factor
SETTLED = 1e-9


@dataclass(frozen=True, eq=False)
class Ends:
    """θ² (descending) and base at one end of what the digits of the data allow."""

    theta2: Array
    base: float


@dataclass(frozen=True, eq=False)
class Spectrum:
    """The data modes: r unit-variance scalars u_i = encoder_i · (encoder's input), with E[y u_iᵀ] = θ_i left_i.

    theta2: (r,) the nonzero θ², descending; base: the part of tr C that no encoder can explain;
    rank: numerical rank of A; left: (d_y, r) orthonormal columns; encoder: (r, d_x), for a CVAE (r, d_x + d_y);
    regression: (d_y, d_x) the matrix B A⁺ of a CVAE, None for a VAE. least, greatest: between them lie the modes that
    the data's digits allow, in the order of the loss; unknown: what they do not determine, in words; conditioned:
    whether the data allowed the route that was taken. leading: if not all modes were computed, those that were, and
    what is known of the others, whose sum is part of base; rank then counts the computed ones.
    """

    theta2: Array
    base: float
    rank: int
    least: Ends
    greatest: Ends
    unknown: tuple[str, ...]
    conditioned: bool
    vectors: Callable[[], Vectors]
    leading: Leading | None = None

    @cached_property
    def _vectors(self) -> Vectors:
        return self.vectors()

    def __getstate__(self) -> dict[str, Any]:
        """For pickling: the vectors themselves in the place of what makes them."""
        return {**self.__dict__, "_vectors": self._vectors, "vectors": None}

    @property
    def left(self) -> Array:
        """(d_y, r) orthonormal columns."""
        return self._vectors[0]

    @property
    def encoder(self) -> Array:
        """(r, d_x), for a CVAE (r, d_x + d_y)."""
        return self._vectors[1]

    @property
    def regression(self) -> Array | None:
        """(d_y, d_x), the CVAE's B A⁺; None for a VAE."""
        return self._vectors[2]


def spectrum(problem: Problem, enough: Callable[[Spectrum], bool] | None = None, *, partial: bool = False) -> Spectrum:
    """The modes of a problem by the first route that is accurate enough; by the last one if none is.

    enough: judges a route; if None, modes whose bounds decide the loss to nine digits and leave no doubt which of them
    exceed a threshold. partial: whether the leading modes will do where the moments are too large to be formed. Raises
    InputError if x explains more of y than there is, if θ² overflow, or if all modes are needed and cannot be had.
    """
    if partial and isinstance(problem.moments, Implicit):
        return _leading(problem, problem.moments)
    judge = enough or (lambda found: settled(problem, found))
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        routes = _routes(problem)
        found = next(routes)
        while not judge(found) and (better := next(routes, None)) is not None:
            found = better
    if not (np.isfinite(found.theta2).all() and np.isfinite(found.base)):
        name = problem.moments.target if isinstance(problem.moments, Sampled) else "y"
        refuse(f"the second moments of {name} overflow: divide {name} and eta_dec by the same large number")
    return found


def settled(problem: Problem, found: Spectrum) -> bool:
    """Whether the bounds decide the loss (each φ rises by at most θ²/η_dec²) and every mode against its threshold."""
    doubt = spread(found) / problem.eta_dec**2
    return doubt <= SETTLED * max(1.0, found.least.base / problem.eta_dec**2) and decided(problem, found)


def decided(problem: Problem, found: Spectrum) -> bool:
    """Whether x was conditioned for the route, and no mode is uncertain by what a threshold would notice."""
    apart = np.abs(found.greatest.theta2 - found.least.theta2)
    scale = np.maximum(smallest_threshold(problem), found.least.theta2)
    return found.conditioned and bool((apart <= 1e-6 * scale).all())


def spread(found: Spectrum) -> float:
    """How far the two ends of what the data allow are apart, in θ² and base together."""
    apart = np.abs(found.greatest.theta2 - found.least.theta2)
    return float(apart.sum()) + abs(found.greatest.base - found.least.base)


def smallest_threshold(problem: Problem) -> float:
    """A θ² that every active mode exceeds: η_dec² times the smallest weight β or β σ²/η² of a level."""
    weights = [
        level.beta * (1.0 if level.learnable else (float(level.sigmas().min()) / level.eta) ** 2)
        for level in problem.levels
    ]
    return problem.eta_dec**2 * min(weights)


def _routes(problem: Problem) -> Iterator[Spectrum]:
    """The modes, ever more accurately."""
    data = problem.moments
    if not isinstance(data, Sampled):
        yield from _of_moments(problem, problem.A, problem.B, problem.C)
        return
    if data.wide and not data.paired:
        yield _of_few(data)
    elif not data.wide:
        yield from _of_products(problem, data)
    if data.paired:
        yield from _of_pairs(problem, data)
        return
    unit = np.full(data.d_x, 4.0 * EPS * np.sqrt(data.d_x))
    for careful in (False, True):
        yield _autoencoder(of_factor(data.factor.x, data.factor.scale_x, unit, careful))


def _of_products(problem: Problem, data: Sampled) -> Iterator[Spectrum]:
    """From the products of samples; again without the directions of x that are exactly nothing, if there are any."""
    products, units = data.products
    unit_x, unit_y = units[0], units[-1]
    if not data.paired:
        yield next(_own(products[0], unit_x))
        return
    parts, scale_x, scale_y = _scaled(*products, entrywise=False)
    scales = scale_x * unit_x, scale_y * unit_y
    yield _of_pair(problem, parts, *scales, careful=False, entrywise=False)
    if parts.condition <= ILL_CONDITIONED and (fewer := without_dependent(data, parts)) is not None:
        yield _of_pair(problem, fewer, *scales, careful=False, entrywise=False)


def _of_pairs(problem: Problem, data: Sampled) -> Iterator[Spectrum]:
    """y ≠ x, from samples without squaring them."""
    factor = data.factor
    parts, scales = from_factor(factor.x, factor.y), (factor.scale_x, factor.scale_y)
    parts = without_dependent(data, parts) or parts
    for careful in (False, True):
        yield _of_pair(problem, parts, *scales, careful, entrywise=True)
    if affordable(data):
        plain, fuller = refined(data, parts)
        found = _of_pair(problem, plain, *scales, careful=True, entrywise=True)
        if fuller is not None:
            counted = _of_pair(problem, fuller, *scales, careful=True, entrywise=True)
            found = replace(found, least=counted.least)
        yield found


def _of_moments(problem: Problem, A: Array, B: Array, C: Array) -> Iterator[Spectrum]:
    """From moments that were given."""
    if problem.autoencoding:
        yield from _own(A, np.ones(len(A)))
        return
    parts, scale_x, scale_y = _scaled(A, B, C, entrywise=True)
    for careful in (False, True):
        yield _of_pair(problem, parts, scale_x, scale_y, careful, entrywise=True)


def _scaled(A: Array, B: Array, C: Array, *, entrywise: bool) -> tuple[Explained, Array, Array]:
    """What x explains of y in units 1/scale_x and 1/scale_y, and these; entrywise: as in `from_moments`."""
    A, ignored = pairwise_sound(A)
    scale_x, scale_y = roots(np.diagonal(A)), roots(np.diagonal(C))
    cross = np.where(ignored, 0.0, B / scale_y[:, None] / scale_x)
    parts = from_moments(A / scale_x[:, None] / scale_x, cross, C / scale_y[:, None] / scale_y, entrywise)
    return parts, scale_x, scale_y


def _own(A: Array, unit: Array) -> Iterator[Spectrum]:
    """y = x: the eigenvalues of A; what lies below their common rounding error is dropped at first."""
    rounding = 4.0 * EPS * np.sqrt(len(A))
    scale = roots(np.diagonal(A))
    plain = of_square(A, unit, rounding * np.diagonal(A).clip(0.0), careful=False)
    cut = len(A) * EPS * float(plain.theta2[0])
    tiny = (np.diagonal(A) > 0.0) & (np.diagonal(A) * unit**2 <= cut)
    yield _autoencoder(plain, cut, conditioned=not tiny.any())
    sound, _ = pairwise_sound(A)
    scaled = sound / scale[:, None] / scale
    yield _autoencoder(of_square(scaled, scale * unit, np.full(len(A), rounding), careful=True))


def _leading(problem: Problem, data: Implicit) -> Spectrum:
    """The modes that can be active, enclosed; what the others can do at worst and at best is in the two ends.

    With the trace fixed the loss is the trace less a sum of convex nondecreasing functions of single θ², so it is
    largest where every θ² is smallest, and smallest where those computed are largest and the others as few and as
    large as can be.
    """
    limit, most = smallest_threshold(problem), max(level.d for level in problem.levels)
    found = data.largest(limit, most)
    good = found.low > 0.0
    theta2, low, high = found.values[good], found.low[good], found.high[good]
    beyond = np.zeros(0) if found.excludes(limit) else _extreme(found, most - len(theta2))
    strongest, weakest = np.concatenate([high, beyond]), np.concatenate([low, np.zeros(len(beyond))])
    trace, wrong = float(theta2.sum()) + sum(found.rest) / 2.0, data.operator.trace * data.operator.digits
    least = Ends(strongest, trace - wrong - float(strongest.sum()))
    greatest = Ends(weakest, trace + wrong - float(weakest.sum()))

    def vectors() -> Vectors:
        directions = found.vectors[:, good]
        return directions, (directions / np.sqrt(theta2)).T, None

    base = max(0.0, trace - float(theta2.sum()))
    return Spectrum(theta2, base, len(theta2), least, greatest, (), True, vectors, found)


def _extreme(found: Leading, most: int) -> Array:
    """At most so many unseen modes, as large as their bound and their sum allow."""
    largest, left = found.unseen[1], found.rest[1]
    whole = int(min(max(0, most), left // largest if largest > 0.0 else 0))
    rest = [left - whole * largest] if whole < most else []
    return np.array([largest] * whole + rest)


def _of_few(data: Sampled) -> Spectrum:
    """y = x, fewer samples than columns: the eigenvalues of the products of the rows."""
    few = data.factor
    grown = few.x * few.scale_x
    inner = of_square(grown @ grown.T, np.ones(len(grown)), np.zeros(len(grown)), careful=False)
    cut = len(grown) * EPS * float(inner.theta2[0])

    def left() -> Array:
        return np.asarray(grown.T @ inner.left / np.sqrt(np.where(inner.theta2 > 0.0, inner.theta2, 1.0)))

    return _autoencoder(inner, cut, left=left)


def _autoencoder(
    modes: Strengths, cut: float = 0.0, conditioned: bool = True, left: Callable[[], Array] | None = None
) -> Spectrum:
    """The modes of y = x; those at most `cut`, or not told apart from 0, are dropped."""
    good = (modes.low > 0.0) & (modes.theta2 > cut)
    theta2 = modes.theta2[good]

    def vectors() -> Vectors:
        directions = (modes.left if left is None else left())[:, good]
        return directions, (directions / np.sqrt(theta2)).T, None

    base = float(modes.theta2[~good].sum())
    ends = Ends(modes.low, 0.0), Ends(modes.high, 0.0)
    return Spectrum(theta2, base, len(theta2), *ends, (), conditioned, vectors)


def _of_pair(
    problem: Problem, parts: Explained, scale_x: Array, scale_y: Array, careful: bool, entrywise: bool
) -> Spectrum:
    """The modes where y is not x, from what x explains and leaves in scaled units."""
    _check_unexplained(parts, scale_y)
    conditioned = entrywise or (not parts.lost.size and parts.condition <= ILL_CONDITIONED)
    make = _conditional if problem.model == "cvae" else _cross
    return make(parts, scale_x, scale_y, careful, conditioned)


def _conditional(parts: Explained, scale_x: Array, scale_y: Array, careful: bool, conditioned: bool) -> Spectrum:
    """CVAE: the eigenvalues of E = C − B A⁺ Bᵀ."""
    modes, lost = parts.left(scale_y, careful), parts.lost.shape[1]
    good = modes.low > 0.0
    theta2 = modes.theta2[good]

    def vectors() -> Vectors:
        left = modes.left[:, good]
        rows = left.T / np.sqrt(theta2)[:, None]
        regression = scale_y[:, None] * parts.regression / scale_x
        return left, np.concatenate([-rows @ regression, rows], axis=1), regression

    low = np.concatenate([modes.low[lost:], np.zeros(min(lost, len(modes.low)))])
    base = float(modes.theta2[~good].sum())
    ends = Ends(low, 0.0), Ends(modes.high, 0.0)
    return Spectrum(theta2, base, parts.rank, *ends, _names(parts, scale_x), conditioned, vectors)


def _cross(parts: Explained, scale_x: Array, scale_y: Array, careful: bool, conditioned: bool) -> Spectrum:
    """VAE with y ≠ x: the singular values of Z = E[y x̃ᵀ]."""
    modes, lost = parts.explained(scale_y, careful), parts.lost.shape[1]
    good = modes.low > 0.0
    theta2, (base, least, greatest) = modes.theta2[good], parts.left_in_all(scale_y)

    def vectors() -> Vectors:
        left = modes.left[:, good]
        right = (left / np.sqrt(theta2)).T @ (scale_y[:, None] * parts.cross)
        return left, right @ parts.whitener.T / scale_x, None

    if lost:  # more directions raise θ² and leave less, of which they can take the largest modes
        least = float(parts.left(scale_y, careful).low[lost:].sum())
    dropped = float(modes.theta2[~good].sum())
    ends = Ends(modes.low, least), Ends(modes.high, greatest)
    return Spectrum(theta2, base + dropped, parts.rank, *ends, _names(parts, scale_x), conditioned, vectors)


def _names(parts: Explained, scale_x: Array) -> tuple[str, ...]:
    """What is lost, in words: the largest parts of each direction, in the units of x."""
    return tuple(_direction(column / scale_x, column) for column in parts.lost.T)


def _direction(raw: Array, scaled: Array) -> str:
    order = np.argsort(-np.abs(scaled))[:4]
    named = " ".join(f"{raw[i]:+.3g} x[{i}]" for i in sorted(order) if abs(scaled[i]) > 1e-3)
    return (
        f"the digits of the data do not tell what the direction {named} of x explains: its variance is at the level of"
        " rounding"
    )


def _check_unexplained(parts: Explained, scale: Array) -> None:
    """Refuse an x that explains more of y than there is.

    The joint moment can be semidefinite to TOLERANCE and B still be too large along a small eigenvalue of A. Moments
    written with ten digits stay below √TOLERANCE unless such directions matter.
    """
    if not parts.squared:
        return
    values = np.linalg.eigvalsh(parts.residual)
    tolerance = np.sqrt(TOLERANCE) + float(parts.residual_rounding.max(initial=0.0))
    if values.min(initial=0.0) < -tolerance:
        wrong = -values.min() * float(scale.max()) ** 2
        refuse(
            "joint second moment is not PSD: C − B A⁺ Bᵀ is negative along a direction of y, by"
            f" {wrong:.6g} (tolerance {tolerance * float(scale.max()) ** 2:.3g}): check B, and write A and B with all"
            " their digits"
        )
