"""The one progress bar: on a terminal only, gone when it is done."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn


class Bar:
    """How far a command has come."""

    def __init__(self, progress: Progress, words: str, total: int) -> None:
        self._progress, self._task = progress, progress.add_task(words, total=total)

    @property
    def done(self) -> int:
        """How many are finished."""
        return int(self._progress.tasks[self._task].completed)

    def advance(self, by: int = 1, words: str | None = None) -> None:
        """So many more are finished; `words` replace those before the bar."""
        self._progress.update(self._task, advance=by, description=words)

    @property
    def speed(self) -> float:
        """Finished per second of late; 0 before anything is."""
        return self._progress.tasks[self._task].speed or 0.0


@contextmanager
def bar(console: Console, words: str, total: int) -> Iterator[Bar]:
    """A bar on the console while the block runs; where that is no terminal, nothing is printed."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as progress:
        yield Bar(progress, words, total)
