"""Reading what a user wrote: strict JSON and `--level` strings. Anything doubtful is an InputError of one line."""

import json
import re
import sys
from pathlib import Path
from typing import BinaryIO

from collapsecheck.numerics.checks import shown
from collapsecheck.numerics.memory import check_memory
from collapsecheck.numerics.problem import InputError

INTEGER = re.compile(r"[+-]?[0-9]+")
NUMBER = re.compile(
    r"[+-]?(?:[0-9]+\.?[0-9]*(?:e[+-]?[0-9]+)?|\.[0-9]+(?:e[+-]?[0-9]+)?|nan|inf(?:inity)?)", re.IGNORECASE
)
LEVEL_KEYS = ("d", "beta", "eta", "sigma")
LARGEST_TEXT, PIECE = 1 << 28, 1 << 20
JSON_STARTS = b'{["-0123456789tfnNI'
LARGEST_COUNT = 10**15
LEVEL_EXAMPLE = "d=64,beta=1,eta=1,sigma=learn"


def read_json(path: str) -> object:
    """The JSON value in the file `path`, or on standard input if it is `-`.

    Stricter than the json module: a key given twice is an error. Raises InputError, or OSError if there is no file.
    """
    source = "standard input" if path == "-" else path
    raw = read_bytes(path)
    check_memory(f"{source}: {len(raw):,} bytes of JSON", _size(raw), "give samples as a file with --x instead")
    try:
        return json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_object)
    except UnicodeDecodeError as error:
        raise InputError(f"{source}: not UTF-8 text (byte {error.start}); a problem is a JSON file in UTF-8") from None
    except RecursionError:
        raise InputError(f"{source}: nested too deeply; a matrix is a list of rows, nothing is deeper") from None
    except InputError as error:
        raise InputError(f"{source}: {error}") from None
    except ValueError as error:
        raise InputError(f"{source}: not valid JSON: {unread(error)}") from None


def _size(raw: bytes) -> float:
    """Bytes of memory that the values would take, at most: text, a number per comma, lists and objects."""
    return (
        2.0 * len(raw) + 40.0 * raw.count(b",") + 90.0 * raw.count(b"[") + 250.0 * (raw.count(b"{") + raw.count(b":"))
    )


def unread(error: ValueError) -> str:
    """A parser's complaint in the user's words: Python's own about long integers gives advice to programmers."""
    words = str(error)
    return "a whole number of more than 4,300 digits" if "set_int_max_str_digits" in words else words


def read_bytes(path: str) -> bytes:
    """What is in the file `path`, or on standard input if it is `-`: no more than LARGEST_TEXT, no device.

    Raises InputError for what does not end or cannot be JSON, OSError if there is no file.
    """
    if path == "-":
        return _bounded("standard input", sys.stdin.buffer)
    if Path(path).is_char_device() or Path(path).is_block_device():
        raise InputError(f"{path}: a device, which may not end: must be a file")
    with Path(path).open("rb") as stream:
        return _bounded(path, stream)


def _bounded(source: str, stream: BinaryIO) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while piece := stream.read(PIECE):
        start = piece.lstrip()[:1]
        if not pieces and start.isascii() and start not in JSON_STARTS:
            raise InputError(f"{source}: not valid JSON: it starts with {shown(piece.lstrip()[:20])}")
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST_TEXT:
            raise InputError(f"{source}: more than {LARGEST_TEXT:,} bytes of JSON: must be less; samples go into --x")
    return b"".join(pieces)


def parse_level(text: str) -> dict[str, object]:
    """A level in the problem's JSON shape from `d=64,beta=1,eta=1,sigma=learn` (a list of sigmas: `sigma=0.3:0.9`)."""
    fields: dict[str, str] = {}
    for item in text.split(","):
        key, equals, value = (part.strip() for part in item.partition("="))
        if not equals:
            raise _bad_level(text, f"{shown(item.strip())} is not key=value")
        if key not in LEVEL_KEYS:
            raise _bad_level(text, f"unknown key {shown(key)}; keys are {', '.join(LEVEL_KEYS)}")
        if key in fields:
            raise _bad_level(text, f"key {shown(key)} is given twice")
        fields[key] = value
    missing = [key for key in LEVEL_KEYS if key not in fields]
    if missing:
        raise _bad_level(text, f"{', '.join(missing)} missing; a level reads {shown(LEVEL_EXAMPLE)}")
    return {
        "d": _width(text, fields["d"]),
        "beta": _number(text, "beta", fields["beta"]),
        "eta": _number(text, "eta", fields["eta"]),
        "sigma": _sigma(text, fields["sigma"]),
    }


def row_count(text: str, rows: int | None) -> int:
    """The number of samples that `--samples` gives: a number, or `auto` for the rows that were read.

    Raises InputError for anything else, and for `auto` where the problem came as moments.
    """
    if text == "auto":
        if rows is None:
            raise InputError(
                "--samples auto counts the rows of --x, but PROBLEM holds moments: give the number of rows"
            )
        return rows
    if not (text.isascii() and text.isdecimal() and 0 < int(text[:20]) <= LARGEST_COUNT):
        raise InputError(f"--samples {shown(text)}: must be the number of rows, an integer of at least 1, or auto")
    return int(text)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result: dict[str, object] = {}
    for key, value in pairs:
        if key in result:
            raise InputError(f"key {shown(key)} is given twice in one object")
        result[key] = value
    return result


def _sigma(text: str, value: str) -> object:
    if value == "learn":
        return None
    numbers = [_number(text, "sigma", item.strip()) for item in value.split(":")]
    return numbers[0] if len(numbers) == 1 else numbers


def _width(text: str, value: str) -> int:
    if not INTEGER.fullmatch(value) or len(value) > 18:
        raise _bad_level(text, f"d={shown(value)} is not an integer of reasonable size")
    return int(value)


def _number(text: str, key: str, value: str) -> float:
    if not NUMBER.fullmatch(value):
        wanted = "a number, a list such as 0.3:0.9, or learn" if key == "sigma" else "a number"
        raise _bad_level(text, f"{key}={shown(value)} is not {wanted}")
    return float(value)


def _bad_level(text: str, reason: str) -> InputError:
    return InputError(f"--level {shown(text)}: {reason}")
