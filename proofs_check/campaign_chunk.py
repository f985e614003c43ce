"""A chunk of a campaign: consecutive instances of one theorem and one dimension, a pure function of seed and number."""

import hashlib
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import sympy as sp

from numerics.checks import Array
from proofs_check.campaign_check import Finding, findings, nearness
from proofs_check.campaign_claims import Plan, for_alls, plan, settings
from proofs_check.campaign_draw import STRATA, Batch, draw
from proofs_check.campaign_implications import check_implication
from proofs_check.campaign_settle import Judge, exact_point, judge, record, shrunk
from proofs_check.campaign_tally import Tally
from proofs_check.exact import Point
from theory.catalogue import catalogue
from theory.statement import Theorem

SHRUNK_TURNS = 2  # of a theorem expected to fail, whose counterexamples are many, only those of the first chunks
NEAR = 1e-9


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


def run(chunk: Chunk) -> dict[str, Any]:
    """The chunk's row: what was drawn, the worst margins, and the counterexamples."""
    clock, rng = time.perf_counter(), np.random.default_rng([chunk.seed, chunk.number])
    theorem = catalogue()[chunk.slug]
    dim, count = int(rng.integers(chunk.dims[0], chunk.dims[1] + 1)), chunk.stop - chunk.start
    row: dict[str, Any] = {"chunk": chunk.number, "slug": chunk.slug, "start": chunk.start, "stop": chunk.stop}
    row |= {"dim": dim, "strata": {}, "margins": {}, "modes": 0, "equalities": 0, "near_misses": 0, "nearest": None}
    tally = Tally(shrink=theorem.expected == "holds" or chunk.turn < SHRUNK_TURNS)
    if places := settings(theorem):
        batch = cut(draw(places[chunk.turn % len(places)], chunk.size, dim, rng), count)
        row |= _modes(theorem, plan(chunk.slug, chunk.turn % len(places)), batch, rng, tally)
    for number in range(len(for_alls(theorem))):
        check_implication(chunk.slug, number, chunk.size, count, rng, tally)
    row["strata"] = row["strata"] or {"log-uniform": count}
    row |= {"suspicions": tally.suspicions, "violations": tally.violations, "undecided": tally.undecided}
    return row | {"counterexamples": tally.records, "seconds": round(time.perf_counter() - clock, 6)}


def cut(batch: Batch, count: int) -> Batch:
    """The first `count` instances: a short last chunk begins like a full one."""
    values = {symbol: array[:count] for symbol, array in batch.values.items()}
    return replace(batch, values=values, stratum=batch.stratum[:count])


def _modes(theorem: Theorem, claims: Plan, batch: Batch, rng: np.random.Generator, tally: Tally) -> dict[str, Any]:
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
        "strata": {STRATA[k]: n for k, n in sorted(Counter(batch.stratum.tolist()).items())},
        "margins": margins,
        "modes": int(near.size),
        "equalities": int((near == 0).sum()),
        "near_misses": int(((near > 0) & (near < NEAR)).sum()),
        "nearest": _nearest(near),
        "digest": digest(batch),
    }


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


def _nearest(near: Array) -> float | None:
    apart = near[(near > 0) & np.isfinite(near)]
    return float(apart.min()) if apart.size else None


def digest(batch: Batch) -> str:
    """A fingerprint of the instances."""
    text = hashlib.sha256()
    for symbol in sorted(batch.values, key=str):
        text.update(np.ascontiguousarray(batch.values[symbol]).tobytes())
    return text.hexdigest()[:16]


def _settle(theorem: Theorem, claims: Plan, batch: Batch, finding: Finding, tally: Tally) -> None:
    for i, j in np.argwhere(finding.suspect):
        if tally.enough:
            return
        contradicts, point = judge(theorem, claims.setting, finding, i), exact_point(batch, i, j)
        if words := tally.decide(point, contradicts):
            case = finding.case.name if finding.case else ""
            found = record(theorem.slug, claims.setting, finding.name, case, words, point)
            if tally.shrink and not tally.records:
                found |= _small(theorem, claims, finding, contradicts, point)
            tally.records.append(found | {"instance": int(i)})


def _small(theorem: Theorem, claims: Plan, finding: Finding, contradicts: Judge, point: Point) -> dict[str, Any]:
    case = finding.case.name if finding.case else ""
    small = shrunk(point, contradicts)
    return {"shrunk": record(theorem.slug, claims.setting, finding.name, case, contradicts(small) or "", small)}


def chunks(slugs: list[str], instances: int, size: int, seed: int, dims: tuple[int, int]) -> Iterator[Chunk]:
    """The campaign's chunks: theorems take turns, settings take turns within a theorem."""
    for number, start in enumerate(range(0, instances, size)):
        slug, turn = slugs[number % len(slugs)], number // len(slugs)
        yield Chunk(number, slug, turn, start, min(start + size, instances), size, seed, dims)
