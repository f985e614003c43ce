"""The page on ReLU networks says what the kept results say, and the results' findings follow from their rows."""

import json
import runpy
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from collapsecheck.experiments import (
    Result,
    relu_cvae,
    relu_dead_units,
    relu_detect,
    relu_digits,
    relu_mhvae,
    relu_residual,
    relu_threshold,
    relu_vae,
)
from collapsecheck.experiments.relu.study import Row

DOCS = Path(__file__).parents[2] / "docs"
Rows, Seeds = tuple[Row, ...], tuple[int, ...]
SWEEPS = (relu_mhvae.BETAS, relu_mhvae.BETAS, relu_mhvae.DECODERS, relu_mhvae.PRIORS)
CONCLUDED: dict[str, Callable[[Rows, Seeds], Result]] = {
    "relu-vae": lambda rows, seeds: relu_vae.concluded(rows, relu_vae.BETAS, seeds),
    "relu-cnn": lambda rows, seeds: relu_vae.concluded(rows, relu_vae.BETAS, seeds),
    "relu-cvae": lambda rows, seeds: relu_cvae.concluded(rows, relu_cvae.BETAS, relu_cvae.ETAS, seeds),
    "relu-mhvae": lambda rows, seeds: relu_mhvae.concluded(rows, SWEEPS, seeds),
    "relu-digits": relu_digits.concluded,
    "relu-residual": relu_residual.concluded,
    "relu-dead-units": relu_dead_units.concluded,
    "relu-detect": relu_detect.concluded,
    "relu-threshold": relu_threshold.concluded,
}
KEPT = sorted(path.stem for path in (DOCS / "experiments").glob("relu-*.json"))


def kept(name: str) -> dict[str, Any]:
    return json.loads((DOCS / "experiments" / f"{name}.json").read_text(encoding="utf-8"))


def test_the_page_is_what_the_kept_results_make_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(DOCS / "scripts"))
    page = (DOCS / "nonlinear.md").read_text(encoding="utf-8")
    assert runpy.run_path(str(DOCS / "scripts/write_nonlinear.py"))["filled"](page) == page
    assert all(f"<!-- {name}: start -->" in page and f"experiments/{name}.svg" in page for name in KEPT)


@pytest.mark.every(3)
@pytest.mark.parametrize("name", KEPT)
def test_the_kept_findings_follow_from_the_kept_rows(name: str) -> None:
    result = kept(name)
    found = CONCLUDED[name](tuple(result["rows"]), tuple(result["seeds"]))
    assert [asdict(finding) for finding in found.findings] == result["findings"]
    assert list(found.summary) == result["summary"]
    assert result["budget"] == "full" and len(result["seeds"]) > 1 and "jax" in result["versions"]
    assert (DOCS / "experiments" / f"{name}.svg").exists()
