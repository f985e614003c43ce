"""Numeric side: moments, closed-form optimum, loss, minimisers and flows (NumPy and SciPy only).

`from numerics import predict, recommend, phase, detect` gives the functions on arrays, and the nouns below come the
same way; all are imported on first use. Every other verb lives in the module of its name, as in
`from numerics.optimum import optimum`.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numerics.arrays import phase as phase
    from numerics.arrays import predict as predict
    from numerics.arrays import recommend as recommend
    from numerics.detect import detect as detect

_FUNCTIONS = {"predict": "arrays", "recommend": "arrays", "phase": "arrays", "detect": "detect"}
_HOMES = _FUNCTIONS | {
    "EscapeRates": "dynamics",
    "InputError": "checks",
    "Level": "problem",
    "Problem": "problem",
    "Moments": "moments",
    "Optimum": "optimum",
    "Parameters": "parameters",
}


class _Package(ModuleType):
    """Keeps `numerics.phase`, `recommend` and `detect` the functions although submodules have the same names."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _FUNCTIONS and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"numerics.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'numerics' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(_HOMES)
