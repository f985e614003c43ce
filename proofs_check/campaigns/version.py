"""The version of a row: rows of different versions are of different random instances, or were judged otherwise."""

from functools import cache
from hashlib import sha256
from importlib.metadata import version as installed
from pathlib import Path

ROOMS = ("theory", "numerics", "judge", "evidence", "instances", "campaigns")
LIBRARIES = ("numpy", "scipy", "sympy")


@cache
def version() -> str:
    """The package's version, and a digest of the sources and libraries that make a row."""
    digest = sha256(" ".join(map(installed, LIBRARIES)).encode())
    for room in ROOMS:
        folder = _folder(room, Path(__file__).parents[1])
        for path in sorted(folder.rglob("*.py")):
            digest.update(f"{room}/{path.relative_to(folder).as_posix()}".encode() + path.read_bytes())
    return f"{installed('collapsecheck')} {digest.hexdigest()[:12]}"


def _folder(room: str, home: Path) -> Path:
    """theory and numerics stand beside the other rooms once installed, and beside their folder in a checkout."""
    inside = home / room
    return inside if inside.is_dir() else home.parent / room
