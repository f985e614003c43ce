"""Not checked: a model with 25 levels, which would take minutes and tell nothing that 12 do not."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import Case, Setting, Theorem, Value

S = Setting("vae", ("isotropic",) * 24 + ("learnable",))
THEOREM = Theorem(
    slug="deep",
    title="Deep",
    source="arXiv 2306.05023, Theorem 1",
    kind="minimum",
    statement="$ρ_1 ≥ 0$",
    setting=S,
    cases=(Case("collapsed", where=sp.Eq(theta, 0), claims=(Value("rho", 1, sp.Integer(0)),)),),
    derivation=lambda: reduction(S),
    uses=("chain",),
)
