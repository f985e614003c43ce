"""Values under which a formula is judged: β = 1, a prior of unit width, η_dec² = ½ (the field `assume`)."""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from decimal import Decimal
from typing import NoReturn

import sympy as sp

from collapsecheck.auditing.grammar import parse
from collapsecheck.auditing.meaning import pieces
from collapsecheck.numerics.problem import InputError
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Setting, Theorem

Values = dict[sp.Symbol, sp.Expr]


def vocabulary(setting: Setting) -> dict[str, sp.Expr]:
    """What each name of the grammar means in the setting; ties (η_1 = η_dec) are applied."""
    names: dict[str, sp.Expr] = {"theta": theta, "theta2": theta**2, "eta_dec": eta_dec, "eta_enc": eta(setting.depth)}
    for level in range(1, setting.depth + 1):
        names |= {f"beta_{level}": beta(level), f"eta_{level}": eta(level)}
        names |= {} if mode.is_learned(setting, level) else {f"sigma_{level}": sigma(level)}
    if setting.depth == 1:
        names |= {short: names[f"{short}_1"] for short in ("beta", "sigma") if f"{short}_1" in names}
    names["c"] = eta_dec / eta(setting.depth)
    return {name: expr.subs(list(setting.tied)) for name, expr in names.items()}


def read_assumptions(given: object, setting: Setting) -> Values:
    """Symbols with their values, numbers or expressions in the other parameters; InputError for anything else."""
    if not isinstance(given, Mapping):
        raise InputError(f'assume: {given!r} is not a JSON object such as {{"beta": 1}}')
    names, values = vocabulary(setting), Values()
    for name, written in given.items():
        symbol = names.get(name)
        if not isinstance(symbol, sp.Symbol) or symbol == theta:
            known = sorted(n for n, meant in names.items() if isinstance(meant, sp.Symbol) and meant != theta)
            raise InputError(f"assume: {name!r} is no parameter to assume; these are {', '.join(known)}")
        value = _value(name, written, names)
        if values.get(symbol, value) != value:
            raise InputError(f"assume: {name} is given two values, {values[symbol]} and {value}")
        values[symbol] = value
    return _resolved(values)


@dataclass(frozen=True)
class Assuming(Setting):
    """A setting in which any parameter may be tied to a positive value, not only those that theorems tie."""

    tied: tuple[tuple[sp.Symbol, sp.Expr], ...] = ()

    def __post_init__(self) -> None:
        """The values were checked as they were read."""


def assuming(setting: Setting, values: Values) -> Setting:
    """The setting with the values tied in."""
    if not values:
        return setting
    tied = {symbol: sp.sympify(expr).xreplace(values) for symbol, expr in setting.tied}
    return Assuming(setting.model, setting.variances, tuple({**tied, **values}.items()))


def under(theorem: Theorem, values: Values) -> Theorem:
    """The theorem, which was valid as it stood, in its setting with the values tied in: no theorem file may do that."""
    assumed = copy(theorem)
    object.__setattr__(assumed, "setting", assuming(theorem.setting, values))
    return assumed


def _value(name: str, written: object, names: Mapping[str, sp.Expr]) -> sp.Expr:
    if isinstance(written, bool) or not isinstance(written, int | float | str):
        _refuse(name, written)
    try:
        tree = parse(str(written) if isinstance(written, str) else _decimal(written), names, {})
    except InputError as error:
        raise InputError(f"assume: {name}: {error}") from None
    cases = pieces(tree, names)
    if len(cases) != 1 or cases[0].defined == sp.false or not sp.sympify(cases[0].value).is_positive:
        _refuse(name, written)
    return sp.sympify(cases[0].value)


def _decimal(number: float) -> str:
    """The number without an exponent."""
    return format(Decimal(str(number)), "f")


def _refuse(name: str, written: object) -> NoReturn:
    raise InputError(
        f"assume: {name} is {written!r}: must be a positive number, or an expression that is positive for all positive"
        ' parameters, such as "sqrt(1/2)"'
    )


def _resolved(values: Values) -> Values:
    """Values in which no assumed symbol is left."""
    for _ in values:
        values = {symbol: expr.xreplace(values) for symbol, expr in values.items()}
    for symbol, expr in values.items():
        if expr.free_symbols & values.keys():
            raise InputError(f"assume: {symbol} is given in terms of itself")
    return values
