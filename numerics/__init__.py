"""Numeric side: moments, closed-form optimum, loss, minimisers and flows (NumPy and SciPy only).

The nouns below are imported on first use; each verb lives in the module of its name, as in
`from numerics.optimum import optimum`.
"""

from importlib import import_module
from typing import Any

_HOMES = {
    "InputError": "checks",
    "Level": "problem",
    "Problem": "problem",
    "Moments": "moments",
    "Optimum": "optimum",
    "Parameters": "parameters",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"numerics.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'numerics' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(_HOMES)
