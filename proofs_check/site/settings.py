"""Sphinx's settings for the site."""

from pathlib import Path
from typing import Any

EXTENSIONS = ("myst_nb", "sphinx.ext.autodoc", "collapsecheck.site.docstrings")


def settings(static: Path, modules: Path | None) -> dict[str, Any]:
    """The configuration; static: the folder of style sheets and fonts, modules: node_modules with KaTeX, or None."""
    renderer = "mathml" if modules is None else "katex"
    return {
        "project": "collapsecheck",
        "copyright": "the collapsecheck developers",
        "extensions": [*EXTENSIONS, f"collapsecheck.site.{renderer}"],
        "myst_enable_extensions": ["dollarmath", "deflist", "colon_fence"],
        "myst_heading_anchors": 4,
        "html_theme": "furo",
        "smartquotes_action": "qe",  # quotation marks and ellipses; --option is no dash
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
        "suppress_warnings": ["ref.python"],  # a bare class name in a signature that two modules have
        "html_math_renderer": renderer,
        **({} if modules is None else {"katex_modules": str(modules)}),
    }
