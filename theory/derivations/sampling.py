"""From n Gaussian samples to the population: how far a sample's θ² can be from the truth.

The only thing cited is the concentration of a Gaussian matrix's extreme singular values. That eigenvalues follow
(multiplicatively, as in Ostrowski's theorem, and one index at a time) is derived from a shared vector of two spans.
"""

import sympy as sp

from collapsecheck.theory.calculus import matrix_equal, rewrite, symmetric, trace_equal
from collapsecheck.theory.checks import require
from collapsecheck.theory.derivations.correlation import check_spans
from collapsecheck.theory.derivations.regressed import leak_step, schur_step
from collapsecheck.theory.notation import dimension
from collapsecheck.theory.statement import Step

m, r, k = dimension("m"), dimension("r"), dimension("k")
R, D = symmetric("R", r), symmetric("D", k)
W, P, Q = sp.MatrixSymbol("W", m, r), sp.MatrixSymbol("P", r, k), sp.MatrixSymbol("Q", r, r)


def concentration_step() -> Step:
    """What is cited, with its assumption: rows are independent and Gaussian."""
    return Step(
        title="Extreme singular values of a Gaussian matrix",
        statement=(
            "$X$ has $m$ independent rows $𝒩(0, Σ)$ in $d$ dimensions. Each of $‖X‖/√m ≤ (1 + δ) ‖Σ‖^{1/2} + "
            "√(tr Σ/m)$ and, for $Σ = I$, $s_{min}(X)/√m ≥ 1 − δ − √(d/m)$ fails with probability at most $e^{−m δ²/2}$"
        ),
        because="Concentration of measure. Heavier tails than Gaussian ones do not obey it.",
        cites="wainwright-2019",
    )


def check_compression() -> str:
    """Pᵀ R Wᵀ W R P = D (W P)ᵀ(W P) D for eigenvectors P of R = A^{1/2}, D their eigenvalues."""
    rules = {R * P: P * D, P.T * R: D * P.T}
    compressed = rewrite(P.T * R * W.T * W * R * P, rules)
    require(matrix_equal(compressed, D * (W * P).T * (W * P) * D), "compression to eigenvectors of the population")
    return f"the compression is a matrix identity, for all dimensions; {check_spans()}"


def eigenvalue_step() -> Step:
    """One index at a time: the first k directions bound θ_k from above, the last r − k + 1 from below."""
    return Step(
        title="Sample eigenvalues against the population's",
        statement=(
            "$s_k ≥ s_{min}(W P) θ_k/√m$ with $P$ the population's first $k$ eigenvectors, and $s_k ≤ ‖W P D‖/√m$ with "
            "the last $r − k + 1$; $s_k²$ and $θ_k²$ are the eigenvalues of $R Wᵀ W R/m$ and of $R²$"
        ),
        because=(
            "The span of the population's first $k$ eigenvectors and that of the sample's last $r − k + 1$ share a "
            "vector, and so do the sample's first $k$ and the population's last $r − k + 1$; on them the quadratic "
            "forms leave only nonnegative terms. $PᵀP = I$, so $W P$ has independent standard normal entries, whatever "
            "the population is."
        ),
        check=check_compression,
    )


def check_trace() -> str:
    """tr(R Wᵀ W R) = tr(D (W Q)ᵀ(W Q) D) for R = Q D Qᵀ: each column of W Q weighted by θ_k²."""
    whole = symmetric("D", r)
    left = sp.Trace(Q * whole * Q.T * W.T * W * Q * whole * Q.T)
    right = sp.Trace(whole * (W * Q).T * (W * Q) * whole)
    reduced = sp.Trace(rewrite(whole * Q.T * W.T * W * Q * whole * Q.T * Q, {Q.T * Q: sp.Identity(r)}))
    require(trace_equal(left, sp.Trace(whole * Q.T * W.T * W * Q * whole * Q.T * Q)), "cyclic order")
    require(trace_equal(reduced, right), "trace in the population's eigenvectors")
    return "a trace identity, for all dimensions"


def trace_step() -> Step:
    """What the tail of the population can hold."""
    return Step(
        title="What is left for the tail",
        statement=(
            "$∑_k s_k² = ∑_k θ_k² ‖w_k‖²/m ≥ (1 − δ − 1/√m)² ∑_k θ_k²$ with $w_k$ the columns of $W Q$; the "
            "tail $T_k = ∑_{j≥k} θ_j²$ is the total less what the first $k − 1$ hold at least, or the sum of its "
            "upper ends"
        ),
        because="$R = Q D Qᵀ$, and each column is a Gaussian matrix with one column. Also $k θ_k² ≤ ∑_j θ_j²$.",
        check=check_trace,
    )


def check_union() -> str:
    """3 r events of probability e^{−m δ²/2} each add up to α at δ² = 2 log(3 r/α)/m."""
    alpha, rows, modes = sp.symbols("alpha m r", positive=True)
    deviation = sp.sqrt(2 * sp.log(3 * modes / alpha) / rows)
    require(sp.simplify(3 * modes * sp.exp(-rows * deviation**2 / 2) - alpha) == 0, "union of the events")
    return "symbolically"


def union_step() -> Step:
    """All intervals hold at once."""
    return Step(
        title="All modes at once",
        statement="$3 r e^{−m δ²/2} = α$ at $δ = √(2 log(3r/α)/m)$",
        because=(
            "$r$ heads, $r$ tails and $r$ columns: a union of $3r$ events, whatever their dependence (of $3r + d_y + "
            "1$ for a VAE of $y ≠ x$: the columns of $E$ and $H N$)."
        ),
        check=check_union,
    )


def sampling_steps() -> tuple[Step, ...]:
    """The derivation of the intervals."""
    return (concentration_step(), eigenvalue_step(), trace_step(), schur_step(), leak_step(), union_step())
