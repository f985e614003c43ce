"""matrix: at random parameters of random matrices, loss − claimed minimum is a sum of nonnegative terms.

This is the proof itself, in numbers and in every dimension: a wrong minimum or ρ* breaks the identity or makes a term
negative, wherever the parameters are. It needs no search and no closed form.
"""

import numpy as np

from collapsecheck.evidence import Effort, Evidence, point_data
from collapsecheck.instances import drawn
from collapsecheck.judge import Uncovered
from collapsecheck.numerics.losses import Parameters, evaluate, shapes, sources
from collapsecheck.numerics.problem import Problem
from collapsecheck.theory.statement import Theorem
from collapsecheck.witnesses.helpers.decomposition import applies, terms

RELATIVE = 1e-9
POINTS = 3


def matrix(theorem: Theorem, effort: Effort) -> Evidence:
    """Three random parameter points per instance."""
    rng, count, worst = np.random.default_rng(effort.seed + 6), 0, 0.0
    for instance in drawn(theorem, effort, rng):
        for _ in range(POINTS if applies(instance) else 0):
            parameters = moderate(instance.problem, rng)
            loss = float(evaluate(instance.problem, parameters))
            try:
                parts = dict(terms(instance, parameters))
                excess = loss - instance.claimed_minimum
            except Uncovered as gap:
                return Evidence("matrix", "refutes", "numeric", str(gap), point_data(gap.point))
            scale = max(1.0, abs(loss), *map(abs, parts.values()))
            negative = next((name for name, part in parts.items() if not part >= -RELATIVE * scale), None)
            error = abs(sum(parts.values()) - excess) / scale
            if negative or not error <= RELATIVE:
                words = (
                    f"the term {negative!r} is {parts[negative]:.6g}"
                    if negative
                    else f"the identity is off by {error:.3g}"
                )
                return Evidence("matrix", "refutes", "numeric", words, {"problem": instance.problem.to_json()})
            count, worst = count + 1, max(worst, error)
    if not count:
        return Evidence(
            "matrix", "silent", "numeric", "does not apply: no minimum within the identity's scope is claimed"
        )
    return Evidence("matrix", "supports", "numeric", f"{count} parameter points, identity to {worst:.1e} relative")


def moderate(problem: Problem, rng: np.random.Generator) -> Parameters:
    """Random parameters whose signal and noise are comparable at every level, so that rounding stays small."""
    template, (everything, seen, explained) = shapes(problem), sources(problem)
    below = np.diag(everything)[seen]
    V, U, sigmas, scales = [], [], [], [np.sqrt(np.mean(np.diag(everything)[explained]))]
    for level, shape, out in zip(problem.levels, template.V, template.U, strict=True):
        sigma = level.eta * np.exp(rng.normal(0, 0.5, level.d)) if level.learnable else np.array(level.sigmas())
        V.append(sigma[:, None] * rng.normal(size=shape.shape) / np.sqrt(np.where(below > 0, below, 1.0)))
        below = np.full(level.d, np.mean(sigma**2) * (1 + shape.shape[1]))
        U.append(rng.normal(size=out.shape) * scales[-1] / np.sqrt(below))
        sigmas.append(sigma)
        scales.append(np.sqrt(np.mean(below)))
    U_x = None if template.U_x is None else rng.normal(size=template.U_x.shape)
    return Parameters(tuple(U), tuple(V), tuple(sigmas), U_x)
