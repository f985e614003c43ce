"""What is wrong with a statement before any mathematics."""

import unicodedata
from collections.abc import Collection
from typing import Any

UNPRINTED = ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")  # control, direction, private use, surrogates, line separators


class StatementError(ValueError):
    """A theorem that is not well formed: where, what, and what would be right, in one line."""


def require(condition: object, words: str) -> None:
    """Raise StatementError with these words unless the condition holds."""
    if not condition:
        raise StatementError(words)


def require_one_of(value: object, allowed: Collection[Any], what: str) -> None:
    """Refuse a literal that is not among the allowed ones; booleans are no numbers."""
    if isinstance(value, bool) or not any(type(value) is type(one) and value == one for one in allowed):
        raise StatementError(f"{what} is {value!r}: it must be one of {', '.join(map(repr, allowed))}")


def require_tuple(value: object, kind: type | tuple[type, ...], what: str) -> None:
    """Refuse anything but a tuple of exactly these: a list can change, a generator is empty when it is read again.

    Subclasses are refused: what they add, nobody has looked at.
    """
    if isinstance(value, str):
        require(
            False, f"{what} is the text {value!r}, not a tuple: a tuple with one entry ends in a comma, ({value!r},)"
        )
    if type(value) is not tuple:
        raise StatementError(f"{what} is a {type(value).__name__}, not a tuple")
    kinds = kind if isinstance(kind, tuple) else (kind,)
    for entry in value:
        if type(entry) not in kinds:
            raise StatementError(f"{what} holds {entry!r}, a {type(entry).__name__}, which does not belong there")


def require_text(value: object, what: str) -> None:
    """Refuse anything but text with words in it, in one line: an escape could pass for our own words."""
    require(type(value) is str and value.strip(), f"{what} is {value!r}: it must be text")
    hidden = [character for character in str(value) if unicodedata.category(character) in UNPRINTED]
    require(not hidden, f"{what} is {value!r}: {hidden[:1]} is no character to print")
