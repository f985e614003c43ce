"""Several learnable levels, at any depth: the rays along which the loss is linear, the criterion, and what it costs.

Levels p < q are learnable, with any number of fixed levels below, between and above.
"""

from collections.abc import Iterator

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.derivations.depth import E, dual_residual, induction_residuals
from collapsecheck.theory.derivations.variances import check_excess
from collapsecheck.theory.statement import Step

i, n = (sp.Symbol(name, integer=True, nonnegative=True) for name in ("i", "n"))
p = sp.Symbol("p", integer=True, positive=True)
r, eta, growth = (sp.Symbol(name, positive=True) for name in ("r", "eta", "h"))


def raised(level: sp.Expr, low: sp.Expr, high: sp.Expr) -> sp.Expr:
    """1 for the levels low < level ≤ high, whose ρ rises by r, else 0."""
    return sp.Piecewise((1, (low < level) & (level <= high)), (0, True))


def positions() -> Iterator[tuple[str, sp.Expr, sp.Expr, int]]:
    """Every place relative to p < q: its name, level, q, and the change of ρ_l − ρ_{l+1} per unit of r."""
    yield "below p", p - 1 - i, p + 1 + n, 0
    yield "p", p, p + 1 + n, -1
    yield "between", p + 1 + i, p + 2 + i + n, 0
    yield "q", p + 1 + n, p + 1 + n, 1
    yield "above q", p + 2 + n + i, p + 1 + n, 0


def check_ray() -> str:
    """ρ_l − ρ_{l+1} changes at p and at q only."""
    for name, level, q, change in positions():
        found = raised(level, p, q) - raised(level + 1, p, q)
        require(found == change, f"{name}: the difference changes by {found}")
    return f"{len(list(positions()))} kinds of places, with symbolic numbers of levels below, between and above"


def ray_step() -> Step:
    """The loss along a ray is linear, whatever the data and the depth."""
    return Step(
        title="The ray between two learnable levels",
        statement=(
            "Raising $ρ_{p+1}, …, ρ_q$ by $r$ changes $φ$ by exactly $(β_q − β_p) r$: $ρ_l − ρ_{l+1}$ falls by $r$ at "
            "$p$, rises by $r$ at $q$ and stays everywhere else"
        ),
        because=(
            "Only the terms $β_p (ρ_p − ρ_{p+1})$ and $β_q (ρ_q − ρ_{q+1})$ see the ray. So $β_q < β_p$ for any two "
            "learnable levels leaves the loss without a lower bound, for any data: every level has a first "
            "coordinate, so that any two levels share a mode."
        ),
        check=check_ray,
    )


def explicit_changes() -> dict[str, tuple[sp.Expr, sp.Expr]]:
    """Per place, the ratios after/before of σ_l² and K_l when ρ_{p+1}, …, ρ_q rise by r."""
    step = sp.exp(r)
    learned = lambda here, up: eta**2 * up / here  # noqa: E731  σ² of a learnable level, η² e^{ρ_{l+1} − ρ_l}
    at_p = learned(growth, growth * step) / learned(growth, growth)
    at_q = learned(growth * step, growth) / learned(growth, growth)
    return {"p": (at_p, at_p), "between": (sp.Integer(1), step), "q": (at_q, at_q * step)}


def check_explicit() -> str:
    """σ_p² and K_p grow by e^r, K_l between by e^r, σ_q² shrinks by e^{−r} and K_q stays."""
    wanted = {"p": (1, 1), "between": (0, 1), "q": (-1, 0)}
    for name, ratios in explicit_changes().items():
        powers = tuple(sp.expand_log(sp.log(sp.simplify(ratio)), force=True) for ratio in ratios)
        require(all(sp.expand(found - n * r) == 0 for found, n in zip(powers, wanted[name], strict=True)), name)
    return "from $σ_l² = η_l² e^{ρ_{l+1} − ρ_l}$ (learnable) and $K_l = σ_l² e^{ρ_l}$"


