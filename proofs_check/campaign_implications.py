"""Claims that are plain implications, at random points of their own symbols."""

import numpy as np
import sympy as sp

from proofs_check.campaign_claims import implication, truth
from proofs_check.campaign_settle import record, shrunk
from proofs_check.campaign_tally import Tally
from proofs_check.exact import Point, holds
from theory.statement import ForAll


def check_implication(slug: str, number: int, size: int, count: int, rng: np.random.Generator, tally: Tally) -> None:
    """A plain implication at the first `count` of `size` points, log-uniform or small whole values of its symbols."""
    claim, compiled = implication(slug, number)
    shape = (size, len(compiled.symbols))
    drawn = np.where(rng.random((size, 1)) < 0.5, 2.0 ** rng.uniform(-4, 4, shape), rng.integers(1, 5, shape))
    drawn = drawn[:count]
    numbers = compiled({symbol: drawn[:, k] for k, symbol in enumerate(compiled.symbols)})
    truths = [truth(part, numbers, drawn.shape[:1]) for part in (claim.hypotheses, claim.conclusion)]
    suspects = truths[0] & ~truths[1]
    tally.suspicions += int(suspects.sum())
    for i in np.flatnonzero(suspects).tolist():
        if tally.enough:
            return
        point = {symbol: sp.Rational(float(drawn[i, k])) for k, symbol in enumerate(compiled.symbols)}
        if words := tally.decide(point, lambda p: _fails(claim, p)):
            found = record(slug, None, claim.name, "", words, point)
            if tally.shrink and not tally.records:
                small = shrunk(point, lambda p: _fails(claim, p))
                found["shrunk"] = record(slug, None, claim.name, "", words, small)
            tally.records.append(found | {"instance": i})


def _fails(claim: ForAll, point: Point) -> str:
    return f"{claim.name} fails" if holds(claim.hypotheses, point) and not holds(claim.conclusion, point) else ""
