"""The linear-Gaussian models and their β-ELBO, computed by taking expectations of log densities (docs/theory.md).

Encoder q(z_l | z_{l−1}) = N(V_l z_{l−1}, Σ_l); decoder p(z_l | z_{l+1}) = N(U_{l+1} z_{l+1}, η_l² I),
p(z_L) = N(0, η_L² I), p(y | z_1) = N(U_1 z_1, η_dec² I). A CVAE's encoder also sees y (V_1 has a block V_x and a block
V_y) and its decoder also sees x (U_x). The loss is −2 β-ELBO less the constant d_y log(2π η_dec²). Substitutions tied
to a setting (`Setting.tied`) are left to the caller.
"""

from dataclasses import dataclass, replace
from functools import cache

import sympy as sp

from collapsecheck.theory import notation
from collapsecheck.theory.calculus import EXACT, LogDensity, Moments, RandomVector, canonical, evaluate, symmetric
from collapsecheck.theory.notation import beta, dimension, eta, eta_dec, theta
from collapsecheck.theory.statement import Setting


@dataclass(frozen=True)
class Symbols:
    """The matrix symbols of a model: second moments and parameters.

    A: d_x × d_x, B: d_y × d_x, C: d_y × d_y. U[l−1]: d_{l−1} × d_l with d_0 = d_y. V[l−1]: d_l × d_{l−1}, where V[0]
    acts on x (d_1 × d_x). Sigma[l−1]: d_l × d_l. V_y: d_1 × d_y and U_x: d_y × d_x for a CVAE, otherwise None.
    """

    A: sp.MatrixSymbol
    B: sp.MatrixSymbol
    C: sp.MatrixSymbol
    U: tuple[sp.MatrixSymbol, ...]
    V: tuple[sp.MatrixSymbol, ...]
    Sigma: tuple[sp.MatrixSymbol, ...]
    V_y: sp.MatrixSymbol | None = None
    U_x: sp.MatrixSymbol | None = None

    @property
    def parameters(self) -> tuple[sp.MatrixSymbol, ...]:
        """Everything that is optimised or given per level, data moments excluded."""
        extra = tuple(symbol for symbol in (self.V_y, self.U_x) if symbol is not None)
        return (*self.U, *self.V, *self.Sigma, *extra)


@dataclass(frozen=True)
class Loss:
    """The loss as a scalar in traces and log-determinants, with its symbols, the vectors z_0 … z_L and their moments.

    `target` is y, `mean` the decoder's mean of y; `latent[0]` is x.
    """

    setting: Setting
    expression: sp.Expr
    symbols: Symbols
    target: RandomVector
    mean: RandomVector
    latent: tuple[RandomVector, ...]
    moments: Moments


@dataclass(frozen=True)
class ModeLoss:
    """The loss when every dimension is 1 and the data are whitened, in scalars.

    u, v, sigma: one symbol per level. For a CVAE x has unit variance, is uncorrelated with y, and is used through u_x
    and v_x (None for a VAE); v[0] then acts on y/θ.
    """

    setting: Setting
    expression: sp.Expr
    u: tuple[sp.Symbol, ...]
    v: tuple[sp.Symbol, ...]
    sigma: tuple[sp.Symbol, ...]
    u_x: sp.Symbol | None = None
    v_x: sp.Symbol | None = None


def matrix_symbols(setting: Setting) -> Symbols:
    """The matrix symbols of the setting's model, of symbolic dimensions d_x, d_y, d_1 … d_L."""
    d_x, d_y, levels = dimension("x"), dimension("y"), range(1, setting.depth + 1)
    conditional = setting.model == "cvae"
    below = {level: dimension(level - 1) if level > 1 else None for level in levels}
    return Symbols(
        A=symmetric("A", d_x),
        B=sp.MatrixSymbol("B", d_y, d_x),
        C=symmetric("C", d_y),
        U=tuple(sp.MatrixSymbol(f"U_{l}", below[l] or d_y, dimension(l)) for l in levels),
        V=tuple(
            sp.MatrixSymbol("V_x" if conditional and l == 1 else f"V_{l}", dimension(l), below[l] or d_x)
            for l in levels
        ),
        Sigma=tuple(symmetric(f"Sigma_{l}", dimension(l)) for l in levels),
        V_y=sp.MatrixSymbol("V_y", dimension(1), d_y) if conditional else None,
        U_x=sp.MatrixSymbol("U_x", d_y, d_x) if conditional else None,
    )


