"""What the quantities of a claim are called, and their symbols: once, for terminals, pages and JSON."""

from collections.abc import Mapping

from collapsecheck.theory.statement import Quantity
from collapsecheck.theory.writing.markup import to_text

QUANTITIES: Mapping[Quantity, tuple[str, str]] = {
    "rho": ("the log-growth $ρ_{l}$", r"\rho_{{{l}}}"),
    "encoder": ("the encoder's squared gain $λ_{l}²$", r"\lambda_{{{l}}}^{{2}}"),
    "decoder": ("the decoder's squared gain $ω_{l}²$", r"\omega_{{{l}}}^{{2}}"),
    "sigma": ("the encoder's deviation $σ_{l}$", r"\sigma_{{{l}}}^{{*}}"),
    "rate": ("the rate of level {l} in nats", "R_{{{l}}}"),
    "unexplained": (
        "the share of the mode that $z_{l}$ leaves unexplained, $exp(−2 I(x; z_{l}))$,",
        "e^{{-2 I_{{{l}}}}}",
    ),
    "information": ("the information $I(x; z_{l})$ in nats", "I_{{{l}}}"),
    "minimum": ("the mode's share of the minimum", r"\min\varphi"),
    "gap": ("the mode's log-likelihood less its ELBO in nats (y = x or a CVAE)", r"\log p - \mathrm{{ELBO}}"),
    "escape": ("the rate at which level {l} escapes from collapse (whitened data)", "s_{{{l}}}"),
    "raw-escape": (
        "the rate at which level {l} escapes from collapse (y = x, or a CVAE with x and y uncorrelated)",
        "s_{{{l}}}^{{x}}",
    ),
}


def quantity_text(quantity: Quantity, level: int) -> str:
    """The quantity in words, as in "… equals 0"."""
    return to_text(QUANTITIES[quantity][0].format(l=level))


def quantity_latex(quantity: Quantity, level: int) -> str:
    """The quantity's symbol as LaTeX."""
    return QUANTITIES[quantity][1].format(l=level)
