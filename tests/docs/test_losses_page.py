"""docs/losses.md: its examples translate to what stands beside them, and it names every field and preset."""

import re
import tomllib
from pathlib import Path

import pytest

import collapsecheck as cc
from collapsecheck.numerics.translation.description import FREE_PER, KL, LATENTS, OF_KIND, PIXELS, TERM, TOP
from collapsecheck.reading import presets

PAGE = (Path(__file__).parents[2] / "docs" / "losses.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"<!-- example: (.+?) -->\n```toml\n(.+?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize(("claimed", "text"), EXAMPLES)
def test_an_example_has_the_beta_beside_it(claimed: str, text: str) -> None:
    parts = (part.split(" = ") for part in claimed.split(", "))
    values = {name: eval(value.replace("×", "*")) for name, value in parts}
    beta = values.pop("beta")
    assert cc.translate(tomllib.loads(text), **values).beta == pytest.approx(beta, rel=1e-14)


def test_all_blocks_are_examples() -> None:
    assert len(EXAMPLES) == PAGE.count("```toml") == 4


def test_every_field_kind_reduction_and_preset_is_named() -> None:
    fields = {*TERM, *KL, *TOP, *(field for more in OF_KIND.values() for field in more)} - {"name", "source"}
    told = set(re.findall(r"`(?:kl\.)?([\w -]+)`", PAGE))
    assert {*fields, *OF_KIND, *PIXELS, *FREE_PER, *presets()} - {"kl"} <= told
    assert set(LATENTS) == {word.replace("pixels", "latents") for word in PIXELS}
