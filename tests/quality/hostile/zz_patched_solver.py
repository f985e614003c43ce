"""FALSE: the solver is made to find nothing satisfiable."""

import sympy as sp
import z3

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
z3.Solver.check = lambda self, *assumptions: z3.unsat
CASES = (Case("a", sp.true, (ForAll("t", sp.true, theta**2 > theta),)),)
THEOREM = Theorem(
    slug="zz-patched-solver",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
