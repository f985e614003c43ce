"""Writing answers: JSON with a schema number, files that appear whole or not at all, and the grades of the last run."""

import contextlib
import errno
import json
import math
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

SCHEMA = 1


def to_json(answer: object, indent: int | None = 2) -> str:
    """`answer` as JSON text, on one line if `indent` is None. NaN and infinities, which JSON lacks, become null."""
    return json.dumps(_finite(answer), indent=indent, ensure_ascii=False, allow_nan=False)


def check_writable(path: Path) -> None:
    """Raise OSError now, rather than after a long run, if `path` cannot be written."""
    folder = path.resolve().parent
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not folder.is_dir():
        raise FileNotFoundError(errno.ENOENT, "the folder does not exist", str(path))
    if not os.access(path if path.exists() else folder, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def write_atomically(path: Path, text: str) -> None:
    """Write `text` to `path` so that a reader sees the old file or the new one, never a part.

    A path that is no regular file (a pipe, /dev/null) is written to as it is.
    """
    target = path.resolve()
    if target.exists() and not target.is_file():
        target.write_text(text, encoding="utf-8")
        return
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(target)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from None


def last_run_path() -> Path:
    """Where the grades of the last run are kept: `$XDG_CACHE_HOME/collapsecheck/last.json`."""
    root = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(root) / "collapsecheck" / "last.json"


def last_grades() -> dict[str, dict[str, object]]:
    """Per slug, the grade of the last run that checked it; empty if there was none or the file is unreadable."""
    try:
        grades = json.loads(last_run_path().read_text(encoding="utf-8"))["grades"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return grades if isinstance(grades, dict) else {}


def remember_grades(theorems: Iterable[Mapping[str, object]], effort: str) -> None:
    """Keep the grades of this run for `show` and `list`. A home that cannot be written is no reason to fail."""
    kept = ("grade", "cited", "as_expected")
    grades = last_grades() | {
        str(item["slug"]): {**{key: item[key] for key in kept}, "effort": effort} for item in theorems
    }
    path = last_run_path()
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, to_json({"schema": SCHEMA, "grades": grades}))


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _finite(entry) for key, entry in value.items()}
    return [_finite(entry) for entry in value] if isinstance(value, list | tuple) else value
