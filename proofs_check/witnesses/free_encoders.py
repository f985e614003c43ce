"""free_encoders: claims about every network, tried by free encoders on random finite laws of the data.

The laws have ties and rare atoms, the challengers are found by alternating minimisation; κ comes from branch and bound.
"""

from collections.abc import Callable, Iterator

import numpy as np

from collapsecheck.evidence import Effort, Evidence
from collapsecheck.instances import Law, lower_and_witness, random_law
from collapsecheck.numerics.any_network import alternate, excess, rare_event, upper_bound
from collapsecheck.numerics.checks import Array
from collapsecheck.theory.statement import Network, Theorem

STARTS, STEPS, ROUNDING = 6, 200, 1e-10


def free_encoders(theorem: Theorem, effort: Effort) -> Evidence:
    """`effort.instances` laws for every claim and likelihood; the first contradiction refutes."""
    rng, count = np.random.default_rng(effort.seed + 21), 0
    for claim, likelihood in _claims(theorem, effort):
        for _ in range(effort.instances):
            given = random_law(likelihood, rng)
            words = FACTS[claim.fact](given, float(claim.factor), rng)
            if words:
                instance = {"likelihood": likelihood, "rows": given.rows.tolist(), "law": given.law.tolist()}
                return Evidence("free_encoders", "refutes", "numeric", f"{claim.name}: {words}", instance)
            count += 1
    detail = f"{count} random finite laws agree"
    return Evidence("free_encoders", "supports" if count else "silent", "numeric", detail)


def _claims(theorem: Theorem, effort: Effort) -> Iterator[tuple[Network, str]]:
    claims = (c for case in effort.cases(theorem) for c in case.claims if isinstance(c, Network) and c.fact in FACTS)
    return ((claim, likelihood) for claim in claims for likelihood in claim.likelihoods)


def _identity(given: Law, factor: float, rng: np.random.Generator) -> str:
    """J − J_0 from costs ℓ(x_i, f_z) of decoders drawn at random, against the identity's three terms."""
    del factor
    laws, prior, beta = rng.dirichlet(np.ones(3), len(given.law)), rng.dirichlet(np.ones(3)), float(rng.exponential())
    marginal = given.law @ laws
    posterior = (given.law[:, None] * laws / marginal).T
    drawn = rng.dirichlet(np.ones(len(given.law)), 3) @ given.rows * 0.9 + 0.1 * given.base
    fits = given.loss.fit(given.rows, posterior)
    rate = beta * float((given.law[:, None] * laws * np.log(laws / prior)).sum())
    left = rate - float((marginal * (posterior * _savings(given, drawn)).sum(axis=1)).sum())
    gap = (posterior * (_savings(given, fits) - _savings(given, drawn))).sum(axis=1)
    away = (posterior * np.log(posterior / given.law)).sum(axis=1)
    bracket = beta * away - given.loss.improvement(given.rows, posterior, fits, given.base)
    right = float((marginal * (gap + bracket + beta * np.log(marginal / prior))).sum())
    wrong = abs(left - right) > 1e-9 * (1 + abs(left)) or gap.min() < -1e-9
    return f"J − J_0 is {left:.10g}, the identity gives {right:.10g}" if wrong else ""


def _savings(given: Law, fits: Array) -> Array:
    """ℓ(x_i, base) − ℓ(x_i, fit) exactly, (k, n): gains and the constant that they leave out."""
    gains = given.loss.gains(given.rows, fits, given.base)
    own = (given.loss.slopes(fits, given.base) * fits).sum(axis=1)  # type: ignore[attr-defined]
    return np.asarray(gains + (given.loss.improvement(given.rows, fits, fits, given.base) - own)[:, None])


def _global(given: Law, factor: float, rng: np.random.Generator) -> str:
    lower, witness = lower_and_witness(given)
    upper = upper_bound(given.loss, given.rows, given.law, given.base, lower) * factor
    least = _least(given, upper, rng)
    if least < -ROUNDING:
        return f"at β = {upper:.6g} a free encoder gains {-least:.3g} over collapse"
    below = 0.97 * factor * lower
    rare = (rare_event(given.law, witness, 10.0**-k) for k in range(7))
    gains = any(excess(given.loss, given.rows, given.law, encoder, below) < 0 for encoder in rare)
    return "" if gains else f"at β = {below:.6g} the rare event of the best tilt gains nothing"


def _least(given: Law, beta: float, rng: np.random.Generator) -> float:
    rows, law = (np.broadcast_to(part, (STARTS, *part.shape)) for part in (given.rows, given.law))
    start = rng.dirichlet(np.full(len(given.law) + 1, 0.3), size=(STARTS, len(given.law)))
    found = alternate(given.loss, rows, law, start, np.full(STARTS, beta), STEPS)  # type: ignore[arg-type]
    return float(excess(given.loss, rows, law, found, beta).min())


def _contraction(given: Law, factor: float, rng: np.random.Generator) -> str:
    """Spread of the decoder's values over two steps at 1.1 times the threshold: it must shrink by the rate at least."""
    squared = ((given.scores[:, None] - given.scores[None]) ** 2).sum(axis=2).max() / 4
    beta = 1.1 * factor * squared
    encoder = rng.dirichlet(np.ones(4), len(given.law))
    for _ in range(3):
        before = _spread(given, encoder)
        encoder = alternate(given.loss, given.rows, given.law, encoder, np.asarray(beta), 1)  # type: ignore[arg-type]
        if _spread(given, encoder) > before * min(1.0, squared / beta) * (1 + 1e-9) + 1e-12:
            return f"at β = {beta:.6g} a step of alternating minimisation does not contract by diam²/(4 β)"
    return ""


def _spread(given: Law, encoder: Array) -> float:
    means = (given.law[:, None] * encoder / (given.law @ encoder)).T @ given.scores
    return float(np.sqrt(((means[:, None] - means[None]) ** 2).sum(axis=2).max()))


FACTS: dict[str, Callable[[Law, float, np.random.Generator], str]] = {
    "identity": _identity,
    "global": _global,
    "contraction": _contraction,
}
