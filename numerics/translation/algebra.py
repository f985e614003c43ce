"""From somebody's loss to the theory's: likelihood, β and η_dec, each step of it a line of text (docs/losses.md)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from collapsecheck.numerics.checks import positive, refuse, width
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


@dataclass(frozen=True, eq=False)
class Translation:
    """A loss in the theory's terms.

    likelihood: as `threshold` names it; eta_dec: the decoder's deviation, None where it is learned or there is none;
    weight: the KL weight as written; beta_per_unit: the theory's β per unit of it; latents, pixels: as far as known;
    steps: the algebra, line by line; maps: what is squared, with weights, None for x − x̂ itself;
    per_term: what the loss's own squared term, its weight included, is per unit of E‖y − ŷ‖² (1 for other kinds);
    per_nat: what its KL, reduced but not weighed, is per nat of a row; None: summed over a batch of unknown size;
    free, free_per: nats that cost nothing, per "latent", "latent and sample" or in "total" (a capacity is the same);
    prior: weight of decoded prior samples relative to the reconstruction's; averaged: which of "pixels" and "latents"
    the loss averages over.
    """

    likelihood: str
    eta_dec: float | None
    weight: float
    beta_per_unit: float
    latents: int | None
    pixels: int | None
    steps: tuple[str, ...]
    per_term: float
    per_nat: float | None
    maps: tuple[tuple[float, LinearMap], ...] | None = None
    free: float | None = None
    free_per: str | None = None
    prior: float = 0.0
    averaged: tuple[str, ...] = ()

    @property
    def beta(self) -> float:
        """The theory's β."""
        return self.beta_per_unit * self.weight

    def own(self, beta: float | None) -> float | None:
        """The theory's β as a KL weight of the loss."""
        return None if beta is None else beta / self.beta_per_unit

    def capacity(self, nats: float) -> float | None:
        """Nats of a row as the loss's own KL, which a capacity is compared with; None if that needs `batch`."""
        return None if self.per_nat is None else nats * self.per_nat

    def at(self, weight: float) -> Translation:
        """The same loss with another KL weight."""
        line = f"with a KL weight of {_n(weight)} instead: β = {_n(self.beta_per_unit * weight)}"
        return replace(self, weight=positive("the KL weight", weight), steps=(*self.steps, line))

    def to_json(self) -> dict[str, Any]:
        """The documented JSON fields."""
        names = ("beta_per_unit", "likelihood", "eta_dec", "weight", "beta", "latents", "pixels", "free", "free_per")
        return {**{name: getattr(self, name) for name in names}, "steps": list(self.steps)}


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
    beta = _n(per_unit * _exact(found.kl.weight))
    steps.append(f"only b/a matters: β = {'b/(2a)' if halves == 2 else 'b/a'} = {beta}")
    steps.append(f"one unit of your KL weight is β = {_n(per_unit)}{_threshold(per_unit, eta_dec)}")
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
    return "" if eta_dec is None else f"; a mode needs θ² > {_n(float(per_unit) * eta_dec**2)} × the KL weight"


def _n(value: float | Fraction) -> str:
    return f"{float(value):.10g}"


def _exact(value: float) -> Fraction:
    """The decimal number that was written."""
    return Fraction(repr(value))


def _as_written(term: Term) -> str:
    error = SYMBOLS[term.kind].replace("x − x̂", f"x − x̂ ({term.map.describe()})" * (not term.map.identity) or "x − x̂")
    divided = f"/{_n(term.divided_by)}" * (term.divided_by != 1)
    return f"{_n(term.weight)}{divided} · {term.reduction} of {error}"


def _kl_as_written(kl: Rate) -> str:
    divided = f"/{_n(kl.divided_by)}" * (kl.divided_by != 1)
    if kl.capacity is not None:
        return f"{_n(kl.weight)} · |{kl.reduction} of KL{divided} − {_n(kl.capacity)}|"
    if kl.free_per == "total":
        return f"{_n(kl.weight)} · max({kl.reduction} of KL{divided}, {_n(kl.free or 0)})"
    inner = "KL" if kl.free_per is None else f"max(KL, {_n(kl.free or 0)}) per {kl.free_per}"
    return f"{_n(kl.weight)}{divided} · {kl.reduction} of {inner}"


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
        steps.append(f"{symbol} = {_n(share)} per unit of the sum over pixels of {SYMBOLS[term.kind]}")
        return share
    if found.pixels is None:
        refuse(f"the reconstruction is a {term.reduction}: give pixels, the number of entries of a row")
    count = term.map.outputs(found.pixels)
    steps.append(
        f"a mean over {count} entries is 1/{count} of their sum: {symbol} = {_n(share)}/{count} = {_n(share / count)}"
    )
    return share / count


def _of_kl(found: Description, batched: int, steps: list[str]) -> Fraction:
    """b per unit of the KL weight: what a nat, summed over latents and averaged over rows, costs."""
    per_unit = (batched if _summed(found.kl.reduction) else 1) / _exact(found.kl.divided_by)
    weight = _exact(found.kl.weight)
    if "latents" not in found.kl.reduction and "everything" not in found.kl.reduction:
        steps.append(f"b = {_n(per_unit * weight)} per nat of the KL summed over latents")
        return per_unit
    if found.latents is None:
        refuse(f"the KL is a {found.kl.reduction}: give latents, the number of entries of z")
    count = found.latents
    shown = f"{_n(per_unit * weight)}/{count} = {_n(per_unit * weight / count)}"
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
    return f"√{_n(share)} · {term.map.describe()}"


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
        steps.append(f"a Gaussian of variance {_n(term.parameter)}: η_dec = {_n(math.sqrt(term.parameter))}")
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
        steps.append(f"{_n(given / rows)} nats of every {kl.free_per} cost nothing: KL there is no sign of a code")
        return {"free": given / rows, "free_per": kl.free_per}
    averaged = "latents" in kl.reduction or "everything" in kl.reduction
    total = given / rows * kl.divided_by * ((found.latents or 1) if averaged else 1)
    if kl.capacity is not None:
        steps.append("γ|KL − C| has the optimum of γ max(KL, C): below C both terms fall as the KL grows")
    steps.append(f"{_n(total)} nats in all cost nothing: the optimum has at least so many")
    return {"free": total, "free_per": "total"}


def _prior(found: Description, shares: list[Fraction], batched: int, steps: list[str]) -> float:
    """w/a of a term w‖x − x̂(z)‖² with z of the prior: it costs w η²‖U‖² and a constant."""
    if found.prior_samples is None:
        return 0.0
    ratio = _share(found, found.prior_samples, batched, "w", steps) / sum(shares)
    steps.append(f"x̂ of prior samples knows nothing of x: the term is w‖U‖² + const, thresholds are {_n(1 + ratio)} ×")
    return float(ratio)
