"""The loss of a few modes and latents around the critical point of a `Way`, from `model.gaussian_loss`.

A VAE's data are A = I, B = diag(θ), C = diag(θ²). A CVAE's input x has one coordinate of unit variance and any B, and
diag(θ²) is left of y: there V acts on y − B x through V_y = V diag(θ)⁻¹, and V_x = −V_y B, U_x = B regress x out.
"""

from dataclasses import dataclass
from functools import cache

import sympy as sp

from collapsecheck.theory.calculus import EXACT, evaluate
from collapsecheck.theory.model import is_learned, loss
from collapsecheck.theory.statement import Setting, Way

step = sp.Symbol("epsilon", real=True)
Blocks = dict[str, sp.Matrix]
Values = dict[sp.Symbol, sp.Expr]


@dataclass(frozen=True)
class Small:
    """The loss in the entries of its parameters, block by block: "U", "V" (or "V_x" and "V_y", "U_x") and "s".

    thetas, sigmas: symbols for θ of the modes and σ of the latents; s shifts each log σ. regression: B of a CVAE.
    """

    setting: Setting
    expression: sp.Expr
    blocks: Blocks
    thetas: tuple[sp.Symbol, ...]
    sigmas: tuple[sp.Symbol, ...]
    regression: sp.Matrix

    def filled(self, U: sp.Matrix, V: sp.Matrix, s: sp.Matrix, way: bool) -> Values:
        """The entries of a point (or of a way from one) whose input is regressed out, from U, whitened V and s."""
        if self.setting.model == "vae":
            return _entrywise(self.blocks, {"U": U, "V": V, "s": s})
        V_y = V * sp.diag(*self.thetas) ** -1
        U_x = sp.zeros(*self.regression.shape) if way else self.regression
        return _entrywise(self.blocks, {"U": U, "V_x": -V_y * self.regression, "V_y": V_y, "U_x": U_x, "s": s})


def _entrywise(symbols: Blocks, values: Blocks) -> Values:
    return {s: x for name, block in symbols.items() for s, x in zip(block, values[name], strict=True)}


def entries(name: str, rows: int, cols: int, **sign: bool) -> sp.Matrix:
    """A matrix of symbols, real unless another sign is given."""
    return sp.Matrix(rows, cols, lambda i, j: sp.Symbol(f"{name}_{i + 1}{j + 1}", **(sign or {"real": True})))


@cache
def small_loss(setting: Setting, modes: int, latents: int) -> Small:
    """The loss of the setting's model with that many modes and latents."""
    if setting != setting.plain:
        return small_loss(setting.plain, modes, latents)
    model, conditional = loss(setting), setting.model == "cvae"
    thetas, sigmas = (sp.symbols(f"{name}1:{n + 1}", positive=True) for name, n in (("t", modes), ("n", latents)))
    signal, regression = sp.diag(*thetas), entries("b", modes, 1, positive=True)
    names = {"U": model.symbols.U[0], "V_x" if conditional else "V": model.symbols.V[0]}
    names |= {"V_y": model.symbols.V_y, "U_x": model.symbols.U_x} if conditional else {}
    sizes = {"U": (modes, latents), "V": (latents, modes), "V_x": (latents, 1), "V_y": (latents, modes)}
    blocks = {name: entries(name, *sizes.get(name, (modes, 1))) for name in (*names, "s")}
    blocks["s"] = entries("s", latents, 1)
    noise = sp.diag(*(n**2 * sp.exp(2 * s) for n, s in zip(sigmas, blocks["s"], strict=True)))
    values = {symbol: symbol for symbol in model.expression.atoms(sp.Symbol) if not symbol.is_integer}
    values |= {matrix: blocks[name] for name, matrix in names.items()} | {model.symbols.Sigma[0]: noise}
    values |= {
        model.symbols.A: sp.eye(1 if conditional else modes),
        model.symbols.B: regression if conditional else signal,
    }
    values[model.symbols.C] = signal**2 + (regression * regression.T if conditional else sp.zeros(modes, modes))
    expression = sp.expand_log(evaluate(model.expression, values, EXACT), force=True)
    return Small(setting, expression, blocks, thetas, sigmas, regression)


@dataclass(frozen=True)
class Derivatives:
    """First and second derivatives of the loss in symbols for U, V of a point (σ at s = 0) and dU, dV, ds of a way."""

    symbols: tuple[sp.Matrix, ...]
    slopes: dict[str, sp.Expr]
    second: sp.Expr


@cache
def derivatives(setting: Setting, modes: int, latents: int) -> Derivatives:
    """The gradient, entry by entry, and half the second derivative along a way, as if σ were learned."""
    if setting != setting.plain:
        return derivatives(setting.plain, modes, latents)
    model, still = small_loss(setting, modes, latents), sp.zeros(latents, 1)
    (U, dU), (V, dV) = (
        [entries(f"{d}{name}", *size) for d in ("", "d")]
        for name, size in (("P", (modes, latents)), ("Q", (latents, modes)))
    )
    ds = entries("ds", latents, 1)
    at, way = model.filled(U, V, still, way=False), model.filled(dU, dV, ds, way=True)
    moving = [s for block in model.blocks.values() for s in block]
    slopes = {str(s): sp.expand(sp.diff(model.expression, s).xreplace(at)) for s in moving}
    line = sp.expand(model.expression.xreplace({s: at[s] + step * way[s] for s in at}))
    second = sp.expand(sp.diff(line, step, 2).xreplace({step: sp.Integer(0)}) / 2)
    return Derivatives((U, V, dU, dV, ds), slopes, second)


@cache
def slopes(setting: Setting, way: Way) -> tuple[tuple[str, sp.Expr], ...]:
    """The gradient at the critical point, entry by entry, log σ included where it is learned: all must vanish."""
    found, values = derivatives(setting, *way.point[0].shape), _values(setting, way)
    fixed = () if is_learned(setting, 1) else {str(s) for s in small_loss(setting, *way.point[0].shape).blocks["s"]}
    kept = ((name, slope) for name, slope in found.slopes.items() if name not in fixed)
    return tuple((name, way.charted(slope.xreplace(values))) for name, slope in kept)


@cache
def second_order(setting: Setting, way: Way) -> sp.Expr:
    """The coefficient of ε² of the loss along the way."""
    return way.charted(derivatives(setting, *way.point[0].shape).second.xreplace(_values(setting, way)))


def _values(setting: Setting, way: Way) -> Values:
    """The way's θ, σ, point and way for the symbols of `Small` and `Derivatives`."""
    shape = way.point[0].shape
    model, names = small_loss(setting, *shape), derivatives(setting, *shape).symbols
    still = (sp.Integer(0),) * len(way.sigma)
    given = (*way.point, *way.move, way.noise or still)
    values = {s: x for block, filled in zip(names, given, strict=True) for s, x in zip(block, filled, strict=True)}
    return values | dict(zip((*model.thetas, *model.sigmas), (*way.theta, *way.sigma), strict=True))
