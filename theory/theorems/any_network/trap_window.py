"""κ_loc ≤ κ: between them collapse is a local minimum that a free encoder beats.

For two points, 1 with probability p < ½, and Gaussian noise, λ_1 = p (1 − p) and κ η_dec² is the sub-Gaussian variance
proxy s² = (1 − 2p)/(2 log((1 − p)/p)): the law with p and 1 − p exchanged has just this ratio, and by the inequality of
Kearns and Saul none has a larger one. With u = (1 − p)/p > 1, s² > λ_1 says that (u − 1/u)/2 > log u.
"""

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.derivations import identity_steps, rare_event_step
from collapsecheck.theory.statement import Case, ForAll, Network, Setting, Step, Theorem

ANY = Setting("any", ())
u, p = sp.symbols("u p", positive=True)

CASES = (
    Case(
        "every family",
        sp.true,
        (
            Network("nothing gains from κ on, κ ≥ κ_loc", "global", ("gaussian", "bernoulli", "poisson")),
            ForAll(
                "two points: (u − 1/u)/2 − log u has the slope (u − 1)²/(2u²)", u > 1, (u - 1) ** 2 / (2 * u**2) > 0
            ),
        ),
    ),
)


def check_exchange() -> str:
    """B/KL of the law with p and 1 − p exchanged, the margin's slope and its value at u = 1."""
    gain = (1 - 2 * p) ** 2 / 2
    away = (1 - p) * sp.log((1 - p) / p) + p * sp.log(p / (1 - p))
    log = sp.Symbol("log", positive=True)
    ratio = gain / away.subs({sp.log(p / (1 - p)): -log, sp.log((1 - p) / p): log})
    require(sp.simplify(ratio - (1 - 2 * p) / (2 * log)) == 0, "the ratio of the exchanged law")
    margin = (u - 1 / u) / 2 - sp.log(u)
    require(sp.simplify(sp.diff(margin, u) - (u - 1) ** 2 / (2 * u**2)) == 0, "slope of the margin")
    require(margin.subs(u, 1) == 0, "margin at u = 1")
    return "symbolically; s² > λ_1 for every p below ½"


def check_limit() -> str:
    """Small tilts: B/KL → κ_loc along a direction of variance λ D: (½ ε² λ² D)/(½ ε² λ)/D."""
    e, value = sp.symbols("epsilon lambda", positive=True)
    tilt = sp.log(sp.cosh(e * sp.sqrt(value)))  # K of a symmetric two-point direction with variance λ
    mean = sp.diff(tilt, e)
    ratio = (mean**2 / 2) / (e * mean - tilt)
    require(sp.limit(ratio, e, 0) == value, "limit of B/KL")
    return "as a limit for a symmetric direction; for every law by the expansions of local-stability"


def steps() -> tuple[Step, ...]:
    """The limit, the exchanged law, and the inequality that closes the two-point case."""
    return (
        *identity_steps(),
        rare_event_step(),
        Step(
            "Small tilts", "$κ ≥ κ_{loc}$", "A small tilt along the top eigenvector has $B/KL → κ_{loc}$.", check_limit
        ),
        Step(
            "Two points: the exchanged law",
            "$B/KL = (1 − 2p)/(2 log((1 − p)/p)) > p (1 − p)$",
            "$KL(1 − p ‖ p) = (1 − 2p) log((1 − p)/p)$ and $B = (1 − 2p)²/2$.",
            check_exchange,
        ),
        Step(
            "Two points: nothing is larger",
            "$κ = s²$",
            "The best proxy of a two-point law.",
            cites="kearns-saul-1998",
        ),
    )


THEOREM = Theorem(
    slug="trap-window",
    title="Any network: the trap between κ_loc and κ",
    source="docs/any-network.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement=("$κ_loc ≤ κ$; for two points $λ_1 = p (1 − p) < s² = (1 − 2p)/(2 log((1 − p)/p))$ unless $p = ½$."),
    setting=ANY,
    cases=CASES,
    derivation=steps,
    uses=("no-network-beats-collapse", "local-stability"),
)
