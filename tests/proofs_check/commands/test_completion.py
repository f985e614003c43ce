"""What a shell that completes words is offered."""

import pytest
from click.shell_completion import ShellComplete

from collapsecheck.cli import main


@pytest.mark.parametrize(
    ("typed", "begun", "offered"),
    [
        (["derive"], "vae-l", [("plain", "vae-learnable")]),
        (["verify"], "my_the", [("file", "my_the")]),
        (["threshold", "--likelihood"], "po", [("plain", "poisson")]),
        (["detect", "--likelihood"], "hub", [("plain", "huber:")]),
        (["predict", "--loss"], "ker", [("plain", "keras-io")]),
        (["predict", "--loss"], "mine.to", [("file", "mine.to")]),
        (["predict"], "--sch", [("plain", "--scheduler")]),
        (["experiment", "run"], "trap", [("plain", "trap-window")]),
    ],
)
def test_known_words_or_else_files(typed: list[str], begun: str, offered: list[tuple[str, str]]) -> None:
    found = ShellComplete(main, {}, "collapsecheck", "_COLLAPSECHECK_COMPLETE").get_completions(typed, begun)
    assert [(item.type, item.value) for item in found] == offered
