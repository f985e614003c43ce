"""Wrong versions of what stands around a theorem's formulas: regions, hypotheses, settings, charts, derivations.

A change that no theorem can have is refused when it is built; the mutant then carries the refusal.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, get_args

import sympy as sp

from collapsecheck.grading.mutant import Mutant, claim_label
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.model import setting_of
from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import (
    Case,
    Claim,
    Curvature,
    ForAll,
    Setting,
    StatementError,
    Step,
    Theorem,
    Variance,
)

KINDS: tuple[Variance, ...] = get_args(Variance)
Change = tuple[str, Callable[[], Theorem], tuple[str, ...]]


def structural(theorem: Theorem) -> Iterator[Mutant]:
    """Every single change, each once."""
    for name, build, focus in (
        *_deletions(theorem),
        *_regions(theorem),
        *_claims(theorem),
        *_settings(theorem),
        *_charts(theorem),
        *_derivations(theorem),
    ):
        try:
            yield Mutant(name, build(), focus)
        except StatementError as error:
            yield Mutant(name, theorem, focus, refusal=str(error))


def _with_case(theorem: Theorem, index: int, *cases: Case) -> Theorem:
    return replace(theorem, cases=(*theorem.cases[:index], *cases, *theorem.cases[index + 1 :]))


def _case_with(theorem: Theorem, index: int, **fields: Any) -> Theorem:
    return _with_case(theorem, index, replace(theorem.cases[index], **fields))


def _derived(theorem: Theorem, steps: tuple[Step, ...]) -> Theorem:
    return replace(theorem, derivation=lambda: steps)


def _deletions(theorem: Theorem) -> Iterator[Change]:
    for index, case in enumerate(theorem.cases):
        yield f"{case.name}: deleted", partial(_with_case, theorem, index), ()
        for position, claim in enumerate(case.claims):
            rest = (*case.claims[:position], *case.claims[position + 1 :])
            name = f"{case.name}: {claim_label(claim)}, deleted"
            yield name, partial(_case_with, theorem, index, claims=rest), ()


def _regions(theorem: Theorem) -> Iterator[Change]:
    """Regions that hold everywhere, nowhere, or in a part."""
    for index, case in enumerate(theorem.cases):
        changes = {
            "nowhere": sp.And(case.where, theta > 2, theta < 1),
            "only for θ > 2": sp.And(case.where, theta > 2),
        } | ({} if case.where == sp.true else {"everywhere": sp.true})
        for name, where in changes.items():
            yield f"{case.name}: region {name}", partial(_case_with, theorem, index, where=where), (case.name,)


def _claims(theorem: Theorem) -> Iterator[Change]:
    for index, case in enumerate(theorem.cases):
        for position, claim in enumerate(case.claims):
            for name, change in _changed(claim):

                def build(
                    i: int = index, c: Case = case, p: int = position, changed: Callable[[], Claim] = change
                ) -> Theorem:
                    claims = (*c.claims[:p], changed(), *c.claims[p + 1 :])
                    return _with_case(theorem, i, replace(c, claims=claims))

                yield f"{case.name}: {claim_label(claim)}, {name}", build, (case.name,)


def _changed(claim: Claim) -> Iterator[tuple[str, Callable[[], Claim]]]:
    """Hypotheses weakened or contradictory; ways that do not move, or move otherwise; claims made twice."""
    if isinstance(claim, ForAll):
        for part in claim.hypotheses.args if isinstance(claim.hypotheses, sp.And) else ():
            rest = sp.And(*(other for other in claim.hypotheses.args if other != part))
            yield f"hypothesis without {part}", partial(replace, claim, hypotheses=rest)
        if claim.hypotheses != sp.true:
            yield "no hypothesis", lambda: replace(claim, hypotheses=sp.true)
        symbol = min(claim.conclusion.free_symbols, key=str, default=theta)
        never = sp.And(claim.hypotheses, symbol > 2, symbol < 1)
        yield "contradictory hypothesis", lambda: replace(claim, hypotheses=never)
    if isinstance(claim, Curvature):
        (dU, dV), still = claim.way.move, tuple(0 * block for block in claim.way.move)
        yield "no move", lambda: replace(claim, way=replace(claim.way, move=still, noise=()))
        yield "the decoder stays", lambda: replace(claim, way=replace(claim.way, move=(0 * dU, dV)))
        yield "the encoder moves twice as far", lambda: replace(claim, way=replace(claim.way, move=(dU, 2 * dV)))
        yield "the encoder moves back", lambda: replace(claim, way=replace(claim.way, move=(dU, -dV)))
        noise = tuple(sp.Integer(1) for _ in claim.way.sigma)
        yield "σ moves", lambda: replace(claim, way=replace(claim.way, noise=noise))


def _settings(theorem: Theorem) -> Iterator[Change]:
    """Another model, another kind of variance, no ties: of the theorem's linear settings, one at a time."""
    settings = dict.fromkeys(setting_of(theorem, case) for case in theorem.cases)
    for setting in (setting for setting in settings if setting.model != "any"):
        for name, other in _others(setting):
            yield name, partial(_moved, theorem, setting, other), ()


def _others(setting: Setting) -> Iterator[tuple[str, Setting]]:
    here = f"{setting.model} {'-'.join(setting.variances)}"
    yield f"{here}: the other model", replace(setting, model="cvae" if setting.model == "vae" else "vae")
    if setting.tied:
        yield f"{here}: not tied", replace(setting, tied=())
    for level, own in enumerate(setting.variances):
        for kind in KINDS:
            if kind != own:
                variances = (*setting.variances[:level], kind, *setting.variances[level + 1 :])
                yield f"{here}: level {level + 1} {kind}", replace(setting, variances=variances)
    yield f"{here}: a level more", replace(setting, variances=(*setting.variances, "isotropic"))


def _moved(theorem: Theorem, one: Setting, other: Setting) -> Theorem:
    """All that the theorem says of one setting said of another."""
    cases = tuple(replace(c, setting=other) if setting_of(theorem, c) == one else c for c in theorem.cases)
    settings = tuple(dict.fromkeys(other if s == one else s for s in (theorem.setting, *theorem.settings)))
    return replace(theorem, cases=cases, setting=settings[0], settings=settings[1:])


def _charts(theorem: Theorem) -> Iterator[Change]:
    """Coordinates that lead out of the region."""
    for index, case in enumerate(theorem.cases):
        for symbol in case.chart:
            chart = {**case.chart, symbol: case.chart[symbol] / 1000}
            build = partial(_case_with, theorem, index, chart=chart)
            yield f"{case.name}: the chart's {symbol} a thousandth", build, (case.name,)


def _derivations(theorem: Theorem) -> Iterator[Change]:
    """No derivation, one without one of its steps, and another theorem's."""
    yield "no derivation", lambda: replace(theorem, derivation=lambda: ()), ()
    steps = theorem.derivation()
    for position, step in enumerate(steps):
        rest = (*steps[:position], *steps[position + 1 :])
        yield f"without the step {step.title!r}", partial(_derived, theorem, rest), ()
        swapped = (*steps[:position], _mismatched(step), *steps[position + 1 :])
        yield f"another check for {step.title!r}", partial(_derived, theorem, swapped), ()
    for slug, other in catalogue().items():
        if slug != theorem.slug:
            yield f"the derivation of {slug}", partial(replace, theorem, derivation=other.derivation), ()


def _mismatched(step: Step) -> Step:
    return replace(step, check=lambda: "verified", cites=None)
