"""Verify the theory of posterior collapse, and predict which latents of a VAE collapse.

`import collapsecheck as cc` is all that users need; nothing is imported before it is used.

A problem is given, wherever one is meant, as a `Problem`, as the mapping that the command line reads as JSON, or as
samples with the keywords of the model: `beta`, `d`, `eta_dec`, `eta`, `sigma` for one level, `levels` for several.
`threshold` asks about samples alone: it means every model.

- Answers on data: `predict` (which latents collapse), `recommend` (which beta or eta_dec keeps them), `phase` (a grid
  of such answers), `detect` (which latents of a trained encoder are collapsed, and why), `threshold` (where every VAE
  on the data collapses, whatever its networks and likelihood), `translate` (somebody's loss in the theory's terms),
  `Monitor` (latents in a training loop: KL, information, a warning when they die).
- Theorems: `catalogue` (all by name), `verify` (all witnesses), `audit` (somebody's formula), `campaign` (millions of
  random instances).
- Nouns: `Problem`, `Level`, `InputError`; `LinearVAE`, `LinearCVAE`, `LinearHVAE` are scikit-learn estimators.
- `strategies`: Hypothesis strategies for moments and problems.
"""

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from collapsecheck.doors import opened

if TYPE_CHECKING:
    from collapsecheck.auditing.report import audit as audit
    from collapsecheck.campaigns.run import campaign as campaign
    from collapsecheck.grading import verify as verify
    from collapsecheck.instances import strategies as strategies
    from collapsecheck.numerics.any_network.answer import threshold as threshold
    from collapsecheck.numerics.arrays import detect as detect
    from collapsecheck.numerics.arrays import phase as phase
    from collapsecheck.numerics.arrays import predict as predict
    from collapsecheck.numerics.arrays import recommend as recommend
    from collapsecheck.numerics.checks import InputError as InputError
    from collapsecheck.numerics.detection import Monitor as Monitor
    from collapsecheck.numerics.estimators import LinearCVAE as LinearCVAE
    from collapsecheck.numerics.estimators import LinearHVAE as LinearHVAE
    from collapsecheck.numerics.estimators import LinearVAE as LinearVAE
    from collapsecheck.numerics.problem import Level as Level
    from collapsecheck.numerics.problem import Problem as Problem
    from collapsecheck.reading.loss import translate as translate
    from collapsecheck.theory.catalogue import catalogue as catalogue

_HOMES = {
    "predict": "numerics.arrays",
    "recommend": "numerics.arrays",
    "phase": "numerics.arrays",
    "detect": "numerics.arrays",
    "Monitor": "numerics.detection",
    "threshold": "numerics.any_network.answer",
    "translate": "reading.loss",
    "catalogue": "theory.catalogue",
    "verify": "grading.verification",
    "audit": "auditing.report",
    "campaign": "campaigns.run",
    "Problem": "numerics.problem",
    "Level": "numerics.problem",
    "InputError": "numerics.checks",
    "LinearVAE": "numerics.estimators.estimators",
    "LinearCVAE": "numerics.estimators.estimators",
    "LinearHVAE": "numerics.estimators.estimators",
    "strategies": "instances.strategies",
}
_found, _ = opened(__name__, _HOMES)
__all__ = sorted(name for name, home in _HOMES.items() if "estimators" not in home or find_spec("sklearn"))  # noqa: PLE0605


def __dir__() -> list[str]:
    """Without scikit-learn the estimators are not listed; asked for, they say what to install (ImportError)."""
    return list(__all__)


def __getattr__(name: str) -> object:
    found = _found(name)
    if name in ("Problem", "Level") and "hypothesis" in sys.modules:
        import_module("collapsecheck.instances.hypothesis_entry").register()
    return found
