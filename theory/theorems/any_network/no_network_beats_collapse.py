"""Above κ no network whatsoever beats collapse; below, a free encoder does.

κ = sup_Q B(Q)/KL(Q ‖ P) over the laws Q of the data. If β ≥ κ every bracket of the certificate identity is nonnegative,
whatever family the encoder is restricted to, and J − J_0 ≥ (β − κ) I(x; z) + β KL(r ‖ p). If β < κ, a latent with a
rare event that carries a law Q with B(Q) > β KL(Q ‖ P) beats collapse. That needs a free encoder and a prior with rare
events: with few latent values the threshold is lower.
"""

import sympy as sp

from collapsecheck.theory.derivations import identity_steps, rare_event_step
from collapsecheck.theory.notation import kappa
from collapsecheck.theory.notation import network_beta as beta
from collapsecheck.theory.statement import Case, ForAll, Network, Setting, Step, Theorem

ANY = Setting("any", ())
FAMILIES = ("gaussian", "bernoulli", "poisson", "negative-binomial:2", "binomial:5")
kl, b, gain, square, e = sp.symbols("k B gain chi2 e", positive=True)

CASES = (
    Case(
        "if",
        sp.true,
        (
            Network("from κ on nothing gains, below κ a rare event does", "global", FAMILIES),
            ForAll("the bracket at β ≥ κ", (b <= kappa * kl) & (beta >= kappa), beta * kl - b >= (beta - kappa) * kl),
            ForAll("below κ no gain beyond (κ − β) I", b <= kappa * kl, b - beta * kl <= (kappa - beta) * kl),
        ),
    ),
    Case(
        "only if, free encoders",
        sp.true,
        (
            ForAll(
                "a rare event of small probability gains",
                (e < 1) & (gain * (1 - e) > beta * e * square),
                -e * gain + beta * e**2 / (1 - e) * square < 0,
            ),
        ),
    ),
)


def duality_step() -> Step:
    """κ from one function of the decoder's shift Δ."""
    return Step(
        title="The same in the decoder's shift",
        statement="$sup_Q [B(Q) − β KL(Q ‖ P)] = sup_f β log E_P e^{(ℓ(x, f_0) − ℓ(x, f))/β}$",
        because="$B(Q) = sup_f E_Q [ℓ(x, f_0) − ℓ(x, f)]$; exchange the two suprema.",
        cites="donsker-varadhan-1975",
    )


THEOREM = Theorem(
    slug="no-network-beats-collapse",
    title="Any network: the global threshold κ",
    source="docs/any-network.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement=(
        "Collapse is globally optimal for every VAE if $β ≥ κ = sup_Q B(Q)/KL(Q ‖ P)$, for free encoders only if."
    ),
    setting=ANY,
    cases=CASES,
    derivation=lambda: (*identity_steps(), rare_event_step(), duality_step()),
    uses=("certificate-identity",),
)
