"""^C, SIGTERM and a terminal that closes stop a command within seconds, whatever it is computing."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Thread, current_thread, main_thread
from types import FrameType

from collapsecheck.files import remove_unfinished
from collapsecheck.workers import STOPPING, end_workers

EXIT_INTERRUPTED = 130
PATIENCE = 1.5  # seconds for the main thread to notice; a library may be deep in a computation of its own
FINISHED = b"\0"
HEARD: list[int] = []  # signals that have raised KeyboardInterrupt in this command


@contextmanager
def interruptible() -> Iterator[None]:
    """Let the stopping signals raise KeyboardInterrupt here, and end the process if that changes nothing.

    Signals that the user lets be ignored (nohup) stay ignored.
    """
    HEARD.clear()
    heard = [number for number in STOPPING if signal.getsignal(number) != signal.SIG_IGN]
    if current_thread() is not main_thread() or not heard:
        yield
        return
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    wakeup = signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    handlers = {number: signal.signal(number, _interrupt) for number in heard}
    hook, sys.unraisablehook = sys.unraisablehook, _unraisable
    Thread(target=_watch, args=(reader,), daemon=True).start()
    try:
        yield
    finally:
        signal.set_wakeup_fd(wakeup)
        sys.unraisablehook = hook
        os.write(writer, FINISHED)
        os.close(writer)
        for number, handler in handlers.items():
            signal.signal(number, handler)


def end_at_once(code: int) -> None:
    """End a program whose JAX may be in the middle of a computation: its threads do not survive the usual end."""
    if "jax" in sys.modules and current_thread() is main_thread():
        for stream in filter(None, (sys.stdout, sys.stderr)):
            with suppress(OSError, ValueError):
                stream.flush()
        os._exit(code)


def _interrupt(number: int, frame: FrameType | None) -> None:
    HEARD.append(number)
    raise KeyboardInterrupt


def _unraisable(failed: "sys.UnraisableHookArgs") -> None:
    """Say nothing of an interrupt that came where none can be raised, as in JAX's callback of the garbage collector."""
    if not isinstance(failed.exc_value, KeyboardInterrupt):
        sys.__unraisablehook__(failed)


def _watch(reader: int) -> None:
    """Wait for a signal's number; Python's own C code writes it, whatever the main thread is doing."""
    while (read := os.read(reader, 1)) and read != FINISHED:
        if read[0] in STOPPING:
            time.sleep(PATIENCE)
            stop()
    os.close(reader)


def stop() -> None:
    """End this process and its workers now; no part of a file stays behind."""
    end_workers()
    remove_unfinished()
    os._exit(EXIT_INTERRUPTED)
