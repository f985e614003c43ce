"""What the steps of gradient flow rest on: linear flow at the collapsed point, bound, balance, an exact solution.

p, q, r of a level: the decoder's noise costs p = g_{l−1} σ_l², the encoder's output q = g_l K_{l−1}, and the level
gains by r = g_{l−1} K_{l−1} (θ g_0 at the data), with K_l = σ_l² at the collapsed point and K_0 = 1 in whitened data.
"""

from itertools import product
from typing import Literal

import sympy as sp

from collapsecheck.theory.calculus import canonical, gradient, is_zero, matrix_equal, symmetric, trace_equal
from collapsecheck.theory.checks import require
from collapsecheck.theory.derivations.least_squares import residual_moment
from collapsecheck.theory.derivations.stationary import decoder_conditions, encoder_conditions
from collapsecheck.theory.model import (
    collapsed_point,
    compact,
    decoder_squared,
    encoder_squared,
    flow_field,
    is_learned,
    levels,
    linear_flow,
    mode_loss,
    precision,
    weight,
)
from collapsecheck.theory.notation import beta, decoder, dimension, encoder, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Setting, Variance

KINDS: tuple[Variance, ...] = ("isotropic", "learnable")
SIZES: tuple[tuple[Literal["vae", "cvae"], int], ...] = (("vae", 1), ("vae", 2), ("vae", 3), ("cvae", 1), ("cvae", 2))
SETTINGS = [Setting(model, variances) for model, depth in SIZES for variances in product(KINDS, repeat=depth)]
PLAIN = list(dict.fromkeys(setting.plain for setting in SETTINGS))  # their losses
SIZES_TEXT = "L ≤ 3, a CVAE for L ≤ 2"
scale = sp.Symbol("t", positive=True)


def costs(setting: Setting, level: int) -> tuple[sp.Expr, sp.Expr, sp.Expr]:
    """p, q, r of a level at the collapsed point, whitened data."""
    deviation = {l: eta(l) if is_learned(setting, l) else sigma(l) for l in levels(setting)}
    seen, signal = (sp.Integer(1), theta) if level == 1 else (deviation[level - 1] ** 2,) * 2
    return precision(level - 1) * deviation[level] ** 2, precision(level) * seen, precision(level - 1) * signal


def second_order(setting: Setting) -> sp.Expr:
    """What the loss is to second order in U_l, V_l and the displacement W of U_x from the regression of y on x."""
    symbols, total = compact(setting).model.symbols, sp.Integer(0)
    for l, (U, V, Sigma) in enumerate(zip(symbols.U, symbols.V, symbols.Sigma, strict=True), start=1):
        below = symbols.A if l == 1 else symbols.Sigma[l - 2]
        gain = V * symbols.B.T if l == 1 else V * below
        cost = sp.Trace(V * below * V.T)
        if l == 1 and symbols.V_y is not None:
            gain = symbols.V_y * residual_moment(compact(setting))
            cost += 2 * sp.Trace(V * symbols.B.T * symbols.V_y.T) + sp.Trace(symbols.V_y * symbols.C * symbols.V_y.T)
        total += precision(l - 1) * (sp.Trace(U * Sigma * U.T) - 2 * sp.Trace(U * gain)) + precision(l) * cost
    if (W := symbols.U_x) is not None:
        total += precision(0) * sp.Trace(W * symbols.A * W.T)
    return total


def check_second_order() -> str:
    """Scale U, V and W by t: the terms of first order vanish, those of second order are the claimed ones."""
    for setting in PLAIN:
        form = compact(setting)
        symbols = form.model.symbols
        scaled = {X: scale * X for X in (*symbols.U, *symbols.V, symbols.V_y) if X is not None}
        if symbols.U_x is not None:
            scaled[symbols.U_x] = symbols.B * sp.Inverse(symbols.A) + scale * symbols.U_x
        orders = sp.expand(canonical(form.model.expression.xreplace(scaled)))
        require(orders.coeff(scale, 1) == 0, f"{setting}: the collapsed point is not stationary")
        require(trace_equal(orders.coeff(scale, 2), second_order(setting)), f"{setting}: second order")
    return f"trace polynomials for all dimensions, in {len(SETTINGS)} VAEs up to $L = 3$ and CVAEs up to $L = 2$"


def check_linear_flow() -> str:
    """Each level's block, that its determinant compares weights of the chain, and the rate of a learned log σ."""
    for setting in SETTINGS:
        point, losses = collapsed_point(setting), mode_loss(setting).expression
        for l in levels(setting):
            p, q, r = costs(setting, l)
            excess = linear_flow(setting, l) - 2 * sp.Matrix([[-p, r], [r, -q]])
            require(all(map(is_zero, excess)), f"{setting}, level {l}: the block")
            factor = precision(0) if l == 1 else weight(l - 1)
            margin = (factor * (weight(l - 1) - weight(l))).subs(point)
            require(is_zero(r**2 - p * q - margin), f"{setting}, level {l}")
            curvature = (sigma(l) * (sigma(l) * losses.diff(sigma(l))).diff(sigma(l))).subs(point)
            require(not is_learned(setting, l) or sp.expand(curvature - 4 * beta(l)) == 0, f"{setting}, σ_{l}")
    return f"minus the Hessian of the mode's loss, in {len(SETTINGS)} VAEs up to $L = 3$ and CVAEs up to $L = 2$"


