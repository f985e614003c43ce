"""Writing answers: JSON with a schema number, files that appear whole or not at all, and the grades of the last run."""

import contextlib
import errno
import json
import math
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

SCHEMA = 1
PART = ".collapsecheck-"  # how the names of parts of files begin
UNFINISHED: set[str] = set()  # files and folders
LARGEST_CACHE = 1 << 24
TRIES = 5
PATIENCE = 5.0  # seconds until the workers of a command that was killed are gone
GRADE_FIELDS: dict[str, type] = {"grade": str, "cited": list, "as_expected": bool, "effort": str}


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
        read_only = hasattr(os, "statvfs") and os.statvfs(folder).f_flag & os.ST_RDONLY
        reason = errno.EROFS if read_only else errno.EACCES
        raise OSError(reason, os.strerror(reason), str(path))


def write_atomically(path: Path, content: str | bytes) -> None:
    """Write `content` to `path` so that a reader, or a machine that loses its power, sees the old file or the new one.

    A symbolic link stays one, a file keeps its mode, and writers at the same time do not meet. A path that is no
    regular file (a pipe, /dev/null) is written to as it is. OSError names `path`.
    """
    data = content.encode("utf-8", "surrogateescape") if isinstance(content, str) else content
    try:
        target = path.resolve()
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            _replace(target, data)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None
    except RuntimeError as error:
        raise OSError(errno.ELOOP, str(error), str(path)) from None


def _replace(target: Path, data: bytes) -> None:
    """Write beside the target, onto the disk, and rename."""
    handle, name = tempfile.mkstemp(prefix=PART, suffix=".tmp", dir=target.parent)
    UNFINISHED.add(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            os.chmod(name, _mode(target))
            stream.write(data)
            stream.flush()
            os.fsync(handle)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    finally:
        UNFINISHED.discard(name)
    _sync_folder(target.parent)


def _mode(target: Path) -> int:
    """The mode of the file there, or that of a new one."""
    with contextlib.suppress(OSError):
        return stat.S_IMODE(target.stat().st_mode)
    os.umask(mask := os.umask(0))
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Let the new name survive a loss of power, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def held(folder: Path) -> Iterator[None]:
    """Let no other process hold the folder meanwhile; one that is killed holds nothing.

    BlockingIOError if another still holds it after PATIENCE seconds. Where a system cannot lock, nobody is kept out.
    """
    handle = os.open(folder, os.O_RDONLY)
    try:
        _lock(handle, folder, time.monotonic() + PATIENCE)
        yield
    finally:
        _unlock(handle)
        os.close(handle)


def _lock(handle: int, folder: Path, end: float) -> None:
    while fcntl is not None:
        try:
            return fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            if time.monotonic() > end:
                raise BlockingIOError(error.errno, "in use by another process", str(folder)) from None
            time.sleep(0.05)
        except OSError:  # a file system without locks
            return None
    return None


def _unlock(handle: int) -> None:
    """Processes that were forked meanwhile have the same lock: it is given back for all of them."""
    if fcntl is not None:
        with contextlib.suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_UN)


@contextlib.contextmanager
def scratch(beside: Path | None = None, prefix: str = "collapsecheck-") -> Iterator[Path]:
    """A folder of its own for the block, in `beside` or where temporary files are; an interrupt leaves none either."""
    folder = tempfile.mkdtemp(prefix=prefix, dir=beside)
    UNFINISHED.add(folder)
    try:
        yield Path(folder)
    finally:
        if folder in UNFINISHED:
            shutil.rmtree(folder, ignore_errors=True)
    UNFINISHED.discard(folder)


@contextlib.contextmanager
def kept(folder: Path) -> Iterator[None]:
    """Whatever ends the block early, the scratch folder stays, which holds what nobody else has."""
    UNFINISHED.discard(str(folder))
    yield
    UNFINISHED.add(str(folder))


def remove_unfinished() -> None:
    """Remove what is being written, files and folders: for a process that ends at once."""
    for name in tuple(UNFINISHED):
        with contextlib.suppress(OSError):
            os.unlink(name)
        for _ in range(TRIES):
            shutil.rmtree(name, ignore_errors=True)  # another thread may still be writing there
            if not os.path.lexists(name):
                break


def last_run_path() -> Path | None:
    """Where the grades of the last run are kept: `$XDG_CACHE_HOME/collapsecheck/last.json`; None without a home."""
    try:
        root = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    except RuntimeError:  # HOME is unset and the user has no entry in the password file
        return None
    return Path(root) / "collapsecheck" / "last.json"


def last_grades() -> dict[str, dict[str, object]]:
    """Per slug, the grade of the last run that checked it; empty if there was none, or no file of this version."""
    path = last_run_path()
    try:
        if path is None or not path.is_file() or path.stat().st_size > LARGEST_CACHE:
            return {}
        kept = json.loads(path.read_text(encoding="utf-8"))
        grades = kept["grades"] if kept["schema"] == SCHEMA else {}
        return {slug: entry for slug, entry in grades.items() if _is_grade(entry)}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _is_grade(entry: object) -> bool:
    """Whether the entry has the fields and types that `remember_grades` writes."""
    if not isinstance(entry, dict) or set(entry) != set(GRADE_FIELDS):
        return False
    cited = entry["cited"]
    words = [*cited, entry["grade"], entry["effort"]] if isinstance(cited, list) else [None]
    shown = all(isinstance(word, str) and word.isprintable() for word in words)
    return shown and all(isinstance(entry[name], kind) for name, kind in GRADE_FIELDS.items())


def remember_grades(theorems: Iterable[Mapping[str, object]], effort: str) -> None:
    """Keep the grades of this run for `show` and `list`. A home that cannot be written is no reason to fail."""
    kept = [name for name in GRADE_FIELDS if name != "effort"]
    grades = last_grades() | {
        str(item["slug"]): {**{key: item[key] for key in kept}, "effort": effort} for item in theorems
    }
    path = last_run_path()
    if path is None or (path.exists() and not path.is_file()):
        return
    with contextlib.suppress(OSError, ValueError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, to_json({"schema": SCHEMA, "grades": grades}))


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _finite(entry) for key, entry in value.items()}
    return [_finite(entry) for entry in value] if isinstance(value, list | tuple) else value
