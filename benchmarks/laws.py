"""Random finite laws of every likelihood of `threshold`: what beats collapse above κ, and what below?

Above the upper bound of κ no free encoder found by alternating minimisation gains; below the lower bound a rare event
of the latent that carries the witness does; the least second variation at collapse is negative just below κ_loc and
positive just above. For learned noise no bounds of κ are claimed (finite data are unbounded below), for L1 and Huber no
upper one. On an odd number of equally weighted rows L1 is inert at collapse: its second variation is β itself.

    python benchmarks/laws.py --laws 1000 --seed 5 [--page docs/any-network.md] [NAME …]

With --page the table replaces what stands between its two markers there.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np

from collapsecheck.files import write_atomically
from collapsecheck.instances.finite_laws import DRAWS, Law, law_of, lower_and_witness, random_law
from collapsecheck.numerics.any_network import alternate, excess, rare_event, search, smallest_curvature, upper_bound
from collapsecheck.numerics.any_network.losses import Exponential, Shares
from collapsecheck.numerics.checks import Array

STARTS, STEPS = 12, 300
TOGETHER = 64  # laws of one shape in one batch of alternating minimisations
CLOSE = 0.02  # the upper bound of κ is sought this close to the lower one, relatively, and must be
GAIN = 1e-11  # of a free encoder above κ: rounding
BELOW, APART = 0.97, 0.03
RARE = [10.0**-k for k in (1, 2, 3, 4, 6)]
NOISE = ("gaussian-learned", "gaussian-diagonal")
ROBUST = ("l1", "huber:1.0")
NAMES = (*DRAWS, *NOISE, *ROBUST)
HEAD = "| likelihood | laws | κ/κ_loc | beaten above | nothing found below | sign of the second variation wrong |"
START, END = "<!-- laws: start -->", "<!-- laws: end -->"


@dataclass(frozen=True)
class Tally:
    """Of `laws` laws: κ/κ_loc, and how many failed each check; None where the check makes no sense."""

    laws: int
    ratios: tuple[float, float] | None
    above: int | None
    below: int | None
    local: int

    @property
    def failed(self) -> int:
        """How many checks failed."""
        return sum(count or 0 for count in (self.above, self.below, self.local))


def largest_gains(laws: list[Law], betas: list[float], rng: np.random.Generator) -> list[float]:
    """How much free encoders with n + 1 values gain over collapse, each law at its β, from random starts.

    Laws are of one likelihood; those of one shape go through alternating minimisation together.
    """
    found, shapes = [0.0] * len(laws), dict[tuple[int, ...], list[int]]()
    for i, given in enumerate(laws):
        shapes.setdefault(given.rows.shape, []).append(i)
    for which in shapes.values():
        for start in range(0, len(which), TOGETHER):
            part = which[start : start + TOGETHER]
            gains = _gains([laws[i] for i in part], np.array([[betas[i]] for i in part]), rng)
            for i, gain in zip(part, gains.tolist(), strict=True):
                found[i] = gain
    return found


def _gains(laws: list[Law], beta: Array, rng: np.random.Generator) -> Array:
    """(laws,) of one shape; beta (laws, 1)."""
    n, loss = len(laws[0].law), laws[0].loss
    rows = np.stack([given.rows for given in laws])[:, None]
    law = np.stack([given.law for given in laws])[:, None]
    encoder = rng.dirichlet(np.full(n + 1, 0.3), size=(len(laws), STARTS, n))
    assert isinstance(loss, (Exponential, Shares))
    found = alternate(loss, rows, law, encoder, beta, STEPS)
    return np.asarray(-excess(loss, rows, law, found, beta).min(axis=1))


def beaten_by_a_rare_event(given: Law, witness: Array, beta: float) -> bool:
    """Whether a latent that tells of a rare event with the law `witness` gains at β."""
    if isinstance(given.loss, (Exponential, Shares)):
        encoders = (rare_event(given.law, witness, probability) for probability in RARE)
        return any(excess(given.loss, given.rows, given.law, encoder, beta) < 0 for encoder in encoders)
    return any(_robust_excess(given, rare_event(given.law, witness, p), beta) < 0 for p in RARE)


def _robust_excess(given: Law, encoder: Array, beta: float) -> float:
    """β I(x; z) less what the decoder saves, for losses whose fits take one batch of laws."""
    joint = (given.law[:, None] * encoder).T
    marginal = joint.sum(axis=1)
    posterior = joint / marginal[:, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = np.where(joint > 0, np.log(posterior / given.law), 0.0)
    return float(beta * (joint * logs).sum() - marginal @ _saved(given, posterior))


def curvature(given: Law, beta: float) -> float:
    """The least second variation at collapse."""
    if isinstance(given.loss, (Exponential, Shares)):
        return smallest_curvature(given.loss, given.rows, given.law, given.base, beta)

    def saved(posterior: Array, density: Array) -> Array:
        each = _saved(given, posterior.reshape(-1, len(given.law))).reshape(density.shape)
        return (density * each).sum(axis=-1)

    return _curvature(given, beta, saved)


def _saved(given: Law, posterior: Array) -> Array:
    return given.loss.improvement(given.rows, posterior, given.loss.fit(given.rows, posterior), given.base)


def noise_curvature(given: Law, beta: float, each: bool) -> float:
    """The same where the noise's variance is what is left: d/2 log of the total, or half the sum of logs."""
    centred = given.rows - given.base
    before = given.law @ centred**2

    def saved(posterior: Array, density: Array) -> Array:
        explained = (density[..., None] * (posterior @ centred) ** 2).sum(axis=-2)
        if each:
            return -0.5 * np.log1p(-explained / before).sum(axis=-1)
        return -0.5 * len(before) * np.log1p(-explained.sum(axis=-1) / before.sum())

    return _curvature(given, beta, saved)


