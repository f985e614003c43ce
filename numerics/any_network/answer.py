"""Where every VAE on the data collapses: thresholds of β, for any encoder, decoder, prior and depth."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from collapsecheck.numerics.answers import Answer
from collapsecheck.numerics.any_network.conditional import residuals
from collapsecheck.numerics.any_network.laws import ratios, tilted
from collapsecheck.numerics.any_network.likelihoods import Likelihood
from collapsecheck.numerics.any_network.likelihoods import likelihood as named
from collapsecheck.numerics.any_network.local import Local, local, whiten
from collapsecheck.numerics.any_network.losses import Exponential, Loss, Shares
from collapsecheck.numerics.any_network.lower import MANY_ROWS, Found, Witness, search
from collapsecheck.numerics.any_network.many_columns import WITHOUT_BOUNDS, leading_local
from collapsecheck.numerics.any_network.passes import over_scores, over_used
from collapsecheck.numerics.any_network.robust import Robust
from collapsecheck.numerics.any_network.streamed import streamed_witness
from collapsecheck.numerics.any_network.survey import (
    Survey,
    boundary,
    check_scale,
    check_varies,
    kept_kind,
    kept_rows,
    survey,
)
from collapsecheck.numerics.any_network.upper import upper_bound
from collapsecheck.numerics.checks import Array, flag, numbers, positive, refuse, width
from collapsecheck.numerics.data import Samples, Table, check_here, here, table, too_large
from collapsecheck.numerics.leading import Leading

if TYPE_CHECKING:
    from matplotlib.axes import Axes

TIE = 1e-9  # relative distance from κ_loc that counts as a tie
MOST_ENTRIES = 1 << 26  # of the rows, beyond which κ has no upper bound (512 MB)
SHOWN_ROWS = 10
SAME_SHARES = 1e-20  # of the largest count: κ_loc of counts whose shares differ by rounding only
Bounds = tuple[float | None, float | None, dict[str, Any] | None]  # of κ, with the witness of the lower one
NO_BOUNDS: Bounds = (None, None, None)
TOO_MANY = "too many entries for an upper bound of κ; the witness of the lower one was sought on a part of the rows"


@dataclass(frozen=True, eq=False)
class Threshold(Answer):
    """kappa_loc: local threshold; kappa_lower, kappa_upper: bounds of the global one, None where no theory is claimed.

    spectrum: eigenvalues whose largest is kappa_loc; witness: the law on rows that shows kappa_lower; verdict and
    directions: for β, if it was given (docs/any-network.md); dropped: columns that carry nothing; rows_carrying,
    columns_carrying: how many carry the leading eigenvector; notes: what to know besides; leading: where the data have
    too many columns for all eigenvalues, those computed, enclosed, and what is known of the others.
    """

    likelihood: str
    kappa_loc: float
    spectrum: Array
    kappa_lower: float | None
    kappa_upper: float | None
    witness: dict[str, Any] | None
    dropped: int
    samples: int
    rows_carrying: float
    columns_carrying: float
    beta: float | None = None
    eta_dec: float | None = None
    notes: tuple[str, ...] = field(default=())
    leading: Leading | None = None

    @property
    def verdict(self) -> str | None:
        """unstable, trap, stable or no-network; None without β and at a tie."""
        if self.beta is None or abs(self.beta - self.kappa_loc) <= TIE * self.kappa_loc:
            return None
        if self.beta < self.kappa_loc:
            return "unstable"
        if self.kappa_lower is not None and self.beta < self.kappa_lower:
            return "trap"
        return "stable" if self.kappa_upper is None or self.beta < self.kappa_upper else "no-network"

    @property
    def directions(self) -> int | None:
        """Eigenvalues above β: how many latents leave collapse; None without β, or if that is not decided."""
        if self.beta is None:
            return None
        if self.leading is not None:
            least, most = self.leading.above(self.beta)
            return least if least == most else None
        return int((self.spectrum > self.beta * (1 + TIE)).sum())

    @property
    def title(self) -> str:
        """Both thresholds and the verdict."""
        verdict = "" if self.verdict is None else f"; β = {self.beta:g}: {self.verdict}"
        return f"{self.likelihood}: κ_loc = {self.kappa_loc:.6g}, κ {self._bounds}{verdict}"

    @property
    def _bounds(self) -> str:
        low, high = self.kappa_lower, self.kappa_upper
        if low is None or high is None:
            known = [f"at {word} {end:.6g}" for word, end in (("least", low), ("most", high)) if end is not None]
            return known[0] if known else "not bounded here"
        return f"from {low:.6g} to {high:.6g}"

    def columns(self) -> dict[str, Any]:
        """One row per direction: below its eigenvalue of β a latent leaves collapse along it."""
        return {"direction": list(range(1, len(self.spectrum) + 1)), "eigenvalue": self.spectrum.tolist()}

    def draw(self, axes: Axes) -> None:
        """The eigenvalues on a logarithmic axis, with β and the bounds of κ."""
        values = self.spectrum[(self.spectrum > 0) & np.isfinite(self.spectrum)]
        axes.semilogy(np.arange(1, len(values) + 1), values, ".", label="eigenvalues at collapse")
        if self.kappa_lower is not None and np.isfinite(self.kappa_lower):
            axes.axhspan(self.kappa_loc, self.kappa_lower, alpha=0.2, label="trap")
            upper = self.kappa_upper
            if upper is None or not np.isfinite(upper):
                axes.axhline(self.kappa_lower, ls=":", label="κ ≥")
            else:
                axes.axhline(upper, ls=":", label="κ ≤")
        if self.beta is not None:
            axes.axhline(self.beta, color="black", lw=1, label="your β")
        axes.set(xlabel="direction", ylabel="β", title=f"{self.likelihood}: collapse below and above")
        axes.legend()

    def to_json(self) -> dict[str, Any]:
        """All fields by name."""
        return {
            "kappa_loc": self.kappa_loc,
            "spectrum": self.spectrum.tolist(),
            "kappa_lower": self.kappa_lower,
            "kappa_upper": self.kappa_upper,
            "kappa_infinite": self.kappa_lower == np.inf,
            "witness": self.witness,
            "verdict": self.verdict,
            "directions": self.directions,
            "dropped": self.dropped,
            "samples": self.samples,
            "likelihood": self.likelihood,
            "eta_dec": self.eta_dec,
            "beta": self.beta,
            "rows_carrying": self.rows_carrying,
            "columns_carrying": self.columns_carrying,
            "centred": True,
            "notes": list(self.notes),
        } | ({} if self.leading is None else {"unseen": self._unseen(self.leading)})

    def _unseen(self, leading: Leading) -> dict[str, Any]:
        above = None if self.beta is None else list(leading.above(self.beta))
        return {**leading.to_json(), "directions": above}


def threshold(
    x: Samples | None = None,
    likelihood: str = "gaussian",
    *,
    eta_dec: float | None = None,
    beta: float | None = None,
    given: Samples | None = None,
    score: Array | None = None,
    hessian: Array | None = None,
    bounds: bool = True,
    modes: int | None = None,
) -> Threshold:
    """The thresholds of β for samples x (n, d) under a likelihood, `NAME` or `NAME:PARAMETER`.

    eta_dec: the decoder's standard deviation, for "gaussian" only (1 if None). beta: judged by `verdict`. given: what
    a conditional model's decoder also sees (n, d_given); a linear regression stands for the decoder's own part.
    score (n, d), hessian (d, d), (d,) or (n, d): any other loss at its best constant decoder, κ_loc only. bounds:
    whether κ is bounded too. modes: how many leading eigenvalues are computed where there are too many columns for all
    (None: those above β). Columns are centred: a network has biases. InputError says what is wrong.
    """
    if beta is not None:
        beta = positive("beta", beta)
    if score is not None or hessian is not None:
        if likelihood != "gaussian" or eta_dec is not None or given is not None:
            refuse("score and hessian stand for the likelihood: without likelihood, eta_dec and given")
        return _any_loss(x, score, hessian, beta)
    if x is None:
        refuse("no data: give samples x, or score and hessian of a loss")
    source = table("x", x)
    kind = _kind(likelihood, source, eta_dec)
    modes, bounds = None if modes is None else width("modes", modes), flag("bounds", bounds)
    if too_large(source) and given is None:
        return _of_many_columns(source, kind, beta, modes)
    if given is not None:
        return _conditional(source, given, kind, beta, bounds)
    return _of_rows(source, kind, beta, bounds)


def _kind(text: str, source: Table, eta_dec: float | None) -> Likelihood:
    return named(text, source.columns, None if eta_dec is None else positive("eta_dec", eta_dec))


def _any_loss(x: Samples | None, score: Array | None, hessian: Array | None, beta: float | None) -> Threshold:
    if x is not None or score is None or hessian is None:
        refuse("score and hessian go together, without x: they say all about the loss at its best constant decoder")
    scores, hessian = table("score", np.asarray(score)).whole(), numbers("hessian", hessian)
    check_varies("score", len(scores), scores.min(axis=0), scores.max(axis=0))
    for name, array in (("score", scores), ("hessian", hessian)):
        if not np.isfinite(array).all():
            place = ",".join(map(str, np.argwhere(~np.isfinite(array))[0]))
            refuse(f"{name}[{place}] is {array[~np.isfinite(array)][0]:g}: must be finite")
    check_scale("score", scores.min(axis=0), scores.max(axis=0))
    whitened = whiten(scores, hessian)
    found = local(lambda function: iter((function(whitened),)))
    off = np.abs(scores.mean(axis=0)) > 3 * scores.std(axis=0) / np.sqrt(len(scores))
    notes = (f"{off.sum()} of {len(off)} mean scores are not 0: f_0 is not the best constant decoder",) * bool(
        off.any()
    ) + ("the score varies where the Hessian vanishes: any step gains at first order",) * bool(found.kappa == np.inf)
    return _answer("given score", found, NO_BOUNDS, 0, len(scores), beta, None, notes)


def _conditional(source: Table, given: Samples, kind: Likelihood, beta: float | None, bounds: bool) -> Threshold:
    if kind.name.partition("-")[0] != "gaussian":
        refuse(f"given goes with Gaussian likelihoods; for {kind.name} compare x with the decoder's own part by detect")
    left = residuals(source, table("given", given))
    found = _of_rows(table(f"residuals of {source.name}", left), kind, beta, bounds, above=False)
    note = "residuals of a linear regression stand for the decoder's own part; no upper bound of κ is known there"
    return replace(found, notes=(note, *found.notes))


def _of_rows(source: Table, kind: Likelihood, beta: float | None, bounds: bool, above: bool = True) -> Threshold:
    """above: whether an upper bound of κ is sought, too."""
    seen = survey(source, kind)
    used = kept_kind(kind, seen)
    small = seen.samples * int(seen.kept.sum()) <= MOST_ENTRIES
    held = bounds or isinstance(kind.loss, Robust) or source.over is here
    if not small and isinstance(kind.loss, Robust):
        refuse(f"{source.name}: {kind.name} needs all rows in memory, at most {MOST_ENTRIES:,} entries")
    rows = kept_rows(source, seen, kind) if small and held else None
    base = seen.mean[seen.kept] if rows is None else used.loss.fit(rows, np.full((1, len(rows)), 1 / len(rows)))[0]
    found = local(over_scores(source, seen, used, base, rows))
    if isinstance(kind.loss, Shares) and found.kappa <= SAME_SHARES * seen.high.max():
        refuse(f"{source.name}: all rows have the same shares of their totals: nothing varies under {kind.name}")
    if rows is not None and isinstance(kind.loss, Robust):
        note = _inert(used.loss, rows, base) + _without_middle(used.loss, found)
        seen = Survey(**{**vars(seen), "notes": (*seen.notes, *note)})
    known, notes = NO_BOUNDS, seen.notes
    if bounds and kind.noise is None:
        if boundary(kind, seen.low, seen.high):
            known = np.inf, np.inf, None
        elif rows is not None:
            known = _bounds(used, rows, base, found, above)
        else:
            known, notes = _lower(used, source, seen, base, found), (*notes, TOO_MANY)
    return _answer(kind.name, found, known, seen.dropped, seen.samples, beta, kind.eta_dec, notes)


def _of_many_columns(source: Table, kind: Likelihood, beta: float | None, modes: int | None) -> Threshold:
    seen = survey(source, kind)
    check_here(source)
    found, known = leading_local(source, seen, kind, modes, beta)
    infinite = kind.noise is None and boundary(kind, seen.low, seen.high)
    claimed = kind.noise is None and not isinstance(kind.loss, Robust)
    bounds: Bounds = (np.inf, np.inf, None) if infinite else (found.kappa if claimed else None, None, None)
    said = () if known is None else (known.sentence("eigenvalue"),)
    notes = (*seen.notes, WITHOUT_BOUNDS, *said)
    answer = _answer(kind.name, found, bounds, seen.dropped, seen.samples, beta, kind.eta_dec, notes)
    return replace(answer, leading=known)


def _answer(
    name: str,
    found: Local,
    bounds: Bounds,
    dropped: int,
    samples: int,
    beta: float | None,
    eta_dec: float | None,
    notes: tuple[str, ...],
) -> Threshold:
    carrying = found.rows, found.columns
    return Threshold(name, found.kappa, found.spectrum, *bounds, dropped, samples, *carrying, beta, eta_dec, notes)


def _inert(loss: Loss, rows: Array, base: Array) -> tuple[str, ...]:
    idle = int((loss.scores(rows, base) == 0).all(axis=0).sum())
    if idle == 0:
        return ()
    return (f"{idle} columns pile up at their median: L1 is locally inert there, and no small change of f helps",)


def _without_middle(loss: Loss, found: Local) -> tuple[str, ...]:
    """What an infinite score of Huber's loss means."""
    if np.isfinite(found.kappa) or not isinstance(loss, Robust):
        return ()
    columns = int(found.columns)
    return (f"{columns} columns: no row lies within {loss.width:g} of the location: H = 0 and κ_loc = ∞ there",)


