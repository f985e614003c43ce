"""What a regression on x leaves of n samples: degrees of freedom (CVAE), and noise in every mode (VAE of y from x)."""

import sympy as sp

from collapsecheck.theory.calculus import matrix_equal, rewrite, symmetric, trace_equal
from collapsecheck.theory.checks import require
from collapsecheck.theory.notation import dimension
from collapsecheck.theory.statement import Step

m, p, q = dimension("m"), dimension("x"), dimension("y")
G, A = symmetric("G", p), symmetric("A", p)
X, M, N, B = (sp.MatrixSymbol(*shape) for shape in (("X", m, p), ("M", p, q), ("N", m, q), ("B", q, p)))


def check_schur() -> str:
    """(X M + N)ᵀ(I − H)(X M + N) = Nᵀ(I − H) N, I − H a projection on m − d_x dimensions, N uncorrelated with X."""
    gram, H = {X.T * X: G}, X * sp.Inverse(G) * X.T
    rest = sp.Identity(m) - H
    observed = rewrite((X * M + N).T * rest * (X * M + N), gram)
    require(matrix_equal(observed, rewrite(N.T * rest * N, gram)), "the regression leaves the residual's rows only")
    require(matrix_equal(rewrite(rest * rest, gram), rest), "I − H is a projection")
    require(trace_equal(sp.Trace(rewrite(sp.Inverse(G) * X.T * X, gram)), p), "its rank")
    require(matrix_equal(B - B * sp.Inverse(A) * A, sp.ZeroMatrix(q, p)), "the residual's correlation with x")
    return "matrix identities, for all dimensions"


def schur_step() -> Step:
    """A CVAE's E, and centred data: some degrees of freedom are spent, the rest are Gaussian rows again."""
    return Step(
        title="A regression spends degrees of freedom",
        statement=(
            "With $Y = X M + N$ and $H = X (XᵀX)⁻¹ Xᵀ$: $Yᵀ(I − H)Y = Nᵀ(I − H)N$, so $n$ times the sample's $E$ is "
            "$NᵀN$ for $m = n − d_x$ rows $𝒩(0, E)$. Subtracting means is the regression on a constant: one more"
        ),
        because=(
            "$N = y − B A⁻¹ x$ is uncorrelated with $x$, so independent of it, and $I − H$ projects on $n − d_x$ "
            "dimensions whatever $X$ is: in an orthonormal basis of them the rows of $N$ are again independent."
        ),
        check=check_schur,
    )


def check_leak() -> str:
    """H (X M + N) = X M + H N, H a projection on d_x dimensions; Mᵀ A M = (B S⁻¹)(B S⁻¹)ᵀ for M = A⁻¹ Bᵀ, A = S²."""
    gram, H, root = {X.T * X: G}, X * sp.Inverse(G) * X.T, symmetric("S", p)
    require(matrix_equal(rewrite(H * (X * M + N), gram), X * M + H * N), "projection of the observations")
    require(matrix_equal(rewrite(H * H, gram), H), "H is a projection")
    whitened, regression = B * sp.Inverse(root), sp.Inverse(root * root) * B.T
    require(matrix_equal(regression.T * root * root * regression, whitened * whitened.T), "rows of X M")
    return "matrix identities, for all dimensions"


def leak_step() -> Step:
    """A VAE that decodes y ≠ x: the noise of y leaks into every sample value."""
    return Step(
        title="A VAE of y from x: noise leaks in",
        statement=(
            "The sample's $θ_k$ are the singular values of $H Y/√m = (X M + H N)/√m$; $X M$ has rows $𝒩(0, Z Zᵀ)$ and "
            "$‖H N‖/√m ≤ ‖E‖^{1/2} (√(d_x/m) + δ) + √(tr E/m)$, which moves each of them by no more"
        ),
        because=(
            "$N$ is independent of $X$, so $H N$ is $d_x$ Gaussian rows of covariance $E$; $E$ is bounded from its own "
            "sample. On a vector shared by the spans as above, $‖(X M + H N)v‖$ and $‖X M v‖$ differ by $‖H N‖ ‖v‖$ "
            "at most."
        ),
        check=check_leak,
    )
