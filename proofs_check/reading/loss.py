"""A loss from a TOML file or a preset, its translation, and the problem of a command line under it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from collapsecheck.numerics.checks import refuse, shown
from collapsecheck.reading.problem import matrix_of, samples
from collapsecheck.reading.text import parse_level, unread

if TYPE_CHECKING:
    from collapsecheck.numerics.data import Table
    from collapsecheck.numerics.problem import Problem
    from collapsecheck.numerics.translation import Translation


@cache
def presets() -> dict[str, dict[str, Any]]:
    """Common tutorials' losses by name, each with its source."""
    text = files("collapsecheck.reading").joinpath("presets.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def described_loss(name: str | Path) -> dict[str, Any]:
    """The description in a TOML file, or the preset of that name; matrices are read from the files that it names."""
    path = Path(name)
    if not path.is_file():
        if str(name) in presets():
            return dict(presets()[str(name)])
        what = "not a file" if path.exists() else "no such file, and no preset"
        refuse(f"{name}: {what}; presets are {', '.join(presets())}")
    try:
        found = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError:
        refuse(f"{name}: not UTF-8 text; a loss is described in a TOML file")
    except RecursionError:
        refuse(f"{name}: nested too deeply: a loss has a table for every term, nothing is deeper")
    except ValueError as error:
        refuse(f"{name}: not valid TOML: {unread(error)}")
    terms = found.get("reconstruction")
    for term in terms if isinstance(terms, list) else [terms]:
        if isinstance(term, dict) and isinstance(term.get("matrix"), str):
            term["matrix"] = matrix_of(str(path.parent / term["matrix"]))
    return found


def translate(
    loss: Mapping[str, Any] | str | Path, *, pixels: int | None = None, latents: int | None = None
) -> Translation:
    """Somebody's loss in the theory's terms: likelihood, β, η_dec and the algebra, line by line (docs/losses.md).

    loss: the description as a mapping, a TOML file with it, or the name of a preset; pixels, latents: how many there
    are, needed where the loss averages over them and does not say so. InputError for whatever is not covered.
    """
    from collapsecheck.numerics.translation import translate

    if not isinstance(loss, Mapping | str | Path):
        refuse(f"loss is {shown(loss)}: must be a mapping, a TOML file, or one of the presets {', '.join(presets())}")
    given = loss if isinstance(loss, Mapping) else described_loss(loss)
    return translate(given, pixels=pixels, latents=latents)


def decoded(name: str, loss: str, latents: int | None, weight: float | None = None) -> tuple[Table, Translation]:
    """The data under the loss's linear maps, and its translation; weight: another KL weight than the loss's."""
    from collapsecheck.numerics.data import table
    from collapsecheck.numerics.translation import stacked

    given = samples(name)
    source = table(name, given)
    found = translate(loss, pixels=source.columns, latents=latents)
    found = found if weight is None else found.at(weight)
    return (source if found.maps is None else stacked(source, found.maps)), found


def under_loss(
    problem_file: str | None, options: Mapping[str, Any], loss: str, latents: int | None = None
) -> tuple[Problem, int | None, Translation]:
    """The linear model of a command line with the loss's β and η_dec, the number of rows, and the translation.

    options: those of `read_problem`, where `level` may be left out and has no beta, and eta_dec is not given.
    InputError for a likelihood that the linear theory has no exact answer for. A learned variance leaves η_dec = 1.
    """
    from collapsecheck.numerics.arrays import problem_of

    _check(problem_file, options)
    level = _level(options["level"])
    known = latents if level is None else level["d"]
    target, found = decoded(options["y"] or options["x"], loss, known)
    known = found.latents if known is None else known
    if known is None:
        refuse("how many latents? give --latents N, --level d=N, or latents in the loss")
    if not found.likelihood.startswith("gaussian") or found.likelihood == "gaussian-diagonal":
        refuse(
            f"the linear theory has no exact answer for {found.likelihood}: `collapsecheck threshold --x … --loss …`"
            " says where any network collapses"
        )
    fields = {"d": known, "eta": 1.0, "sigma": None, **(level or {}), "beta": found.beta}
    data = (samples(options["x"]), target) if options["y"] else (target, None)
    model = {"model": options["model"], "eta_dec": found.eta_dec or 1.0, "levels": [fields]}
    problem = problem_of(*data, **model, center=options["center"])
    return problem, problem.moments.samples, found


def _check(problem_file: str | None, options: Mapping[str, Any]) -> None:
    if problem_file is not None:
        refuse("PROBLEM and --loss exclude each other: both say β and η_dec; give the data with --x")
    if options["x"] is None:
        refuse("--loss needs --x, the data")
    if options["eta_dec"] is not None:
        refuse("--eta-dec and --loss exclude each other: the loss says how errors are weighed")
    if len(options["level"]) > 1:
        refuse("--loss is about one level of latents: give --level once, or --latents")


def _level(given: tuple[str, ...]) -> dict[str, Any] | None:
    """The level without β; None if there is none."""
    if not given:
        return None
    named = [item.partition("=")[0].strip() for item in given[0].split(",")]
    if "beta" in named:
        refuse(f"--level {shown(given[0])}: beta and --loss exclude each other: the KL weight is in the loss")
    defaults = {"beta": "1", "eta": "1", "sigma": "learn"}
    more = ",".join(f"{name}={value}" for name, value in defaults.items() if name not in named)
    return {name: value for name, value in parse_level(f"{given[0]},{more}").items() if name != "beta"}


def loss_of_detect(
    problem_file: str | None, options: Mapping[str, Any], loss: str, latents: int | None
) -> tuple[Translation, Problem | None, dict[str, Any]]:
    """The translation, the linear problem if the likelihood has one, and the options, x and y as the loss sees them.

    The number of latents is that of the columns of mu. Other likelihoods go the way of `--likelihood` and `--beta`.
    """
    from collapsecheck.numerics.data import table

    for name in ("likelihood", "beta"):
        if options[name] is not None:
            refuse(f"--{name} and --loss exclude each other: the loss says it")
    if options["x"] is None:
        refuse("--loss needs --x, the data that the network was trained on")
    if options["mu"] is not None:
        mu = samples(options["mu"])
        latents = table("mu", mu).columns
    target, found = decoded(options["y"] or options["x"], loss, latents)
    linear = found.likelihood == "gaussian" and options["xhat"] is None and options["mu"] is not None
    if not linear:
        if options["y"] is not None:
            refuse(f"--y goes with the linear theory, which has no answer for {found.likelihood} or --xhat")
        beyond = {"likelihood": found.likelihood, "beta": found.beta, "eta_dec": found.eta_dec, "x": target}
        return found, None, {**options, **beyond, "xhat": _mapped(options["xhat"], found)}
    asked = {name: options[name] for name in ("x", "y", "model", "eta_dec", "level", "center")}
    problem, _, found = under_loss(problem_file, asked, loss, latents)
    decoded_as = {"x": options["x"], "y": target} if options["y"] else {"x": target, "y": None}
    return found, problem, {**options, **decoded_as}


def _mapped(xhat: str | None, loss: Translation) -> Any:
    """The reconstructions under the loss's maps, None if there are none."""
    from collapsecheck.numerics.data import table
    from collapsecheck.numerics.translation import stacked

    if xhat is None or loss.maps is None:
        return xhat
    given = samples(xhat)
    return stacked(table(xhat, given), loss.maps)
