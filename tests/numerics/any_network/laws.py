"""Random finite laws for every likelihood, with ties and rare atoms, and the second variation by quadrature."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from collapsecheck.numerics.any_network.likelihoods import likelihood
from collapsecheck.numerics.any_network.losses import Exponential, Loss, Shares
from collapsecheck.numerics.any_network.lower import search

Draw = Callable[[np.random.Generator, int, int], np.ndarray]
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
    rows: np.ndarray
    law: np.ndarray
    base: np.ndarray
    scores: np.ndarray
    values: np.ndarray
    vectors: np.ndarray

    @property
    def kappa_loc(self) -> float:
        return float(self.values[-1])


def law_of(name: str, rows: np.ndarray, law: np.ndarray) -> Law:
    """The law of weighted rows under a likelihood."""
    known = f"categorical:{rows.shape[1]}" if name == "categorical" else name.partition(",")[0]
    loss = likelihood(known, rows.shape[1]).loss
    assert isinstance(loss, (Exponential, Shares)) or known[:2] in ("l1", "hu")
    base = loss.fit(rows, law[None])[0]
    scores = loss.scores(rows, base)
    values, vectors = np.linalg.eigh((scores * law[:, None]).T @ scores)
    return Law(loss, rows, law, base, scores, values, vectors)


def random_law(name: str, rng: np.random.Generator) -> Law:
    """Two to six rows in one or two free dimensions; every tenth law has equal rows, atoms go down to 1e-3."""
    while True:
        n, d = int(rng.integers(2, 7)), int(rng.integers(1, 3))
        rows = DRAWS[name](rng, n, d)
        if rng.random() < 0.1:
            rows[-1] = rows[0]
        law = np.maximum(rng.dirichlet(np.full(n, rng.choice([0.3, 1.0, 5.0]))), 1e-3)
        if (np.ptp(rows, axis=0) > 0).all() and (law @ rows > 0).all() | (name == "gaussian"):
            return law_of(name, rows, law / law.sum())


def lower_and_witness(given: Law) -> tuple[float, np.ndarray]:
    """The lower bound of κ, and a law on the rows that reaches 0.999 of it or more."""
    best = search(given.loss, given.rows, given.law, given.base, given.scores).best
    if best is not None and best.value >= 0.9999 * given.kappa_loc:
        return max(best.value, given.kappa_loc), best.weights
    tilt = given.law * np.exp(1e-3 * given.scores @ given.vectors[:, -1])
    return given.kappa_loc, tilt / tilt.sum()


def smallest_curvature(given: Law, beta: float, step: float = 2e-3) -> float:
    """The least eigenvalue of P^{−1/2} H P^{−1/2}: H the Hessian of J at collapse in the means of q = N(μ_i, 1).

    The decoder is the best one for every z, by Gauss and Hermite's rule in one latent: theory says β − κ_loc.
    """
    n = len(given.law)
    pairs = step * (np.eye(n)[:, None] + np.eye(n)[None]), step * (np.eye(n)[:, None] - np.eye(n)[None])
    plus, minus = (_loss(given, means, beta) for means in pairs)
    hessian = (plus - minus) / (2 * step**2)  # J is even: μ and −μ differ by the sign of z
    root = np.sqrt(given.law)
    return float(np.linalg.eigvalsh(hessian / root[:, None] / root)[0])


def _loss(given: Law, means: np.ndarray, beta: float) -> np.ndarray:
    """J − J_0 for encoder means (…, n)."""
    nodes, weights = np.polynomial.hermite_e.hermegauss(24)
    joint = given.law * np.exp(nodes[:, None] * means[..., None, :] - means[..., None, :] ** 2 / 2)
    density = joint.sum(axis=-1)
    posterior = joint / density[..., None]
    gained = given.loss.improvement(given.rows, posterior, given.loss.fit(given.rows, posterior), given.base)
    return beta * 0.5 * (means**2 @ given.law) - (density * gained) @ (weights / weights.sum())
