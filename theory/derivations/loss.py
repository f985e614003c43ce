"""The first steps of every derivation: the latents' second moments, the loss, and its sensitivities."""

from collections.abc import Iterator
from functools import cache, partial

import sympy as sp

from collapsecheck.theory.calculus import matrix_equal, second_moment, trace_equal
from collapsecheck.theory.checks import require
from collapsecheck.theory.derivations.stationary import check_condition, variance_condition
from collapsecheck.theory.model import compact, levels
from collapsecheck.theory.notation import loss_value, part_of_loss
from collapsecheck.theory.statement import Setting, Step


def loss_steps(setting: Setting) -> Iterator[Step]:
    """The second moments K_l of the latents, the loss in them, and the sensitivities M_l."""
    form = compact(setting)
    definitions = dict(form.definitions)
    yield Step(
        title="Second moments of the latents",
        statement=sp.Tuple(*(sp.Eq(K, definitions[K], evaluate=False) for K in form.K)),
        because="$z_l = V_l z_{l−1} + ξ_l$ with independent noises $ξ_l$ of covariance $Σ_l$; $K_l = 𝔼[z_l z_lᵀ]$.",
        check=partial(check_moments, setting.plain),
    )
    yield Step(
        title="The loss",
        statement=loss_statement(setting),
        because=(
            "$−2$ times the β-ELBO $𝔼 log p(y|z_1) + ∑_l β_l (𝔼 log p(z_l|z_{l+1}) − 𝔼 log q(z_l|z_{l−1}))$, without "
            "$d_y log(2π η_dec²)$, every expectation taken under the encoder's joint law."
        ),
        check=partial(check_loss, setting.plain),
    )
    yield Step(
        title="Sensitivities",
        statement=sp.Tuple(*(sp.Eq(M, definitions[M], evaluate=False) for M in form.M)),
        because="$M_l = ∂ℒ/∂K_l$ with the parameters above level $l$ held fixed.",
        check=partial(check_sensitivities, setting.plain),
    )


def loss_statement(setting: Setting) -> sp.Tuple:
    """ℒ = ℒ_0 + … + ℒ_L and what each part is."""
    form = compact(setting)
    names = [part_of_loss(number) for number in range(len(form.parts))]
    whole = sp.Eq(loss_value, sp.Add(*names, evaluate=False), evaluate=False)
    return sp.Tuple(whole, *(sp.Eq(n, part, evaluate=False) for n, part in zip(names, form.parts, strict=True)))


@cache
def check_moments(setting: Setting) -> str:
    """The recursion of K_l against the second moments of z_l as linear maps of the sources."""
    form = compact(setting)
    for K, z in zip(form.K, form.model.latent[1:], strict=True):
        require(matrix_equal(form.unfold(K), second_moment(z, z, form.model.moments)), f"second moment {K}")
    return "the second moments of $z_l$ written as linear maps of $x$, $y$, $ξ_1, …, ξ_l$, for all dimensions"


@cache
def check_loss(setting: Setting) -> str:
    """The displayed loss, K_l put in, against the expectation of the Gaussian log densities."""
    form = compact(setting)
    expected = form.model.expression
    require(trace_equal(form.unfold(form.expression), expected), "the loss is not the expected log densities")
    return "the expectations of the Gaussian log densities, as trace polynomials, for all dimensions"


@cache
def check_sensitivities(setting: Setting) -> str:
    """∂ℒ/∂Σ_l = M_l + g_{l−1} U_lᵀ U_l − β_l Σ_l⁻¹ at every level."""
    form = compact(setting)
    said = {check_condition(form, variance_condition(form, level), seed=level) for level in levels(setting)}
    return f"through $∂ℒ/∂Σ_l = M_l + g_{{l−1}} U_lᵀ U_l − β_l Σ_l⁻¹$ at every level: {said.pop()}"
