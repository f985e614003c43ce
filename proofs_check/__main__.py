"""`python -m collapsecheck` is the same as `collapsecheck`."""

import atexit
import os
import signal
from types import FrameType

HEARD = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
EXIT_INTERRUPTED = 130


def run() -> None:
    """Import the command line and run it; a stopping signal before or after the command's own work ends it with 130."""
    heard = [number for number in HEARD if signal.getsignal(number) != signal.SIG_IGN]
    for number in heard:
        signal.signal(number, _end)
    atexit.register(_deafen, heard)
    try:
        from collapsecheck.cli import main

        main()
    except KeyboardInterrupt:  # between the command and its end
        _end(signal.SIGINT, None)


def _end(number: int, frame: FrameType | None) -> None:
    os._exit(EXIT_INTERRUPTED)


def _deafen(heard: list[int]) -> None:
    """The last that runs in Python: the answer is given, and its exit code stays whatever is heard from here on."""
    for number in heard:
        signal.signal(number, signal.SIG_IGN)


if __name__ == "__main__":
    run()
