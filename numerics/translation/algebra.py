"""From somebody's loss to the theory's: likelihood, β and η_dec, each step of it a line of text (docs/losses.md)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

from collapsecheck.numerics.checks import refuse, width
from collapsecheck.numerics.translation.answer import Translation, digits
from collapsecheck.numerics.translation.description import Description, Rate, Term, described
from collapsecheck.numerics.translation.linear_maps import LinearMap

QUADRATIC = ("squared", "gaussian-nll")
NAMES = {"squared": "gaussian", "bce": "bernoulli", "continuous-bernoulli": "continuous-bernoulli", "l1": "l1"}
SYMBOLS = {
    "squared": "(x − x̂)²",
    "gaussian-nll": "−log N(x; x̂, s²)",
    "bce": "−x log p − (1 − x) log(1 − p)",
    "continuous-bernoulli": "−log p of the continuous Bernoulli",
    "l1": "|x − x̂|",
    "huber": "Huber's loss of x − x̂",
}


def translate(loss: Mapping[str, Any], *, pixels: int | None = None, latents: int | None = None) -> Translation:
    """The translation of a loss, described as docs/losses.md says; InputError for what is missing or not covered.

    pixels, latents: how many there are; needed where the loss averages over them and does not say so itself.
    """
    found = described(loss)
    sizes = _agreed("pixels", found.pixels, pixels), _agreed("latents", found.latents, latents)
    return _translated(replace(found, pixels=sizes[0], latents=sizes[1]))


def _agreed(name: str, said: int | None, known: int | None) -> int | None:
    known = None if known is None else width(name, known)
    if said is not None and known is not None and said != known:
        holder = "data have" if name == "pixels" else "model has"
        refuse(f"the loss says {name} = {said}, but the {holder} {known}")
    return known if said is None else said


def _translated(found: Description) -> Translation:
    steps = [f"loss = {' + '.join([*map(_as_written, found.terms), _kl_as_written(found.kl)])}"]
    if found.prior_samples is not None:
        steps.append(f"  + {_as_written(found.prior_samples)} of x̂ decoded from z of the prior")
    if found.kl.schedule is not None:
        steps.append(found.kl.schedule)
    batched = _batch_factor(found, steps)
    shares = [_share(found, term, batched, "a", steps) for term in found.terms]
    b = _of_kl(found, batched, steps)
    whole = found.terms[0] if len(found.terms) == 1 else None
    maps = None if whole is not None and whole.map.identity else _maps(found, shares, steps)
    likelihood, eta_dec, halves = _likelihood(found.terms[0], steps)
    a = shares[0] if maps is None else Fraction(1)
    per_unit = b / (halves * a)
    beta = digits(per_unit * _exact(found.kl.weight))
    steps.append(f"only b/a matters: β = {'b/(2a)' if halves == 2 else 'b/a'} = {beta}")
    steps.append(f"one unit of your KL weight is β = {digits(per_unit)}{_threshold(per_unit, eta_dec)}")
    answer = Translation(
        likelihood,
        eta_dec,
        found.kl.weight,
        float(per_unit),
        found.latents,
        found.pixels,
        (),
        float(a) if halves == 2 else 1.0,
        _per_nat(found, b, batched),
        maps,
    )
    answer = replace(answer, **_free(found, batched, steps), prior=_prior(found, shares, batched, steps))
    return replace(answer, steps=tuple(steps), averaged=tuple(_averaged(found)))


def _per_nat(found: Description, b: Fraction, batched: int) -> float | None:
    """The KL as reduced, per nat of a row; where every term is summed over the batch, b leaves its size out."""
    if not _summed(found.kl.reduction) or batched > 1 or found.batch == 1:
        return float(b)
    return None if found.batch is None else float(b * found.batch)


def _averaged(found: Description) -> Iterator[str]:
    for name, reduction in (("pixels", found.terms[0].reduction), ("latents", found.kl.reduction)):
        if name in reduction or "everything" in reduction:
            yield name


def _threshold(per_unit: Fraction, eta_dec: float | None) -> str:
    return "" if eta_dec is None else f"; a mode needs θ² > {digits(float(per_unit) * eta_dec**2)} × the KL weight"


def _exact(value: float) -> Fraction:
    """The decimal number that was written."""
    return Fraction(repr(value))


def _as_written(term: Term) -> str:
    error = SYMBOLS[term.kind].replace("x − x̂", f"x − x̂ ({term.map.describe()})" * (not term.map.identity) or "x − x̂")
    divided = f"/{digits(term.divided_by)}" * (term.divided_by != 1)
    return f"{digits(term.weight)}{divided} · {term.reduction} of {error}"


def _kl_as_written(kl: Rate) -> str:
    divided = f"/{digits(kl.divided_by)}" * (kl.divided_by != 1)
    if kl.capacity is not None:
        return f"{digits(kl.weight)} · |{kl.reduction} of KL{divided} − {digits(kl.capacity)}|"
    if kl.free_per == "total":
        return f"{digits(kl.weight)} · max({kl.reduction} of KL{divided}, {digits(kl.free or 0)})"
    inner = "KL" if kl.free_per is None else f"max(KL, {digits(kl.free or 0)}) per {kl.free_per}"
    return f"{digits(kl.weight)}{divided} · {kl.reduction} of {inner}"


def _summed(reduction: str) -> bool:
    """Whether the batch is summed over."""
    return reduction in ("sum", "mean over pixels", "mean over latents")


def _batch_factor(found: Description, steps: list[str]) -> int:
    """What a sum over the batch is in units of a mean: 1 if every term is summed, so that it cancels."""
    reductions = [term.reduction for term in found.terms] + [found.kl.reduction]
    reductions += [found.prior_samples.reduction] if found.prior_samples else []
    summed = [_summed(reduction) for reduction in reductions]
    if all(summed) and _cancels(found.kl):
        steps.append("every term is summed over the batch: its size cancels")
        return 1
    if not any(summed):
        return 1
    if found.batch is None:
        refuse(
            "one term is summed over the batch and another averaged (or compared with nats): give batch, the number of"
            " rows of a minibatch"
        )
    steps.append(f"a sum over the batch is {found.batch} times the mean: the optimum depends on the minibatch")
    return found.batch


def _cancels(kl: Rate) -> bool:
    return kl.capacity is None and kl.free is None


def _share(found: Description, term: Term, batched: int, symbol: str, steps: list[str]) -> Fraction:
    """The term's weight per unit of its error, summed over pixels and averaged over rows."""
    share = _exact(term.weight) / _exact(term.divided_by) * (batched if _summed(term.reduction) else 1)
    if "pixels" not in term.reduction and "everything" not in term.reduction:
        steps.append(f"{symbol} = {digits(share)} per unit of the sum over pixels of {SYMBOLS[term.kind]}")
        return share
    if found.pixels is None:
        refuse(f"the reconstruction is a {term.reduction}: give pixels, the number of entries of a row")
    count = term.map.outputs(found.pixels)
    value = f"{digits(share)}/{count} = {digits(share / count)}"
    steps.append(f"a mean over {count} entries is 1/{count} of their sum: {symbol} = {value}")
    return share / count


