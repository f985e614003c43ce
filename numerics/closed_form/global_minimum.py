"""The answer for a problem: its global minimum, which coordinates collapse, and a certificate (docs/theory.md)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from collapsecheck.numerics.answers import Answer
from collapsecheck.numerics.checks import Array, Indices, refuse
from collapsecheck.numerics.closed_form.attained import attain
from collapsecheck.numerics.closed_form.chain_theorem import rises
from collapsecheck.numerics.closed_form.lower_bound import modes_bound, relaxed_bound
from collapsecheck.numerics.closed_form.modes import Solution, pad, solve, sorted_arrangement
from collapsecheck.numerics.closed_form.open_counts import open_count
from collapsecheck.numerics.closed_form.scope import flat_reason, in_scope, remedy, unbounded_reason
from collapsecheck.numerics.closed_form.unseen import Unseen, unseen_of
from collapsecheck.numerics.data import Ends, Sampled, Spectrum, decided, spectrum, spread
from collapsecheck.numerics.losses import Parameters
from collapsecheck.numerics.problem import Problem

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SCHEMA = 1
DETERMINED = 1e-9  # relative; where the data's digits leave more of the minimum open, it is not called exact
UNKNOWN = "the digits of the data do not determine the small modes"
NAMED = 3  # directions that a warning names
CERTIFIED = 1e-12  # a gap up to this, relative to max(1, |value|), certifies a value outside the theorem's scope


@dataclass(frozen=True, eq=False)
class Optimum(Answer):
    """Global minimum of a problem, in the loss unit of docs/theory.md, section 1.

    scope: "theorem" (exact), "certified" (outside the theorem, but the bounds meet) or "upper-bound" (also where the
    data's digits do not determine the minimum: `warnings` say what they leave open).
    L_min: the minimum, None if unbounded or not known; upper_bound: a value that `parameters` attains, or more;
    lower_bound: a bound computed from the dual, not from L_min; gap: upper_bound − lower_bound, without the base
    (which is in both) where the data determine it.
    base, rank, theta2: see `spectrum`. Modes are ordered by θ² descending, levels from the data upwards:
    rho, sigma, kl: (L, modes), ρ = 0, kl = 0 and σ = NaN where the level has no coordinate for the mode; kl in nats;
    active: per level the number of ρ > 0; information: (L,) I(x; z_l) (CVAE: I(y; z_l | x)) in nats.
    unseen: where only leading modes were computed, what the others leave open; their sum is in base.
    Unbounded: bounded is False, the numbers are None and the arrays are empty.
    """

    bounded: bool
    flat: bool
    scope: str
    L_min: float | None
    upper_bound: float | None
    lower_bound: float | None
    gap: float | None
    base: float
    rank: int
    theta2: Array
    active: tuple[int, ...]
    rho: Array
    sigma: Array
    kl: Array
    information: Array
    warnings: tuple[str, ...]
    spectrum: Spectrum
    arrangement: Indices
    unseen: Unseen | None = None

    @property
    def title(self) -> str:
        """Scope, loss and how many latents are active."""
        if not self.bounded:
            return f"unbounded: {'; '.join(self.warnings)}"
        value = self.upper_bound if self.L_min is None else self.L_min
        counts = map(str, self.active) if self.unseen is None else map(self.unseen.count, range(len(self.active)))
        active = ", ".join(counts)
        return f"scope {self.scope}: smallest loss {value:.8g}; active latents, from the data upwards: {active}"

    def columns(self) -> dict[str, Any]:
        """One row per mode: θ², and per level ρ, σ and the rate in nats."""
        shown = range(self.rho.shape[1] if self.bounded else 0)
        table: dict[str, Any] = {"mode": [mode + 1 for mode in shown], "theta2": self.theta2[: len(shown)].tolist()}
        for level in range(len(self.rho) if self.bounded else 0):
            for name in ("rho", "sigma", "kl"):
                table[f"{name}_{level + 1}"] = getattr(self, name)[level].tolist()
        return table

    def draw(self, axes: Axes) -> None:
        """The rate of every mode, a line per level."""
        for level, rates in enumerate(self.kl, 1):
            axes.plot(np.arange(1, len(rates) + 1), rates, ".-", label=f"level {level}")
        axes.set(xlabel="mode, strongest first", ylabel="rate in nats", title=self.title.partition(";")[0])
        if self.bounded:
            axes.legend()

    def to_json(self) -> dict[str, Any]:
        """The documented JSON fields; σ is null where the level has no coordinate; unbounded: every list is empty."""
        names = ("bounded", "flat", "scope", "L_min", "upper_bound", "lower_bound", "gap", "base", "rank")
        answer: dict[str, Any] = {"schema": SCHEMA, **{name: getattr(self, name) for name in names}}
        for name in ("theta2", "rho", "kl", "information"):
            answer[name] = getattr(self, name).tolist() if self.bounded else []
        answer["sigma"] = [[None if np.isnan(s) else s for s in row] for row in self.sigma.tolist()]
        more = {} if self.unseen is None else {"unseen": self.unseen.to_json()}
        return {**answer, "active": list(self.active), "warnings": list(self.warnings), **more}


def optimum(problem: Problem) -> Optimum:
    """The global minimum in closed form; outside the theorem's scope the best value found and a lower bound.

    Where the digits of the data do not determine the minimum, the two bounds enclose what they do determine. Raises
    InputError if a loss or a ratio overflows.
    """
    with np.errstate(all="ignore"):
        return _optimum(problem)


def _optimum(problem: Problem) -> Optimum:
    reason = unbounded_reason(problem)
    data = spectrum(problem, None if reason else lambda found: _settled(problem, found), partial=True)
    if reason is not None:
        return unbounded(data, reason)
    a = pad(data.theta2, problem.levels) / problem.eta_dec**2
    exact = in_scope(problem)
    arrangement = sorted_arrangement(problem, len(a)) if exact else _found(problem, a)
    solution = solve(problem, a, arrangement)
    base, modes = data.base / problem.eta_dec**2, float(solution.value.sum())
    _check_finite(base, modes, solution.rho)
    bound = min(modes, float(solution.bound.sum()) if exact else modes_bound(problem, data))
    least, greatest = _extremes(problem, data, base + modes)
    known = _close(min(least, base + modes), max(greatest, base + modes))
    certified = modes - bound <= CERTIFIED * max(1.0, abs(modes))  # by what the latents decide, whatever the base
    scope = "upper-bound" if not known else "theorem" if exact else "certified" if certified else "upper-bound"
    upper, lower = base + modes, base + bound
    if not known:
        upper, lower = max(upper, greatest), min(least, lower)
    rates, sigma = _rates(problem, arrangement, solution)
    unseen = unseen_of(problem, data)
    return Optimum(
        bounded=True,
        flat=flat_reason(problem) is not None,
        scope=scope,
        L_min=None if scope == "upper-bound" else upper,
        upper_bound=upper,
        lower_bound=lower,
        gap=modes - bound if known else upper - lower,
        base=data.base,
        rank=data.rank,
        theta2=data.theta2,
        active=tuple(int(n) for n in (solution.rho > 0.0).sum(axis=1)),
        rho=solution.rho,
        sigma=sigma,
        kl=rates,
        information=information_of(solution.rho).sum(axis=1),
        warnings=(*_warnings(problem, data, known, exact or certified), *_sentences(unseen)),
        spectrum=data,
        arrangement=arrangement,
        unseen=unseen,
    )


def _sentences(unseen: Unseen | None) -> Iterator[str]:
    if unseen is not None:
        yield from unseen.sentences()


def _warnings(problem: Problem, data: Spectrum, known: bool, exact: bool) -> Iterator[str]:
    if (flat := flat_reason(problem)) is not None:
        yield flat
    if not exact:
        yield f"outside the theorem's scope: the value is attained but may not be the minimum; {remedy(problem)}"
    samples = isinstance(problem.moments, Sampled)
    advice = "drop what is dependent" if samples else "give samples, or moments with more digits"
    if known and data.leading is None and (count := open_count(problem, data)) is not None:
        yield f"{count}; {advice}"
    if not known and data.leading is None:
        named, more = data.unknown[:NAMED] or (UNKNOWN,), len(data.unknown) - NAMED
        further = (f"and of {more:,} more directions",) if more > 0 else ()
        yield "; ".join((*named, *further, f"the bounds enclose what they do tell: {advice}"))


def _extremes(problem: Problem, data: Spectrum, value: float) -> tuple[float, float]:
    """The minimum at both ends of what the data's digits allow; not solved where it cannot matter."""
    if spread(data) <= DETERMINED * problem.eta_dec**2 * max(1.0, abs(value)):
        return value, value
    if in_scope(problem):
        return _attained(problem, data.least), _attained(problem, data.greatest)
    least = data.least.base / problem.eta_dec**2 + relaxed_bound(problem, data.least.theta2)
    return least, _attained(problem, data.greatest)


def _attained(problem: Problem, end: Ends) -> float:
    """The best value found for these modes: the minimum in the theorem's scope, else not below it."""
    a = pad(end.theta2, problem.levels) / problem.eta_dec**2
    arrangement = sorted_arrangement(problem, len(a)) if in_scope(problem) else _found(problem, a)
    return end.base / problem.eta_dec**2 + float(solve(problem, a, arrangement).value.sum())


def _settled(problem: Problem, found: Spectrum) -> bool:
    """Whether the route's bounds decide the minimum to nine digits, and no mode is in doubt at a threshold."""
    least, greatest = _extremes(problem, found, found.least.base / problem.eta_dec**2)
    dropped = max(0.0, found.base - found.greatest.base) / problem.eta_dec**2
    return _close(least, max(greatest, least + dropped)) and decided(problem, found)


def _close(least: float, greatest: float) -> bool:
    return greatest - least <= DETERMINED * max(1.0, min(abs(least), abs(greatest)))


def _check_finite(base: float, modes: float, rho: Array) -> None:
    if not (np.isfinite(base) and np.isfinite(modes) and np.isfinite(rho).all()):
        refuse(
            "the loss overflows: with these beta, eta, sigma, eta_dec and data a term of it exceeds 1e308; bring eta"
            " and sigma, and eta_dec and y, closer together"
        )


def parameters(problem: Problem, answer: Optimum | None = None) -> Parameters:
    """Parameters that attain `upper_bound` (the minimum, in the theorem's scope); InputError if unbounded."""
    answer = optimum(problem) if answer is None else answer
    if not answer.bounded:
        refuse(f"no parameters attain a minimum: {answer.warnings[0]}")
    return attain(problem, answer.spectrum, answer.arrangement, answer.rho, answer.sigma)


def unbounded(data: Spectrum, reason: str) -> Optimum:
    """The answer for a loss without a lower bound: no numbers, the reason as its only warning."""
    empty = np.zeros((0, 0))
    numbers = dict.fromkeys(("L_min", "upper_bound", "lower_bound", "gap"))
    return Optimum(
        bounded=False,
        flat=False,
        scope="theorem",
        **numbers,
        base=data.base,
        rank=data.rank,
        theta2=data.theta2,
        active=(),
        rho=empty,
        sigma=empty,
        kl=empty,
        information=np.zeros(0),
        warnings=(reason,),
        spectrum=data,
        arrangement=np.zeros((0, 0), dtype=int),
    )


def _found(problem: Problem, a: Array) -> Indices:
    from collapsecheck.numerics.closed_form.pairing import best_arrangement

    return best_arrangement(problem, a)


def _rates(problem: Problem, arrangement: Indices, solution: Solution) -> tuple[Array, Array]:
    """Each level's rate term in nats, ½ (v e^Δ − 1 − log v), and σ = η √v; both (L, modes)."""
    change = rises(solution.rho)
    learnable = np.array([[level.learnable] for level in problem.levels])
    log_v = np.where(learnable, -change, solution.log_v)
    present = arrangement >= 0
    eta = np.array([[level.eta] for level in problem.levels])
    sigma = np.where(present, eta * np.exp(0.5 * log_v), np.nan)
    return np.where(present, 0.5 * (np.expm1(log_v + change) - log_v), 0.0), sigma


def information_of(rho: Array) -> Array:
    """I(x; z_l) of every mode in nats, (L, modes): −½ log(1 − Π_{j ≤ l} (1 − e^{−ρ_j})), docs/theory.md, section 4."""
    unexplained, found = np.full(rho.shape[1], -np.inf), []
    with np.errstate(divide="ignore"):
        for growth in rho:
            explained = np.log(-np.expm1(unexplained))
            unexplained = np.where(growth > 0.0, np.logaddexp(unexplained, explained - growth), 0.0)
            found.append(-0.5 * unexplained + 0.0)
    return np.array(found)
