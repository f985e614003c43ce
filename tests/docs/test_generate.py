"""The generator's parts: grades of ancestors, what happens where a tool is missing, snippets, pages that fail."""

import contextlib
import io
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner
from docutils import nodes
from docutils.utils import new_document

from collapsecheck.cli import main
from collapsecheck.numerics.checks import InputError
from collapsecheck.site import browser, graph, typesetting
from collapsecheck.site.build import ROOT, build_site
from collapsecheck.site.claims import model
from collapsecheck.site.content import Content, gather
from collapsecheck.site.docstrings import breakable, plain
from collapsecheck.site.evidence import FALSE, Latest, latest
from collapsecheck.site.execute import executed, missing_commands
from collapsecheck.site.mathml import keep_together, mathml
from collapsecheck.site.theorem import assumed, snippet
from collapsecheck.site.words import enumerated, myst, readable
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.derivations import derivation

SHORTEST = {t.kind: t.slug for t in sorted(catalogue().values(), key=lambda t: len(t.cases), reverse=True)}
SWEPT = [s for s, t in catalogue().items() if t.expected == "holds" and s not in SHORTEST.values()]
SLUGS = [pytest.param(slug, marks=[pytest.mark.slow] if slug in SWEPT else []) for slug in catalogue()]


@pytest.fixture
def content(tmp_path: Path) -> Content:
    return gather(ROOT, catalogue(), tmp_path)


def test_a_grade_accounts_for_all_ancestors(content: Content) -> None:
    entries = {slug: {**entry} for slug, entry in content.latest.entries.items()}
    assert Latest(entries, "").effective("vae-fixed-diagonal", content.theorems) == "proved"
    entries["chain"]["grade"] = "undecided"
    worse = Latest(entries, "")
    assert worse.grade(content.theorems["vae-fixed-diagonal"]) == "proved"
    assert worse.effective("vae-fixed-diagonal", content.theorems) == "undecided"
    assert worse.effective("erratum-hvae-threshold", content.theorems) == FALSE
    drawn = graph.svg(replace(content, latest=worse))
    assert re.search(r'<a href="theorems/hvae-fixed.html">.*fill="#f5d67b"/><text[^>]*>hvae-fixed · undecided<', drawn)


def test_a_theorem_that_no_report_knows_is_unverified(content: Content) -> None:
    assert Latest({}, "").effective("chain", content.theorems) == "unverified"


def test_the_stored_report_knows_the_catalogue(content: Content) -> None:
    assert set(content.latest.entries) == set(catalogue()), "run collapsecheck verify --json docs/evidence.json"


def test_a_broken_report_is_refused(tmp_path: Path) -> None:
    (tmp_path / "evidence.json").write_text("[]")
    with pytest.raises(InputError, match="no report"):
        latest(tmp_path / "evidence.json")


def test_the_graph_has_a_box_per_theorem_below_what_it_uses_and_an_arrow_per_use(content: Content) -> None:
    places, drawn = graph.placed(content.theorems), ElementTree.fromstring(graph.svg(content))
    assert set(places) == set(content.theorems)
    order = list(places)
    for slug, (depth, above) in places.items():
        uses = content.theorems[slug].uses
        assert depth == 1 + max((places[used][0] for used in uses), default=-1)
        assert above in uses and order.index(above) < order.index(slug) if uses else above is None
    boxes, arrows = drawn.findall("a"), drawn.findall("path")
    assert [box.get("href") for box in boxes] == [f"theorems/{slug}.html" for slug in order]
    assert all(box.find("title").text and box.find("text").text for box in boxes)
    assert len(arrows) == sum(len(theorem.uses) for theorem in content.theorems.values())
    right = max(float(box.find("rect").get("x")) + float(box.find("rect").get("width")) for box in boxes)
    assert right < float(drawn.get("width")) < 736


def test_without_node_formulas_are_mathml(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting.shutil, "which", lambda name: None)
    found, why = typesetting.katex_modules(tmp_path)
    assert found is None and why.startswith("node was not found") and "MathML" in why
    assert "<msqrt>" in mathml(r"\sqrt{\beta_{1}}", display=False)


def test_without_a_name_that_is_known_there_is_no_chromium(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "NAMES", ())
    assert browser.chromium() is None


def test_without_a_checkout_one_line_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="needs a checkout"):
        list(build_site(tmp_path / "out", root=tmp_path))


def test_the_command_is_found() -> None:
    assert "--pdf" in CliRunner().invoke(main, ["docs", "build", "--help"]).output


