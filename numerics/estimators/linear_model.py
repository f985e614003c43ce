"""What the three estimators share: fit, transform, inverse_transform, score (docs/estimators.md)."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np

try:
    from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, TransformerMixin
    from sklearn.utils.validation import check_array, check_is_fitted, validate_data
except ImportError as error:
    raise ImportError("the estimators need scikit-learn: pip install 'collapsecheck[estimators]'") from error

from collapsecheck.numerics.arrays import problem_of
from collapsecheck.numerics.checks import Array, InputError, flag, refuse, whole
from collapsecheck.numerics.closed_form import Optimum, optimum, parameters
from collapsecheck.numerics.losses import Parameters, latent_means, sample_losses
from collapsecheck.numerics.problem import Level, Problem


class LinearModel(ClassNamePrefixFeaturesOutMixin, TransformerMixin, BaseEstimator):
    """A linear model at its global optimum.

    After fit: mean_ (features,), problem_, optimum_ and parameters_ (the classes of `numerics`), theta2_ the strengths
    θ² of the data's modes, information_ (levels,) in nats; for each class n_active_, sigma_, encoder_, decoder_.
    Latents are sorted by the strength of their modes unless several fixed σ say otherwise; collapsed ones are 0.
    """

    center: bool
    eta_dec: float
    n_condition: int = 0
    problem_: Problem
    optimum_: Optimum
    parameters_: Parameters
    n_active_: Any

    def _levels(self) -> list[Level]:
        raise NotImplementedError

    def fit(self, X: Any, y: Any = None) -> Any:
        """Fit in closed form to X (samples, features), float64 inside; y is ignored.

        Warns where the value is attained but may not be the minimum, or the optimum is not unique (`optimum_.scope`).
        """
        X = self._samples(X)
        given = self._given(X.shape[1])
        with np.errstate(over="ignore", invalid="ignore"):
            self.mean_ = X.mean(axis=0) if flag("center", self.center) else np.zeros(X.shape[1])
            X = X - self.mean_
        if not np.isfinite(X).all():
            refuse("X holds entries so large that their mean overflows: divide X and eta_dec by the same large number")
        sides = (X[:, :given], X[:, given:]) if given else (X, None)
        model = "cvae" if given else "vae"
        self.problem_ = problem_of(*sides, model=model, eta_dec=self.eta_dec, levels=self._levels())
        self.optimum_ = optimum(self.problem_)
        if not self.optimum_.bounded:
            refuse(f"the loss has no minimum: {self.optimum_.warnings[0]}")
        for warning in self.optimum_.warnings:
            warnings.warn(warning, UserWarning, stacklevel=2)
        self.parameters_ = parameters(self.problem_, self.optimum_)
        self.theta2_, self.information_ = self.optimum_.theta2, self.optimum_.information
        self._n_features_out = sum(level.d for level in self.problem_.levels)
        self._describe()
        return self

    def _given(self, features: int) -> int:
        """How many leading columns are given rather than decoded."""
        return 0

    def _describe(self) -> None:
        """Set the attributes that a model with one level has."""
        self.n_active_ = self.optimum_.active[0]
        self.sigma_, self.encoder_, self.decoder_ = (getattr(self.parameters_, n)[0] for n in ("sigma", "V", "U"))

    def _moved(self, X: Any) -> Array:
        """X, checked, less the mean of the data that were fitted."""
        check_is_fitted(self)
        return self._samples(X, reset=False) - self.mean_

    def _samples(self, X: Any, **how: Any) -> Array:
        """X as scikit-learn reads it; InputError, in one line, where it cannot."""
        return in_one_line(validate_data, self, X, **how)

    def transform(self, X: Any) -> Array:
        """The encoder's means (samples, latents), of all levels side by side from the data upwards."""
        moved = self._moved(X)
        with np.errstate(over="ignore", invalid="ignore"):
            return _within("its latents overflow", np.concatenate(latent_means(self.parameters_, moved), axis=1))

    def inverse_transform(self, Z: Any) -> Array:
        """The decoder's mean (samples, features) at latents Z (samples, latents), as `transform` gives them."""
        check_is_fitted(self)
        Z = in_one_line(check_array, Z)
        if Z.shape[1] != self._n_features_out:
            refuse(f"Z has {Z.shape[1]} columns: must have one per latent, {self._n_features_out}")
        return self._decoded(Z[:, : self.problem_.levels[0].d])

    def _decoded(self, first: Array) -> Array:
        return first @ self.parameters_.U[0].T + self.mean_[self.n_condition :]

    def score_samples(self, X: Any) -> Array:
        """The β-ELBO of every sample in nats, (samples,): E log p(x|z) − Σ β_l · rate_l; for β = 1 the ELBO.

        At β = 1 it is at most log p(x), and with one learnable level it equals the log-likelihood of the fitted model.
        """
        seen = self._moved(X)
        explained = seen[:, self.n_condition :]
        with np.errstate(over="ignore", invalid="ignore"):
            if self.parameters_.U_x is not None:
                explained = explained - seen[:, : self.n_condition] @ self.parameters_.U_x.T
            losses = _within("its loss overflows", sample_losses(self.problem_, self.parameters_, seen, explained))
        return -0.5 * (losses + explained.shape[1] * np.log(2.0 * np.pi * self.problem_.eta_dec**2))

    def score(self, X: Any, y: Any = None) -> float:
        """The average of `score_samples`; y is ignored."""
        return float(self.score_samples(X).mean())

    def encode(self, X: Any, seed: int = 0) -> dict[str, Any]:
        """The keyword arguments of `numerics.detection.detect` for X: mu, logvar, levels, prior_std, prior_mu.

        Above the first level they are those at a z drawn from the level below; seed: of these draws.
        """
        rng, below, drawn, means = np.random.default_rng(whole("seed", seed, 0)), self._moved(X), [], []
        for encoder, sigma in zip(self.parameters_.V, self.parameters_.sigma, strict=True):
            means.append(below @ encoder.T)
            below = means[-1] + sigma * rng.normal(size=means[-1].shape)
            drawn.append(below)
        above = zip(drawn[1:], self.parameters_.U[1:], strict=True)
        prior = [*(z @ decoder.T for z, decoder in above), np.zeros_like(means[-1])]
        log_variances = 2.0 * np.log(np.concatenate(self.parameters_.sigma))
        return {
            "mu": np.concatenate(means, axis=1),
            "logvar": np.tile(log_variances, (len(below), 1)),
            "levels": tuple(level.d for level in self.problem_.levels),
            "prior_std": tuple(level.eta for level in self.problem_.levels),
            "prior_mu": np.concatenate(prior, axis=1),
        }


def _within(what: str, found: Array) -> Array:
    """What was computed of every sample; InputError naming the first that is too large."""
    if not np.isfinite(found).all():
        refuse(f"X[{np.argwhere(~np.isfinite(found))[0][0]}] is so far from the data that were fitted that {what}")
    return found


def in_one_line(read: Callable[..., Any], *given: Any, **how: Any) -> Array:
    """What scikit-learn reads, in float64; InputError where it refuses, with its words in one line."""
    try:
        return np.asarray(read(*given, dtype=np.float64, **how))
    except ValueError as error:
        raise InputError(str(error)) from error
