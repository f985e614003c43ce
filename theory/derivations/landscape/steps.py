"""The derivation of `landscape`: what critical points of one level are, and why some direction leads down from most."""

from collections.abc import Iterable, Iterator
from functools import partial

import sympy as sp

from collapsecheck.theory.calculus import is_zero
from collapsecheck.theory.checks import require
from collapsecheck.theory.derivations.landscape.choices import MOST, check_choices
from collapsecheck.theory.derivations.landscape.curvature import Small, second_order, slopes, small_loss
from collapsecheck.theory.notation import beta, c, eta, eta_dec
from collapsecheck.theory.statement import Case, Curvature, Setting, Step

MODES, LATENTS = 3, 2
FIXED = Setting("vae", ("diagonal",))
precision = 1 / eta_dec**2
t = sp.Symbol("t", real=True)  # of a rational rotation
cosine, sine = (1 - t**2) / (1 + t**2), 2 * t / (1 + t**2)


def landscape_steps(setting: Setting, cases: Iterable[Case]) -> Iterator[Step]:
    """Critical points, what they cost, the directions, and that they are enough."""
    claims = [(case.setting or setting, c) for case in cases for c in case.claims if isinstance(c, Curvature)]
    yield Step(
        "Critical points in whitened data",
        "$(Z − U V) v_j = σ_j² u_j$ and $(Z − U V)ᵀ u_j = β c² v_j$ for column $u_j$ of $U$ and row $v_j$ of $V$",
        "The slopes in $U$ and $V$ vanish. So $u_j$ and $v_j$ are zero together, or a pair of singular vectors of "
        "$R = Z − U V$ with singular value $√β c σ_j$, and $‖u_j‖ = r_j ‖v_j‖$ with $r_j = √β c/σ_j$.",
        check_slopes,
        scope=f"checked for {MODES} modes and {LATENTS} latents",
    )
    yield Step(
        "A critical point is a choice of modes",
        "Latents with different $σ$ follow different modes of $Z$, each with $θ = √β c σ + r λ²$; such a mode costs "
        "$θ² − (θ − √β c σ)²$ instead of $θ²$",
        "Latents with one $σ$ have $v_j = Q w_j$, $u_j = r P w_j$ with orthonormal $P$, $Q$ and $R Q = √β c σ P$: they "
        "add $r P W Qᵀ$ to $U V$ with $W = ∑ w_j w_jᵀ$, so that the singular values of $Z$ are those of $R$ with each "
        "$√β c σ$ raised by $r$ times an eigenvalue of $W$. Where $σ$ is fixed, turning these latents into each other "
        "changes nothing and makes the $w_j$ orthogonal: each latent follows a mode of its own or none.",
        check_values,
        scope=f"argued in prose, checked for {MODES} modes and {LATENTS} latents",
    )
    yield Step(
        "Learned noise",
        "$λ_j² + σ_j² = η²$; turning two latents of one $σ$ by $φ$ changes the loss by $β log(1 − (s sin 2φ)²)$ with "
        "$s = w_j·w_k/η²$",
        "The best $σ_j²$ is $β η_dec²/(‖u_j‖² + β c²)$, and it leaves $β log(1 + ‖u_j‖²/(β c²))$. Turning keeps $U V$, "
        "$∑ ‖v_j‖²$ and $∑ ‖u_j‖²$. So unless $w_j$ and $w_k$ are orthogonal the point is a strict saddle: the second "
        "derivative with $σ$ at its best is the one of the full loss along the way on which $log σ$ follows.",
        check_noise,
    )
    yield Step(
        "The directions",
        "Each claimed direction starts at a critical point and has the claimed coefficient of $ε²$",
        "The loss of one or two modes and latents, from the Gaussian model, differentiated twice. A CVAE's directions "
        "keep $W = V_x + V_y B A⁻¹ = 0$ and $D = 0$, so that the squares of the input stay zero.",
        partial(check_directions, claims),
    )
    yield Step(
        "No direction left means a global minimum",
        "Skipped modes exceed no used mode and no free latent's threshold; used latents have the smallest $σ$, sorted "
        "against $θ$",
        "Then the modes used are the largest, on the least noisy latents, largest $θ$ with smallest $σ$, and no other "
        "mode exceeds the threshold of a further latent: that is the choice with the largest $∑ (θ − √β c σ)²$, the "
        "minimum of the chain. Each condition concerns two modes and two latents, so that the argument is the same for "
        "any number. Where $σ$ is learned, free latents have $σ = η$ and used modes exceed $√β η_dec$: the case of "
        "equal thresholds.",
        check_choices,
        scope=f"argued in prose, checked for up to {MOST} modes and {MOST} latents",
    )


