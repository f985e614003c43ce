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

import numpy as np

from collapsecheck.files import write_atomically
from collapsecheck.instances.finite_laws import DRAWS, Law, law_of, lower_and_witness, random_law
from collapsecheck.numerics.any_network import alternate, excess, rare_event, search, smallest_curvature, upper_bound
from collapsecheck.numerics.any_network.losses import Exponential, Shares
from collapsecheck.numerics.checks import Array

STARTS, STEPS = 12, 300
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


def largest_gain(given: Law, beta: float, rng: np.random.Generator) -> float:
    """How much free encoders with n + 1 values gain over collapse at β, from random starts."""
    n = len(given.law)
    rows, law = (np.broadcast_to(part, (STARTS, *part.shape)) for part in (given.rows, given.law))
    encoder = rng.dirichlet(np.full(n + 1, 0.3), size=(STARTS, n))
    betas = np.full(STARTS, beta)
    assert isinstance(given.loss, (Exponential, Shares))
    found = alternate(given.loss, rows, law, encoder, betas, STEPS)
    return -float(excess(given.loss, rows, law, found, betas).min())


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
    return _curvature(given, beta, lambda posterior, density: float(density @ _saved(given, posterior)))


def _saved(given: Law, posterior: Array) -> Array:
    return given.loss.improvement(given.rows, posterior, given.loss.fit(given.rows, posterior), given.base)


def noise_curvature(given: Law, beta: float, each: bool) -> float:
    """The same where the noise's variance is what is left: d/2 log of the total, or half the sum of logs."""
    centred = given.rows - given.base
    before = given.law @ centred**2

    def saved(posterior: Array, density: Array) -> float:
        explained = density @ (posterior @ centred) ** 2
        shares = explained / before if each else np.full(len(before), explained.sum() / before.sum())
        return -0.5 * float(np.log1p(-shares).sum())

    return _curvature(given, beta, saved)


def _curvature(given: Law, beta: float, saved: Callable[[Array, Array], float], step: float = 2e-3) -> float:
    """The least eigenvalue of the Hessian of J in the means of q = N(μ_i, 1), by symmetric differences."""
    nodes, weights = np.polynomial.hermite_e.hermegauss(24)
    weights = weights / weights.sum()

    def value(means: Array) -> float:
        joint = given.law * np.exp(nodes[:, None] * means - means**2 / 2)
        density = joint.sum(axis=1)
        return float(beta * 0.5 * (means**2 @ given.law) - saved(joint / density[:, None], weights * density))

    eye = step * np.eye(len(given.law))
    hessian = np.array([[value(a + b) - value(a - b) for b in eye] for a in eye]) / (2 * step**2)
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


def global_checks(given: Law, name: str, rng: np.random.Generator) -> tuple[float, bool | None, bool]:
    """The lower bound of κ, whether something beats collapse above the upper one, and whether nothing does below."""
    if name in ROBUST:
        best = search(given.loss, given.rows, given.law, given.base, given.scores).best
        if best is None:
            return 0.0, None, True
        return best.value, None, not beaten_by_a_rare_event(given, best.weights, BELOW * best.value)
    lower, witness = lower_and_witness(given)
    upper = upper_bound(given.loss, given.rows, given.law, given.base, lower)
    above = not lower <= upper < 1.02 * lower or largest_gain(given, upper, rng) > GAIN
    return lower, above, not beaten_by_a_rare_event(given, witness, BELOW * lower)


def local_check(given: Law, name: str) -> bool:
    """Whether the least second variation has the wrong sign next to κ_loc."""
    if name == "l1":
        return not np.isclose(curvature(given, 0.5), 0.5, rtol=1e-6)
    at = partial(noise_curvature, each=name == NOISE[1]) if name in NOISE else curvature
    below, above = (at(given, share * given.kappa_loc) for share in (1 - APART, 1 + APART))
    return not below < 0 < above


def tally(name: str, laws: int, seed: int) -> Tally:
    """All checks on so many random laws."""
    rng, above, below, local, ratios = np.random.default_rng(seed), 0, 0, 0, list[float]()
    for _ in range(laws):
        given = drawn(name, rng)
        local += local_check(given, name)
        if name in NOISE:
            continue
        lower, beaten, missed = global_checks(given, name, rng)
        above, below = above + bool(beaten), below + missed
        ratios.append(lower / given.kappa_loc if given.kappa_loc > 0 else np.nan)
    known = [ratio for ratio in ratios if np.isfinite(ratio)]
    span = (min(known), max(known)) if known and name not in ROBUST else None
    bounded = name not in (*NOISE, *ROBUST)
    return Tally(laws, span, above if bounded else None, None if name in NOISE else below, local)


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
