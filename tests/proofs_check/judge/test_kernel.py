"""The kernel by itself: what it accepts, what it refuses and why, and that it needs nothing but Python."""

import ast
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from collapsecheck.judge import kernel
from collapsecheck.judge.certificates import FOLDER
from collapsecheck.judge.kernel import Rejected, accept

X, Y, ONE, ZERO = ["v", "x"], ["v", "y"], ["q", "1"], ["q", "0"]
SUM = ["+", X, Y]
ROOT = ["^", SUM, "1/2"]
HALF = ["q", "1/2"]
EIGHTH = ["*", ["q", "1/8"], ["^", X, "3"]]


def proved(hypotheses: list, conclusion: list, proof: Any, point: Any = None) -> None:
    """Raise Rejected unless the proof is accepted, at x = 4, y = 1 unless another point is given."""
    obligation = {"symbols": {"x": "x", "y": "y"}, "hypotheses": hypotheses, "conclusion": conclusion}
    accept(obligation, {"proof": proof, "point": {"x": "4", "y": "1"} if point is None else point})


def difference(a: list, b: list) -> list:
    return ["+", a, ["*", ["q", "-1"], b]]


@pytest.mark.parametrize(
    ("hypotheses", "conclusion", "proof"),
    [
        ([">", X, Y], [">", ["^", X, "2"], ["^", Y, "2"]], ["powers", [2, 0], [1, 1]]),
        ([">", ["*", HALF, X], Y], [">", EIGHTH, ["*", ["q", "7/8"], ["^", Y, "3"]]], ["powers", [3, 0], [1, 1]]),
        (["true"], [">=", ["+", ["^", X, "2"], ["^", Y, "2"]], ["*", ["q", "2"], X, Y]],
         ["fact", ["square", difference(X, Y)], ["products", ["1", ONE, 0], ["1", ONE, 1]]]),
        (["true"], ["=", ["^", SUM, "2"], ["+", ["^", X, "2"], ["*", ["q", "2"], X, Y], ["^", Y, "2"]]],
         ["split", 0, ["products", ["1", ONE, 0]], ["products", ["1", ONE, 0]]]),
        (["true"], ["<=", ["log", X], difference(X, ONE)],
         ["fact", ["log", X, ONE], ["split", 0, ["products", ["1", ONE, 1], ["1", X]], ["products", ["1", ONE, 1]],
                                    ["products", ["1", ONE, 0], ["1", ONE, 1]]]]),
        (["true"], [">=", ["exp", X], ["+", ONE, X]],
         ["fact", ["exp", X, ZERO], ["products", ["1", ONE, 0], ["1", ONE, 2]]]),
        (["true"], [">", ROOT, ZERO],
         ["fact", ["root", SUM, "2"], ["split", 0, ["products", ["1", ONE, 1], ["1", SUM]],
                                       ["products", ["1", ONE, 0, 1], ["1", ONE, 2], ["1", SUM]]]]),
        ([">", X, Y], [">", ["^", difference(X, Y), "-1"], ZERO],
         ["fact", ["inverse", difference(X, Y)], ["split", 0, ["products", ["1", ONE, 0], ["-1", ONE, 2]],
                                                  ["products", ["1", ONE, 0, 1], ["1", ONE, 2]]]]),
        (["or", [">", X, Y], ["=", X, Y]], [">=", X, Y],
         ["split", 0, ["powers", [1, 0], [1, 1]], ["powers", [1, 0], [1, 1]]]),
        (["and", [">", X, Y], [">", Y, HALF]], [">", X, HALF], ["powers", [1, 0], [1, 1], [1, 2]]),
    ],
)  # fmt: skip
def test_proofs_of_each_kind(hypotheses: list, conclusion: list, proof: list) -> None:
    proved(hypotheses, conclusion, proof)


