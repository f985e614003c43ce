"""Would the kernel notice? Wrong obligations with the certificates of right ones, and tampered certificates."""

from collections.abc import Callable
from random import Random

import pytest
from attack import is_true
from forgeries import Entry, both, forged, reason, tampered_certificate, wrong_obligation

from collapsecheck.judge.kernel import proofs


def believed(forge: Callable[[Entry, Random], Entry], count: int) -> list[Entry]:
    """Those of `count` forgeries that the kernel accepts."""
    return [after for _, after in forged(forge, count) if not reason(after)]


@pytest.mark.parametrize("count", [300, pytest.param(6000, marks=pytest.mark.slow)])
def test_a_wrong_obligation_is_accepted_only_if_it_is_true(count: int) -> None:
    found = believed(wrong_obligation, count)
    assert len(found) < count / 2
    assert not [entry["name"] for entry in found if not is_true(entry)]


@pytest.mark.parametrize("count", [300, pytest.param(4000, marks=pytest.mark.slow)])
def test_a_tampered_certificate_proves_nothing_wrong(count: int) -> None:
    found = believed(tampered_certificate, count)
    assert len(found) < count / 2
    assert not [entry["name"] for entry in found if not is_true(entry)]


@pytest.mark.parametrize("count", [300, pytest.param(4000, marks=pytest.mark.slow)])
def test_a_wrong_obligation_with_a_tampered_certificate_is_accepted_only_if_it_is_true(count: int) -> None:
    found = believed(both, count)
    assert len(found) < count / 2
    assert not [entry["name"] for entry in found if not is_true(entry)]


def test_the_attack_finds_a_kernel_that_does_not_look_at_strictness(monkeypatch: pytest.MonkeyPatch) -> None:
    powers = proofs.powers
    monkeypatch.setattr(proofs, "powers", lambda literals, rows: (powers(literals, rows)[0], True))
    assert any(not is_true(entry) for entry in believed(wrong_obligation, 2400))


def test_the_attack_finds_a_kernel_whose_powers_need_not_cancel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proofs, "joined", lambda total, other, exponent: ())
    assert any(not is_true(entry) for entry in believed(wrong_obligation, 600))
