"""Calls on the workers of a Dask scheduler, which may be lost at any time."""

import asyncio
import logging
import socket
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from itertools import chain, islice
from typing import Any

from collapsecheck.numerics.checks import refuse
from collapsecheck.workers import InfrastructureError

PATIENCE = 20.0  # seconds without any worker; one that restarts takes a few
CONNECTING, ANSWERING = 10.0, 2.0
AHEAD = 8  # calls with large results that the scheduler knows of
KINDS = ("tcp", "tls", "ws", "wss")
EXAMPLE = "as in tcp://10.0.0.1:8786"


Call = tuple[int, tuple[Any, ...]]  # its place among all, and its arguments


def over(address: str) -> Callable[[Callable[..., Any], Iterable[tuple[Any, ...]]], Iterator[Any]]:
    """Like `itertools.starmap`, with the calls made by the workers; results come in the order of the arguments."""
    return partial(_in_order, address)


def _in_order(address: str, function: Callable[..., Any], arguments: Iterable[tuple[Any, ...]]) -> Iterator[Any]:
    early, due = dict[int, Any](), 0
    with closing(computed(function, arguments, address, AHEAD, 10 * ANSWERING)) as results:
        for place, result in results:
            early[place] = result
            while due in early:
                yield early.pop(due)
                due += 1


def computed(
    function: Callable[..., Any],
    arguments: Iterable[tuple[Any, ...]],
    address: str,
    ahead: int,
    answering: float = ANSWERING,
) -> Generator[tuple[int, Any], None, None]:
    """The results as they come, each with the place of its arguments; calls of a lost worker are made by another.

    ahead: calls that the scheduler knows of; answering: seconds for a result to be sent. Raises InputError for an
    address that is none or the package missing, InfrastructureError if nobody answers there, or the scheduler or all
    workers are gone for a while; and what the function raises.
    """
    try:
        from distributed import Client
    except ImportError:
        refuse('--scheduler needs the package distributed: pip install "collapsecheck[dask]"')
    _check_address(address)
    with _silent("distributed"):
        try:
            asyncio.run(asyncio.wait_for(_identity(address), CONNECTING))
            client = Client(address, timeout=f"{CONNECTING:g}s", set_as_default=False)
        except (OSError, ValueError, RuntimeError, MemoryError) as error:
            reason = str(error) or "it does not speak Dask's protocol"
            raise InfrastructureError(f"--scheduler {address}: no Dask scheduler answers there ({reason})") from None
        try:
            yield from _results(client, function, arguments, address, ahead, answering)
        finally:
            client.close(timeout=2)


def _results(
    client: Any, function: Callable[..., Any], arguments: Iterable[Any], address: str, ahead: int, answering: float
) -> Iterator[tuple[int, Any]]:
    waiting: Iterator[Call] = iter(enumerate(arguments))
    running, seen = dict[Any, Call](), time.monotonic()
    while True:
        for call in islice(waiting, ahead - len(running)):
            running[client.submit(function, *call[1], pure=False, retries=3)] = call
        if not running:
            return
        seen, idle = _last_seen(client, seen, address), True
        for future in [future for future in running if future.done()]:
            if future.cancelled() and client.status == "running":
                waiting = chain([running.pop(future)], waiting)
                continue
            if (result := _result(future, address, answering)) is None:
                break
            place, idle = running.pop(future)[0], False
            yield place, result
        if idle:
            time.sleep(0.05)


def _last_seen(client: Any, before: float, address: str) -> float:
    """When there was a worker; InfrastructureError once that is too long ago."""
    try:
        alive = client.status == "running"
        if alive and client.scheduler_info()["workers"]:
            return time.monotonic()
    except OSError:
        alive = False
    if time.monotonic() - before > PATIENCE:
        lost = "no worker is" if alive else "the scheduler is no longer"
        raise InfrastructureError(f"--scheduler {address}: {lost} there, for {PATIENCE:g} s")
    return before


def _result(future: Any, address: str, answering: float) -> Any:
    """A finished call's result; None if it was lost with the worker that had it, and is computed again."""
    if future.status in ("lost", "pending"):
        return None
    if future.status != "finished":
        error = future.exception(timeout=1) if future.status == "error" else None
        if error is None or type(error).__name__ in ("KilledWorker", "CommClosedError"):
            raise InfrastructureError(f"--scheduler {address}: the scheduler, or workers again and again, were lost")
        raise error
    try:
        return future.result(timeout=answering)
    except OSError:
        return None


async def _identity(address: str) -> None:
    """Ask who is there: anybody else than a scheduler would let Dask's client wait for ever."""
    from distributed.core import rpc

    async with rpc(address, timeout=CONNECTING) as there:
        await there.identity()


def _check_address(address: str) -> None:
    """One line for an address that is none, or where nobody listens, before Dask writes many."""
    kind, separator, place = address.rpartition("://")
    host, colon, port = place.rpartition(":")
    if (separator and kind not in KINDS) or not host or not colon:
        refuse(f"--scheduler {address!r}: must be the address of a Dask scheduler, {EXAMPLE}")
    if not (port.isascii() and port.isdigit() and 0 < int(port[:9]) < 65536):
        refuse(f"--scheduler {address!r}: the port {port!r} must be a number from 1 to 65535, {EXAMPLE}")
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=CONNECTING).close()
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InfrastructureError(f"--scheduler {address}: no Dask scheduler answers there ({reason})") from None


@contextmanager
def _silent(name: str) -> Iterator[None]:
    """Dask's own words about lost connections are left out, its modules' too: the one line says it."""
    names = [name, *(child for child in logging.Logger.manager.loggerDict if child.startswith(f"{name}."))]
    before = [(logger := logging.getLogger(each), logger.level) for each in names]
    try:
        for logger, _ in before:
            logger.setLevel(logging.CRITICAL + 1)
        yield
    finally:
        for logger, level in before:
            logger.setLevel(level)
