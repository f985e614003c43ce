"""Sphinx's settings for the site."""

from pathlib import Path
from typing import Any

EXTENSIONS = ("myst_parser", "sphinx.ext.autodoc", "proofs_check.site.docstrings")


def settings(static: Path, modules: Path | None) -> dict[str, Any]:
    """The configuration; static: the folder of style sheets and fonts, modules: node_modules with KaTeX, or None."""
    renderer = "mathml" if modules is None else "katex"
    return {
        "project": "collapsecheck",
        "copyright": "the collapsecheck developers",
        "extensions": [*EXTENSIONS, f"proofs_check.site.{renderer}"],
        "myst_enable_extensions": ["dollarmath", "deflist", "colon_fence"],
        "myst_heading_anchors": 4,
        "html_theme": "furo",
        "html_title": "collapsecheck",
        "html_static_path": [str(static)],
        "html_css_files": ["site.css"],
        "html_show_sphinx": False,
        "html_show_sourcelink": False,
        "html_copy_source": False,
        "autodoc_typehints": "signature",
        "autodoc_preserve_defaults": True,
        "python_maximum_signature_line_length": 80,
        "toc_object_entries": False,
        "html_math_renderer": renderer,
        **({} if modules is None else {"katex_modules": str(modules)}),
    }


STYLE = """
.grade { border-radius: .4em; padding: .05em .45em; font-size: .9em; font-weight: 600; color: #111; white-space: nowrap; }
.grade-proved { background: #8fd3b6; } .grade-certified { background: #9ccdf0; } .grade-supported { background: #c9dcf2; }
.grade-undecided { background: #f5d67b; } .grade-refuted { background: #f2a07b; } .grade-false { background: #dcdcdc; }
.grade-unverified { background: #fff; border: 1px dashed #666; }
.katex-display, div.math { overflow-x: auto; overflow-y: hidden; max-width: 100%; }
.katex-display { padding: .15em 0; } .katex-display > .katex { white-space: nowrap; }
.katex { font-size: 1.08em; }
.graph { overflow-x: auto; border: 1px solid var(--color-background-border); padding: .5em; }
.graph svg { max-width: none; height: auto; }
.graph .edge path { stroke: var(--color-foreground-muted); } .graph .edge polygon { fill: var(--color-foreground-muted); }
article img { max-width: 100%; height: auto; }
article details { border: 1px solid var(--color-background-border); border-radius: .4em; margin: .5em 0; padding: 0 .8em; }
article details > summary { cursor: pointer; padding: .45em 0; font-weight: 600; }
article td details { border: none; padding: 0; } article td pre { max-width: 70vw; overflow-x: auto; }
article p, article li, article dd, article h1, article h2, article h3, article td code, article p code, article li code
  { overflow-wrap: anywhere; }
dt.sig { overflow-wrap: anywhere; }
@media print {
  .sidebar-drawer, .toc-drawer, .mobile-header, .related-pages, .announcement, .content-icon-container,
  .back-to-top, footer { display: none !important; }
  .main, .content, .page { display: block !important; width: auto !important; margin: 0 !important; }
  article h2 { break-before: page; } article h2, article h3, article p:has(> strong:only-child) { break-after: avoid; }
  .katex-display, div.math, tr, pre { break-inside: avoid; } article h1 + p + section:first-of-type h2 { break-before: auto; }
  body { font-size: 10pt; }
}
"""
