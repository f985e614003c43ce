"""The catalogue: every module of the folders of theory/theorems defines THEOREM; the order respects `uses`.

A theorem file outside of it is read by its path.
"""

import ast
import inspect
from collections.abc import Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from pkgutil import walk_packages
from traceback import extract_tb
from types import MappingProxyType, ModuleType

import collapsecheck.theory.theorems
from collapsecheck.theory.statement import FROM_FILES, StatementError, Theorem, intact, rebuilt, require


@cache
def catalogue() -> Mapping[str, Theorem]:
    """All theorems by slug, each after those it uses, the false ones last.

    Raises ValueError if a file's name, slug or uses are wrong.
    """
    found = {slug: module.THEOREM for slug, module in modules().items()}
    for theorem in found.values():
        _check(theorem, found)
    try:
        order = TopologicalSorter({slug: theorem.uses for slug, theorem in found.items()}).static_order()
        holding_first = sorted(order, key=lambda slug: found[slug].expected != "holds")
        return MappingProxyType({slug: found[slug] for slug in holding_first})
    except CycleError as error:
        raise ValueError(f"theorems use each other in a circle: {' → '.join(error.args[1])}") from error


def modules() -> dict[str, ModuleType]:
    """The file of every theorem, imported, by the theorem's slug; ValueError if one defines none or another's."""
    package = collapsecheck.theory.theorems
    found = walk_packages(package.__path__, f"{package.__name__}.")
    return dict(_load(file.name) for file in found if not file.ispkg)


def _load(name: str) -> tuple[str, ModuleType]:
    module, file = import_module(name), f"{name.removeprefix('collapsecheck.').replace('.', '/')}.py"
    if not __debug__ and _asserts(module):
        raise ValueError(f"{file} checks with assert, which Python drops under -O: use collapsecheck.theory.checks")
    theorem = getattr(module, "THEOREM", None)
    if theorem is None:
        raise ValueError(f"{file} defines no THEOREM")
    if theorem.slug != name.rpartition(".")[2].replace("_", "-"):
        raise ValueError(f"{file} defines the slug {theorem.slug!r}: file name and slug must agree")
    return theorem.slug, module


def _asserts(module: ModuleType) -> bool:
    return any(isinstance(node, ast.Assert) for node in ast.walk(ast.parse(inspect.getsource(module))))


def is_path(reference: str) -> bool:
    """Whether the reference is the path of a theorem file, not a slug."""
    return reference.endswith(".py") or "/" in reference


@cache
def theorem_at(reference: str) -> Theorem:
    """The theorem of the catalogue with this slug (KeyError), or that of the file at this path (StatementError)."""
    return _read(Path(reference)) if is_path(reference) else catalogue()[reference]


def _read(path: Path) -> Theorem:
    """The file is executed: whatever goes wrong in it is told in one line, with its place."""
    require(path.is_file(), f"{path}: there is no such file")
    require(path.suffix == ".py", f"{path}: a theorem file ends in .py")
    spec = spec_from_file_location(f"{FROM_FILES}{path.stem}", path)
    if spec is None or spec.loader is None:
        raise StatementError(f"{path}: Python has no loader for this file")
    module = module_from_spec(spec)
    catalogue()  # all of the theory is there before the file can import it
    try:
        with intact(str(path.name)):
            spec.loader.exec_module(module)
    except StatementError as error:
        raise StatementError(f"{path}: {error}") from error
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        lines = [frame.lineno for frame in extract_tb(error.__traceback__) if frame.filename == str(path)]
        place = f"{path}, line {lines[-1]}" if lines else f"{path}"
        raise StatementError(f"{place}: {type(error).__name__}: {error}") from error
    if not __debug__ and _asserts(module):
        raise StatementError(f"{path} checks with assert, which Python drops under -O: use collapsecheck.theory.checks")
    theorem = getattr(module, "THEOREM", None)
    if not isinstance(theorem, Theorem):
        raise StatementError(f"{path} defines no THEOREM")
    theorem = rebuilt(theorem)
    _check(theorem, catalogue())
    return theorem


def _check(theorem: Theorem, found: Mapping[str, Theorem]) -> None:
    missing = [slug for slug in theorem.uses if slug not in found]
    if missing:
        raise StatementError(f"{theorem.slug} uses unknown theorems: {', '.join(missing)}")
