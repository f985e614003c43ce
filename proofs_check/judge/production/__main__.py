"""`python -m collapsecheck.judge.production [SLUG …]`: certificates are made where an obligation has changed.

Prints per theorem: obligations, those with a certificate, those made now, the file's size and the seconds.
"""

import sys
import time
from collections.abc import Mapping

from collapsecheck.files import write_atomically
from collapsecheck.judge.certificates import Certificate, accepted, compressed, on_file, path_of
from collapsecheck.judge.coverage import to_certify
from collapsecheck.judge.export import Exported, exported
from collapsecheck.judge.production.produce import produce
from collapsecheck.theory.catalogue import catalogue


def main(slugs: list[str]) -> None:
    """Certificates for the named theorems, or for all that are claimed to hold."""
    for slug in slugs or [slug for slug, theorem in catalogue().items() if theorem.expected == "holds"]:
        start, certificates = time.perf_counter(), on_file(slug)
        theorem = catalogue()[slug]
        claimed = [one for obligation in to_certify(theorem) for one in exported(obligation)]
        entries = [one | {"certificate": _certificate(one, certificates)} for one in claimed]
        kept = sum(accepted(one, certificates) is not None for one in claimed)
        made = sum(entry["certificate"] is not None for entry in entries) - kept
        data = compressed(entries)
        write_atomically(path_of(slug), data)
        print(f"{slug}: {len(entries)} obligations, {kept + made} certified, {made} of them now; ", end="")
        print(f"{len(data):,} bytes, {time.perf_counter() - start:.1f} s")
        for entry in entries:
            if entry["certificate"] is None:
                print(f"  left to z3: {entry['name']}")


def _certificate(one: Exported, certificates: Mapping[str, Certificate]) -> Certificate | None:
    return accepted(one, certificates) or produce(one)


if __name__ == "__main__":
    main(sys.argv[1:])