def _of_kl(found: Description, batched: int, steps: list[str]) -> Fraction:
    """b per unit of the KL weight: what a nat, summed over latents and averaged over rows, costs."""
    per_unit = (batched if _summed(found.kl.reduction) else 1) / _exact(found.kl.divided_by)
    weight = _exact(found.kl.weight)
    if "latents" not in found.kl.reduction and "everything" not in found.kl.reduction:
        steps.append(f"b = {digits(per_unit * weight)} per nat of the KL summed over latents")
        return per_unit
    if found.latents is None:
        refuse(f"the KL is a {found.kl.reduction}: give latents, the number of entries of z")
    count = found.latents
    shown = f"{digits(per_unit * weight)}/{count} = {digits(per_unit * weight / count)}"
    steps.append(f"a mean over {count} latents is 1/{count} of their sum: b = {shown}")
    return per_unit / count


def _maps(found: Description, shares: list[Fraction], steps: list[str]) -> tuple[tuple[float, LinearMap], ...]:
    """The weights of all terms on one vector, y = (√a₁ M₁ x, √a₂ M₂ x, …), whose squared error has a = 1."""
    for term in found.terms:
        if found.pixels is not None:
            term.map.outputs(found.pixels)
    steps.append(f"all terms together are ‖y − ŷ‖² of y = ({', '.join(map(_mapped, found.terms, shares))}), so a = 1")
    return tuple((float(share), term.map) for share, term in zip(shares, found.terms, strict=True))