def explicit_step() -> Step:
    """The ray in encoder variances and total variances."""
    return Step(
        title="What happens along the ray",
        statement=(
            "$σ_p²$ and the variances $K_p, …, K_{q−1}$ grow by the factor $e^r$, $σ_q²$ shrinks by $e^{−r}$ and "
            "$K_q$ stays: $V_q$ shrinks and $U_q$ grows like $e^{r/2}$"
        ),
        because=(
            "The latents from level $p$ to below $q$ are inflated, and $z_q$ copies them ever more exactly: level "
            "$p$'s rate falls by $r/2$ nats and level $q$'s rises by $r/2$."
        ),
        check=check_explicit,
    )


def check_bounded() -> str:
    """A fixed level less E times its difference has a finite least value, and the E times the differences telescope."""
    require(dual_residual() == 0, "one fixed level")
    require(induction_residuals() == (0, 0, 0), "telescoping")
    return f"one generic level and the telescoping, for every depth; {check_excess()}"


def bounded_step() -> Step:
    """A β that never falls leaves the loss bounded below."""
    return Step(
        title="Bounded below where $β$ never falls",
        statement=(
            "$φ(ρ) ≥ ∑ (E_l − E_l log(E_l/w_l)) − ∑ β_l (1 + log v_l)$ with $E_l$ the $β$ of the last learnable level "
            "at or below $l$, of the first one where there is none; the sums run over the data and the fixed levels, "
            "and over the fixed levels ($E_0 = 0$ where $θ = 0$)"
        ),
        because=(
            "This $E$ is nondecreasing exactly if the $β$ of the learnable levels never falls, and every term of the "
            "dual bound is finite. Together with the ray: bounded below if and only if $β$ never falls from one "
            "learnable level to a later one."
        ),
        check=check_bounded,
    )


def stretch_residuals() -> tuple[sp.Expr, sp.Expr]:
    """μ_{p+1} + … + μ_{p+m} = E_{p+m} − E_p: base m = 1 and the step from m to m + 1, expanded."""
    multiplier = lambda level: E(level) - E(level - 1)  # noqa: E731
    total = lambda m: E(p + m) - E(p)  # noqa: E731
    return sp.expand(total(1) - multiplier(p + 1)), sp.expand(total(n + 1) - total(n) - multiplier(p + n + 1))


def check_stretch() -> str:
    """The multipliers between two learnable levels add up to the difference of their β."""
    require(stretch_residuals() == (0, 0), "sum of the multipliers")
    return "base and step of the sum of multipliers, for any number of levels between"


def unique_step() -> Step:
    """One minimiser where β rises strictly, a flat family where two are equal, and what the upper levels then know."""
    return Step(
        title="Equal $β$ are flat, rising $β$ leave one minimiser and an ignorant level",
        statement=(
            "$∑_{l=p+1}^q μ_l = β_q − β_p$ at a minimiser: where $β_p < β_q$ some level $p < l ≤ q$ has $ρ_l = 0$, so "
            "that $I(x; z_q) = 0$, and the minimiser is unique if this holds for all neighbouring learnable levels"
        ),
        because=(
            "Some $μ_l > 0$, and $μ_l ρ_l^* = 0$. For two minimisers every term of the certificate vanishes: $ρ_l − "
            "ρ_{l+1}$ agrees at the data and all fixed levels, so $ρ − ρ^*$ is constant from $p + 1$ to $q$ and "
            "vanishes at that $l$; below the first learnable level it is zero from the data, above the last from the "
            "top. Where $β_p = β_q$ the ray leads from any minimiser to others."
        ),
        check=check_stretch,
    )


def ray_steps() -> tuple[Step, ...]:
    """The criterion for any depth and its consequences."""
    return ray_step(), explicit_step(), bounded_step(), unique_step()
