"""Where the symbolic and the numeric side meet: witnesses, grades, reports and the command line.

`from proofs_check import predict, verify, catalogue` gives the three functions; nothing is imported before it is used.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from proofs_check.predict import predict as predict
    from proofs_check.verify import verify as verify
    from theory.catalogue import catalogue as catalogue

_FUNCTIONS = {"predict": "proofs_check.predict", "verify": "proofs_check.verify", "catalogue": "theory.catalogue"}
__all__ = ["catalogue", "predict", "verify"]


class _Package(ModuleType):
    """Keeps `proofs_check.predict` the function although a submodule has the same name."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _FUNCTIONS and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> object:
    if name not in _FUNCTIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_FUNCTIONS[name]), name)
