"""The tree of a proof: which disjunction to split, until every case is a leaf."""

import time
from fractions import Fraction
from functools import cache

import z3

from collapsecheck.judge.kernel.proofs import State, added, minus
from collapsecheck.judge.kernel.terms import normal
from collapsecheck.judge.production.leaves import powers_column, powers_leaf, products_leaf

SCALE = 10**15


class OutOfTime(Exception):
    """The time for a proof is up."""


class Linear:
    """Which of the literals between products of powers contradict each other: linear arithmetic in logarithms."""

    def __init__(self) -> None:
        self.solver = z3.Solver()
        self.names: dict[tuple, z3.BoolRef | None] = {}

    def core(self, literals: tuple) -> list[int] | None:
        """Indices of literals that exclude each other, None if there are none such."""
        named = {
            str(name): i
            for i, literal in reversed(list(enumerate(literals)))
            if (name := self.name(literal)) is not None
        }
        answer = self.solver.check(*map(z3.Bool, named))
        return sorted(named[str(name)] for name in self.solver.unsat_core()) if answer == z3.unsat else None

    def name(self, literal: tuple) -> z3.BoolRef | None:
        """The literal as an assumption, None where a side is no product of powers."""
        if literal not in self.names:
            column = powers_column(literal)
            self.names[literal] = None if column is None else z3.Bool(f"literal_{len(self.names)}")
            if column is not None:
                number = z3.RealVal(str(Fraction(round(column.value * SCALE), SCALE)))
                terms = (z3.RealVal(str(c)) * z3.Real(x) for x, c in column.coefficients.items())
                total = z3.Sum([*terms, number])
                says = {">": total > 0, ">=": total >= 0, "=": total == 0}[column.sign]
                self.solver.add(z3.Implies(self.names[literal], says))
        return self.names[literal]


class Search:
    """A search for a proof, until the processor has worked up to `end`."""

    def __init__(self, end: float) -> None:
        self.end, self.linear = end, Linear()

    def proof(self, state: State, degree: int, wide: bool = False) -> list | None:
        """A proof that nothing satisfies the state, with products of at most `degree` literals, or None."""
        if time.process_time() > self.end:
            raise OutOfTime
        if (leaf := self.closed(state)) is not None:
            return leaf
        if not state[1]:
            return next(
                (leaf for n in range(1, degree + 1) if (leaf := products_leaf(state[0], n, wide)) is not None), None
            )
        which, cases = self.choice(state)
        proofs = []
        for case in cases:
            if (one := self.proof(case, degree, wide)) is None:
                return None
            proofs.append(one)
        return ["split", which, *proofs]

    def closed(self, state: State) -> list | None:
        """A leaf for what contradicts itself without a search."""
        literals, pending = state
        if () in pending:
            return ["split", pending.index(())]
        if (core := self.linear.core(literals)) is not None and (leaf := powers_leaf(literals, core)) is not None:
            return leaf
        if leaf := next((["products", ["1", ["q", "1"], i]] for i, one in enumerate(literals) if absurd(one)), None):
            return leaf
        return products_leaf(literals, 1) if any(powers_column(one) is None for one in literals) else None

    def choice(self, state: State) -> tuple[int, list[State]]:
        """The disjunction with the fewest cases that are not closed at once."""
        best: tuple[int, int, list[State]] | None = None
        for which, disjunction in enumerate(state[1]):
            rest = state[1][:which] + state[1][which + 1 :]
            cases = [added((state[0], rest), part) for part in disjunction]
            still_open = sum(not self.contradicts(case) for case in cases)
            if best is None or still_open < best[0]:
                best = still_open, which, cases
            if still_open <= 1:
                break
        assert best is not None
        return best[1:]

    def contradicts(self, state: State) -> bool:
        literals, pending = state
        return () in pending or self.linear.core(literals) is not None or any(map(absurd, literals))


@cache
def absurd(literal: tuple) -> bool:
    """Whether the literal says that an expression is above itself."""
    return literal[0] == ">" and not normal(minus(literal[1], literal[2]))[0]
