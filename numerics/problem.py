"""The problem: second moments of the data and the levels of the model (docs/theory.md, section 1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from collapsecheck.numerics.checks import (
    Array,
    InputError,
    check_joint,
    covariance,
    fields,
    matrix,
    positive,
    refuse,
    shown,
    width,
)

__all__ = ["Given", "InputError", "Level", "Problem", "SecondMoments"]

MOST_LEVELS = 1000
MODELS = ("vae", "cvae")
PROBLEM_FIELDS = ("model", "A", "B", "C", "eta_dec", "levels")
LEVEL_FIELDS = ("d", "beta", "eta", "sigma")


@dataclass(frozen=True)
class Level:
    """One latent level.

    d: number of coordinates; beta: weight of the level's rate; eta: standard deviation of its prior;
    sigma: standard deviation(s) of its encoder noise, one number or one per coordinate, None if learnable.
    """

    d: int
    beta: float
    eta: float
    sigma: float | tuple[float, ...] | None

    @property
    def learnable(self) -> bool:
        """Whether the encoder variance is optimised."""
        return self.sigma is None

    @property
    def isotropic(self) -> bool:
        """Whether the encoder variance is fixed and the same for all coordinates, or learnable."""
        return not isinstance(self.sigma, tuple) or len(set(self.sigma)) == 1

    def sigmas(self) -> Array:
        """The fixed standard deviations, one per coordinate; InputError if learnable."""
        if self.sigma is None:
            refuse("this level's sigma is learnable: it has no fixed value")
        return np.broadcast_to(np.asarray(self.sigma, dtype=np.float64), (self.d,))


LevelLike = Level | Mapping[str, Any]


class SecondMoments(Protocol):
    """Where a problem's moments come from: matrices that somebody gave (`Given`), or samples (`data.Sampled`).

    A (d_x, d_x), B (d_y, d_x), C (d_y, d_y) as in `Problem`; paired: whether y is something else than x; samples: how
    many rows there were, None where that is not known.
    """

    @property
    def A(self) -> Array: ...

    @property
    def B(self) -> Array: ...

    @property
    def C(self) -> Array: ...

    @property
    def paired(self) -> bool: ...

    @property
    def d_x(self) -> int: ...

    @property
    def d_y(self) -> int: ...

    @property
    def samples(self) -> int | None: ...


@dataclass(frozen=True, eq=False)
class Given:
    """Second moments as matrices, the same object three times if y = x."""

    A: Array
    B: Array
    C: Array

    @property
    def paired(self) -> bool:
        """Whether y is something else than x."""
        return self.B is not self.A

    @property
    def d_x(self) -> int:
        """How many numbers x holds."""
        return len(self.A)

    @property
    def d_y(self) -> int:
        """How many numbers y holds."""
        return len(self.C)

    @property
    def samples(self) -> int | None:
        """Not known."""
        return None


def require_y(model: str | None, given: bool, flags: tuple[str, str] = ('model "cvae"', "y")) -> None:
    """Refuse a CVAE without y; flags: what the user calls the two."""
    if model == "cvae" and not given:
        refuse(f"{flags[0]} needs {flags[1]}: a conditional VAE decodes y given x")


@dataclass(frozen=True, eq=False)
class Problem:
    """A validated problem; make it with `Problem.build`, `Problem.from_json` or, from samples, `problem_of`.

    model: "vae" (the encoder sees x) or "cvae" (the encoder sees x and y, the decoder also sees x);
    moments: of the data, with A = E[x xᵀ] (d_x, d_x), B = E[y xᵀ] (d_y, d_x), C = E[y yᵀ] (d_y, d_y);
    eta_dec: standard deviation of the decoder's noise on y; levels: from the data upwards.
    """

    model: str
    moments: SecondMoments
    eta_dec: float
    levels: tuple[Level, ...]

    @property
    def A(self) -> Array:
        """E[x xᵀ]; of samples with more columns than rows it is formed when it is asked for."""
        return self.moments.A

    @property
    def B(self) -> Array:
        """E[y xᵀ]."""
        return self.moments.B

    @property
    def C(self) -> Array:
        """E[y yᵀ]."""
        return self.moments.C

    @property
    def d_x(self) -> int:
        """How many numbers x holds."""
        return self.moments.d_x

    @property
    def d_y(self) -> int:
        """How many numbers y holds."""
        return self.moments.d_y

    @classmethod
    def build(
        cls, model: str, A: Any, B: Any = None, C: Any = None, *, eta_dec: Any, levels: Sequence[LevelLike]
    ) -> Problem:
        """From moments; levels are of class Level, or mappings such as {"d": 2, "beta": 1, "eta": 1, "sigma": None}.

        Everything is validated, arrays become float64. Raises InputError with one clear line.
        """
        if model not in MODELS:
            refuse(f'model is {shown(model)}: must be "vae" or "cvae"')
        return cls.of(model, Given(*_moments(model, A, B, C)), eta_dec=eta_dec, levels=levels)

    @classmethod
    def of(cls, model: str, moments: SecondMoments, *, eta_dec: Any, levels: Sequence[LevelLike]) -> Problem:
        """The same for moments that need no check, such as those of samples."""
        if model not in MODELS:
            refuse(f'model is {shown(model)}: must be "vae" or "cvae"')
        require_y(model, moments.paired)
        if not isinstance(levels, (list, tuple)) or not levels:
            refuse(f"levels is {shown(levels)}: must be a nonempty list of levels, from the data upwards")
        if len(levels) > MOST_LEVELS:
            refuse(f"levels has {len(levels):,} entries: must be at most {MOST_LEVELS:,}")
        checked = tuple(_level(f"levels[{i}]", level) for i, level in enumerate(levels))
        return cls(model, moments, positive("eta_dec", eta_dec), checked)

    @classmethod
    def from_json(cls, data: Any) -> Problem:
        """Build from the fields of a JSON object, strictly (unknown and missing fields are refused)."""
        given = fields("the problem", data, PROBLEM_FIELDS, required=("model", "A", "eta_dec", "levels"))
        for name in ("A", "B", "C"):
            if name in given and given[name] is None:
                refuse(f"{name} is null: must be a matrix (a list of rows of numbers)")
        moments = (given["A"], given.get("B"), given.get("C"))
        return cls.build(given["model"], *moments, eta_dec=given["eta_dec"], levels=given["levels"])

    def to_json(self) -> dict[str, Any]:
        """The fields as JSON values; `from_json` gives back the same numbers."""
        names = ("A",) if self.autoencoding else ("A", "B", "C")
        moments = {name: getattr(self, name).tolist() for name in names}
        levels = [
            {"d": x.d, "beta": x.beta, "eta": x.eta, "sigma": list(x.sigma) if isinstance(x.sigma, tuple) else x.sigma}
            for x in self.levels
        ]
        return {"model": self.model, **moments, "eta_dec": self.eta_dec, "levels": levels}

    @property
    def autoencoding(self) -> bool:
        """Whether this is a VAE with y = x."""
        return self.model == "vae" and not self.moments.paired


def _moments(model: str, A: Any, B: Any, C: Any) -> tuple[Array, Array, Array]:
    a = covariance("A", A)
    if B is None and C is None and model == "vae":
        return a, a, a
    for name, value in (("B", B), ("C", C)):
        if value is None:
            refuse(f"{name} is missing: only a VAE that reconstructs its own input can leave out both B and C")
    b = matrix("B", B)
    c = a if C is A else covariance("C", C)
    if b.shape != (len(c), len(a)):
        refuse(f"B has shape {b.shape}: must be {(len(c), len(a))}, rows as in C and columns as in A")
    if model == "vae" and np.array_equal(a, b) and np.array_equal(a, c):
        return a, a, a
    check_joint(a, b, c)
    return a, b, c


def _level(name: str, level: Any) -> Level:
    if not isinstance(level, Level):
        level = Level(**fields(name, level, LEVEL_FIELDS, LEVEL_FIELDS, "a Level, or a mapping"))
    d = width(f"{name}.d", level.d)
    beta, eta = positive(f"{name}.beta", level.beta), positive(f"{name}.eta", level.eta)
    return Level(d, beta, eta, _sigma(f"{name}.sigma", level.sigma, d))


def _sigma(name: str, sigma: Any, d: int) -> float | tuple[float, ...] | None:
    if sigma is None:
        return None
    sigma = sigma.tolist() if isinstance(sigma, np.ndarray) else sigma
    if not isinstance(sigma, (list, tuple)):
        return positive(name, sigma)
    if len(sigma) != d:
        refuse(f"{name} has {len(sigma)} entries: must have d = {d}, one per coordinate")
    return tuple(positive(f"{name}[{j}]", entry) for j, entry in enumerate(sigma))
