"""CVAE: the more of y that x explains linearly, the less is left for the latents."""

import sympy as sp

from theory.notation import dimension
from theory.statement import Step
from theory.traces import matrix_equal
from theory.words import symmetric

d_x, d_y = dimension("x"), dimension("y")
A, C, ROOT = symmetric("A", d_x), symmetric("C", d_y), symmetric("S", d_x)
B, T = sp.MatrixSymbol("B", d_y, d_x), sp.MatrixSymbol("T", d_y, d_x)


def residual(scale: sp.Expr | int, cross: sp.MatrixExpr = B, target: sp.MatrixExpr = C) -> sp.MatrixExpr:
    """E(t) = C − t² B A⁻¹ Bᵀ."""
    return target - scale**2 * cross * sp.Inverse(A) * cross.T


def check_order() -> str:
    """E(s) − E(t) = (t² − s²) (B S⁻¹)(B S⁻¹)ᵀ with A = S²."""
    s, t = sp.symbols("s t", nonnegative=True)
    gram = B * sp.Inverse(ROOT)
    difference = (residual(s) - residual(t)).xreplace({A: ROOT * ROOT})
    assert matrix_equal(difference, (t**2 - s**2) * gram * gram.T), "E(s) − E(t) is not a Gram matrix"
    return "a matrix identity, for all dimensions"


def check_ends() -> str:
    """E(0) = C, and y = T x gives B = T A, C = T A Tᵀ, E = 0."""
    assert matrix_equal(residual(0), C), "E at t = 0"
    zero = residual(1, T * A, T * A * T.T)
    assert matrix_equal(zero, sp.ZeroMatrix(d_y, d_y)), "E for y = T x"
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
            because="If $E(t) ⪯ E(s)$ then each descending eigenvalue of $E(t)$ is at most that of $E(s)$.",
            cites="Weyl's monotonicity theorem (Courant–Fischer)",
        ),
        Step(
            title="The two ends",
            statement="$E(0) = C$: the VAE of $y$ itself. If $y = T x$ then $B = T A$, $C = T A Tᵀ$ and $E = 0$",
            because="Direct substitution.",
            check=check_ends,
        ),
    )
