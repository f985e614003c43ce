"""FALSE: Symbol('theta', integer=True) and the model's θ share the z3 name log_theta."""

import sympy as sp

from collapsecheck.theory.notation import beta, theta
from collapsecheck.theory.statement import (
    Case,
    ForAll,
    Setting,
    Theorem,
)

t0, t1 = sp.Symbol("theta", positive=True, integer=True), theta

SETTING = Setting("vae", ("learnable",))
CASES = (Case("all", where=sp.true, claims=(ForAll("raised", sp.Eq(t1 * t0, sp.sqrt(2) * beta(1)), t1 >= t0),)),)
THEOREM = Theorem(
    slug="zz-dummy-order",
    title="A raised θ and θ",
    source="a hostile file",
    kind="condition",
    statement="On the curve θ' θ = √2 β the raised θ' is never below θ.",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
