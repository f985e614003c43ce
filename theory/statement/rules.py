"""What a theorem's cases must be for their claims to mean one thing: levels, names, symbols, settings, directions."""

from collections.abc import Iterable, Sequence

import sympy as sp
from sympy.core.function import AppliedUndef

from collapsecheck.theory.notation import beta, correlation, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement.claims import (
    OF_ALL_LEVELS,
    Active,
    Case,
    Claim,
    ForAll,
    Network,
    Pairing,
    Trend,
    Value,
)
from collapsecheck.theory.statement.direction import Curvature
from collapsecheck.theory.statement.errors import StatementError, require
from collapsecheck.theory.statement.setting import Setting
from collapsecheck.theory.statement.symbols import check_symbols


def parameters(setting: Setting) -> set[sp.Symbol]:
    """The positive symbols that a mode of this setting depends on, ties applied."""
    levels = range(1, setting.depth + 1)
    names = {theta, eta_dec, *(beta(l) for l in levels), *(eta(l) for l in levels)}
    names |= {sigma(l) for l in levels if not setting.learns(l)}
    return names - {symbol for symbol, _ in setting.tied}


def check_cases(cases: Sequence[Case], settings: Sequence[Setting], every: bool = True) -> None:
    """Refuse cases that are not well formed; `every`: all of the settings must be spoken of."""
    require(
        not every or any(case.claims for case in cases), "it claims nothing: give it at least one case with a claim"
    )
    _once((case.name for case in cases), "two cases are named")
    for case in cases:
        setting = case.setting or settings[0]
        try:
            if setting not in settings:
                raise StatementError(f"it speaks of {named(setting)}, the theorem of {_listed(settings)}")
            _check_once(case, setting)
        except StatementError as error:
            raise StatementError(f"case {case.name!r}: {error}") from error
    spoken = {case.setting or settings[0] for case in cases if case.claims}
    silent = [setting for setting in settings if setting not in spoken]
    if every and silent:
        raise StatementError(f"no case claims anything of {_listed(silent)}")
    check_symbols(cases)


def named(setting: Setting) -> str:
    """The setting in a few words."""
    ties = "".join(f", {left} = {right}" for left, right in setting.tied)
    if setting.model == "any":
        return "any model"
    return f"{setting.model.upper()} {'-'.join(setting.variances)}{ties}"


def _listed(settings: Iterable[Setting]) -> str:
    return " and of ".join(map(named, settings))


def _once(names: Iterable[object], words: str) -> None:
    seen: set[object] = set()
    for name in names:
        require(name not in seen, f"{words} {name!r}: names are used once")
        seen.add(name)


def _check_once(case: Case, setting: Setting) -> None:
    """A case that has passed is not looked at again: mutants share most of theirs."""
    if case.__dict__.get("_passed") != setting:
        _check_case(case, setting)
        object.__setattr__(case, "_passed", setting)


def _check_case(case: Case, setting: Setting) -> None:
    _once(
        (claim.name for claim in case.claims if isinstance(claim, ForAll | Curvature | Network)), "two claims are named"
    )
    subjects: set[tuple[object, ...]] = set()
    for claim in case.claims:
        subject = _subject(claim)
        require(subject not in subjects, f"{' '.join(map(str, subject))} is claimed twice: claim it once")
        subjects.add(subject)
        _check_claim(claim, setting)
    everywhere = [claim.name for claim in case.claims if isinstance(claim, ForAll | Curvature)]
    words = f"{everywhere[:1]} is claimed for all values: its case has no region, conditions are its own hypotheses"
    require(case.where == sp.true or not everywhere, words)
    known = parameters(setting) | {symbol for symbol, _ in setting.tied}
    _only(case.where, known, "its region")
    for symbol, formula in case.chart.items():
        require(symbol in known, f"its chart writes {symbol}, which is no parameter of {named(setting)}")
        _real(formula, f"its chart for {symbol}")


