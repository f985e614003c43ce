"""A conditional model whose decoder adds its own function of what it is given: what is left for the latents."""

from __future__ import annotations

import numpy as np

from collapsecheck.numerics.checks import Array, refuse
from collapsecheck.numerics.data import Table
from collapsecheck.numerics.memory import NUMBER, check_memory

COPIES = 6  # of the rows at once: centred, in the solver, fitted, and what is left


def residuals(source: Table, given: Table) -> Array:
    """Rows of `source` less their linear regression, with intercept, on the same rows of `given`."""
    count = source.samples or given.samples or 1
    needed = float(NUMBER) * COPIES * count * (source.columns + given.columns)
    check_memory(f"{source.name} beside its regression on {given.name}", needed, "fewer rows or columns would fit")
    y, x = source.whole(), given.whole()
    for name, rows in ((source.name, y), (given.name, x)):
        if not np.isfinite(rows).all():
            i, j = np.argwhere(~np.isfinite(rows))[0]
            refuse(f"{name}[{i},{j}] is {rows[i, j]}: must be finite")
    if len(x) != len(y):
        refuse(f"{source.name} has {len(y)} rows but {given.name} has {len(x)}: rows must correspond")
    inputs = x - x.mean(axis=0)
    outputs = y - y.mean(axis=0)
    left = outputs - inputs @ np.linalg.lstsq(inputs, outputs, rcond=None)[0]
    exact = np.abs(left).max(axis=0) <= 1e-10 * np.abs(outputs).max(axis=0)
    return np.where(exact, 0.0, left)
