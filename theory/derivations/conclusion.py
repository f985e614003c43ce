"""The end of a derivation: each region of a theorem, its minimiser checked against the certificate in its chart.

In the region's coordinates every inequality is visible: after expansion each term has a positive coefficient.
"""

from collections.abc import Iterator
from functools import cache, partial

import sympy as sp

from collapsecheck.theory.calculus import is_visibly_nonnegative, is_zero
from collapsecheck.theory.checks import NotShown, require
from collapsecheck.theory.derivations.to_modes import correlation_steps, reduction
from collapsecheck.theory.model import growths, has_minimiser, implied_value, marginals, mode, setting_of, tie
from collapsecheck.theory.notation import mode_value, optimal, rho
from collapsecheck.theory.statement import Case, Claim, Setting, Step, Theorem, Trend, Value
from collapsecheck.theory.writing import line

TRIED = (1, 2, 7, 31)  # points of a chart, to refute by


def derivation(theorem: Theorem, own: tuple[Step, ...] | None = None) -> tuple[Step, ...]:
    """The theorem's derivation, the reduction of settings that it leaves out, and the conclusion of every region.

    own: what `theorem.derivation` returned, for who has called it already.
    """
    own = theorem.derivation() if own is None else own
    return (*own, *remaining(theorem, own), *conclusions(theorem))


def remaining(theorem: Theorem, own: tuple[Step, ...]) -> Iterator[Step]:
    """What the theorem's own derivation does not show of the way from the β-ELBO to the chain, for all its settings.

    A theorem that should hold is about minima of the loss, so its proof rests on this reduction whatever it shows.
    """
    if theorem.expected != "holds":
        return
    if any(isinstance(c, Trend) and mode.moved_by(setting, c.parameter)[1] for setting, c in _said(theorem)):
        yield from (step for step in correlation_steps() if step.title not in {other.title for other in own})
    named = (theorem.setting, *(setting_of(theorem, case) for case in theorem.cases))
    settings = dict.fromkeys(setting for setting in named if setting.model != "any")
    shown = {(step.title, step.statement) for step in own}
    missing = [s for s in settings if not {(step.title, step.statement) for step in reduction(s)} <= shown]
    cited = dict.fromkeys(step.cites for s in missing for step in reduction(s) if step.cites)
    if missing:
        yield Step(
            title="From the β-ELBO to one chain per mode, in the settings not shown",
            statement=f"The same derivation holds for {len(missing)} settings: {'; '.join(map(_named, missing))}",
            because="Loss, stationary points, decoders, spectra, chain, certificate: derived for each setting itself.",
            check=lambda: f"{sum(map(checked_reduction, missing))} steps, each as above",
        )
    yield from (
        Step(title="Cited in the settings not shown", statement=source, because="See the reduction.", cites=source)
        for source in cited
        if source not in {step.cites for step in own}
    )


def _said(theorem: Theorem) -> Iterator[tuple[Setting, Claim]]:
    return ((setting_of(theorem, case), claim) for case in theorem.cases for claim in case.claims)


@cache
def checked_reduction(setting: Setting) -> int:
    """Run every check of a setting's reduction; the number of steps that were checked."""
    checks = [step.check for step in reduction(setting) if step.check]
    return sum(bool(check()) for check in checks)


def _named(setting: Setting) -> str:
    return f"{setting.model.upper()} {'-'.join(setting.variances)}{', $η_1 = η_dec$' if setting.tied else ''}"


def conclusions(theorem: Theorem) -> Iterator[Step]:
    """A step per region that claims a minimiser; those of further settings are checked together."""
    cases = [case for case in theorem.cases if has_minimiser(theorem, case) and case.chart]
    own = [case for case in cases if setting_of(theorem, case) == theorem.setting]
    yield from (case_step(theorem.setting, case) for case in own)
    others = [(setting_of(theorem, case), case) for case in cases if case not in own]
    if others:
        yield Step(
            title="The other settings",
            statement=f"The same holds in {len(others)} regions of {len({s for s, _ in others})} other settings",
            because="Each region has a chart of its own; the conditions and values are checked one by one as above.",
            check=lambda: f"{sum(bool(check_case(*pair)) for pair in others)} regions, each as above",
        )


def case_step(setting: Setting, case: Case) -> Step:
    """What holds in one region, and that the certificate applies there."""
    claimed = [sp.Eq(rho(c.level), c.value, evaluate=False) for c in _values(case, "rho")]
    claimed += [sp.Eq(optimal(mode_value), c.value, evaluate=False) for c in _values(case, "minimum")]
    return Step(
        title=f"Region {case.name}",
        statement=sp.Tuple(*claimed),
        because=f"Where {_region(setting, case)}. In the coordinates {_coordinates(case)} the marginals satisfy the "
        "certificate's conditions.",
        check=partial(check_case, setting, case),
    )


def check_case(setting: Setting, case: Case) -> str:
    """The chart lies in the region; ρ ≥ 0, E nondecreasing, equal wherever ρ > 0; values are the minimiser's."""
    growth = growths(setting, case)
    levels = marginals(setting, growth)
    for relation in sp.And.make_args(tie(setting, case.where)):
        inside = _charted(setting, case, relation.gts - relation.lts)
        _nonnegative(inside, f"the chart satisfies {relation}")
    for level in range(1, setting.depth + 1):
        rise = tie(setting, levels[level] - levels[level - 1])
        _nonnegative(_charted(setting, case, growth[level] - 1), f"rho_{level} ≥ 0")
        _nonnegative(_charted(setting, case, rise), f"E_{level} ≥ E_{level - 1}")
        require(growth[level] == 1 or is_zero(rise), f"E_{level} differs from E_{level - 1} although rho_{level} > 0")
    for claim in case.claims:
        if isinstance(claim, Value):
            difference = tie(setting, claim.value - implied_value(setting, growth, claim.quantity, claim.level))
            require(is_zero(difference), f"{claim.quantity} {claim.level} is not the minimiser's")
    return (
        "the region's inequalities are visible; $E_l − E_{l−1}$ vanishes where $ρ_l > 0$ and has only positive terms "
        "elsewhere; the claimed values agree"
    )


def _nonnegative(expr: sp.Expr, what: str) -> None:
    """Nothing where `expr` ≥ 0 is visible; CheckFailed where it is negative at a point; else NotShown."""
    if is_visibly_nonnegative(expr):
        return
    letters = sorted(expr.free_symbols, key=str)
    for k in TRIED:
        point = {letter: sp.Rational(k + i * i, 3 + i) for i, letter in enumerate(letters)}
        where = ", ".join(f"{letter} = {value}" for letter, value in point.items())
        require(not expr.xreplace(point).is_negative, f"false at {where}: {what}")
    raise NotShown(f"in these coordinates it is not visible that {what}")


def _charted(setting: Setting, case: Case, expr: sp.Expr) -> sp.Expr:
    chart = {symbol: tie(setting, value) for symbol, value in case.chart.items()}
    return tie(setting, expr).xreplace(chart)


def _values(case: Case, quantity: str) -> list[Value]:
    return [claim for claim in case.claims if isinstance(claim, Value) and claim.quantity == quantity]


def _region(setting: Setting, case: Case) -> str:
    relations = sp.And.make_args(tie(setting, case.where))
    return " and ".join(f"${line(relation)}$" for relation in sorted(relations, key=sp.default_sort_key))


def _coordinates(case: Case) -> str:
    return ", ".join(f"${line(symbol)} = {line(value)}$" for symbol, value in case.chart.items())
