"""A campaign: millions of random instances in chunks, each written whole to its own file, so that it can be resumed.

Only this process writes; workers (processes here, or Dask workers) compute rows. A chunk's file appears by renaming, so
a campaign killed at any moment has lost only chunks that were not finished, and resuming computes exactly those.
"""

import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from collapsecheck.campaigns.chunk import Chunk, chunks, run
from collapsecheck.files import SCHEMA, to_json, write_atomically
from collapsecheck.numerics.checks import refuse

LARGEST_CHUNK, SMALLEST_CHUNK = 500, 5
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
        """The parameters that a resumed campaign must share."""
        fields = {"slugs": list(self.slugs), "instances": self.instances, "seed": self.seed}
        return {"schema": SCHEMA, **fields, "dims": list(self.dims), "chunk": self.chunk}

    def chunks(self) -> list[Chunk]:
        """All chunks, in order."""
        return list(chunks(list(self.slugs), self.instances, self.chunk, self.seed, self.dims))


def plan_campaign(slugs: list[str], instances: int, seed: int, dims: tuple[int, int], chunk: int | None) -> Campaign:
    """The campaign; without a chunk size, one that lets every theorem take part."""
    fitting = max(SMALLEST_CHUNK, min(LARGEST_CHUNK, instances // max(1, len(slugs))))
    return Campaign(tuple(slugs), instances, seed, dims, chunk or fitting)


def prepare(campaign: Campaign, folder: Path, resume: bool) -> list[Chunk]:
    """Check or write the manifest; the chunks that are still to be computed. InputError if the folder is another's."""
    manifest, text = folder / "manifest.json", to_json(campaign.manifest())
    (folder / "chunks").mkdir(parents=True, exist_ok=True)
    if manifest.exists():
        if not resume:
            refuse(f"{folder} holds a campaign: add --resume to continue it, or choose another folder")
        _check_same(manifest, json.loads(text))
    for left in (folder / "chunks").glob(".*.tmp"):
        left.unlink(missing_ok=True)
    write_atomically(manifest, text + "\n")
    return [chunk for chunk in campaign.chunks() if not row_file(folder, chunk.number).exists()]


def _check_same(manifest: Path, asked: Row) -> None:
    try:
        there = json.loads(manifest.read_text(encoding="utf-8"))
    except ValueError:
        refuse(f"{manifest}: not a campaign's manifest")
    for key, number in asked.items():
        if not isinstance(there, dict) or there.get(key) != number:
            found = there.get(key) if isinstance(there, dict) else there
            refuse(f"{manifest}: {key} is {found}, asked for is {number}: a campaign resumes with its own parameters")


def row_file(folder: Path, number: int) -> Path:
    """Where the row of a finished chunk is."""
    return folder / "chunks" / f"{number:07d}.jsonl"


def execute(todo: list[Chunk], folder: Path, jobs: int, scheduler: str | None, heard: Callable[[Row], None]) -> None:
    """Compute the chunks and write their rows as they finish; `heard` is told of each row."""
    compute = _on_dask(todo, scheduler) if scheduler else _here(todo) if jobs == 1 else _on_processes(todo, jobs)
    for row in compute:
        write_atomically(row_file(folder, row["chunk"]), to_json(row, indent=None) + "\n")
        heard(row)


def _here(todo: list[Chunk]) -> Iterator[Row]:
    yield from map(run, todo)


def _on_processes(todo: list[Chunk], jobs: int) -> Iterator[Row]:
    with ProcessPoolExecutor(jobs, initializer=_die_with_parent, initargs=(os.getpid(),)) as pool:
        futures = [pool.submit(run, chunk) for chunk in todo]
        try:
            for future in as_completed(futures):
                yield future.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _die_with_parent(parent: int) -> None:
    """A killed campaign leaves no worker behind."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.2)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _on_dask(todo: list[Chunk], address: str) -> Iterator[Row]:
    """Dask workers; chunks of a worker that died are computed again by another."""
    try:
        from distributed import Client
        from distributed import as_completed as as_dask_completes
    except ImportError:
        refuse('--scheduler needs the package distributed: pip install "collapsecheck[dask]"')
    try:
        client = Client(address, timeout="10s", set_as_default=False)
    except (OSError, ValueError) as error:
        refuse(f"--scheduler {address}: no Dask scheduler answers there ({error})")
    with client:
        futures = [client.submit(run, chunk, pure=False, retries=3) for chunk in todo]
        for _, row in as_dask_completes(futures, with_results=True, loop=client.loop):
            yield row
