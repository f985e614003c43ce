"""The certificate identity: what any VAE gains over collapse, split into two losses and one bracket.

J(q, f) − J_0 = E_z F(f(z), Q_z) + β KL(r ‖ p) + E_z [β KL(Q_z ‖ P) − B(Q_z)], for every loss, encoder, decoder and
prior. F, the gap of the decoder to the best constant for Q_z = P(x | z), and both KLs are nonnegative: only the bracket
can make a VAE better than collapse, and it depends on the data's law alone. For an exponential family B is the Bregman
divergence of A* between the means of Q_z and P.
"""

import sympy as sp

from collapsecheck.theory.derivations import identity_steps
from collapsecheck.theory.notation import network_beta as beta
from collapsecheck.theory.statement import Case, ForAll, Network, Setting, Theorem

ANY = Setting("any", ())
FAMILIES = ("gaussian", "bernoulli", "bernoulli, grey", "poisson", "negative-binomial:2", "binomial:5")
gap, rate, kl, b, u = sp.symbols("F R k B u", positive=True)

CASES = (
    Case(
        "every network",
        sp.true,
        (
            Network("J − J_0 is the identity's sum, and the decoder's gap is not negative", "identity", FAMILIES),
            ForAll("a KL's terms: Q log(Q/P) ≥ Q − P, u = P/Q", sp.true, sp.log(u) <= u - 1),
            ForAll("only the bracket can gain", gap + rate + (beta * kl - b) < 0, b > beta * kl),
        ),
    ),
)

THEOREM = Theorem(
    slug="certificate-identity",
    title="Any network: the certificate identity",
    source="docs/any-network.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement=(
        "$J − J_0 = 𝔼 F + β KL(r ‖ p) + 𝔼_z [β KL(Q_z ‖ P) − B(Q_z)]$ for every loss, encoder, decoder and prior."
    ),
    setting=ANY,
    cases=CASES,
    derivation=lambda: tuple(identity_steps()),
)
