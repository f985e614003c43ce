"""Every theorem is derived, each step checked; pdflatex, KaTeX and MathML (what pages fall back to) read its LaTeX."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from collapsecheck.cli import main
from collapsecheck.site import typesetting
from collapsecheck.site.build import ROOT
from collapsecheck.site.cache import remembered
from collapsecheck.site.katex import Renderer, renderer
from collapsecheck.site.mathml import mathml
from collapsecheck.theory.catalogue import catalogue

LONG = (
    "chain",
    "chain-general",
    "gradient-flow",
    "hierarchical-cvae",
    "landscape",
)  # the site's build derives them too
DISPLAY = re.compile(r"\\begin{align\*}.*?\\end{align\*}", re.DOTALL)


@pytest.fixture(scope="module")
def katex() -> Renderer | None:
    modules, _ = typesetting.katex_modules(ROOT / "docs" / "_build" / "node")
    return renderer(modules) if modules else None


def latex(slug: str) -> str:
    done = CliRunner().invoke(main, ["derive", slug, "--format", "latex"])
    assert done.exit_code == 0, done.output
    return done.stdout


@pytest.mark.every(4)
@pytest.mark.parametrize("slug", [pytest.param(s, marks=pytest.mark.slow) if s in LONG else s for s in catalogue()])
def test_every_formula_of_a_theorem_is_read(slug: str, katex: Renderer | None) -> None:
    source = latex(slug)
    remembered(ROOT, f"LaTeX of {slug}", lambda: source)
    assert source.isascii()
    assert source.count(r"\begin{") == source.count(r"\end{") > 0
    found = formulas(source)
    shown = [(formula.replace("{align*}", "{aligned}"), display) for formula, display in found]  # as on the pages
    assert [formula for formula, display in shown if "<code" in mathml(formula, display)] == []
    if katex is None:
        pytest.skip("read as MathML only: KaTeX is not installed")
    for formula, display in found:
        katex.render(formula, display)


@pytest.mark.slow
@pytest.mark.site
@pytest.mark.parametrize("slug", catalogue())
@pytest.mark.skipif(
    shutil.which("pdflatex") is None, reason="pdflatex is not installed: formulas are read by KaTeX only"
)
def test_latex_of_every_theorem_compiles(slug: str, tmp_path: Path) -> None:
    """pdflatex finds every character and writes a document."""
    source = remembered(ROOT, f"LaTeX of {slug}", lambda: latex(slug))
    (tmp_path / "derivation.tex").write_text(source, encoding="utf-8")
    command = ["pdflatex", "-interaction=batchmode", "-halt-on-error", "derivation.tex"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    log = (tmp_path / "derivation.log").read_text(encoding="utf-8", errors="replace")
    assert done.returncode == 0, log[-2000:]
    assert "Missing character" not in log and (tmp_path / "derivation.pdf").stat().st_size > 10_000


def formulas(latex: str) -> list[tuple[str, bool]]:
    """Every formula of a document, and whether it is displayed."""
    displays = DISPLAY.findall(latex)
    inline = re.findall(r"\$([^$]+)\$", DISPLAY.sub("", latex))
    assert inline
    return [*((one, True) for one in displays), *((one, False) for one in inline)]


def test_katex_refuses_what_it_cannot_read(katex: Renderer | None) -> None:
    if katex is None:
        pytest.skip("KaTeX is not installed")
    with pytest.raises(ValueError, match="Undefined control sequence"):
        katex.render(r"\nonsense", display=False)
