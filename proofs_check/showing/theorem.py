"""A theorem as readable Unicode text: what it says, case by case, and how the last run graded it."""

import re
import textwrap
from collections.abc import Iterator, Mapping

import sympy as sp

from collapsecheck.formal import formal_words
from collapsecheck.judge import EVERYTHING, covers
from collapsecheck.showing.point import point_parts
from collapsecheck.showing.predicted import subscript
from collapsecheck.theory.statement import (
    Active,
    Case,
    Claim,
    Curvature,
    ForAll,
    Network,
    Pairing,
    Theorem,
    Trend,
    Value,
)
from collapsecheck.theory.writing import fact_text, gist, model_text, quantity_text, to_text

WIDTH, NO_BREAK = 100, "\N{NO-BREAK SPACE}"


def statement(theorem: Theorem, last: Mapping[str, object] | None, cases: int | None = None) -> str:
    """The page of `collapsecheck show`, with all cases or the first `cases`; `last` is the record of the last run."""
    first = (
        f"{theorem.slug}: covers {limits}" if (limits := covers(theorem)) == EVERYTHING else f"{theorem.slug}: {limits}"
    )
    lines = [
        first,
        "=" * min(len(first), WIDTH),
        f"kind: {theorem.kind}    expected: {theorem.expected}",
        f"source: {theorem.source}",
        *(f"model: {model_text(setting)}" for setting in (theorem.setting, *theorem.settings)),
        f"last run: {_grade(last)}",
        *(line for said in formal_words(theorem) for line in textwrap.wrap(said, WIDTH, subsequent_indent="  ")),
        "",
        *textwrap.wrap(f"Title (by hand): {theorem.title}", WIDTH),
        *textwrap.wrap(f"In short (by hand): {to_text(gist(theorem))}", WIDTH),
        "",
        "What is claimed, from the cases that are checked (names in “ ” are by hand; parameters are positive, θ ≥ 0):",
    ]
    for case in theorem.cases[:cases]:
        lines += ["", *_case(case)]
    left_out = theorem.cases[cases:] if cases is not None else ()
    if left_out:
        lines += ["", f"{len(left_out)} more cases (show {theorem.slug} --all)"]
    if theorem.counterexample:
        lines += ["", *_counterexample(theorem)]
    if theorem.correction:
        lines += ["", "What holds instead", *(line for case in theorem.correction for line in _case(case))]
    lines += ["", f"Uses: {', '.join(theorem.uses) or 'no other theorem'}"]
    return "\n".join(lines)


def _counterexample(theorem: Theorem) -> list[str]:
    """The exact point, wrapped between its equations."""
    parts = ", ".join(part.replace(" ", NO_BREAK) for part in point_parts(theorem.counterexample))
    wrapped = textwrap.wrap(f"Counterexample: {parts}", WIDTH, subsequent_indent="  ", break_on_hyphens=False)
    return [line.replace(NO_BREAK, " ") for line in wrapped]


def _case(case: Case) -> Iterator[str]:
    yield f"Case {case.name}"
    if case.setting is not None:
        yield f"  model: {model_text(case.setting)}"
    if case.where != sp.true:
        yield from _formula("where", case.where)
    if case.chart:
        yield f"  coordinates: {_pairs(case.chart)}"
    trends = [claim for claim in case.claims if isinstance(claim, Trend)]
    for level, sign in sorted({(trend.level, trend.sign) for trend in trends}):
        raised = [sp.pretty(t.parameter) for t in trends if (t.level, t.sign) == (level, sign)]
        verb = "falls" if sign > 0 else "rises"
        yield f"  ρ{subscript(level)} never {verb} when one of these is raised: {', '.join(raised)}"
    for claim in case.claims:
        yield from _claim(claim)


def _claim(claim: Claim) -> Iterator[str]:
    match claim:
        case Value(quantity, level, value):
            yield from _formula(f"{quantity_text(quantity, level)} equals", value)
        case Active(level, condition):
            yield from _formula(f"active at level {level} if and only if", condition)
        case Pairing(rule, widths):
            allowed = {"sorted": "the sorted pairing (θ falling, σ rising)", "permutation": "the best pairing"}[rule]
            sizes = ", ".join(f"d{subscript(level)} = {width}" for level, width in enumerate(widths, start=1))
            yield f"  with {sizes} the smallest loss is the sum of the modes' minima for {allowed}"
        case Curvature(name, way, value, falls):
            yield from _formula(f"“{name}”: the loss changes by ε² times", value)
            yield from () if falls == sp.true else _formula("negative if and only if", falls)
            yield from (line for pair in way.chart for line in _formula("where", sp.Eq(*pair, evaluate=False)))
        case Network():
            yield f"  “{claim.name}”: {fact_text(claim)}"
        case ForAll(name, sp.true, conclusion):
            yield from _formula(f"“{name}”: for all positive values", conclusion)
        case ForAll(name, hypotheses, conclusion):
            yield from _formula(f"“{name}”: for all positive values with", hypotheses)
            yield from _formula("it holds that", conclusion)


def _formula(words: str, formula: sp.Basic) -> Iterator[str]:
    printed = [line.rstrip() for line in sp.pretty(formula, use_unicode=True, wrap_line=False).splitlines()]
    if len(printed) == 1:
        yield f"  {words} {printed[0]}"
        return
    yield f"  {words}"
    yield from (f"      {line}" for line in printed)


def _pairs(mapping: Mapping[sp.Symbol, sp.Expr]) -> str:
    return ", ".join(f"{sp.pretty(symbol)} = {_inline(value)}" for symbol, value in mapping.items())


def _inline(formula: sp.Basic) -> str:
    """The formula on one line, with Greek letters and without stars."""
    text = sp.sstr(formula)
    for symbol in formula.free_symbols:
        text = re.sub(rf"\b{symbol}\b", sp.pretty(symbol), text)
    return text.replace("**2", "²").replace("**", "^").replace("*", "·").replace("sqrt(", "√(")


def _grade(last: Mapping[str, object] | None) -> str:
    if last is None:
        return "none yet (collapsecheck verify)"
    cited = last.get("cited")
    given = f", given {', '.join(map(str, cited))}" if isinstance(cited, list | tuple) and cited else ""
    return f"{last.get('grade')}{given} (effort {last.get('effort')})"
