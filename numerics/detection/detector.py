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
from collapsecheck.numerics.detection.attribution import attributed, stillness
from collapsecheck.numerics.detection.columns import Columns, level_columns, prior_stds
from collapsecheck.numerics.detection.parametrisation import parametrisation_doubts, repeated
from collapsecheck.numerics.detection.posterior import Posterior, conditions, posterior
from collapsecheck.numerics.detection.recovery import constant_shares, encoder_inputs, recovered
from collapsecheck.numerics.detection.states import (
    ACTIVE_UNIT,
    INFORMED,
    STATES,
    active_units,
    epsilon_delta_collapsed,
    information,
    states,
)
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
    au_threshold: float = ACTIVE_UNIT,
) -> Detection:
    """What an encoder q(z|x) = N(mu, exp(logvar)) encodes: mu and logvar (samples, latents), arrays or opened files.

    logvar may also be one row, (latents,) or (1, latents), if it is the same for all samples.

    levels: from the data upwards, sizes such as (10, 10) or the columns of each level; one level if None.
    problem: the linear model and the data's moments (as for `predict`): which collapse the theory accounts for.
    x: the samples that mu encodes, in the same order, and y if the model has one: which of the problem's modes the
    latents carry (center: as in the problem's moments).
    prior_std: standard deviation of the prior N(0, prior_std²), one number or one per level; if None, the η of the
    problem's levels, or 1. prior_mu, prior_logvar: the conditional prior of every sample instead, shaped as mu (a
    hierarchy below its top level); prior_std stays in force without prior_logvar. Everything is then about what z adds
    to the condition. au_threshold: variance of the mean above which a latent is an active unit.
    Raises InputError in one line that names what is wrong.
    """
    tables = _tables({"mu": mu, "logvar": logvar, "prior_mu": prior_mu, "prior_logvar": prior_logvar})
    if problem is not None and not isinstance(problem, Problem):
        problem = Problem.from_json(problem)
    if problem is None and x is not None:
        refuse("x is given without a problem: the modes that a model should carry are those of its problem")
    epsilon, delta = positive("epsilon", epsilon), _share("delta", delta)
    threshold = positive("au_threshold", au_threshold)
    columns = level_columns(levels, tables[0].columns, problem)
    stds, plain = prior_stds(prior_std, columns, problem), prior_mu is None
    found = posterior(tables, stds, epsilon)
    whole = found if plain else posterior(tables[:2], stds, epsilon)
    answer = _summarised(found, whole, columns, epsilon, delta, threshold)
    answer = replace(answer, warnings=tuple(_doubts(found, plain, len(columns))))
    if problem is None:
        return answer
    best, constant = optimum(problem), None
    if x is not None and best.bounded:
        inputs = encoder_inputs(problem, x, y)
        answer = replace(answer, modes=tuple(recovered(best, inputs, tables[0], tables[1], columns, center)))
        constant = None if center else constant_shares(best, inputs)
    return attributed(answer, best, problem, stillness(whole, columns, epsilon, delta, threshold), constant)


def _doubts(found: Posterior, plain: bool, levels: int) -> Iterator[str]:
    """What the numbers themselves make doubtful; plain: without a conditional prior."""
    if levels > 1 and plain:
        yield NO_CONDITIONAL_PRIOR
    yield from parametrisation_doubts(found)


def _summarised(
    found: Posterior, whole: Posterior, columns: Columns, epsilon: float, delta: float, threshold: float
) -> Detection:
    """The answer without theory; whole: the posterior without the conditional prior."""
    described = states(found, whole, epsilon, delta, threshold)
    both = found, whole
    pairs = [_level(number, both, chosen, described, delta, threshold) for number, chosen in enumerate(columns, 1)]
    summaries = tuple(level for level, _ in pairs)
    latents = sorted((latent for _, several in pairs for latent in several), key=lambda latent: latent.index)
    counts = {name: sum(getattr(level, name) for level in summaries) for name in STATES}
    return Detection(
        tuple(latents),
        summaries,
        counts["active"],
        counts["collapsed"],
        counts["partial"],
        samples=found.samples,
        epsilon=epsilon,
        delta=delta,
        au_threshold=threshold,
    )


