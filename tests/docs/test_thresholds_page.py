"""The page on networks at their thresholds says what the kept ladders say; their findings follow from their rows."""

import json
import re
import runpy
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from collapsecheck.experiments import (
    Result,
    bce_threshold,
    conditional_threshold,
    count_threshold,
    hierarchy_threshold,
    l1_threshold,
    sigma_threshold,
    trap_window,
)
from collapsecheck.experiments.ladders.rungs import Row

DOCS = Path(__file__).parents[2] / "docs"
CONCLUDED: dict[str, Callable[[tuple[Row, ...], tuple[int, ...]], Result]] = {
    "bce-threshold": bce_threshold.concluded,
    "cnn-threshold": bce_threshold.concluded,
    "conditional-threshold": conditional_threshold.concluded,
    "count-threshold": count_threshold.concluded,
    "hierarchy-threshold": hierarchy_threshold.concluded,
    "l1-threshold": l1_threshold.concluded,
    "sigma-threshold": sigma_threshold.concluded,
    "trap-window": trap_window.concluded,
}
KEPT = [name for name in CONCLUDED if (DOCS / "experiments" / f"{name}.json").exists()]


def test_the_page_is_what_the_kept_ladders_make_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(DOCS / "scripts"))
    page = (DOCS / "thresholds.md").read_text(encoding="utf-8")
    made = runpy.run_path(str(DOCS / "scripts/write_thresholds.py"))
    assert made["page"](page) == page and set(made["answers"]()) == set(KEPT)
    assert set(re.findall(r"<!-- ([a-z0-9-]+): start -->", page)) == {"sides", "variants", *KEPT}


@pytest.mark.parametrize("name", KEPT)
def test_findings_of_ladders_follow_from_their_rows(name: str) -> None:
    result = json.loads((DOCS / "experiments" / f"{name}.json").read_text(encoding="utf-8"))
    found = CONCLUDED[name](tuple(result["rows"]), tuple(result["seeds"]))
    assert [asdict(finding) for finding in found.findings] == result["findings"]
    assert list(found.summary) == result["summary"]
    assert result["budget"] == "full" and len(result["seeds"]) == 3 and "jax" in result["versions"]
    assert (DOCS / "experiments" / f"{name}.svg").exists()
