"""A chunk of a campaign: consecutive instances of one theorem and one dimension, a pure function of seed and number."""

import hashlib
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import sympy as sp

from collapsecheck.campaigns.check import Suspect, findings, nearness
from collapsecheck.campaigns.compiled import Plan, plan, settings
from collapsecheck.campaigns.draw import STRATA, Batch, draw
from collapsecheck.campaigns.pairings import check_pairing, pairing_claims
from collapsecheck.campaigns.points import STRATA as POINT_STRATA
from collapsecheck.campaigns.points import check_points, pointwise_claims, strata
from collapsecheck.campaigns.settle import exact_point, judge, record
from collapsecheck.campaigns.tally import Tally
from collapsecheck.campaigns.version import version
from collapsecheck.numerics.checks import Array, Indices
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.statement import Theorem

SHRUNK_TURNS = 2  # of a theorem expected to fail, whose counterexamples are many, only those of the first chunks
NEAR = 1e-9
Row = dict[str, Any]


@dataclass(frozen=True)
class Chunk:
    """Instances start … stop − 1 of a campaign; turn: how many chunks of the same theorem came before."""

    number: int
    slug: str
    turn: int
    start: int
    stop: int
    size: int
    seed: int
    dims: tuple[int, int]

    def identity(self) -> Row:
        """What a row of this chunk, computed by this version, says that it is."""
        whose = {"version": version(), "seed": self.seed, "chunk": self.number, "slug": self.slug, "turn": self.turn}
        return {**whose, "start": self.start, "stop": self.stop, "size": self.size, "dims": list(self.dims)}


def run(chunk: Chunk) -> Row:
    """The chunk's row: what was drawn, the worst margins, and the counterexamples."""
    clock, rng = time.perf_counter(), np.random.default_rng([chunk.seed, chunk.number])
    theorem = catalogue()[chunk.slug]
    dim, count = int(rng.integers(chunk.dims[0], chunk.dims[1] + 1)), chunk.stop - chunk.start
    row = chunk.identity()
    row |= {"dim": dim, "strata": {}, "margins": {}, "modes": 0, "equalities": 0, "near_misses": 0, "nearest": None}
    tally = Tally(shrink=theorem.expected == "holds" or chunk.turn < SHRUNK_TURNS)
    if places := settings(theorem):
        batch = cut(draw(places[chunk.turn % len(places)], chunk.size, dim, rng), count)
        row |= _modes(theorem, plan(chunk.slug, chunk.turn % len(places)), batch, rng, tally)
    if pointwise_claims(theorem):
        _points(theorem, chunk.size, count, rng, tally, row)
    for number, (_, claim) in enumerate(pairing_claims(theorem)):
        found = check_pairing(theorem, number, chunk.size, count, rng, tally)
        row["margins"][f"{claim.rule} pairing"], row["strata"] = found["margin"], found["strata"]
    row |= {"suspicions": tally.suspicions, "violations": tally.violations, "undecided": tally.undecided}
    return row | {"counterexamples": tally.records, "seconds": round(time.perf_counter() - clock, 6)}


def cut(batch: Batch, count: int) -> Batch:
    """The first `count` instances: a short last chunk begins like a full one."""
    values = {symbol: array[:count] for symbol, array in batch.values.items()}
    return replace(batch, values=values, stratum=batch.stratum[:count])


def _modes(theorem: Theorem, claims: Plan, batch: Batch, rng: np.random.Generator, tally: Tally) -> Row:
    batch = pinned(claims, batch)
    near = nearness(claims, batch)
    margins: dict[str, float] = {}
    for finding in findings(claims, batch, rng):
        said = finding.margin[~finding.suspect & np.isfinite(finding.margin)]
        margins[finding.name] = max(margins.get(finding.name, 0.0), float(said.max(initial=0.0)))
        tally.suspicions += int(finding.suspect.sum())
        _settle(theorem, claims, batch, finding, tally)
    return {
        "setting": f"{claims.setting.model} {'-'.join(claims.setting.variances)}",
        "strata": counts(STRATA, batch.stratum),
        "margins": margins,
        "modes": int(near.size),
        **distances(near),
        "digest": digest(batch),
    }


def _points(theorem: Theorem, size: int, count: int, rng: np.random.Generator, tally: Tally, row: Row) -> None:
    """Add to the row what points of the claims' own symbols say; their strata only where no modes were drawn."""
    stratum = strata(size, rng)
    row["strata"] = row["strata"] or counts(POINT_STRATA, stratum[:count])
    for number, (_, claim) in enumerate(pointwise_claims(theorem)):
        found = check_points(theorem, number, stratum, count, rng, tally)
        row["margins"][claim.name] = found["margin"]
        near = distances(found["near"])
        row["equalities"] += near["equalities"]
        row["near_misses"] += near["near_misses"]
        row["nearest"] = min(filter(None, (row["nearest"], near["nearest"])), default=None)


def counts(names: tuple[str, ...], stratum: Indices) -> dict[str, int]:
    """How many instances each stratum has."""
    return {names[k]: n for k, n in sorted(Counter(stratum.tolist()).items())}


def pinned(claims: Plan, batch: Batch) -> Batch:
    """Where a region asks for parameters equal to numbers, every second instance has them."""
    fixed = {
        equality.lhs: float(equality.rhs)
        for region in claims.regions
        for equality in region.where.atoms(sp.Eq)
        if equality.lhs in batch.values and equality.rhs.is_number
    }
    values = dict(batch.values)
    for symbol, number in fixed.items():
        values[symbol] = np.where(np.arange(len(batch.stratum))[:, None] % 2 == 0, number, values[symbol])
    return replace(batch, values=values)


def distances(near: Array) -> Row:
    """How many points lie on a threshold or close to one, and how close the nearest that does not is."""
    apart = near[(near > 0) & np.isfinite(near)]
    found = {"equalities": int((near == 0).sum()), "near_misses": int(((near > 0) & (near < NEAR)).sum())}
    return found | {"nearest": float(apart.min()) if apart.size else None}


def digest(batch: Batch) -> str:
    """A fingerprint of the instances."""
    text = hashlib.sha256()
    for symbol in sorted(batch.values, key=str):
        text.update(np.ascontiguousarray(batch.values[symbol]).tobytes())
    return text.hexdigest()[:16]


def _settle(theorem: Theorem, claims: Plan, batch: Batch, finding: Suspect, tally: Tally) -> None:
    case = finding.case.name if finding.case else ""
    for i, j in np.argwhere(finding.suspect).tolist():
        if tally.enough:
            return
        tally.settle(
            i,
            exact_point(batch, i, j),
            judge(theorem, claims.setting, finding, i),
            lambda words, p: record(theorem.slug, claims.setting, finding.name, case, words, p),
        )


def chunks(slugs: list[str], instances: int, size: int, seed: int, dims: tuple[int, int]) -> Iterator[Chunk]:
    """The campaign's chunks: theorems take turns, settings take turns within a theorem."""
    for number, start in enumerate(range(0, instances, size)):
        slug, turn = slugs[number % len(slugs)], number // len(slugs)
        yield Chunk(number, slug, turn, start, min(start + size, instances), size, seed, dims)
