"""`python -m collapsecheck.formal`: write the Coq file of every theorem that has claims with a Coq statement."""

import sys

from collapsecheck.files import write_atomically
from collapsecheck.formal import Inexpressible, exported, perhaps_empty, region_file, source, together
from collapsecheck.formal.stamp import FOLDER
from collapsecheck.theory.catalogue import catalogue


def main() -> None:
    """Write the files and the one that gathers them; say which theorems have none, and which hypotheses no point."""
    written = []
    for theorem in catalogue().values():
        if theorem.expected == "holds":
            try:
                write_atomically(region_file(theorem), source(theorem))
                written.append(region_file(theorem).stem)
                for name in perhaps_empty(exported(theorem)):
                    print(f"{theorem.slug}: {name}: no point found in its region; Coq will reject it", file=sys.stderr)
            except Inexpressible as why:
                print(f"not exported: {why}", file=sys.stderr)
    write_atomically(FOLDER / "regions" / "Together.v", together(sorted(written)))


if __name__ == "__main__":
    main()
