"""Pages whose code runs when the site is built: `python` and `console` blocks are executed, their output follows."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from collapsecheck.cli import Commands
from collapsecheck.files import scratch
from collapsecheck.numerics.checks import refuse
from collapsecheck.workers import end_with_parent

BLOCK = re.compile(r"^```(python|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ collapsecheck (\S+)", re.MULTILINE)
SECONDS = 300


def missing_commands(text: str) -> list[str]:
    """The commands that a page uses and this installation does not have."""
    known = Commands().list_commands(None)  # type: ignore[arg-type]
    used = {name for _, body in BLOCK.findall(text) for name in COMMAND.findall(body)}
    return sorted(name for name in used if not name.startswith("-") and name not in known)


def executed(name: str, text: str, root: Path) -> str:
    """The page with the output of every block below it, run in order in one scratch copy of the packages."""
    with scratch() as folder:
        copied_package(root, folder)
        run: dict[str, Callable[[str], str]] = {"python": lambda c: shown(c, python(name, c, folder), "python")}
        run["console"] = lambda c: "\n".join(console(name, line, folder) for line in commands(c))
        return BLOCK.sub(lambda match: run[match[1]](match[2]), text)


def copied_package(root: Path, folder: Path) -> Path:
    """Copy the package out of a checkout; with `folder` on the path it is imported instead of the installed one."""
    package = folder / "collapsecheck"
    for source, target in (("proofs_check", ""), ("theory", "theory"), ("numerics", "numerics")):
        shutil.copytree(root / source, package / target, ignore=shutil.ignore_patterns("__pycache__"))
    return package


def commands(body: str) -> list[str]:
    """The lines after the prompt; anything else in a console block would be output, which is not written by hand."""
    return [line.removeprefix("$ ") for line in body.splitlines() if line.startswith("$ ")]


def console(name: str, line: str, folder: Path) -> str:
    """A `collapsecheck` command with its output."""
    program, *arguments = shlex.split(line)
    if program != "collapsecheck":
        refuse(f"{name}: a console block may only call collapsecheck, not {program}")
    output = call(name, line, ["-m", "collapsecheck", *arguments], folder)
    return f"```console\n$ {line}\n{output}```"


def python(name: str, code: str, folder: Path) -> str:
    """What a block prints; each block stands on its own."""
    return call(name, code.splitlines()[0], ["-c", code], folder)


def shown(code: str, output: str, language: str) -> str:
    """The block and its output."""
    return f"```{language}\n{code}```" + (f"\n\n```text\n{output}```" if output else "")


def call(name: str, what: str, arguments: list[str], folder: Path) -> str:
    """Run Python with the arguments in the folder. Exit codes above 1 stop the build with one line."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "XDG_CACHE_HOME": str(folder / "cache"), "COLUMNS": "100"}
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
        preexec_fn=end_with_parent,
    )
    if done.returncode > 1 or (done.returncode and arguments[0] == "-c"):
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        refuse(f"{name}: `{what}` failed: {last}")
    output = done.stdout.replace(str(folder), ".")
    return output if output.endswith("\n") or not output else output + "\n"
