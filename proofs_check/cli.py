"""The command line: every file of `collapsecheck.commands` is a command; dropping one in is all it takes to add one."""

from importlib import import_module
from pkgutil import iter_modules
from typing import cast

import click

import collapsecheck.commands
from collapsecheck.errors import OneLineErrors, meant


class Commands(OneLineErrors):
    """The commands by the names of their files, imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the files."""
        return sorted(module.name for module in iter_modules(collapsecheck.commands.__path__) if not module.ispkg)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The COMMAND of the file of that name."""
        if cmd_name not in self.list_commands(ctx):
            return None
        return cast(click.Command, import_module(f"collapsecheck.commands.{cmd_name}").COMMAND)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the first word names; a word that names none is told what it resembles."""
        if args and args[0] not in (names := self.list_commands(ctx)) and (question := meant(args[0], names)):
            ctx.fail(f"no such command {args[0]!r}; {question}")
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="collapsecheck", prog_name="collapsecheck", message="%(prog)s %(version)s")
def main() -> None:
    """Verify the theory of posterior collapse, and predict which latents collapse."""
