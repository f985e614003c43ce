"""What people read of `recommend`: an interval, the value that has a given rate or distortion, every critical value."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from collapsecheck.files import SCHEMA
from collapsecheck.numerics.checks import refuse
from collapsecheck.numerics.problem import Problem
from collapsecheck.numerics.rules import Recommendation, Target, critical, reached, recommend
from collapsecheck.numerics.translation import Translation

SHOWN = 12
Answer = tuple[dict[str, Any], list[str], dict[str, Any]]


def answered(problem: Problem, loss: Translation | None, level: int, vary: str, asked: Mapping[str, Any]) -> Answer:
    """The JSON fields, the sentences and, under a loss, the numbers as its KL weights.

    asked: the one of keep, kl, distortion and all that is not None. A loss's decoded prior samples have no answer but
    to keep and all, which they divide by 1 + w/a; free nats have none.
    """
    if loss is not None and loss.eta_dec is None:
        refuse(
            "with a learned decoder variance β is scale-free: `predict --loss` has the answer; give a fixed variance"
        )
    if loss is not None and vary != "beta" and (loss.prior or loss.free is not None):
        refuse(f"with free nats, a capacity or prior_samples only beta can be varied, not {vary}")
    if asked["kl"] is not None or asked["distortion"] is not None:
        return _reached(problem, loss, vary, asked["kl"], asked["distortion"])
    if loss is not None and loss.free is not None:
        refuse(
            "with free nats or a capacity full collapse is no optimum at any KL weight: ask with --kl or --distortion"
        )
    lowered = 1.0 if loss is None else 1.0 + loss.prior
    if asked["all"]:
        return _every(problem, loss, level, vary, lowered)
    found = recommend(problem, asked["keep"], level, vary)
    if loss is None or vary != "beta":
        return found.to_json(), [sentence(found)], {}
    found = _divided(found, lowered)
    ends = {"low": loss.own(found.low), "high": loss.own(found.high)}
    told = f"In your loss: {span('KL weight', ends['low'], ends['high'])}."
    return found.to_json(), [sentence(found), told * (not found.empty)], ends


def _divided(found: Recommendation, by: float) -> Recommendation:
    ends = {name: None if (end := getattr(found, name)) is None else end / by for name in ("low", "high")}
    return Recommendation(**{**vars(found), **ends})


def _reached(
    problem: Problem, loss: Translation | None, vary: str, kl: float | None, distortion: float | None
) -> Answer:
    if loss is not None and loss.prior:
        refuse("--kl and --distortion are not covered with prior_samples: ask with --keep or --all")
    found = reached(problem, kl=kl, distortion=distortion, vary=vary, scale=1.0 if loss is None else loss.per_term)
    told = [
        f"{found.vary} = {found.value:.10g}: the optimum has a KL of {found.kl:.6g} nats, E‖y − ŷ‖² ="
        f" {found.distortion:.6g} and {'/'.join(map(str, found.active))} active latents."
    ]
    if loss is None:
        return found.to_json(), told, {}
    weight = loss.own(found.value)
    told.append(f"In your loss: a KL weight of {weight:.10g}. {_capacity(loss, found, weight or 0.0)}")
    own = {"weight": weight, "term": found.distortion * loss.per_term, "capacity": loss.capacity(found.kl)}
    return found.to_json(), told, own


def _capacity(loss: Translation, found: Target, weight: float) -> str:
    """The capacity in the loss's own KL, which need not be in nats of a row."""
    own = loss.capacity(found.kl)
    if own is None:
        return "As a capacity it is in sums over the batch: give batch, the number of rows of a minibatch."
    reduced = "" if math.isclose(own, found.kl) else f", the KL as your loss reduces it: {found.kl:.6g} nats a row"
    return f"As a capacity: γ|KL − {own:.6g}| with any γ of at least {weight:.6g}{reduced}."


def _every(problem: Problem, loss: Translation | None, level: int, vary: str, lowered: float) -> Answer:
    values = (critical(problem, level, vary) / lowered).tolist()
    shown = ", ".join(f"{value:.10g}" for value in values[:SHOWN])
    more = f" and {len(values) - SHOWN} more (--json has all)" if len(values) > SHOWN else ""
    told = [f"Critical {vary} of level {level}, k latents are active below the k-th: {shown}{more}."]
    fields = {"schema": SCHEMA, "vary": vary, "level": level, "critical": values}
    if loss is None:
        return fields, told, {}
    own = [loss.own(value) for value in values]
    told.append(f"In your loss, KL weights: {', '.join(f'{value:.10g}' for value in own[:SHOWN])}{more}.")
    return fields, told, {"critical": own}


def sentence(answer: Recommendation) -> str:
    """The answer in words."""
    many = answer.keep > 1
    what = f"At least {answer.keep} mode{'s' * many} at level {answer.level}"
    if answer.empty:
        return f"{what}: no value of {answer.vary} keeps so many active."
    parts = [f"{what} stay{'s' * (not many)} active for {span(answer.vary, answer.low, answer.high)}."]
    if answer.others:
        parts.append(f"Also for {'; '.join(span(answer.vary, *other) for other in answer.others)}.")
    if not answer.verified:
        parts.append("Warning: the closed form does not confirm an end to nine digits.")
    return " ".join(parts)


def span(name: str, low: float | None, high: float | None) -> str:
    """The interval as an inequality."""
    if low is None and high is None:
        return f"every {name}"
    if low is None or high is None:
        return f"{name} {'<' if low is None else '>'} {low if high is None else high:.10g}"
    return f"{low:.10g} < {name} < {high:.10g}"
