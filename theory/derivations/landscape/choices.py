"""Which latent follows which mode: the choices that the critical points of one level are, and when one can be bettered.

Only the order of the θ and the thresholds e = √β c σ matters, so that small whole numbers stand for all values.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, combinations_with_replacement, permutations, product

from collapsecheck.theory.checks import require

Choice = dict[int, int]
MOST = 3


def choices(thetas: Sequence[int], thresholds: Sequence[int]) -> Iterator[Choice]:
    """Every way to give some modes a latent each (mode → latent) whose threshold lies below their θ."""
    for count in range(min(len(thetas), len(thresholds)) + 1):
        for modes, latents in product(
            combinations(range(len(thetas)), count), permutations(range(len(thresholds)), count)
        ):
            if all(thetas[i] > thresholds[j] for i, j in zip(modes, latents, strict=True)):
                yield dict(zip(modes, latents, strict=True))


def directions(thetas: Sequence[int], thresholds: Sequence[int], chosen: Choice) -> Iterator[str]:
    """The claimed directions along which the loss falls at this choice."""
    skipped = [theta for i, theta in enumerate(thetas) if i not in chosen]
    free = [e for j, e in enumerate(thresholds) if j not in chosen.values()]
    used = [(thetas[i], thresholds[j]) for i, j in chosen.items()]
    yield from ("grow" for theta, e in product(skipped, free) if theta > e)
    yield from ("turn" for theta, (other, _) in product(skipped, used) if theta > other)
    yield from ("take over" for e, (_, noisy) in product(free, used) if noisy > e)
    yield from ("exchange" for (large, noisy), (small, e) in product(used, used) if noisy > e and large > small)


def gains(thetas: Sequence[int], thresholds: Sequence[int], chosen: Choice) -> list[tuple[int, int]]:
    """(θ, e) of every mode that is followed: the saving is the sum of (θ − e)²."""
    return sorted((thetas[i], thresholds[j]) for i, j in chosen.items())


def best(thetas: Sequence[int], thresholds: Sequence[int]) -> list[tuple[int, int]]:
    """The same for the minimum: θ descending on e ascending, wherever θ > e."""
    pairs = zip(sorted(thetas, reverse=True), sorted(thresholds), strict=False)
    return sorted((theta, e) for theta, e in pairs if theta > e)


def check_choices() -> str:
    """In every order of the θ and e, ties included: a choice leaves no direction if and only if it is the best one."""
    orders = counted = 0
    for modes, latents in product(range(1, MOST + 1), repeat=2):
        values = range(1, modes + latents + 1)
        for thetas, thresholds in product(
            combinations_with_replacement(values, modes), combinations_with_replacement(values, latents)
        ):
            orders, minimum = orders + 1, best(thetas, thresholds)
            for chosen in choices(thetas, thresholds):
                counted += 1
                stuck = next(directions(thetas, thresholds, chosen), None) is None
                equal = gains(thetas, thresholds, chosen) == minimum
                require(stuck == equal, f"θ = {thetas}, e = {thresholds}, {chosen}")
    return f"all {counted} choices in {orders} arrangements of up to {MOST} modes and {MOST} latents, ties included"
