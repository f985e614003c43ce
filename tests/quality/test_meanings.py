"""One meaning for every kind of claim: each witness that speaks of a kind, on a true and on a false instance of it."""

from dataclasses import replace

import numpy as np
import pytest
import sympy as sp

from collapsecheck.evidence import EFFORTS, Evidence
from collapsecheck.grading.verification import heard as in_a_run
from collapsecheck.grading.verification import witnesses
from collapsecheck.judge.certified import solve
from collapsecheck.judge.coverage import covers
from collapsecheck.judge.exact import holds, value
from collapsecheck.judge.joint_gaussian import joint
from collapsecheck.judge.points import draw_point, point_of, without_mode
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.derivations.landscape import grow
from collapsecheck.theory.model import implied_value
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import (
    Active,
    Case,
    Claim,
    Curvature,
    ForAll,
    Network,
    Setting,
    Step,
    Theorem,
    Trend,
    Value,
)

pytestmark = pytest.mark.every(2)

ONE, TWO = Setting("vae", ("learnable",)), Setting("vae", ("isotropic", "isotropic"))
FIXED, ANY = Setting("vae", ("isotropic",)), Setting("any", ())
threshold = sp.sqrt(beta(1)) * eta_dec
first, second = (beta(l) * sigma(l) ** 2 / eta(l) ** 2 for l in (1, 2))
QUIET = (first <= second) & (theta**2 / eta_dec**2 * first <= second**2)  # level 2 is collapsed
u = sp.Symbol("u", positive=True)
way = grow(sigma(1), theta)
falling = -2 * sp.sqrt(beta(1)) * eta_dec / (eta(1) * sigma(1)) * (theta - threshold * sigma(1) / eta(1)) / eta_dec**2


def said(setting: Setting, claim: Claim, where: sp.Basic = sp.true) -> Theorem:
    return Theorem(
        slug="a-claim",
        title="A claim",
        source="a test",
        kind="condition",
        statement="One claim.",
        setting=setting,
        cases=(Case("all", where, (claim,)),),
        derivation=lambda: reduction(setting) if setting.depth else (),
    )


def heard(name: str, theorem: Theorem) -> Evidence:
    return witnesses()[name](theorem, replace(EFFORTS["quick"], instances=3))


def asked(name: str, theorem: Theorem) -> Evidence:
    """As in a run of `verify`, where some witnesses are not asked about networks."""
    return in_a_run(name, theorem, replace(EFFORTS["quick"], instances=6))


AT_A_TIE = "active, false at a tie alone"  # which random instances miss

# kind: setting, a true claim, a false one, where, and the witnesses that speak of the kind
KINDS: dict[str, tuple[Setting, Claim, Claim, sp.Basic, tuple[str, ...]]] = {
    "value": (
        ONE,
        Value("rho", 1, 2 * sp.log(theta / threshold)),
        Value("rho", 1, sp.log(theta / threshold)),
        theta > threshold,
        ("decide", "certificate"),
    ),
    "active": (
        ONE,
        Active(1, theta > threshold),
        Active(1, theta > 2 * threshold),
        sp.true,
        ("decide", "certificate"),
    ),
    AT_A_TIE: (
        ONE,
        Active(1, theta > threshold),
        Active(1, theta >= threshold),
        sp.true,
        ("decide", "certificate", "rational"),
    ),
    "trend that leaves its region": (
        TWO,
        Trend(beta(2), 1, 0),
        Trend(beta(1), 2, -1),
        QUIET,
        ("decide", "certificate", "property"),
    ),
    "for all": (
        ONE,
        ForAll("below its tangent", sp.Eq(u, theta), sp.log(u) <= theta - 1),
        ForAll("below a tenth", sp.Eq(u, theta), sp.log(u) < theta / 10),
        sp.true,
        ("certificate",),
    ),
    "curvature": (
        FIXED,
        Curvature("it grows", way, falling, theta > threshold * sigma(1) / eta(1)),
        Curvature("it grows", way, 2 * falling, theta > threshold * sigma(1) / eta(1)),
        sp.true,
        ("decide", "certificate", "landscape"),
    ),
    "every network, globally": (
        ANY,
        Network("from κ on nothing gains", "global", ("gaussian",)),
        Network("from κ on nothing gains", "global", ("gaussian",), sp.S.Half),
        sp.true,
        ("free_encoders",),
    ),
    "every network, locally": (
        ANY,
        Network("the least second variation", "local", ("gaussian",)),
        Network("the least second variation", "local", ("gaussian",), sp.Rational(11, 10)),
        sp.true,
        ("second_variation",),
    ),
}
PAIRS = [(kind, name) for kind, row in KINDS.items() for name in row[-1]]


@pytest.mark.parametrize(("kind", "name"), PAIRS)
def test_a_true_instance_is_not_refuted(kind: str, name: str) -> None:
    setting, true, _, where, _ = KINDS[kind]
    assert heard(name, said(setting, true, where)).verdict != "refutes"


