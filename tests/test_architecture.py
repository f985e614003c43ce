"""The house's rules: what each room may import, no cycles, few doors. ARCHITECTURE.md says the same in words."""

import ast
import copy
import re
import subprocess
import sys
import tomllib
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = {"theory": "collapsecheck.theory", "numerics": "collapsecheck.numerics", "proofs_check": "collapsecheck"}

# Every room imports only rooms that stand before it in its package's list; what stands together does not meet.
FLOORS = {
    "theory": (
        "notation checks",
        "statement",
        "calculus",
        "model",
        "writing",
        "derivations",
        "theorems",
        "catalogue",
    ),
    "numerics": (
        "checks",
        "answers",
        "memory",
        "leading",
        "problem",
        "data",
        "losses",
        "closed_form",
        "training samples detection rules any_network",
        "translation",
        "arrays",
        "estimators",
    ),
    "proofs_check": (
        "doors files workers streams progress",
        "interrupts cluster",
        "errors",
        "judge reading formal",
        "evidence",
        "instances",
        "witnesses",
        "grading campaigns",
        "auditing",
        "showing",
        "experiments",
        "commands",
        "cli pytest_plugin lightning",
        "__main__",
        "site",
    ),
}
NARROWER = {  # less than its floor would allow; the libraries are those that the package may not know
    "theory.writing": {"theory.notation", "theory.statement"},
}
EXCEPTIONS = {("proofs_check/commands/docs.py", "site")}
LIBRARIES = {
    "theory": {"sympy", "mpmath"},
    "numerics": {"numpy", "scipy", "sklearn", "matplotlib", "dask"},
}
IMPORTERS = {"import_module", "__import__", "resolve_name", "run_module", "run_path", "spec_from_file_location"}
RUNNERS = {"exec", "eval"}  # run text, which may import anything
BARE = {"theory", "numerics", "proofs_check"}
COMPUTED = "…"
HOUSE_PATH = re.compile(r"\bcollapsecheck(?:\.\w+)+")
COMPUTES = {  # files that import what a running program names, and what that is
    "theory/catalogue.py": "every theorem",
    "numerics/answers.py": "a library that somebody asked for",
    "numerics/data/formats/opened.py": "the library of a format",
    "proofs_check/doors.py": "a room's own modules",
    "proofs_check/errors.py": "an empty text",
    "proofs_check/lightning.py": "the library that is there",
    "proofs_check/site/reference.py": "every room",
}
MAY_RUN_WITNESSES = {"witnesses", "grading", "campaigns"}


class House:
    """The modules of a checkout with what each imports, found by reading the files."""

    def __init__(self, root: Path) -> None:
        found = ((folder, file) for folder in FOLDERS for file in sorted((root / folder).rglob("*.py")))
        self.files = {_module(file.relative_to(root)): file.relative_to(root) for _, file in found}
        texts = {name: (root / file).read_text(encoding="utf-8") for name, file in self.files.items()}
        self.imports = {name: self.found(text, name) - {name} for name, text in texts.items()}

    def found(self, text: str, own: str) -> set[str]:
        """What the text of the module `own` imports or names."""
        nodes = list(ast.walk(ast.parse(text)))
        return self.imported(nodes, own) | self.named(nodes, own)

    def imported(self, nodes: list[ast.AST], own: str) -> set[str]:
        """Modules of the house, and the first names of all others, wherever in the file's text they are imported.

        What `import_module` is given counts as imported, and "…" if that, or what calls it, is not there to be read.
        """
        names = _handed_on(nodes)
        for node in nodes:
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level:
                where = f"{self.files[own]}:{node.lineno} imports {'.' * node.level}{node.module or ''}"
                raise AssertionError(f"{where}: a relative import hides where it leads; name the whole path")
            elif isinstance(node, ast.ImportFrom) and node.module:
                inner = {f"{node.module}.{alias.name}" for alias in node.names}
                names |= {name if name in self.files else node.module for name in inner}
            elif isinstance(node, ast.Call) and _called(node) in IMPORTERS:
                names |= _given(node)
        return {name if name in self.files else name.partition(".")[0] for name in names}

    def named(self, nodes: list[ast.AST], own: str) -> set[str]:
        """Modules of the house that a string names, but for those that `own` is in; docstrings may speak."""
        spoken = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
        strings = (node.value for node in nodes if isinstance(node, ast.Constant) and id(node) not in spoken)
        paths = {path for value in strings if isinstance(value, str) for path in HOUSE_PATH.findall(value)}
        return {name for name in map(self._module_in, paths) if not own.startswith(name)}

    def _module_in(self, path: str) -> str:
        """The longest beginning of a dotted path that is a module."""
        while path not in self.files:
            path = path.rpartition(".")[0]
        return path

    def room(self, module: str) -> str:
        """theory.model, numerics.data, judge …; "" for the package's own face."""
        parts = module.removeprefix("collapsecheck").strip(".").split(".")
        return ".".join(parts[:2]) if parts[0] in ("theory", "numerics") else parts[0]

    def arrows(self) -> list[tuple[str, str, str]]:
        """File, room it stands in, room or library that it imports."""
        pairs = ((name, other) for name, imported in self.imports.items() for other in sorted(imported))
        return [(str(self.files[name]), self.room(name), self._what(other)) for name, other in pairs]

    def _what(self, imported: str) -> str:
        return self.room(imported) if imported in self.files else f"bare {imported}" if imported in BARE else imported

    def offending(self) -> list[str]:
        """Every arrow that the rules forbid."""
        return [f"{file} imports {other}" for file, room, other in self.arrows() if not _allowed(file, room, other)]

    def open_rooms(self) -> dict[str, float]:
        """Of each room with more than one module, the share that is imported from outside, past the room's door."""
        own = {name for name, file in self.files.items() if file.name != "__init__.py"}
        used = {other for name, found in self.imports.items() for other in found if self._across(name, other)}
        rooms = {room: {name for name in own if self.room(name) == room} for room in map(self.room, own)}
        return {room: len(names & used) / len(names) for room, names in rooms.items() if len(names) > 1}

    def _across(self, name: str, other: str) -> bool:
        return other in self.files and self.room(name) != self.room(other)


