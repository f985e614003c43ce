"""The loss as a function of a flat vector, for minimisers and flows."""

from __future__ import annotations

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.losses.full_loss import evaluate, slopes, value_and_slopes
from collapsecheck.numerics.losses.parameters import Parameters, decoder_size, pack_gradient, unpack
from collapsecheck.numerics.losses.regression import best_decoders
from collapsecheck.numerics.problem import Problem

STEP = 1e-5  # of the central differences that turn the exact gradient into a Hessian


class Objective:
    """Loss and gradient as functions of a flat vector; all decoders, or none, are replaced by their best values."""

    def __init__(self, problem: Problem, eliminated: bool) -> None:
        self.problem = problem
        self.hidden = decoder_size(problem) if eliminated else 0

    def parameters(self, vectors: Array) -> Parameters:
        """Parameters of flat vectors (…, n)."""
        if not self.hidden:
            return unpack(self.problem, vectors)
        full = np.concatenate([np.zeros((*vectors.shape[:-1], self.hidden)), vectors], axis=-1)
        return best_decoders(self.problem, unpack(self.problem, full))

    def value(self, vectors: Array) -> Array:
        """The loss, over leading axes."""
        return evaluate(self.problem, self.parameters(vectors))

    def gradient(self, vectors: Array) -> Array:
        """The gradient (…, n); the best decoders' own derivatives vanish, so theirs are left out."""
        found = self.parameters(vectors)
        return pack_gradient(self.problem, found, slopes(self.problem, found))[..., self.hidden :]

    def __call__(self, vector: Array) -> tuple[float, Array]:
        found = self.parameters(vector)
        value, slope = value_and_slopes(self.problem, found)
        return float(value), pack_gradient(self.problem, found, slope)[self.hidden :]

    def hessian(self, vector: Array) -> Array:
        """Symmetric Hessian (n, n) by central differences of the gradient, all of them in one batch."""
        steps = STEP * np.maximum(1.0, np.abs(vector))
        shifts = np.diag(steps)
        rows = (self.gradient(vector + shifts) - self.gradient(vector - shifts)) / (2.0 * steps[:, None])
        return 0.5 * (rows + rows.T)
