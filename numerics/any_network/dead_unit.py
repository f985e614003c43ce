"""Whether one more latent could live beside those of a trained VAE, from its mean reconstructions.

Around a solution with the best f, a further unit that enters the decoder additively stays dead if and only if β
exceeds the largest eigenvalue of H̄^{−1/2} Cov(s̄) H̄^{−1/2}: s̄_i = E_{z|x_i} ∇A(f(z)) − T(x_i) is the mean score of
row i, reconstruction less data, and H̄ = E ∇²A(f(z)) the model's mean variance. A decoder that mixes units may do more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from collapsecheck.numerics.any_network.likelihoods import check_rows
from collapsecheck.numerics.any_network.likelihoods import likelihood as named
from collapsecheck.numerics.any_network.losses import Exponential, Shares
from collapsecheck.numerics.any_network.survey import check_scale
from collapsecheck.numerics.checks import Array, Indices, positive, refuse
from collapsecheck.numerics.data import Samples, table

SHOWN_COLUMNS = 5
ROUNDING = 1e-12  # relative to a column's entries: x less xhat that varies by no more is constant


@dataclass(frozen=True, eq=False)
class Room:
    """spectrum: eigenvalues, descending; further: how many exceed β; columns: those each further latent moves most."""

    likelihood: str
    beta: float
    spectrum: Array
    further: int
    columns: tuple[tuple[int, ...], ...]
    samples: int

    @property
    def justified(self) -> bool:
        """Whether dead units are right to be dead: no further latent could live at this solution."""
        return self.further == 0

    def to_json(self) -> dict[str, Any]:
        """All fields by name."""
        return {
            "likelihood": self.likelihood,
            "beta": self.beta,
            "spectrum": self.spectrum.tolist(),
            "further": self.further,
            "justified": self.justified,
            "columns": [list(some) for some in self.columns],
            "samples": self.samples,
        }


def room(x: Samples, xhat: Samples, likelihood: str = "gaussian", *, beta: float, eta_dec: float | None = None) -> Room:
    """What further latents could carry: x (n, d) and its mean reconstructions xhat (n, d), row by row.

    The variance H̄ is that of the mean reconstructions: with xhat averaged over z it is a little too large for a
    variance that is concave in the mean, so that an eigenvalue just below β may in truth exceed it.
    """
    beta = positive("beta", beta)
    rows, means = (_all(name, given) for name, given in (("x", x), ("xhat", xhat)))
    if rows.shape != means.shape:
        refuse(f"xhat has shape {means.shape} but x has {rows.shape}: must be the reconstruction of every row")
    kind = named(likelihood, rows.shape[1], None if eta_dec is None else positive("eta_dec", eta_dec))
    if kind.noise is not None or not isinstance(kind.loss, (Exponential, Shares)):
        refuse(f"xhat is compared under a likelihood with fixed noise, not {kind.name}")
    check_rows("x", rows, kind)
    check_rows("xhat", means, kind)
    if len(rows) < 2:
        refuse("x has one row: what further latents could carry needs at least two")
    check_scale("x", rows.min(axis=0), rows.max(axis=0), kind.eta_dec or 1.0, kind.low == -np.inf)
    check_scale("xhat", means.min(axis=0), means.max(axis=0), kind.eta_dec or 1.0, small=False)
    off = means - rows
    varies = np.ptp(off, axis=0) > ROUNDING * np.abs(rows).max(axis=0)
    variance = means.mean(axis=0) if isinstance(kind.loss, Shares) else kind.loss.family.variance(means).mean(axis=0)
    if not varies.any():
        refuse("xhat equals x up to a constant: nothing is left to carry")
    if (variance[varies] <= 0).any():
        j = int(np.flatnonzero(varies & (variance <= 0))[0])
        refuse(f"xhat: column {j} is always at an end of {kind.name}'s range, where x varies: must be inside")
    return _judged(kind.name, beta, off[:, varies] / np.sqrt(variance[varies]), np.flatnonzero(varies))


def _judged(name: str, beta: float, scores: Array, names: Indices) -> Room:
    centred = scores - scores.mean(axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / len(scores))
    further = int((values > beta).sum())
    largest = np.argsort(-np.abs(vectors[:, ::-1][:, :further]), axis=0)[:SHOWN_COLUMNS].T
    columns = tuple(tuple(names[some].tolist()) for some in largest)
    return Room(name, beta, np.maximum(values[::-1], 0.0), further, columns, len(scores))


def _all(name: str, given: Samples) -> Array:
    return table(name, given).whole()