def _lower(kind: Likelihood, source: Table, seen: Survey, base: Array, found: Local) -> Bounds:
    """A lower bound of κ and its witness, block by block."""
    assert isinstance(kind.loss, (Exponential, Shares))
    best = streamed_witness(kind.loss, partial(over_used, source, seen.kept), seen.samples, base)
    if best is None:
        return found.kappa, None, None
    return max(best.value, found.kappa), None, _numbers(best)


def _bounds(kind: Likelihood, rows: Array, base: Array, found: Local, above: bool) -> Bounds:
    """Lower and upper bound of κ, and the witness."""
    law = np.full(len(rows), 1 / len(rows))
    seen = search(kind.loss, rows, law, base, kind.loss.scores(rows, base))
    theory = isinstance(kind.loss, (Exponential, Shares))
    lower = max(seen.best.value if seen.best else 0.0, found.kappa if theory else 0.0)
    upper = max(upper_bound(kind.loss, rows, law, base, lower), lower) if above else None
    return lower, upper, _described(kind.loss, rows, seen)


def _described(loss: Loss, rows: Array, seen: Found) -> dict[str, Any] | None:
    """The witness in numbers."""
    if seen.best is None:
        return None
    many = None if seen.spread is None else seen.spread.value
    return _numbers(seen.best) | {"value_many_rows": many, "held_out": held_out(loss, rows)}


