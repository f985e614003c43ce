"""From matrices to eigenvalues: after the decoders are gone the loss depends on K_l and H_l, and only through spectra.

H_l = I + R_{l−1} V_lᵀ Σ_l⁻¹ V_l R_{l−1} with R_l the symmetric root of K_l. Every identity is checked for all
dimensions; the rearrangement inequality is proved here, not cited.
"""

from functools import cache
from random import Random

import sympy as sp

from collapsecheck.theory.calculus import differential, matrix_equal, rewrite, symmetric, trace_equal
from collapsecheck.theory.checks import require
from collapsecheck.theory.notation import dimension
from collapsecheck.theory.statement import Step

n, m = dimension("below"), dimension("above")
R, Sigma, P = symmetric("R", n), symmetric("Sigma", m), symmetric("P", m)
V = sp.MatrixSymbol("V", m, n)
GAIN = R * V.T * sp.Inverse(Sigma) * V * R


@cache
def check_woodbury() -> str:
    """(I − R Vᵀ P⁻¹ V R)(I + R Vᵀ Σ⁻¹ V R) = I when P = V R² Vᵀ + Σ."""
    product = (sp.Identity(n) - R * V.T * sp.Inverse(P) * V * R) * (sp.Identity(n) + GAIN)
    require(matrix_equal(rewrite(product, {V * R * R * V.T: P - Sigma}), sp.Identity(n)), "Woodbury identity")
    return "the claimed $H⁻¹$ times $H$ multiplied out is $I$, for all dimensions"


def woodbury_step() -> Step:
    """What the best decoder leaves unexplained."""
    return Step(
        title="What the best decoder leaves",
        statement=(
            "$K_l − K_l V_{l+1}ᵀ K_{l+1}⁻¹ V_{l+1} K_l = R_l H_{l+1}⁻¹ R_l$ with $R_l = K_l^{1/2}$ and "
            "$H_{l+1} = I + R_l V_{l+1}ᵀ Σ_{l+1}⁻¹ V_{l+1} R_l ⪰ I$; at the data $K_0 = I$ and $tr C − tr(Z V_1ᵀ "
            "K_1⁻¹ V_1 Zᵀ) = base + tr(Z H_1⁻¹ Zᵀ)$"
        ),
        because="Woodbury's identity for $K_{l+1} = V_{l+1} K_l V_{l+1}ᵀ + Σ_{l+1}$.",
        check=check_woodbury,
    )


@cache
def check_determinant() -> str:
    """Along Σ + t V R² Vᵀ both sides start equal and have the same slope, by the push-through identity."""
    t = sp.Symbol("t", positive=True)
    grown, J, G = Sigma + t * V * R * R * V.T, symmetric("J", m), symmetric("G", n)
    H = sp.Identity(n) + t * GAIN
    require(matrix_equal(grown * sp.Inverse(Sigma) * V * R, V * R * H), "push-through identity")
    slope = sp.Trace(J * V * R * R * V.T)
    pushed = sp.Trace(rewrite(J * V * R * R * V.T, {J * V * R: sp.Inverse(Sigma) * V * R * G}))
    require(trace_equal(pushed, sp.Trace(G * GAIN)), "slopes of the two log-determinants")
    X, dX = symmetric("X", m), symmetric("dX", m)
    derived = differential(sp.log(sp.Determinant(X)), X, dX).xreplace({X: sp.Inverse(J), dX: V * R * R * V.T})
    require(trace_equal(derived, slope), "slope of log det K")
    return "along $Σ + t V R² Vᵀ$: equal at $t = 0$ and equal slopes for every $t$, for all dimensions"


def determinant_step() -> Step:
    """The determinant of K_l splits into that of Σ_l and that of H_l."""
    return Step(
        title="Determinants",
        statement="$log det K_l = log det Σ_l + log det H_l$",
        because="The matrix determinant lemma, by integrating slopes: $K⁻¹ V R = Σ⁻¹ V R H⁻¹$ (push-through).",
        check=check_determinant,
    )