@pytest.mark.parametrize(("kind", "name"), PAIRS)
def test_a_false_instance_is_not_supported(kind: str, name: str) -> None:
    setting, _, false, where, _ = KINDS[kind]
    assert heard(name, said(setting, false, where)).verdict != "supports"


# what looks at no claim: steps, the loss, the stored counterexample of a theorem
OF_CLAIMS = sorted(witnesses().keys() - {"derivation", "objective", "matrix", "counterexample"})


@pytest.mark.slow
@pytest.mark.parametrize("name", OF_CLAIMS)
def test_every_witness_on_every_kind(name: str) -> None:
    for kind, (setting, true, false, where, speak) in KINDS.items():
        assert asked(name, said(setting, true, where)).verdict != "refutes", kind
        if kind != AT_A_TIE or name in speak:
            assert asked(name, said(setting, false, where)).verdict != "supports", kind


@pytest.mark.parametrize("kind", KINDS)
def test_a_false_instance_is_refuted_by_some_witness(kind: str) -> None:
    setting, _, false, where, names = KINDS[kind]
    assert "refutes" in [heard(name, said(setting, false, where)).verdict for name in names]


def test_a_latent_without_a_mode_is_in_the_domain() -> None:
    setting = Setting("vae", ("isotropic", "learnable"))
    case = Case("all", sp.true, (Active(2, sp.false),))
    point = draw_point(setting, case, np.random.default_rng(0))
    zero = without_mode(setting, case, point)
    assert zero is not None and zero[theta] == 0
    noisy = {**zero, sigma(1): sp.Integer(9), beta(1): sp.Integer(1), eta(1): sp.Integer(1), beta(2): sp.Integer(1)}
    assert solve(setting, noisy).rho[1] > 0


def test_hypotheses_are_met_exactly() -> None:
    hypothesis = sp.Eq(theta**2, sp.sqrt(2) * beta(1)) & (theta > 1)
    for seed in range(5):
        point = point_of(hypothesis, {theta, beta(1)}, np.random.default_rng(seed))
        assert point is not None
        assert sp.simplify(point[theta] ** 2 - sp.sqrt(2) * point[beta(1)]) == 0


def test_what_is_left_of_zero_is_rounding() -> None:
    equal, more = sp.Eq(theta - u, 0), theta - u > 0
    rounded, apart = ({theta: 1 + sp.Rational(1, 10**digits), u: sp.Integer(1)} for digits in (55, 30))
    assert holds(equal, rounded) and not holds(more, rounded)
    assert holds(more, apart) and not holds(equal, apart)


@pytest.mark.parametrize("variances", [("learnable",), ("isotropic", "isotropic"), ("isotropic", "learnable")])
def test_rate_information_and_gap_of_the_joint_gaussian_agree_with_their_formulas(variances: tuple) -> None:
    setting = Setting("vae", variances)
    case = Case("all", sp.true, (Active(1, sp.true),))
    for seed in range(3):
        point = draw_point(setting, case, np.random.default_rng(seed))
        minimum = solve(setting, point)
        at = joint(setting, minimum.rho, point)
        growth = {l: sp.exp(sp.Float(r, 50)) for l, r in enumerate(minimum.rho, start=1)}
        growth |= {setting.depth + 1: sp.Integer(1)}
        found = {("gap", 0): at.gap()} | {("rate", l): at.rate(l) for l in range(1, setting.depth + 1)}
        found |= {("unexplained", l): at.unexplained(l) for l in range(1, setting.depth + 1)}
        for (quantity, level), number in found.items():
            formula = value(implied_value(setting, growth, quantity, level), point)
            assert abs(formula - number) < 1e-12 * (1 + abs(formula)), quantity


def test_the_claims_of_one_kind_are_held_together() -> None:
    assert covers(catalogue()["vae-learnable"]) == "everything"
    assert covers(said(ONE, Active(1, theta > threshold), where=theta > threshold)).startswith("only where θ >")


@pytest.mark.parametrize("change", ["deleted", "swapped", "a step less"])
def test_a_derivation_without_what_the_claims_rest_on_supports_nothing(change: str) -> None:
    theorem = catalogue()["vae-learnable"]
    steps = {
        "deleted": (),
        "swapped": reduction(TWO),
        "a step less": reduction(ONE)[1:],
    }[change]
    evidence = witnesses()["derivation"](replace(theorem, derivation=lambda: steps), EFFORTS["quick"])
    assert evidence.verdict == "silent" and "rest on what is not shown" in evidence.detail


def test_a_step_by_hand_is_told_with_the_grade() -> None:
    theorem = catalogue()["vae-learnable"]
    own = Step("All modes survive", "$ρ > 0$", "by inspection", check=lambda: "verified symbolically")
    changed = replace(theorem, derivation=lambda: (*reduction(ONE), own))
    assert witnesses()["derivation"](changed, EFFORTS["quick"]).cited == ("the step 'All modes survive', by hand",)