def _mapped(term: Term, share: Fraction) -> str:
    return f"√{digits(share)} · {term.map.describe()}"


def _likelihood(term: Term, steps: list[str]) -> tuple[str, float | None, int]:
    """The likelihood's name, η_dec, and what the theory's β is divided by: b/(2a) for a square, b/a for −log p."""
    if term.kind == "squared":
        steps.append("theory: ‖x − x̂‖²/η_dec² + β · 2 KL with η_dec = 1, and a‖x − x̂‖² + b KL is a multiple of it")
        return "gaussian", 1.0, 2
    steps.append("theory: −log p(x | x̂) + β KL, and a (−log p) + b KL is a multiple of it")
    if term.kind == "huber":
        return f"huber:{term.parameter:.17g}", None, 1
    if term.kind != "gaussian-nll":
        return NAMES[term.kind], None, 1
    if isinstance(term.parameter, float):
        steps.append(f"a Gaussian of variance {digits(term.parameter)}: η_dec = {digits(math.sqrt(term.parameter))}")
        return "gaussian", math.sqrt(term.parameter), 1
    steps.append(
        f"the Gaussian's variance is learned, {'one for all pixels' * (term.parameter == 'one') or 'one each'}"
    )
    return ("gaussian-learned" if term.parameter == "one" else "gaussian-diagonal"), None, 1


def _free(found: Description, batched: int, steps: list[str]) -> dict[str, Any]:
    """Free nats per row. In total they are of the KL as reduced, so a mean over d latents of C nats is d C nats."""
    kl = found.kl
    given = kl.capacity if kl.free is None else kl.free
    if given is None:
        return {}
    rows = batched if _summed(kl.reduction) and kl.free_per != "latent and sample" else 1
    if kl.free_per in ("latent", "latent and sample"):
        steps.append(f"{digits(given / rows)} nats of every {kl.free_per} cost nothing: KL there is no sign of a code")
        return {"free": given / rows, "free_per": kl.free_per}
    averaged = "latents" in kl.reduction or "everything" in kl.reduction
    total = given / rows * kl.divided_by * ((found.latents or 1) if averaged else 1)
    if kl.capacity is not None:
        steps.append("γ|KL − C| has the optimum of γ max(KL, C): below C both terms fall as the KL grows")
    steps.append(f"{digits(total)} nats in all cost nothing: the optimum has at least so many")
    return {"free": total, "free_per": "total"}


def _prior(found: Description, shares: list[Fraction], batched: int, steps: list[str]) -> float:
    """w/a of a term w‖x − x̂(z)‖² with z of the prior: it costs w η²‖U‖² and a constant."""
    if found.prior_samples is None:
        return 0.0
    ratio = _share(found, found.prior_samples, batched, "w", steps) / sum(shares)
    steps.append(
        f"x̂ of prior samples knows nothing of x: the term is w‖U‖² + const, thresholds are {digits(1 + ratio)} ×"
    )
    return float(ratio)
