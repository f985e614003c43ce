"""The site as built: complete, without warnings, readable offline in a browser, on a phone as well."""

import json
import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from collapsecheck.theory.catalogue import catalogue

pytestmark = [pytest.mark.slow, pytest.mark.site]
PROMISED = {
    "detect.html": ("2 active, 1 collapsed, 1 partial", "2 active mixed", "3 partial constant"),
    "estimators.html": ("active 3 of 4", "linearvae3", "('collapsed', 'theory')"),
    "dynamics.html": ("830.8 for the last", "mode 10 escapes at rate 4.97: a thousandfold growth takes 1.39"),
    "finite-sample.html": ("9 latents are decided active, 48 decided collapsed", "47065 samples"),
    "hierarchical-cvae.html": (
        "Level 2: 5 of 16 latents are active, 11 collapse",
        "active (16, 5) (16, 5)",
        "89.652661 89.652661",
    ),
    "likelihood.html": ("Best η_dec = 0.171749", "16 of 16 latents are active", "log-likelihood -4.1960, gap 0.1515"),
    "tutorials/10-mse.html": ("at least 16 active at level 1", "keeps 16,", "keeps 15,"),
    "tutorials/20-bce.html": ("β = 20: unstable", "β = 1: unstable", "β = 784: stable"),
    "tutorials/30-counts.html": ("β = 1: unstable", "R =   2: κ_loc ="),
    "tutorials/40-cvae.html": ("active with the quarter (5,) and without (10,)",),
    "tutorials/50-two-levels.html": ("β₂ = 3.0 active (10, 6)", "refuted by certificate at"),
    "tutorials/60-formula.html": ("refuted at {beta_1: 3,", "agrees", "assuming beta = 1"),
    "tutorials/70-theorem.html": ("vae-learnable proved", "proved given", "refuted"),
    "tutorials/80-diagnose.html": (
        "0 active, 2 collapsed, 2 partial of 4 latents",
        "3 active, 1 collapsed, 0 partial of 4 latents",
    ),
}

SEARCHED = ("pytorch", "scvi", "lightning", "BCE", "Bernoulli", "DataLoader", "pandas", "quickstart")
DOORS = {  # what a stranger is after: the door's words on the front page, and what the page that answers says
    "My VAE collapsed": ("collapsecheck predict --x", "collapsecheck threshold --x", "cc.detect("),
    "I have a theorem or a formula": ("collapsecheck audit formula.json", "collapsecheck new my-theorem", "cc.verify("),
    "I want a library": ("collapsecheck.predict(", "LinearVAE", "cc.strategies"),
}
CLICKS = 3
TALLEST = 25_000  # pixels of a page of the API, 1200 wide


