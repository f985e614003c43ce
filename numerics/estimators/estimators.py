"""Linear VAEs as scikit-learn estimators, fitted in closed form (docs/estimators.md). Needs the extra `estimators`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from collapsecheck.numerics.checks import Array, refuse, width
from collapsecheck.numerics.estimators.linear_model import LinearModel, check_array, in_one_line
from collapsecheck.numerics.problem import Level

Sigma = float | Sequence[float] | None


class LinearVAE(LinearModel):
    """A linear VAE at its global optimum.

    n_components: latents; beta: weight of the KL; eta_dec, eta_enc: standard deviations of the decoder's noise and of
    the prior; sigma: of the encoder's noise, one number or one per latent, None if learnable; center: subtract the
    mean of the data, as a model with biases would. `fit` raises a ValueError for parameters out of range.

    After fit: n_active_, sigma_ (d,), encoder_ (d, features), decoder_ (features, d), and what `LinearModel` has.
    """

    def __init__(
        self,
        n_components: int = 2,
        *,
        beta: float = 1.0,
        eta_dec: float = 1.0,
        eta_enc: float = 1.0,
        sigma: Sigma = None,
        center: bool = True,
    ) -> None:
        self.n_components = n_components
        self.beta = beta
        self.eta_dec = eta_dec
        self.eta_enc = eta_enc
        self.sigma = sigma
        self.center = center

    def _levels(self) -> list[Level]:
        return [Level(self.n_components, self.beta, self.eta_enc, _as_sigma(self.sigma))]


class LinearCVAE(LinearVAE):
    """A linear conditional VAE at its global optimum: the first n_condition columns are given, the others are decoded.

    The encoder sees all columns, the decoder sees the latents and the given columns. The other parameters and the
    attributes are those of `LinearVAE`, but decoder_ is (decoded, d), and regression_ (decoded, n_condition) is the
    decoder's direct map from the given columns.
    """

    def __init__(
        self,
        n_components: int = 2,
        *,
        n_condition: int = 1,
        beta: float = 1.0,
        eta_dec: float = 1.0,
        eta_enc: float = 1.0,
        sigma: Sigma = None,
        center: bool = True,
    ) -> None:
        super().__init__(n_components, beta=beta, eta_dec=eta_dec, eta_enc=eta_enc, sigma=sigma, center=center)
        self.n_condition = n_condition

    def _given(self, features: int) -> int:
        if width("n_condition", self.n_condition) >= features:
            refuse(f"n_condition is {self.n_condition} but X has {features} feature(s): some must be left to decode")
        return self.n_condition

    def _describe(self) -> None:
        super()._describe()
        self.regression_: Any = self.parameters_.U_x

    def inverse_transform(self, Z: Any, condition: Any = None) -> Array:
        """The decoder's mean (samples, decoded) at latents Z (samples, d) and given columns (samples, n_condition)."""
        decoded = super().inverse_transform(Z)
        given = None if condition is None else in_one_line(check_array, condition, input_name="condition")
        if given is None or given.shape != (len(decoded), self.n_condition):
            shape = (len(decoded), self.n_condition)
            refuse(f"condition has shape {np.shape(condition)}: must be the given columns of every sample, {shape}")
        return decoded + (given - self.mean_[: self.n_condition]) @ self.regression_.T


class LinearHVAE(LinearModel):
    """A linear hierarchical VAE at its global optimum.

    level_sizes: latents of each level, from the data upwards; beta, eta, sigma: one value for all levels, or a tuple
    with one per level; eta: standard deviation of the latents' decoder, at the top of the prior; an entry of sigma is
    a number, one number per latent, or None if learnable. eta_dec and center are those of `LinearVAE`.

    After fit: n_active_, sigma_, encoder_, decoder_ as tuples with one entry per level, and what `LinearModel` has.
    """

    def __init__(
        self,
        level_sizes: Sequence[int] = (2, 2),
        *,
        beta: float | Sequence[float] = 1.0,
        eta_dec: float = 1.0,
        eta: float | Sequence[float] = 1.0,
        sigma: float | Sequence[Sigma] | None = (0.5, None),
        center: bool = True,
    ) -> None:
        self.level_sizes = level_sizes
        self.beta = beta
        self.eta_dec = eta_dec
        self.eta = eta
        self.sigma = sigma
        self.center = center

    def _levels(self) -> list[Level]:
        if not isinstance(self.level_sizes, (list, tuple)) or not self.level_sizes:
            refuse(f"level_sizes is {self.level_sizes!r}: must be the latents of every level, as in (10, 5)")
        each = [self._each(name) for name in ("beta", "eta", "sigma")]
        described = zip(self.level_sizes, *each, strict=True)
        return [Level(d, beta, eta, _as_sigma(sigma)) for d, beta, eta, sigma in described]

    def _each(self, name: str) -> Sequence[Any]:
        """One entry per level of the parameter."""
        value, levels = getattr(self, name), len(self.level_sizes)
        if not isinstance(value, (list, tuple)):
            return [value] * levels
        if len(value) != levels:
            refuse(f"{name} has {len(value)} entries: must have one, or one for each of the {levels} levels")
        return value

    def _describe(self) -> None:
        self.n_active_ = self.optimum_.active
        self.sigma_, self.encoder_, self.decoder_ = (getattr(self.parameters_, n) for n in ("sigma", "V", "U"))

    def get_feature_names_out(self, input_features: Any = None) -> Any:
        """Names such as linearhvae1_0: the level from 1, the latent from 0. input_features is checked, not used."""
        super().get_feature_names_out(input_features)
        widths = enumerate(self.level_sizes, 1)
        return np.array([f"linearhvae{level}_{i}" for level, d in widths for i in range(d)], dtype=object)


def _as_sigma(sigma: Any) -> Any:
    """A level's σ as `Level` takes it."""
    return tuple(np.asarray(sigma).tolist()) if isinstance(sigma, (list, tuple, np.ndarray)) else sigma
