"""Sentences and verdicts that several ReLU experiments need."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from collapsecheck.experiments import Finding
from collapsecheck.experiments.relu.correlation import Correlation
from collapsecheck.experiments.relu.study import Row, correlated

AGREES, HALF = 0.9, 0.5  # ranks are reproduced from this correlation on, if its interval stays above one half
TENTH = 0.1


def mean_of(rows: Sequence[Row], label: str, column: str, level: int = 0) -> float:
    """Mean over the seeds of one setting of a column with one entry per level."""
    return float(np.mean([row[column][level] for row in rows if row["setting"] == label]))


def likelihood_of(rows: Sequence[Row], label: str) -> float:
    """Mean over the seeds of one setting of the log-likelihood bound, in nats per image."""
    return float(np.mean([row["log_likelihood"] for row in rows if row["setting"] == label]))


def sentences(rows: Sequence[Row]) -> tuple[str, ...]:
    """One sentence per setting: means over its seeds, levels from the data upwards separated by slashes."""
    levels = range(len(rows[0]["active"]))

    def each(label: str, column: str, digits: int) -> str:
        return "/".join(f"{mean_of(rows, label, column, level):.{digits}f}" for level in levels)

    return tuple(
        f"{label}: {each(label, 'active', 1)} directions active, {each(label, 'predicted_active', 0)} predicted; "
        f"{each(label, 'units', 1)} units; "
        f"rate {each(label, 'rate', 2)} nats, {each(label, 'predicted_rate', 2)} predicted; "
        f"log-likelihood {likelihood_of(rows, label):.1f}."
        for label in dict.fromkeys(row["setting"] for row in rows)
    )


def falls(
    claim: str, rows: Sequence[Row], labels: Sequence[str], column: str = "rate", level: int = 0, rises: bool = False
) -> Finding:
    """Whether a column falls (or rises) from each setting to the next: all the way, from end to end only, or not."""
    values = [mean_of(rows, label, column, level) for label in labels]
    changes = np.diff(values) * (1 if rises else -1)
    end_to_end = (values[-1] - values[0]) * (1 if rises else -1)
    verdict = "reproduced" if (changes > 0).all() else "differs" if end_to_end > 0 else "not reproduced"
    return Finding(claim, verdict, f"{column} {', '.join(f'{value:.3g}' for value in values)}")


def ranks(claim: str, rows: Sequence[Row], predicted: str, measured: str, level: int = 0) -> Finding:
    """Whether the linear theory's ranks are the networks': the rank correlation and its interval decide."""
    return ranked(claim, correlated(tuple(rows), predicted, measured, level))


def ranked(claim: str, found: Correlation) -> Finding:
    """The verdict of a rank correlation: it differs where the interval is above zero only."""
    if not np.isfinite(found.value):
        return Finding(claim, "differs", "no ranks: one side is the same for all")
    good = found.value >= AGREES and found.low >= HALF
    verdict = "reproduced" if good else "differs" if found.low > 0.0 else "not reproduced"
    return Finding(claim, verdict, f"Spearman {found}")


def exactly(claim: str, rows: Sequence[Row], level: int = 0) -> Finding:
    """Whether the counts themselves are the predicted ones: for all networks, within one on average, or not."""
    apart = np.abs([row["active"][level] - row["predicted_active"][level] for row in rows])
    verdict = "reproduced" if not apart.any() else "differs" if apart.mean() <= 1.0 else "not reproduced"
    return Finding(claim, verdict, deviation(rows, level))


def sided(claim: str, rows: Sequence[Row], bound: str) -> Finding:
    """Whether networks keep an active direction exactly where β is below a bound (two columns, η_dec = 1)."""
    below, active = (
        np.array(column) for column in zip(*((r["beta"] < r[bound], r["active"][0] > 0) for r in rows), strict=True)
    )
    right = int((below == active).sum())
    verdict = "reproduced" if right == len(rows) > 0 else "differs" if right > AGREES * len(rows) else "not reproduced"
    early, late = (below & ~active).sum(), (active & ~below).sum()
    return Finding(claim, verdict, f"{right} of {len(rows)}; {early} collapsed below it, {late} active above it")


def reached(rows: Sequence[Row]) -> str:
    """How many networks do better than every linear map."""
    below = sum(row["loss"] < row["predicted_loss"] for row in rows)
    return f"Loss below the linear minimum in {below} of {len(rows)} networks."


def deviation(rows: Sequence[Row], level: int = 0) -> str:
    """By how much the counts differ."""
    apart = np.array([row["active"][level] - row["predicted_active"][level] for row in rows])
    return (
        f"measured − predicted counts: mean {apart.mean():+.2f}, largest {np.abs(apart).max()}, of {len(rows)} networks"
    )


def least(claim: str, rows: Sequence[Row], label: str, column: str, level: int = 0) -> Finding:
    """Whether one setting has the smallest column of all, seeds averaged."""
    labels = dict.fromkeys(row["setting"] for row in rows)
    values = {each: mean_of(rows, each, column, level) for each in labels}
    verdict = "reproduced" if min(values, key=values.__getitem__) == label else "not reproduced"
    return Finding(claim, verdict, ", ".join(f"{each}: {value:.1f}" for each, value in values.items()))


def unmoved(claim: str, rows: Sequence[Row], labels: Sequence[str], level: int = 0) -> Finding:
    """Whether a level's rate stays within a tenth over the settings, as if what is varied had no influence."""
    values = [mean_of(rows, label, "rate", level) for label in labels]
    spread = (max(values) - min(values)) / max(map(abs, values))
    verdict = "reproduced" if spread <= TENTH else "differs"
    return Finding(claim, verdict, f"rate {', '.join(f'{value:.3g}' for value in values)}, apart by {spread:.0%}")
