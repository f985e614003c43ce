"""FALSE in the dropped region λ = 0, ω > 0."""

from dataclasses import replace

from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import (
    Active,
    Setting,
    Theorem,
    Value,
)
from collapsecheck.theory.theorems.hierarchy import hvae_learnable_top

SETTING = Setting("vae", ("isotropic", "learnable"), tied=((eta(1), eta_dec),))
CASES = tuple(
    replace(
        k,
        claims=(
            *(
                q
                for q in k.claims
                if not (
                    isinstance(q, Value)
                    and (q.quantity in ("minimum",) or (q.quantity, q.level) == ("rho", 2) or (q.quantity == "rho"))
                )
            ),
            Active(2, theta**2 * beta(1) * sigma(1) ** 2 > beta(2) ** 2 * eta_dec**4),
        ),
    )
    for k in hvae_learnable_top.CASES
    if k.name in ("λ = 0, ω = 0", "λ > 0, ω = 0", "λ > 0, ω > 0")
)
THEOREM = Theorem(
    slug="zz-hvae-region-dropped",
    title="HVAE, learnable top: complete solution",
    source="a hostile file",
    kind="minimum",
    statement="Three regions: level 2 is active iff θ k_1 > κ².",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (),
)
