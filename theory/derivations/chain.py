"""The steps about one mode: the certificate of its minimum, the dual bound, the solution where all levels are fixed."""

from collections.abc import Iterator
from functools import cache, partial

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.model import chain, in_order, learnable_levels, minorant_step
from collapsecheck.theory.notation import mode_value, optimal
from collapsecheck.theory.statement import Setting, Step


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


@cache
def check_certificate(depth: int, learned: frozenset[int]) -> str:
    """φ(ρ) − φ(ρ*) − certificate expands to zero."""
    require(chain.certificate_identity(depth, learned) == 0, "certificate identity")
    return "both sides expanded: identical for all $ρ$ and $ρ^*$; $e^t ≥ 1 + t$"


@cache
def check_dual(depth: int, learned: frozenset[int]) -> str:
    """φ(ρ) − D(E) − gap expands to zero."""
    require(chain.dual_identity(depth, learned) == 0, "dual identity")
    return "both sides expanded: identical for all $ρ$ and all $E_l$; $e^s ≥ 1 + s$"
