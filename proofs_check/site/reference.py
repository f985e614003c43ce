"""Reference pages: the API from docstrings, the command line from click, the notation."""

from importlib import import_module
from pkgutil import walk_packages

import click

from collapsecheck.cli import Commands, main
from collapsecheck.site.words import myst
from collapsecheck.theory.writing import MEANINGS

OWN_PAGES = ("collapsecheck.theory", "collapsecheck.numerics", "collapsecheck.witnesses")
PACKAGES = {
    "collapsecheck": "Where symbols and arrays meet: witnesses, grades, prediction, command line.",
    "collapsecheck.theory": "Symbols only: models, derivations, statements.",
    "collapsecheck.numerics": "Arrays only: moments, spectra, the closed form, losses, searches.",
    "collapsecheck.witnesses": "Everything that tries to break a theorem.",
}


def reference_pages() -> dict[str, str]:
    """The generated pages by their path below the source folder."""
    pages = {f"reference/api-{name.rpartition('.')[2]}.rst": api_page(name, words) for name, words in PACKAGES.items()}
    return pages | {"reference/command-line.md": command_page(), "reference/notation.md": notation_page()}


def api_page(package: str, words: str) -> str:
    """All modules of a package by autodoc."""
    path = import_module(package).__path__
    elsewhere = tuple(f"{name}." for name in OWN_PAGES if name.startswith(f"{package}."))
    found = (module.name for module in walk_packages(path, f"{package}.") if not module.ispkg)
    ours = (name for name in found if not name.startswith(elsewhere) and not name.endswith(".__main__"))
    names = sorted(filter(_is_importable, ours))
    title = f"API: {package}"
    parts = [title, "=" * len(title), "", words, ""]
    for full in names:
        parts += [full, "-" * len(full), "", f".. automodule:: {full}", "   :members:", "   :undoc-members:", ""]
    return "\n".join(parts)


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
    rows = "\n".join(
        f"| {myst(symbol)} | {myst(meaning).replace('|', chr(92) + 'vert ')} |"
        for symbol, (_, meaning) in MEANINGS.items()
    )
    return (
        f"# Notation\n\nThe letters of the derivations and statements.\n\n| symbol | meaning |\n| --- | --- |\n{rows}\n"
    )
