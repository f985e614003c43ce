"""The folder of a site: built beside the old one, which is replaced once the new one is whole."""

import ctypes
import glob
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from collapsecheck.files import kept, scratch
from collapsecheck.numerics.checks import refuse

MARK = ".collapsecheck-site"  # a file in every folder that this wrote
LATER = ("derivations.pdf",)  # what is added to a site that is whole
HERE, EXCHANGE = -100, 2  # AT_FDCWD and RENAME_EXCHANGE of Linux


@contextmanager
def replaced_site(target: Path, ours: bool = False) -> Iterator[Path]:
    """A new folder to build in; it takes the place of `target` when the block ends without an error.

    Refuses a target that holds anything but a site built here (`ours`: that is known). What else stands in the folder
    of an old site is never deleted: it is refused as well. A process that is killed leaves the old site or the new one,
    where folders cannot be exchanged at once maybe beside its place, and then the next one puts it back.
    """
    _put_back(target)
    if target.exists() and not (ours or _is_site(target)):
        refuse(f"{target} holds files that are no site of collapsecheck: choose an empty or a new folder")
    target.parent.mkdir(parents=True, exist_ok=True)
    with scratch(target.parent, f".{target.name}-") as beside:
        new, old = beside / "new", beside / "old"
        new.mkdir()
        yield new
        names = sorted(str(path.relative_to(new)) for path in new.rglob("*") if path.is_file())
        (new / MARK).write_text("\n".join([*names, *LATER, MARK]) + "\n", encoding="utf-8")
        with kept(beside):
            _replace(new, target, old)
            _rescue(old, target, ours)


def _replace(new: Path, target: Path, old: Path) -> None:
    """Put the new site in the place of the old one, which is `old` from then on."""
    if _exchanged(new, target):
        new.rename(old)
        return
    if target.exists():
        target.rename(old)
    try:
        new.rename(target)
    except BaseException:
        if old.exists():
            old.rename(target)
        raise


def _rescue(old: Path, target: Path, ours: bool) -> None:
    """Move what somebody has put into the old site while the new one was built into the new one."""
    if not old.is_dir() or (ours and not (old / MARK).is_file()):
        return
    for name in sorted(_files(old) - _written(old)):
        place = target / name
        while place.exists() or place.is_symlink():
            place = place.with_name(f"{place.name}.kept")
        place.parent.mkdir(parents=True, exist_ok=True)
        (old / name).rename(place)


def _exchanged(new: Path, target: Path) -> bool:
    """Whether the two folders have changed places, at once; not every system and file system can."""
    rename = getattr(ctypes.CDLL(None), "renameat2", None) if sys.platform == "linux" else None
    return rename is not None and rename(HERE, os.fsencode(new), HERE, os.fsencode(target), EXCHANGE) == 0


def _put_back(target: Path) -> None:
    """The old site of a process that was killed between two renames."""
    if target.exists() or not target.parent.is_dir():
        return
    for old in sorted(target.parent.glob(f".{glob.escape(target.name)}-*/old"), key=lambda path: path.stat().st_mtime):
        old.rename(target)
        shutil.rmtree(old.parent, ignore_errors=True)
        return


def _is_site(folder: Path) -> bool:
    """Whether the folder is empty, or holds nothing but what was written into it here."""
    if not folder.is_dir():
        return False
    return _files(folder) <= _written(folder)


def _files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()}


def _written(folder: Path) -> set[str]:
    """The files that were written into the folder here."""
    try:
        return set((folder / MARK).read_text(encoding="utf-8").splitlines())
    except (OSError, ValueError):
        return set()
