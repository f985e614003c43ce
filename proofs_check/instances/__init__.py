"""Random instances and Hypothesis strategies."""

from typing import TYPE_CHECKING

from collapsecheck.doors import opened

if TYPE_CHECKING:
    from collapsecheck.instances import strategies as strategies
    from collapsecheck.instances.finite_laws import Law as Law
    from collapsecheck.instances.finite_laws import lower_and_witness as lower_and_witness
    from collapsecheck.instances.finite_laws import random_law as random_law
    from collapsecheck.instances.matrices import cvae_moments as cvae_moments
    from collapsecheck.instances.matrices import raised as raised
    from collapsecheck.instances.matrices import vae_moments as vae_moments
    from collapsecheck.instances.pairing_search import attempt as attempt
    from collapsecheck.instances.pairing_search import attempts as attempts
    from collapsecheck.instances.random import Instance as Instance
    from collapsecheck.instances.random import build as build
    from collapsecheck.instances.random import draw as draw
    from collapsecheck.instances.random import drawn as drawn

_HOMES = {
    "strategies": "strategies",
    "Law": "finite_laws",
    "lower_and_witness": "finite_laws",
    "random_law": "finite_laws",
    "cvae_moments": "matrices",
    "raised": "matrices",
    "vae_moments": "matrices",
    "attempt": "pairing_search",
    "attempts": "pairing_search",
    "Instance": "random",
    "build": "random",
    "draw": "random",
    "drawn": "random",
}
__getattr__, __dir__ = opened(__name__, _HOMES)
