"""What people read of somebody's loss: the algebra, answers in their own KL weight, and what explains their KLs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from collapsecheck.numerics.any_network import Threshold
from collapsecheck.numerics.detection.answer import Detection
from collapsecheck.numerics.problem import Problem
from collapsecheck.numerics.translation import Explanation, Translation, explained

SHOWN = 8
SMALL_BATCH = 8.0  # rows; a smaller factor is no batch


def own_json(loss: Translation, **values: Any) -> dict[str, Any]:
    """The JSON field `loss`; `values` are numbers of the answer as KL weights of the loss."""
    return {**loss.to_json(), **({"own": values} if values else {})}


def algebra(loss: Translation) -> Iterator[str]:
    """The translation, line by line."""
    yield "Your loss in the theory's terms:"
    yield from (f"  {number}. {line}" for number, line in enumerate(loss.steps, 1))


def own_sentence(loss: Translation) -> str:
    """What the KL weight is in the theory."""
    noise = "" if loss.eta_dec is None else f", η_dec = {loss.eta_dec:.6g}"
    told = f"Your loss: a KL weight of {loss.weight:.6g} is β = {loss.beta:.6g} ({loss.likelihood}{noise})"
    return f"{told}; one unit of it is β = {loss.beta_per_unit:.6g}."


def own_critical(loss: Translation, critical: Sequence[float]) -> str:
    """The critical KL weights of the loss, the largest first."""
    weights = [f"{loss.own(value):.6g}" for value in critical[:SHOWN] if value > 0]
    if not weights:
        return ""
    more = f" and {len(critical) - SHOWN} more" if len(critical) > SHOWN else ""
    numbers = [str(count) for count in range(1, len(weights) + 1)]
    listed = numbers if len(numbers) < 4 else [*numbers[:2], f"… {numbers[-1]}"]
    count = f"{', '.join(listed)} {'latent lives' if len(weights) == 1 else 'latents live'}"
    return f"In your loss {count} below the KL weights {', '.join(weights)}{more}."


def own_threshold(loss: Translation, found: Threshold) -> str:
    """The thresholds as KL weights of the loss."""
    parts = [f"κ_loc is a KL weight of {loss.own(found.kappa_loc):.6g}"]
    for name, value in (("≥", found.kappa_lower), ("≤", found.kappa_upper)):
        if value is not None:
            parts.append(f"κ {name} {loss.own(value):.6g}")
    return f"In your loss: {', '.join(parts)}; yours is {loss.weight:.6g}."


def free_sentence(loss: Translation) -> str:
    """What free nats or decoded prior samples do to collapse; empty without them."""
    if loss.free is not None:
        where = "in all" if loss.free_per == "total" else f"of every {loss.free_per}"
        return (
            f"{loss.free:.6g} nats {where} cost nothing: full collapse is unstable at every KL weight, and KL up to"
            " there is no sign of a code."
        )
    if loss.prior:
        return f"Decoded prior samples divide every critical KL weight by {1 + loss.prior:.6g}: that is in the numbers."
    return ""


def explained_latents(
    problem: Problem | None, found: Detection | None, loss: Translation | None
) -> tuple[dict[str, Any] | None, list[str]]:
    """Whether the KLs of an encoder's active latents fit the problem's β: JSON and sentences."""
    if problem is None or found is None:
        return None, []
    seen = [latent.kl for latent in found.dimensions if not latent.silent]
    told = explained(problem, seen, loss, found.levels[0].predicted_faint or 0)
    return (None if told is None else told.to_json()), list(explanation_sentences(told, loss))


def explanation_sentences(found: Explanation | None, loss: Translation | None) -> Iterator[str]:
    """Verdict, reason, remedy: the KLs do not fit the stated β, what does, and what to look at first."""
    if found is None:
        return
    active = "1 latent is" if found.predicted == 1 else f"{found.predicted} latents are"
    seen = "1 is" if found.observed == 1 else f"{found.observed} are"
    yield f"Verdict: the KLs do not fit β = {found.stated:.6g}, where {active} active and {seen} seen."
    yield f"Reason: {_fit(found)}{_in_own(found, loss)}."
    if found.reductions:
        first, *others = found.reductions
        told = f"; also possible: {'; '.join(f'{one.told} = {one.beta:.6g}' for one in others)}" if others else ""
        yield f"Explained by the reduction: {first.told} = {first.beta:.6g} leaves {first.active} active{told}."
    yield f"Remedy: {_remedy(found)}"


def _fit(found: Explanation) -> str:
    if found.fitted is not None:
        return f"they fit β = {found.fitted:.6g}"
    return f"that all are silent fits every β of at least {found.least:.6g}"


def _in_own(found: Explanation, loss: Translation | None) -> str:
    beta = found.least if found.fitted is None else found.fitted
    return "" if loss is None else f", a KL weight of {loss.own(beta):.6g} in your loss"


def _batch(found: Explanation) -> str:
    """The size of batch that would explain it: nobody told it, so any factor fits some size."""
    factor = 1.0 if found.fitted is None else found.fitted / found.stated
    if 1 / SMALL_BATCH < factor < SMALL_BATCH:
        return ""
    summed, averaged = ("the KL", "the reconstruction") if factor > 1 else ("the reconstruction", "the KL")
    rows = f"{max(factor, 1 / factor):.0f}"
    return f", unless {summed} is summed over batches of about {rows} rows and {averaged} is averaged over them"


def _remedy(found: Explanation) -> str:
    if not found.reductions:
        return f"no usual reduction explains it{_batch(found)}; look at the optimiser, the warm-up and the encoder."
    factor = found.reductions[0].beta / found.stated
    side = "divide the KL weight by" if factor > 1 else "multiply the KL weight by"
    return (
        f"check how the loss is reduced (over pixels, latents, batch); to train what was stated, {side}"
        f" {max(factor, 1 / factor):.6g}."
    )
