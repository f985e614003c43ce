"""What the letters of a derivation mean; only those that occur are listed."""

import re
from collections.abc import Iterable

from collapsecheck.theory.statement import Step
from collapsecheck.theory.writing.unicode import line

MEANINGS = {
    "$x$, $y$": ("x|y", "input and target, zero-mean; an autoencoder has $y = x$"),
    "$A$, $B$, $C$": ("[ABC]", "the second moments $𝔼[x xᵀ]$, $𝔼[y xᵀ]$, $𝔼[y yᵀ]$"),
    "$z_l$": ("[zK]_", "latent of level $l = 1, …, L$, counted from the data upwards, of dimension $d_l$"),
    "$V_l$, $Σ_l$": (
        "V_|Σ_",
        "encoder: $q(z_l|z_{l−1}) = 𝒩(V_l z_{l−1}, Σ_l)$, $Σ_l$ diagonal with entries $σ_{l,j}²$",
    ),
    "$U_l$": ("U_[0-9l]", "decoder: $p(z_l|z_{l+1}) = 𝒩(U_{l+1} z_{l+1}, η_l² I)$, $p(z_L) = 𝒩(0, η_L² I)$"),
    "$V_x$, $V_y$, $U_x$": (
        "V_{?y|U_{?x",
        "blocks of the first encoder acting on $x$ and $y$, and the decoder's map of $x$",
    ),
    "$σ_l$, $η_l$": (r"σ|η_\{?[1-9l]", "standard deviations of the encoder $q(z_l|z_{l−1})$ and of $p(z_l|z_{l+1})$"),
    "$η_dec$": ("η_{?dec", "standard deviation of the decoder $p(y|z_1)$"),
    "$β_l$": ("β", "weight of level $l$ in the β-ELBO; without an index the weight of all levels"),
    "$ℒ$": ("ℒ", "the loss: twice the negative β-ELBO without its data constant"),
    "$K_l$, $M_l$": ("[KM]_", "second moment of $z_l$ and the sensitivity of the loss to it"),
    "$θ$": ("θ", "singular value of $Z$, of the whitened cross-moment (CVAE: root of an eigenvalue of $E$)"),
    "$ρ_l$": (
        "ρ_",
        "growth of a mode: $e^{ρ_l}$ is the variance of its coordinate in $z_l$ over $σ_l²$; 0 is collapse",
    ),
    "$φ$": ("φ", "one mode's share of the loss"),
    "$w_l$, $E_l$": ("w_|E_", "weights $w_0 = θ²/η_dec²$, $w_l = β_l σ_l²/η_l²$, and marginals of the chain"),
    "$ω_l$, $λ_l$": (
        "ω|λ",
        "a mode's singular values in the decoder $U_l$ and in the encoder $V_l$, the data whitened",
    ),
    "$u_l$, $v_l$": ("(?<![a-zφ])[uv]_", "a mode's gains in $U_l$ and $V_l$, which may be negative"),
    "$H_l$, $h_l$": ("(?<![A-Za-z])[Hh]_", "what level $l$ adds to the noise: its eigenvalues are the $e^{ρ_l}$"),
    "$Z$, $E$": (
        r"(?<![A-Za-z])Z(?![A-Za-z_])|(?<![A-Za-z])E(?![A-Za-z_\[])",
        "the whitened cross-moment, and $C − B A⁺ Bᵀ$, what $x$ leaves unexplained of $y$",
    ),
    "$c$": (r"(?<![A-Za-z_])c(?![A-Za-z_])", "the ratio $η_dec/η_l$"),
    "$κ_loc$, $κ$": (
        "κ_{?loc",
        "for any network: the weight $β$ from which collapse is stable, and from which nothing beats it",
    ),
    "$^*$": (r"\^\*|\^\{\*\}", "value at the optimum"),
}


def definitions(statement: str, steps: Iterable[Step]) -> list[tuple[str, str]]:
    """(symbol, meaning) for the letters that the statement and the steps use."""
    bodies = [step.statement if isinstance(step.statement, str) else line(step.statement) for step in steps]
    used = " ".join([statement, *bodies, *(step.because for step in steps)])
    return [(symbol, meaning) for symbol, (pattern, meaning) in MEANINGS.items() if re.search(pattern, used)]
