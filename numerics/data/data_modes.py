"""From moments or samples to modes: whiten what the encoder sees and read off the θ_i² (docs/theory.md, section 2).

The products of samples are tried first; where their rounding could change the answer, a factor of the samples replaces
them, and then Jacobi's method, which keeps small modes beside large ones. What remains unknown is said: `least` and
`greatest` are the modes with the smallest and the largest loss that the digits allow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from collapsecheck.numerics.checks import TOLERANCE, Array, refuse
from collapsecheck.numerics.data.congruence import EPS, pairwise_sound, roots
from collapsecheck.numerics.data.explained import Explained, from_factor, from_moments
from collapsecheck.numerics.data.graded import Strengths, of_factor, of_square
from collapsecheck.numerics.data.implicit import Implicit
from collapsecheck.numerics.data.refined import affordable, refined, without_dependent
from collapsecheck.numerics.data.second_moments import Sampled
from collapsecheck.numerics.data.spectra import Ends, Spectrum, Vectors, direction, settled, smallest_threshold
from collapsecheck.numerics.leading import Leading
from collapsecheck.numerics.problem import Problem

ILL_CONDITIONED = 1e6  # scaled condition number of x from which on products of samples are replaced by a factor


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
        try:
            found = _best(_routes(problem), judge)
        except OverflowError:
            found = None
    if found is None or not (np.isfinite(found.theta2).all() and np.isfinite(found.base)):
        name = problem.moments.target if isinstance(problem.moments, Sampled) else "y"
        refuse(f"the second moments of {name} overflow: divide {name} and eta_dec by the same large number")
    return found


def _best(routes: Iterator[Spectrum], judge: Callable[[Spectrum], bool]) -> Spectrum:
    """The first that is accurate enough, or the last."""
    found = next(routes)
    while not judge(found) and (better := next(routes, None)) is not None:
        found = better
    return found


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
    ends = least, greatest, strongest
    return Spectrum(theta2, base, len(theta2), *ends, (), True, vectors, lambda: found.vectors, found)


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
    ends = Ends(modes.low, 0.0), Ends(modes.high, 0.0), modes.high
    return Spectrum(theta2, base, len(theta2), *ends, (), conditioned, vectors, left or (lambda: modes.left))


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
    ends = Ends(low, 0.0), Ends(modes.high, 0.0), modes.high
    names = _names(parts, scale_x)
    return Spectrum(theta2, base, parts.rank, *ends, names, conditioned, vectors, lambda: modes.left)


def _cross(parts: Explained, scale_x: Array, scale_y: Array, careful: bool, conditioned: bool) -> Spectrum:
    """VAE with y ≠ x: the singular values of Z = E[y x̃ᵀ]."""
    modes, lost = parts.explained(scale_y, careful).leading(parts.rank), parts.lost.shape[1]
    good = modes.low > 0.0
    theta2, (base, least, greatest) = modes.theta2[good], parts.left_in_all(scale_y)

    def vectors() -> Vectors:
        left = modes.left[:, good]
        right = (left / np.sqrt(theta2)).T @ (scale_y[:, None] * parts.cross)
        return left, right @ parts.whitener.T / scale_x, None

    strongest = modes.high
    if lost:  # more directions raise θ² and leave less, of which they can take the largest modes
        remaining = parts.left(scale_y, careful)
        least = float(remaining.low[lost:].sum())
        strongest = np.pad(strongest, (0, lost))[: len(scale_y)] + remaining.high.max(initial=0.0)
    base += float(modes.theta2[~good].sum())
    ends, names = (Ends(modes.low, least), Ends(modes.high, greatest), strongest), _names(parts, scale_x)
    return Spectrum(theta2, base, parts.rank, *ends, names, conditioned, vectors, lambda: modes.left)


def _names(parts: Explained, scale_x: Array) -> tuple[str, ...]:
    """What is lost, in words: the largest parts of each direction, in the units of x."""
    told = "the digits of the data do not tell what the direction"
    named = (direction("x", column / scale_x, column) for column in parts.lost.T)
    return tuple(f"{told} {name} of x explains: its variance is at the level of rounding" for name in named)


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
