"""Wrong obligations and tampered certificates, made at random from right ones, and what the kernel says of them."""

import copy
import gzip
import json
import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import cache
from random import Random
from typing import Any

from collapsecheck.judge.certificates import FOLDER
from collapsecheck.judge.kernel import accept

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
