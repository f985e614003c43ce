"""The smallest parts of an audited formula: its tokens, and the tree that the parser builds of them."""

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from typing import NoReturn

from collapsecheck.numerics.problem import InputError

LENGTH = 2000
TOKEN = re.compile(r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+|[A-Za-z_][A-Za-z_0-9]*|\*\*|>=|<=|[-+*/^()<>,|&]")
ALLOWED = "write ASCII only: names, decimal numbers, + - * / ^ ( ) , and sqrt log max min"


@dataclass(frozen=True)
class Node:
    """A formula: its kind, its parts and where it starts (from 1).

    kind is "number" (value), "name" (text), "sum", "product", "power" (value is the exponent), "sqrt", "log", "max",
    "min", one of the comparisons, "and" or "or".
    """

    kind: str
    at: int
    parts: tuple["Node", ...] = ()
    value: Fraction = Fraction(0)
    text: str = ""


def negated(node: Node) -> Node:
    """The formula times −1."""
    return Node("product", node.at, (Node("number", node.at, value=Fraction(-1)), node))


def inverse(node: Node) -> Node:
    """One over the formula."""
    return Node("power", node.at, (node,), Fraction(-1))


def tokens(text: str) -> list[tuple[str, int]]:
    """Tokens with their positions from 1; an empty token ends the list. Raises InputError for any other character."""
    if len(text) > LENGTH:
        raise InputError(f"formula: {len(text)} characters are too many; at most {LENGTH} are allowed")
    found, position = [], 0
    while position < len(text):
        match = TOKEN.match(text, position)
        if match:
            found.append((match.group(), position + 1))
        elif text[position] not in " \t\r\n":
            _refuse(text[position], position + 1)
        position = match.end() if match else position + 1
    return [*found, ("", len(text) + 1)]


def _refuse(character: str, at: int) -> NoReturn:
    name = unicodedata.name(character, "no printable character")
    raise InputError(f"formula, position {at}: U+{ord(character):04X} ({name}) is not allowed; {ALLOWED}")
