"""The derivation shared by all theorems: from the β-ELBO to one chain problem per mode, in steps with checks."""

from collections.abc import Iterator
from functools import partial

import sympy as sp

from theory import chain
from theory.chain import learnable_levels
from theory.compact import in_order, levels
from theory.correlation import correlation_steps
from theory.elimination import decoder_slopes, decoupling_residual, elimination_identity
from theory.expectation import loss_steps
from theory.least_squares import conditional_step, square_steps, whitening_step
from theory.minorant import minorant_step
from theory.notation import beta, eigenvalue, mode_value, optimal, rho
from theory.spectra import determinant_step, rearrangement_step, spectrum_step, woodbury_step
from theory.statement import Setting, Step
from theory.stationary import stationary_steps
from theory.variances import data_dependent_step, inner_diagonal_step, learnable_step, top_diagonal_step

__all__ = ["correlation_steps", "reduction"]


def reduction(setting: Setting) -> tuple[Step, ...]:
    """The derivation of a setting: loss, stationary points, decoders eliminated, spectra, modes, chain, certificate.

    With two or more fixed non-isotropic levels the modes do not decouple and the derivation ends before them.
    """
    steps = [*loss_steps(setting), *stationary_steps(setting)]
    steps += [data_dependent_step(l) for l in kinds(setting, "data-dependent")]
    steps += [conditional_step(setting)] if setting.model == "cvae" else []
    steps += [whitening_step(setting), *square_steps(setting), *spectral_steps(setting)]
    if len(kinds(setting, "diagonal")) > 1:
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
    if len(diagonal := kinds(setting, "diagonal")) == 1:
        step = top_diagonal_step if diagonal[0] == setting.depth else inner_diagonal_step
        yield step(diagonal[0])


def undecoupled_step() -> Step:
    """Two fixed non-isotropic levels: no reduction to modes."""
    return Step(
        title="The modes do not decouple",
        statement="With two fixed non-isotropic levels the optimum need not be aligned with the axes",
        because=(
            "The spectra of $K_l$ and $H_l$ are then not tied coordinate by coordinate at either level, and the orders "
            "that the two levels ask for can conflict: there is no reduction to one chain per mode."
        ),
    )


def modes_step(setting: Setting) -> Step:
    """The loss is bounded below by one chain per mode, and the bound is attained."""
    terms = chain.phi_terms(setting.depth, learnable_levels(setting))
    value = in_order(*(term.subs(dict(setting.tied)) for term in terms))
    note = " No level above the diagonal one may be narrower than it." if kinds(setting, "diagonal") else ""
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


def check_modes(setting: Setting) -> str:
    """The bounds add up to φ, and the loss of one mode equals φ at its best decoders."""
    assert sp.expand(sp.expand_log(spectral_bound(setting) - chain.phi(setting.depth, learnable_levels(setting)))) == 0
    assert decoupling_residual(setting) == 0, "diagonal parameters do not decouple the modes"
    assert elimination_identity(setting) == 0, "the loss of one mode is not φ"
    assert not any(decoder_slopes(setting)), "a decoder of the mode is not stationary"
    for level in learnable_levels(setting):
        difference = chain.drop(level, setting.depth)
        saved = chain.fixed_term(level, difference) - sp.expand_log(chain.variance_gap(level, difference))
        assert sp.expand(sp.expand_log(saved - chain.learnable_term(level, difference))) == 0, f"level {level}"
    return (
        "the sum of the bounds is $φ$; the loss of two modes with diagonal parameters is the sum of theirs; one mode's "
        "loss at the best decoders and $v_l² = σ_l² (e^{ρ_l} − 1)/K_{l−1}$ is $φ$"
    )


def spectral_bound(setting: Setting) -> sp.Expr:
    """The bounds of the steps above for one mode: spectra h_l of H_l, written in ρ_l = log h_l."""
    learned = learnable_levels(setting)
    h = {level: eigenvalue(f"h_{level}") for level in levels(setting)} | {setting.depth + 1: sp.Integer(1)}
    total = chain.weight(0) / h[1]
    for l in levels(setting):
        ratio, v = h[l] / h[l + 1], chain.variance_ratio(l)
        total += beta(l) * (sp.log(ratio) if l in learned else v * ratio - 1 - sp.log(v))
    return total.subs({h[l]: sp.exp(rho(l)) for l in levels(setting)})


def chain_steps(setting: Setting) -> Iterator[Step]:
    """The certificate of global optimality, the dual bound, and the geometric solution where every level is fixed."""
    depth, learned = setting.depth, learnable_levels(setting)
    tie = dict(setting.tied)
    certificate = in_order(*(term.subs(tie) for term in chain.certificate_terms(depth, learned)))
    yield Step(
        title="Certificate of the global minimum",
        statement=sp.Eq(mode_value - optimal(mode_value), certificate, evaluate=False),
        because=(
            "Where $E_l^* ≥ E_{l−1}^*$, with equality where $ρ_l^* > 0$, every term is nonnegative for all $ρ ≥ 0$: "
            "$ρ^*$ is a global minimum. $E_0 = w_0 e^{−ρ_1}$, $E_l = w_l e^{ρ_l − ρ_{l+1}}$, or $β_l$ at a "
            "learnable level."
        ),
        check=partial(check_certificate, depth, learned),
    )
    yield Step(
        title="Dual bound",
        statement=sp.Ge(mode_value, chain.dual_bound(depth, learned).subs(tie), evaluate=False),
        because=(
            "For every nondecreasing $E_0 ≤ … ≤ E_L$ (with $β_l$ at the learnable levels); the difference is $∑_l E_l "
            "(e^{s_l} − 1 − s_l) + ∑_l (E_l − E_{l−1}) ρ_l$ with $e^{s_l} = w_l e^{ρ_l − ρ_{l+1}}/E_l$."
        ),
        check=partial(check_dual, depth, learned),
    )
    if not learned:
        yield minorant_step(depth)


def check_certificate(depth: int, learned: frozenset[int]) -> str:
    """φ(ρ) − φ(ρ*) − certificate expands to zero."""
    assert chain.certificate_identity(depth, learned) == 0, "certificate identity"
    return "both sides expanded: identical for all $ρ$ and $ρ^*$; $e^t ≥ 1 + t$"


def check_dual(depth: int, learned: frozenset[int]) -> str:
    """φ(ρ) − D(E) − gap expands to zero."""
    assert chain.dual_identity(depth, learned) == 0, "dual identity"
    return "both sides expanded: identical for all $ρ$ and all $E_l$; $e^s ≥ 1 + s$"
