"""A lemma of the catalogue, with the scope of its check taken away."""

from dataclasses import replace

import sympy as sp

from collapsecheck.theory.derivations import any_depth_step, reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem

SETTING = Setting("vae", ("learnable",))
threshold = sp.sqrt(beta(1)) * eta_dec
lemma = replace(any_depth_step(), scope="")
CASES = (Case("a", sp.true, (Active(1, theta > threshold),)),)
THEOREM = Theorem(
    slug="zz-scope-removed",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (*reduction(SETTING), lemma),
    lemmas=(lemma.title,),
    uses=("elbo-gap",),
)
