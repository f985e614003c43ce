"""`predict`, `recommend` and `phase` on samples: arrays in, answers out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from numerics.checks import refuse
from numerics.problem import Level, Problem

if TYPE_CHECKING:
    from numerics.moments import Samples
    from numerics.optimum import Optimum
    from numerics.phase import Phase
    from numerics.recommend import Recommendation

Data = Any  # samples (an array, or a file opened by `load`), a Problem, or a problem's JSON fields
LevelLike = Level | Mapping[str, Any]


def problem_of(
    data: Data,
    y: Samples | None = None,
    *,
    model: str | None = None,
    eta_dec: float | None = None,
    levels: Sequence[LevelLike] | None = None,
    center: bool = False,
) -> Problem:
    """The problem whose moments are those of samples `data` (samples, d_x) and y (samples, d_y); y is data if None.

    model: "vae" (the default) or "cvae" (needs y); eta_dec: decoder standard deviation; levels: of class Level,
    or dictionaries such as {"d": 16, "beta": 1, "eta": 1, "sigma": None}, from the data upwards; center: subtract the
    means first. A Problem, or the dictionary of one, is taken as it is. InputError if something is missing or wrong.
    """
    if isinstance(data, (Problem, Mapping)):
        if y is not None or model is not None or eta_dec is not None or levels is not None or center:
            refuse("the problem says everything: y, model, eta_dec, levels and center go with samples")
        return data if isinstance(data, Problem) else Problem.from_json(data)
    if eta_dec is None or levels is None:
        refuse("samples need a model: give eta_dec and levels")
    if model == "cvae" and y is None:
        refuse('model "cvae" needs y: a conditional VAE decodes y given x')
    from numerics.moments import moments

    found = moments(data, y, center=center)
    described = [level if isinstance(level, Level) else _level(i, level) for i, level in enumerate(levels)]
    return Problem.build(model or "vae", found.A, found.B, found.C, eta_dec=eta_dec, levels=described)


def _level(index: int, fields: Any) -> Level:
    try:
        return Level(**fields)
    except TypeError:
        refuse(f"levels[{index}] is {fields!r}: must be a Level, or a dictionary with d, beta, eta and sigma")


def predict(data: Data, y: Samples | None = None, **model: Any) -> Optimum:
    """The global optimum of a model on data: which latents collapse, and what every mode carries.

    data, y and the keywords model, eta_dec, levels and center are those of `problem_of`.
    """
    from numerics.optimum import optimum

    return optimum(problem_of(data, y, **model))


def recommend(
    data: Data, keep: int, level: int = 1, vary: str = "beta", *, y: Samples | None = None, **model: Any
) -> Recommendation:
    """For which values of a parameter at least `keep` modes stay active at a level: see `numerics.recommend`.

    data, y and the keywords model, eta_dec, levels and center are those of `problem_of`.
    """
    from numerics.recommend import recommend

    return recommend(problem_of(data, y, **model), keep, level, vary)


def phase(data: Data, vary: Mapping[str, Any], *, y: Samples | None = None, **model: Any) -> Phase:
    """How many modes are active at every level on a grid of one or two parameters: see `numerics.phase`.

    data, y and the keywords model, eta_dec, levels and center are those of `problem_of`.
    """
    from numerics.phase import phase

    return phase(problem_of(data, y, **model), vary)
