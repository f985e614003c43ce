"""What the figures of the pages share: colours, fonts, and how they are written."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import matplotlib
from matplotlib.figure import Figure

from collapsecheck.showing import save_figure

BLUE, ORANGE, GREEN, GREY = "#0072B2", "#D55E00", "#009E73", "#6b6b6b"  # Okabe and Ito, told apart by everyone
DEVIATION, VARIANCE = r"$\eta_\mathrm{dec}$", r"$\beta\,\eta_\mathrm{dec}^2$"  # what a label calls η_dec and β η_dec²
SETTINGS = {
    "mathtext.fontset": "dejavusans",
    "svg.hashsalt": "collapsecheck",
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
}


def write(**figures: Callable[[], Figure]) -> None:
    """Draw every figure into NAME.svg in the folder of the first argument, docs/figures if there is none."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "figures"
    with matplotlib.rc_context(SETTINGS):
        for name, draw in figures.items():
            save_figure(draw(), folder / f"{name}.svg", {"Date": None})
