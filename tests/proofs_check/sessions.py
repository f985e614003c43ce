"""Commands in a session of their own, with or without a terminal, and what is left of them."""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from collapsecheck.workers import STOPPING

PROGRAM = (sys.executable, "-m", "collapsecheck")
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


class Session:
    """A process that leads a session, and everything that it starts."""

    def __init__(self, pid: int, terminal: int | None) -> None:
        self.pid, self.terminal, self.status, self.said = pid, terminal, None, b""

    def running(self) -> bool:
        """Whether the leader is; its exit status is kept."""
        self._listen()
        if self.status is None:
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            self.status = status if ended else None
        return self.status is None

    def _listen(self) -> None:
        while self.terminal is not None and select.select([self.terminal], [], [], 0)[0]:
            try:
                self.said += os.read(self.terminal, 4096)
            except OSError:  # the other side is closed
                self.terminal = None

    @property
    def code(self) -> int:
        """The exit code."""
        assert self.status is not None
        return os.waitstatus_to_exitcode(self.status)

    def members(self) -> list[int]:
        """Every process of the session that is no zombie."""
        return [pid for pid, session in sessions() if session == self.pid and pid != self.pid]

    def wait(self, seconds: float, until: Callable[[], bool] | None = None) -> bool:
        """Whether it happened in time: `until`, or the end of the leader."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if until is not None and until():
                return True
            if not self.running():
                return until is None or until()
            time.sleep(0.01)
        return False

    def press_interrupt(self) -> None:
        """^C at the terminal."""
        assert self.terminal is not None
        os.write(self.terminal, b"\x03")


def sessions() -> Iterator[tuple[int, int]]:
    """(process, its session) of everything that runs."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                state, _, _, session, *_ = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if state != "Z":
                yield int(entry.name), int(session)


def processor_seconds(pid: int) -> float:
    """What the process has used, 0 once it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def heard() -> None:
    """Undo what the tests may have been started with: signals that `nohup`, or a shell's `&`, let be ignored."""
    for number in STOPPING:
        signal.signal(number, signal.SIG_DFL)


@contextmanager
def at_terminal(*arguments: str, folder: Path) -> Iterator[Session]:
    """The command at a pseudo-terminal; whatever is left of it afterwards is killed."""
    pid, terminal = pty.fork()
    if pid == 0:
        heard()
        os.chdir(folder)
        os.execve(sys.executable, [*PROGRAM, *arguments], {**os.environ, **ONE_THREAD, "HOME": str(folder)})
    yield from _tidied(Session(pid, terminal))


@contextmanager
def without_terminal(*arguments: str, folder: Path) -> Iterator[Session]:
    """The command with its output in the file `said` of the folder."""
    environment = {**os.environ, **ONE_THREAD, "HOME": str(folder)}
    with (folder / "said").open("wb") as said:
        options = {"stdin": subprocess.DEVNULL, "stdout": said, "stderr": said, "start_new_session": True}
        process = subprocess.Popen([*PROGRAM, *arguments], cwd=folder, env=environment, preexec_fn=heard, **options)  # noqa: PLW1509
    process.returncode = 0  # reaped by the session
    yield from _tidied(Session(process.pid, None))


def _tidied(session: Session) -> Iterator[Session]:
    try:
        yield session
    finally:
        for pid in [*session.members(), *([session.pid] if session.running() else [])]:
            os.kill(pid, signal.SIGKILL)
        session.wait(5)
        if session.terminal is not None:
            os.close(session.terminal)