def _called(node: ast.Call) -> str:
    """The last name of what is called."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _handed_on(nodes: list[ast.AST]) -> set[str]:
    """A computed import if some text is run, or an importer is used otherwise than by calling it under its name."""
    called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    return {COMPUTED for node in nodes if (_importer(node) and id(node) not in called) or _runs(node)}


def _importer(node: ast.AST) -> bool:
    """Whether a node means an importer: its name, or another name for it."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.Constant(value=name):
            return name in IMPORTERS
        case ast.alias(name=name, asname=str(other)):
            return name in IMPORTERS and name != other
    return False


def _runs(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id in RUNNERS


def _given(node: ast.Call) -> set[str]:
    """The module that an importer is given as text; "…" for what a running program alone knows."""
    match [*node.args, *(keyword.value for keyword in node.keywords)][0]:
        case ast.Constant(value=str(name)):
            return {name.partition(":")[0]}
        case ast.JoinedStr(values=[ast.FormattedValue(value=ast.Name(id="__name__")), *_]):
            return set()  # below the file's own package
        case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]):
            return {start.rstrip(".")}
        case _:
            return {COMPUTED}


def _module(file: Path) -> str:
    parts = file.with_suffix("").parts
    return ".".join((FOLDERS[parts[0]], *(part for part in parts[1:] if part != "__init__")))


def _floor(package: str, room: str) -> int:
    """The floor of a room; -1 for what is no room."""
    own = room.partition(".")[2] if package in ("theory", "numerics") else room
    return next((i for i, together in enumerate(FLOORS[package]) if own in together.split()), -1)


def _allowed(file: str, room: str, other: str) -> bool:
    package, theirs = file.split("/", maxsplit=1)[0], other.partition(".")[0]
    if room in ("", other) or (file, other) in EXCEPTIONS or (other == COMPUTED and file in COMPUTES):
        return True
    if theirs in ("theory", "numerics") and package == "proofs_check":
        return True
    if other in ("", "collapsecheck") or other.startswith("bare "):
        return False
    if other == "witnesses" and room not in MAY_RUN_WITNESSES:
        return False
    home = theirs if theirs in ("theory", "numerics") else "proofs_check"
    if _floor(home, other) < 0:  # a library
        known = {*sys.stdlib_module_names, *LIBRARIES.get(package, {other})}
        return home == "proofs_check" and "." not in other and other in known
    return home == package and _floor(home, other) < _floor(package, room) and other in NARROWER.get(room, {other})


@pytest.fixture(scope="module")
def house() -> House:
    return House(ROOT)


def test_every_room_has_a_floor(house: House) -> None:
    rooms = {(file.parts[0], house.room(name)) for name, file in house.files.items()}
    unknown = [room for package, room in rooms if room not in ("", package) and _floor(package, room) < 0]
    assert not unknown, f"rooms without a place in FLOORS: {unknown}"


def test_no_arrow_is_forbidden(house: House) -> None:
    assert len(house.arrows()) > 1000
    assert house.offending() == []