def check_slopes() -> str:
    """The gradient of the loss against the two equations, in entries."""
    model = small_loss(FIXED, MODES, LATENTS)
    U, V = model.blocks["U"], model.blocks["V"]
    still = _still(model)
    residual, noise = sp.diag(*model.thetas) - U * V, sp.diag(*(n**2 for n in model.sigmas))
    expected = {
        "U": 2 * precision * (U * noise - residual * V.T),
        "V": 2 * precision * (beta(1) * c(1) ** 2 * V - U.T * residual),
    }
    for name, slope in expected.items():
        for symbol, entry in zip(model.blocks[name], slope, strict=True):
            require(sp.expand(sp.diff(model.expression, symbol).xreplace(still) - entry) == 0, f"slope in {symbol}")
    return f"entry by entry for {MODES} modes and {LATENTS} latents, θ and σ arbitrary"


def check_values() -> str:
    """Turning two latents of one σ; and the loss where two of three modes are followed."""
    model = small_loss(FIXED, MODES, LATENTS)
    still, turn = _still(model), sp.Matrix([[cosine, -sine], [sine, cosine]])
    same = model.expression.xreplace(still | {model.sigmas[1]: model.sigmas[0]})
    turned = same.xreplace(_filled(model, model.blocks["U"] * turn.T, turn * model.blocks["V"]))
    require(sp.cancel(sp.expand(turned - same)) == 0, "turning latents of one σ changes the loss")
    gains, noises = sp.symbols("lambda_1:3", positive=True), model.sigmas
    ratios, steps = ([sp.sqrt(beta(1)) * c(1) * n**p for n in noises] for p in (-1, 1))
    followed = {theta: e + r * g**2 for theta, e, r, g in zip(model.thetas, steps, ratios, gains, strict=False)}
    place = sp.Matrix(MODES, LATENTS, lambda i, j: gains[j] if i == j else 0)
    at = still | _filled(model, place * sp.diag(*ratios), place.T)
    nothing = still | _filled(model, 0 * place, 0 * place.T)
    saved = precision * sum((r * g**2) ** 2 for r, g in zip(ratios, gains, strict=True))
    difference = model.expression.xreplace(nothing) - model.expression.xreplace(at) - saved
    require(is_zero(difference.xreplace(followed)), "a followed mode does not save (θ − √β c σ)²/η_dec²")
    return (
        f"the symmetry and the saving $(θ − √β c σ)²/η_dec²$ of two followed modes, for {MODES} modes and arbitrary σ"
    )


def _still(model: Small) -> dict[sp.Symbol, sp.Expr]:
    return {s: sp.Integer(0) for s in model.blocks["s"]}


def _filled(model: Small, U: sp.Matrix, V: sp.Matrix) -> dict[sp.Symbol, sp.Expr]:
    return dict(zip((*model.blocks["U"], *model.blocks["V"]), (*U, *V), strict=True))


def check_noise() -> str:
    """σ at its best, what it leaves, and the product of the two logarithms along a turn."""
    size, variance = sp.symbols("size variance", positive=True)  # ‖u‖², σ²
    kappa = beta(1) * c(1) ** 2
    cost = precision * variance * size + beta(1) * (variance / eta(1) ** 2 - 1 - sp.log(variance / eta(1) ** 2))
    best = beta(1) * eta_dec**2 / (size + kappa)
    require(is_zero(sp.diff(cost, variance).subs(variance, best)), "the best σ")
    require(is_zero(sp.diff(cost, variance, 2) - beta(1) / variance**2), "the loss is not convex in σ²")
    require(is_zero(best / eta(1) ** 2 * (1 + size / kappa) - 1), "the logarithm that the best σ leaves")
    require(is_zero(precision * best * size + beta(1) * (best / eta(1) ** 2 - 1)), "what else the best σ leaves")
    x, y = sp.symbols("x y", real=True)
    one, two = sp.Matrix([x, y]), sp.Matrix([x, -y])
    sizes = [kappa + v.dot(v) for v in (cosine * one + sine * two, cosine * two - sine * one)]
    whole, overlap = kappa + one.dot(one), 2 * sine * cosine * one.dot(two)
    require(sp.cancel(sp.expand(sizes[0] * sizes[1] - whole**2 + overlap**2)) == 0, "the turn")
    return "the minimum over $σ²$, convex; and the product $(‖u_j‖² + β c²)(‖u_k‖² + β c²)$ along the turn"


def check_directions(claims: list[tuple[Setting, Curvature]]) -> str:
    """Every claim: no slope at the point, and the coefficient."""
    for setting, claim in claims:
        for name, slope in slopes(setting, claim.way):
            require(is_zero(slope), f"{claim.name}: slope in {name}")
        require(
            is_zero(second_order(setting, claim.way) - claim.way.charted(claim.value)), f"{claim.name}: second order"
        )
    return f"symbolically for all {len(claims)} claims, θ, β, σ and η arbitrary"
