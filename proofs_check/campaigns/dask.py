"""Chunks on the workers of a Dask scheduler."""

from collections.abc import Iterator

from collapsecheck.campaigns.chunk import Chunk, run
from collapsecheck.campaigns.plan import Row
from collapsecheck.campaigns.version import version
from collapsecheck.cluster import computed
from collapsecheck.workers import InfrastructureError

AHEAD = 2000  # chunks that the scheduler knows of


def on_dask(todo: list[Chunk], address: str) -> Iterator[Row]:
    """The rows as they finish; chunks of a worker that is lost are computed again by another.

    Raises what `cluster.computed` does, and InfrastructureError if the workers have another version of this package.
    """
    for _, row in computed(run, ((chunk,) for chunk in todo), address, AHEAD):
        if row["version"] != version():
            words = f"its workers have version {row['version']}, this is {version()}: install the same on both"
            raise InfrastructureError(f"--scheduler {address}: {words}")
        yield row