@pytest.mark.parametrize(
    ("file", "line", "arrow"),
    [
        ("theory/model/mode.py", "from collapsecheck.theory.derivations import reduction", "theory.derivations"),
        ("theory/model/mode.py", "import numpy as np", "numpy"),
        ("theory/statement/claims.py", "from collapsecheck.numerics.problem import Level", "numerics.problem"),
        ("theory/writing/tex.py", "from collapsecheck.theory.model import mode", "theory.model"),
        ("numerics/data/tables.py", "from collapsecheck.numerics.rules import recommend", "numerics.rules"),
        ("numerics/checks.py", "def f():\n    from sympy import Symbol", "sympy"),
        ("numerics/checks.py", "from collapsecheck.theory.notation import theta", "theory.notation"),
        ("proofs_check/judge/exact.py", "from collapsecheck.instances import random_point", "instances"),
        ("proofs_check/showing/report.py", "from collapsecheck.witnesses.decide import decide", "witnesses"),
        ("proofs_check/commands/list.py", "from collapsecheck.site.build import build_site", "site"),
        ("proofs_check/reading/text.py", "import collapsecheck", ""),
        ("proofs_check/reading/text.py", 'import_module("collapsecheck").predict', ""),
        ("theory/model/mode.py", '__import__("collapsecheck.numerics.checks")', "numerics.checks"),
        ("theory/model/mode.py", 'importlib.import_module("numpy")', "numpy"),
        ("numerics/checks.py", 'import_module(f"collapsecheck.theory.model.{name}")', "theory.model"),
        ("numerics/checks.py", 'NAME = "collapsecheck.theory.notation"', "theory.notation"),
        ("numerics/checks.py", "import_module(name)", COMPUTED),
        ("proofs_check/judge/exact.py", 'import_module(".random", PACKAGE)', ""),
        ("theory/checks.py", 'import_module(name="collapsecheck.numerics.checks")', "numerics.checks"),
        ("theory/checks.py", 'resolve_name("collapsecheck.numerics.checks:refuse")', "numerics.checks"),
        ("numerics/checks.py", "from importlib import import_module as load\nload(name)", COMPUTED),
        ("numerics/checks.py", "load = importlib.import_module", COMPUTED),
        ("numerics/checks.py", 'getattr(importlib, "import_module")(name)', COMPUTED),
        ("numerics/checks.py", 'exec("import " + name)', COMPUTED),
        ("numerics/checks.py", 'TEXT = "import collapsecheck.theory.notation as n"', "theory.notation"),
        ("proofs_check/reading/text.py", "import theory", "bare theory"),
    ],
)
def test_a_planted_arrow_is_named(file: str, line: str, arrow: str, house: House) -> None:
    planted = copy.copy(house)
    name = _module(Path(file))
    planted.imports = {**house.imports, name: house.imports[name] | house.found(line, name)}
    assert planted.offending() == [f"{file} imports {arrow}"]


def test_helpers_of_witnesses_are_theirs_alone(house: House) -> None:
    own = "collapsecheck.witnesses."
    outside = {name for name in house.files if not name.startswith(own)}
    assert [n for n in sorted(outside) if any(other.startswith(f"{own}helpers") for other in house.imports[n])] == []


def test_a_relative_import_is_refused(house: House) -> None:
    with pytest.raises(AssertionError, match=r"theory/checks\.py:1 imports \.\.\.numerics.checks: a relative import"):
        house.found("from ...numerics.checks import refuse", "collapsecheck.theory.checks")


def test_no_modules_import_each_other_in_a_circle(house: House) -> None:
    graph = {name: found & set(house.files) for name, found in house.imports.items()}
    try:
        assert len(list(TopologicalSorter(graph).static_order())) == len(house.files)
    except CycleError as error:
        pytest.fail(f"a circle: {' → '.join(error.args[1])}")


def test_rooms_have_doors(house: House) -> None:
    """At most a third of a room's modules are imported past its door, `__init__`."""
    shares = house.open_rooms()
    assert len(shares) > 20
    assert {room: round(share, 2) for room, share in shares.items() if share > 1 / 3} == {}


def test_nothing_bears_the_name_of_a_public_function(house: House) -> None:
    """A module of a package would overwrite the function that its door exports."""
    for name, file in house.files.items():
        if file.name == "__init__.py":
            children = {other.rpartition(".")[2] for other in house.files if other.rpartition(".")[0] == name}
            package = import_module(name)
            hidden = [public for public in children & set(dir(package)) if callable(getattr(package, public))]
            assert not hidden, f"{file}: {hidden}"


def test_the_page_names_every_folder_and_only_files_that_are_there(house: House) -> None:
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    kept = (ROOT / name for name in ("proofs_check/judge/certificates", "theory/formal", "theory/formal/regions"))
    folders = {(ROOT / file).parent for file in house.files.values()} | set(kept)
    assert [str(folder) for folder in sorted(folders) if f"{folder.name}/" not in page] == []
    walked = re.findall(r"`((?:\w+/)+\w+)(?:\.py)?`", page.partition("## Three walks")[2].partition("## Adding")[0])
    assert len(walked) > 15
    homes = [ROOT, *(ROOT / folder for folder in FOLDERS)]
    there = {name for name in walked for home in homes if (home / f"{name}.py").exists() or (home / name).is_dir()}
    assert set(walked) - there == set()


def test_every_room_is_installed(house: House) -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    rooms = {name for name, file in house.files.items() if file.name == "__init__.py"}
    assert set(settings["packages"]) == rooms
    assert settings["package-dir"] == {name: folder for folder, name in FOLDERS.items()}


@pytest.mark.parametrize("name", FOLDERS)
def test_the_linter_refuses_a_folder_as_a_package(name: str) -> None:
    command = [sys.executable, "-m", "ruff", "check", "--stdin-filename", str(ROOT / "numerics" / "planted.py"), "-"]
    found = subprocess.run(command, input=f"import {name}\n", capture_output=True, text=True, check=False, cwd=ROOT)
    assert "TID251" in found.stdout and f"`{name}` is banned" in found.stdout, found.stdout + found.stderr
