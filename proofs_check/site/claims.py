"""Cases and claims of a theorem as MyST with mathematics."""

import sympy as sp

from collapsecheck.showing import subscript
from collapsecheck.theory.statement import (
    Active,
    Case,
    Claim,
    Curvature,
    ForAll,
    Network,
    Pairing,
    Setting,
    Trend,
    Value,
)
from collapsecheck.theory.writing import fact_text, latex, model_text, quantity_latex, rows_of

ONE_LINE = 60
DIRECTIONS = {1: "never falls", -1: "never rises", 0: "does not move"}


def model(setting: Setting) -> str:
    """The model in words: its levels and what is tied."""
    if setting.model == "any":
        return f"{model_text(setting).capitalize()}."
    levels = ", ".join(f"Σ{subscript(level)} {kind}" for level, kind in enumerate(setting.variances, start=1))
    ties = "".join(f", with ${latex(a)} = {latex(b)}$" for a, b in setting.tied)
    depth = "one latent level" if setting.depth == 1 else f"{setting.depth} latent levels"
    return f"Linear {setting.model.upper()} with {depth}: {levels}{ties}."


def emphasised(name: str) -> str:
    """The name of a claim in italics, its stars as they are."""
    return "*" + name.replace("*", r"\*") + "*"


def aligned(rows: list[str]) -> str:
    """Displayed lines aligned at their relation signs."""
    return "$$\n\\begin{aligned}\n" + " \\\\\n".join(rows) + "\n\\end{aligned}\n$$"


def region(case: Case) -> str:
    """Where a case holds, in symbols."""
    if case.where == sp.true:
        return "For all positive values of the parameters:"
    parts = case.where.args if isinstance(case.where, sp.And) else (case.where,)
    return "Where\n\n" + aligned([row for part in parts for row in relation(part)])


def relation(formula: sp.Basic) -> list[str]:
    """The lines of a condition."""
    if isinstance(formula, sp.core.relational.Relational):
        return rows_of(formula)
    if isinstance(formula, sp.Or) and len(latex(formula)) > ONE_LINE:
        first, *rest = formula.args
        return [f"& {words(first)}", *(rf"&\text{{or }} {words(part)}" for part in rest)]
    return [f"& {words(formula)}"]


def words(formula: sp.Basic) -> str:
    """A condition with "and" and "or" for the signs of logic."""
    return latex(formula).replace(r"\wedge", r"\text{ and }").replace(r"\vee", r"\text{ or }")


def claims(case: Case) -> str:
    """Everything a case claims; values in one display."""
    values = [claim for claim in case.claims if isinstance(claim, Value)]
    rows = [row for claim in values for row in value_rows(claim)]
    others = [said(claim) for claim in case.claims if not isinstance(claim, Value | Trend)]
    return "\n\n".join([*([aligned(rows)] if rows else []), *trends(case), *others])


def trends(case: Case) -> list[str]:
    """A sentence for each level and direction: what may be raised."""
    found = [claim for claim in case.claims if isinstance(claim, Trend)]
    groups = sorted({(claim.level, claim.sign) for claim in found})
    return [
        f"$\\rho_{{{level}}}$ {DIRECTIONS[sign]} when one of these is raised: "
        + ", ".join(f"${latex(claim.parameter)}$" for claim in found if (claim.level, claim.sign) == (level, sign))
        + "."
        for level, sign in groups
    ]


def value_rows(claim: Value) -> list[str]:
    """One value of the minimiser."""
    first, *rest = rows_of(sp.Eq(sp.Symbol("x"), claim.value, evaluate=False))
    return [f"{quantity_latex(claim.quantity, claim.level)} &{first.split('&', 1)[1]}", *rest]


def said(claim: Claim) -> str:
    """A claim that is no value, as a sentence."""
    match claim:
        case Active(level, condition):
            return f"The mode is active at level {level} if and only if\n\n{aligned(relation(condition))}"
        case Pairing(rule, widths):
            sizes = ", ".join(f"$d_{{{level}}} = {width}$" for level, width in enumerate(widths, start=1))
            return f"With {sizes} the smallest loss is the sum of the modes' minima for the best {rule} pairing."
        case Curvature():
            return curvature(claim)
        case Network():
            return f"“{emphasised(claim.name)}”: {fact_text(claim)}, on random finite laws."
        case ForAll(name, hypotheses, conclusion):
            given = "" if hypotheses == sp.true else f" with\n\n{aligned(relation(hypotheses))}\n\n"
            return (
                f"“{emphasised(name)}”: for all positive values{given} it holds that\n\n{aligned(relation(conclusion))}"
            )
    return ""


def curvature(claim: Curvature) -> str:
    """The change of the loss to second order, its sign, and the chart of the critical point."""
    first, *rest = rows_of(sp.Eq(sp.Symbol("x"), claim.value, evaluate=False))
    where = [row for pair in claim.way.chart for row in relation(sp.Eq(*pair, evaluate=False))]
    change = rf"\Delta\mathcal{{L}}/\varepsilon^{{2}} &{first.split('&', 1)[1]}"
    parts = [f"“{emphasised(claim.name)}”, to second order:", aligned([change, *rest])]
    parts += [] if claim.falls == sp.true else ["negative if and only if", aligned(relation(claim.falls))]
    return "\n\n".join([*parts, *(["where", aligned(where)] if where else [])])
