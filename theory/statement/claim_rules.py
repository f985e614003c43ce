"""What a claim must be to mean one thing in its setting: levels, parameters, finite formulas, directions."""

from collections.abc import Iterator

import sympy as sp
from sympy.concrete.expr_with_limits import ExprWithLimits
from sympy.core.function import AppliedUndef
from sympy.core.relational import Relational
from sympy.functions.elementary.hyperbolic import HyperbolicFunction
from sympy.functions.elementary.trigonometric import TrigonometricFunction
from sympy.logic.boolalg import BooleanAtom, BooleanFunction

from collapsecheck.theory.notation import correlation, theta
from collapsecheck.theory.statement.claims import (
    OF_ALL_LEVELS,
    Active,
    Claim,
    ForAll,
    Network,
    Pairing,
    Trend,
    Value,
)
from collapsecheck.theory.statement.direction import Curvature
from collapsecheck.theory.statement.errors import StatementError, require
from collapsecheck.theory.statement.setting import Setting, named, parameters

BINDING = (ExprWithLimits, sp.Derivative, sp.Subs, sp.Limit, sp.Lambda)
ARITHMETIC = (sp.Symbol, sp.Number, sp.NumberSymbol, sp.Add, sp.Mul, sp.Pow)
FUNCTIONS = (sp.log, sp.exp, sp.Abs, sp.Max, sp.Min, TrigonometricFunction, HyperbolicFunction)


def subject(claim: Claim) -> tuple[object, ...]:
    """What is claimed once at most in a case."""
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


def check_claim(claim: Claim, setting: Setting) -> None:
    """Refuse a claim that its setting gives no meaning."""
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
            only(claim.value, known, f"the value of {what}")
        case Active():
            only(claim.condition, known, f"the condition of level {claim.level}")
        case Trend():
            words = f"the setting has no parameter {claim.parameter}"
            require(claim.parameter in known | {correlation}, words)
        case Pairing():
            words = f"{len(claim.widths)} widths for a model with {setting.depth} levels"
            require(len(claim.widths) == setting.depth, words)
        case ForAll():
            real(claim.hypotheses, f"the hypothesis of {claim.name!r}")
            real(claim.conclusion, f"the conclusion of {claim.name!r}")
        case Network():
            require(setting.model == "any", f"{claim.name!r} speaks of every network, the setting of {named(setting)}")
        case Curvature():
            _check_way(claim, setting)


def only(formula: sp.Basic, known: set[sp.Symbol], what: str) -> None:
    """No other symbols than these, and `real`."""
    strangers = sorted(map(str, formula.free_symbols - known))
    require(not strangers, f"{what} has {', '.join(strangers)}, which the setting does not know")
    real(formula, what)


def real(formula: sp.Basic, what: str) -> None:
    """Relations and connectives only; no function without a meaning, no bound symbol, nothing complex or infinite."""
    for part in () if isinstance(formula, sp.Expr) else _parts(formula):
        words = f"{what} says {part}: it must be made of relations, and, or, not"
        require(isinstance(part, Relational | BooleanAtom), words)
    binding = sorted(kind.__name__ for kind in BINDING if formula.has(kind))
    require(not binding, f"{what} has {', '.join(binding)}, which may bind a symbol: write out what it comes to")
    functions = sorted(str(f.func) for f in formula.atoms(AppliedUndef))
    require(not functions, f"{what} has the function {', '.join(functions)}, which has no meaning")
    require(not formula.has(sp.I, sp.nan, sp.zoo, sp.oo, -sp.oo), f"{what} is not a finite real number")
    for one in formula.atoms(Relational):
        words = f"{what} says {one}, which compares no numbers"
        require(all(isinstance(side, sp.Expr) for side in one.args), words)
    parts = (part for part in sp.preorder_traversal(formula) if isinstance(part, sp.Expr))
    strange = sorted({type(part).__name__ for part in parts if not isinstance(part, ARITHMETIC + FUNCTIONS)})
    words = "no sum, product, power, logarithm, exponential, |·|, max, min or angle: give a case for each piece"
    require(not strange, f"{what} has {', '.join(strange)}, which is {words}")


def _parts(formula: sp.Basic) -> Iterator[sp.Basic]:
    """What the connectives of a statement connect."""
    if isinstance(formula, BooleanFunction):
        for part in formula.args:
            yield from _parts(part)
    else:
        yield formula


def _check_way(claim: Curvature, setting: Setting) -> None:
    """A direction moves something, and only what is there and may be trained."""
    way, where = claim.way, f"the way of {claim.name!r}"
    require(setting.depth == 1, f"{where} is of a model with {setting.depth} levels: curvature is claimed of one level")
    modes, latents = len(way.theta), len(way.sigma)
    shapes = ((modes, latents), (latents, modes)) * 2
    fits = all(block.shape == shape for block, shape in zip((*way.point, *way.move), shapes, strict=True))
    require(fits, f"{where} does not fit {modes} modes and {latents} latents: U is modes × latents, V the reverse")
    require(len(way.noise) in (0, latents), f"{where} moves {len(way.noise)} of {latents} variances: give all or none")
    parts = (*way.theta, *way.sigma, *way.noise, *way.move[0], *way.move[1], *way.point[0], *way.point[1], claim.value)
    for formula in (*parts, *(formula for _, formula in way.chart), claim.falls):
        real(formula, where)
    for symbol, formula in way.chart:
        words = f"the chart of {claim.name!r} writes {symbol} = {formula}, which may not be positive"
        require(formula.is_positive or (symbol == theta and formula.is_nonnegative), words)
    positive = all(way.charted(one).is_positive for one in way.sigma)
    fits = positive and all(way.charted(one).is_nonnegative for one in way.theta)
    require(fits, f"{where} has a θ that may be negative, or a σ that may not be positive")
    turned = any(entry != 0 for entry in way.noise)
    require(turned or any(entry != 0 for block in way.move for entry in block), f"{where} does not move")
    require(setting.learns(1) or not turned, f"{where} moves σ, which is fixed in {named(setting)}")
    same = len(set(way.sigma)) == 1 or setting.variances[0] != "isotropic"
    require(same, f"{where} has latents of unequal σ, which {named(setting)} does not allow")
