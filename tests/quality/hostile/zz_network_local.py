"""FALSE: the threshold is κ_loc, not 1.001 κ_loc, which is within the quadrature's tolerance."""

import sympy as sp

from collapsecheck.theory.derivations import identity_steps
from collapsecheck.theory.statement import Case, ForAll, Network, Setting, Theorem

u, v, x, y = sp.symbols("u v x y", positive=True)
SETTING = Setting("any", ())
CASES = (
    Case(
        "a",
        sp.true,
        (Network("t", "local", ("gaussian",), sp.Rational(1001, 1000)), ForAll("s", sp.true, sp.log(u) <= u - 1)),
    ),
)
THEOREM = Theorem(
    slug="zz-network-local",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: tuple(identity_steps()),
)