def _curvature(given: Law, beta: float, saved: Callable[[Array, Array], Array], step: float = 2e-3) -> float:
    """The least eigenvalue of the Hessian of J in the means of q = N(μ_i, 1), by symmetric differences.

    saved: of laws P(x | z) (…, nodes, n) with weights (…, nodes).
    """
    nodes, weights = np.polynomial.hermite_e.hermegauss(24)
    weights = weights / weights.sum()

    def values(means: Array) -> Array:
        means = means[..., None, :]
        joint = given.law * np.exp(nodes[:, None] * means - means**2 / 2)
        density = joint.sum(axis=-1)
        return beta * 0.5 * (means[..., 0, :] ** 2 @ given.law) - saved(joint / density[..., None], weights * density)

    eye = step * np.eye(len(given.law))
    hessian = (values(eye[:, None] + eye) - values(eye[:, None] - eye)) / (2 * step**2)
    root = np.sqrt(given.law)
    return float(np.linalg.eigvalsh(hessian / root[:, None] / root)[0])


def drawn(name: str, rng: np.random.Generator) -> Law:
    """A random law; for robust losses rows of equal weight, since their density is one of rows."""
    if name in DRAWS:
        return random_law(name, rng)
    given = random_law("gaussian", rng)
    if name in NOISE:
        left = given.law @ (given.rows - given.base) ** 2
        scale = np.sqrt(left if name == "gaussian-diagonal" else np.full(len(left), left.mean()))
        values = np.linalg.eigvalsh((given.scores / scale * given.law[:, None]).T @ (given.scores / scale))
        return replace(given, values=values)
    more = rng.normal(size=(2 * int(rng.integers(1, 4)) + 1 - len(given.law) % 2, given.rows.shape[1]))
    rows = np.concatenate([given.rows, more])
    return law_of(name, rows, np.full(len(rows), 1 / len(rows)))


class Bounds(NamedTuple):
    """Of κ, with a law on the rows that shows the lower one; upper is None where none is claimed."""

    lower: float
    upper: float | None
    witness: Array


