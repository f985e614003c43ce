"""The options of `detect` that speak of a trained network of any kind: its likelihood, β and reconstructions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from collapsecheck.numerics.checks import refuse
from collapsecheck.reading.problem import samples

if TYPE_CHECKING:
    from collapsecheck.numerics.any_network import Room, Threshold

LINEAR = ("y", "model", "level", "center")


def beyond_linear(
    problem_file: str | None, options: Mapping[str, Any]
) -> tuple[dict[str, Room | Threshold], dict[str, Any]]:
    """What theory of any network says of --x, --likelihood, --beta and --xhat; the options left for the linear theory.

    "threshold": the likelihood's thresholds of β; "room": whether further latents could live at the reconstructions.
    """
    left = dict(options)
    name, beta, xhat = (left.pop(key) for key in ("likelihood", "beta", "xhat"))
    _check(problem_file, left, name, beta, xhat)
    if name is None and xhat is None:
        return {}, left
    from collapsecheck.numerics.any_network import room, threshold

    x, eta_dec = _opened(left["x"]), left["eta_dec"]
    settings = {"likelihood": name or "gaussian", "eta_dec": eta_dec, "beta": 1.0 if beta is None else beta}
    found: dict[str, Room | Threshold] = {"threshold": threshold(x, bounds=False, **settings)}
    if xhat is not None:
        found["room"] = room(x, _opened(xhat), **settings)
    return found, left | {"x": None, "eta_dec": None}


def _opened(given: Any) -> Any:
    """Samples by name, or those that are open already."""
    return samples(given) if isinstance(given, str) else given


def _check(problem_file: str | None, left: Mapping[str, Any], name: str | None, beta: float | None, xhat: Any) -> None:
    noise = [key for key in ("logvar", "var", "std", "logstd") if left[key] is not None]
    encoder = [*(["mu"] if left["mu"] is not None else []), *noise[:1]]
    if len(encoder) == 1 or (not encoder and xhat is None):
        refuse("give --mu and --logvar, the encoder's output on the data, or --x and --xhat, or all four")
    if name is None and xhat is None and beta is not None:
        refuse("--beta goes with --likelihood or --xhat; the linear theory takes it from --level")
    if (name is not None or xhat is not None) and left["x"] is None:
        refuse("--likelihood and --xhat need --x, the data that the network was trained on")
    linear = problem_file is not None or any(left[key] not in (None, (), False) for key in LINEAR)
    if (name is not None or xhat is not None) and linear:
        refuse("--likelihood and --xhat speak of any network: without PROBLEM, --y, --model, --level and --center")
