"""Deciding that an expression in positive symbols vanishes or is visibly nonnegative, without `simplify`."""

import sympy as sp

from collapsecheck.theory.notation import positive_theta, theta


def is_zero(expr: sp.Expr) -> bool:
    """Whether SymPy reduces the expression to zero with all symbols positive; False may mean undecided."""
    rooted, _ = clear_roots(sp.sympify(expr).xreplace({theta: positive_theta}))
    sums = {log: sp.log(sp.factor(log.args[0])) for log in rooted.atoms(sp.log) if log.has(sp.Add)}
    numerator, _ = sp.fraction(sp.together(sp.expand_log(rooted.xreplace(sums), force=True)))
    return sp.expand(sp.expand_log(sp.expand(numerator), force=True)) == 0


def clear_roots(expr: sp.Basic) -> tuple[sp.Basic, dict[sp.Symbol, sp.Expr]]:
    """Replace each symbol under a fractional power by a power of a fresh root of its sign, so that the root disappears.

    A symbol that may be negative stays.
    """
    orders: dict[sp.Symbol, int] = {}
    for power in expr.atoms(sp.Pow):
        if power.base.is_Symbol and power.base.is_nonnegative and power.exp.is_Rational and power.exp.q > 1:
            orders[power.base] = sp.ilcm(orders.get(power.base, 1), power.exp.q)
    roots = {
        s: sp.Dummy(f"root{n}_{s.name}", **{"positive" if s.is_positive else "nonnegative": True}) ** n
        for s, n in sorted(orders.items(), key=lambda o: o[0].name)
    }
    return expr.xreplace(roots), roots


def is_visibly_nonnegative(expr: sp.Expr) -> bool:
    """Whether, over a common denominator and expanded, every term has a positive coefficient; False means undecided."""
    rooted, _ = clear_roots(sp.sympify(expr))
    return all(
        all(term.is_nonnegative for term in sp.Add.make_args(sp.expand(part)))
        for part in sp.fraction(sp.together(rooted))
    )
