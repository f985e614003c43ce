"""Random finite laws of the data for every likelihood, with ties and rare atoms on purpose."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from collapsecheck.numerics.any_network import Loss, likelihood, search
from collapsecheck.numerics.checks import Array
from collapsecheck.theory.statement import StatementError

Draw = Callable[[np.random.Generator, int, int], Array]
DRAWS: dict[str, Draw] = {
    "gaussian": lambda rng, n, d: rng.normal(size=(n, d)) * np.exp(rng.normal(size=(n, 1))),
    "bernoulli": lambda rng, n, d: rng.integers(0, 2, (n, d)).astype(float),
    "bernoulli, grey": lambda rng, n, d: rng.random((n, d)),
    "continuous-bernoulli": lambda rng, n, d: 0.02 + 0.96 * rng.random((n, d)),
    "binomial:5": lambda rng, n, d: rng.integers(0, 6, (n, d)).astype(float),
    "poisson": lambda rng, n, d: rng.poisson(3, (n, d)).astype(float),
    "negative-binomial:2": lambda rng, n, d: rng.poisson(4, (n, d)).astype(float),
    "multinomial": lambda rng, n, d: rng.multinomial(6, np.full(d + 1, 1 / (d + 1)), n).astype(float),
    "categorical": lambda rng, n, d: np.eye(d + 1)[rng.integers(0, d + 1, n)],
}


@dataclass(frozen=True)
class Law:
    """A finite law with its loss, base, whitened scores and the spectrum at collapse."""

    loss: Loss
    rows: Array
    law: Array
    base: Array
    scores: Array
    values: Array
    vectors: Array

    @property
    def kappa_loc(self) -> float:
        """The largest eigenvalue of the scores' covariance."""
        return float(self.values[-1])


def law_of(name: str, rows: Array, law: Array) -> Law:
    """The law of weighted rows under a likelihood."""
    known = f"categorical:{rows.shape[1]}" if name == "categorical" else name.partition(",")[0]
    loss = likelihood(known, rows.shape[1]).loss
    base = loss.fit(rows, law[None])[0]
    scores = loss.scores(rows, base)
    values, vectors = np.linalg.eigh((scores * law[:, None]).T @ scores)
    return Law(loss, rows, law, base, scores, values, vectors)


def random_law(name: str, rng: np.random.Generator) -> Law:
    """Two to six rows in one or two free dimensions; every tenth law has equal rows, atoms go down to 1e-3."""
    if name not in DRAWS:
        raise StatementError(f"no likelihood is called {name!r}: take one of {', '.join(DRAWS)}")
    while True:
        n, d = int(rng.integers(2, 7)), int(rng.integers(1, 3))
        rows = DRAWS[name](rng, n, d)
        if rng.random() < 0.1:
            rows[-1] = rows[0]
        law = np.maximum(rng.dirichlet(np.full(n, rng.choice([0.3, 1.0, 5.0]))), 1e-3)
        if (np.ptp(rows, axis=0) > 0).all() and (law @ rows > 0).all() | (name == "gaussian"):
            return law_of(name, rows, law / law.sum())


def lower_and_witness(given: Law) -> tuple[float, Array]:
    """The lower bound of κ, and a law on the rows that reaches 0.999 of it or more."""
    best = search(given.loss, given.rows, given.law, given.base, given.scores).best
    if best is not None and best.value >= 0.9999 * given.kappa_loc:
        return max(best.value, given.kappa_loc), best.weights
    tilt = given.law * np.exp(1e-3 * given.scores @ given.vectors[:, -1])
    return given.kappa_loc, tilt / tilt.sum()
