"""Every question of `benchmarks/speed`, as one table of paired ratios.

    python -m benchmarks.run [--quick] [--json FILE] [NAME ...]

A ratio is the median over interleaved pairs, with its range; BLAS is held to one thread. Not a test: exit code 0.
"""

from __future__ import annotations

import argparse
import json
import platform
from collections.abc import Iterator
from dataclasses import asdict
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from pkgutil import iter_modules

import benchmarks.speed
from benchmarks.paired import Row
from collapsecheck.files import write_atomically

PACKAGES = ("numpy", "scipy", "scikit-learn", "sympy")


def machine() -> str:
    """What the numbers were measured on."""
    models = [line.partition(":")[2].strip() for line in _cpu_lines() if line.startswith("model name")]
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return f"{models[0] if models else platform.machine()}, Python {platform.python_version()}, {packages}"


def _cpu_lines() -> list[str]:
    try:
        return Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


def line(row: Row) -> str:
    """The row as a line of the Markdown table."""
    target = "" if row.target is None else f"{row.comparison} {row.target:g}"
    verdict = {True: "yes", False: "**no**", None: ""}[row.met]
    first, second = (f"{1e3 * t:.3g}" for t in row.seconds)
    return (
        f"| {row.name} | {row.ratio:.3g} | {row.low:.3g}–{row.high:.3g} | {first} / {second} | {target} | {verdict} |"
    )


def measured(names: list[str], quick: bool) -> Iterator[Row]:
    """The rows of the named files, printed as they come."""
    for name in names:
        for row in import_module(f"benchmarks.speed.{name}").rows(quick):
            print(line(row), flush=True)
            yield row


def main() -> None:
    """Measure and print."""
    known = sorted(module.name for module in iter_modules(benchmarks.speed.__path__))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"only these of {', '.join(known)}")
    parser.add_argument("--quick", action="store_true", help="smaller instances, fewer rounds")
    parser.add_argument("--json", metavar="FILE", help="write the rows here too")
    options = parser.parse_args()
    if unknown := set(options.names) - set(known):
        parser.error(f"no benchmark {', '.join(sorted(unknown))}: known are {', '.join(known)}")
    print(f"{machine()}\n\n| what | ratio | range | ms | target | met |\n| --- | --: | --- | --- | --- | --- |")
    rows = list(measured(options.names or known, options.quick))
    if options.json:
        answer = {"machine": machine(), "rows": [asdict(row) | {"met": row.met} for row in rows]}
        write_atomically(Path(options.json), json.dumps(answer, indent=1) + "\n")


if __name__ == "__main__":
    main()
