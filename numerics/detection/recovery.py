"""How much of every data mode the latents of a trained encoder carry, against what the optimum carries."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.closed_form import Optimum, explained
from collapsecheck.numerics.data import Samples, Table, moments, paired_blocks, table
from collapsecheck.numerics.detection.answer import Mode
from collapsecheck.numerics.detection.columns import Columns
from collapsecheck.numerics.detection.posterior import BLOCK_ENTRIES
from collapsecheck.numerics.problem import Problem


def recovered(
    best: Optimum, inputs: Table, mu: Table, log_variance: Table, columns: Columns, center: bool
) -> Iterator[Mode]:
    """Every level's data modes that are active at the optimum, the strongest first.

    inputs: what the encoder sees, rows as in mu; log_variance: as given, not relative to a prior. A mode's share is the
    squared multiple correlation of its score (a linear function of the input) with z, encoder noise included; at the
    optimum it is Π_{j ≤ l} (1 − e^{−ρ_j}).
    """
    joint, encoder, noise = moments(inputs, mu, center=center), best.spectrum.encoder, _noise(log_variance)
    scores = np.sum((encoder @ joint.A) * encoder, axis=1)
    expected = explained(best.rho[:, : len(encoder)])
    for number, (chosen, wanted) in enumerate(zip(columns, expected, strict=True), 1):
        total = joint.C[np.ix_(chosen, chosen)] + np.diag(noise[chosen])
        shares = _shares(total, joint.B[chosen] @ encoder.T, scores)
        for mode in np.flatnonzero(wanted > 0.0):
            theta2, share = float(best.theta2[mode]), float(shares[mode])
            yield Mode(level=number, mode=int(mode) + 1, theta2=theta2, expected=float(wanted[mode]), recovered=share)


def constant_shares(best: Optimum, inputs: Table) -> Array:
    """The share of every mode's second moment, (modes,), that its mean makes: the same at all samples."""
    encoder, count = best.spectrum.encoder, 0
    first, second = np.zeros(len(encoder)), np.zeros(len(encoder))
    for (block,) in paired_blocks([inputs], BLOCK_ENTRIES):
        scores = block @ encoder.T
        first, second, count = first + scores.sum(axis=0), second + (scores**2).sum(axis=0), count + len(block)
    return np.divide(first**2 / count, second, out=np.zeros_like(first), where=second > 0.0).clip(0.0, 1.0)


def _noise(log_variance: Table) -> Array:
    """The encoder's variance of every latent, averaged over the samples."""
    total, samples = np.zeros(log_variance.columns), 0
    for (block,) in paired_blocks([log_variance], BLOCK_ENTRIES):
        total, samples = total + np.exp(block).sum(axis=0), samples + len(block)
    return total / samples


def encoder_inputs(problem: Problem, x: Samples, y: Samples | None) -> Table:
    """What the encoder sees: x, for a CVAE the columns of x and then those of y; InputError unless the widths fit."""
    given = [("x", x, problem.d_x)]
    if problem.model == "cvae":
        if y is None:
            refuse("y is missing: the encoder of a conditional VAE sees x and y")
        given.append(("y", y, problem.d_y))
    tables = []
    for name, array, columns in given:
        found = table(name, array)
        if found.columns != columns:
            refuse(f"{found.name} has {found.columns} columns: the problem's {name} has {columns}")
        tables.append(found)
    return tables[0] if len(tables) == 1 else _side_by_side(*tables)


def _side_by_side(x: Table, y: Table) -> Table:
    def blocks(rows: int) -> Iterator[Array]:
        for both in paired_blocks([x, y], rows * max(x.columns, y.columns)):
            yield np.concatenate(both, axis=1)

    return Table(x.name, x.columns + y.columns, blocks)


def _shares(total: Array, cross: Array, scores: Array) -> Array:
    """cᵀ M⁻¹ c / s for every column c of cross, s being the variance of the mode's score (0 where that is 0)."""
    explained = np.sum(cross * np.linalg.solve(total, cross), axis=0)
    return np.divide(explained, scores, out=np.zeros_like(scores), where=scores > 0.0).clip(0.0, 1.0)
