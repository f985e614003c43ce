"""What the ReLU experiments share: one row per trained network, beside the prediction of the linear theory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from collapsecheck.experiments.relu.correlation import Correlation, spearman
from collapsecheck.experiments.relu.data import Data
from collapsecheck.numerics.checks import refuse
from collapsecheck.numerics.problem import Level

if TYPE_CHECKING:
    from collapsecheck.experiments.relu.network import Numbers, Shape, Tree, Variance
    from collapsecheck.experiments.relu.training import TrainingSchedule

Row = dict[str, Any]
Measure = Callable[["Shape", "Tree", "Numbers", int, Any], Row]  # shape, parameters, numbers, seed and x to columns


@dataclass(frozen=True)
class Setting:
    """One network: the model with its levels from the data upwards, how learned variances depend on the input, and
    whether convolutions stand between the images and z_1 (VAE only).
    """

    model: str
    levels: tuple[Level, ...]
    eta_dec: float
    variance: Variance = "constant"
    convolutional: bool = False


@dataclass(frozen=True)
class Effort:
    """hidden: width of every hidden layer; steps, batch: of Adam; snapshots: how often latents are measured."""

    hidden: int
    steps: int
    batch: int
    snapshots: int
    seeds: tuple[int, ...]

    def schedule(self) -> TrainingSchedule:
        """The optimiser's schedule."""
        from collapsecheck.experiments.relu.training import TrainingSchedule

        return TrainingSchedule(self.steps, self.batch, snapshots=self.snapshots)


def effort(full: bool, seed: int, seeds: int = 3, steps: int = 6000) -> Effort:
    """The published effort, or one that takes seconds and trains far from convergence."""
    chosen = tuple(range(seed, seed + seeds))
    return Effort(64, steps, 128, 6, chosen) if full else Effort(32, 900, 64, 3, chosen[:2])


def require_jax() -> None:
    """InputError that says what to install if JAX or optax is missing."""
    from importlib.util import find_spec

    missing = [name for name in ("jax", "optax") if find_spec(name) is None]
    if missing:
        refuse(f"networks need {' and '.join(missing)}: pip install 'collapsecheck[experiments]'")


def study(
    settings: Mapping[str, Setting], data: Mapping[str, Data] | Data, effort: Effort, also: Measure | None = None
) -> tuple[Row, ...]:
    """Every setting with every seed; `data` by setting, or the same for all. One row per network, see `trained`."""
    require_jax()
    rows = []
    for label, setting in settings.items():
        chosen = data if isinstance(data, Data) else data[label]
        said = {"setting": label, **predicted(setting, chosen)}
        rows += [said | {"seed": seed} | trained(setting, chosen, effort, seed, also) for seed in effort.seeds]
    return tuple(rows)


def predicted(setting: Setting, data: Data) -> Row:
    """The linear optimum on centred moments (the networks have biases).

    predicted_active: directions with ρ > 0 per level; predicted_rate: nats per level; predicted_loss: L_min.
    """
    from collapsecheck.numerics.arrays import problem_of
    from collapsecheck.numerics.closed_form import optimum

    y = data.y if setting.model == "cvae" else None
    answer = optimum(
        problem_of(data.x, y, model=setting.model, eta_dec=setting.eta_dec, levels=setting.levels, center=True)
    )
    if not answer.bounded or answer.L_min is None:
        refuse(f"no linear prediction for {setting}: {' '.join(answer.warnings)}")
    rates = answer.kl.sum(axis=1).tolist()
    return {"predicted_active": list(answer.active), "predicted_rate": rates, "predicted_loss": answer.L_min}


def shape_of(setting: Setting, data: Data, hidden: int) -> Shape:
    """The architecture of a setting."""
    from collapsecheck.experiments.relu.network import Shape

    widths = tuple(level.d for level in setting.levels)
    variances = (setting.variance,) * len(widths)
    conditional = setting.model == "cvae"
    if conditional and setting.convolutional:
        refuse("a convolutional network needs whole images: the model must be a vae, not a cvae")
    return Shape(data.x.shape[1], data.y.shape[1], hidden, widths, variances, conditional, setting.convolutional)


def numbers_of(setting: Setting) -> Numbers:
    """β, η, σ and η_dec as float32 arrays."""
    from jax.numpy import asarray

    from collapsecheck.experiments.relu.network import Numbers

    columns = [[each.beta for each in setting.levels], [each.eta for each in setting.levels]]
    sigmas = [0.0 if each.learnable else each.sigma for each in setting.levels]
    return Numbers(*(asarray(column, dtype="float32") for column in (*columns, sigmas, setting.eta_dec)))


def trained(setting: Setting, data: Data, effort: Effort, seed: int, also: Measure | None = None) -> Row:
    """Train one network and measure it; `also` adds columns.

    active, units, burda, rate, collapsed: see `measure.Latents`, of the end; active_by_step: `active` at every
    snapshot; loss: mean over the last stretch of steps; log_likelihood: importance-weighted, held-out images.
    """
    from jax.numpy import asarray

    from collapsecheck.experiments.relu.measure import latents, log_likelihood
    from collapsecheck.experiments.relu.training import train

    x, y, test_x, test_y = (asarray(part, dtype="float32") for part in data)
    shape, numbers, history = shape_of(setting, data, effort.hidden), numbers_of(setting), []
    for snapshot in train(shape, numbers, effort.schedule(), seed, x, y):
        found = latents(shape, snapshot.parameters, numbers, seed, x, y)
        history.append(found.active)
    return {
        "active": found.active,
        "units": found.units,
        "burda": found.burda,
        "rate": found.rate,
        "loss": snapshot.loss,
        "log_likelihood": log_likelihood(shape, snapshot.parameters, numbers, seed, test_x, test_y),
        "active_by_step": history,
        "collapsed": [curve.tolist() for curve in found.collapsed],
    } | ({} if also is None else also(shape, snapshot.parameters, numbers, seed, x))


def correlated(rows: tuple[Row, ...], predicted: str, measured: str, level: int = 0) -> Correlation:
    """Rank correlation over settings and seeds of two columns that have one entry per level."""
    groups: dict[str, list[tuple[float, float]]] = {}
    for row in rows:
        groups.setdefault(row["setting"], []).append((row[predicted][level], row[measured][level]))
    return spearman(list(groups.values()))
