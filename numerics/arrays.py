"""`predict`, `recommend`, `phase` and `detect` on samples: arrays in, answers out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from collapsecheck.numerics.checks import flag, refuse, shown, width
from collapsecheck.numerics.problem import LEVEL_FIELDS, Level, LevelLike, Problem, require_y

if TYPE_CHECKING:
    from collapsecheck.numerics.closed_form import Optimum
    from collapsecheck.numerics.data import Samples
    from collapsecheck.numerics.detection.answer import Detection
    from collapsecheck.numerics.rules import Phase, Recommendation

Data = Any  # samples (an array, or a file opened by `load`), a Problem, or a problem's JSON fields


def problem_of(
    data: Data,
    y: Samples | None = None,
    *,
    model: str | None = None,
    eta_dec: float | None = None,
    levels: Sequence[LevelLike] | None = None,
    center: bool = False,
    modes: int | None = None,
    **level: Any,
) -> Problem:
    """The problem whose moments are those of samples `data` (samples, d_x) and y (samples, d_y); y is data if None.

    model: "vae" (the default) or "cvae" (needs y); eta_dec: decoder standard deviation; levels: of class Level,
    or dictionaries such as {"d": 16, "beta": 1, "eta": 1, "sigma": None}, from the data upwards; or, for one level, its
    fields as keywords: d, beta, eta (1 if left out) and sigma (None, learnable, if left out); center: subtract the
    means first; modes: how many leading modes are computed where the data are too large for all of them (None: all
    that can be active). A Problem, or the dictionary of one, is taken as it is. InputError if something is missing or
    wrong.
    """
    if data is None or isinstance(data, str | bytes):
        what = "must be samples, a Problem or its mapping; collapsecheck.numerics.data.load(FILE) opens a file"
        refuse(f"data is {shown(data)}: {what}")
    if isinstance(data, (Problem, Mapping)):
        if level or center or not (y is model is eta_dec is levels is modes is None):
            refuse("the problem says everything: y, center and the fields of a model go with samples")
        return data if isinstance(data, Problem) else Problem.from_json(data)
    described = _levels(levels, level)
    if eta_dec is None:
        refuse("samples need a model: give eta_dec, the decoder's standard deviation")
    require_y(model, y is not None)
    from collapsecheck.numerics.data import moments

    found = moments(data, y, center=flag("center", center), modes=None if modes is None else width("modes", modes))
    return Problem.of(model or "vae", found, eta_dec=eta_dec, levels=described)


def _levels(levels: Sequence[LevelLike] | None, single: Mapping[str, Any]) -> Sequence[LevelLike]:
    if unknown := set(single) - set(LEVEL_FIELDS):
        refuse(f"unknown keyword {sorted(unknown)[0]!r}: a level has {', '.join(LEVEL_FIELDS)}")
    if (levels is None) == (not single):
        refuse("samples need one model: give levels, or for a single level d and beta (and eta, sigma)")
    if levels is not None:
        return levels
    if missing := [name for name in ("d", "beta") if name not in single]:
        refuse(f"{missing[0]} is missing: one level is given by d and beta (and eta, sigma), several by levels")
    return [{"eta": 1.0, "sigma": None, **single}]


def predict(data: Data, y: Samples | None = None, **model: Any) -> Optimum:
    """The global optimum of a model on data: which latents collapse, and what every mode carries.

    data: samples (n, d_x), one per row, with the model as keywords; or a Problem, or its JSON mapping, which say
    everything. y: (n, d_y) what is decoded, x itself if None. model: "vae" (the default) or "cvae" (needs y); eta_dec:
    the decoder's standard deviation; d, beta, eta (1), sigma (None: learned) for one level, or levels: a list of Level
    or mappings from the data upwards; center: subtract the means first; modes: how many are computed where the data are
    too large for all of them (docs/large-data.md). Raises InputError for what is missing or wrong.
    """
    from collapsecheck.numerics.closed_form import optimum

    return optimum(problem_of(data, y, **model))


def recommend(
    data: Data, keep: int, level: int = 1, vary: str = "beta", *, y: Samples | None = None, **model: Any
) -> Recommendation:
    """For which values of a parameter at least `keep` modes stay active at a level.

    data, y and the model's keywords (model, eta_dec, d, beta, eta, sigma or levels, center) are those of `predict`.
    """
    from collapsecheck.numerics.rules import recommend

    return recommend(problem_of(data, y, **model), keep, level, vary)


def phase(data: Data, vary: Mapping[str, Any], *, y: Samples | None = None, **model: Any) -> Phase:
    """How many modes are active at every level on a grid of one or two parameters.

    data, y and the model's keywords (model, eta_dec, d, beta, eta, sigma or levels, center) are those of `predict`.
    """
    from collapsecheck.numerics.rules import phase

    return phase(problem_of(data, y, **model), vary)


def detect(mu: Samples, logvar: Samples | None = None, **given: Any) -> Detection:
    """Which latents of a trained encoder are collapsed, and why.

    mu, logvar: (samples, latents) means and log-variances of q(z|x), or var, std or logstd instead of logvar. The
    linear model to compare with is `problem` (a Problem, or the JSON mapping), or x (and y) with the keywords of
    `predict`: model, eta_dec, center, and levels or, for one level, d, beta, eta, sigma. Without a model `levels` are
    sizes such as (10, 10), or each level's columns. prior_std, or prior_mu and prior_logvar (shaped as mu): the prior,
    standard normal by default. epsilon, delta, au_threshold: limits of collapse and of active units (docs/detect.md).
    """
    from collapsecheck.numerics.detection.detector import detect, opened
    from collapsecheck.numerics.detection.parametrisation import KINDS, as_log_variances, kind_of

    scales = {"logvar": logvar, **{name: given.pop(name) for name in KINDS if name in given}}
    kind = kind_of(scales)
    model = {name: given.pop(name) for name in ("model", "eta_dec", *LEVEL_FIELDS) if name in given}
    levels = given.get("levels")
    if isinstance(levels, list | tuple) and any(isinstance(level, (Level, Mapping)) for level in levels):
        model["levels"] = given.pop("levels")
    if model and (given.get("problem") is not None or given.get("x") is None):
        refuse("a model's fields go with x, the samples that mu encodes, and without a problem")
    if model:
        data = {name: given[name] for name in ("y", "center") if name in given}
        given["problem"] = problem_of(given["x"], **data, **model)
    return detect(mu, as_log_variances(opened(kind, scales[kind]), kind), **given)
