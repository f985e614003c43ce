"""`python -m collapsecheck.formal`: write the Coq file of every theorem that has claims with a Coq statement."""

import sys

from collapsecheck.files import write_atomically
from collapsecheck.formal import Inexpressible, region_file, source, together
from collapsecheck.formal.stamp import FOLDER
from collapsecheck.theory.catalogue import catalogue


def main() -> None:
    """Write the files and the one that gathers them; say of every other theorem why it has none."""
    written = []
    for theorem in catalogue().values():
        if theorem.expected == "holds":
            try:
                write_atomically(region_file(theorem), source(theorem))
                written.append(region_file(theorem).stem)
            except Inexpressible as why:
                print(f"not exported: {why}", file=sys.stderr)
    write_atomically(FOLDER / "regions" / "Together.v", together(sorted(written)))


if __name__ == "__main__":
    main()