BAD_PROOFS: list[tuple[Any, str]] = [
    (["powers", [1, 0]], "do not cancel"),
    (["powers"], "no contradiction"),
    (["products"], "no contradiction"),
    (["powers", [1, 2]], "no such literal"),
    (["powers", [1, -1]], "no such literal"),
    (["powers", [1, True]], "no such literal"),
    (["powers", [-1, 0], [1, 1]], "not a multiplier"),
    (["powers", ["1", 0], [1, 1]], "not a multiplier"),
    (["powers", [1.5, 0], [1, 1]], "not a multiplier"),
    (["powers", [501, 0], [501, 1]], "not a multiplier"),
    (["powers", [1, 0, 1]], "not a multiplier"),
    (["powers", [1]], "not a proof"),
    (["products", ["-1", ONE, 0]], "negative multiplier"),
    (["products", ["1", ["q", "-1"], 0]], "not visibly positive"),
    (["products", ["1", difference(X, Y), 0]], "not visibly positive"),
    (["products", ["1", ["log", X], 0]], "not visibly positive"),
    (["products", ["1", ["v", "z"], 0]], "not a declared symbol"),
    (["products", [1, ONE, 0]], "not a rational number"),
    (["products", ["1/0", ONE, 0]], "not a rational number"),
    (["products", ["1", ONE, 0]], "do not cancel"),
    (["split", 0], "no such literal or disjunction"),
    (["split"], "not a proof"),
    (["fact", ["square", X]], "not a proof"),
    (["fact", ["cube", X], ["powers"]], "not a fact"),
    (["fact", ["square", X, X], ["powers"]], "takes 1 arguments"),
    (["fact", ["root", X, "1/2"], ["powers"]], "order of a root"),
    (["fact", ["root", X, "1"], ["powers"]], "order of a root"),
    (["fact", ["either", X], ["powers"]], "not a formula"),
    ([], "not a proof"),
    ({}, "not a proof"),
    (None, "not a proof"),
    ("powers", "not a proof"),
    ([["powers"], 0], "not a proof"),
]


@pytest.mark.parametrize(("proof", "reason"), BAD_PROOFS, ids=[str(proof)[:60] for proof, _ in BAD_PROOFS])
def test_what_is_no_proof_is_refused_in_one_line(proof: Any, reason: str) -> None:
    with pytest.raises(Rejected, match=reason) as refusal:
        proved([">", X, Y], [">", ["^", X, "2"], Y], proof)
    assert "\n" not in str(refusal.value)


BAD_FORMULAS: list[tuple[Any, str]] = [
    (None, "not a formula"),
    ([], "not a formula"),
    ([[]], "not a formula"),
    (["true"], "nothing is claimed"),
    (["implies", [">", X, Y]], "not a formula"),
    (X, "not a formula"),
    ([">", X], "takes 2 arguments"),
    ([">", X, [">", X, Y]], "not a term"),
    ([">", X, ["v", "z"]], "not a declared symbol"),
    ([">", X, ["v", ["x"]]], "not a declared symbol"),
    ([">", X, ["sin", X]], "not a term"),
    ([">", X, ["q", "1.5"]], "not a rational number"),
    ([">", X, ["q", 1]], "not a rational number"),
    ([">", X, ["^", X, "x"]], "not a rational number"),
    ([">", X, ["^", X, Y]], "not a rational number"),
]


@pytest.mark.parametrize(("conclusion", "reason"), BAD_FORMULAS, ids=[str(formula) for formula, _ in BAD_FORMULAS])
def test_malformed_formulas_are_refused(conclusion: Any, reason: str) -> None:
    with pytest.raises(Rejected, match=reason):
        proved([">", X, Y], conclusion, ["powers", [1, 0]])


@pytest.mark.parametrize("exponent", ["501", "-501", "1001/2"])
def test_powers_too_large_to_expand_are_refused(exponent: str) -> None:
    with pytest.raises(Rejected, match="an exponent above 500"):
        proved([">", X, Y], [">", ["^", X, exponent], Y], ["powers", [1, 1]])


