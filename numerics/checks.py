"""Input checks: every refusal is one line that names the entry and says what would be right."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Indices = NDArray[np.integer]
Flags = NDArray[np.bool_]

TOLERANCE = 1e-8  # asymmetry and negative eigenvalues allowed, relative to the largest entry
LARGEST_ENTRY = 1e150  # so that squares and traces stay finite
SMALLEST_SCALE, LARGEST_SCALE = 1e-75, 1e75  # so that ratios of squares stay finite
LARGEST_WIDTH = 1_000_000
LONGEST_QUOTE = 60  # characters of what a message quotes
LONGEST_MESSAGE = 1500


class InputError(ValueError):
    """Bad input; the message is one line: what, where, and what would be right. A long one loses its middle."""

    def __init__(self, message: str = "") -> None:
        words = " ".join(message.split())
        half = LONGEST_MESSAGE // 2
        super().__init__(words if len(words) <= LONGEST_MESSAGE else f"{words[:half]} … {words[-half:]}")


def refuse(message: str) -> NoReturn:
    """Raise InputError with one line of text."""
    raise InputError(message)


def fields(
    name: str, data: Any, known: Sequence[str], required: Sequence[str], what: str = "a JSON object"
) -> dict[str, Any]:
    """The fields of what a user wrote as a mapping; unknown and missing ones are refused."""
    if not isinstance(data, Mapping):
        refuse(f"{name} must be {what} with the fields {', '.join(known)}")
    for field in data:
        if field not in known:
            refuse(f"{name} has an unknown field {shown(field)}: known fields are {', '.join(known)}")
    for field in required:
        if field not in data:
            refuse(f"{name} has no field {shown(field)}: required fields are {', '.join(required)}")
    return dict(data)


def shown(value: object) -> str:
    """What a message quotes of a value: its representation, cut where it is long; lists only by their length."""
    if isinstance(value, (list, tuple, dict, set)) and len(value) > 8:
        return f"a {type(value).__name__} of {len(value)} entries"
    if isinstance(value, (str, bytes)) and len(value) > LONGEST_QUOTE:
        return f"{value[:LONGEST_QUOTE]!r} … ({len(value):,} characters)"
    if isinstance(value, int) and abs(value) > 10**LONGEST_QUOTE:
        return f"an integer of about {int(value.bit_length() * 0.30103) + 1:,} digits"
    text = repr(value)
    return text if len(text) <= 4 * LONGEST_QUOTE else f"{text[: 4 * LONGEST_QUOTE]} …"


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float, np.integer, np.floating)) and not isinstance(value, bool)


def positive(name: str, value: Any) -> float:
    """A positive finite number as float; booleans and text are not numbers."""
    if not _is_number(value):
        refuse(f"{name} is {shown(value)}: must be a positive number")
    if isinstance(value, np.floating):
        value = float(value)  # a float32 cannot be compared with the limits
    if not SMALLEST_SCALE <= value <= LARGEST_SCALE:
        refuse(f"{name} is {shown(value)}: must be positive and finite ({SMALLEST_SCALE:g} to {LARGEST_SCALE:g})")
    return float(value)


def whole(name: str, value: Any, least: int = 1) -> int:
    """An integer of at least `least`; booleans, 1.5 and "2" are not integers."""
    if not isinstance(value, (int, np.integer)) or isinstance(value, bool) or value < least:
        refuse(f"{name} is {shown(value)}: must be an integer of at least {least}")
    return int(value)


def width(name: str, value: Any) -> int:
    """An integer from 1 to LARGEST_WIDTH."""
    if whole(name, value) > LARGEST_WIDTH:
        refuse(f"{name} is {shown(value)}: must be at least 1 and at most {LARGEST_WIDTH}")
    return int(value)


def flag(name: str, value: Any) -> bool:
    """True or False; text and numbers, which Python would take for either, are refused."""
    if not isinstance(value, (bool, np.bool_)):
        refuse(f"{name} is {shown(value)}: must be True or False")
    return bool(value)


def one_of(name: str, value: Any, known: Collection[str]) -> Any:
    """The value, if it is one of those known."""
    if not isinstance(value, str) or value not in known:
        refuse(f"{name} is {shown(value)}: must be one of {', '.join(known)}")
    return value


def numbers(name: str, value: Any) -> Array:
    """What NumPy takes for an array of floats, whatever its shape and size; text and ragged lists are refused."""
    try:
        array = np.asarray(value)
        found = None if array.dtype.kind == "c" else np.asarray(array, dtype=np.float64)
    except (TypeError, ValueError):
        refuse(f"{name} is {shown(value)}: must be numbers")
    if found is None:
        refuse(f"{name} has complex entries: must be real numbers")
    return found


def _check_rows(name: str, rows: Sequence[Any]) -> None:
    """Refuse nested lists that NumPy would silently convert or that are ragged."""
    for i, row in enumerate(rows):
        if not isinstance(row, (list, tuple, np.ndarray)):
            refuse(f"{name}[{i}] is {shown(row)}: {name} must be a list of rows, each a list of numbers")
        if len(row) != len(rows[0]):
            refuse(f"{name}[{i}] has {len(row)} entries but {name}[0] has {len(rows[0])}: rows must be equally long")
        for j, entry in enumerate(row):
            if not _is_number(entry):
                refuse(f"{name}[{i},{j}] is {shown(entry)}: entries must be numbers")


def _as_floats(name: str, value: Any) -> Array:
    if isinstance(value, (list, tuple)):
        _check_rows(name, value)
    elif not isinstance(value, np.ndarray):
        refuse(f"{name} is {shown(value)}: must be a matrix (a list of rows of numbers)")
    elif value.dtype.kind not in "iuf":
        refuse(f"{name} has entries of type {value.dtype}: entries must be real numbers")
    try:
        return np.array(value, dtype=np.float64)
    except OverflowError:
        refuse(f"{name} has an integer too large for a float: entries must be at most {LARGEST_ENTRY:g} in size")


def matrix(name: str, value: Any) -> Array:
    """A copy of `value` as a nonempty float64 matrix with finite entries of at most LARGEST_ENTRY."""
    entries = _as_floats(name, value)
    if entries.ndim != 2 or entries.size == 0:
        refuse(f"{name} has shape {entries.shape}: must be a matrix with at least one row and one column")
    if not np.abs(entries).max() <= LARGEST_ENTRY:
        i, j = np.argwhere(~(np.abs(entries) <= LARGEST_ENTRY))[0]
        if np.isfinite(entries[i, j]):
            refuse(f"{name}[{i},{j}] is {entries[i, j]:g}: entries must be at most {LARGEST_ENTRY:g} in size")
        refuse(f"{name}[{i},{j}] is {entries[i, j]:g}: entries must be finite")
    return entries


def _is_positive(symmetric: Array, scale: float) -> bool:
    """Whether no eigenvalue is below −TOLERANCE·scale (one Cholesky factorisation)."""
    try:
        np.linalg.cholesky(symmetric / scale + TOLERANCE * np.eye(len(symmetric)))
    except np.linalg.LinAlgError:
        return False
    return True


def _check_square(name: str, value: Any) -> None:
    """Refuse rows that are too many or too few before all their entries are looked at."""
    if isinstance(value, list) and all(isinstance(row, list) for row in value):
        lengths = {len(row) for row in value}
        if len(lengths) == 1 and lengths != {0} and lengths != {len(value)}:
            refuse(f"{name} has shape {(len(value), *lengths)}: must be square")


def covariance(name: str, value: Any) -> Array:
    """A symmetric positive semidefinite matrix, exactly symmetrised (tolerances relative to max|entry|).

    TOLERANCE admits singular matrices written with ten digits (rounding takes the smallest eigenvalue of a 784 × 784
    one to −1.2e-9), and setting what it admits to zero moves no eigenvalue by more.
    """
    _check_square(name, value)
    entries = matrix(name, value)
    if entries.shape[0] != entries.shape[1]:
        refuse(f"{name} has shape {entries.shape}: must be square")
    scale = float(np.abs(entries).max()) or 1.0
    skew = np.abs(entries - entries.T)
    if skew.max() > TOLERANCE * scale:
        i, j = np.unravel_index(int(skew.argmax()), skew.shape)
        refuse(
            f"{name} is not symmetric: {name}[{i},{j}]={entries[i, j]:g} but {name}[{j},{i}]={entries[j, i]:g}"
            f" (tolerance {TOLERANCE:g}·max|{name}|)"
        )
    if skew.any():
        entries = 0.5 * (entries + entries.T)
    if entries.any() and not _is_positive(entries, scale):
        smallest = np.linalg.eigvalsh(entries)[0]
        refuse(
            f"{name} is not positive semidefinite: smallest eigenvalue {smallest:.6g}"
            f" (tolerance {TOLERANCE * scale:.3g})"
        )
    return entries


def check_joint(a: Array, b: Array, c: Array) -> None:
    """Refuse (A, B, C) unless [[A, Bᵀ], [B, C]] is positive semidefinite up to TOLERANCE in each block's scale."""
    scale_x, scale_y = (float(np.sqrt(np.abs(block).max())) or 1.0 for block in (a, c))
    cross = b / scale_y / scale_x
    joint = np.block([[a / scale_x**2, cross.T], [cross, c / scale_y**2]])
    if _is_positive(joint, 1.0):
        return
    values, vectors = np.linalg.eigh(joint[: len(a), : len(a)])
    null = values <= TOLERANCE
    outside = np.abs(cross @ vectors[:, null]).max(initial=0.0)
    if outside > np.sqrt(TOLERANCE) / 10:
        refuse(
            "B does not lie in A's range: it has a component of size"
            f" {outside * scale_x * scale_y:.3g} along a null direction of A: check A and B"
        )
    explained = cross @ vectors[:, ~null] / np.sqrt(values[~null])
    smallest = np.linalg.eigvalsh(joint[len(a) :, len(a) :] - explained @ explained.T)[0] * scale_y**2
    refuse(
        f"joint second moment is not PSD: C − B A⁺ Bᵀ has eigenvalue {smallest:.6g}"
        f" (tolerance {TOLERANCE * scale_y**2:.3g}): check B and C"
    )
