"""The derivation shared by all theorems: from the β-ELBO to one chain problem per mode, in steps with checks."""

from collections.abc import Iterator
from functools import cache, partial

import sympy as sp

from collapsecheck.theory.calculus import is_zero
from collapsecheck.theory.checks import require
from collapsecheck.theory.derivations.alignment import inner_diagonal_steps
from collapsecheck.theory.derivations.chain import chain_steps
from collapsecheck.theory.derivations.correlation import correlation_steps
from collapsecheck.theory.derivations.elimination import decoder_slopes, decoupling_residual, elimination_identity
from collapsecheck.theory.derivations.least_squares import conditional_step, square_steps, whitening_step
from collapsecheck.theory.derivations.loss import loss_steps
from collapsecheck.theory.derivations.spectra import determinant_step, rearrangement_step, spectrum_step, woodbury_step
from collapsecheck.theory.derivations.stationary import stationary_steps
from collapsecheck.theory.derivations.variances import (
    data_dependent_step,
    learnable_step,
    split_step,
    top_diagonal_step,
)
from collapsecheck.theory.model import chain, in_order, learnable_levels, levels
from collapsecheck.theory.notation import beta, eigenvalue, mode_value, rho
from collapsecheck.theory.statement import Setting, Step

__all__ = ["correlation_steps", "reduction"]


@cache
def reduction(setting: Setting) -> tuple[Step, ...]:
    """The derivation of a setting: loss, stationary points, decoders eliminated, spectra, modes, chain, certificate.

    With two diagonal levels and no learnable one between the modes do not decouple; the derivation ends before them.
    """
    steps = [*loss_steps(setting), *stationary_steps(setting)]
    steps += [data_dependent_step(l) for l in kinds(setting, "data-dependent")]
    steps += [conditional_step(setting)] if setting.model == "cvae" else []
    steps += [whitening_step(setting), *square_steps(setting), *spectral_steps(setting)]
    if not setting.decouples:
        return (*steps, undecoupled_step())
    return (*steps, modes_step(setting), *chain_steps(setting))


def kinds(setting: Setting, kind: str) -> list[int]:
    """The levels whose variance is of that kind."""
    return [level for level, variance in enumerate(setting.variances, start=1) if variance == kind]


def spectral_steps(setting: Setting) -> Iterator[Step]:
    """From matrices to eigenvalues, with what each kind of variance needs."""
    learned = sorted(learnable_levels(setting))
    yield woodbury_step()
    yield rearrangement_step()
    if kinds(setting, "isotropic"):
        yield spectrum_step()
    if learned:
        yield determinant_step()
        yield from (learnable_step(level) for level in learned)
        yield from (split_step(level) for level in learned if level < setting.depth)
    for level in kinds(setting, "diagonal") if setting.decouples else ():
        yield from (top_diagonal_step(level),) if level == setting.depth else inner_diagonal_steps(level)


def undecoupled_step() -> Step:
    """Two fixed non-isotropic levels: no reduction to modes."""
    return Step(
        title="The modes do not decouple",
        statement="With two fixed non-isotropic levels and no learnable one between the optimum need not be aligned",
        because=(
            "The spectra of $K_l$ and $H_l$ are then not tied coordinate by coordinate at either level, and the orders "
            "that the two levels ask for can conflict: there is no reduction to one chain per mode."
        ),
    )


def modes_step(setting: Setting) -> Step:
    """The loss is bounded below by one chain per mode, and the bound is attained."""
    terms = chain.phi_terms(setting.depth, learnable_levels(setting))
    value = in_order(*(term.subs(dict(setting.tied)) for term in terms))
    note = " No level from a diagonal one up to the next learnable one may be narrower than it."
    note = note if kinds(setting, "diagonal") else ""
    return Step(
        title="One chain per mode",
        statement=sp.Eq(mode_value, value, evaluate=False),
        because=(
            "With $h_{l,i} = e^{ρ_{l,i}} ≥ 1$ the eigenvalues of $H_l$, the bounds above add up to $ℒ ≥ base/η_dec² "
            "+ ∑_i φ_i(ρ)$, one such $φ$ for each $θ_i$ ($θ = 0$ for a coordinate without a mode). The parameters "
            "that are diagonal in the modes attain it. A mode without a coordinate at a level has $ρ = 0$ there, "
            "and pays nothing for it." + note
        ),
        check=partial(check_modes, setting),
    )


@cache
def check_modes(setting: Setting) -> str:
    """The bounds add up to φ, and the loss of one mode equals φ at its best decoders."""
    excess = spectral_bound(setting) - chain.phi(setting.depth, learnable_levels(setting))
    require(sp.expand(sp.expand_log(excess)) == 0, "the bounds do not add up to φ")
    check_diagonal(setting.plain)
    for level in learnable_levels(setting):
        difference = chain.drop(level, setting.depth)
        saved = chain.fixed_term(level, difference) - sp.expand_log(chain.variance_gap(level, difference))
        require(sp.expand(sp.expand_log(saved - chain.learnable_term(level, difference))) == 0, f"level {level}")
    return (
        "the sum of the bounds is $φ$; the loss of two modes with diagonal parameters is the sum of theirs; one mode's "
        "loss at the best decoders and $v_l² = σ_l² (e^{ρ_l} − 1)/K_{l−1}$ is $φ$"
    )


@cache
def check_diagonal(setting: Setting) -> None:
    """What holds of the loss whatever its variances are: modes decouple, and one mode's loss is φ at its decoders."""
    require(decoupling_residual(setting) == 0, "diagonal parameters do not decouple the modes")
    require(elimination_identity(setting) == 0, "the loss of one mode is not φ")
    require(all(map(is_zero, decoder_slopes(setting))), "a decoder of the mode is not stationary")


def spectral_bound(setting: Setting) -> sp.Expr:
    """The bounds of the steps above for one mode: spectra h_l of H_l, written in ρ_l = log h_l."""
    learned = learnable_levels(setting)
    h = {level: eigenvalue(f"h_{level}") for level in levels(setting)} | {setting.depth + 1: sp.Integer(1)}
    total = chain.weight(0) / h[1]
    for l in levels(setting):
        ratio, v = h[l] / h[l + 1], chain.variance_ratio(l)
        total += beta(l) * (sp.log(ratio) if l in learned else v * ratio - 1 - sp.log(v))
    return total.subs({h[l]: sp.exp(rho(l)) for l in levels(setting)})
