"""Where an argument stands: a sentence before each run of steps that do one thing."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from collapsecheck.theory.derivations.chain import chain_steps
from collapsecheck.theory.derivations.conclusion import conclusions
from collapsecheck.theory.derivations.loss import loss_steps
from collapsecheck.theory.derivations.stationary import stationary_steps
from collapsecheck.theory.derivations.to_modes import reduction
from collapsecheck.theory.statement import Step, Theorem, titles

LOSS = "First the loss itself, as traces of the model's matrices."
STATIONARY = "What every critical point satisfies, the global minimum among them."
SPECTRA = (
    "From here on the loss is bounded below, one inequality at a time, until only eigenvalues are left. Parameters "
    "that are diagonal in the modes attain all bounds at once."
)
CHAIN = "The matrices are gone: what is left is one convex problem per mode, and what certifies its minimum."
REGIONS = "It remains to solve that problem, region by region."
OWN = "Now what this theorem adds."


def staged(theorem: Theorem, steps: Sequence[Step]) -> Iterator[tuple[str, list[Step]]]:
    """The steps in runs, each with the sentence that says where the argument stands; "" where all steps are one run."""
    known = _known(theorem)
    runs = [(stage, list(run)) for stage, run in groupby(steps, key=lambda step: known.get(step.title, OWN))]
    return ((stage if len(runs) > 1 else "", run) for stage, run in runs)


def _known(theorem: Theorem) -> dict[str, str]:
    """The sentence for every step that theorems share, by its title."""
    found = dict.fromkeys(titles(tuple(conclusions(theorem))), REGIONS)
    setting = theorem.setting
    if setting.model == "any":
        return found
    found = dict.fromkeys(titles(reduction(setting)), SPECTRA) | found
    parts = ((chain_steps, CHAIN), (stationary_steps, STATIONARY), (loss_steps, LOSS))
    for make, sentence in parts:
        found |= dict.fromkeys(titles(tuple(make(setting))), sentence)
    return found
