"""Audited formulas: right ones are proved, the errata of published code are refuted by small certified examples."""

import json
import re
import time
from pathlib import Path
from typing import Any

import mpmath as mp
import pytest
import sympy as sp
from click.testing import CliRunner, Result

from collapsecheck.auditing import verdict as audit_module
from collapsecheck.auditing.point import finding
from collapsecheck.auditing.proof import gaps
from collapsecheck.auditing.question import MODELS, read_question, vocabulary
from collapsecheck.auditing.report import audit
from collapsecheck.cli import main
from collapsecheck.judge.certified import solve
from collapsecheck.judge.complaints import certified_value
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, theta
from collapsecheck.theory.statement import Value

pytestmark = pytest.mark.every(2)

FIELDS = (
    "schema",
    "model",
    "claims",
    "level",
    "formula",
    "verdict",
    "counterexample",
    "formula_value",
    "true_value",
    "excess_loss",
    "detail",
)

NOISE_DRIVEN = "sqrt(beta_1)*sigma_1 > sqrt(beta_2)*c*sigma_2 or "

RIGHT = [
    ("vae-fixed", "active_condition", 1, "theta > sqrt(beta)*c*sigma"),
    ("vae-fixed", "active_condition", 1, "max(0, theta - sqrt(beta)*c*sigma) > 0"),
    ("vae-fixed", "encoder", 1, "sqrt(max(0, sigma*(theta - sqrt(beta)*c*sigma)/(sqrt(beta)*c)))"),
    ("vae-fixed", "decoder", 1, "sqrt(sqrt(beta)*c/sigma)*sqrt(max(0, theta - sqrt(beta)*c*sigma))"),
    ("vae-fixed-diagonal", "sigma", 1, "sigma_1"),
    ("vae-learnable", "decoder", 1, "sqrt(max(0, theta2 - beta*eta_dec**2))/eta_enc"),
    ("vae-learnable", "sigma", 1, "sqrt(beta)*eta_enc*eta_dec/max(theta, sqrt(beta)*eta_dec)"),
    ("vae-learnable", "minimum", 1, "theta2/max(theta2/beta, eta_dec^2) + beta*log(max(1, theta2/(beta*eta_dec^2)))"),
    (  # floating point calls this one wrong, because its last two terms cancel
        "vae-learnable",
        "decoder",
        1,
        "sqrt(max(0, theta2 - beta*eta_dec^2))/eta_enc + (theta^2-beta^2)^6 - (theta-beta)^6*(theta+beta)^6",
    ),
    ("vae-data-dependent", "active_condition", 1, "1 < theta2/(beta*eta_dec^2)"),
    ("cvae-learnable", "active_condition", 1, "theta2 > beta*eta_dec^2"),
    ("cvae-learnable", "active_condition", 1, "theta - sqrt(beta)*eta_dec > 0"),
    ("cvae-fixed", "active_condition", 1, "theta2 > beta*c^2*sigma^2"),
    ("hvae-fixed", "active_condition", 2, NOISE_DRIVEN + "theta > beta_2*c^2*sigma_2^2/(sqrt(beta_1)*sigma_1)"),
    ("hvae-learnable-top", "active_condition", 1, "theta > min(sqrt(beta_1)*sigma_1, sqrt(beta_2)*eta_dec)"),
    (
        "hvae-learnable-top",
        "encoder",
        1,
        "sqrt(max(0, sigma_1*(theta/sqrt(beta_1) - sigma_1), sigma_1^2*(theta2/(beta_2*eta_dec^2) - 1)))",
    ),
]

