"""The witnesses of claims about every network can fail: a threshold off by a factor of two is refuted."""

from dataclasses import replace

import pytest
import sympy as sp

from collapsecheck.evidence import EFFORTS
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.statement import Network, Theorem
from collapsecheck.witnesses.free_encoders import free_encoders
from collapsecheck.witnesses.second_variation import second_variation

ONE_LAW = replace(EFFORTS["quick"], instances=1)


def scaled(slug: str, factor: sp.Rational) -> Theorem:
    """The theorem with the threshold of its Gaussian claims about every network multiplied."""
    theorem = catalogue()[slug]
    cases = []
    for case in theorem.cases:
        claims = [
            replace(claim, factor=factor, likelihoods=("gaussian", "bernoulli"))
            if isinstance(claim, Network)
            else claim
            for claim in case.claims
        ]
        cases.append(replace(case, claims=tuple(claims)))
    return replace(theorem, cases=tuple(cases))


@pytest.mark.parametrize("factor", [sp.Rational(1, 2), sp.Integer(2)])
@pytest.mark.parametrize(
    ("slug", "witness"),
    [("no-network-beats-collapse", free_encoders), ("local-stability", second_variation)],
)
def test_a_wrong_threshold_is_refuted(slug: str, witness: object, factor: sp.Rational) -> None:
    assert callable(witness)
    found = witness(scaled(slug, factor), ONE_LAW)
    assert found.verdict == "refutes", found.detail
    assert witness(scaled(slug, sp.S.One), ONE_LAW).verdict == "supports"
