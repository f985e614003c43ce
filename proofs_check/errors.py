"""How a command ends when it cannot go on: one line on standard error and an exit code that says whose affair it is.

2: bad input; 3: a worker, a scheduler, the disk or the memory failed, and what was done is kept; 130: interrupted. A
defect of the program keeps its traceback.
"""

import errno
import os
import re
import sys
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from io import TextIOWrapper
from typing import Any

import click
import click.shell_completion

from collapsecheck.files import remove_unfinished
from collapsecheck.interrupts import EXIT_INTERRUPTED, HEARD, end_at_once, interruptible
from collapsecheck.streams import failure, open_streams
from collapsecheck.workers import InfrastructureError, end_workers

EXIT_BAD_INPUT = 2
EXIT_INFRASTRUCTURE = 3
CACHED = "20000"  # of SymPy's results: 15 % less time for derivations than with its own 1,000
MACHINE = ("ENOSPC", "EDQUOT", "EIO", "EFBIG", "ENOMEM", "EAGAIN", "EMFILE", "ENFILE", "ESTALE", "EROFS")
FAILED = {getattr(errno, name) for name in MACHINE if hasattr(errno, name)}
READ_BY_SYMPY = {  # variable: what SymPy accepts, and what it gets for anything else
    "SYMPY_CACHE_SIZE": (r"None|[0-9]{1,9}", CACHED),
    "SYMPY_USE_CACHE": ("(?i:yes|no|debug)", "yes"),
    "SYMPY_DEBUG": ("True|False", "False"),
}
LONGEST = 600  # characters of a message; what it quotes is cut in the middle


class Written(UserWarning):
    """A file that a command has written."""


class OneLineErrors(click.Group):
    """A command group that answers bad input with `collapsecheck: error: …`."""

    def main(self, *args: Any, **options: Any) -> Any:
        """Run a command and exit, as click does, but with our exit codes and one line per error."""
        _tidy_environment()
        streams = open_streams()
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        with interruptible(), noted() as notes:
            code, message = self._outcome(args, options | {"standalone_mode": False, "prog_name": "collapsecheck"})
            if message is None and (message := failure(streams)) is not None:
                code = EXIT_INFRASTRUCTURE
            for note in notes if message is None else ():
                click.echo(note, err=True)
            if message is not None:
                click.echo(f"collapsecheck: error: {message}", err=True)
            failure(streams)
        if code == EXIT_INTERRUPTED and streams:
            end_at_once(code)
        sys.exit(code)

    def _main_shell_completion(self, ctx_args: Any, prog_name: str, complete_var: str | None = None) -> None:
        """What a shell asks for as words are completed; click would end in silence at a question that is none."""
        name = complete_var or f"_{prog_name}_COMPLETE".replace("-", "_").replace(".", "_").upper()
        asked = os.environ.get(name)
        if asked:
            _check_completion(name, asked)
        super()._main_shell_completion(ctx_args, prog_name, complete_var)

    def _outcome(self, args: tuple, options: dict[str, Any]) -> tuple[int, str | None]:
        """The exit code, and what is to be said."""
        try:
            return super().main(*args, **options) or 0, None
        except click.exceptions.NoArgsIsHelpError as bare:
            click.echo(bare.ctx.get_help())
            return 0, None
        except SystemExit as ended:
            return ended.code if isinstance(ended.code, int) else 0, None
        except (click.Abort, KeyboardInterrupt):
            return _interrupted()
        except Exception as error:
            if HEARD:  # compiled code that is being imported makes an ImportError of an interrupt
                return _interrupted()
            return _failed(error)


def _check_completion(name: str, asked: str) -> None:
    """Refuse what no shell asks."""
    shell, _, what = asked.partition("_")
    if what not in ("source", "complete") or click.shell_completion.get_completion_class(shell) is None:
        raise click.UsageError(f"the variable {name} is {asked!r}: must be bash_source, zsh_source, …, or unset")
    place = os.environ.get("COMP_CWORD", "")
    if what == "complete" and ("COMP_WORDS" not in os.environ or not (place.isdecimal() or shell == "fish")):
        raise click.UsageError(f"the variable {name} is {asked!r}, but COMP_WORDS and COMP_CWORD hold no words")