@cache
def check_spectrum() -> str:
    """(N Nᵀ) N = N (Nᵀ N), and the characteristic polynomials of a random rational N N ᵀ, Nᵀ N agree up to padding."""
    N = sp.MatrixSymbol("N", m, n)
    require(matrix_equal((sp.Identity(m) + N * N.T) * N, N * (sp.Identity(n) + N.T * N)), "intertwining")
    random, x = Random(0), sp.Symbol("x")
    for rows, cols in ((1, 2), (2, 3), (3, 2)):
        matrix = sp.Matrix(rows, cols, lambda *_: sp.Rational(random.randint(-9, 9), 4))
        wide, tall = (product.charpoly(x).as_expr() for product in (matrix * matrix.T, matrix.T * matrix))
        require(sp.expand(wide * x**cols - tall * x**rows) == 0, "nonzero spectra of N Nᵀ and Nᵀ N")
    return "intertwining for all dimensions; exact characteristic polynomials for random rational $N$ (1×2, 2×3, 3×2)"


def spectrum_step() -> Step:
    """At an isotropic level K_l and H_l have the same spectrum, up to σ_l² and padding by ones."""
    return Step(
        title="Spectra at an isotropic level",
        statement="$K_l/σ_l² = I + N Nᵀ$ and $H_l = I + Nᵀ N$ with $N = V_l R_{l−1}/σ_l$: equal spectra but for ones",
        because="$N Nᵀ$ and $Nᵀ N$ have equal nonzero eigenvalues: $N$ maps eigenvectors of one to those of the other.",
        check=check_spectrum,
    )


def rearrangement_residual(size: int) -> sp.Expr:
    """Σ κ_i w_j P_ij − Σ κ_i w_i less its summation by parts, expanded, for P with row and column sums one."""
    kappa, w = (sp.Matrix(sp.MatrixSymbol(name, size, 1)) for name in ("kappa", "w"))
    weights = sp.Matrix(sp.MatrixSymbol("P", size, size))
    for i in range(size - 1):
        weights[i, size - 1] = 1 - sum(weights[i, : size - 1])
    for j in range(size):
        weights[size - 1, j] = 1 - sum(weights[: size - 1, j])
    direct = (kappa.T * weights * w)[0] - kappa.dot(w)
    for r in range(1, size):
        for s in range(1, size):
            block = sum(weights[:r, s:]) - max(r - s, 0)
            direct -= (kappa[r - 1] - kappa[r]) * (w[s] - w[s - 1]) * block
    return sp.expand(direct)


@cache
def check_rearrangement() -> str:
    """Summation by parts, symbolically up to four eigenvalues."""
    for size in range(1, 5):
        require(rearrangement_residual(size) == 0, f"summation by parts for {size} eigenvalues")
    return "summation by parts with symbolic eigenvalues and weights, up to 4×4; its two step vectors prove every size"


def rearrangement_step() -> Step:
    """tr(K H⁻¹) ≥ Σ λ_i(K)/λ_i(H), equally ordered eigenvalues: proved through doubly stochastic weights."""
    return Step(
        title="Rearrangement of eigenvalues",
        statement=(
            "$tr(K H⁻¹) ≥ ∑_i κ_i/h_i$ for the eigenvalues $κ$ of $K$ and $h$ of $H$, both descending: with $w_j = "
            "1/h_j$ and $P_{ij}$ the squared cosines between eigenvectors, $tr(K H⁻¹) − ∑_i κ_i w_i = ∑_{r,s} (κ_r "
            "− κ_{r+1}) (w_{s+1} − w_s) T_{rs}$ with $T_{rs} = ∑_{i≤r, j>s} P_{ij} − max(r − s, 0)$"
        ),
        because=(
            "$P$ has row and column sums one, so $∑_{i≤r, j>s} P_{ij} = r − ∑_{i≤r, j≤s} P_{ij} ≥ r − min(r, s)$: "
            "every factor is nonnegative. The identity is bilinear, and on vectors $1_{i≤r}$, $1_{j>s}$ it is the "
            "definition of $T_{rs}$. Used for $tr(Z H_1⁻¹ Zᵀ)$ and every $tr(K_l H_{l+1}⁻¹)$."
        ),
        check=check_rearrangement,
    )