ERRATA = {
    "ω threshold of the HVAE, √(β_2²β_1)": (
        "hvae-fixed",
        "active_condition",
        2,
        NOISE_DRIVEN + "theta > sqrt(beta_2^2*beta_1)*c^2*sigma_2^2/sigma_1",
    ),
    "ω threshold of the HVAE where only λ > 0 is considered": (
        "hvae-fixed",
        "active_condition",
        2,
        "theta > beta_2*c^2*sigma_2^2/(sqrt(beta_1)*sigma_1)",
    ),
    "eigenvalue against √β η_dec": ("cvae-learnable", "active_condition", 1, "theta2 > sqrt(beta)*eta_dec"),
    "σ switched by an eigenvalue above √β η_dec": (
        "cvae-learnable",
        "sigma",
        1,
        "min(eta_enc, max(sqrt(beta)*eta_enc*eta_dec/theta, sqrt(sqrt(beta)*eta_dec)/theta*eta_enc))",
    ),
    "threshold that ignores β": (
        "hvae-learnable-top",
        "active_condition",
        2,
        "theta > max(eta_dec, eta_dec^2/sigma_1)",
    ),
    "threshold of one level that ignores β": ("vae-learnable", "active_condition", 1, "theta > eta_dec"),
    "c inverted": ("vae-fixed", "active_condition", 1, "theta > sqrt(beta)*sigma/c"),
    "threshold without max": ("vae-fixed", "encoder", 1, "sqrt(sigma*(theta - sqrt(beta)*c*sigma)/(sqrt(beta)*c))"),
    "one part in 10¹⁰": ("vae-fixed", "active_condition", 1, "theta > 1.0000000001*sqrt(beta)*c*sigma"),
    "wrong only far away": ("vae-fixed", "active_condition", 1, "theta > sqrt(beta)*c*sigma and theta < 1000000"),
    "wrong only where a root appears": (
        "vae-learnable",
        "decoder",
        1,
        "sqrt(max(0, theta2 - beta*eta_dec^2))/eta_enc + max(0, sqrt(max(0, theta - 1000000)) - 1)",
    ),
    "undefined far away": (
        "vae-learnable",
        "sigma",
        1,
        "min(eta_enc, sqrt(beta)*eta_enc*eta_dec/theta) + 0*sqrt(1000000 - theta)",
    ),
    "negative gain": ("vae-learnable", "decoder", 1, "-sqrt(max(0, theta2 - beta*eta_dec^2))/eta_enc"),
    "equality called active": ("vae-learnable", "active_condition", 1, "theta2 >= beta*eta_dec^2"),
}


def question(model: str, claims: str, level: int, formula: str) -> Any:
    return read_question({"model": model, "claims": claims, "level": level, "formula": formula})


@pytest.mark.parametrize("asked", RIGHT, ids=lambda asked: f"{asked[0]} {asked[1]} {asked[3][:30]}")
def test_a_right_formula_is_proved(asked: tuple[str, str, int, str]) -> None:
    answer = audit(question(*asked))
    assert answer.verdict == "agrees", answer.detail
    assert answer.counterexample is None


@pytest.mark.parametrize("name", ERRATA)
def test_an_erratum_is_refuted_at_a_point_where_it_is_wrong(name: str) -> None:
    asked = question(*ERRATA[name])
    answer = audit(asked)
    assert answer.verdict == "refuted" and answer.counterexample and answer.found
    assert set(answer.found.point) == mode.parameters(asked.setting)
    assert solve(asked.setting, answer.found.point).certified
    assert answer.found.formula_value != answer.found.true_value


def test_the_counterexample_is_small() -> None:
    """β = η = 1 cannot show it: the two thresholds agree there. Few digits, and as many ones as possible."""
    answer = audit(question("hvae-fixed", "active_condition", 2, ERRATA["ω threshold of the HVAE, √(β_2²β_1)"][3]))
    assert answer.counterexample is not None
    numbers = [sp.Rational(text) for text in answer.counterexample.values()]
    assert sum(number == 1 for number in numbers) >= 5
    assert all(max(number.p, number.q) <= 4 for number in numbers)


def test_a_counterexample_avoids_ties_where_it_can() -> None:
    """θ² strictly between √β η_dec and β η_dec², so that rounding could not explain the difference."""
    point = audit(question(*ERRATA["eigenvalue against √β η_dec"])).counterexample
    assert point is not None
    b, e, t = (sp.Rational(point[name]) for name in ("beta", "eta_dec", "theta"))
    assert sp.sqrt(b) * e < t**2 < b * e**2 or b * e**2 < t**2 < sp.sqrt(b) * e


def test_a_tie_is_called_one() -> None:
    assert "equality" in audit(question(*ERRATA["equality called active"])).detail
    assert "equality" not in audit(question(*ERRATA["c inverted"])).detail


def test_values_and_excess_loss_are_right() -> None:
    asked = question("vae-learnable", "decoder", 1, "sqrt(max(0, theta2 - beta))/eta_enc")
    point = {theta: sp.Integer(2), beta(1): sp.Integer(1), eta(1): sp.Integer(1), eta_dec: sp.Rational(3, 2)}
    found = finding(asked, vocabulary(asked.setting), point)
    minimum = solve(asked.setting, point)
    true = certified_value(asked.setting, Value("decoder", 1, sp.Integer(0)), point, minimum)
    gain = certified_value(asked.setting, Value("encoder", 1, sp.Integer(0)), point, minimum)
    assert found is not None and found.excess is not None
    assert mp.mpf(found.true_value) == pytest.approx(float(mp.sqrt(true)))
    assert mp.mpf(found.formula_value) == pytest.approx(3**0.5)
    wrong, right = mp.sqrt(3), mp.sqrt(true)
    spread = gain + certified_value(asked.setting, Value("sigma", 1, sp.Integer(0)), point, minimum) ** 2
    loss = [(-4 * u * mp.sqrt(gain) + u**2 * spread) / mp.mpf("2.25") for u in (wrong, right)]
    assert float(found.excess) == pytest.approx(float(loss[0] - loss[1]), rel=1e-5)


