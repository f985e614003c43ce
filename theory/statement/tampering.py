"""Whether code of a theorem file left alone what judges it: the functions, classes and constants of the library.

A theorem file is a program. That it does what it says cannot be enforced, but a file that replaces a function, a
method or a table of this package, of SymPy, z3 or Python is told, and what it replaced is put back. Modules of the
judging side that it was the first to import are forgotten, so that they are read afresh.
"""

import builtins
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FunctionType, ModuleType
from typing import Any

import mpmath
import sympy as sp
from sympy.core.parameters import global_parameters

from collapsecheck.theory import notation
from collapsecheck.theory.notation import beta, correlation, eta, eta_dec, positive_theta, sigma, theta
from collapsecheck.theory.statement.errors import StatementError

PACKAGE, THEORY = "collapsecheck.", "collapsecheck.theory."
WATCHED = (PACKAGE, "sympy.", "z3.", "flint.", "mpmath.", "fractions.", "functools.", "itertools.", "math.", "json.")
FROM_FILES = "collapsecheck_file_"  # how the modules of theorem files are named
LEVELS = range(1, 5)
DESCRIPTORS = (property, classmethod, staticmethod)
Snapshot = dict[tuple[Any, str], Any]


@contextmanager
def intact(what: str) -> Iterator[None]:
    """Raise StatementError if the block replaces something of the library; `what` runs in it, in words.

    What an interpreter puts into `builtins` between two blocks, as notebooks do with `input`, is not the block's doing.
    """
    built_in = dict(vars(builtins))
    states = _states()
    before, names = _snapshot(), {module: set(vars(module)) for module in _watched()}
    try:
        yield
    finally:
        replaced = [name for name, value in built_in.items() if builtins.__dict__.get(name) is not value]
        builtins.__dict__.update(built_in)  # first: all that follows uses them
        changed: list[tuple[Any, str]] = [(builtins, name) for name in replaced]
        changed += [place for place, value in before.items() if not _same(_now(*place), value)]
        for place in changed[len(replaced) :]:
            _restore(*place, before[place])
        changed += [(owner, name) for owner, name, value in states if getattr(owner, name) != value]
        for state in states:
            setattr(*state)
        changed += [*_added(before, names), *_assumed()]
        _forget(names)
    if changed:
        owner, name = changed[0]
        raise StatementError(f"{what} changes {_named(owner)}.{name}: what judges a theorem is not its to change")


def _states() -> list[tuple[Any, str, Any]]:
    """How SymPy and mpmath are set to calculate: what is evaluated, and to how many bits."""
    how = ("evaluate", "distribute", "exp_is_pow")
    return [(global_parameters, name, getattr(global_parameters, name)) for name in how] + [
        (mpmath.mp, "prec", mpmath.mp.prec)
    ]


def _watched() -> list[ModuleType]:
    found = [module for name, module in sys.modules.items() if f"{name}.".startswith(WATCHED)]
    return [module for module in found if isinstance(module, ModuleType)]


def _snapshot() -> Snapshot:
    found: Snapshot = {}
    for module in _watched():
        own = f"{module.__name__}.".startswith(PACKAGE)
        for name, value in list(vars(module).items()):
            if isinstance(value, type) and value.__module__ == module.__name__:
                found |= {(value, key): part for key, part in vars(value).items() if _is_code(part)}
            if _is_code(value) or (own and name.lstrip("_").isupper() and isinstance(value, dict | list | tuple)):
                found[module, name] = _kept(value)
            if isinstance(value, FunctionType) and value.__module__ == module.__name__:
                found[value, "__code__"], found[value, "__defaults__"] = value.__code__, value.__defaults__
    return found


def _added(before: Snapshot, names: dict[ModuleType, set[str]]) -> Iterator[tuple[Any, str]]:
    """Methods that classes did not have, and names that hide a builtin; they are taken away again."""
    places = [(kind, key) for kind in {owner for owner, _ in before if isinstance(owner, type)} for key in vars(kind)]
    hidden = [(module, name) for module, known in names.items() for name in vars(module).keys() - known]
    hidden = [(module, name) for module, name in hidden if hasattr(builtins, name)]
    for owner, name in [
        place for place in places if place not in before and _is_code(vars(place[0])[place[1]])
    ] + hidden:
        delattr(owner, name)
        yield owner, name


def _assumed() -> Iterator[tuple[Any, str]]:
    """Assumptions of the notation's symbols that do not follow from those that they were made with; taken away."""
    for symbol in (theta, positive_theta, correlation, eta_dec, *(s(l) for s in (beta, eta, sigma) for l in LEVELS)):
        kept, made = symbol._assumptions, sp.Dummy(**symbol._assumptions_orig).assumptions0
        for fact in [fact for fact, holds in kept.items() if holds is not None and made.get(fact) is not holds]:
            kept.pop(fact)
            yield notation, f"{symbol.name}.is_{fact}"


def _forget(names: dict[ModuleType, set[str]]) -> None:
    """Drop modules first imported in the block, and what packages took from them; those of the theory stay."""
    first = [module for module in _watched() if module not in names and _judges(module)]
    for module in first:
        del sys.modules[module.__name__]
    for module, known in names.items():
        for name in vars(module).keys() - known if _judges(module) else ():
            delattr(module, name)


def _judges(module: ModuleType) -> bool:
    name = f"{module.__name__}."
    return name.startswith(PACKAGE) and not name.startswith(THEORY)


def _is_code(value: object) -> bool:
    return callable(value) or isinstance(value, DESCRIPTORS)


def _kept(value: object) -> object:
    return value.copy() if isinstance(value, dict | list) else value


def _now(owner: Any, name: str) -> object:
    return getattr(owner, name, None) if isinstance(owner, FunctionType) else vars(owner).get(name)


def _same(now: object, before: object) -> bool:
    if isinstance(before, dict) and isinstance(now, dict):
        return now.keys() == before.keys() and all(now[key] is before[key] for key in before)
    if isinstance(before, list) and isinstance(now, list):
        return len(now) == len(before) and all(one is other for one, other in zip(now, before, strict=True))
    return now is before


def _restore(owner: Any, name: str, value: Any) -> None:
    now = _now(owner, name)
    if isinstance(value, dict) and isinstance(now, dict):
        now.clear()
        now.update(value)
    elif isinstance(value, list) and isinstance(now, list):
        now[:] = value
    else:
        setattr(owner, name, value)


def _named(owner: Any) -> str:
    if isinstance(owner, ModuleType):
        return owner.__name__
    kind = owner if hasattr(owner, "__qualname__") else type(owner)
    return f"{kind.__module__}.{kind.__qualname__}"
