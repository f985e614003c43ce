"""Worker processes that end with their parent, and whose loss is an error of its own kind.

Every pool of processes is opened here: `with workers(jobs) as pool`.
"""

import ctypes
import multiprocessing
import os
import signal
import sys
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import chain, islice
from threading import Thread
from typing import Any, TypeVar

LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None  # opened here: little may be done between fork and exec
SET_DEATH_SIGNAL = 1  # Linux: prctl(PR_SET_PDEATHSIG, …)
STOPPING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
LOST = "a worker process ended before its work was done (killed, or out of memory)"
AHEAD = 4  # tasks per process that wait for it
MOST = 1024  # processes
Answer = TypeVar("Answer")


class InfrastructureError(RuntimeError):
    """A worker, a scheduler or a disk failed; the message is one line. Nothing is said about any theorem.

    done: what had been computed until then, if the caller can use it.
    """

    done: Any = None


@contextmanager
def workers(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """A pool of `jobs` processes, which end at once however the block is left.

    Raises InfrastructureError if one of them was killed.
    """
    pool = ProcessPoolExecutor(jobs, initializer=_begin)
    try:
        with _undisturbed():
            pool.submit(int).result()
        yield pool
    except BrokenProcessPool:
        raise InfrastructureError(LOST) from None
    finally:
        started = list((pool._processes or {}).values())
        pool.shutdown(wait=False, cancel_futures=True)
        for process in started:
            process.kill()


def results(
    function: Callable[..., Answer], tasks: Iterable[tuple], jobs: int
) -> Generator[tuple[int, Answer], None, None]:
    """(number of the task, function(*task)) as they are finished, by `jobs` processes, or here if that is one.

    No more processes are started than there are tasks, or than MOST.
    """
    coming, running = iter(enumerate(tasks)), dict[Future[Answer], int]()
    first = list(islice(coming, min(jobs, MOST)))
    queue = chain(first, coming)
    jobs = min(jobs, len(first))
    if jobs <= 1:
        yield from ((number, function(*task)) for number, task in queue)
        return
    with workers(jobs) as pool:
        while True:
            for number, task in islice(queue, AHEAD * jobs - len(running)):
                running[pool.submit(function, *task)] = number
            if not running:
                return
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                yield running.pop(future), future.result()


def end_workers() -> None:
    """Kill every process that this one has started through multiprocessing: for a command that is stopped."""
    for child in multiprocessing.active_children():
        child.kill()


def end_with_parent() -> None:
    """Let the system kill this process once the one that started it has ended, where it can: a `preexec_fn`."""
    if LIBC is not None:
        LIBC.prctl(SET_DEATH_SIGNAL, signal.SIGKILL)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Start processes while signals wait, so that none meets one before it has its own answer to it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, STOPPING)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # threads beside a fork: ours only wait
            yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """In a new worker: ^C is the parent's affair, and its end is this process's."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for number in STOPPING[1:]:
        signal.signal(number, signal.SIG_DFL)
    end_with_parent()
    Thread(target=_end_with_parent, daemon=True).start()
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPPING)


def _end_with_parent() -> None:
    """Where the system does not do it, or the parent ended before it was asked to."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
