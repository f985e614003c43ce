"""Certificates on file: one compressed file per theorem, found again by what an obligation says."""

import gzip
import json
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from collapsecheck.judge.export import Exported, NotExpressible, content, exported
from collapsecheck.judge.kernel import accept
from collapsecheck.judge.proof_obligations import Obligation

FOLDER = Path(__file__).parent / "certificates"
Certificate = dict[str, Any]


def path_of(slug: str) -> Path:
    """Where the obligations of a theorem are kept with their certificates."""
    return FOLDER / f"{slug}.json.gz"


@cache
def on_file(slug: str) -> Mapping[str, Certificate]:
    """The theorem's certificates by content of the obligation; none for a theorem that has no file."""
    path = path_of(slug)
    entries = json.loads(gzip.decompress(path.read_bytes())) if path.exists() else []
    return {content(entry): entry["certificate"] for entry in entries if entry["certificate"] is not None}


def compressed(entries: list[Exported]) -> bytes:
    """Obligations with their certificates as a file, the same bytes for the same entries."""
    return gzip.compress(json.dumps(entries, separators=(",", ":"), ensure_ascii=False).encode(), mtime=0)


def is_certified(obligation: Obligation, certificates: Mapping[str, Certificate]) -> bool:
    """Whether the kernel accepts a certificate on file for the obligation, and for its boundary."""
    with suppress(NotExpressible):
        return all(accepted(one, certificates) for one in exported(obligation))
    return False


def accepted(one: Exported, certificates: Mapping[str, Certificate]) -> Certificate | None:
    """The certificate on file for what is claimed, if the kernel accepts it."""
    certificate = certificates.get(content(one))
    with suppress(ValueError, RecursionError):
        accept(one, certificate)
        return certificate
    return None
