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
    "$p$, $q$": (r"(?<![A-Za-z])[pq]\(", "densities: $p$ of the model, $q$ of the encoder"),
    "$f_l$, $Δ_l$": (r"Δ_\{?l", "what level $l$ adds to $φ$, a function of $Δ_l = ρ_l − ρ_{l+1}$"),
    "$s$, $t$": ("s/t", "the variances of a mode's coordinates in $z_1$ and $z_2$"),
    "$s$, $p$, $q$, $r$": (
        r"exp\(s t\)",
        "the rate at which a small gain grows with time $t$; what decoder noise and encoder output cost, and data pay",
    ),
    "$S_k$": ("S_k", "the squared error that the first $k$ modes leave"),
    "$s_k$, $m$, $δ$, $α$": (
        "s_k",
        "roots of a sample's eigenvalues, its degrees of freedom, $√(2 log(3r/α)/m)$ in $r$ dimensions, the risk",
    ),
    "$T_k$": ("T_k", "the sum of $θ_j²$ over $j ≥ k$"),
    "$μ$": ("μ", "the encoder's mean at a sample"),
    "$^*$": (r"\^\*|\^\{\*\}", "value at the optimum"),
}
ANY_NETWORK = {
    "$κ_loc$, $κ$": ("κ", "the weights $β$ from which collapse is stable, and from which nothing beats it"),
    "$β$": ("β", "weight of the KL term, $β_l$ that of level $l$"),
    "$J$, $J_0$": ("J_0", "the objective, mean loss plus $β$ times mean KL, and its value at collapse"),
    "$ℓ$, $f$, $f_0$": (r"ℓ\(|f_0", "the loss of a row under the decoder's output $f$, and the best constant output"),
    "$p$, $q$, $r$": (r"KL\([qr]", "the prior of $z$, the encoder $q(z|x)$, and the encoder averaged over the data"),
    "$P$, $Q$, $Q_z$": (
        "[PQ]_|‖ P|_Q",
        "the law of the data, another law on its rows, and that of the rows behind $z$",
    ),
    "$B$, $F$": (
        r"(?<![A-Za-z])B\(|B −|B/|𝔼 F",
        "what the best constant for $Q$ saves under $Q$, in a family a function of two means; what an output loses",
    ),
    "$T$, $m$, $A$, $D$": (
        r"\(T\)|T − m|\[T|D\^\{|A'|T\(y\)",
        "an exponential family's statistic, its mean, the log-partition function, and $D = A''(f_0)$",
    ),
    "$G$, $Δ$": ("(?<![A-Za-z])G(?![A-Za-z])", "$G_β(Δ)$: what a shift $Δ$ of the output gains less what it costs"),
    "$s$, $H$": (r"Cov\(s\)", "the loss's slopes in $f$ at $f_0$, row by row, and its mean second derivative there"),
    "$s̄$, $H̄$": ("s\u0304", "slopes and second derivative of the loss in $f$, averaged over what the living units say"),
    "$h$, $ε$": (r"ε|E h", "an encoder close to the prior is $p (1 + ε h)$"),
    "$u$": ("⟨s\u0304, u⟩", "the direction of the output along which a unit acts"),
    "$δ$": ("δ", "a small shift of the mean of $T$"),
    "$χ²$": ("χ", "the chi-squared divergence"),
    "$λ_max$, $λ_1$": ("λ_", "the largest eigenvalue, of a covariance where none is named"),
    "$η_dec$": ("η_", "the decoder's standard deviation"),
    "$R_l$": ("R_", "the rate of level $l$; a tail is the sum from its level upwards"),
    "$g$": ("(?<![A-Za-z])g_| g/", "what a unit saves of the squared error, in all or in coordinate $j$"),
    "$v_j$": ("v_j", "variance of coordinate $j$"),
    "$v$": (r"⟨v, T", "a unit eigenvector of the largest eigenvalue"),
    "$p$": (r"1 − ?2?p\)", "the probability of the rarer of two points"),
    "$A$, $B$, $C$": ("B A", "the second moments of $x$, of $y$ with $x$, and of $y$"),
    "$d$": (r"(?<!\w)d (λ|g/)", "how many coordinates there are"),
    "diam": ("diam", "the largest distance between two rows"),
    "$m$, $a$, $b$": (r"\(b − m\)", "the mean of a law on the interval from $a$ to $b$"),
    "$W$": ("[$]W[$]", "the decoder's own map of what it is given"),
}
LINEAR = re.compile("[ℒΣσρ]|[UV]_|η_1")  # letters that a statement on any network has no use for


def definitions(statement: str, steps: Iterable[Step]) -> list[tuple[str, str]]:
    """(symbol, meaning) for the letters that the statement and the steps use."""
    steps = list(steps)
    bodies = [step.statement if isinstance(step.statement, str) else line(step.statement) for step in steps]
    used = " ".join([statement, *bodies, *(step.because for step in steps)])
    table = MEANINGS if LINEAR.search(used) else ANY_NETWORK
    return [(symbol, meaning) for symbol, (pattern, meaning) in table.items() if re.search(pattern, used)]