@pytest.mark.parametrize(
    ("model", "level"), [("vae-learnable", 1), ("hvae-fixed", 1), ("hvae-fixed", 2), ("hvae-learnable-top", 1)]
)
def test_the_cost_of_a_missed_mode_is_the_least_loss_without_it(model: str, level: int) -> None:
    """Against a direct search over ρ of the other level."""
    asked = question(model, "active_condition", level, "theta < 0")
    point = {symbol: sp.Integer(1) for symbol in mode.parameters(asked.setting)} | {theta: sp.Integer(3)}
    point |= {beta(2): sp.Rational(1, 3)} if asked.setting.depth == 2 else {}
    found = finding(asked, vocabulary(asked.setting), point)
    assert found is not None and found.excess is not None

    other = sp.Symbol("other")
    growth = {l: sp.Integer(1) if l == level else sp.exp(other) for l in range(1, asked.setting.depth + 1)}
    growth[asked.setting.depth + 1] = sp.Integer(1)
    loss = sp.lambdify(other, mode.tie(asked.setting, mode.minimum(asked.setting, growth)).subs(point), "math")
    best = min(loss(step / 200) for step in range(1000))
    assert best - float(solve(asked.setting, point).value) == pytest.approx(float(found.excess), abs=1e-4)
    assert float(found.excess) > 0.01


def test_points_are_compared_at_50_digits_whatever_the_caller_s_precision() -> None:
    asked = question("vae-learnable", "decoder", 1, "sqrt(max(0, theta2 - beta*eta_dec^2))/eta_enc")
    point = {symbol: sp.Rational(7, 3) for symbol in mode.parameters(asked.setting)} | {theta: sp.Rational(362, 25)}
    with mp.workdps(10):
        assert finding(asked, vocabulary(asked.setting), point) is None


