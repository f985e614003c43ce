"""What becomes of thousands of forgeries: each is decided without its certificate, and the false ones are explained."""

import json
import re
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import sympy as sp
from forgeries import RELATIONS, Entry, both, forged, reason, tampered_certificate, wrong_obligation

from collapsecheck.judge.exact import show
from collapsecheck.judge.export import as_sympy
from collapsecheck.judge.smt import is_contradiction, prove
from collapsecheck.theory.calculus import is_zero

QUICK, PATIENT = 1.0, 20.0  # seconds of z3 for what the kernel rejects, and for what it accepts
PARTS = ("hypotheses", "conclusion", "certificate")


@dataclass(frozen=True)
class Decision:
    """What z3, or SymPy for an identity, says of an obligation: it knows nothing of certificates.

    verdict: "true", "vacuous" (nothing meets the hypotheses), "false" at `point`, confirmed at 50 digits, or "open".
    """

    verdict: str
    point: str = ""


def decision(entry: Entry, seconds: float = PATIENT) -> Decision:
    """The obligation decided for all positive values, each query within `seconds`."""
    return _decision(json.dumps([sorted(entry["symbols"]), entry["hypotheses"], entry["conclusion"]]), seconds)


@cache
def _decision(claimed: str, seconds: float) -> Decision:
    names, *parts = json.loads(claimed)
    symbols = {name: sp.Symbol(name, positive=True) for name in names}
    hypotheses, conclusion = (as_sympy(part, symbols) for part in parts)
    if isinstance(conclusion, sp.Eq) and is_zero(conclusion.lhs - conclusion.rhs):
        return Decision("true")
    found = prove(hypotheses, conclusion, seconds)
    if found.status == "proved":
        return Decision("vacuous" if is_contradiction(hypotheses, seconds) else "true")
    return Decision("false", show(found.point)) if found.point else Decision("open")


def is_true(entry: Entry) -> bool:
    """Whether the obligation is decided to be true."""
    return decision(entry).verdict in ("true", "vacuous")


def difference(before: Any, after: Any) -> tuple[str, str]:
    """The smallest part that differs, as it was and as it is."""
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        places = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
        if len(places) == 1 and isinstance(places[0][0], list):
            return difference(*places[0])
    return written(before), written(after)


def written(data: Any) -> str:
    """A formula or a term as people write it."""
    if not isinstance(data, list):
        return str(data)
    kind, *parts = data
    if kind in ("v", "q"):
        return str(parts[0])
    if kind in (*RELATIONS, "!=", "+", "*", "^", "and", "or", "iff"):
        return f"({f' {kind} '.join(map(written, parts))})"
    return f"{kind}({', '.join(map(written, parts))})" if parts else str(kind)


def told(before: Entry, after: Entry, found: Decision, why: str) -> str:
    """A false obligation: its name, what was changed, where it fails, and why the kernel does not accept it."""
    pairs = (difference(before[part], after[part]) for part in PARTS[:2] if before[part] != after[part])
    changes = "; ".join(f"{was} became {now}" for was, now in pairs)
    text = f"{changes}; false at {found.point}"
    meant = re.sub(r"\bx[0-9]+\b", lambda name: after["symbols"].get(name[0], name[0]), text)
    return f"{before['name']}: {meant}; {f'rejected: {why}' if why else 'ACCEPTED'}"


def attack(forge: Callable[[Entry, Random], Entry], count: int) -> tuple[Counter[tuple[str, str, str]], list[str]]:
    """How often which (decision, parts changed, reason of rejection) occurs; and every false obligation, explained."""
    counts, false = Counter[tuple[str, str, str]](), list[str]()
    for before, after in forged(forge, count):
        why = reason(after)
        found = decision(after, QUICK if why else PATIENT)
        changed = " and ".join(part for part in PARTS if before[part] != after[part])
        counts[found.verdict, changed, why] += 1
        false += [told(before, after, found, why)] if found.verdict == "false" else []
    return counts, false


def main(count: int, target: Path | None) -> None:
    """`python tests/quality/attack.py [COUNT [FILE]]`: `count` forgeries of each of three kinds.

    Prints what was decided of them and what the kernel said; every false one goes into the file, explained.
    """
    explained: list[str] = []
    for forge in (wrong_obligation, tampered_certificate, both):
        counts, false = attack(forge, count)
        explained += false
        accepted = sum(n for (_, _, why), n in counts.items() if not why)
        print(f"{forge.__name__}: {count} forged, {accepted} accepted, {len(false)} false")
        for (verdict, changed, why), n in sorted(counts.items()):
            print(f"  {verdict}, {changed} changed, {f'rejected: {why}' if why else 'accepted'}: {n}", flush=True)
    if target is not None:
        target.write_text("\n".join(explained) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3400, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
