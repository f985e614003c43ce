"""The campaign's arrays against a bare stacked eigenvalue problem, and its rate against Hypothesis's examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import hypothesis
import numpy as np

from benchmarks.paired import Row, pair, seconds
from collapsecheck.campaigns.batch_optimum import optimal, optimality
from collapsecheck.campaigns.chunk import Chunk, run
from collapsecheck.campaigns.draw import Batch, draw
from collapsecheck.instances.strategies import problems
from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.closed_form.global_minimum import optimum
from collapsecheck.numerics.problem import Problem
from collapsecheck.theory.notation import theta
from collapsecheck.theory.statement import Setting

SETTINGS = (Setting("vae", ("learnable",)), Setting("vae", ("isotropic", "learnable")))
DIMENSIONS = (4, 8, 16, 32)
SLUGS = ("vae-learnable", "hvae-fixed", "chain")
EXAMPLES = 200


def rows(quick: bool) -> Iterator[Row]:
    """Prediction, gradient and certificate of a stack of second moments; instances per second of whole chunks."""
    count = 1000 if quick else 4000
    for setting in SETTINGS:
        for dimension in DIMENSIONS:
            rng = np.random.default_rng(dimension)
            batch, matrices = draw(setting, count, dimension, rng), stack(count, dimension, rng)
            yield pair(
                f"eigenvalues, prediction, slopes, dual bound / stacked eigh, L = {setting.depth}, d = {dimension}",
                lambda s=setting, b=batch, m=matrices: checked(s, b, m),
                lambda m=matrices: np.linalg.eigh(m),
                2.5,
            )
    yield from (against_hypothesis(slug, count) for slug in SLUGS)


def stack(count: int, dimension: int, rng: np.random.Generator) -> Array:
    """Random second moments (count, dimension, dimension)."""
    samples = rng.normal(size=(count, dimension, 2 * dimension))
    return np.asarray(samples @ samples.transpose(0, 2, 1) / (2 * dimension))


def checked(setting: Setting, batch: Batch, matrices: Array) -> tuple[Array, Array]:
    """What the campaign does with a stack of second moments before any theorem is asked."""
    thetas = np.sqrt(np.maximum(np.linalg.eigvalsh(matrices)[:, ::-1], 0.0))
    drawn = replace(batch, values={**batch.values, theta: thetas})
    return optimality(setting, drawn, optimal(setting, drawn))


def against_hypothesis(slug: str, count: int) -> Row:
    """Time of one Hypothesis example that is predicted over one instance of a campaign that checks every claim.

    The example is a problem of one or two levels; a campaign's chunk has eight modes an instance.
    """
    chunk = Chunk(0, slug, 0, 0, count, count, 0, (8, 8))
    run(chunk)
    examples = sorted(seconds(hypothesis_run) / EXAMPLES for _ in range(5))
    instances = sorted(seconds(lambda: run(chunk)) / count for _ in range(5))
    ratio = sorted(e / i for e, i in zip(examples, instances, strict=True))
    name = f"one Hypothesis example / one campaign instance, {slug}"
    return Row(name, ratio[2], ratio[0], ratio[-1], (examples[2], instances[2]), "at least", 50.0)


@hypothesis.seed(0)
@hypothesis.settings(
    max_examples=EXAMPLES, database=None, deadline=None, suppress_health_check=list(hypothesis.HealthCheck)
)
@hypothesis.given(problems())
def hypothesis_run(problem: Problem) -> None:
    """Hypothesis's own loop around one prediction."""
    optimum(problem)
