"""What a theorem claims, in words made from its cases: the statement that its grade is about."""

from collections.abc import Iterator

import sympy as sp

from collapsecheck.theory.statement import (
    Active,
    Case,
    Claim,
    Curvature,
    ForAll,
    Network,
    Pairing,
    Setting,
    Theorem,
    Trend,
    Value,
)
from collapsecheck.theory.writing.markup import indexed, to_text
from collapsecheck.theory.writing.quantities import quantity_text
from collapsecheck.theory.writing.unicode import line

KINDS = {
    "isotropic": "fixed and isotropic",
    "diagonal": "fixed and diagonal",
    "learnable": "diagonal and learned",
    "data-dependent": "learned as a function of x",
}
DIRECTIONS = {1: "never lowers", -1: "never raises", 0: "never moves"}
FACTS = {
    "identity": "J − J_0 is its certificate identity",
    "global": "no encoder beats collapse from {factor}κ on, and one does below",
    "local": "the least second variation at collapse is β − {factor}κ_loc",
    "contraction": "above {factor}diam²/4 alternating minimisation contracts to collapse at the rate diam²/(4 β)",
}


def gist(theorem: Theorem) -> str:
    """The theorem in short, by hand, in the notation of its cases and its derivation."""
    return indexed(theorem.statement, theorem.setting.depth)


def claimed(theorem: Theorem) -> list[str]:
    """One sentence for each claim, under its model and its region."""
    return [sentence for case in theorem.cases for sentence in _sentences(theorem, case)]


def model_text(setting: Setting) -> str:
    """The setting in words: what is decoded, the levels, what is tied."""
    if setting.model == "any":
        return "any encoder, decoder and prior"
    levels = ", ".join(f"$Σ_{l}$ {KINDS[kind]}" for l, kind in enumerate(setting.variances, start=1))
    ties = "".join(f", ${line(left)} = {line(right)}$" for left, right in setting.tied)
    return to_text(f"linear {setting.model.upper()}, {levels}{ties}")


def region_text(statement: sp.Basic) -> str:
    """A condition in one line: alternatives joined by "or", conditions by "and"."""
    if isinstance(statement, sp.And | sp.Or):
        word = " and " if isinstance(statement, sp.And) else " or "
        parts = sorted(statement.args, key=sp.default_sort_key)
        return word.join(
            f"({region_text(part)})" if isinstance(part, sp.And | sp.Or) else region_text(part) for part in parts
        )
    return {sp.true: "always", sp.false: "never"}.get(statement) or to_text(f"${line(statement)}$")


def _sentences(theorem: Theorem, case: Case) -> Iterator[str]:
    place = model_text(case.setting or theorem.setting)
    where = "" if case.where == sp.true else f", where {region_text(case.where)}"
    for claim in case.claims:
        yield f"{place}{where}: {_said(claim)}"


def _said(claim: Claim) -> str:  # noqa: PLR0911
    match claim:
        case Value(quantity, level, value):
            what = quantity_text(quantity, level)
            return f"{'' if 'escape' in quantity else 'at the minimum '}{what} equals {_formula(value)}"
        case Active(level, condition):
            return f"at the minimum level {level} is active if and only if: {region_text(condition)}"
        case Trend(parameter, level, sign):
            return to_text(f"raising ${line(parameter)}$ from there, to any value, {DIRECTIONS[sign]} $ρ_{level}$")
        case Pairing(rule, widths):
            sizes = ", ".join(f"$d_{level} = {width}$" for level, width in enumerate(widths, start=1))
            best = "the sorted pairing (θ falling, σ rising)" if rule == "sorted" else "the best pairing"
            return to_text(f"with {sizes} the minimum of the loss is the sum of the modes' minima for {best}")
        case Curvature():
            return _curvature(claim)
        case ForAll(name, hypotheses, conclusion):
            given = "" if hypotheses == sp.true else f" with {region_text(hypotheses)}"
            return f"“{name}”: for all positive values{given} it holds that {region_text(conclusion)}"
        case Network():
            return f"“{claim.name}”: {fact_text(claim)}"
    raise TypeError(claim)


def fact_text(claim: Network) -> str:
    """What is claimed of every network, and under which likelihoods it is tested."""
    factor = "" if claim.factor == 1 else f"{claim.factor} "
    return f"{FACTS[claim.fact].format(factor=factor)}, tested under {', '.join(claim.likelihoods)}"


def _curvature(claim: Curvature) -> str:
    way = claim.way
    chart = ", ".join(to_text(f"${line(symbol)} = {line(value)}$") for symbol, value in way.chart)
    ends = [f"U = {_matrix(way.point[0])}, V = {_matrix(way.point[1])}"]
    ends += [f"(dU, dV) = ({_matrix(way.move[0])}, {_matrix(way.move[1])})"]
    noise = f", d log σ = ({', '.join(map(_formula, way.noise))})" if way.noise else ""
    modes, latents = (", ".join(map(_formula, entries)) for entries in (way.theta, way.sigma))
    return (
        f"“{claim.name}”: with modes θ = ({modes}) and latents σ = ({latents}), {ends[0]} is a critical point"
        f"{f' where {chart}' if chart else ''}; along {ends[1]}{noise} the loss changes by ε² times "
        f"{_formula(claim.value)}, negative if and only if: {region_text(claim.falls)}"
    )


def _matrix(block: sp.ImmutableMatrix) -> str:
    return "[" + "; ".join(", ".join(map(_formula, row)) for row in block.tolist()) + "]"


def _formula(expr: sp.Expr) -> str:
    return to_text(f"${line(expr)}$")
