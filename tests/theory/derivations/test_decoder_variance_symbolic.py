"""The certificate of the optimal decoder variance is an identity, and notices a wrong slope."""

import pytest

from collapsecheck.theory.derivations import decoder_variance

SETTINGS = [
    (1, frozenset(), False),
    (2, frozenset({2}), False),
    (2, frozenset({2}), True),
    (3, frozenset({1, 3}), True),
]


@pytest.mark.parametrize(("depth", "learned", "tied"), SETTINGS)
def test_the_certificate_is_an_identity(depth: int, learned: frozenset[int], tied: bool) -> None:
    assert decoder_variance.certificate_residual(depth, learned, tied) == 0


def test_forgetting_that_eta_1_moves_along_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoder_variance, "moved", lambda learned, tied: (0,))
    assert decoder_variance.certificate_residual(2, frozenset({2}), True) != 0


def test_a_slope_without_the_data_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoder_variance, "moved", lambda learned, tied: ())
    assert decoder_variance.certificate_residual(1, frozenset({1}), False) != 0
    with pytest.raises(AssertionError, match="L = 1"):
        decoder_variance.check_certificate()
