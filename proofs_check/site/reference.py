"""Reference pages: the API from docstrings, a page per room; the command line from click; the notation."""

from collections.abc import Mapping
from importlib import import_module
from pkgutil import walk_packages

import click

from collapsecheck.cli import Commands, main
from collapsecheck.site.docstrings import escaped
from collapsecheck.site.words import myst
from collapsecheck.theory.writing import ANY_NETWORK, MEANINGS

API = "reference/api"
FACADE = "collapsecheck"
PAGES = ("quickstart", "estimators", "strategies", "reference/json", "reference/files")  # a library's user looks for
ROOTS = (FACADE, f"{FACADE}.theory", f"{FACADE}.numerics")  # a folder each in a checkout


def reference_pages() -> dict[str, str]:
    """The generated pages by their path below the source folder."""
    found = rooms()
    pages = {f"{API}/{room}.rst": room_page(room, modules) for room, modules in found.items()}
    pages |= {f"{API}/index.rst": api_index(list(found))}
    return pages | {"reference/command-line.md": command_page(), "reference/notation.md": notation_page()}


def rooms() -> dict[str, list[str]]:
    """Every room with those of its modules whose needs are installed; one without any is no page."""
    walks = (walk_packages(import_module(root).__path__, f"{root}.") for root in ROOTS)
    names = sorted({module.name for walk in walks for module in walk if not module.ispkg})
    found: dict[str, list[str]] = {}
    for name in names:
        if not name.endswith(".__main__") and _is_importable(name):
            found.setdefault(name.rpartition(".")[0], []).append(name)
    return dict(sorted(found.items()))


def room_page(room: str, modules: list[str]) -> str:
    """A room: what it is for, then its modules by autodoc."""
    parts = [*_titled(room, "="), *_described(room)]
    for name in modules:
        parts += [*_titled(name, "-"), f".. automodule:: {name}", "   :members:", "   :undoc-members:", ""]
    return "\n".join(parts)


def api_index(names: list[str]) -> str:
    """The façade with all that it exports, and the rooms behind it, each with its first line."""
    exported = [name for name in import_module(FACADE).__all__ if name != "strategies"]  # a module, on its own page
    lines = [line for name in names for line in (f":doc:`{name}`", f"   {_first_line(name)}", "")]
    listed = [".. toctree::", "   :hidden:", "", *(f"   {name}" for name in names), ""]
    pages = ["Pages with examples: " + ", ".join(f":doc:`/{page}`" for page in PAGES) + ".", ""]
    facade = [
        f".. automodule:: {FACADE}",
        f"   :members: {', '.join(exported)}",
        "   :imported-members:",
        "   :no-index:",
        "",
    ]
    return "\n".join([*_titled("API", "="), *pages, *facade, *_titled("Rooms", "-"), *lines, *listed])


def _titled(title: str, line: str) -> list[str]:
    return [title, line * len(title), ""]


def _described(room: str) -> list[str]:
    return [] if room == FACADE else [f".. automodule:: {room}", ""]


def _first_line(room: str) -> str:
    """The first line of a room's docstring, as reStructuredText."""
    return escaped((import_module(room).__doc__ or "").partition("\n")[0])


def _is_importable(name: str) -> bool:
    """Whether what the module needs is installed: a page is about what can be used here."""
    try:
        import_module(name)
    except ImportError:
        return False
    return True


def command_page() -> str:
    """Every command with its help text, as click prints it."""
    group = Commands("collapsecheck")
    context = click.Context(main, info_name="collapsecheck")
    parts = [
        "# Command line",
        "Exit codes: 0 all as expected, 1 a theorem came out against its expectation, 2 bad input.",
    ]
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is not None:
            parts += command_help(command, click.Context(command, info_name=name, parent=context), 2)
    return "\n\n".join(parts) + "\n"


def command_help(command: click.Command, context: click.Context, depth: int) -> list[str]:
    """A command, and the commands below it."""
    found = [f"{'#' * depth} {context.command_path}", f"```text\n{command.get_help(context)}\n```"]
    for name, child in getattr(command, "commands", {}).items():
        found += command_help(child, click.Context(child, info_name=name, parent=context), depth + 1)
    return found


def notation_page() -> str:
    """The letters of the derivations."""
    return (
        f"# Notation\n\nThe letters of the derivations and statements.\n\n{_letters(MEANINGS)}\n\n"
        f"## For any network\n\nNo model is given there, and some letters mean something else.\n\n"
        f"{_letters(ANY_NETWORK)}\n"
    )


def _letters(meanings: Mapping[str, tuple[str, str]]) -> str:
    cells = ((myst(symbol), myst(words).replace("|", r"\vert ")) for symbol, (_, words) in meanings.items())
    return "\n".join(("| symbol | meaning |", "| --- | --- |", *(f"| {symbol} | {words} |" for symbol, words in cells)))
