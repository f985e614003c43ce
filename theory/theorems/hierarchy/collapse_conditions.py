"""The table of collapse conditions: for each model and level, the mode is active exactly where the condition holds.

θ² is a squared singular value of the whitened cross-moment for VAEs and an eigenvalue of E for CVAEs. A mode collapses
at a level where the condition fails; equality means collapsed.
"""

import sympy as sp

from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, c, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Active, Case, Setting, Theorem, settings_of

TIED = ((eta(1), eta_dec),)
first = sp.sqrt(beta(1)) * sigma(1)
second = sp.sqrt(beta(2)) * c(2) * sigma(2)
floor = sp.sqrt(beta(2)) * eta_dec
SINGLE_FIXED = (Active(1, theta > sp.sqrt(beta(1)) * c(1) * sigma(1)),)
SINGLE_LEARNED = (Active(1, theta**2 > beta(1) * eta_dec**2),)


def row(name: str, setting: Setting, claims: tuple[Active, ...]) -> Case:
    """One row of the table, claimed for all parameters."""
    return Case(name, where=sp.true, claims=claims, setting=setting)


CASES = (
    row("VAE, fixed", Setting("vae", ("isotropic",)), SINGLE_FIXED),
    row("VAE, learnable", Setting("vae", ("learnable",)), SINGLE_LEARNED),
    row("CVAE, fixed", Setting("cvae", ("isotropic",)), SINGLE_FIXED),
    row("CVAE, learnable", Setting("cvae", ("learnable",)), SINGLE_LEARNED),
    row(
        "HVAE, learnable top",
        Setting("vae", ("isotropic", "learnable"), TIED),
        (
            Active(1, (theta > first) | (theta > floor)),
            Active(2, (first > floor) | (theta * first > floor**2)),
        ),
    ),
    row(
        "HVAE, both fixed",
        Setting("vae", ("isotropic", "isotropic"), TIED),
        (
            Active(1, (theta > first) | (theta**2 > first * second)),
            Active(2, (first > second) | (theta * first > second**2)),
        ),
    ),
)

THEOREM = Theorem(
    slug="collapse-conditions",
    title="Collapse conditions of all models",
    source="arXiv 2306.05023, table of collapse conditions; hierarchical rows in the form of the chain theorem",
    kind="condition",
    statement="Each level of each model keeps exactly the modes whose $θ$ satisfies its row's condition.",
    setting=Setting("vae", ("isotropic", "isotropic"), TIED),
    settings=settings_of(CASES),
    cases=CASES,
    derivation=lambda: reduction(Setting("vae", ("isotropic", "isotropic"), TIED)),
    uses=(
        "chain",
        "vae-fixed-isotropic",
        "vae-learnable",
        "cvae-fixed",
        "cvae-learnable",
        "hvae-learnable-top",
        "hvae-fixed",
    ),
)
