"""Wrong obligations and tampered certificates, made at random from right ones, and what z3 thinks of them."""

import copy
import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import cache
from random import Random
from typing import Any

import sympy as sp

from collapsecheck.judge.certificates import FOLDER
from collapsecheck.judge.export import as_sympy
from collapsecheck.judge.kernel import accept
from collapsecheck.judge.smt import prove
from collapsecheck.theory.calculus import is_zero

Entry = dict[str, Any]
RELATIONS = ("<", "<=", ">", ">=", "=")


@cache
def entries() -> list[list[Entry]]:
    """Every certified obligation on file, in the interior, theorem by theorem."""
    files = (json.loads(gzip.decompress(path.read_bytes())) for path in sorted(FOLDER.glob("*.json.gz")))
    return [[one for one in file if one["certificate"] is not None and "boundary" not in one] for file in files]


def wrong_obligation(entry: Entry, random: Random) -> Entry:
    """The entry with one relation, exponent, number, variable or connective of its formulas changed."""
    changed = copy.deepcopy(entry)
    part = random.choice(("conclusion", "conclusion", "hypotheses"))
    node = random.choice([node for node in _nodes(changed[part]) if node[0] not in ("+", "*", "log")])
    names = sorted(entry["symbols"])
    if node[0] in RELATIONS:
        if random.random() < 0.5:
            node[0] = random.choice([kind for kind in RELATIONS if kind != node[0]])
        else:
            node[1:] = node[:0:-1]
    elif node[0] == "^":
        node[2] = str(Fraction(node[2]) + random.choice((-2, -1, 1, 2)))
    elif node[0] == "q":
        node[1] = str(random.choice((-1, 2, Fraction(1, 2))) * Fraction(node[1]) + random.choice((0, 1)))
    elif node[0] == "v":
        node[1] = random.choice(names)
    elif node[0] in ("and", "or"):
        node[0] = {"and": "or", "or": "and"}[node[0]]
    elif node[0] == "iff":
        node[1] = ["not", node[1]]
    else:
        node[:] = ["not", copy.deepcopy(node)]
    return changed


def tampered_certificate(entry: Entry, random: Random) -> Entry:
    """The entry with one number, index, case or coordinate of its certificate changed."""
    changed = copy.deepcopy(entry)
    certificate = changed["certificate"]
    if certificate["point"] and random.random() < 0.1:
        name = random.choice(sorted(certificate["point"]))
        certificate["point"][name] = str(Fraction(certificate["point"][name]) * random.choice((-1, Fraction(1, 3), 3)))
        return changed
    spots = list(_spots(certificate["proof"]))
    holder, key = random.choice(spots)
    value = holder[key]
    if isinstance(value, int):
        holder[key] = value + random.choice((-1, 1))
    elif isinstance(value, list):
        other, place = random.choice(spots)
        holder[key] = copy.deepcopy(other[place]) if random.random() < 0.7 else []
    else:
        holder[key] = random.choice(("-1", "0", "1/2", "2", "x1", "powers", "products", "split"))
    return changed


def is_true(entry: Entry, seconds: float = 5.0) -> bool:
    """Whether z3, or SymPy for an identity, finds the obligation true: it knows nothing of certificates."""
    symbols = {name: sp.Symbol(name, positive=True) for name in entry["symbols"]}
    hypotheses, conclusion = (as_sympy(entry[part], symbols) for part in ("hypotheses", "conclusion"))
    if isinstance(conclusion, sp.Eq) and is_zero(conclusion.lhs - conclusion.rhs):
        return True
    return prove(hypotheses, conclusion, seconds).status == "proved"


def _nodes(data: Any) -> Iterator[list]:
    if isinstance(data, list):
        yield data
        for part in data:
            yield from _nodes(part)


def _spots(data: list) -> Iterator[tuple[list, int]]:
    for key, value in enumerate(data):
        yield data, key
        if isinstance(value, list):
            yield from _spots(value)


def forged(forge: Callable[[Entry, Random], Entry], count: int, seed: int = 0) -> Iterator[tuple[Entry, Entry]]:
    """`count` entries on file with what became of each, always something else."""
    random, files = Random(seed), entries()
    while count:
        entry = random.choice(random.choice(files))
        changed = forge(entry, random)
        if changed != entry:
            count -= 1
            yield entry, changed


def both(entry: Entry, random: Random) -> Entry:
    """A wrong obligation with a tampered certificate."""
    return tampered_certificate(wrong_obligation(entry, random), random)


def reason(entry: Entry) -> str:
    """Why the kernel rejects the entry, "" if it accepts it."""
    try:
        accept(entry, entry["certificate"])
    except (ValueError, RecursionError) as error:
        return re.sub(r"[:(].*|[0-9]+", "", str(error)).strip() or type(error).__name__
    return ""


def part_changed(before: Entry, after: Entry) -> str:
    """Which parts of the entry differ."""
    return " and ".join(part for part in ("hypotheses", "conclusion", "certificate") if before[part] != after[part])


def main(count: int) -> None:
    """`python tests/quality/forgeries.py [COUNT]`: what the kernel says of `count` forgeries of each of three kinds."""
    for forge in (wrong_obligation, tampered_certificate, both):
        pairs = list(forged(forge, count))
        reasons = Counter(reason(after) for _, after in pairs)
        accepted = [(before, after) for before, after in pairs if not reason(after)]
        verdicts = [(before, after, is_true(after)) for before, after in accepted]
        print(f"{forge.__name__}: {count} forged, {len(accepted)} accepted")
        print(*(f"  rejected: {words}: {n}" for words, n in reasons.most_common() if words), sep="\n")
        told = Counter((part_changed(before, after), true) for before, after, true in verdicts)
        for (part, true), n in told.items():
            print(f"  accepted, {part} changed, {'true' if true else 'NOT FOUND TRUE'}: {n}")
        print(*(f"  NOT FOUND TRUE: {json.dumps(after)}" for _, after, true in verdicts if not true), sep="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3400)
