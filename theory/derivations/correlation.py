"""CVAE: the more of y that x explains linearly, the less is left for the latents."""

import sympy as sp

from collapsecheck.theory.calculus import matrix_equal, symmetric
from collapsecheck.theory.checks import require
from collapsecheck.theory.notation import dimension
from collapsecheck.theory.statement import Step

d_x, d_y = dimension("x"), dimension("y")
A, C, ROOT = symmetric("A", d_x), symmetric("C", d_y), symmetric("S", d_x)
i, k, n = sp.symbols("i k n", integer=True, positive=True)
B, T = sp.MatrixSymbol("B", d_y, d_x), sp.MatrixSymbol("T", d_y, d_x)


def residual(scale: sp.Expr | int, cross: sp.MatrixExpr = B, target: sp.MatrixExpr = C) -> sp.MatrixExpr:
    """E(t) = C − t² B A⁻¹ Bᵀ."""
    return target - scale**2 * cross * sp.Inverse(A) * cross.T


def check_order() -> str:
    """E(s) − E(t) = (t² − s²) (B S⁻¹)(B S⁻¹)ᵀ with A = S²."""
    s, t = sp.symbols("s t", nonnegative=True)
    gram = B * sp.Inverse(ROOT)
    difference = (residual(s) - residual(t)).xreplace({A: ROOT * ROOT})
    require(matrix_equal(difference, (t**2 - s**2) * gram * gram.T), "E(s) − E(t) is not a Gram matrix")
    return "a matrix identity, for all dimensions"


def rayleigh_gap() -> sp.Expr:
    """vᵀ(F − E)v − (f_k − e_k) vᵀv less its nonnegative gaps, for v in both spans of `check_spans`: 0, for every n, k.

    F has eigenvalues f_i = f_k + p_i for i ≤ k, E has e_i = e_k − q_i for i ≥ k; c_i and d_i are the coordinates of v
    in their eigenvectors, with Σ c_i² = Σ d_i² = vᵀv.
    """
    f_k, e_k, norm = sp.symbols("f_k e_k norm", real=True)
    c, d, p, q = map(sp.IndexedBase, "cdpq")
    upper, lower = (sp.factor_terms(_form(*form).expand()) for form in ((f_k + p[i], c, 1, k), (e_k - q[i], d, k, n)))
    gaps = _form(p[i], c, 1, k) + _form(q[i], d, k, n)
    norms = {_form(sp.Integer(1), c, 1, k): norm, _form(sp.Integer(1), d, k, n): norm}
    return sp.expand((upper - lower).subs(norms) - (f_k - e_k) * norm - gaps)


def _form(eigenvalue: sp.Expr, coordinates: sp.IndexedBase, first: sp.Expr | int, last: sp.Expr) -> sp.Expr:
    """The quadratic form with this i-th eigenvalue."""
    return sp.Sum(eigenvalue * coordinates[i] ** 2, (i, first, last))


def check_spans() -> str:
    """The first k eigenvectors of F and the last n − k + 1 of E share a v with vᵀ(F − E)v ≥ (f_k − e_k) vᵀv."""
    require(sp.expand(k + (n - k + 1) - n) == 1, "dimensions of the two spans")
    require(rayleigh_gap() == 0, "Rayleigh quotients")
    return "the dimensions add up to $n + 1$; the quadratic forms as sums, for all $k ≤ n$"


def check_ends() -> str:
    """E(0) = C, and y = T x gives B = T A, C = T A Tᵀ, E = 0."""
    require(matrix_equal(residual(0), C), "E at t = 0")
    zero = residual(1, T * A, T * A * T.T)
    require(matrix_equal(zero, sp.ZeroMatrix(d_y, d_y)), "E for y = T x")
    return "matrix identities, for all dimensions"


def correlation_steps() -> tuple[Step, ...]:
    """Scaling the cross-moment B by t ∈ [0, 1] never raises an eigenvalue of E(t) = C − t² B A⁻¹ Bᵀ as t grows."""
    return (
        Step(
            title="More correlation leaves less",
            statement=(
                "$E(s) − E(t) = (t² − s²) (B S⁻¹)(B S⁻¹)ᵀ ⪰ 0$ for $0 ≤ s ≤ t ≤ 1$, with $E(t) = C − t² B A⁻¹ Bᵀ$ "
                "and $A = S²$"
            ),
            because="A Gram matrix times $t² − s² ≥ 0$ (null directions of $A$ dropped).",
            check=check_order,
        ),
        Step(
            title="No eigenvalue rises",
            statement="$θ_i²(t) ≤ θ_i²(s)$ for every $i$: the descending eigenvalues of $E$ follow its order",
            because=(
                "The span of the first $k$ eigenvectors of $F = E(t)$ and that of the last $n − k + 1$ of $E = E(s)$ "
                "share a vector $v ≠ 0$, on which $vᵀ(F − E)v − (f_k − e_k) vᵀv = ∑_{i<k} (f_i − f_k) c_i² + ∑_{i>k} "
                "(e_k − e_i) d_i² ≥ 0$; as $F ⪯ E$, the left side is at most $−(f_k − e_k) vᵀv$, so $f_k ≤ e_k$."
            ),
            check=check_spans,
        ),
        Step(
            title="The two ends",
            statement="$E(0) = C$: the VAE of $y$ itself. If $y = T x$ then $B = T A$, $C = T A Tᵀ$ and $E = 0$",
            because="Direct substitution.",
            check=check_ends,
        ),
    )
