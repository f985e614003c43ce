"""What people read of `detect`: a table of latents and sentences on every level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console, RenderableType

from collapsecheck.numerics.detection.answer import Detection, Latent, LatentLevel
from collapsecheck.showing.predicted import new_table

ROWS, MODES, MOST = 64, 5, 0.99
OTHERWISE, ABOVE = "for other reasons", "as the verdict above says"
FAINT = "at the optimum, too, that many tell less than 0.1 nats"
REASONS = {
    "mixed": "silent on many samples, active on others",
    "rare": "only a few samples move it",
    "faint": "its mean moves, but by too little",
    "constant": "KL is paid, the mean does not move",
    "theory": "the linear theory expects it",
    "other": "beyond what the linear theory expects",
}


def described(found: Detection, console: Console, said: Sequence[str] = ()) -> Iterator[RenderableType]:
    """A sentence on everything, one on each level, the latents by KL, and every warning; `said` has the verdict."""
    yield headline(found)
    yield (
        f"{found.samples:,} samples, {len(found.dimensions)} latents: {found.active} active, {found.collapsed}"
        f" collapsed, {found.partial} partial. {beside(found)}"
    )
    for level in found.levels:
        yield level_sentence(found, level, said)
    yield _latents(found, console)
    for warning in found.warnings:
        yield f"Warning: {warning}."


def headline(found: Detection) -> str:
    """How much the latents tell, along how many directions, and which latents pay for it."""
    rate, told = (sum(getattr(level, name) for level in found.levels) for name in ("kl", "information_upper"))
    directions = sum(level.directions for level in found.levels)
    if rate == 0.0:
        return "Nothing is encoded: the rate is 0."
    ordered = sorted((latent.kl for latent in found.dimensions), reverse=True)
    most = next(count for count in range(1, len(ordered) + 1) if sum(ordered[:count]) >= MOST * rate)
    many = most > 1
    return (
        f"Rate {rate:.4g} nats, {MOST:.0%} of it paid by {most} latent{'s' * many}; at most {told:.4g} nats of"
        f" information, along {directions} direction{'s' * (directions != 1)} of at least 0.1 nats."
    )


def beside(found: Detection) -> str:
    """The two usual counts."""
    units, silent = (
        sum(getattr(latent, name) for latent in found.dimensions) for name in ("active_unit", "epsilon_delta_collapsed")
    )
    return (
        f"Beside it: {units} active units (variance of the mean above {found.au_threshold:g}), {silent} (ε,"
        f" δ)-collapsed (ε = {found.epsilon:g} nats, δ = {found.delta:g})."
    )


def level_sentence(found: Detection, level: LatentLevel, said: Sequence[str]) -> str:
    """What a level knows, and what theory says about it; `said` is the verdict where another β explains the KLs."""
    told = (
        f"Level {level.level}: {level.active} of {level.size} latents are active, {level.collapsed} collapsed,"
        f" {level.partial} partial. KL {level.kl:.4g} nats, information between {level.information_lower:.4g}"
        f" and {level.information_upper:.4g} nats."
    )
    return f"{told} {_theory(found, level, ABOVE if said else OTHERWISE)}".rstrip()


def _theory(found: Detection, level: LatentLevel, why: str) -> str:
    if level.predicted_active is None:
        return ""
    must = level.size - level.predicted_active
    if level.rotatable:
        return f"{_directions(level, must)} {_missing(found, level)}".rstrip()
    silent, may = level.still or 0, must + (level.predicted_faint or 0)
    counted = ", counting those of constant mean" if silent > level.collapsed else ""
    told = f"The linear theory says that {must} must collapse"
    if silent > may:
        told += f"; {silent - must} more did{counted}, {_why(level, why)}."
    elif silent < must:
        told += f"; {must - silent} of them did not{counted}."
    elif silent > must:
        told += f"; {silent - must} more did{counted}: {FAINT}."
    else:
        told += f", and so many did{counted}." if must else ": none, and none did."
    return f"{told} {_missing(found, level)}".rstrip()


def _why(level: LatentLevel, why: str) -> str:
    """The reason for more silence than theory predicts, less what tells next to nothing at the optimum."""
    faint = level.predicted_faint or 0
    return why if not faint else f"{faint} because {FAINT}, the others {why}"


def _directions(level: LatentLevel, must: int) -> str:
    """Equal fixed σ: rotated latents are as good, so what theory counts are directions."""
    silent, may = level.still or 0, must + (level.predicted_faint or 0)
    told = (
        f"All σ are fixed and equal, so rotated latents are as good; of {level.size} directions the linear theory says"
    )
    if silent == must:
        return f"{told} that {must} must not move, and so many do not."
    if silent > may:
        return f"{told} that {must} must not move; {silent - must} more do not, {_why(level, OTHERWISE)}."
    if silent > must:
        return f"{told} that {must} must not move; {silent - must} more do not: {FAINT}."
    return f"{told} that {must} must not move; {must - silent} of them do."


def _missing(found: Detection, level: LatentLevel) -> str:
    """The modes that should be carried and are not."""
    missing = [mode for mode in found.modes if mode.level == level.level and mode.missing]
    if not missing:
        return ""
    named = ", ".join(
        f"{mode.mode} (θ² = {mode.theta2:.4g}, {mode.recovered:.0%} of its variance instead of {mode.expected:.0%})"
        for mode in missing[:MODES]
    )
    more = f" and {len(missing) - MODES} more" if len(missing) > MODES else ""
    return f"Not carried although the optimum carries them: mode{'s' * (len(missing) > 1)} {named}{more}."


def _latents(found: Detection, console: Console) -> RenderableType:
    shown = sorted(found.dimensions, key=lambda latent: -latent.kl)[:ROWS]
    table = new_table(
        f"Latents by KL (the first {len(shown)} of {len(found.dimensions)})",
        ["latent", "level", "state", "KL", "Var of mean", "mean σ²", "share KL < ε", "information", "why"],
        console,
    )
    for latent in shown:
        table.add_row(*cells(latent))
    return table


def cells(latent: Latent) -> tuple[str, ...]:
    """The entries of a latent's row."""
    return (
        str(latent.index),
        str(latent.level),
        latent.state,
        f"{latent.kl:.4g}",
        f"{latent.mean_variance:.4g}",
        f"{latent.posterior_variance:.4g}",
        f"{latent.collapsed_share:.1%}",
        f"{latent.information_lower:.3g} to {latent.information_upper:.3g}",
        REASONS.get(latent.reason or "", ""),
    )
