"""The theorem on the landscape: its directions in the full loss, and what each witness says to a wrong claim."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
import sympy as sp

from collapsecheck.evidence.evidence import EFFORTS
from collapsecheck.instances.matrices import cvae_moments, vae_moments
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.losses.objective import Objective
from collapsecheck.numerics.losses.parameters import Parameters, pack
from collapsecheck.numerics.problem import Level, Problem
from collapsecheck.theory.derivations.landscape import choices as choices_module
from collapsecheck.theory.derivations.landscape.choices import choices, directions
from collapsecheck.theory.model.mode import setting_of
from collapsecheck.theory.notation import sigma, theta
from collapsecheck.theory.statement import Case, Curvature, Setting, Theorem
from collapsecheck.theory.theorems.beyond.landscape import THEOREM, growing, turning
from collapsecheck.witnesses.certificate import certificate
from collapsecheck.witnesses.decide import decide
from collapsecheck.witnesses.helpers.critical_points import scaled_curvatures
from collapsecheck.witnesses.helpers.planted_curvature import complaint, plant
from collapsecheck.witnesses.landscape import landscape

pytestmark = pytest.mark.every(2)

CLAIMS = [(setting_of(THEOREM, case), claim) for case in THEOREM.cases for claim in case.claims]
QUICK = replace(EFFORTS["quick"], instances=6)
IDS = [f"{s.model}-{s.variances[0]}-{c.name.replace(' ', '-')}" for s, c in CLAIMS]


@pytest.mark.parametrize(("setting", "claim"), CLAIMS, ids=IDS)
def test_the_way_has_the_claimed_coefficient_in_the_full_loss(setting: Setting, claim: Curvature) -> None:
    rng = np.random.default_rng(3)
    for _ in range(15):
        planted = plant(setting, claim, rng)
        assert complaint(planted) == ""
        objective = Objective(planted.problem, eliminated=False)
        value, lowest = float(objective.value(planted.vector)), optimum(planted.problem).L_min
        if planted.falls:
            assert scaled_curvatures(objective.hessian(planted.vector))[0] < 0
            assert value > lowest


def chosen_point(problem: Problem, thetas: np.ndarray, chosen: dict[int, int], maps: tuple) -> Parameters:
    """The critical point at which latent j follows mode i for each i: j."""
    level, (encode, decode) = problem.levels[0], maps
    root = np.sqrt(level.beta) * problem.eta_dec / level.eta
    noise = np.full(level.d, level.eta) if level.learnable else level.sigmas().copy()
    U, V = np.zeros((len(decode), level.d)), np.zeros((level.d, encode.shape[1]))
    for i, j in chosen.items():
        noise[j] = root * level.eta**2 / thetas[i] if level.learnable else noise[j]
        gain = np.sqrt((thetas[i] - root * noise[j]) * noise[j] / root)
        U[:, j], V[j] = root / noise[j] * gain * decode[:, i], gain * encode[i]
    regression = np.linalg.lstsq(problem.A, problem.B.T, rcond=None)[0].T
    return Parameters((U,), (V,), (noise,), regression if problem.model == "cvae" else None)


def random_problem(model: str, kind: str, rng: np.random.Generator) -> tuple:
    """Small whole θ and thresholds, so that ties and modes exactly at a threshold are frequent."""
    thetas = np.sort(rng.integers(1, 5, rng.integers(1, 5))).astype(float)[::-1]
    d, (beta, eta, eta_dec) = int(rng.integers(1, 4)), rng.uniform(0.5, 2.0, 3)
    root = np.sqrt(beta) * eta_dec / eta
    thresholds = np.sort(rng.integers(1, 5, d)) * rng.choice([0.5, 1.0])
    if kind == "learnable":
        eta_dec, thresholds = thresholds[0] / np.sqrt(beta), np.full(d, thresholds[0])
    thresholds = thresholds if kind == "diagonal" else np.full(d, thresholds[0])
    sigma = {"diagonal": tuple(thresholds / root), "isotropic": thresholds[0] / root, "learnable": None}[kind]
    A, B, C, encode, decode, _ = (vae_moments if model == "vae" else cvae_moments)(thetas, rng)
    problem = Problem.build(model, A, B, C, eta_dec=eta_dec, levels=(Level(d, beta, eta, sigma),))
    return problem, thetas, thresholds, (encode, decode)


@pytest.mark.parametrize("model", ["vae", "cvae"])
@pytest.mark.parametrize("kind", ["isotropic", "diagonal", "learnable"])
def test_every_choice_is_the_minimum_or_has_negative_curvature(model: str, kind: str) -> None:
    rng, kinds = np.random.default_rng(11), Counter()
    for _ in range(40):
        problem, thetas, thresholds, maps = random_problem(model, kind, rng)
        lowest, objective = optimum(problem).L_min, Objective(problem, eliminated=False)
        for chosen in choices(thetas, thresholds):
            vector = pack(problem, chosen_point(problem, thetas, chosen, maps))
            value, scale = float(objective.value(vector)), max(1.0, abs(lowest))
            assert np.abs(objective.gradient(vector)).max() < 1e-8 * scale
            curvatures, stuck = (
                scaled_curvatures(objective.hessian(vector)),
                not [*directions(thetas, thresholds, chosen)],
            )
            assert stuck == (abs(value - lowest) < 1e-9 * scale)
            assert stuck == (curvatures[0] > -1e-6)
            kinds[stuck] += 1
    assert kinds[True] >= 40 and kinds[False] >= 40


def with_claim(setting: Setting, claim: Curvature) -> Theorem:
    """The theorem with this claim alone, of this setting alone."""
    return replace(THEOREM, setting=setting, settings=(), cases=(Case("alone", sp.true, (claim,)),))


WRONG = {
    "value": lambda claim: replace(claim, value=2 * claim.value),
    "condition": lambda claim: replace(claim, falls=sp.Not(claim.falls)),
    "point": lambda claim: replace(claim, way=replace(claim.way, theta=tuple(2 * t for t in claim.way.theta))),
}


@pytest.mark.parametrize("witness", [decide, certificate, landscape])
@pytest.mark.parametrize("slip", WRONG)
@pytest.mark.parametrize("number", [1, 5, 8], ids=lambda n: IDS[n])
def test_every_witness_refutes_a_wrong_claim(witness, slip: str, number: int) -> None:
    setting, claim = CLAIMS[number]
    assert witness(with_claim(setting, WRONG[slip](claim)), QUICK).verdict == "refutes"


@pytest.mark.parametrize("name", ["grow", "turn", "take over", "exchange"])
def test_no_direction_can_be_left_out(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    everything = choices_module.directions
    monkeypatch.setattr(
        choices_module, "directions", lambda *choice: (found for found in everything(*choice) if found != name)
    )
    with pytest.raises(AssertionError):
        choices_module.check_choices()


def test_at_a_threshold_and_at_a_tie_the_coefficient_vanishes() -> None:
    for claim in (growing(sigma(1)), turning({})):
        equal = sp.solve(sp.Eq(claim.falls.lhs, claim.falls.rhs), theta)[0]
        assert sp.simplify(claim.value.subs(theta, equal)) == 0


def test_latents_that_share_one_mode_are_a_strict_saddle() -> None:
    """η = 1, two latents of σ = ½ and squared gain ¾ on one mode; √β η_dec = 1, so that θ = ½ + 2·2·¾ = 3½."""
    problem = Problem.build("vae", [[12.25]], eta_dec=1.0, levels=(Level(2, 1.0, 1.0, None),))
    gain, noise = np.full((2, 1), np.sqrt(0.75)), np.full(2, 0.5)
    vector = pack(problem, Parameters((2 * gain.T,), (gain / 3.5,), (noise,)))
    objective = Objective(problem, eliminated=False)
    assert np.abs(objective.gradient(vector)).max() < 1e-12
    assert float(objective.value(vector)) > optimum(problem).L_min + 0.1
    hessian = objective.hessian(vector)
    way = np.array([2, -2, 1 / 3.5, -1 / 3.5, 0, 0]) * np.sqrt(0.75) + np.array([0, 0, 0, 0, -0.75, 0.75])
    assert way @ hessian @ way / 2 == pytest.approx(-4 * 0.75**2, rel=1e-6)