def _tables(given: Mapping[str, Any]) -> list[Table]:
    """The arrays as tables; prior_logvar needs prior_mu."""
    if given["prior_logvar"] is not None and given["prior_mu"] is None:
        refuse("prior_logvar is given without prior_mu: a conditional prior needs its means as well")
    tables = {name: opened(name, array) for name, array in given.items() if array is not None}
    first = tables.pop("mu")
    return [first, *(repeated(part, first) for part in tables.values())]


def opened(name: str, array: Any) -> Table:
    """An array as a table; but for mu, one with one axis is one row."""
    if isinstance(array, Table):
        return array
    return table(name, array[None] if isinstance(array, np.ndarray) and array.ndim == 1 and name != "mu" else array)


def _share(name: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0.0 <= value < 1.0:
        refuse(f"{name} is {value!r}: must be a share of the samples, at least 0 and below 1")
    return float(value)


def _level(
    number: int,
    both: tuple[Posterior, Posterior],
    columns: list[int],
    described: list[tuple[str, str | None]],
    delta: float,
    threshold: float,
) -> tuple[LatentLevel, list[Latent]]:
    """A level and its latents."""
    found, kl = both[0], float(both[0].kl[columns].sum())
    means, rounding = found.covariance[np.ix_(columns, columns)], found.rounding[columns]
    same = conditions(found.priors[:, :, columns])
    together, each = information_bounds.lower(found.rows[:, columns], found.log_variances[:, columns], same)
    told, along = zip(*(_told(one, columns) for one in dict.fromkeys(both)), strict=True)
    most = min(*told, kl)
    latents = list(_latents(number, both, columns, described, each, delta, threshold))
    level = LatentLevel(
        level=number,
        size=len(columns),
        active=sum(latent.state == "active" for latent in latents),
        collapsed=sum(latent.state == "collapsed" for latent in latents),
        partial=sum(latent.state == "partial" for latent in latents),
        kl=kl,
        information_lower=min(together, most),
        information_upper=most,
        covariance=means + np.diag(found.variance[columns]),
        directions=min(along) if most >= INFORMED else 0,
        moving=information_bounds.directions(means, threshold * found.unit[columns] ** 2, rounding),
        active_units=sum(latent.active_unit for latent in latents),
        epsilon_delta_collapsed=sum(latent.epsilon_delta_collapsed for latent in latents),
    )
    return level, latents


def _told(one: Posterior, columns: list[int]) -> tuple[float, int]:
    """How many nats the latents tell together at most, and along how many directions."""
    means, variance, rounding = one.covariance[np.ix_(columns, columns)], one.variance[columns], one.rounding[columns]
    most = information_bounds.upper(means, variance, one.log_variance[columns], rounding)
    return most, information_bounds.telling(means, variance, rounding, INFORMED)


def _latents(
    number: int,
    both: tuple[Posterior, Posterior],
    columns: list[int],
    described: list[tuple[str, str | None]],
    lower: Array,
    delta: float,
    threshold: float,
) -> Iterator[Latent]:
    found, most = both[0], information(*both)
    total = float(found.kl[columns].sum())
    units, quiet = active_units(found, threshold), epsilon_delta_collapsed(found, delta)
    for index, least in zip(columns, lower, strict=True):
        state, reason = described[index]
        yield Latent(
            index=index,
            level=number,
            kl=float(found.kl[index]),
            rate_share=float(found.kl[index]) / total if total > 0.0 else 0.0,
            active_unit=bool(units[index]),
            epsilon_delta_collapsed=bool(quiet[index]),
            state=state,
            reason=reason,
            collapsed_share=float(found.quiet[index]),
            mean_variance=float(found.covariance[index, index].clip(0.0)),
            posterior_variance=float(found.variance[index]),
            information_lower=float(min(least, most[index])),
            information_upper=float(most[index]),
        )
