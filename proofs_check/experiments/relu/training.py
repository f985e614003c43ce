"""Adam on the loss of `network`: one jitted scan over steps, float32, every random number from one seed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import optax

from collapsecheck.experiments.relu.loss import loss
from collapsecheck.experiments.relu.network import Numbers, Shape, Tree, initial


class TrainingSchedule(NamedTuple):
    """steps in all, batch size, the first learning rate (a cosine takes it to zero), and how many snapshots to take."""

    steps: int
    batch: int = 128
    rate: float = 2e-3
    snapshots: int = 1


class Snapshot(NamedTuple):
    """The parameters after so many steps and the mean loss of the steps since the last snapshot."""

    step: int
    parameters: Tree
    loss: float


def train(
    shape: Shape, numbers: Numbers, schedule: TrainingSchedule, seed: int, x: jax.Array, y: jax.Array
) -> Iterator[Snapshot]:
    """Train on the rows of x and y, batches drawn with replacement; one snapshot per stretch of steps, in order."""
    key = jax.random.key(seed)
    parameters = jax.device_put(initial(shape, seed))
    state = optimiser(schedule).init(parameters)
    each = schedule.steps // schedule.snapshots
    run = stretch(shape, schedule)
    for index in range(schedule.snapshots):
        parameters, state, mean = run(parameters, state, numbers, jax.random.fold_in(key, index), x, y)
        yield Snapshot(each * (index + 1), parameters, float(mean))


def optimiser(schedule: TrainingSchedule) -> optax.GradientTransformation:
    """Adam with a cosine schedule."""
    return optax.adam(optax.cosine_decay_schedule(schedule.rate, schedule.steps))


@lru_cache(maxsize=16)
def stretch(shape: Shape, schedule: TrainingSchedule) -> Callable[..., Any]:
    """The compiled stretch of steps between two snapshots."""
    each, adam = schedule.steps // schedule.snapshots, optimiser(schedule)

    @jax.jit
    def run(parameters: Tree, state: Any, numbers: Numbers, key: jax.Array, x: jax.Array, y: jax.Array) -> Any:
        def step(carry: Any, key: jax.Array) -> Any:
            parameters, state = carry
            rows = jax.random.randint(key, (schedule.batch,), 0, len(x))
            noise = jax.random.fold_in(key, 1)
            value, gradient = jax.value_and_grad(
                lambda parameters: loss(shape, parameters, numbers, noise, x[rows], y[rows])
            )(parameters)
            update, state = adam.update(gradient, state, parameters)
            return (optax.apply_updates(parameters, update), state), value

        (parameters, state), values = jax.lax.scan(step, (parameters, state), jax.random.split(key, each))
        return parameters, state, jnp.mean(values)

    return run
