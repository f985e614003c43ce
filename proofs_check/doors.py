"""A room's door that opens on demand: its names are imported when they are first asked for."""

from collections.abc import Callable, Mapping
from importlib import import_module


def opened(room: str, homes: Mapping[str, str]) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of the package `room`; `homes` gives each name's module, or the module itself."""

    def found(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {room!r} has no attribute {name!r}")
        module = import_module(f"{room}.{homes[name]}")
        return getattr(module, name, module)

    return found, lambda: sorted(homes)
