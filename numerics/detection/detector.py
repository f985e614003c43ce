"""Which latents of a trained encoder are collapsed, from its means and log-variances on the data (docs/detect.md)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, positive, refuse
from collapsecheck.numerics.closed_form import optimum
from collapsecheck.numerics.data import Samples, Table, table
from collapsecheck.numerics.detection import information_bounds
from collapsecheck.numerics.detection.answer import Detection, Latent, LatentLevel
from collapsecheck.numerics.detection.attribution import attributed
from collapsecheck.numerics.detection.columns import Columns, level_columns, prior_stds
from collapsecheck.numerics.detection.posterior import Posterior, posterior
from collapsecheck.numerics.detection.recovery import encoder_inputs, recovered
from collapsecheck.numerics.detection.states import STATES, active_units, epsilon_delta_collapsed, states
from collapsecheck.numerics.problem import Problem

NO_CONDITIONAL_PRIOR = (
    "below the top level the KL is to N(0, prior_std²), not to the model's conditional prior, which prior_mu gives"
)


def detect(
    mu: Samples,
    logvar: Samples,
    *,
    levels: Sequence[int | Sequence[int]] | None = None,
    epsilon: float = 0.01,
    delta: float = 0.05,
    problem: Problem | Mapping[str, Any] | None = None,
    x: Samples | None = None,
    y: Samples | None = None,
    center: bool = False,
    prior_std: float | Sequence[float] | None = None,
    prior_mu: Samples | None = None,
    prior_logvar: Samples | None = None,
) -> Detection:
    """What an encoder q(z|x) = N(mu, exp(logvar)) encodes: mu and logvar (samples, latents), arrays or opened files.

    levels: from the data upwards, sizes such as (10, 10) or the columns of each level; one level if None.
    problem: the linear model and the data's moments (as for `predict`): which collapse the theory accounts for.
    x: the samples that mu encodes, in the same order, and y if the model has one: which of the problem's modes the
    latents carry (center: as in the problem's moments).
    prior_std: standard deviation of the prior N(0, prior_std²), one number or one per level; if None, the η of the
    problem's levels, or 1. prior_mu, prior_logvar: the conditional prior of every sample instead, shaped as mu (a
    hierarchy below its top level); prior_std stays in force without prior_logvar.
    Raises InputError in one line that names what is wrong.
    """
    tables = _tables({"mu": mu, "logvar": logvar, "prior_mu": prior_mu, "prior_logvar": prior_logvar})
    if problem is not None and not isinstance(problem, Problem):
        problem = Problem.from_json(problem)
    if problem is None and x is not None:
        refuse("x is given without a problem: the modes that a model should carry are those of its problem")
    epsilon, delta = positive("epsilon", epsilon), _share("delta", delta)
    columns = level_columns(levels, tables[0].columns, problem)
    found = posterior(tables, prior_stds(prior_std, columns, problem), epsilon)
    answer = _summarised(found, columns, epsilon, delta)
    if len(columns) > 1 and prior_mu is None:
        answer = replace(answer, warnings=(NO_CONDITIONAL_PRIOR,))
    if problem is None:
        return answer
    best = optimum(problem)
    if x is not None and best.bounded:
        inputs = encoder_inputs(problem, x, y)
        answer = replace(answer, modes=tuple(recovered(best, inputs, tables[0], found, columns, center)))
    return attributed(answer, best)


def _summarised(found: Posterior, columns: Columns, epsilon: float, delta: float) -> Detection:
    """The answer without theory."""
    described = states(found, epsilon, delta)
    pairs = [_level(number, found, chosen, described, delta) for number, chosen in enumerate(columns, 1)]
    summaries = tuple(level for level, _ in pairs)
    latents = sorted((latent for _, several in pairs for latent in several), key=lambda latent: latent.index)
    counts = {name: sum(getattr(level, name) for level in summaries) for name in STATES}
    return Detection(tuple(latents), summaries, **counts, samples=found.samples, epsilon=epsilon, delta=delta)


def _tables(given: Mapping[str, Any]) -> list[Table]:
    """The arrays as tables; prior_logvar needs prior_mu."""
    if given["prior_logvar"] is not None and given["prior_mu"] is None:
        refuse("prior_logvar is given without prior_mu: a conditional prior needs its means as well")
    named = [(name, array) for name, array in given.items() if array is not None]
    return [array if isinstance(array, Table) else table(name, array) for name, array in named]


def _share(name: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0.0 <= value < 1.0:
        refuse(f"{name} is {value!r}: must be a share of the samples, at least 0 and below 1")
    return float(value)


def _level(
    number: int, found: Posterior, columns: list[int], described: list[tuple[str, str | None]], delta: float
) -> tuple[LatentLevel, list[Latent]]:
    """A level and its latents."""
    covariance = found.covariance[np.ix_(columns, columns)] + np.diag(found.variance[columns])
    together, each = information_bounds.lower(found.rows[:, columns], found.log_variances[:, columns])
    most = information_bounds.upper(covariance, found.log_variance[columns])
    counts = {state: sum(described[index][0] == state for index in columns) for state in STATES}
    level = LatentLevel(
        level=number,
        size=len(columns),
        **counts,
        kl=float(found.kl[columns].sum()),
        information_lower=min(together, most),
        information_upper=most,
        covariance=covariance,
    )
    return level, list(_latents(number, found, columns, described, each, delta))


def _latents(
    number: int,
    found: Posterior,
    columns: list[int],
    described: list[tuple[str, str | None]],
    lower: Array,
    delta: float,
) -> Iterator[Latent]:
    most = information_bounds.upper_each(found.covariance, found.variance, found.log_variance)
    units, quiet = active_units(found), epsilon_delta_collapsed(found, delta)
    for index, least in zip(columns, lower, strict=True):
        state, reason = described[index]
        yield Latent(
            index=index,
            level=number,
            kl=float(found.kl[index]),
            active_unit=bool(units[index]),
            epsilon_delta_collapsed=bool(quiet[index]),
            state=state,
            reason=reason,
            collapsed_share=float(found.quiet[index]),
            mean_variance=float(found.covariance[index, index]),
            posterior_variance=float(found.variance[index]),
            information_lower=float(min(least, most[index])),
            information_upper=float(most[index]),
        )