def check_bound() -> str:
    """−½ d/dt (tr P U Uᵀ + tr P Vᵀ V) for y = x and any symmetric P, from the gradients of the matrix loss."""
    form = compact(Setting("vae", ("isotropic",)))
    symbols, size = form.model.symbols, dimension("x")
    A, V, S, P, B = symbols.A, symbols.V[0], symbols.Sigma[0], symmetric("P", size), sp.MatrixSymbol("B", size, size)
    square = form.model.expression.subs(dimension("y"), size)
    loss, U = square.xreplace({B: A, symmetric("C", size): A}), sp.MatrixSymbol("U_1", size, dimension(1))
    found = sp.Trace(P * gradient(loss, U) * U.T) + sp.Trace(P * V.T * gradient(loss, V))
    squares = sp.Trace(P * U * V * A * V.T * U.T) + sp.Trace(P * V.T * U.T * U * V * A)
    gain = sp.Trace(P * A * V.T * U.T) + sp.Trace(P * V.T * U.T * A)
    price = precision(1) * sp.Trace(P * V.T * V * A)
    slope = 2 * (precision(0) * (squares + sp.Trace(P * U * S * U.T) - gain) + price)
    require(trace_equal(found, slope), "the slope of the weights' size")
    scaled = form.model.expression.xreplace({X: scale * X for X in (symbols.U[0], V)})
    orders = sp.Poly(canonical(scaled), scale)
    require(orders.degree() == 4 and orders.coeff_monomial(scale**3) == 0, "orders of the loss")
    joint = precision(0) * sp.Trace(symbols.U[0] * V * A * V.T * symbols.U[0].T)
    require(trace_equal(orders.coeff_monomial(scale**4), joint), "the loss to fourth order")
    return "the gradients from the trace calculus, for all dimensions"


def check_balance() -> str:
    """U_lᵀ ∇U_l − ∇V_l V_lᵀ = 2 g_{l−1} U_lᵀ U_l Σ_l − 2 M_l (K_l − Σ_l) at every level, at any parameters."""
    for setting in PLAIN:
        form = compact(setting)
        symbols, own = form.model.symbols, {c.symbol: c.gradient for c in decoder_conditions(form)}
        own |= {c.symbol: c.gradient for c in encoder_conditions(form)}
        for l, (U, V, Sigma) in enumerate(zip(symbols.U, symbols.V, symbols.Sigma, strict=True), start=1):
            slopes = own[U].T * U - V * own[V].T
            if l == 1 and symbols.V_y is not None:
                slopes -= symbols.V_y * own[symbols.V_y].T
            claimed = 2 * precision(l - 1) * Sigma * U.T * U - 2 * (form.K[l - 1] - Sigma) * form.M[l - 1]
            require(matrix_equal(form.unfold(slopes), form.unfold(claimed)), f"{setting}, level {l}")
    one = Setting("vae", ("isotropic",))
    p, q, r = costs(one, 1)
    growth = {1: r / sp.sqrt(p * q), 2: sp.Integer(1)}
    drained, paid = p * decoder_squared(one, growth, 1), q * encoder_squared(one, growth, 1)
    require(is_zero(drained - paid), "the balance at the optimum of one fixed level")
    return f"matrix polynomials for all dimensions, in {len(SETTINGS)} VAEs up to $L = 3$ and CVAEs up to $L = 2$"


def check_logistic() -> str:
    """p = q in whitened data: u − v decays on its own, and u = v = √w follows the logistic curve."""
    setting = Setting("vae", ("isotropic",))
    u, v, w, start = decoder(1), encoder(1), sp.Symbol("w", positive=True), sp.Symbol("w_0", positive=True)
    equal = {beta(1): (sigma(1) * eta(1) / eta_dec) ** 2}
    move = {gain: slope.subs(equal) for gain, slope in flow_field(setting).items()}
    p = sigma(1) ** 2 / eta_dec**2
    require(sp.expand(2 * u * move[u] - 2 * v * move[v] + 4 * p * (u**2 - v**2)) == 0, "the imbalance")
    s, limit = 2 * (theta / eta_dec**2 - p), theta - sigma(1) ** 2
    speed = (u * move[v] + v * move[u]).subs({u: sp.sqrt(w), v: sp.sqrt(w)})
    require(sp.simplify(speed - 2 * s * w * (1 - w / limit)) == 0, "the logistic equation")
    curve = limit / (1 + (limit / start - 1) * sp.exp(-2 * s * scale))
    require(sp.simplify(curve.diff(scale) - 2 * s * curve * (1 - curve / limit)) == 0, "its solution")
    return "the mode's flow, symbolically"
