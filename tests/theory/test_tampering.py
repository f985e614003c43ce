"""A theorem file may not change what judges it; what it changed is put back."""

import sys

import pytest
import sympy as sp

from collapsecheck.judge import decision
from collapsecheck.theory.statement import StatementError, Step, Theorem, intact
from collapsecheck.theory.statement import claims as module


def _patch(owner: object, name: str, value: object) -> None:
    setattr(owner, name, value)


CHANGES = {
    "a function": (decision, "is_certified"),
    "a method": (Theorem, "__post_init__"),
    "a method that was not there": (Step, "__bool__"),
    "a constant": (module, "CLAIMS"),
    "a method of SymPy": (sp.Symbol, "__new__"),
    "a builtin": (sys.modules["builtins"], "isinstance"),
    "a name that hides a builtin": (decision, "all"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_a_block_changes_is_told_and_put_back(what: str) -> None:
    owner, name = CHANGES[what]
    before = vars(owner).get(name)
    with pytest.raises(StatementError, match=rf"the file changes .*\.{name}: what judges"), intact("the file"):
        _patch(owner, name, () if what == "a constant" else lambda *arguments: True)
    assert vars(owner).get(name) is before


def test_code_exchanged_inside_a_function_is_told() -> None:
    before = decision.settle.__code__
    with pytest.raises(StatementError, match=r"settle\.__code__"), intact("the file"):
        decision.settle.__code__ = (lambda obligation, seconds: None).__code__
    assert decision.settle.__code__ is before


def test_a_module_of_the_judge_that_the_block_imports_first_is_read_afresh() -> None:
    name = "collapsecheck.auditing.limits"
    sys.modules.pop(name, None)
    with intact("the file"):
        from collapsecheck.auditing import limits

        limits.forged = True  # type: ignore[attr-defined]
    assert name not in sys.modules


def test_a_block_that_changes_nothing_passes() -> None:
    with intact("the file"):
        assert sp.expand((sp.Symbol("x") + 1) ** 2).is_Add


def test_what_a_notebook_changed_before_is_not_held_against_the_block(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builtins.input", own := lambda prompt="": "")
    with intact("the file"):
        pass
    assert input is own
