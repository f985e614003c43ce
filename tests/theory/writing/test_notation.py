"""One notation: a page's sentences by hand carry the indices of its formulas, and every letter is explained."""

import re

import pytest
import sympy as sp

from collapsecheck.theory import notation
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.derivations import derivation, staged
from collapsecheck.theory.writing import ANY_NETWORK, MEANINGS, definitions, gist, indexed, line, to_latex

PER_LEVEL = (notation.beta, notation.eta, notation.sigma, notation.rho, notation.decoder, notation.encoder)
LETTERS = [notation.eta_dec, notation.theta, *(letter(1) for letter in PER_LEVEL), sp.Symbol("omega_1")]

TABLES = (MEANINGS, ANY_NETWORK)


@pytest.mark.parametrize("letter", LETTERS, ids=str)
def test_every_letter_of_the_notation_is_explained(letter: sp.Symbol) -> None:
    assert any(re.search(pattern, line(letter)) for pattern, _ in MEANINGS.values())


@pytest.mark.parametrize("slug", catalogue())
def test_every_letter_of_a_statement_is_explained(slug: str) -> None:
    """By what the page lists, or by the statement itself; on any network by another list than on linear models."""
    theorem = catalogue()[slug]
    said = " ".join(re.findall(r"\$([^$]*)\$", gist(theorem)))
    table = TABLES[theorem.setting.model == "any"]
    listed = dict(definitions(gist(theorem), theorem.derivation()))
    assert listed.items() <= {name: words for name, (_, words) in table.items()}.items()
    letters = set(re.findall("(?<![A-Za-z])[ABCDEFGHJKMPQRSTUVWZθλρσφωκχℓμδα](?![A-Za-z])", said))
    introduced = set(re.findall(r"(\w)\w* =", said))
    assert letters - introduced - set("".join(listed)) == set()


def test_a_sentence_on_one_level_carries_the_index_of_its_formulas() -> None:
    assert indexed("ω² = (θ² − β η_dec²)/η_enc², β-ELBO, σ_i", 1) == "ω_1² = (θ² − β_1 η_dec²)/η_1², β-ELBO, σ_i"
    assert indexed("βk < λω, σ̄", 1) == "β_1k < λ_1ω_1, σ̄" and indexed("β", 2) == "β"
    assert to_latex(indexed("$√β σ$", 1)) == r"$\sqrt{\beta_{1}} \sigma_{1}$"


def test_no_statement_on_one_level_mixes_notations() -> None:
    for theorem in catalogue().values():
        if theorem.setting.depth == 1:
            assert not re.search(r"η_enc|β(?![_-])|[ωλρ](?!_)", gist(theorem)), theorem.slug


def test_a_derivation_says_where_it_stands() -> None:
    theorem = catalogue()["vae-learnable"]
    steps = derivation(theorem)
    runs = list(staged(theorem, steps))
    assert [step for _, run in runs for step in run] == list(steps)
    assert len({stage for stage, _ in runs}) == len(runs) == 5 and all(stage for stage, _ in runs)
