"""Likelihoods by name, as `NAME` or `NAME:PARAMETER`, and which data they make sense for."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import accumulate

import numpy as np

from collapsecheck.numerics.any_network.families import (
    Family,
    binomial,
    continuous_bernoulli,
    gaussian,
    negative_binomial,
    poisson,
)
from collapsecheck.numerics.any_network.losses import Exponential, Loss, Shares
from collapsecheck.numerics.any_network.robust import Robust
from collapsecheck.numerics.checks import Array, Flags, refuse, shown

SUM_TOLERANCE = 1e-6  # by which a row's group of a categorical may miss 1
EVERYTHING = (-math.inf, math.inf)


@dataclass(frozen=True)
class Likelihood:
    """A loss with the interval its data must lie in.

    noise: "one" or "each" where the Gaussian noise is learned, one η_dec or one per coordinate; κ_loc then is that of
    the learned noise, and no global threshold is claimed. unit_groups: every row's groups must sum to 1.
    """

    name: str
    loss: Loss
    low: float = -math.inf
    high: float = math.inf
    counts: bool = False
    noise: str | None = None
    unit_groups: bool = False
    eta_dec: float | None = None

    @property
    def family(self) -> Family | None:
        """The exponential family of every coordinate, if there is one."""
        return self.loss.family if isinstance(self.loss, Exponential) else None

    @property
    def groups(self) -> tuple[int, ...] | None:
        """The group of every column, if columns belong to groups."""
        return self.loss.groups if isinstance(self.loss, Shares) else None


def _of_family(name: str, family: Family) -> Likelihood:
    return Likelihood(name, Exponential(family), family.low, family.high, family.counts)


def _groups(text: str, columns: int) -> tuple[int, ...]:
    """Sizes "3,4,2", or one size that divides the number of columns, as the group of every column."""
    try:
        sizes = [int(part) for part in text.split(",")]
    except ValueError:
        refuse(f"categorical:{text}: must be sizes of groups, such as categorical:3,4,2 or categorical:10")
    if min(sizes) < 1:
        refuse(f"categorical:{text}: every group has at least one column")
    if len(sizes) == 1:
        sizes = sizes * max(1, columns // sizes[0])
    if sum(sizes) != columns:
        refuse(f"categorical:{text}: groups have {sum(sizes)} columns together but the data have {columns}")
    return tuple(np.repeat(range(len(sizes)), sizes).tolist())


def _number(name: str, text: str, whole: bool = False) -> float:
    kind = "a positive whole number" if whole else "a positive number"
    try:
        value = float(text)
    except ValueError:
        refuse(f"{name}:{text}: the parameter must be {kind}")
    if not (0 < value < 1e75) or (whole and value != int(value)):
        refuse(f"{name}:{text}: the parameter must be {kind}")
    return value


PLAIN: dict[str, Callable[[float, int], Likelihood]] = {
    "gaussian": lambda eta_dec, _: Likelihood("gaussian", Exponential(gaussian(eta_dec)), eta_dec=eta_dec),
    "gaussian-learned": lambda _, columns: Likelihood("gaussian-learned", Exponential(gaussian(1.0)), noise="one"),
    "gaussian-diagonal": lambda _, columns: Likelihood("gaussian-diagonal", Exponential(gaussian(1.0)), noise="each"),
    "bernoulli": lambda _, columns: _of_family("bernoulli", binomial(1.0)),
    "continuous-bernoulli": lambda _, columns: _of_family("continuous-bernoulli", continuous_bernoulli()),
    "poisson": lambda _, columns: _of_family("poisson", poisson()),
    "multinomial": lambda _, columns: Likelihood("multinomial", Shares((0,) * columns), low=0.0, counts=True),
    "l1": lambda _, columns: Likelihood("l1", Robust(0.0)),
}
WITH_PARAMETER: dict[str, Callable[[str, int], Likelihood]] = {
    "binomial": lambda text, columns: _of_family(f"binomial:{text}", binomial(_number("binomial", text, whole=True))),
    "negative-binomial": lambda text, columns: _of_family(
        f"negative-binomial:{text}", negative_binomial(_number("negative-binomial", text))
    ),
    "categorical": lambda text, columns: Likelihood(
        f"categorical:{text}", Shares(_groups(text, columns)), low=0.0, high=1.0, unit_groups=True
    ),
    "huber": lambda text, columns: Likelihood(f"huber:{text}", Robust(_number("huber", text))),
}
NAMES = (*PLAIN, *(f"{name}:{what}" for name, what in zip(WITH_PARAMETER, ("N", "R", "GROUPS", "D"), strict=True)))


def likelihood(text: str, columns: int, eta_dec: float | None = None) -> Likelihood:
    """The likelihood that `text` names, for data of so many columns; η_dec only for "gaussian" (default 1)."""
    name, colon, parameter = text.partition(":") if isinstance(text, str) else (text, "", "")
    if eta_dec is not None and name != "gaussian":
        refuse(f"eta_dec goes with the likelihood gaussian, not {name}")
    if name in PLAIN and not colon:
        return PLAIN[name](1.0 if eta_dec is None else eta_dec, columns)
    if name in WITH_PARAMETER and parameter:
        return WITH_PARAMETER[name](parameter, columns)
    refuse(f"likelihood {shown(text)}: must be one of {', '.join(NAMES)}")


def check_rows(name: str, rows: Array, kind: Likelihood, first: int = 0) -> None:
    """Refuse the first entry that the likelihood gives no sense; `first` is the number of the first row."""
    low, high = kind.low, kind.high
    for bad, right in (
        (~np.isfinite(rows), "must be finite"),
        (rows < low, f"must be at least {low:g} for {kind.name}"),
        (rows > high, f"must be at most {high:g} for {kind.name}"),
    ):
        if bad.any():
            i, j = np.argwhere(bad)[0]
            refuse(f"{name}[{first + i},{j}] is {rows[i, j]:g}: {right}")
    if kind.unit_groups and isinstance(kind.loss, Shares):
        _check_sums(name, rows, kind.loss, first)


def _check_sums(name: str, rows: Array, loss: Shares, first: int) -> None:
    totals = loss.totals(rows)
    wrong = np.abs(totals - 1) > SUM_TOLERANCE
    if wrong.any():
        i, j = np.argwhere(wrong)[0]
        group = list(accumulate(np.bincount(loss.groups)))
        start = 0 if loss.groups[j] == 0 else group[loss.groups[j] - 1]
        last = group[loss.groups[j]] - 1
        refuse(f"{name}[{first + i}], columns {start}-{last}: sum to {totals[i, j]:g}: must sum to 1 (one-hot)")


def without(kind: Likelihood, kept: Flags) -> Likelihood:
    """The likelihood of the kept columns (flags)."""
    if not isinstance(kind.loss, Shares):
        return kind
    left = np.asarray(kind.loss.groups)[kept]
    renumbered = np.unique(left, return_inverse=True)[1]
    return replace(kind, loss=Shares(tuple(renumbered.tolist())))
