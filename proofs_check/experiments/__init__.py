"""Experiments: train on data what the theory predicts, and measure by how much the two differ.

Every module of this package that defines EXPERIMENTS, a tuple of Experiment, is found; dropping a file in is all it
takes. A module must import quickly: anything heavy (JAX, say) is imported where an experiment runs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from collapsecheck.errors import meant

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from collapsecheck.reading import Images

VERDICTS = ("reproduced", "differs", "not reproduced")  # from the best to the worst


@dataclass(frozen=True)
class Budget:
    """What a run may cost and what it works on.

    full: the setting whose result is published (minutes); otherwise the reduced one (seconds);
    seed: of every random choice; data: "mnist5k", or a folder with the IDX files of MNIST or Fashion-MNIST.
    """

    full: bool = False
    seed: int = 0
    data: str = "mnist5k"

    @property
    def name(self) -> str:
        """The word for the command line and the answer."""
        return "full" if self.full else "reduced"

    def images(self) -> Images:
        """The images with their labels; InputError if they cannot be read."""
        from collapsecheck.reading import load

        return load(self.data)


@dataclass(frozen=True)
class Finding:
    """One statement of the source, what became of it here (one of VERDICTS), and the numbers that say so."""

    claim: str
    verdict: str
    numbers: str


@dataclass(frozen=True)
class Result:
    """What one run measured.

    rows: one flat dictionary per setting, each with the same keys; summary: sentences; findings: statements of the
    source with their verdicts; seeds: every seed used; data: what was trained on, None for the budget's images;
    versions and seconds are filled in by `run`.
    """

    rows: tuple[dict[str, Any], ...]
    summary: tuple[str, ...]
    findings: tuple[Finding, ...]
    seeds: tuple[int, ...]
    data: str | None = None
    versions: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def verdict(self) -> str:
        """The worst of the findings' verdicts."""
        return max((finding.verdict for finding in self.findings), key=VERDICTS.index)


@dataclass(frozen=True)
class Experiment:
    """One experiment.

    name: for the command line, words joined by hyphens; title: one line; source: whose result it repeats;
    run: trains and measures; draw: puts a result on one set of matplotlib axes, colours that everyone can tell apart.
    """

    name: str
    title: str
    source: str
    run: Callable[[Budget], Result]
    draw: Callable[[Result, Axes], None]


def experiments() -> dict[str, Experiment]:
    """Every experiment by name, in order of names."""
    modules = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    found = [experiment for module in modules for experiment in getattr(module, "EXPERIMENTS", ())]
    return {experiment.name: experiment for experiment in sorted(found, key=lambda each: each.name)}


def named(name: str) -> Experiment:
    """The experiment of that name, or InputError that names the closest ones."""
    from collapsecheck.numerics.checks import refuse

    known = experiments()
    if name not in known:
        refuse(f"unknown experiment {name!r}; {meant(name, known, ', '.join(known) + '?')}")
    return known[name]


def run(experiment: Experiment, budget: Budget) -> Result:
    """Run an experiment; the result says how long it took and with which versions."""
    from time import perf_counter

    from collapsecheck.experiments.versions import versions

    start = perf_counter()
    result = experiment.run(budget)
    data = budget.data if result.data is None else result.data
    return replace(result, data=data, seconds=perf_counter() - start, versions=versions())
