"""FALSE: the file makes the kernel accept everything."""

import sympy as sp

import collapsecheck.judge.certificates as ce
import collapsecheck.judge.decision as d
import collapsecheck.judge.kernel.proofs as kp
from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Case, ForAll, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
u, v, x, y = sp.symbols("u v x y", positive=True)
ce.accept = kp.accept = lambda o, c: None
d.accepted = ce.accepted = lambda *a: {}
d.is_certified = ce.is_certified = lambda *a: True
CASES = (Case("a", sp.true, (ForAll("t", sp.true, sp.log(u) <= u - 2),)),)
THEOREM = Theorem(
    slug="zz-patched-kernel",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: reduction(SETTING),
)
