"""Rows on disk. Each says which campaign and chunk it is of and carries a checksum; nothing else counts.

A row's file appears whole, by renaming, once it is on the disk. A campaign killed at any moment has lost only chunks
that were not finished. What bears a row's name but is none is set aside under another name and computed again.
"""

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, NoReturn

from collapsecheck.campaigns.chunk import Chunk
from collapsecheck.campaigns.plan import Campaign, Row
from collapsecheck.files import PART, to_json, write_atomically
from collapsecheck.numerics.checks import refuse

ASIDE = ".set-aside"
LARGEST_ROW = 1 << 26
NAMED = 5  # files per line


def prepare(
    campaign: Campaign, folder: Path, resume: bool, say: Callable[[str], None] = lambda words: None
) -> list[Chunk]:
    """Check or write the manifest; the chunks that are still to be computed. InputError if the folder is another's.

    What is found and does not count is named by `say`.
    """
    manifest, rows = folder / "manifest.json", folder / "chunks"
    rows.mkdir(parents=True, exist_ok=True)
    if not resume and (manifest.exists() or any(rows.iterdir())):
        refuse(f"{folder} holds a campaign: add --resume to continue it, or choose another folder")
    if manifest.exists():
        _check_same(manifest, campaign.manifest())
    planned = {row_file(folder, chunk.number).name: chunk for chunk in campaign.chunks()}
    done = _sorted_out(rows, planned, say)
    write_atomically(manifest, to_json(campaign.manifest()) + "\n")
    return [chunk for name, chunk in planned.items() if name not in done]


def row_file(folder: Path, number: int) -> Path:
    """Where the row of a finished chunk is."""
    return folder / "chunks" / f"{number:07d}.jsonl"


def write_row(folder: Path, row: Row) -> None:
    """Put a row on the disk."""
    write_atomically(row_file(folder, row["chunk"]), to_json(row | {"checksum": checksum(row)}, indent=None) + "\n")


def read_rows(folder: Path, campaign: Campaign) -> list[Row]:
    """The rows of all finished chunks in order; whatever else is there does not count."""
    found = (read_row(row_file(folder, chunk.number), chunk) for chunk in campaign.chunks())
    return [row for row in found if isinstance(row, dict)]


def read_row(path: Path, chunk: Chunk) -> Row | str:
    """The chunk's row, or why the file is none."""
    if path.is_symlink() or not path.is_file():
        return "no regular file" if path.exists() or path.is_symlink() else "missing"
    if path.stat().st_size > LARGEST_ROW:
        return "too large for a row"
    try:
        row: Any = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError):
        return "cut short or damaged"
    if not isinstance(row, dict) or row.get("checksum") != checksum(row):
        return "changed since it was written"
    other = next((name for name, value in chunk.identity().items() if row.get(name) != value), None)
    return row if other is None else f"of another {other}"


def checksum(row: Row) -> str:
    """A digest of everything else in the row."""
    rest = {key: value for key, value in row.items() if key != "checksum"}
    return sha256(json.dumps(json.loads(to_json(rest)), sort_keys=True).encode()).hexdigest()[:32]


def _sorted_out(rows: Path, planned: dict[str, Chunk], say: Callable[[str], None]) -> set[str]:
    """The names of the rows that count; other files of such names are moved aside, the rest left where it is."""
    done, spoilt, foreign = set(), [], []
    for path in sorted(rows.iterdir()):
        if path.name.startswith(PART):
            path.unlink(missing_ok=True)  # of a row that was being written when the campaign was killed
        elif path.name not in planned:
            foreign += [] if ASIDE in path.name else [path.name]
        elif isinstance(found := read_row(path, planned[path.name]), str):
            path.rename(_free(path))
            spoilt.append(f"{path.name} ({found})")
        else:
            done.add(path.name)
    for files, words in ((spoilt, f"set aside as *{ASIDE} and computed again"), (foreign, "no rows of this campaign")):
        if files:
            say(f"{rows}: {words}: {_named(files)}")
    return done


def _free(path: Path) -> Path:
    """A name that is not taken."""
    names = (path.with_name(f"{path.name}{ASIDE}{number or ''}") for number in range(1_000_000))
    return next(name for name in names if not name.exists() and not name.is_symlink())


def _named(files: list[str]) -> str:
    more = f" and {len(files) - NAMED} more" if len(files) > NAMED else ""
    return ", ".join(files[:NAMED]) + more


def _check_same(manifest: Path, asked: Row) -> None:
    if not manifest.is_file() or manifest.stat().st_size > LARGEST_ROW:
        _refuse(manifest, "not a campaign's manifest: no regular file, or too large for one")
    try:
        there = json.loads(manifest.read_text(encoding="utf-8"))
    except (ValueError, RecursionError):
        _refuse(manifest, "not a campaign's manifest; remove it to continue with the rows that are this campaign's")
    for key, number in asked.items():
        if not isinstance(there, dict) or there.get(key) != number:
            found = there.get(key) if isinstance(there, dict) else there
            _refuse(manifest, f"{key} is {found}, asked for is {number}: a campaign resumes with its own parameters")


def _refuse(manifest: Path, reason: str) -> NoReturn:
    refuse(f"{manifest}: {reason}")
