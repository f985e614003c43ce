"""What a run was computed with."""

import platform
import sys
from importlib.metadata import version

PACKAGES = ("collapsecheck", "numpy", "scipy")
OPTIONAL = ("jax", "jaxlib", "optax")  # named where the run has imported them


def versions() -> dict[str, str]:
    """The versions of what computed."""
    used = [*PACKAGES, *(name for name in OPTIONAL if name in sys.modules)]
    return {name: version(name) for name in used} | {"python": platform.python_version()}