def _numbers(best: Witness) -> dict[str, Any]:
    order = np.argsort(-best.weights)[:SHOWN_ROWS]
    return {
        "value": best.value,
        "rows": order.tolist(),
        "weights": best.weights[order].tolist(),
        "effective_rows": best.effective_rows,
        "divergence": best.divergence,
        "value_many_rows": best.value if best.effective_rows >= MANY_ROWS else None,
        "many_rows": MANY_ROWS,
        "held_out": None,
        "memorising": best.effective_rows < min(MANY_ROWS, len(best.weights) / 2),
    }


def held_out(loss: Loss, rows: Array, seed: int = 0) -> float | None:
    """B/KL on one random half of the rows of the tilt that is best on the other; None with less than four rows."""
    order = np.random.default_rng(seed).permutation(len(rows))
    first, second = rows[order[: len(rows) // 2]], rows[order[len(rows) // 2 :]]
    varies = (np.ptp(first, axis=0) > 0) & (np.ptp(second, axis=0) > 0)
    if len(rows) < 4 or not varies.any() or isinstance(loss, Shares):
        return None
    first, second = first[:, varies], second[:, varies]
    laws = [np.full((1, len(half)), 1 / len(half)) for half in (first, second)]
    bases = [loss.fit(half, law)[0] for half, law in zip((first, second), laws, strict=True)]
    best = search(loss, first, laws[0][0], bases[0], loss.scores(first, bases[0]), levels=6).best
    return None if best is None else _elsewhere(loss, best, second, laws[1][0], bases)


def _elsewhere(loss: Loss, best: Witness, rows: Array, law: Array, bases: list[Array]) -> float:
    gains = loss.gains(rows, best.fit[None], bases[0]) / best.value
    return float(ratios(loss, rows, tilted(law, gains), law, bases[1])[0][0])
