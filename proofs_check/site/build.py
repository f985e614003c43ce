"""Build the site: generate the sources, run Sphinx, print the PDF."""

import io
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from collapsecheck.files import scratch
from collapsecheck.numerics.checks import refuse
from collapsecheck.reading import catalogued
from collapsecheck.site.browser import chromium, print_pdf
from collapsecheck.site.content import Content, gather
from collapsecheck.site.folder import replaced_site

ROOT = Path(__file__).parents[2]
NEEDED = ("sphinx", "myst_nb", "furo")


def build_site(
    out: Path | None, pdf: bool = False, root: Path = ROOT, say: Callable[[str], None] = print
) -> Iterator[str]:
    """Write the site and say where it is. Refuses where a Python package or the folder docs/ is missing."""
    check_needed(root)
    browser = chromium() if pdf else None
    if pdf and browser is None:
        say("there will be no PDF: neither chromium nor google-chrome was found; everything else is built")
    target = (out or root / "docs" / "_build" / "html").resolve()
    with (
        replaced_site(target, ours=out is None) as site,
        scratch() as work,
    ):
        source = work / "source"
        write_sources(root, source, say)
        warnings = run_sphinx(work, source, site, root, say)
    if browser is not None:
        why = print_pdf(browser, target / "derivations.html", target / "derivations.pdf")
        yield f"there is no PDF: {why}" if why else f"all derivations: {target / 'derivations.pdf'}"
    yield f"{len(list(target.glob('**/*.html')))} pages, {warnings} warnings, start page {target / 'index.html'}"


def check_needed(root: Path) -> None:
    """One clear line for what is missing."""
    from importlib.util import find_spec

    if not (root / "docs" / "index.md").exists():
        refuse("docs build needs a checkout: the folder docs with index.md is not beside the packages")
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        refuse(f"docs build needs {', '.join(missing)}: pip install 'collapsecheck[docs]'")


def write_sources(root: Path, source: Path, say: Callable[[str], None]) -> None:
    """Hand-written pages, executed where they hold code, and everything that the catalogue gives."""
    from collapsecheck.site.reference import reference_pages
    from collapsecheck.site.sources import add_contents, copy_pages, execute_pages, write

    say("running the pages")
    copy_pages(root, source)
    execute_pages(root, source, say)
    say("deriving every theorem")
    pages = theorem_pages(gather(root, catalogued(), source), root) | reference_pages()
    for place, text in pages.items():
        write(source / place, text)
    add_contents(source)


def theorem_pages(content: Content, root: Path) -> dict[str, str]:
    """The generated pages by their path below the source folder."""
    from collapsecheck.site import overview
    from collapsecheck.site.graph import graph_page
    from collapsecheck.site.heatmap import evidence_figure
    from collapsecheck.site.steps import derive
    from collapsecheck.site.theorem import theorem_page
    from collapsecheck.site.words import readable

    derived = {slug: derive(theorem, root) for slug, theorem in content.theorems.items()}
    pages = {f"theorems/{s}.md": theorem_page(t, derived[s], content) for s, t in content.theorems.items()}
    pages |= {
        "theorems/index.md": overview.list_page(content),
        "errata.md": overview.errata_page(content),
        "derivations.md": overview.derivations_page(content, derived),
    }
    drawn = {"evidence.md": overview.evidence_page(content, evidence_figure(content)), "graph.md": graph_page(content)}
    return {place: readable(text) for place, text in pages.items()} | drawn


def said(error: BaseException | None) -> str:
    """What a cell raised, in a line; whatever else went wrong in other words."""
    from nbclient.exceptions import CellExecutionError

    return f"{error.ename}: {error.evalue}".splitlines()[0] if isinstance(error, CellExecutionError) else repr(error)


def run_sphinx(work: Path, source: Path, target: Path, root: Path, say: Callable[[str], None]) -> int:
    """Run Sphinx, which executes the notebooks; the number of its warnings, each of which is said."""
    from myst_nb.core.execute import ExecutionError
    from sphinx.application import Sphinx
    from sphinx.util.docutils import docutils_namespace

    from collapsecheck.site.notebooks import kernel_environment, notebook_settings
    from collapsecheck.site.settings import settings
    from collapsecheck.site.typesetting import copy_assets, katex_modules

    static, warnings = work / "static", io.StringIO()
    static.mkdir()
    shutil.copy(root / "docs" / "site.css", static)
    modules, why = katex_modules(root / "docs" / "_build" / "node")
    if modules is None:
        say(why)
    else:
        copy_assets(modules, static)
    say("running the tutorials and writing the pages")
    chosen = settings(static, modules) | notebook_settings(root)
    places = (source, None, target, work / "doctrees", "html")
    try:
        with docutils_namespace(), kernel_environment(work):
            Sphinx(*places, confoverrides=chosen, status=None, warning=warnings).build(force_all=True)
    except ExecutionError as error:
        refuse(f"{Path(str(error)).name} failed: {said(error.__cause__)}")
    found = [line.replace(f"{source}/", "") for line in warnings.getvalue().splitlines() if line.strip()]
    for line in found:
        say(line)
    return len(found)
