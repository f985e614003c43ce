"""What people read of `threshold` and of a trained network's residuals: sentences and the spectrum's figure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from collapsecheck.numerics.any_network import Room, Threshold
from collapsecheck.numerics.detection.answer import Detection
from collapsecheck.showing.targets import save_figure

SHOWN = 6
VERDICTS = {
    "unstable": "β = {beta:.6g} lies below κ_loc: collapse is unstable, and {directions} leave{s} it. A decoder and an"
    " encoder linear in the scores already do.",
    "trap": "β = {beta:.6g} lies in the trap, between κ_loc and κ: collapse is a local minimum, and an encoder that is"
    " free enough beats it on these rows. Warm-up (β from below κ_loc upwards) and initialisation decide.",
    "stable": "β = {beta:.6g} lies above κ_loc: collapse is a local minimum. Whether a network beats it is undecided.",
    "no-network": "β = {beta:.6g} lies above κ: on these rows no network whatsoever beats collapse. Only a smaller β, a"
    " sharper likelihood or other data help.",
}


def threshold_text(found: Threshold) -> str:
    """Everything that `threshold` found, a line each."""
    return "\n".join(_lines(found))


def _lines(found: Threshold) -> Iterator[str]:
    noise = "" if found.eta_dec is None else f", η_dec = {found.eta_dec:g}"
    dropped = f"; {found.dropped} constant column{'s' * (found.dropped > 1)} dropped" if found.dropped else ""
    yield f"{found.likelihood}{noise}: {found.samples:,} rows, columns centred{dropped}."
    leading = ", ".join(f"{value:.4g}" for value in found.spectrum[1 : 1 + SHOWN])
    yield f"Local threshold κ_loc = {_finite(found.kappa_loc)}{f'; then {leading}' if leading else ''}."
    if np.isfinite(found.rows_carrying):
        yield (
            f"The leading eigenvector is carried by {found.rows_carrying:.1f} of {found.samples:,} rows and by"
            f" {found.columns_carrying:.1f} columns (participation)."
        )
    yield _global(found)
    if found.witness is not None:
        yield _witness(found)
    verdict = verdict_text(found)
    if verdict:
        yield verdict
    yield from (f"Note: {note}." for note in found.notes)


def _finite(number: float) -> str:
    return "∞" if number == float("inf") else f"{number:.6g}"


def _global(found: Threshold) -> str:
    if found.kappa_lower is None:
        return "Global threshold κ: no bound is claimed here."
    if found.kappa_lower == np.inf:
        return "Global threshold κ = ∞: at every β some network beats collapse on these rows."
    if found.kappa_upper is None or found.kappa_upper == np.inf:
        return f"Global threshold κ ≥ {found.kappa_lower:.6g}; no upper bound is known."
    return f"Global threshold κ: {found.kappa_lower:.6g} ≤ κ ≤ {found.kappa_upper:.6g}."


def _witness(found: Threshold) -> str:
    told = found.witness or {}
    parts = [
        f"The lower bound's witness sits on {told['effective_rows']:.1f} effective rows"
        f" ({'memorising: ' if told['memorising'] else ''}most on row {told['rows'][0]})"
    ]
    if told["value_many_rows"] is not None:
        parts.append(f"with at least {told['many_rows']} effective rows the value is {told['value_many_rows']:.6g}")
    if told["held_out"] is not None:
        parts.append(f"the best tilt of one half of the rows is worth {told['held_out']:.6g} on the other half")
    return "; ".join(parts) + "."


def verdict_text(found: Threshold) -> str:
    """The verdict in words; empty without β, and a word at a tie."""
    if found.beta is None:
        return ""
    if found.verdict is None:
        return f"β = {found.beta:.6g} equals κ_loc up to rounding: undecided."
    count = found.directions or 0
    directions = f"{count} direction{'s' * (count != 1)}"
    return VERDICTS[found.verdict].format(beta=found.beta, directions=directions, s="s" * (count == 1))


def room_text(found: Room, dead: int | None = None) -> str:
    """Whether dead units are right to be dead at a trained solution."""
    leading = ", ".join(f"{value:.4g}" for value in found.spectrum[:SHOWN])
    lines = [f"Residual scores ({found.likelihood}, {found.samples:,} rows): {leading} against β = {found.beta:.6g}."]
    whose = "Dead units are" if dead is None else f"The {dead} dead unit{'s are' if dead != 1 else ' is'}"
    if found.justified:
        lines.append(f"{whose} justified: no further latent that enters the decoder additively could live here.")
    elif dead == 0:
        lines.append(f"No unit is dead; {found.further} further latents could live here.")
    else:
        lines.append(
            f"{whose} not justified: {found.further} further latent{'s' * (found.further != 1)} could live here."
        )
    lines += [f"  further latent {i}: most on columns {list(some)}" for i, some in enumerate(found.columns[:SHOWN], 1)]
    return "\n".join(lines)


def network_text(found: Mapping[str, Room | Threshold], encoder: Detection | None) -> Iterator[str]:
    """What `detect` says beyond the linear theory: what β does at collapse, and whether dead units are justified."""
    silent = None if encoder is None else sum(latent.silent for latent in encoder.dimensions)
    thresholds, left = found.get("threshold"), found.get("room")
    if isinstance(thresholds, Threshold):
        found_there = f"At collapse under {thresholds.likelihood}, κ_loc = {thresholds.kappa_loc:.6g}."
        yield f"{found_there} {verdict_text(thresholds)}"
    if isinstance(left, Room):
        yield room_text(left, silent)


def draw_spectrum(found: Threshold, target: Path) -> None:
    """The eigenvalues on a logarithmic axis, with β and the bounds of κ."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 3.6), layout="constrained")
    found.draw(figure.subplots())
    save_figure(figure, target, {"Date": None} if target.suffix == ".svg" else None)
