"""Write the tables of kept ladders into docs/thresholds.md.

    collapsecheck experiment run bce-threshold --full --json --figure docs/experiments/bce-threshold.svg \
        > docs/experiments/bce-threshold.json
    python docs/scripts/write_thresholds.py

The tables of an experiment replace what stands between its two markers; variants are those of measure_variants.py.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from write_experiments import DOCS, filled, findings, made_with
from write_nonlinear import line, mean

from collapsecheck.experiments.ladders.findings import ERRORS
from collapsecheck.experiments.ladders.rungs import alive, settings
from collapsecheck.files import write_atomically

Row = dict[str, Any]
LADDERS = ("*-threshold.json", "trap-window.json")
OTHERS = ("relu-threshold",)


def answers() -> dict[str, dict[str, Any]]:
    """Every kept ladder by name."""
    paths = sorted(path for kind in LADDERS for path in (DOCS / "experiments").glob(kind) if path.stem not in OTHERS)
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in paths}


def section(answer: dict[str, Any]) -> str:
    """Thresholds, tables, findings, and what it was made with."""
    said = [f"- {sentence}" for sentence in answer["summary"]]
    shown = tables(answer["rows"]) if laddered(answer) else []
    return "\n".join([*said, "", *shown, *findings(answer), "", made_with(answer)])


def laddered(answer: dict[str, Any]) -> bool:
    """Whether rows are those of `ladders.rungs`; the hierarchy's are those of `relu.study`."""
    return "ratio" in answer["rows"][0]


def tables(rows: list[Row]) -> list[str]:
    """One table per set of rungs: KL, and for ladders with one start the gain and the directions."""
    groups: dict[tuple[float, ...], list[tuple[str, tuple[Row, ...]]]] = {}
    for name, chosen in settings(tuple(rows)).items():
        rungs = tuple(round(ratio, 3) for ratio in sorted({row["ratio"] for row in chosen}))
        groups.setdefault(rungs, []).append((name, chosen))
    return [text for rungs, group in groups.items() for text in [*table(rungs, group), ""]]


def table(rungs: tuple[float, ...], group: list[tuple[str, tuple[Row, ...]]]) -> list[str]:
    """Means over seeds at every rung."""
    lines = [line(["β/κ_loc", "", *(f"{rung:.3g}" for rung in rungs)]), line(["---", "---", *["--:"] * len(rungs)])]
    for name, chosen in group:
        starts = list(dict.fromkeys(row["start"] for row in chosen))
        for start in starts:
            at = by_rung([row for row in chosen if row["start"] == start])
            title = name if len(starts) == 1 else f"{name}, started {start}"
            lines.append(line([title, "KL", *(number(mean(each, lambda row: row["kl"])) for each in at)]))
            if len(starts) == 1:
                lines += [line(["", what, *map(cell, at)]) for what, cell in MORE.items()]
    return lines


def by_rung(rows: list[Row]) -> list[list[Row]]:
    """Rows of every rung, the smallest β first."""
    return [[row for row in rows if row["ratio"] == ratio] for ratio in sorted({row["ratio"] for row in rows})]


def number(value: float) -> str:
    """Three digits, at most four decimals."""
    return "0" if abs(value) < 5e-5 else f"{value:.4f}" if abs(value) < 0.01 else f"{value:.3g}"


MORE: dict[str, Callable[[list[Row]], str]] = {
    "J − J_0": lambda rows: number(mean(rows, lambda row: row["gain"])),
    "directions/eigenvalues": lambda rows: f"{mean(rows, lambda row: row['directions']):.2g}/{rows[0]['above']}",
}


def wins(row: Row) -> bool:
    """Whether the network's loss is below that of collapse by more than sampling error."""
    return bool(row["gain"] < -ERRORS * row["gain_error"])


def loses(row: Row) -> bool:
    """Not so."""
    return not wins(row)


def count(rows: list[Row], holds: Callable[[Row], bool]) -> str:
    """How many of how many."""
    return f"{sum(map(holds, rows))} of {len(rows)}"


def dies(row: Row) -> bool:
    """Not alive."""
    return not alive(row)


def sides(kept: dict[str, dict[str, Any]]) -> str:
    """Per theorem on any network the trained networks on either side of its threshold."""
    head = ["theorem", "threshold", "below it", "above it", "networks"]
    ladders = {name: answer for name, answer in kept.items() if laddered(answer)}
    rows = [*local_sides(ladders), *global_sides(ladders), *hierarchy_sides(kept), dead_units()]
    return "\n".join(map(line, [head, ["---"] * len(head), *rows]))


def hierarchy_sides(kept: dict[str, dict[str, Any]]) -> list[list[str]]:
    """The first level of hierarchies with rising β."""
    rows = kept["hierarchy-threshold"]["rows"] if "hierarchy-threshold" in kept else []
    below, above = ([row for row in rows if (row["beta"] < row["kappa"]) == low] for low in (True, False))
    alive = f"{count(below, has_direction)} live, {count(below, wins)} beat collapse"
    cells = alive, f"{count(above, lambda row: not has_direction(row))} die, {count(above, loses)} do not"
    return [[linked("hierarchy-global"), "β_1 = κ", *cells, "`hierarchy-threshold`"]] if rows else []


def has_direction(row: Row) -> bool:
    """Whether z_1 keeps an active direction."""
    return bool(row["active"][0] > 0)


