"""Standard streams that may be closed, full, or read by nobody: none of this is a reason to lose a file."""

import errno
import io
import os
import sys
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from rich.console import Console

UNREAD = (errno.EPIPE, errno.EBADF)  # nobody listens; that is the user's affair


class Discarding(io.RawIOBase):
    """A file descriptor for writing; after the first error everything is discarded, and `error` keeps it."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor, self.error = descriptor, None  # type: tuple[int, OSError | None]

    def writable(self) -> bool:
        """It is."""
        return True

    def isatty(self) -> bool:
        """Whether it is a terminal."""
        return os.isatty(self.descriptor)

    def fileno(self) -> int:
        """The descriptor."""
        return self.descriptor

    def write(self, data: "io.ReadableBuffer") -> int:  # type: ignore[name-defined]
        """Write what the system takes; claim to have written everything once it has failed."""
        if self.error is None:
            try:
                return os.write(self.descriptor, data)
            except OSError as error:
                self.error = error
        return len(data)


def open_streams() -> dict[str, Discarding]:
    """Make sys.stdin, sys.stdout and sys.stderr usable, where they are the process's own; returns the writing ends."""
    _occupy_closed()
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: SIM115
    found = {}
    for name, descriptor in (("stdout", 1), ("stderr", 2)):
        stream: TextIO | None = getattr(sys, name)
        if stream is None or _is_own(stream, descriptor):
            found[name] = Discarding(descriptor)
            setattr(sys, name, _text(found[name], "utf-8" if stream is None else stream.encoding))
    return found


def _occupy_closed() -> None:
    """Open /dev/null in the place of a closed standard stream, lest a file opened later gets its number."""
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def _is_own(stream: TextIO, descriptor: int) -> bool:
    try:
        return type(stream) is io.TextIOWrapper and stream.fileno() == descriptor
    except (OSError, ValueError):
        return False


def _text(raw: Discarding, encoding: str) -> TextIO:
    return io.TextIOWrapper(io.BufferedWriter(raw), encoding, "backslashreplace", line_buffering=raw.isatty())


def failure(streams: dict[str, Discarding]) -> str | None:
    """What went wrong with standard output in one line, None if it was written or nobody wanted it."""
    for name in streams:
        getattr(sys, name).flush()
    error = streams["stdout"].error if "stdout" in streams else None
    return None if error is None or error.errno in UNREAD else f"standard output: {error.strerror}"


PLAIN_WIDTH = 160  # columns where there is no terminal to fit and COLUMNS says nothing


def console(stderr: bool = False) -> "Console":
    """Standard output (or error) for tables, as wide as the terminal or the variable COLUMNS says.

    FORCE_COLOR colours what goes into a file or a pipe, which becomes no terminal by it: nothing moves there.
    """
    from rich.console import Console

    how: dict[str, Any] = {}
    if not (sys.stderr if stderr else sys.stdout).isatty():
        how = {"force_terminal": False} | ({"color_system": "standard"} if os.environ.get("FORCE_COLOR") else {})
    found = Console(stderr=stderr, highlight=False, markup=False, **how)
    if not found.is_terminal and not os.environ.get("COLUMNS", "").isdigit():
        found.width = PLAIN_WIDTH
    return found
