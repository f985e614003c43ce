"""Thresholds of any network and phase diagrams under somebody's loss."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from collapsecheck.numerics.any_network import Threshold, threshold
from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.data import Samples
from collapsecheck.numerics.problem import Problem
from collapsecheck.numerics.rules import Phase, phase
from collapsecheck.numerics.translation.answer import Translation


def loss_threshold(x: Samples, loss: Translation, *, given: Samples | None = None, bounds: bool = True) -> Threshold:
    """The thresholds of β for any network under the loss, whose maps x has been through already.

    With free nats there is no verdict: collapse costs more than its surroundings at every β. Decoded prior samples
    divide the local threshold by 1 + w/a; no bound of the global one is claimed.
    """
    beta = None if loss.free is not None else loss.beta
    eta_dec = loss.eta_dec if loss.likelihood == "gaussian" else None
    settings: dict[str, Any] = {"eta_dec": eta_dec, "beta": beta, "given": given}
    found = threshold(x, loss.likelihood, **settings, bounds=bounds and not loss.prior and loss.free is None)
    if not loss.prior:
        return found
    lowered = 1.0 + loss.prior
    return replace(found, kappa_loc=found.kappa_loc / lowered, spectrum=found.spectrum / lowered)


def loss_phase(problem: Problem, loss: Translation, vary: Mapping[str, Array]) -> Phase:
    """The phase diagram with beta as the loss's KL weight; not with free nats, which keep collapse from being one."""
    if loss.free is not None or loss.eta_dec is None:
        refuse("a phase diagram needs a given decoder variance, and a loss without free nats or a capacity")
    if loss.prior and "beta" not in vary:
        refuse("with prior_samples, vary beta: the other parameters' counts are not covered")
    unit = {name: loss.beta_per_unit * (1.0 + loss.prior) if name == "beta" else 1.0 for name in vary}
    found = phase(problem, {name: values * unit[name] for name, values in vary.items()})
    return replace(found, values=tuple(v / unit[name] for name, v in zip(found.names, found.values, strict=True)))