def dead_units() -> list[str]:
    """Units woken beside trained ones, on either side of the residual's largest eigenvalue."""
    rows = json.loads((DOCS / "experiments/relu-dead-units.json").read_text(encoding="utf-8"))["rows"]
    below, above = ([row for row in rows if row["predicted_alive"] == low] for low in (True, False))
    cells = f"{count(below, lambda r: r['alive'])} come alive", f"{count(above, lambda r: not r['alive'])} die again"
    return [linked("dead-unit"), "residual's largest eigenvalue", *cells, "`relu-dead-units`"]


LOCAL = {
    "local-stability": (("bce-threshold", None), ("cnn-threshold", None), ("trap-window", "collapsed")),
    "any-loss": (("l1-threshold", None), ("count-threshold", None)),
    "learned-noise": (("sigma-threshold", None),),
    "conditional": (("conditional-threshold", None),),
}


def local_sides(kept: dict[str, dict[str, Any]]) -> list[list[str]]:
    """Alive below κ_loc, dead above it."""
    found = []
    for slug, sources in LOCAL.items():
        for name, start in sources:
            if name in kept:
                rows = [row for row in kept[name]["rows"] if start in (None, row["start"])]
                below, above = ([row for row in rows if (row["ratio"] < 1) == low] for low in (True, False))
                words = f"`{name}`" if start is None else f"`{name}`, started {start}"
                found.append([linked(slug), "κ_loc", f"{count(below, alive)} live", f"{count(above, dies)} die", words])
    return found


def global_sides(kept: dict[str, dict[str, Any]]) -> list[list[str]]:
    """Networks that beat collapse below κ and those that do not from κ on; the trap; every start above diam²/4."""
    found = []
    for name, answer in kept.items():
        rows = [row for row in answer["rows"] if row["kappa_upper"] is not None]
        if rows:
            below, above = (
                [r for r in rows if r["beta"] < r["kappa_lower"]],
                [r for r in rows if r["beta"] >= r["kappa_upper"]],
            )
            cells = [f"{count(below, wins)} beat collapse", f"{count(above, loses)} do not"]
            found.append([linked("no-network-beats-collapse"), "κ", *cells, f"`{name}`"])
    return found + (trap(kept["trap-window"]["rows"]) if "trap-window" in kept else [])


def trap(rows: list[Row]) -> list[list[str]]:
    """Inside the window, between κ_loc and κ_Gauss, and outside."""
    clusters = [row for row in rows if row["kappa_gauss"] is not None]
    inside = [row for row in clusters if 1 < row["ratio"] < row["kappa_gauss"]]
    beyond = [row for row in clusters if row["beta"] > row["kappa_upper"]]
    awake, asleep = ([row for row in inside if row["start"] == start] for start in ("awake", "collapsed"))
    words = f"started awake {count(awake, wins)} beat collapse, started collapsed {count(asleep, dies)} die"
    window = [linked("trap-window"), "κ_loc to κ_Gauss, κ", words, f"{count(beyond, lambda r: not wins(r))} do not"]
    skewed = f"{linked('skewness')}, {linked('limit-lambda-threshold')}"
    skew = [skewed, "κ, above κ_loc for skewed data", f"{count(awake, wins)} beat collapse above κ_loc", window[3]]
    far, near = ([row for row in rows if (row["ratio"] > row["quarter_diameter"]) == out] for out in (True, False))
    free = [
        linked("schedule-free"),
        "diam²/4",
        f"{count(near, alive)} live",
        f"{count(far, dies)} die from every start",
    ]
    return [[*each, "`trap-window`"] for each in (window, skew, free)]


def variants() -> str:
    """One line per variant and rung, KL seed by seed; of untrained features the share that they reach."""
    kept = json.loads((DOCS / "experiments/threshold-variants.json").read_text(encoding="utf-8"))
    groups: dict[tuple[str, str, str], list[Row]] = {}
    for row in kept["rows"]:
        rung = f"{row['ratio']:g}" if "ratio" in row else "–"
        groups.setdefault((row["variant"], row["setting"], rung), []).append(row)
    head = ["variant", "setting", "β/κ_loc", "KL in nats, seed by seed", "share of κ_loc reached"]
    lines = [line(head), line(["---", "---", "--:", "--:", "--:"])]
    for group, rows in groups.items():
        cells = (", ".join(number(row[key]) for row in rows if key in row) or "–" for key in ("kl", "reached"))
        lines.append(line([*group, *cells]))
    made = ", ".join(f"{name} {number}" for name, number in kept["versions"].items())
    return "\n".join([*lines, "", f"`python docs/scripts/measure_variants.py`; {made}."])


def linked(slug: str) -> str:
    """To the theorem's page."""
    return f"[{slug}](theorems/{slug}.md)"


def page(text: str) -> str:
    """The page with every pair of markers filled for which docs/experiments has a result."""
    kept = answers()
    for name, made in {name: section(answer) for name, answer in kept.items()}.items():
        text = filled(text, name, made)
    return filled(filled(text, "variants", variants()), "sides", sides(kept))


def main() -> None:
    """Rewrite the page."""
    path: Path = DOCS / "thresholds.md"
    write_atomically(path, page(path.read_text(encoding="utf-8")))


if __name__ == "__main__":
    main()
