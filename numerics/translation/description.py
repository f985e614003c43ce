"""What somebody's loss is: the fields of its description, strictly checked (docs/losses.md)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from collapsecheck.numerics.checks import fields, positive, refuse, shown, width
from collapsecheck.numerics.translation.linear_maps import FIELDS as MAP_FIELDS
from collapsecheck.numerics.translation.linear_maps import LinearMap, linear_map

WHAT = "a table"
TOP = ("reconstruction", "kl", "prior_samples", "latents", "pixels", "batch", "name", "source")
TERM = ("kind", "reduction", "weight", "divided_by")
KL = ("weight", "reduction", "divided_by", "free_nats", "free_per", "capacity")
SCHEDULE = ("from", "to", "steps", "step")
OF_KIND = {
    "squared": MAP_FIELDS,
    "gaussian-nll": ("variance",),
    "bce": (),
    "continuous-bernoulli": (),
    "l1": (),
    "huber": ("delta",),
}
REQUIRED = {"gaussian-nll": ("variance",), "huber": ("delta",)}
PIXELS = ("sum", "mean over pixels", "mean over batch", "mean over everything")
LATENTS = ("sum", "mean over latents", "mean over batch", "mean over everything")
FREE_PER = ("latent", "latent and sample", "total")
NOT_COVERED = {
    word: what
    for what, words in {
        "an adversarial term": "adversarial discriminator gan",
        "a decoder that sees the past": (
            "autoregressive teacher_forcing past lstm gru rnn transformer gpt pixelcnn wavenet"
        ),
        "a perceptual term": "perceptual lpips",
        "a similarity index": "ssim",
        "a term on the aggregated posterior": "mmd total_correlation",
        "a quantised latent": "vq",
        "a posterior or prior that is not Gaussian": "flow",
    }.items()
    for word in words.split()
}


@dataclass(frozen=True, eq=False)
class Term:
    """A reconstruction term: its kind, weight (over what it is divided by), reduction, parameter and linear map."""

    kind: str
    weight: float
    reduction: str
    divided_by: float
    parameter: float | str | None
    map: LinearMap


@dataclass(frozen=True)
class Rate:
    """The KL term.

    weight: the final one; schedule: in words, if it has one; free: free nats per `free_per`; capacity: C of |KL − C|.
    """

    weight: float
    reduction: str
    divided_by: float
    schedule: str | None
    free: float | None
    free_per: str | None
    capacity: float | None


@dataclass(frozen=True, eq=False)
class Description:
    """A loss: reconstruction terms, the KL term, a term of decoded prior samples if there is one, and given sizes."""

    terms: tuple[Term, ...]
    kl: Rate
    prior_samples: Term | None
    latents: int | None
    pixels: int | None
    batch: int | None


def described(given: Any) -> Description:
    """The description in a mapping such as a TOML file holds; InputError in one line for whatever is not covered."""
    if isinstance(given, Mapping):
        for field, value in given.items():
            _covered(field)
            _covered(None if field in TOP else value)
    whole = fields("the loss", given, TOP, ("reconstruction", "kl"), WHAT)
    for name in ("name", "source"):
        if not isinstance(whole.get(name, ""), str):
            refuse(f"{name} is {shown(whole[name])}: must be text")
    terms = whole["reconstruction"]
    many = list(terms) if isinstance(terms, Sequence) and not isinstance(terms, str) else [terms]
    names = ["reconstruction"] if len(many) == 1 else [f"reconstruction[{i}]" for i in range(len(many))]
    read = tuple(_term(name, term) for name, term in zip(names, many, strict=True))
    _check_together(read)
    prior = _term("prior_samples", whole["prior_samples"]) if "prior_samples" in whole else None
    _check_prior(read, prior)
    sizes = (width(name, whole[name]) if name in whole else None for name in ("latents", "pixels", "batch"))
    return Description(read, _kl(whole["kl"]), prior, *sizes)


def _covered(name: object) -> None:
    if isinstance(name, str) and (what := NOT_COVERED.get(name.lower().replace("-", "_"))):
        refuse(f"{name}: {what} is not covered: no theory here says what it does to latents")


def _term(name: str, given: Any) -> Term:
    known = dict(given) if isinstance(given, Mapping) else {}
    kind = known.get("kind")
    _covered(kind)
    if isinstance(given, Mapping) and kind not in OF_KIND:
        refuse(f"{name}.kind is {shown(kind)}: must be one of {', '.join(OF_KIND)}")
    extra, required = OF_KIND.get(str(kind), ()), REQUIRED.get(str(kind), ())
    found = fields(name, given, (*TERM, *extra), ("kind", "reduction", *required), WHAT)
    return Term(
        str(kind),
        positive(f"{name}.weight", found.get("weight", 1)),
        _one_of(f"{name}.reduction", found["reduction"], PIXELS),
        positive(f"{name}.divided_by", found.get("divided_by", 1)),
        _parameter(name, str(kind), found),
        linear_map(name, found),
    )


def _parameter(name: str, kind: str, found: Mapping[str, Any]) -> float | str | None:
    if kind == "huber":
        return positive(f"{name}.delta", found["delta"])
    if kind != "gaussian-nll":
        return None
    if isinstance(found["variance"], str):
        if found["variance"] in ("one", "each"):
            return str(found["variance"])
        refuse(
            f'{name}.variance is {shown(found["variance"])}: must be a number, or "one" or "each" (learned: one for all'
            " pixels, or one for each); a variance that a network makes from z is not covered"
        )
    return positive(f"{name}.variance", found["variance"])


def _check_together(terms: tuple[Term, ...]) -> None:
    if not terms:
        refuse("reconstruction is empty: give at least one term")
    kinds = sorted({term.kind for term in terms})
    if len(terms) > 1 and kinds != ["squared"]:
        refuse(f"several reconstruction terms must all be squared: {', '.join(kinds)} together are not covered")


def _check_prior(terms: tuple[Term, ...], prior: Term | None) -> None:
    if prior is None:
        return
    plain = all(term.kind == "squared" and term.map.identity for term in (*terms, prior))
    if not plain:
        refuse("prior_samples is covered for the squared error of all pixels only, in both terms")


def _kl(given: Any) -> Rate:
    found = fields("kl", given, KL, ("weight", "reduction"), WHAT)
    weight, schedule = _weight(found["weight"])
    if "free_nats" in found and "capacity" in found:
        refuse("kl has free_nats and capacity: |KL − C| leaves C nats free already, give one of the two")
    if ("free_nats" in found) != ("free_per" in found):
        refuse(f"kl: free_nats and free_per go together; free_per is one of {', '.join(FREE_PER)}")
    free = positive("kl.free_nats", found["free_nats"]) if "free_nats" in found else None
    return Rate(
        weight,
        _one_of("kl.reduction", found["reduction"], LATENTS),
        positive("kl.divided_by", found.get("divided_by", 1)),
        schedule,
        free,
        _one_of("kl.free_per", found["free_per"], FREE_PER) if free is not None else None,
        positive("kl.capacity", found["capacity"]) if "capacity" in found else None,
    )


def _weight(given: Any) -> tuple[float, str | None]:
    """The weight that decides: the final one of a schedule, or that at its `step`."""
    if not isinstance(given, Mapping):
        return positive("kl.weight", given), None
    found = fields("kl.weight", given, SCHEDULE, ("from", "to", "steps"), "a number or a table")
    low = 0.0 if found["from"] == 0 and found["from"] is not False else positive("kl.weight.from", found["from"])
    high, steps = positive("kl.weight.to", found["to"]), positive("kl.weight.steps", found["steps"])
    told = f"the KL weight goes from {low:g} to {high:g} in {steps:g} steps"
    if "step" not in found:
        return high, f"{told}; what survives at the end is decided by the last one"
    step = positive("kl.weight.step", found["step"])
    now = low + (high - low) * min(1.0, step / steps)
    return now, f"{told}; at step {step:g} it is {now:g}"


def _one_of(name: str, given: Any, allowed: Sequence[str]) -> str:
    if given not in allowed:
        refuse(f"{name} is {shown(given)}: must be one of {', '.join(map(repr, allowed))}")
    return str(given)
