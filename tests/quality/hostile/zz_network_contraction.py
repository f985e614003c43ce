"""Neither shown nor implied: a contraction from 0.999 diam²/4 on, with the derivation of the identity."""

import sympy as sp

from collapsecheck.theory.derivations import identity_steps
from collapsecheck.theory.statement import Case, ForAll, Network, Setting, Theorem

u, v, x, y = sp.symbols("u v x y", positive=True)
SETTING = Setting("any", ())
CASES = (
    Case(
        "a",
        sp.true,
        (Network("t", "contraction", ("gaussian",), sp.Rational(999, 1000)), ForAll("s", sp.true, sp.log(u) <= u - 1)),
    ),
)
THEOREM = Theorem(
    slug="zz-network-contraction",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: tuple(identity_steps()),
)
