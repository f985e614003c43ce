"""An exact point as readable text: scalars and matrices, equal values said once."""

from collections.abc import Mapping

import sympy as sp

from collapsecheck.theory.notation import RAISED


def point_text(point: Mapping[sp.Basic, sp.Basic]) -> str:
    """The point on one line, such as "θ = 2, β₁ = β₂ = 3, Σ₁ = [1 0; 0 4]" (rows of a matrix end in semicolons)."""
    return ", ".join(point_parts(point))


def point_parts(point: Mapping[sp.Basic, sp.Basic]) -> list[str]:
    """One equation for each distinct value, scalars first, in the order of the point."""
    groups: dict[str, list[str]] = {}
    for symbol, value in sorted(point.items(), key=lambda item: isinstance(item[0], sp.MatrixSymbol)):
        groups.setdefault(_value(value), []).append(_name(symbol))
    return [" = ".join([*names, value]) for value, names in groups.items()]


def _name(symbol: sp.Basic) -> str:
    name = str(symbol)
    if name.endswith(RAISED):
        return f"raised {sp.pretty(sp.Symbol(name.removesuffix(RAISED)))}"
    return str(sp.pretty(symbol))


def _value(value: sp.Basic) -> str:
    if isinstance(value, sp.MatrixBase):
        return f"[{'; '.join(' '.join(str(entry) for entry in value.row(i)) for i in range(value.rows))}]"
    return str(value)