def test_a_tutorial_shows_what_its_blocks_print() -> None:
    page = "# T\n\n```python\nprint(6 * 7)\n```\n\n```console\n$ collapsecheck --version\n```\n"
    shown = executed("t.md", page, ROOT)
    assert (
        "```python\nprint(6 * 7)\n```\n\n```text\n42\n```" in shown and "$ collapsecheck --version\ncollapse" in shown
    )


@pytest.mark.parametrize(
    "block", ["```python\nraise ValueError('no')\n```", "```console\n$ collapsecheck show none\n```"]
)
def test_a_tutorial_that_fails_stops_the_build_with_one_line(block: str) -> None:
    with pytest.raises(InputError, match=r"t\.md: .* failed"):
        executed("t.md", f"{block}\n", ROOT)


def test_a_tutorial_of_a_missing_command_is_noticed() -> None:
    assert missing_commands("```console\n$ collapsecheck nonsense x\n$ collapsecheck --version\n```\n") == ["nonsense"]


def test_indices_in_braces_become_readable() -> None:
    assert readable("s_{l−1} and e^{x} but `s_{l}`") == "s<sub>l−1</sub> and e<sup>x</sup> but `s_{l}`"
    assert readable("θ_i² > β η_dec, d_y") == "θ<sub>i</sub>² > β η<sub>dec</sub>, d<sub>y</sub>"
    assert readable("sup_Q of κ_Gauss, not make_it") == "sup<sub>Q</sub> of κ<sub>Gauss</sub>, not make_it"
    figure = "```{figure} a_b.svg\n:alt: z_1\n\nOf z_1\n```"
    page = f"# On z_1\n\n{figure}\n\n    z_1\n\n[c](d_e.md) $z_1$ make_it <!-- z_1 -->\n"
    assert readable(page) == page.replace("Of z_1", "Of z<sub>1</sub>")
    assert myst("threshold - theta^2") == "threshold - theta^2"


def test_docstrings_keep_columns_and_lower_indices() -> None:
    lines = ["Where η_dec*2 is", "", "one    η_1", "other  x|y", "", "as `a_b`."]
    plain(None, "", "", None, None, lines)
    table = ["::", "", "    one    η_1", "    other  x|y"]
    assert lines == [r"Where η\ :sub:`dec`\ \*2 is", "", *table, "", "as ``a_b``."]


def test_formulas_keep_their_punctuation_and_names_break_behind_dots() -> None:
    page = new_document("page")
    page += nodes.title("", "collapsecheck.site.html")
    page += nodes.paragraph("", "", nodes.math("", "x"), nodes.Text("), and "), nodes.math("", "y"), nodes.Text(" so"))
    keep_together(None, page, "page")
    breakable(None, page, "page")
    first, rest, second, _ = page[1]
    assert (first["closing"], rest.astext(), "closing" in second) == ("),", " and ", False)
    assert [piece.astext() for piece in page[0]] == ["collapsecheck.", "<wbr>", "site.", "<wbr>", "html", "<wbr>"]


def test_displayed_formulas_become_readable_and_commands_stay_code() -> None:
    lines = (
        '<div class="formula">',
        "e<sup>ρ</sup> &lt; θ<sub>i</sub>²,&emsp;KL<sub>l</sub><br>",
        "x<sub>1</sub>",
        "</div>",
    )
    shown = "".join(f"  {line}\n" for line in lines)
    assert readable("- So\n\n      e^ρ < θ_i²,   KL_l\n      x_1\n\n    no_1 code") == f"- So\n\n{shown}\n    no_1 code"
    assert readable("So\n\n    python make_x.py\n") == "So\n\n    python make_x.py\n"


def test_enumerated_formulas_are_apart() -> None:
    assert enumerated(r"a = \frac{b, c}{2}, (d, e), [f, g)") == [r"a = \frac{b, c}{2}", "(d, e)", "[f, g)"]
    assert myst("at $x = 1, y = 2$ it is") == "at $x = 1$, $y = 2$ it is"


@pytest.mark.parametrize("slug", SLUGS)
def test_the_snippet_of_a_theorem_runs(slug: str) -> None:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(snippet(catalogue()[slug]), {})
    said = printed.getvalue()
    if catalogue()[slug].expected == "fails":
        assert said.startswith("refutes ")
    else:
        assert said.count(" | ") == len(derivation(catalogue()[slug])) > 1


def test_a_page_on_any_network_assumes_no_linear_model() -> None:
    theorem = catalogue()["certificate-identity"]
    assert (model(theorem.setting), "θ" in assumed(theorem)) == ("Any encoder, decoder and prior.", False)
    assert model(catalogue()["vae-learnable"].setting).startswith("Linear VAE with one latent level")
