"""Obligations reach the kernel as they are claimed, and their certificates are on file."""

import gzip
import json

import pytest
import sympy as sp

from collapsecheck.judge.as_claimed import conjunction, disjunction, equivalence, negation, relation, substituted
from collapsecheck.judge.certificates import is_certified, on_file, path_of
from collapsecheck.judge.coverage import to_certify
from collapsecheck.judge.export import NotExpressible, as_sympy, content, exported
from collapsecheck.judge.kernel import accept
from collapsecheck.judge.production.produce import produce
from collapsecheck.judge.proof_obligations import Obligation, obligations
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.notation import theta

pytestmark = pytest.mark.every(2)

x, y = sp.symbols("x y", positive=True)
HELD = [slug for slug, theorem in catalogue().items() if theorem.expected == "holds"]


def test_what_sympy_would_decide_is_kept() -> None:
    above, below = x > 1, x <= 1
    kept = (
        (disjunction(above, below), "or"),
        (conjunction(above, below), "and"),
        (negation(conjunction(above, below)), "not"),
        (equivalence(above, above), "iff"),
        (relation(sp.Eq, x, x), "="),
        (relation(sp.Ge, 1, 1), ">="),
    )
    for formula, kind in kept:
        assert formula not in (sp.true, sp.false)
        (one,) = exported(Obligation("", sp.true, formula))
        assert one["conclusion"][0] == kind


def test_the_way_to_the_kernel_and_back_says_the_same() -> None:
    claim = (x > sp.sqrt(y) * 2) | (sp.log(x + y) <= sp.Rational(2, 3) / x)
    (one,) = exported(Obligation("", sp.true, claim))
    assert as_sympy(one["conclusion"], {"x1": x, "x2": y}) == claim


def test_substitution_leaves_connectives_and_relations_alone() -> None:
    formula = substituted(disjunction(x > y, negation(x <= y)), {x: y})
    assert formula == disjunction(relation(sp.Gt, y, y), negation(relation(sp.Le, y, y)))


def test_variables_are_told_apart_by_symbol_not_by_name() -> None:
    other = sp.Symbol("x", positive=True, integer=True)
    (one,) = exported(Obligation("", sp.true, relation(sp.Ge, x, other)))
    assert list(one["symbols"].values()) == ["x", "x"]
    assert one["conclusion"][1] != one["conclusion"][2]
    assert produce(one, 1.0) is None


@pytest.mark.parametrize("claim", [sp.Symbol("z") > 0, sp.sin(x) < 2, relation(sp.Gt, x**y, 1), x > sp.pi])
def test_what_the_kernel_cannot_say_is_not_exported(claim: sp.Basic) -> None:
    with pytest.raises(NotExpressible):
        exported(Obligation("", sp.true, claim))


def test_theta_zero_is_an_obligation_of_its_own() -> None:
    interior, boundary = exported(Obligation("active", theta > x, theta**2 > x**2))
    assert (interior["name"], boundary["name"]) == ("active", "active, theta = 0")
    assert boundary["hypotheses"] == [">", ["q", "0"], ["v", "x2"]]
    assert boundary["boundary"] and "boundary" not in interior
    certificate = produce(boundary)
    assert certificate is not None and certificate["point"] is None


def test_a_claim_that_fails_at_theta_zero_is_not_certified() -> None:
    interior, boundary = exported(Obligation("positive", sp.true, relation(sp.Gt, theta * x, 0)))
    assert produce(interior) is not None
    assert produce(boundary, 2.0) is None


def test_nothing_is_claimed_where_a_hypothesis_has_no_value() -> None:
    assert len(exported(Obligation("", x < 1 / theta, theta * x < 1))) == 1


def test_the_content_tells_claims_apart_and_not_names() -> None:
    one, same, other = (exported(Obligation(n, c > 1, c > y))[0] for n, c in (("a", x), ("b", x), ("a", x**2)))
    assert content(one) == content(same) != content(other)


@pytest.mark.every(2)
@pytest.mark.parametrize("slug", HELD)
def test_certificates_on_file_are_for_what_is_claimed_today(slug: str) -> None:
    theorem = catalogue()[slug]
    claimed = [one for obligation in to_certify(theorem) for one in exported(obligation)]
    on_record = json.loads(gzip.decompress(path_of(slug).read_bytes()))
    advice = f"run `python -m collapsecheck.judge.production {slug}`"
    assert [content(one) for one in claimed] == [content(one) for one in on_record], advice


def test_a_changed_obligation_finds_no_certificate() -> None:
    theorem = catalogue()["vae-learnable"]
    found = [obligation for obligation in obligations(theorem, theorem.cases) if obligation.conclusion.has(theta)]
    assert all(is_certified(obligation, on_file("vae-learnable")) for obligation in found)
    changed = [Obligation(o.name, o.hypotheses, substituted(o.conclusion, {theta: 2 * theta})) for o in found]
    assert found and not any(is_certified(obligation, on_file("vae-learnable")) for obligation in changed)


def test_certificates_are_produced_for_statements_of_each_kind() -> None:
    claims = (
        Obligation("powers", x > sp.sqrt(y), x**2 > y),
        Obligation("squares", sp.true, relation(sp.Ge, sp.sqrt(x**2 + y), x)),
        Obligation("a square", sp.true, relation(sp.Ge, x / 2 - y, -(y**2) / (2 * x))),
        Obligation("tangent", sp.true, relation(sp.Le, sp.log(x), x - 1)),
        Obligation("reciprocal", x > y, 1 / (x - y) > 0),
        Obligation("numbers", x > 3 * y, x**2 > 8 * y**2),
    )
    for claim in claims:
        (one,) = exported(claim)
        certificate = produce(one, 20.0)
        assert certificate is not None, claim.name
        accept(one, certificate)
