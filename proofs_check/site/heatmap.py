"""The evidence as a heat map, theorem × witness."""

from typing import Any

from collapsecheck.showing import save_figure
from collapsecheck.site.content import Content
from collapsecheck.site.overview import mark
from collapsecheck.theory.statement import Theorem

LEVELS = {"": 0, "·": 1, "N": 2, "C": 3, "P": 4, "✗": 5}
COLOURS = ("#ffffff", "#eeeeee", "#b9d9f0", "#56b4e9", "#0072b2", "#d55e00")
FILE = "figures/evidence.svg"


def evidence_figure(content: Content) -> str:
    """Draw the figure and return it as MyST; "" without a report or matplotlib."""
    entries = content.latest.entries
    known = [theorem for theorem in content.theorems.values() if theorem.slug in entries]
    witnesses = sorted({item["witness"] for entry in entries.values() for item in entry["evidence"]})
    try:
        from matplotlib.figure import Figure
    except ImportError:
        return ""
    if not known:
        return ""
    drawn = Figure(
        figsize=(2.8 + 0.36 * len(witnesses), 1.3 + 0.24 * len(known)), facecolor="white", layout="constrained"
    )
    draw(drawn.subplots(), content, known, witnesses)
    target = content.source / FILE
    target.parent.mkdir(parents=True, exist_ok=True)
    save_figure(drawn, target, {"Date": None})
    return f"```{{figure}} {FILE}\n:alt: {alternative(content, known, witnesses)}\n\nTheorem × witness.\n```"


def draw(axes: Any, content: Content, known: list[Theorem], witnesses: list[str]) -> None:
    """One square per theorem and witness with its letter."""
    from matplotlib.colors import ListedColormap

    letters = [[mark(theorem, content, name) for name in witnesses] for theorem in known]
    values = [[LEVELS[letter] for letter in line] for line in letters]
    axes.pcolormesh(values, cmap=ListedColormap(COLOURS), vmin=-0.5, vmax=5.5, edgecolors="white", linewidth=1.5)
    for row, line in enumerate(letters):
        for column, letter in enumerate(line):
            colour = "white" if LEVELS[letter] >= 4 else "black"
            axes.annotate(letter, (column + 0.5, row + 0.5), ha="center", va="center", fontsize=8, color=colour)
    axes.set_xticks([k + 0.5 for k in range(len(witnesses))], witnesses, rotation=60, ha="left", fontsize=8)
    axes.set_yticks([k + 0.5 for k in range(len(known))], [theorem.slug for theorem in known], fontsize=8)
    axes.xaxis.tick_top()
    axes.invert_yaxis()
    axes.tick_params(length=0)


def alternative(content: Content, known: list[Theorem], witnesses: list[str]) -> str:
    """The alternative text: how many squares of each kind."""
    marks = [mark(theorem, content, name) for theorem in known for name in witnesses]
    words = {"P": "proofs", "C": "certificates", "N": "numerical agreements", "✗": "refutations", "·": "silent"}
    counts = ", ".join(f"{marks.count(letter)} {name}" for letter, name in words.items())
    return f"Heat map of {len(known)} theorems and {len(witnesses)} witnesses: {counts}. The table below says the same."
