"""Where a statement has a value: an inequality that holds "wherever its terms are defined" is claimed everywhere."""

from collections.abc import Iterable, Iterator

import sympy as sp
from sympy.core.relational import Relational
from sympy.logic.boolalg import Boolean

from collapsecheck.judge.as_claimed import conjunction, disjunction, negation, relation, substituted
from collapsecheck.judge.proof_obligations import Obligation
from collapsecheck.theory.notation import positive_theta, theta

TOTAL = (sp.exp, sp.Abs, sp.Max, sp.Min, sp.sin, sp.cos, sp.atan, sp.tanh)


def whole(obligation: Obligation) -> Obligation | None:
    """That the conclusion has a value wherever the hypotheses hold and θ > 0; None where SymPy's signs show it."""
    conditions = dict.fromkeys(_conditions(substituted(obligation.conclusion, {theta: positive_theta})))
    if not conditions:
        return None
    return Obligation(f"{obligation.name}: has a value", obligation.hypotheses, conjunction(*conditions))


def _conditions(statement: Boolean) -> Iterator[Boolean]:
    """What the roots, quotients, logarithms and partial functions in the statement ask for."""
    for power in sorted(statement.atoms(sp.Pow), key=sp.default_sort_key):
        yield from _of_power(*power.args)
    for function in sorted(statement.atoms(sp.Function), key=sp.default_sort_key):
        if isinstance(function, sp.log):
            yield from () if function.args[0].is_positive else (relation(sp.Gt, function.args[0], 0),)
        elif not isinstance(function, TOTAL):
            yield sp.false


def _of_power(base: sp.Expr, exponent: sp.Expr) -> Iterator[Boolean]:
    if base.is_positive or (exponent.is_Integer and exponent.is_nonnegative):
        return
    if exponent.is_Integer:
        yield relation(sp.Ne, base, 0)
    elif not (base.is_nonnegative and exponent.is_positive):
        yield relation(sp.Ge if exponent.is_positive else sp.Gt, base, 0)


def valued(statement: Boolean, zeros: Iterable[sp.Symbol], claimed: bool, positive: bool = True) -> Boolean:
    """The statement where these symbols are 0, relations without a value there taken as if they did not hold.

    A statement of which others settle the value keeps it: one of which a part is false in an "and", true in an "or".
    claimed: whether it is to be shown, or may be used. positive: whether it stands under an even number of negations.
    """
    zeros = tuple(zeros)
    if has_value(statement, zeros):
        return statement
    if isinstance(statement, Relational):
        return sp.false if positive else sp.true
    if isinstance(statement, sp.Not):
        return _folded(sp.Not, (valued(statement.args[0], zeros, claimed, not positive),))
    if isinstance(statement, sp.And | sp.Or):
        return _folded(statement.func, tuple(valued(part, zeros, claimed, positive) for part in statement.args))
    return sp.true if claimed != positive else sp.false


def _folded(kind: type, parts: tuple[Boolean, ...]) -> Boolean:
    if kind is sp.Not:
        return {sp.true: sp.false, sp.false: sp.true}.get(parts[0]) or negation(parts[0])
    settled = sp.false if kind is sp.And else sp.true
    if settled in parts:
        return settled
    open_parts = tuple(part for part in parts if part not in (sp.true, sp.false))
    return (conjunction if kind is sp.And else disjunction)(*open_parts)


def has_value(statement: Boolean, zeros: Iterable[sp.Symbol]) -> bool:
    """Whether no power or logarithm in the statement loses its value where the symbols are 0."""
    values = dict.fromkeys(zeros, sp.Integer(0))
    bases = [power.base for power in statement.atoms(sp.Pow) if power.exp.is_negative]
    bases += [log.args[0] for log in statement.atoms(sp.log)]
    return all(base.xreplace(values) != 0 for base in bases)
