"""What a campaign computes, in chunks of consecutive instances, and whether files and memory suffice for it."""

from dataclasses import dataclass
from typing import Any

from collapsecheck.campaigns.chunk import Chunk, chunks
from collapsecheck.campaigns.version import version
from collapsecheck.files import SCHEMA
from collapsecheck.numerics.checks import refuse, shown, whole
from collapsecheck.numerics.memory import available, check_memory

LARGEST_CHUNK, SMALLEST_CHUNK = 500, 5
MOST_CHUNKS = 200_000  # files in one folder
BYTES = 800  # of memory per instance and dimension of a chunk; 370 to 720 measured
Row = dict[str, Any]


@dataclass(frozen=True)
class Campaign:
    """What a campaign computes: theorems, number of instances, chunk size, seed, smallest and largest dimension."""

    slugs: tuple[str, ...]
    instances: int
    seed: int
    dims: tuple[int, int]
    chunk: int

    def manifest(self) -> Row:
        """The parameters that a resumed campaign must share, and the version that computes it."""
        fields = {"slugs": list(self.slugs), "instances": self.instances, "seed": self.seed}
        return {"schema": SCHEMA, "version": version(), **fields, "dims": list(self.dims), "chunk": self.chunk}

    def chunks(self) -> list[Chunk]:
        """All chunks, in order."""
        return list(chunks(list(self.slugs), self.instances, self.chunk, self.seed, self.dims))


def plan_campaign(
    slugs: list[str], instances: int, seed: int, dims: tuple[int, int], chunk: int | None, jobs: int = 1
) -> Campaign:
    """The campaign; without a chunk size, one that lets every theorem take part.

    Raises InputError for counts below one, or if it would take too many files, or more memory than there is.
    """
    instances, jobs, seed = whole("instances", instances), whole("jobs", jobs), whole("seed", seed, 0)
    chunk = None if chunk is None else whole("chunk", chunk)
    if not isinstance(dims, tuple | list) or len(dims) != 2 or whole("dims[0]", dims[0]) > whole("dims[1]", dims[1]):
        refuse(f"dims is {shown(dims)}: must be the smallest and the largest number of modes, as in (1, 16)")
    fitting = max(SMALLEST_CHUNK, min(LARGEST_CHUNK, instances // max(1, len(slugs))))
    planned = Campaign(tuple(slugs), instances, seed, (dims[0], dims[1]), chunk or fitting)
    files = -(-instances // planned.chunk)
    if files > MOST_CHUNKS:
        fits = f"--instances {MOST_CHUNKS * planned.chunk} or --chunk {-(-instances // MOST_CHUNKS)} fits"
        made = f"{instances:,} instances in chunks of {planned.chunk:,} make {files:,} files"
        refuse(f"{made}, at most {MOST_CHUNKS:,} are written: {fits}")
    each = BYTES * dims[1] * jobs
    largest = max(SMALLEST_CHUNK, int(available() / each)) if available() < float("inf") else LARGEST_CHUNK
    size = min(planned.chunk, instances)
    check_memory(f"chunks of {size:,} instances on {jobs} processes", float(each) * size, f"--chunk {largest} fits")
    return planned
