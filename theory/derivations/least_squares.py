"""Eliminating the decoders exactly: each leaves a square, a CVAE leaves the VAE of its residual."""

from collections.abc import Iterator
from functools import cache, partial

import sympy as sp

from collapsecheck.theory.calculus import symmetric, trace_equal
from collapsecheck.theory.checks import require
from collapsecheck.theory.model import Compact, compact, levels, precision
from collapsecheck.theory.notation import dimension
from collapsecheck.theory.statement import Setting, Step

Rules = dict[sp.MatrixSymbol, sp.MatrixExpr]


def squared_norm(matrix: sp.MatrixExpr, weight: sp.MatrixExpr) -> sp.Expr:
    """tr(M W Mᵀ)."""
    return sp.Trace(matrix * weight * matrix.T)


def autoencoder(setting: Setting) -> Setting:
    """The VAE with the same levels: what a CVAE becomes on the residual of y given x."""
    return Setting("vae", setting.variances, setting.tied)


def residual_moment(form: Compact) -> sp.MatrixExpr:
    """E = C − B A⁻¹ Bᵀ, the second moment of y − B A⁻¹ x."""
    symbols = form.model.symbols
    return symbols.C - symbols.B * sp.Inverse(symbols.A) * symbols.B.T


@cache
def check_conditional(setting: Setting) -> str:
    """loss(CVAE) − loss(VAE of the residual) is the sum of the two squares, for every U_x and V_x."""
    form, plain = compact(setting), compact(autoencoder(setting))
    symbols, E = form.model.symbols, residual_moment(form)
    D, W = (sp.MatrixSymbol(name, *shape) for name, shape in (("D", symbols.B.shape), ("W", symbols.V[0].shape)))
    regression = symbols.B * sp.Inverse(symbols.A)
    shifted = {symbols.U_x: D + regression - symbols.U[0] * W, symbols.V[0]: W - symbols.V_y * regression}
    moved = form.model.expression.xreplace(shifted)
    mine = plain.model.symbols
    reduced = plain.model.expression.xreplace({mine.A: E, mine.B: E, mine.C: E, mine.V[0]: symbols.V_y})
    squares = precision(0) * squared_norm(D, symbols.A) + sp.Trace(form.M[0] * W * symbols.A * W.T)
    require(trace_equal(moved, reduced + form.unfold(squares)), "the CVAE is not its residual VAE plus squares")
    return "both sides multiplied out and compared as trace polynomials, for all dimensions"


def conditional_step(setting: Setting) -> Step:
    """A CVAE is the autoencoding VAE of what x does not explain of y, plus squares."""
    return Step(
        title="The input is regressed out",
        statement=(
            "$ℒ = ℒ_{VAE}(A = B = C = E, V_1 = V_y) + tr(D A Dᵀ)/η_dec² + tr(M_1 W A Wᵀ)$ with "
            "$E = C − B A⁻¹ Bᵀ$, $W = V_x + V_y B A⁻¹$ and $D = U_x − B A⁻¹ + U_1 W$"
        ),
        because=(
            "$M_1$ is a sum of Gram matrices, so both squares are nonnegative, and $W = 0$, $D = 0$ attain zero. From "
            "here on the data are the residual $y − B A⁻¹ x$, with second moment $E$ (null directions of $A$ dropped)."
        ),
        check=partial(check_conditional, setting.plain),
    )


def whitening_rules(setting: Setting) -> tuple[Rules, Rules]:
    """A = R², B = Z R, V_1 = X R⁻¹, and what they amount to: A = I, B = Z, V_1 = X."""
    symbols = compact(autoencoder(setting)).model.symbols
    R = symmetric("R", dimension("x"))
    Z, X = sp.MatrixSymbol("Z", *symbols.B.shape), sp.MatrixSymbol("X", *symbols.V[0].shape)
    raw = {symbols.A: R * R, symbols.B: Z * R, symbols.V[0]: X * sp.Inverse(R)}
    return raw, {symbols.A: sp.Identity(dimension("x")), symbols.B: Z, symbols.V[0]: X}


@cache
def check_whitening(setting: Setting) -> str:
    """The loss at (R², Z R, X R⁻¹) is the loss at (I, Z, X)."""
    expression = compact(autoencoder(setting)).model.expression
    raw, white = whitening_rules(setting)
    require(trace_equal(expression.xreplace(raw), expression.xreplace(white)), "whitening changes the loss")
    return "the two losses compared as trace polynomials, for all dimensions"


def whitening_step(setting: Setting) -> Step:
    """Coordinates in which the encoded data have unit second moment."""
    data = "$A = B = C = E = R²$, hence $Z = R$ and base $= 0$" if setting.model == "cvae" else "$A = R²$, $B = Z R$"
    return Step(
        title="Whitened data",
        statement=f"With {data}, replace $V_1$ by $V_1 R⁻¹$: then $ℒ(A, B, V_1 R⁻¹) = ℒ(I, Z, V_1)$.",
        because=(
            "$R$ is the root of the second moment, null directions dropped. $Z = 𝔼[y x̃ᵀ]$ with $x̃ = R⁻¹ x$ has "
            "singular values $θ_1 ≥ θ_2 ≥ …$, and base $= tr C − ‖Z‖²$ is what no encoder of $x$ explains."
        ),
        check=partial(check_whitening, autoencoder(setting).plain),
    )


@cache
def check_square(setting: Setting, level: int) -> str:
    """loss(U) − loss(U*) = g tr((U − U*) K (U − U*)ᵀ) with the K_l as free symbols."""
    form = compact(autoencoder(setting))
    U, K = form.model.symbols.U[level], form.K[level]
    signal = form.K[level - 1] * form.model.symbols.V[level].T if level else form.of_target.T
    best = signal * sp.Inverse(K)
    excess = form.expression - form.expression.xreplace({U: best})
    square = precision(level) * squared_norm(U - best, K)
    require(trace_equal(excess, square), f"completing the square fails for {U}")
    return "the difference of the two sides is identically zero as a trace polynomial, for all dimensions"


def square_steps(setting: Setting) -> Iterator[Step]:
    """One step per decoder U_1 … U_L: its best value and what any other costs."""
    for number in levels(setting):
        K, U, below = f"K_{number}", f"U_{number}", number - 1
        signal = f"K_{below} V_{number}ᵀ" if below else "Z V_1ᵀ"
        scale = f"(β_{below}/η_{below}²) " if below else "η_dec⁻² "
        excess = f"{scale}tr(({U} − {U}^*) {K} ({U} − {U}^*)ᵀ)"
        yield Step(
            title=f"The best decoder ${U}$",
            statement=f"$ℒ({U}) − ℒ({U}^*) = {excess} ≥ 0$ with ${U}^* = {signal} {K}⁻¹$",
            because=f"Completing the square; ${K}$ is positive definite because $Σ_{number}$ is.",
            check=partial(check_square, autoencoder(setting).plain, below),
        )
