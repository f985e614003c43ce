"""Not well formed: cases put in after the theorem was built, their claims a generator."""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem
from collapsecheck.theory.theorems.vae import vae_learnable

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
c = object.__new__(Case)
a = vae_learnable.CASES[0]
for k, val in dict(
    name="a",
    where=sp.true,
    claims=(x0 for x0 in (Active(1, theta > threshold),)),
    chart={},
    setting=None,
    _passed=SETTING,
    _symbols=(),
).items():
    object.__setattr__(c, k, val)
CASES = vae_learnable.CASES


def later(t):
    object.__setattr__(t, "cases", (c,))


THEOREM = Theorem(
    slug="zz-swapped-cases",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
later(THEOREM)
