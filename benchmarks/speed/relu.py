"""A training step of the ReLU VAE: JAX (one compiled scan, as the experiments run it) against plain NumPy.

The same network, batch, loss, optimiser and float32; both draw their batches and noise. One thread each.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import numpy as np

from benchmarks.numpy_vae import from_jax, training
from benchmarks.paired import Row, pair

PIXELS, WIDTH, BATCH, RATE = 784, 16, 128, 1e-3
STEPS = 50
ONE_THREAD = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"


def images() -> np.ndarray:
    """As many numbers as 5,000 images have; their values do not matter for speed."""
    return np.random.default_rng(0).random((5000, PIXELS), dtype=np.float32)


def in_jax(hidden: int, x: np.ndarray) -> Callable[[], object]:
    """STEPS steps, compiled before."""
    os.environ.setdefault("XLA_FLAGS", ONE_THREAD)  # read when JAX starts
    import jax

    from collapsecheck.experiments.relu.network import Numbers, Shape, initial
    from collapsecheck.experiments.relu.training import Schedule, optimiser, stretch

    shape, schedule = Shape(PIXELS, PIXELS, hidden, (WIDTH,), ("constant",)), Schedule(STEPS, BATCH, RATE)
    numbers = Numbers(*(jax.numpy.asarray(value, "float32") for value in ([1.0], [1.0], [0.0], 1.0)))
    parameters, data = jax.device_put(initial(shape, 0)), jax.device_put(x)
    run, state = stretch(shape, schedule), optimiser(schedule).init(parameters)
    return lambda: jax.block_until_ready(run(parameters, state, numbers, jax.random.key(0), data, data))


def in_numpy(hidden: int, x: np.ndarray) -> Callable[[], object]:
    """STEPS steps."""
    from collapsecheck.experiments.relu.network import Shape, initial

    network = from_jax(initial(Shape(PIXELS, PIXELS, hidden, (WIDTH,), ("constant",)), 0))
    run = training(network, 1.0, x, BATCH, RATE, 0)
    return lambda: run(STEPS)


def rows(quick: bool) -> Iterator[Row]:
    """Per width of the hidden layers, the ratio of the times of STEPS steps."""
    x = images()
    for hidden in (64,) if quick else (64, 256):
        name = f"{STEPS} ReLU VAE steps, 784-{hidden}-16, JAX / NumPy"
        jax_steps = in_jax(hidden, x)
        yield pair(name, jax_steps, in_numpy(hidden, x), rounds=3 if quick else 9)