@pytest.mark.parametrize(
    ("point", "reason"),
    [
        ({}, "no point"),
        ([], "no point"),
        ({"x": "4"}, "no point"),
        ({"x": "4", "y": "-1"}, "no point"),
        ({"x": "4", "y": "0"}, "no point"),
        ({"x": "1", "y": "4"}, "no point"),
        ({"x": "4", "y": 1}, "not a rational number"),
        ({"x": "5", "y": "1"}, "a root that is not rational"),
    ],
)
def test_hypotheses_have_to_be_shown_satisfiable(point: Any, reason: str) -> None:
    with pytest.raises(Rejected, match=reason):
        proved([">", ["^", X, "1/2"], Y], [">", X, ["^", Y, "2"]], ["powers", [2, 0], [1, 1]], point)


def test_only_the_boundary_may_be_empty() -> None:
    obligation = {"symbols": {"x": "x"}, "hypotheses": [">", ZERO, X], "conclusion": [">", X, ONE]}
    certificate = {"proof": ["products", ["1", ONE, 0], ["1", X]], "point": None}
    with pytest.raises(Rejected, match="no point"):
        accept(obligation, certificate)
    accept(obligation | {"boundary": True}, certificate)
    with pytest.raises(Rejected, match="no point"):
        accept(obligation | {"boundary": "yes"}, certificate)


@pytest.mark.parametrize(
    ("obligation", "certificate"),
    [(None, {}), ({}, {}), ({"symbols": []}, {}), ({"symbols": {"log x": ""}}, {}), ({"symbols": {}}, None)],
)
def test_what_is_no_obligation_or_no_certificate_is_refused(obligation: Any, certificate: Any) -> None:
    with pytest.raises(Rejected, match="no certificate, or no obligation"):
        accept(obligation, certificate)


@pytest.mark.parametrize(
    ("hypotheses", "conclusion"),
    [
        (["true"], ["=", ["*", difference(X, Y), ["^", difference(X, Y), "-1"]], ONE]),
        (["true"], ["=", ["^", ["^", difference(X, Y), "2"], "1/2"], difference(X, Y)]),
        (["true"], [">=", ["^", difference(X, Y), "1/2"], ZERO]),
        (["true"], ["=", ["log", ["*", difference(X, Y), SUM]], ["+", ["log", difference(X, Y)], ["log", SUM]]]),
    ],
)  # fmt: skip
def test_nothing_follows_from_the_assumption_that_a_term_is_defined(hypotheses: list, conclusion: list) -> None:
    leaves = [["products", ["1", ONE, 0]], ["products", ["-1", ONE, 0]], ["powers", [1, 0]]]
    for leaf in leaves:
        with pytest.raises(Rejected):
            proved(hypotheses, conclusion, ["split", 0, leaf, leaf] if conclusion[0] == "=" else leaf)


def test_the_catalogue_is_checked_without_sympy_and_z3_in_ten_seconds() -> None:
    code = (
        "import sys, runpy\n"
        "for name in ('sympy', 'z3', 'numpy', 'scipy', 'flint', 'cvxpy', 'mpmath'): sys.modules[name] = None\n"
        "sys.argv = ['kernel']\n"
        "runpy.run_module('collapsecheck.judge.kernel', run_name='__main__')\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    lines = run.stdout.splitlines()
    assert not run.stderr
    assert run.returncode == 0
    assert {line.split(".json.gz")[0] for line in lines} == {path.name.split(".")[0] for path in FOLDER.iterdir()}


def test_the_kernel_is_small_and_imports_only_itself_and_plain_python() -> None:
    sources = [path.read_text(encoding="utf-8") for path in Path(kernel.__file__).parent.glob("*.py")]
    assert sum(len(source.splitlines()) for source in sources) <= 400
    nodes = [node for source in sources for node in ast.walk(ast.parse(source))]
    names = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    names |= {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    plain = {"collections.abc", "fractions", "functools", "gzip", "json", "math", "pathlib", "re", "sys", "typing"}
    assert {name for name in names if not name.startswith("collapsecheck.judge.kernel")} <= plain
    assert not [node for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, float)]
