"""A bar moves where somebody watches, and nowhere else."""

import re

import pytest

from collapsecheck.progress import bar
from collapsecheck.streams import console

COLOURS = re.compile(r"\x1b\[[\d;]*m")


@pytest.mark.parametrize("forced", ["", "1"])
def test_into_a_pipe_go_colours_if_they_are_forced_but_nothing_that_moves(
    forced: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("FORCE_COLOR", forced)
    target = console()
    with bar(target, "theorems", 2) as shown:
        shown.advance()
    target.print("proved", style="green")
    said = capsys.readouterr().out
    assert COLOURS.sub("", said) == "proved\n"
    assert bool(COLOURS.search(said)) == bool(forced)
    assert not target.is_terminal and target.width == 160
