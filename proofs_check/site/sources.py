"""The hand-written pages, picked up from docs/ and executed where they hold code, and the tables of contents."""

import re
import shutil
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from collapsecheck.site.cache import remembered
from collapsecheck.site.execute import BLOCK, executed, missing_commands
from collapsecheck.site.notebooks import DOWNLOADS, copy_notebook
from collapsecheck.site.words import readable

OUTSIDE = re.compile(r"\[([^\]]+)\]\((?:\.\./)+(?!tutorials|questions|reference|theorems|[a-z-]+\.md)[^)]*\)")
HEADING = re.compile(r"^# +(.*)$", re.MULTILINE)
PAGES = (".md", ".rst", ".ipynb")
API = "reference/api/index"  # leads to a page per room
QUESTIONS = ("which-beta", "learned-prior", "deep-hierarchies", "text-decoders")
TRAINING = (
    "detect",
    "any-network",
    "remedies",
    "likelihood",
    "finite-sample",
    "estimators",
    "experiments",
    "thresholds",
    "nonlinear",
)
VERIFIER = ("verified", "what-proved-rests-on", "formal", "audit", "campaign", "findings", "limits")
GROUPS = {  # pages of the sidebar in the order of reading; what is not named here is theory
    "For people who train": (
        *("quickstart", "frameworks", "bce", *(f"questions/{name}" for name in QUESTIONS), "losses", "translation"),
        *TRAINING,
    ),
    "Theorems": ("theorems/index", "errata", "evidence", "graph"),
    "Theory": ("theory", "scope"),
    "The verifier": VERIFIER,
    "Developing": ("design", "strategies", "performance", "building"),
}


def copy_pages(root: Path, source: Path) -> None:
    """Copy the Markdown, the notebooks and the figures of docs/. Links that leave docs/ become plain words."""
    docs = root / "docs"
    for page in sorted(docs.rglob("*")):
        place = page.relative_to(docs)
        if place.parts[0] == "_build":
            continue
        if page.suffix == ".md":
            write(source / place, readable(OUTSIDE.sub(r"\1", page.read_text(encoding="utf-8"))))
        elif page.suffix == ".ipynb":
            copy_notebook(page, source, place)
        elif page.suffix == ".svg":
            (source / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(page, source / place)


def execute_pages(root: Path, source: Path, say: Callable[[str], None]) -> None:
    """Execute every page that has blocks to run; pages whose commands are missing are left out."""
    pages = [page for page in sorted(source.rglob("*.md")) if BLOCK.search(page.read_text(encoding="utf-8"))]
    for page in pages:
        missing = missing_commands(page.read_text(encoding="utf-8"))
        if missing:
            say(f"left out {page.name}: no command {', '.join(missing)}")
            page.unlink()
    kept = [page for page in pages if page.exists()]
    with ThreadPoolExecutor(2) as pool:
        texts = pool.map(lambda page: output(page, root), kept)
    for page, text in zip(kept, texts, strict=True):
        write(page, text)


def output(page: Path, root: Path) -> str:
    """The page with its output, run unless the same sources ran the same page before."""
    text = page.read_text(encoding="utf-8")
    return str(remembered(root, text, lambda: executed(page.name, text, root)))


def write(path: Path, text: str) -> None:
    """Write a page, making its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def add_contents(source: Path) -> None:
    """Append the tables of contents to the start page; every page that exists is in one of them."""
    found = (path.relative_to(source) for path in source.rglob("*") if path.suffix in PAGES)
    names = {place.with_suffix("").as_posix() for place in found if place.parts[0] != DOWNLOADS}
    grouped = {title: [name for name in listed if name in names] for title, listed in GROUPS.items()}
    taken = {name for listed in grouped.values() for name in listed} | {"index", "derivations"}
    rest = sorted(name for name in names if "/" not in name and name not in taken)
    groups = {
        "Tutorials": sorted(name for name in names if name.startswith("tutorials/")),
        **grouped,
        "Theory": [*grouped["Theory"], *rest],
        "Theorems": [*grouped["Theorems"], "derivations"],
        "Reference": [API, *sorted(name for name in names if re.fullmatch("reference/[^/]*", name))],
    }
    index = source / "index.md"
    contents = "\n\n".join(toctree(title, pages) for title, pages in groups.items() if pages)
    write(index, f"{index.read_text(encoding='utf-8')}\n\n{contents}\n")


def toctree(title: str, pages: Iterable[str]) -> str:
    """One group of the sidebar."""
    return f"```{{toctree}}\n:hidden:\n:caption: {title}\n\n" + "\n".join(pages) + "\n```"