def loss(setting: Setting) -> Loss:
    """−2 β-ELBO − d_y log(2π η_dec²) of the setting's model, with second moments and parameters as matrix symbols."""
    return replace(_loss(setting.plain), setting=setting)


@cache
def _loss(setting: Setting) -> Loss:
    symbols = matrix_symbols(setting)
    moments = source_moments(symbols)
    x, y = RandomVector.source("x", dimension("x")), RandomVector.source("y", dimension("y"))
    latent = encode(symbols, x, y)
    mean = latent[1].under(symbols.U[0])
    if symbols.U_x is not None:
        mean = mean + x.under(symbols.U_x)
    elbo = LogDensity(y - mean, scaled_identity(eta_dec, dimension("y"))).expectation(moments)
    elbo += sum(beta(l) * minus_rate(symbols, latent, l, moments) for l in range(1, setting.depth + 1))
    constant = dimension("y") * sp.log(2 * sp.pi * eta_dec**2)
    expression = canonical(-2 * elbo - constant)
    return Loss(setting, expression, symbols, y, mean, latent, moments)


def source_moments(symbols: Symbols) -> Moments:
    """Second moments of the sources: x and y jointly, and the encoder noises ξ_l, independent of all else."""
    noise = {(f"xi_{l}", f"xi_{l}"): covariance for l, covariance in enumerate(symbols.Sigma, start=1)}
    return {("x", "x"): symbols.A, ("y", "x"): symbols.B, ("y", "y"): symbols.C, **noise}


def encode(symbols: Symbols, x: RandomVector, y: RandomVector) -> tuple[RandomVector, ...]:
    """x, z_1, …, z_L with z_l = V_l z_{l−1} + ξ_l."""
    latent = [x]
    for level, encoder in enumerate(symbols.V, start=1):
        mean = latent[-1].under(encoder)
        if level == 1 and symbols.V_y is not None:
            mean = mean + y.under(symbols.V_y)
        latent.append(mean + RandomVector.source(f"xi_{level}", encoder.rows))
    return tuple(latent)


def minus_rate(symbols: Symbols, latent: tuple[RandomVector, ...], level: int, moments: Moments) -> sp.Expr:
    """E log p(z_l | z_{l+1}) − E log q(z_l | z_{l−1}) under the encoder's law."""
    z, noise = latent[level], RandomVector.source(f"xi_{level}", latent[level].size)
    prior_mean = latent[level + 1].under(symbols.U[level]) if level < len(symbols.U) else None
    residual = z - prior_mean if prior_mean is not None else z
    prior = LogDensity(residual, scaled_identity(eta(level), z.size))
    posterior = LogDensity(noise, symbols.Sigma[level - 1])
    return prior.expectation(moments) - posterior.expectation(moments)


def scaled_identity(deviation: sp.Expr, size: sp.Expr) -> sp.MatrixExpr:
    """deviation² I."""
    return deviation**2 * sp.Identity(size)


def mode_loss(setting: Setting) -> ModeLoss:
    """The matrix loss with every dimension 1, A = 1 and C = θ² (VAE: B = θ; CVAE: B = 0), by substitution."""
    return replace(_mode_loss(setting.plain), setting=setting)


@cache
def _mode_loss(setting: Setting) -> ModeLoss:
    model, levels = loss(setting), range(1, setting.depth + 1)
    conditional, symbols = setting.model == "cvae", model.symbols
    u, v, sigma = (tuple(make(l) for l in levels) for make in (notation.decoder, notation.encoder, notation.sigma))
    scalars = {symbols.A: 1, symbols.B: 0 if conditional else theta, symbols.C: theta**2}
    scalars |= dict(zip(symbols.U, u, strict=True)) | dict(zip(symbols.V, v, strict=True))
    scalars |= {matrix: s**2 for matrix, s in zip(symbols.Sigma, sigma, strict=True)}
    inputs = (notation.decoder_of_input, notation.encoder_of_input) if conditional else (None, None)
    if conditional:
        scalars |= {symbols.U_x: inputs[0], symbols.V[0]: inputs[1], symbols.V_y: v[0] / theta}
    values = {symbol: symbol for symbol in model.expression.atoms(sp.Symbol) if not symbol.is_integer}
    values |= {matrix: sp.Matrix([[scalar]]) for matrix, scalar in scalars.items()}
    expression = sp.expand(sp.expand_log(evaluate(model.expression, values, EXACT)))
    return ModeLoss(setting, expression, u, v, sigma, *inputs)
