"""A learned decoder variance: with d_y log η_dec² restored the loss has one minimum over η_dec, which decides collapse.

The minimum over all else is convex in log η_dec², so the fixed point d_y η_dec² = E‖y − ŷ‖² is the optimum. One
learnable level with k active modes: η_dec² = S_k/(d_y − βk), S_k = base + Σ_{i>k} θ_i²; mode k survives iff
θ_k² (d_y − βk) > β S_k, that is β < d_y/(k + S_k/θ_k²), so fewer than d_y/β modes ever do. At β = 1 this is the σ² of
probabilistic PCA, and a mode collapses only if the d_y − k eigenvalues after it all equal it (y = x or a CVAE). Without
a remainder (S_k = 0) the loss is unbounded iff βk < d_y. One fixed level: η_dec = (Q_k + √(Q_k² + 4 d_y S_k))/(2 d_y),
Q_k = Σ_{i≤k} √β θ_i σ_i/η.
"""

import sympy as sp

from collapsecheck.theory.derivations import certificate_step, reduction, slope_step
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Active, Case, ForAll, Setting, Theorem, Trend, settings_of, titles
from collapsecheck.theory.theorems.vae import vae_fixed_isotropic, vae_learnable

LEARNED, FIXED = Setting("vae", ("learnable",)), Setting("vae", ("isotropic",))
SOURCES = ((LEARNED, vae_learnable.CASES), (FIXED, vae_fixed_isotropic.CASES))
TWO = Setting("vae", ("isotropic", "learnable"))
b = beta(1)
n, k, S, Q, h, g, u, w, x = sp.symbols("d_y k S Q h g u w x", positive=True)
optimal = S / (n - b * k)
slope = n - b * k - S / h
survives = b * S < theta**2 * (n - b * k)
root = (Q + sp.sqrt(Q**2 + 4 * n * S)) / (2 * n)
pull = n * g**2 - Q * g - S

ONE_MINIMUM = (
    ForAll("a collapsed mode stays above its tangent: u = h*/h", sp.true, sp.log(u) <= u - 1),
    ForAll("an active mode that collapses stays above it: w = θ²/(β h)", sp.true, 1 + sp.log(w) <= w),
    ForAll(
        "a collapsed mode that wakes stays above it: w = β h*/θ², x = θ²/(β h)",
        (w >= 1) & (x >= 1),
        1 + sp.log(w) + sp.log(x) <= w * (1 + sp.log(x)),
    ),
)
LEARNED_PIECE = (
    ForAll("the loss falls up to S_k/(d_y − βk)", (b * k < n) & (h < optimal), slope < 0),
    ForAll("and rises from there", (b * k < n) & (h > optimal), slope > 0),
    ForAll("with βk ≥ d_y the piece falls throughout", b * k >= n, slope < 0),
    ForAll("mode k survives: its threshold θ²/β lies above", survives & (b * k < n), b * optimal < theta**2),
    ForAll("or not", (b * S >= theta**2 * (n - b * k)) & (b * k < n), b * optimal >= theta**2),
    ForAll("survival is a bound on β", b < n / (k + S / theta**2), survives),
    ForAll("which is sharp", b >= n / (k + S / theta**2), b * S >= theta**2 * (n - b * k)),
    ForAll("fewer than d_y/β modes survive", survives, b * k < n),
    ForAll(
        "β ≤ 1: a mode above the mean of the d_y − k eigenvalues after it survives",
        (b <= 1) & (k < n) & ((n - k) * theta**2 > S),
        survives,
    ),
    ForAll(
        "β < 1: every mode survives that is not below that mean",
        (b < 1) & (k < n) & ((n - k) * theta**2 >= S),
        survives,
    ),
    ForAll(
        "no remainder, βk < d_y: shrinking η_dec² by u < 1 lowers the loss",
        (b * k < n) & (u < 1),
        (n - b * k) * sp.log(u) < 0,
    ),
    ForAll("no remainder, βk > d_y: it raises the loss", (b * k > n) & (u < 1), (n - b * k) * sp.log(u) > 0),
)
FIXED_PIECE = (
    ForAll("the loss falls up to the root, g = η_dec", g < root, pull < 0),
    ForAll("and rises from there", g > root, pull > 0),
)
CASES = (
    Case("one minimum", sp.true, ONE_MINIMUM, setting=LEARNED),
    Case(
        "one learnable level",
        sp.true,
        (Active(1, theta**2 > b * eta_dec**2), Trend(eta_dec, 1, -1), *LEARNED_PIECE),
        setting=LEARNED,
    ),
    Case(
        "one fixed level",
        sp.true,
        (Active(1, theta * eta(1) > sp.sqrt(b) * eta_dec * sigma(1)), Trend(eta_dec, 1, -1), *FIXED_PIECE),
        setting=FIXED,
    ),
    Case(
        "two levels: a larger η_dec wakes nothing", sp.true, (Trend(eta_dec, 1, -1), Trend(eta_dec, 2, -1)), setting=TWO
    ),
)

THEOREM = Theorem(
    slug="optimal-eta-dec",
    title="The optimal decoder variance, and what it does to collapse",
    source="docs/likelihood.md; Tipping & Bishop 1999; Lucas et al. 2019 (arXiv 1911.02469) for β = 1",
    kind="condition",
    statement=(
        "$η_dec² = S_k/(d_y − β k)$ with the $k$ modes for which $β < d_y/(k + S_k/θ_k²)$; one minimum at any depth."
    ),
    setting=LEARNED,
    settings=settings_of(CASES),
    cases=CASES,
    lemmas=titles((slope_step(SOURCES), certificate_step())),
    derivation=lambda: (*reduction(LEARNED), slope_step(SOURCES), certificate_step()),
    uses=("vae-learnable", "vae-fixed-isotropic", "monotonicity"),
)
