"""What a theorem leaves out of its settings' parameters: for every kind of claim the cases that make it, together.

The domain of a setting are all positive parameters, and θ = 0. A theorem whose cases leave something out, or that
needs β to rise from one learned level to the next, holds "only where …".
"""

from collections.abc import Iterator, Sequence
from functools import cache

import sympy as sp

from collapsecheck.judge.as_claimed import disjunction, substituted
from collapsecheck.judge.certificates import is_certified, on_file
from collapsecheck.judge.definedness import valued, whole
from collapsecheck.judge.proof_obligations import Obligation, obligations
from collapsecheck.judge.smt import is_contradiction
from collapsecheck.theory.model import mode, setting_of, tie
from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import Active, Case, Pairing, Setting, Theorem, Trend, Value, named
from collapsecheck.theory.writing import region_text

EVERYTHING, SECONDS = "everything", 5.0
ONLY_AUTOENCODING = {"gap", "raw-escape"}
RISING = "β rises from each learned level to the next"
UNCORRELATED = "x and y are uncorrelated"
WIDE = "no level above a fixed diagonal one is narrower, up to the next learned level"


def covers(theorem: Theorem) -> str:
    """Either "everything" or "only where …": what the claims of each setting are limited to."""
    settings = dict.fromkeys(setting_of(theorem, case) for case in theorem.cases)
    found: dict[str, list[Setting]] = {}
    for setting in settings:
        for words in _limits(theorem, setting):
            found.setdefault(words, []).append(setting)
    told = (words + _of_whom(words, limited, len(settings)) for words, limited in found.items())
    return f"only where {'; '.join(told)}" if found else EVERYTHING


def _of_whom(words: str, limited: Sequence[Setting], settings: int) -> str:
    """The settings that the words limit, unless they limit all, or say themselves whom they limit."""
    if words in (RISING, WIDE) or len(limited) == settings:
        return ""
    return f" ({', '.join(map(named, limited))})"


def _limits(theorem: Theorem, setting: Setting) -> Iterator[str]:
    """What the setting's claims are limited to, each in words."""
    cases = [case for case in theorem.cases if setting_of(theorem, case) == setting]
    if any(isinstance(claim, Value | Active | Trend) for case in cases for claim in case.claims):
        posed = tie(setting, mode.well_posed(setting))
        yield from (RISING,) if posed != sp.true else ()
        unproved = (one for one in _coverage(setting, cases) if not _everywhere(theorem.slug, one))
        yield from (region_text(region) for region in dict.fromkeys(_union(one) for one in unproved))
        quantities = {claim.quantity for case in cases for claim in case.claims if isinstance(claim, Value)}
        yield from ("y = x",) if setting.model == "vae" and quantities & ONLY_AUTOENCODING else ()
        yield from (UNCORRELATED,) if setting.model == "cvae" and "raw-escape" in quantities else ()
        yield from (WIDE,) if setting.not_narrower else ()
    yield from _widths(cases)


def to_certify(theorem: Theorem) -> Iterator[Obligation]:
    """All that has a certificate on file: what is claimed, that it has a value, and that nothing is left out."""
    for obligation in obligations(theorem, theorem.cases):
        yield from filter(None, (obligation, whole(obligation)))
    yield from coverage(theorem)


def coverage(theorem: Theorem) -> Iterator[Obligation]:
    """For each setting and kind of claim: the cases that make it leave nothing out."""
    for setting in dict.fromkeys(setting_of(theorem, case) for case in theorem.cases):
        yield from _coverage(setting, [case for case in theorem.cases if setting_of(theorem, case) == setting])


def _widths(cases: Sequence[Case]) -> Iterator[str]:
    """A claimed pairing is of levels with certain widths."""
    for claim in (claim for case in cases for claim in case.claims if isinstance(claim, Pairing)):
        yield ", ".join(f"d_{level} = {width}" for level, width in enumerate(claim.widths, start=1))


def _coverage(setting: Setting, cases: Sequence[Case]) -> Iterator[Obligation]:
    """For each kind of claim that its regions cover the setting, kinds that are made in the same regions once."""
    parts: dict[tuple[object, ...], list[sp.Basic]] = {}
    for case in cases:
        for claim in case.claims:
            if isinstance(claim, Value | Active | Trend):
                parts.setdefault(_kind(claim), []).append(substituted(sp.sympify(case.where), dict(setting.tied)))
    posed = tie(setting, mode.well_posed(setting))
    for regions in dict.fromkeys(tuple(dict.fromkeys(regions)) for regions in parts.values()):
        if sp.true not in regions:
            yield Obligation(f"{named(setting)}: nothing is left out", posed, disjunction(*regions))


def _kind(claim: Value | Active | Trend) -> tuple[object, ...]:
    what = {Value: "quantity", Active: "level", Trend: "parameter"}[type(claim)]
    return (type(claim).__name__, getattr(claim, what), claim.level)


@cache
def _everywhere(slug: str, obligation: Obligation) -> bool:
    """Whether the regions hold at all parameters, θ = 0 included; what is not proved counts as left out."""
    regions = sp.Or.make_args(obligation.conclusion)
    return is_certified(obligation, on_file(slug)) or _decided(obligation.hypotheses, regions)


def _union(obligation: Obligation) -> sp.Basic:
    """The regions together, as SymPy simplifies them; θ > 0 where only at θ = 0 one of them has no value."""
    union = sp.Or(*sp.Or.make_args(obligation.conclusion))
    return theta > 0 if union == sp.true else union


@cache
def _decided(posed: sp.Basic, regions: tuple[sp.Basic, ...]) -> bool:
    at_zero = [valued(region, (theta,), claimed=True).subs(theta, 0) for region in regions]
    unions = (sp.Or(*regions), sp.Or(*at_zero))
    left_out = [sp.And(posed, sp.Not(union)) for union in unions if union != sp.true]
    return all(is_contradiction(statement, SECONDS) for statement in left_out)
