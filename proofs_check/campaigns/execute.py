"""Computing chunks: here, by processes, or on Dask. Only this process writes; the others compute rows."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from collapsecheck.campaigns.chunk import Chunk, run
from collapsecheck.campaigns.plan import Row
from collapsecheck.campaigns.rows import write_row
from collapsecheck.workers import results


def execute(todo: list[Chunk], folder: Path, jobs: int, scheduler: str | None, heard: Callable[[Row], None]) -> None:
    """Compute the chunks and write their rows as they finish; `heard` is told of each row.

    Raises InfrastructureError if a process, the scheduler or all its workers are lost; the rows written until then
    count.
    """
    if scheduler is None:
        finished: Iterator[Row] = _here(todo, jobs)
    else:
        from collapsecheck.campaigns.dask import on_dask

        finished = on_dask(todo, scheduler)
    for row in finished:
        write_row(folder, row)
        heard(row)


def _here(todo: list[Chunk], jobs: int) -> Iterator[Row]:
    with closing(results(run, ((chunk,) for chunk in todo), jobs)) as finished:
        yield from (row for _, row in finished)
