"""FALSE: collapse is beaten up to κ, not up to κ (1 + 10⁻⁹); the samples cannot tell."""

import sympy as sp

from collapsecheck.theory.derivations import identity_steps
from collapsecheck.theory.statement import Case, ForAll, Network, Setting, Theorem

u, v, x, y = sp.symbols("u v x y", positive=True)
SETTING = Setting("any", ())
CASES = (
    Case(
        "a",
        sp.true,
        (
            Network("t", "global", ("gaussian",), sp.Rational(10**9 + 1, 10**9)),
            ForAll("s", sp.true, sp.log(u) <= u - 1),
        ),
    ),
)
THEOREM = Theorem(
    slug="zz-network-factor",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: tuple(identity_steps()),
)