def bounds(given: Law, name: str) -> Bounds:
    """By search, and by branch and bound no closer than needed."""
    if name in ROBUST:
        best = search(given.loss, given.rows, given.law, given.base, given.scores).best
        return Bounds(0.0, None, given.law) if best is None else Bounds(best.value, None, best.weights)
    lower, witness = lower_and_witness(given)
    return Bounds(lower, upper_bound(given.loss, given.rows, given.law, given.base, lower, CLOSE), witness)


def beaten_above(laws: list[Law], known: list[Bounds], rng: np.random.Generator) -> list[bool]:
    """Whether a free encoder beats collapse at the upper bound of κ, or that is not close to the lower one."""
    uppers = [np.inf if each.upper is None else each.upper for each in known]
    apart = [not each.lower <= upper < (1 + CLOSE) * each.lower for each, upper in zip(known, uppers, strict=True)]
    betas = [each.lower if far else upper for each, upper, far in zip(known, uppers, apart, strict=True)]
    gains = largest_gains(laws, betas, rng)
    return [far or gain > GAIN for far, gain in zip(apart, gains, strict=True)]


def missed_below(given: Law, known: Bounds) -> bool:
    """Whether no rare event beats collapse below the lower bound."""
    return known.lower <= 0 or not beaten_by_a_rare_event(given, known.witness, BELOW * known.lower)


def local_check(given: Law, name: str) -> bool:
    """Whether the least second variation has the wrong sign next to κ_loc."""
    if name == "l1":
        return not np.isclose(curvature(given, 0.5), 0.5, rtol=1e-6)
    at = partial(noise_curvature, each=name == NOISE[1]) if name in NOISE else curvature
    below, above = (at(given, share * given.kappa_loc) for share in (1 - APART, 1 + APART))
    return not below < 0 < above


def tally(name: str, laws: int, seed: int) -> Tally:
    """All checks on so many random laws."""
    rng = np.random.default_rng(seed)
    drawn_laws = [drawn(name, rng) for _ in range(laws)]
    local = sum(local_check(given, name) for given in drawn_laws)
    if name in NOISE:
        return Tally(laws, None, None, None, local)
    known = [bounds(given, name) for given in drawn_laws]
    below = sum(map(missed_below, drawn_laws, known))
    if name in ROBUST:
        return Tally(laws, None, None, below, local)
    ratios = [each.lower / given.kappa_loc for given, each in zip(drawn_laws, known, strict=True)]
    return Tally(laws, (min(ratios), max(ratios)), sum(beaten_above(drawn_laws, known, rng)), below, local)


def row(name: str, found: Tally) -> str:
    """One line of the table."""
    span = "–" if found.ratios is None else f"{found.ratios[0]:.3f} to {found.ratios[1]:.3g}"
    cells = ("–" if count is None else f"{count}" for count in (found.above, found.below, found.local))
    return f"| {name} | {found.laws:,} | {span} | {' | '.join(cells)} |"


def table(names: list[str], laws: int, seed: int) -> Iterator[str]:
    """Lines of the table, each as it is found."""
    yield HEAD
    yield "| --- |" + " --: |" * 5
    for name in names or NAMES:
        yield row(name, tally(name, laws, seed))


def main() -> None:
    """Print the table, and write it into a page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help=", ".join(NAMES))
    parser.add_argument("--laws", type=int, default=100)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--page", type=Path)
    asked = parser.parse_args()
    lines = list[str]()
    for line in table(asked.names, asked.laws, asked.seed):
        print(line, flush=True)
        lines.append(line)
    if asked.page:
        before, _, rest = asked.page.read_text(encoding="utf-8").partition(START)
        written = "\n".join([*lines, "", f"`python benchmarks/laws.py --laws {asked.laws} --seed {asked.seed}`"])
        write_atomically(asked.page, f"{before}{START}\n{written}\n{END}{rest.partition(END)[2]}")


if __name__ == "__main__":
    main()
