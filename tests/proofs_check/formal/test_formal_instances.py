"""What exported statements assume is met by a rational point; where nothing can meet it, no point is made up."""

import shutil
import subprocess
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
import sympy as sp

from collapsecheck.formal import Lemma, exported, left_out, perhaps_empty, source
from collapsecheck.formal.points import Irrational, point_of, root, roots_at, value
from collapsecheck.formal.stamp import FOLDER
from collapsecheck.judge import holds
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Theorem

x, y = sp.symbols("x y", positive=True)
needs_coq = pytest.mark.skipif(shutil.which("coqc") is None, reason="coqc is not installed (apt-get install coq)")


@pytest.mark.parametrize(
    "condition",
    [
        (x < y) & (y < 2 * sp.sqrt(x)),
        (sp.cbrt(x) ** 2 > y) & (sp.sqrt(x) < y),
        (sp.sqrt(x**2 + 4 * y) < 2 * y) & (x > 1),
        sp.Eq(x + y, 2) & (x <= y),
        sp.Ne(x, 1) & sp.Ne(x, y),
        (x < sp.Rational(1, 3)) | (x > 3),
        (x / y > 3) & (1 - x - y > 0),
    ],
)
def test_the_point_meets_the_region_and_its_roots_are_rational(condition: sp.Basic) -> None:
    point = point_of((condition,), ("x", "y"))
    assert point and all(each > 0 for each in point.values())
    assert holds(condition, {symbol: sp.Rational(point[symbol.name]) for symbol in (x, y)})
    for base, order, power in roots_at((condition,), point):
        assert any(
            value(each.base, point) == base**order and abs(each.exp) == sp.Rational(power, order)
            for each in condition.atoms(sp.Pow)
        )


def test_the_point_is_inside_where_it_can_be() -> None:
    assert point_of((x <= y,), ("x", "y")) != {"x": 1, "y": 1}
    assert point_of((x <= y, y <= x), ("x", "y")) == {"x": 1, "y": 1}


def test_nothing_meets_an_empty_region() -> None:
    assert point_of(((x < y) & (y < x),), ("x", "y")) is None
    assert point_of((sp.Eq(x**2, 2),), ("x",)) is None  # not empty, but no rational point


def test_roots_are_exact() -> None:
    assert root(Fraction(8, 27), 3) == Fraction(2, 3)
    with pytest.raises(Irrational):
        root(Fraction(8, 27), 2)


def test_a_region_with_logarithms_is_left_out() -> None:
    theorem = _with_region(sp.log(theta) > 1)
    assert "no point of a region with logarithms" in left_out(theorem)


def _with_region(where: sp.Basic) -> Theorem:
    """The one-level VAE with learnable variance, its first region replaced."""
    theorem = catalogue()["vae-learnable"]
    return replace(theorem, cases=(replace(theorem.cases[0], where=where),))


EMPTY = (theta > eta_dec * sp.sqrt(beta(1))) & (theta < eta_dec) & (beta(1) > 1)


def test_an_empty_region_is_told_and_has_no_point() -> None:
    theorem = _with_region(EMPTY)
    assert perhaps_empty(exported(theorem)) == ["case_1_minimiser"]
    assert (
        "Example case_1_minimiser_inhabited : hypotheses_of case_1_minimiser.\nProof. exists 1, 1, 1, 1. by_point."
        in (source(theorem))
    )


def _applied(module: str, lemma: Lemma) -> str:
    """Coq source: the lemma, given its instance piece by piece, as many pieces as it was written with."""
    assumed = lemma.hypotheses
    conditions = len(assumed.variables) + sum(condition != sp.true for condition in assumed.conditions)
    counts = {"x": len(assumed.variables), "h": conditions, "r": len(assumed.minimisers), "m": len(assumed.minimisers)}
    pieces = [f"{kind}{i}" for kind, count in counts.items() for i in range(count)]
    pattern = pieces[-1]
    for piece in reversed(pieces[:-1]):
        pattern = f"[{piece} {pattern}]"
    proof = f"pose proof ({module}.{lemma.name} {' '.join(pieces)})"
    return f"Goal True. destruct {module}.{lemma.name}_inhabited as {pattern}. {proof}. exact I. Qed.\n"


@needs_coq
@pytest.mark.slow
@pytest.mark.parametrize("slug", ["cvae-correlation", "hvae-both-learnable", "elbo-gap", "certificate-identity"])
def test_every_claim_applies_to_its_instance(slug: str, tmp_path: Path) -> None:
    subprocess.run(["make", "-s", "-C", str(FOLDER), "build"], check=True, capture_output=True)
    module, lemmas = slug.replace("-", "_"), exported(catalogue()[slug])
    text = f"From Collapse.regions Require {module}.\n" + "".join(_applied(module, lemma) for lemma in lemmas)
    (tmp_path / "applied.v").write_text(text, encoding="utf-8")
    command = ["coqc", "-Q", str(FOLDER), "Collapse", "applied.v"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


@needs_coq
@pytest.mark.slow
def test_coq_rejects_an_empty_region_though_its_claims_are_true_there(tmp_path: Path) -> None:
    subprocess.run(["make", "-s", "-C", str(FOLDER), "build"], check=True, capture_output=True)
    for where, accepted in ((theta > eta_dec * sp.sqrt(beta(1)), True), (EMPTY, False)):
        text = source(_with_region(where)).partition("\n(* nothing left out *)")[0]
        (tmp_path / "claims.v").write_text(text, encoding="utf-8")
        command = ["coqc", "-Q", str(FOLDER), "Collapse", "claims.v"]
        ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (ran.returncode == 0) is accepted, ran.stderr
        line = text.partition("Example case_1_minimiser_inhabited")[0].count("\n") + 2
        assert accepted or f"line {line}," in ran.stderr
