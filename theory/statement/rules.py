"""What a theorem's cases must be for their claims to mean one thing: names, symbols, settings; each claim apart."""

from collections.abc import Iterable, Sequence

import sympy as sp

from collapsecheck.theory.statement.claim_rules import check_claim, only, real, subject
from collapsecheck.theory.statement.claims import Case, ForAll, Network
from collapsecheck.theory.statement.direction import Curvature
from collapsecheck.theory.statement.errors import StatementError, require
from collapsecheck.theory.statement.setting import Setting, named, parameters
from collapsecheck.theory.statement.symbols import check_symbols


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
        what = subject(claim)
        require(what not in subjects, f"{' '.join(map(str, what))} is claimed twice: claim it once")
        subjects.add(what)
        check_claim(claim, setting)
    everywhere = [claim.name for claim in case.claims if isinstance(claim, ForAll | Curvature)]
    words = f"{everywhere[:1]} is claimed for all values: its case has no region, conditions are its own hypotheses"
    require(case.where == sp.true or not everywhere, words)
    known = parameters(setting) | {symbol for symbol, _ in setting.tied}
    only(case.where, known, "its region")
    for symbol, formula in case.chart.items():
        require(symbol in known, f"its chart writes {symbol}, which is no parameter of {named(setting)}")
        real(formula, f"its chart for {symbol}")
