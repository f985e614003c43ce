"""Hierarchical CVAE: the hierarchical VAE of what x does not explain of y.

The encoder of z_1 sees (x, y) and the decoder of y sees (z_1, x). Regressing x out of z_1 and y costs only squares
(tr(D A Dᵀ) and tr(M_1 W A Wᵀ), M_1 a sum of Gram matrices of all levels), so that every level's answer is the VAE's
with θ_i² the eigenvalues of E = C − B A⁺ Bᵀ. Not in the paper, whose CVAE has one level.
"""

from collections.abc import Iterator
from dataclasses import replace

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.statement import Case, Setting, Theorem, settings_of
from collapsecheck.theory.theorems.hierarchy import chain, hvae_fixed, hvae_learnable_top


def conditional(theorem: Theorem) -> Iterator[Case]:
    """The cases of a hierarchical VAE, claimed of the CVAE with the same levels."""
    setting = replace(theorem.setting, model="cvae")
    yield from (replace(case, setting=setting, name=f"{name(setting)}: {case.name}") for case in theorem.cases)


def name(setting: Setting) -> str:
    """What distinguishes the cases of one setting."""
    return "-".join(setting.variances) + ", η_1 = η_dec"


SETTING = Setting("cvae", ("isotropic", "learnable"))

CASES = (
    *conditional(hvae_fixed.THEOREM),
    *conditional(hvae_learnable_top.THEOREM),
    *chain.cases("cvae", (2,)),
)

THEOREM = Theorem(
    slug="hierarchical-cvae",
    title="Hierarchical CVAE: the chain of the residual covariance",
    source="docs/hierarchical-cvae.md (beyond arXiv 2306.05023)",
    kind="minimum",
    statement=(
        "With $θ_i² = eig(C − B A⁺ Bᵀ)$, every level of a CVAE carries what it carries in the hierarchical VAE."
    ),
    setting=SETTING,
    settings=settings_of(CASES),
    cases=CASES,
    derivation=lambda: reduction(SETTING),
    uses=("chain", "hvae-fixed", "hvae-learnable-top"),
)