def _subject(claim: Claim) -> tuple[object, ...]:
    match claim:
        case Value():
            return (claim.quantity, claim.level)
        case Active():
            return ("active", claim.level)
        case Trend():
            return ("the trend of level", claim.level, "in", claim.parameter)
        case Pairing():
            return (claim.rule, "pairing of widths", claim.widths)
    return (claim.name,)


def _check_claim(claim: Claim, setting: Setting) -> None:
    known = parameters(setting) | {symbol for symbol, _ in setting.tied}
    linear = setting.model != "any" or isinstance(claim, ForAll | Network)
    require(linear, "of any network only facts about free encoders and inequalities can be claimed")
    if isinstance(claim, Value | Active | Trend):
        exists = claim.level <= setting.depth
        require(exists, f"level {claim.level} of a model with {setting.depth} levels")
        if not setting.decouples:
            raise StatementError(
                f"the modes of {named(setting)} do not decouple: two fixed diagonal levels have no learned one between "
                "them, so nothing can be claimed of a single mode"
            )
    match claim:
        case Value():
            what = claim.quantity if claim.quantity in OF_ALL_LEVELS else f"{claim.quantity} {claim.level}"
            _only(claim.value, known, f"the value of {what}")
        case Active():
            _only(claim.condition, known, f"the condition of level {claim.level}")
        case Trend():
            words = f"the setting has no parameter {claim.parameter}"
            require(claim.parameter in known | {correlation}, words)
        case Pairing():
            words = f"{len(claim.widths)} widths for a model with {setting.depth} levels"
            require(len(claim.widths) == setting.depth, words)
        case ForAll():
            _real(claim.hypotheses, f"the hypothesis of {claim.name!r}")
            _real(claim.conclusion, f"the conclusion of {claim.name!r}")
        case Network():
            require(setting.model == "any", f"{claim.name!r} speaks of every network, the setting of {named(setting)}")
        case Curvature():
            _check_way(claim, setting)


def _only(formula: sp.Basic, known: set[sp.Symbol], what: str) -> None:
    strangers = sorted(map(str, formula.free_symbols - known))
    require(not strangers, f"{what} has {', '.join(strangers)}, which the setting does not know")
    _real(formula, what)


def _real(formula: sp.Basic, what: str) -> None:
    """No function without a meaning, nothing complex or infinite."""
    functions = sorted(str(f.func) for f in formula.atoms(AppliedUndef))
    require(not functions, f"{what} has the function {', '.join(functions)}, which has no meaning")
    require(not formula.has(sp.I, sp.nan, sp.zoo, sp.oo, -sp.oo), f"{what} is not a finite real number")


def _check_way(claim: Curvature, setting: Setting) -> None:
    """A direction moves something, and only what is there and may be trained."""
    way, where = claim.way, f"the way of {claim.name!r}"
    require(setting.depth == 1, f"{where} is of a model with {setting.depth} levels: curvature is claimed of one level")
    modes, latents = len(way.theta), len(way.sigma)
    shapes = ((modes, latents), (latents, modes)) * 2
    fits = all(block.shape == shape for block, shape in zip((*way.point, *way.move), shapes, strict=True))
    require(fits, f"{where} does not fit {modes} modes and {latents} latents: U is modes × latents, V the reverse")
    require(len(way.noise) in (0, latents), f"{where} moves {len(way.noise)} of {latents} variances: give all or none")
    for symbol, formula in way.chart:
        words = f"the chart of {claim.name!r} writes {symbol} = {formula}, which may not be positive"
        require(sp.sympify(formula).is_positive or symbol == theta, words)
    turned = any(entry != 0 for entry in way.noise)
    require(turned or any(entry != 0 for block in way.move for entry in block), f"{where} does not move")
    require(setting.learns(1) or not turned, f"{where} moves σ, which is fixed in {named(setting)}")
    same = len(set(way.sigma)) == 1 or setting.variances[0] != "isotropic"
    require(same, f"{where} has latents of unequal σ, which {named(setting)} does not allow")
