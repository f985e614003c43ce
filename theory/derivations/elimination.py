"""From the scalar loss to φ: the best decoders of one mode, and its encoders written in the growths e^{ρ_l}."""

import sympy as sp

from collapsecheck.theory.calculus import EXACT, evaluate
from collapsecheck.theory.model import ModeLoss, Symbols, loss, mode_loss, phi
from collapsecheck.theory.notation import rho, sigma, theta
from collapsecheck.theory.statement import Setting


def total_variances(depth: int) -> tuple[sp.Expr, ...]:
    """K_0 … K_L of the mode's coordinate: K_0 = 1, K_l = σ_l² e^{ρ_l}."""
    return (sp.Integer(1), *(sigma(level) ** 2 * sp.exp(rho(level)) for level in range(1, depth + 1)))


def parametrisation(mode: ModeLoss) -> tuple[dict[sp.Symbol, sp.Expr], dict[sp.Symbol, sp.Expr]]:
    """The encoders v_l = √(σ_l² (e^{ρ_l} − 1)/K_{l−1}), and the best decoders for them.

    The decoders are u_1 = θ v_1/K_1 and u_{l+1} = K_l v_{l+1}/K_{l+1}. x is not used (CVAE): u_x = v_x = 0.
    """
    variances = total_variances(mode.setting.depth)
    signals = (theta, *variances[1:])
    encoders = {
        v: sp.sqrt((above - sigma(level) ** 2) / below)
        for level, (v, below, above) in enumerate(zip(mode.v, variances, variances[1:], strict=False), start=1)
    }
    decoders = {u: s * v / k for u, v, s, k in zip(mode.u, mode.v, signals, variances[1:], strict=False)}
    unused = {symbol: sp.Integer(0) for symbol in (mode.u_x, mode.v_x) if symbol is not None}
    return encoders | unused, decoders


def decoder_slopes(setting: Setting) -> tuple[sp.Expr, ...]:
    """∂ loss/∂u_l at the parametrisation: all vanish if its decoders are the best (the loss is convex in u).

    For a CVAE the slopes in u_x and v_x follow.
    """
    mode = mode_loss(setting)
    encoders, decoders = parametrisation(mode)
    unknowns = (*mode.u, *(symbol for symbol in (mode.u_x, mode.v_x) if symbol is not None))
    return tuple(mode.expression.diff(unknown).xreplace(decoders).xreplace(encoders) for unknown in unknowns)


def elimination_identity(setting: Setting) -> sp.Expr:
    """mode loss at the parametrisation − φ, simplified: 0 if eliminating the decoders leaves φ.

    A learnable level's σ_l is still free here and φ takes the level as fixed; optimising σ_l saves `variance_gap`.
    """
    mode = mode_loss(setting)
    encoders, decoders = parametrisation(mode)
    value = sp.expand(mode.expression.xreplace(decoders).xreplace(encoders))
    return sp.simplify(sp.expand(sp.expand_log(value - phi(setting.depth))))


def decoupling_residual(setting: Setting) -> sp.Expr:
    """loss − Σ mode losses for two modes, everything diagonal: A = I, B = diag(θ_i), C = diag(θ_i²), of the VAE.

    Expands to 0: parameters that are diagonal in the modes make the loss the sum of the modes' losses (base = 0 here).
    """
    plain = Setting("vae", setting.variances).plain
    model, mode = loss(plain), mode_loss(plain)
    own = (theta, *mode.u, *mode.v, *mode.sigma)
    copies = [{symbol: sp.Symbol(f"{symbol.name}_{name}", **symbol.assumptions0) for symbol in own} for name in "ab"]
    diagonal = {symbols: [copy[symbol] for copy in copies] for symbols, symbol in _pairs(model.symbols, mode)}
    values = {matrix: sp.diag(*entries) for matrix, entries in diagonal.items()}
    values |= {Sigma: values[Sigma] ** 2 for Sigma in model.symbols.Sigma}
    values |= {model.symbols.A: sp.eye(2), model.symbols.C: values[model.symbols.B] ** 2}
    values |= {symbol: symbol for symbol in model.expression.atoms(sp.Symbol) if not symbol.is_integer}
    whole = evaluate(model.expression, values, EXACT) - sp.Add(*(mode.expression.xreplace(copy) for copy in copies))
    return sp.expand(sp.expand_log(whole, force=True))


def _pairs(symbols: Symbols, mode: ModeLoss) -> list[tuple[sp.MatrixSymbol, sp.Symbol]]:
    """Each matrix of the model with the scalar that fills its diagonal (σ_l for Σ_l)."""
    levels = (*zip(symbols.U, mode.u, strict=True), *zip(symbols.V, mode.v, strict=True))
    return [(symbols.B, theta), *levels, *zip(symbols.Sigma, mode.sigma, strict=True)]