class Page(HTMLParser):
    """Anchors and links of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):  # type: ignore[no-untyped-def]
        given = dict(attrs)
        self.anchors |= {given[key] for key in ("id", "name") if given.get(key)}
        self.links += [given[key] for key in ("href", "src", "xlink:href") if given.get(key)]


def test_the_build_has_no_warning(site) -> None:  # type: ignore[no-untyped-def]
    assert ", 0 warnings," in site.said[-1], site.said


def test_every_theorem_has_a_page_and_a_box(site) -> None:  # type: ignore[no-untyped-def]
    graph = (site.folder / "graph.html").read_text(encoding="utf-8")
    for slug in catalogue():
        page = (site.folder / "theorems" / f"{slug}.html").read_text(encoding="utf-8")
        assert f'<a href="theorems/{slug}.html"><title>' in graph and "<summary>1. " in page, slug
        assert f"theorems/{slug}.html" in (site.folder / "index.html").read_text(encoding="utf-8")


def test_a_dropped_in_theorem_is_everywhere(site) -> None:  # type: ignore[no-untyped-def]
    assert site.new in catalogue()
    for name in ("graph", "evidence", "derivations", "theorems/index"):
        text = (site.folder / f"{name}.html").read_text(encoding="utf-8")
        assert site.new in text or catalogue()[site.new].title in text, name


def test_hand_written_pages_are_all_there(site) -> None:  # type: ignore[no-untyped-def]
    docs = Path(__file__).parents[2] / "docs"
    left_out = " ".join(line for line in site.said if line.startswith("left out"))
    for page in docs.glob("**/*.md"):
        place = page.relative_to(docs)
        if place.parts[0] != "_build" and page.name not in left_out:
            assert (site.folder / place.with_suffix(".html")).exists(), place


@pytest.mark.parametrize("page", PROMISED)
def test_what_executed_pages_promise_is_there(site, page: str) -> None:  # type: ignore[no-untyped-def]
    seen = unescape(re.sub("<[^>]+>", "", (site.folder / page).read_text(encoding="utf-8")))
    assert [words for words in PROMISED[page] if words not in seen] == []


def test_no_link_is_broken(site) -> None:  # type: ignore[no-untyped-def]
    read = {page: Page(page.read_text(encoding="utf-8")) for page in site.pages}
    broken = []
    for page, found in read.items():
        for link in found.links:
            path, _, anchor = unquote(link.partition("?")[0] if "?" in link else link).partition("#")
            if re.match(r"[a-z]+:", path):
                continue
            target = (page.parent / path).resolve() if path else page
            known = read[target].anchors if target in read else set()
            if not target.exists() or (anchor and target.suffix == ".html" and target in read and anchor not in known):
                broken.append((page.name, link))
    assert broken == []


@pytest.mark.parametrize("word", SEARCHED)
def test_a_search_finds(site, word: str) -> None:  # type: ignore[no-untyped-def]
    from sphinx.search.en import SearchEnglish

    index = (site.folder / "searchindex.js").read_text(encoding="utf-8")
    found = json.loads(index.removeprefix("Search.setIndex(").removesuffix(")"))
    stem = SearchEnglish({}).stem(word.lower())
    assert stem in found["terms"] or stem in found["titleterms"]


@pytest.mark.parametrize("door", DOORS)
def test_a_stranger_arrives_in_three_clicks(site, door: str) -> None:  # type: ignore[no-untyped-def]
    """By links in the text alone, the first being the door: every answer is on a page at most three clicks away."""
    front = site.folder / "index.html"
    first = re.search(rf'href="([^"#]+)[^"]*"[^>]*>(?:<[^>]+>)*{door}', front.read_text(encoding="utf-8"))
    assert first is not None
    reached = {(front.parent / first[1]).resolve()}
    for _ in range(CLICKS - 1):
        reached |= {target for page in reached for target in linked(page)}
    seen = [unescape(re.sub("<[^>]+>", "", article(page))) for page in reached]
    assert [words for words in DOORS[door] if not any(words in text for text in seen)] == []


def article(page: Path) -> str:
    """The page without its sidebars."""
    text = page.read_text(encoding="utf-8")
    return text[text.index("<article") : text.index("</article>")]


def linked(page: Path) -> set[Path]:
    """The pages of the site that the text of a page links to."""
    links = (unquote(link).partition("#")[0] for link in Page(article(page)).links)
    found = {(page.parent / link).resolve() for link in links if link.endswith(".html") and ":" not in link}
    return {target for target in found if target.exists()}


@pytest.mark.parametrize("part", ["sample", "remaining"])
def test_pages_open_offline(part: str, site, browser) -> None:  # type: ignore[no-untyped-def]
    """No failed request, no console error, no raw TeX, images load, nothing scrolls sideways.

    The sample, which CI opens: the front page and every eighth of the others.
    """
    problems, sample = {}, {site.folder / "index.html", *site.pages[::8]}
    for page in sorted(sample if part == "sample" else {*site.pages} - sample):
        for width, seen in ((1200, browser.open(page.as_uri(), 1200)), (360, browser.look(360))):
            formulas, height = seen.pop("formulas"), seen.pop("height")
            assert width == 360 or height < TALLEST or page.parent.name != "api", page.stem
            assert formulas > 5 or page.parent.name != "theorems", page.stem
            if found := {key: value for key, value in seen.items() if value}:
                problems[page.relative_to(site.folder).as_posix(), width] = found
    assert problems == {}


def test_the_browser_would_notice(browser, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    page = tmp_path / "bad.html"
    page.write_text(
        "<body><article><p>$x^2$ and \\frac{1}{2}</p><img src='none.png'><p style='width:2000px'>wide</p></article>"
        "<script src='https://example.org/a.js'></script><script>console.error('no')</script>"
    )
    seen = browser.open(page.as_uri(), 360)
    assert seen["raw"] and seen["images"] and seen["without_text"] and seen["sideways"] > 0 and len(seen["errors"]) >= 3
