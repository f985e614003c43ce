"""A theorem as readable Unicode text: what it says, case by case, and how the last run graded it."""

import textwrap
from collections.abc import Iterator, Mapping

import sympy as sp

from theory.statement import Active, Case, Claim, ForAll, Setting, Theorem, Trend, Value

WIDTH = 100
QUANTITIES = {
    "rho": "ρ{level}, the log-growth at level {level}",
    "encoder": "λ{level}², the squared singular value of the encoder at level {level}",
    "decoder": "ω{level}², the squared singular value of the decoder at level {level}",
    "sigma": "σ{level}, the encoder standard deviation at level {level}",
    "minimum": "the mode's share of the smallest loss",
}


def statement(theorem: Theorem, last: Mapping[str, object] | None) -> str:
    """The whole page of `collapsecheck show`; `last` is the record of the last run, if any."""
    lines = [
        theorem.title,
        "=" * len(theorem.title),
        f"slug: {theorem.slug}    kind: {theorem.kind}    expected: {theorem.expected}",
        f"source: {theorem.source}",
        f"model: {_setting(theorem.setting)}",
        f"last run: {_grade(last)}",
        "",
        *textwrap.wrap(theorem.statement, WIDTH),
    ]
    for case in theorem.cases:
        lines += ["", *_case(case)]
    if theorem.counterexample:
        lines += ["", f"Counterexample: {_pairs(theorem.counterexample, ' = ')}"]
    lines += ["", f"Uses: {', '.join(theorem.uses) or 'no other theorem'}"]
    return "\n".join(lines)


def _case(case: Case) -> Iterator[str]:
    yield f"Case {case.name}"
    if case.setting is not None:
        yield f"  model: {_setting(case.setting)}"
    if case.where != sp.true:
        yield from _formula("where", case.where)
    if case.chart:
        yield f"  coordinates: {_pairs(case.chart, ' = ')}"
    for claim in case.claims:
        yield from _claim(claim)


def _claim(claim: Claim) -> Iterator[str]:
    match claim:
        case Value(quantity, level, value):
            yield from _formula(QUANTITIES[quantity].format(level=level) + " equals", value)
        case Active(level, condition):
            yield from _formula(f"active at level {level} if and only if", condition)
        case Trend(parameter, level, sign):
            yield f"  raising {sp.pretty(parameter)} never {'lowers' if sign > 0 else 'raises'} ρ{level}"
        case ForAll(name, hypotheses, conclusion):
            yield from _formula(f"{name}: for all positive values with", hypotheses)
            yield from _formula("it holds that", conclusion)


def _formula(words: str, formula: sp.Basic) -> Iterator[str]:
    printed = sp.pretty(formula, use_unicode=True, wrap_line=False)
    if "\n" not in printed:
        yield f"  {words} {printed}"
        return
    yield f"  {words}"
    yield from textwrap.indent(printed, "      ").splitlines()


def _pairs(mapping: Mapping[sp.Symbol, sp.Expr], relation: str) -> str:
    text = (f"{sp.pretty(symbol)}{relation}{sp.sstr(value)}" for symbol, value in mapping.items())
    return ", ".join(text)


def _setting(setting: Setting) -> str:
    levels = ", ".join(f"Σ{level} {kind}" for level, kind in enumerate(setting.variances, start=1))
    ties = "".join(f"; {sp.pretty(a)} = {sp.pretty(b)}" for a, b in setting.tied)
    return f"{setting.model.upper()}, {levels}{ties}"


def _grade(last: Mapping[str, object] | None) -> str:
    if last is None:
        return "none yet (collapsecheck verify)"
    cited = last.get("cited")
    given = f", given {', '.join(map(str, cited))}" if isinstance(cited, list | tuple) and cited else ""
    return f"{last.get('grade')}{given} (effort {last.get('effort')})"
