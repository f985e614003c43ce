"""Which theorems of the catalogue have a checked formal proof of every claim, read from the stamps of `make formal`.

`make formal` leaves a stamp `checked`: Coq's version and the hash of the sources that it accepted. `stored` is such a
stamp kept under version control. A stamp counts for the sources that it was made from and for no others, and a theorem
counts only while its exported file says what its claims say now.
"""

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Literal

import collapsecheck.theory
from collapsecheck.formal.claims import source
from collapsecheck.formal.text import Inexpressible
from collapsecheck.theory.statement import Theorem

Standing = Literal["checked", "stored"] | None
FOLDER = Path(collapsecheck.theory.__path__[0]) / "formal"


def region_file(theorem: Theorem, folder: Path = FOLDER) -> Path:
    """Where the theorem's exported claims are kept."""
    return folder / "regions" / f"{theorem.slug.replace('-', '_')}.v"


def standing(theorem: Theorem, folder: Path = FOLDER) -> Standing:
    """ "checked" if all claims were proved in this checkout, "stored" if elsewhere from the same sources, else None."""
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


@cache
def _hash(folder: Path) -> str:
    files = sources(folder)
    return sha256(b"".join(file.read_bytes() for file in files)).hexdigest() if all(f.is_file() for f in files) else ""


def _stamped(folder: Path, found: str) -> Standing:
    for stamp in ("checked", "stored"):
        file = folder / stamp
        if found and file.is_file() and found in file.read_text(encoding="utf-8").split():
            return stamp
    return None
