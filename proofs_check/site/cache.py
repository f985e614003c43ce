"""Results that are kept between builds as long as neither a source file of the packages nor the input changes."""

import json
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from collapsecheck.files import write_atomically

LIBRARIES = ("sympy", "numpy", "scipy", "z3-solver", "hypothesis")
EVERYTHING = ("theory", "numerics", "proofs_check")


@cache
def sources_digest(root: Path, packages: tuple[str, ...]) -> str:
    """A digest of the Python files of the packages (the site's own apart) and of the versions of the libraries."""
    digest = sha256(" ".join(map(version, LIBRARIES)).encode())
    own = root / "proofs_check" / "site"
    for path in sorted(path for package in packages for path in (root / package).rglob("*.py")):
        if own not in path.parents:
            digest.update(path.relative_to(root).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


def remembered(root: Path, what: str, make: Callable[[], Any], packages: tuple[str, ...] = EVERYTHING) -> Any:
    """`make()`, which must be JSON-ready, or what it was when the same was asked of the same packages."""
    name = sha256(f"{sources_digest(root, packages)} {what}".encode()).hexdigest()[:32]
    path = root / "docs" / "_build" / "cache" / f"{name}.json"
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        made = make()
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, json.dumps(made, ensure_ascii=False))
    return made