def test_without_the_search_the_solver_finds_the_errata_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Proof and search are independent: each alone must be able to fail a formula."""
    for name in ("simplest", "scattered"):
        monkeypatch.setattr(audit_module, name, lambda *_: None)
    for asked in ("eigenvalue against √β η_dec", "c inverted", "ω threshold of the HVAE, √(β_2²β_1)"):
        answer = audit(question(*ERRATA[asked]))
        assert answer.verdict == "refuted", asked
        assert answer.counterexample and all(len(text) < 8 for text in answer.counterexample.values())


def test_what_cannot_be_proved_is_undecided_and_not_expected(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("simplest", "scattered"):
        monkeypatch.setattr(audit_module, name, lambda *_: None)
    monkeypatch.setattr(audit_module, "finding", lambda *_: None)
    answer = audit(question(*ERRATA["c inverted"]))
    assert answer.verdict == "undecided" and not answer.as_expected


def test_no_proof_rests_on_a_root_that_need_not_exist() -> None:
    """√(θ − 10⁶) is undefined for most θ and right elsewhere; taking it for granted would prove the formula."""
    formula = "max(0, sqrt(theta - 1000000)) >= 0 and theta > sqrt(beta)*c*sigma"
    asked = question("vae-fixed", "active_condition", 1, formula)
    assert any("defined" in gap.name for gap in gaps(asked, vocabulary(asked.setting)))
    assert audit(asked).found.formula_value == "undefined"  # type: ignore[union-attr]


@pytest.mark.parametrize("model", MODELS)
def test_every_model_knows_its_names(model: str) -> None:
    setting = catalogue()[MODELS[model]].setting
    names = vocabulary(setting)
    assert {"theta", "theta2", "eta_dec", "eta_enc", "c", "eta_1", "beta_1"} <= set(names)
    assert ("beta" in names) == (setting.depth == 1)
    assert set().union(*(expr.free_symbols for expr in names.values())) == mode.parameters(setting)


BAD = {
    '["a"]': "a JSON object with the fields",
    "{": "not valid JSON",
    '{"model": "vae-fixed"}': "'claims' is missing",
    '{"model": "vae", "claims": "sigma", "formula": "1"}': "is not one of vae-fixed",
    '{"model": "vae-fixed", "claims": "rho", "formula": "1"}': "is not one of minimum",
    '{"model": "vae-fixed", "claims": "sigma", "formula": 1}': "is not text",
    '{"model": "vae-fixed", "claims": "sigma", "formula": "1", "extra": 0}': "unknown field 'extra'",
    '{"model": "vae-fixed", "claims": "sigma", "level": 2, "formula": "1"}': "level: 2",
    '{"model": "vae-fixed", "claims": "sigma", "level": true, "formula": "1"}': "level: True",
    '{"model": "vae-fixed", "claims": "sigma", "level": 1.0, "formula": "1"}': "level: 1.0",
    '{"model": "hvae-fixed", "claims": "minimum", "level": 2, "formula": "1"}': "not to a level",
    '{"model": "hvae-fixed", "claims": "sigma", "formula": "beta"}': "say beta_1 or beta_2",
    '{"model": "hvae-learnable-top", "claims": "sigma", "formula": "sigma"}': "say sigma_1",
    '{"model": "vae-learnable", "claims": "sigma", "formula": "sigma"}': "learned in this model",
    '{"model": "vae-fixed", "claims": "sigma", "formula": "sigma_2"}': "1 level",
    '{"model": "vae-fixed", "claims": "sigma", "formula": "theta > 1"}': "'>' is not expected",
    '{"model": "vae-fixed", "claims": "active_condition", "formula": "theta"}': "needs a comparison",
    '{"model": "vae-fixed", "claims": "sigma", "formula": "10^10^10"}': "position 6",
    '{"model": "vae-fixed", "claims": "sigma", "formula": "__import__"}': "unknown name",
    '{"model": "vae-fixed", "claims": "sigma", "formula": "theta\\u0000"}': "U+0000",
    '{"model": ["vae-fixed"], "claims": "sigma", "formula": "1"}': "model: a list",
    '{"model": "vae-fixed", "claims": "sigma", "formula": ' + "[" * 3000 + "]" * 3000 + "}": "",
}


def run(*arguments: str, code: int, text: str | None = None) -> Result:
    result = CliRunner().invoke(main, ["audit", *arguments], input=text)
    assert result.exit_code == code, (result.output, result.exception)
    return result


@pytest.mark.parametrize("text", BAD, ids=lambda text: text[:60])
def test_bad_input_is_one_line_and_exit_code_2(text: str) -> None:
    start = time.process_time()
    result = run("-", code=2, text=text)
    assert result.stderr.startswith("collapsecheck: error: ") and result.stderr.count("\n") == 1
    assert BAD[text] in result.stderr and result.stdout == ""
    assert time.process_time() - start < 5


def formula_file(folder: Path, asked: tuple[str, str, int, str]) -> str:
    path = folder / "formula.json"
    path.write_text(json.dumps(dict(zip(("model", "claims", "level", "formula"), asked, strict=True))))
    return str(path)


def test_json_and_exit_codes(tmp_path: Path) -> None:
    refuted = json.loads(run(formula_file(tmp_path, ERRATA["c inverted"]), "--json", code=1).stdout)
    assert tuple(refuted) == FIELDS and refuted["verdict"] == "refuted"
    assert set(refuted["counterexample"]) == {"theta", "beta", "eta_dec", "eta_enc", "sigma"}
    agrees = json.loads(run(formula_file(tmp_path, RIGHT[0]), "--json", code=0).stdout)
    assert tuple(agrees) == FIELDS and agrees["verdict"] == "agrees"
    assert agrees["counterexample"] is agrees["formula_value"] is agrees["true_value"] is None


def test_the_level_is_1_where_it_is_not_given() -> None:
    text = '{"model": "vae-learnable", "claims": "active_condition", "formula": "theta > sqrt(beta)*eta_dec"}'
    assert run("-", code=0, text=text).stdout.startswith("agrees: active condition of level 1, vae-learnable\n")


def test_a_theorem_expected_to_fail_is_refuted_as_expected() -> None:
    result = run("monotonicity-naive", code=0)
    assert result.stdout.startswith("refuted: limit, monotonicity-naive\n") and "beta_1_raised = " in result.stdout


def test_unknown_slugs_and_files_are_bad_input(tmp_path: Path) -> None:
    assert "did you mean vae-learnable" in run("vae-learnabel", code=2).stderr
    assert "nowhere.json" in run(str(tmp_path / "nowhere.json"), code=2).stderr


def test_the_examples_of_the_page_are_what_the_command_prints() -> None:
    page = (Path(__file__).parents[3] / "docs" / "audit.md").read_text(encoding="utf-8")
    examples = re.findall(r"```json\n(.*?)```\n\n```text\n(.*?)```", page, flags=re.DOTALL)
    assert len(examples) == 3
    for text, printed in examples:
        assert run("-", code=0 if printed.startswith("agrees") else 1, text=text).stdout == printed
