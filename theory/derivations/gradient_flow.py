"""The steps that derive escape rates, a bound at any size, the balance equation and an exact solution."""

from collections.abc import Iterator
from functools import cache

import sympy as sp

from collapsecheck.theory.derivations import flow_checks as checks
from collapsecheck.theory.statement import Step


@cache
def linear_steps() -> tuple[Step, ...]:
    """The loss near the collapsed point and the rate of a mode there."""
    return tuple(_linear())


def _linear() -> Iterator[Step]:
    yield Step(
        title="The loss near the collapsed point",
        statement=(
            "$ℒ = ℒ(0) + ∑_l (g_{l−1} tr U_l Σ_l U_lᵀ − 2 g_{l−1} tr U_l V_l N_lᵀ + g_l tr V_l K_{l−1} V_lᵀ)$ to "
            "second order, with $K_0 = A$, $N_1 = B$, and $N_l = K_{l−1} = Σ_{l−1}$ above"
        ),
        because=(
            "At the collapsed point $U = V = 0$, a learnable $Σ_l = η_l² I$, $g_0 = 1/η_dec²$ and $g_l = β_l/η_l²$. "
            "For a CVAE $U_x = B A⁻¹$ there, $N_1 = (0, E)$, $K_0$ is the moment of $(x, y)$, and a displacement "
            "$W$ of $U_x$ adds $g_0 tr W A Wᵀ$. Levels, and the coordinates of a level, do not interact."
        ),
        check=checks.check_second_order,
        scope=f"checked for {checks.SIZES_TEXT}",
    )
    p, q, r, s = sp.symbols("p q r s", positive=True)
    yield Step(
        title="One mode escapes or decays",
        statement=sp.Eq(s, sp.sqrt((p - q) ** 2 + 4 * r**2) - (p + q), evaluate=False),
        because=(
            "$(u_l, v_l)$ moves by $2 [[−p, r], [r, −q]]$ with $p = g_{l−1} σ_l²$, $q = g_l K_{l−1}$, $r = g_{l−1} "
            "K_{l−1}$ ($r = g_0 θ$ at the data) and $K_l = σ_l²$; $s$ is the larger eigenvalue, positive where $r² > "
            "p q$, which is $w_{l−1} > w_l$ in the weights of the chain. A learnable $log σ_l$ returns at the rate "
            "$−4 β_l$."
        ),
        check=checks.check_linear_flow,
        scope=f"checked for {checks.SIZES_TEXT}",
    )


def flow_steps() -> Iterator[Step]:
    """The derivation of the rates, the bound, the balance and the exact solution."""
    yield from linear_steps()
    yield Step(
        title="A bound at any size",
        statement="$|z_i(t)| ≤ e^{s_i t} |z_i(0)|$ for one level with fixed $Σ$ and $y = x$",
        because=(
            "$z_i$ are the mode's row of $U$ and column of $V$. With $P$ its projector and $A P = λ_i P$, $½ d/dt "
            "|z_i|²$ is the linear flow's quadratic form less two squares, $2 g_0 tr P U V A Vᵀ Uᵀ$ and $2 g_0 λ_i "
            "tr P Vᵀ Uᵀ U V$, whatever the other modes do; $σ$ is the smallest one. For $y ≠ x$ the norm of all gains "
            "obeys the largest rate: beyond second order the loss has only $g_0 tr U V A Vᵀ Uᵀ ≥ 0$, of order four."
        ),
        check=checks.check_bound,
    )
    yield Step(
        title="The balance of encoder and decoder",
        statement="$d/dt (U_lᵀ U_l − V_l V_lᵀ) = −(S + Sᵀ)$ with $S = 2 g_{l−1} U_lᵀ U_l Σ_l − 2 M_l (K_l − Σ_l)$",
        because=(
            "What the noise takes from the decoder less what the encoder's output costs above. It is conserved only "
            "where the two agree, as at a critical point ($p ω² = q λ²$ at the optimum of one fixed level); without "
            "noise and without KL term it always is. In whitened data with $L = 1$ and $p = q$ it is $−4 p (Uᵀ U − V "
            "Vᵀ)$: the imbalance decays like $e^{−4 p t}$."
        ),
        check=checks.check_balance,
        scope=f"checked for {checks.SIZES_TEXT}",
    )
    yield Step(
        title="The balanced mode, solved",
        statement="$u v = w^*/(1 + (w^*/w_0 − 1) e^{−2 s t})$ with $w^* = θ − σ²$, where $p = q$ and $u = v$",
        because="On the balanced curve the two equations become one, $dw/dt = 2 s w (1 − w/w^*)$.",
        check=checks.check_logistic,
    )
