"""Bad input ends in one line on standard error and exit code 2; a defect of the program keeps its traceback."""

import sys
from io import TextIOWrapper
from typing import Any

import click

EXIT_BAD_INPUT = 2
EXIT_INTERRUPTED = 130


class OneLineErrors(click.Group):
    """A command group that answers bad input with `collapsecheck: error: …`."""

    def main(self, *args: Any, **options: Any) -> Any:
        """Run a command and exit, as click does, but with our exit codes and one line per error."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        options |= {"standalone_mode": False, "prog_name": "collapsecheck"}
        try:
            sys.exit(super().main(*args, **options) or 0)
        except click.Abort:
            sys.exit(EXIT_INTERRUPTED)
        except Exception as error:
            message = bad_input(error)
            if message is None:
                raise
            click.echo(f"collapsecheck: error: {message}", err=True)
            sys.exit(EXIT_BAD_INPUT)


def bad_input(error: Exception) -> str | None:
    """What was wrong with the input, in one line, or None if `error` is a defect of the program."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return "no command given; `collapsecheck --help` lists them"
    if isinstance(error, click.ClickException):
        return one_line(error.format_message())
    if isinstance(error, OSError):
        return one_line(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    from collapsecheck.numerics.problem import InputError

    return one_line(str(error)) if isinstance(error, InputError) else None


def one_line(text: str) -> str:
    """`text` without line breaks, and printable whatever bytes a file name held."""
    return " ".join(text.split()).encode("utf-8", "backslashreplace").decode()