def _tidy_environment() -> None:
    """Set what libraries would end at as they are imported: variables meant for others, or mistyped."""
    os.environ["MPLBACKEND"] = "agg"  # figures go to files, whatever a notebook has asked for
    for name, (right, instead) in READ_BY_SYMPY.items():
        if not re.fullmatch(right, os.environ.get(name, "")):
            os.environ[name] = instead
    for name in ("COLUMNS", "LINES"):
        if not re.fullmatch("0*[1-9][0-9]{0,8}", os.environ.get(name, "")):
            os.environ.pop(name, None)  # of no columns Rich would print nothing


@contextmanager
def noted() -> Iterator[list[str]]:
    """What is done with the data, such as an array that is flattened, and which files are written.

    It is said where a command succeeds; where it fails, its error is the one line.
    """
    notes: list[str] = []
    with warnings.catch_warnings():
        warnings.simplefilter("always", Written)
        usual = warnings.showwarning

        def show(message: Any, category: Any, *where: Any, **more: Any) -> None:
            if category is UserWarning:
                notes.append(f"collapsecheck: note: {message}")
            elif category is Written:
                notes.append(f"wrote {message}")
            else:
                usual(message, category, *where, **more)

        warnings.showwarning = show
        yield notes


def _failed(error: Exception) -> tuple[int, str]:
    """The exit code and the line for an error that is no defect of the program; such a one is raised."""
    if (message := machine_failed(error)) is not None:
        return EXIT_INFRASTRUCTURE, message
    if (message := bad_input(error)) is not None:
        return EXIT_BAD_INPUT, message
    raise error


def _interrupted() -> tuple[int, None]:
    end_workers()
    remove_unfinished()
    _forget_interrupted_text()
    return EXIT_INTERRUPTED, None


def _forget_interrupted_text() -> None:
    """^C in code that is run from text (SymPy's and dataclasses' own) would end `python -m` by that signal, not by 130.

    CPython keeps the interrupt as unhandled, whoever caught it later, until other text is run.
    """
    exec("")


def machine_failed(error: Exception) -> str | None:
    """What failed that is neither the user's doing nor the program's, in one line, or None."""
    if isinstance(error, InfrastructureError):
        return one_line(str(error))
    if isinstance(error, MemoryError):
        return one_line(f"not enough memory: {error}" if str(error) else "not enough memory")
    return _of_system(error) if isinstance(error, OSError) and error.errno in FAILED else None


def bad_input(error: Exception) -> str | None:
    """What was wrong with the input, in one line, or None if `error` is a defect of the program."""
    if isinstance(error, click.ClickException):
        return one_line(error.format_message())
    if isinstance(error, OSError):
        return _of_system(error)
    if type(error).__name__ == "LinAlgError":
        return one_line(f"the numbers are too far apart for linear algebra in floats ({error}): rescale the data")
    from collapsecheck.numerics.problem import InputError

    if isinstance(error, InputError) or ("collapsecheck.theory.statement" in sys.modules and _is_statement(error)):
        return one_line(str(error))
    return None


def _is_statement(error: Exception) -> bool:
    from collapsecheck.theory.statement import StatementError

    return isinstance(error, StatementError)


def _of_system(error: OSError) -> str:
    return one_line(f"{error.filename}: {error.strerror}" if error.filename else str(error))


def meant(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """What a mistyped word may stand for, as a question; `otherwise` if it is like none that is known."""
    close = get_close_matches(word, known)
    return f"did you mean {' or '.join(close)}?" if close else otherwise


def _cut(word: str) -> str:
    return word if len(word) <= LONGEST // 2 else f"{word[: LONGEST // 4]}…{word[-LONGEST // 8 :]}"


def one_line(text: str) -> str:
    """`text` without line breaks and control characters, printable whatever bytes a file name held, and not too long.

    A control character is written as its escape; of a long word, and of a long text, the middle is left out.
    """
    words = " ".join(_cut(word) for word in text.split())
    if len(words) > LONGEST:
        words = f"{words[: LONGEST // 2]} … {words[-LONGEST // 2 :]}"
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode() for c in words)
    return shown.encode("utf-8", "backslashreplace").decode()
