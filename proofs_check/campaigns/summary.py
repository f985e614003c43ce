"""What a campaign's rows amount to: the documented summary, and the tables that people see."""

from typing import Any

from rich.table import Table

from collapsecheck.campaigns.plan import Campaign, Row
from collapsecheck.evidence import EFFORTS
from collapsecheck.files import SCHEMA
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.witnesses.counterexample import counterexample

COUNTS = ("suspicions", "violations", "undecided", "modes", "equalities", "near_misses")


def summary(campaign: Campaign, rows: list[Row]) -> dict[str, Any]:
    """The contract's JSON. unexpected: violations of theorems that hold, and false theorems that nothing refuted."""
    by_theorem = {slug: _theorem(slug, [row for row in rows if row["slug"] == slug]) for slug in campaign.slugs}
    unexpected = sum(entry["unexpected"] for entry in by_theorem.values())
    strata: dict[str, int] = {}
    for row in rows:
        for name, count in row["strata"].items():
            strata[name] = strata.get(name, 0) + count
    instances = sum(row["stop"] - row["start"] for row in rows)
    answer = {"schema": SCHEMA, "instances": instances, "unexpected": unexpected, "by_theorem": by_theorem}
    return answer | {"strata": strata, "seed": campaign.seed, "seconds": round(sum(row["seconds"] for row in rows), 3)}


def _theorem(slug: str, rows: list[Row]) -> dict[str, Any]:
    """worst_margin: the largest disagreement that is no suspicion, relative to 1 + |value|; null if none."""
    theorem, margins = catalogue()[slug], _worst_margins(rows)
    instances, seconds = (sum(map(amount, rows)) for amount in (_instances, lambda row: row["seconds"]))
    totals = {name: sum(row.get(name, 0) for row in rows) for name in COUNTS}
    entry: dict[str, Any] = {"instances": instances, "violations": totals["violations"]}
    entry["worst_margin"] = max(margins.values(), default=None)
    entry["rate_per_second"] = round(instances / seconds, 1) if seconds else None
    entry |= {"expected": theorem.expected, "margins": margins, **totals, "refuted_by": []}
    entry["nearest"] = min((row["nearest"] for row in rows if row.get("nearest")), default=None)
    if theorem.expected == "holds":
        return entry | {"unexpected": totals["violations"]}
    stored = counterexample(theorem, EFFORTS["quick"]).verdict == "refutes"
    entry["refuted_by"] = ["instances"] * bool(totals["violations"]) + ["stored point"] * stored
    return entry | {"unexpected": 0 if entry["refuted_by"] else 1}


def _instances(row: Row) -> int:
    return int(row["stop"] - row["start"])


def _worst_margins(rows: list[Row]) -> dict[str, float]:
    worst: dict[str, float] = {}
    for row in rows:
        for name, margin in row["margins"].items():
            worst[name] = max(worst.get(name, 0.0), margin)
    return worst


def counterexamples(rows: list[Row]) -> list[dict[str, Any]]:
    """Every counterexample with its instance numbered from the campaign's start."""
    return [
        {**found, "chunk": row["chunk"], "instance": row["start"] + found["instance"]}
        for row in rows
        for found in row["counterexamples"]
    ]


HEADINGS = (
    "instances",
    "per second",
    "violations",
    "refuted by",
    "suspicions",
    "near misses",
    "on equality",
    "nearest",
)


def table(answer: dict[str, Any]) -> Table:
    """One line per theorem: where claims are tightest is the distance of the nearest mode from an equality."""
    grid = Table(title=f"{answer['instances']:,} instances, {answer['unexpected']} unexpected")
    grid.add_column("theorem")
    for heading in HEADINGS:
        grid.add_column(heading, justify="right")
    grid.add_column("worst margin")
    for slug, entry in answer["by_theorem"].items():
        grid.add_row(slug, *_cells(entry))
    return grid


def _cells(entry: dict[str, Any]) -> list[str]:
    counts = [f"{entry[name]:,}" for name in ("suspicions", "near_misses", "equalities")]
    found = " + ".join(entry["refuted_by"]) or ("NOT REFUTED" if entry["expected"] == "fails" else "")
    nearest = "" if entry["nearest"] is None else f"{entry['nearest']:.1e}"
    rate = "" if entry["rate_per_second"] is None else f"{entry['rate_per_second']:,.0f}"
    start = [f"{entry['instances']:,}", rate, f"{entry['violations']}", found]
    return [*start, *counts, nearest, _worst(entry["margins"])]


def _worst(margins: dict[str, float]) -> str:
    if not margins:
        return ""
    name = max(margins, key=lambda key: margins[key])
    return f"{margins[name]:.1e} ({name})"


def strata_line(answer: dict[str, Any]) -> str:
    """How many instances each stratum had."""
    return "strata: " + ", ".join(f"{name} {count:,}" for name, count in answer["strata"].items())
