"""Which theorems of the catalogue have a checked formal proof of every claim, read from the stamps of `make formal`.

`make formal` leaves a stamp `checked`: Coq's version and the hash of the sources that it accepted. `stored` is such a
stamp kept under version control. A stamp counts for the sources that it was made from and for no others, and a theorem
counts only while its exported file says what its claims say now, and leaves none of them out.
"""

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Literal

import collapsecheck.theory
from collapsecheck.formal.export import LEFT_OUT, source
from collapsecheck.formal.text import Inexpressible
from collapsecheck.theory.statement import Theorem

Standing = Literal["checked", "stored"] | None
FOLDER = Path(collapsecheck.theory.__path__[0]) / "formal"


def region_file(theorem: Theorem, folder: Path = FOLDER) -> Path:
    """Where the theorem's exported claims are kept."""
    return folder / "regions" / f"{theorem.slug.replace('-', '_')}.v"


def standing(theorem: Theorem, folder: Path = FOLDER) -> Standing:
    """ "checked" if all claims were proved in this checkout, "stored" if elsewhere from the same sources, else None."""
    found = accepted(theorem, folder)
    return found if found and LEFT_OUT not in region_file(theorem, folder).read_text(encoding="utf-8") else None


def accepted(theorem: Theorem, folder: Path = FOLDER) -> Standing:
    """The same of the claims that are exported, be they all or not."""
    stamp = _stamped(folder, _hash(folder)) if theorem.expected == "holds" else None
    return stamp if stamp and _says_what_is_claimed(theorem, folder) else None


def sources(folder: Path = FOLDER) -> list[Path]:
    """The library's files in the order of _CoqProject; none if it is not there."""
    project = folder / "_CoqProject"
    listed = project.read_text(encoding="utf-8").split() if project.is_file() else []
    return [folder / name for name in listed if name.endswith(".v")]


def _says_what_is_claimed(theorem: Theorem, folder: Path) -> bool:
    file = region_file(theorem, folder)
    try:
        return file in sources(folder) and file.read_text(encoding="utf-8") == source(theorem)
    except (Inexpressible, OSError):
        return False


def _hash(folder: Path) -> str:
    files = sources(folder)
    if not all(file.is_file() for file in files):
        return ""
    return _hash_of(tuple((file, file.stat().st_mtime_ns, file.stat().st_size) for file in files))


@cache
def _hash_of(files: tuple[tuple[Path, int, int], ...]) -> str:
    """The hash of the files as they are since those times, of those sizes."""
    return sha256(b"".join(file.read_bytes() for file, _, _ in files)).hexdigest()


def _stamped(folder: Path, found: str) -> Standing:
    for stamp in ("checked", "stored"):
        file = folder / stamp
        if found and file.is_file() and found in file.read_text(encoding="utf-8").split():
            return stamp
    return None
