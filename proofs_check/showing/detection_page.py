"""The answer of `detect` as one HTML file with figures: no script, nothing from the network, light and dark."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from collapsecheck.numerics.detection.answer import Detection, LatentLevel
from collapsecheck.showing.detection import beside, cells, headline, level_sentence
from collapsecheck.showing.detection_figures import bars, heat_map

STYLE = """
:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fff; --rule: #ccc; --soft: #555;
  --active: #0072b2; --collapsed: #d55e00; --partial: #b8860b; --plus: #0072b2; --minus: #d55e00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #16181c; --rule: #444; --soft: #aaa;
  --active: #56b4e9; --collapsed: #ff9d5c; --partial: #e6c34a; --plus: #56b4e9; --minus: #ff9d5c; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem;
  margin: 2rem auto; padding: 0 1rem; }
svg { width: 100%; height: auto; } svg text { fill: var(--ink); font: 12px system-ui, sans-serif; }
svg .rule { stroke: var(--rule); } svg .limit { stroke: var(--soft); stroke-dasharray: 4 3; }
.active { fill: var(--active); color: var(--active); } .collapsed { fill: var(--collapsed); color: var(--collapsed); }
.partial { fill: var(--partial); color: var(--partial); } .plus { fill: var(--plus); color: var(--plus); }
.minus { fill: var(--minus); color: var(--minus); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .9em; }
th, td { padding: .2em .7em; border-bottom: 1px solid var(--rule); text-align: right; white-space: nowrap; }
th { color: var(--soft); font-weight: 600; }
td:last-child, th:last-child { text-align: left; white-space: normal; min-width: 14em; }
figure { margin: 1.5rem 0; } figcaption, .note { color: var(--soft); font-size: .9em; } .key { font-weight: 700; }
"""
HEAD = ("latent", "level", "state", "KL", "Var of mean", "mean σ²", "share KL &lt; ε", "information", "why")
LARGEST_MAP = 64


def page(found: Detection, said: Sequence[str] = ()) -> str:
    """The report; `said` are sentences to begin with."""
    return (
        '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Latents: {found.active} active, {found.collapsed} collapsed</title>\n<style>{STYLE}</style></head>\n"
        f"<body>\n{''.join(_parts(found, said))}</body>\n</html>\n"
    )


def _parts(found: Detection, said: Sequence[str]) -> Iterable[str]:
    yield f"<h1>{found.active} active, {found.collapsed} collapsed, {found.partial} partial</h1>\n"
    yield from (f"<p>{escape(sentence)}</p>\n" for sentence in said)
    yield (
        f"<p>{escape(headline(found))} {escape(beside(found))}</p>\n<p>{len(found.dimensions)} latents over"
        f" {found.samples:,} samples. A latent is <b class=active>active</b> if it can tell at least 0.1 nats,"
        f" <b class=collapsed>collapsed</b> if not, its KL to the prior is below ε = {found.epsilon:g} nats on at least"
        f" {1 - found.delta:.4g} of the samples and the variance of its mean is at most {found.au_threshold:g}, and"
        " otherwise <b class=partial>partial</b>.</p>\n"
    )
    for level in found.levels:
        yield f"<p>{escape(level_sentence(found, level, said))}</p>\n"
    for warning in found.warnings:
        yield f'<p class="note">Warning: {escape(warning)}.</p>\n'
    yield f"<figure>{bars(found)}<figcaption>KL to the prior in nats, averaged over the samples, largest first"
    yield f" (logarithmic). The dashed line is ε = {found.epsilon:g}.</figcaption></figure>\n"
    for level in found.levels:
        yield from _map(found, level)
    yield f"<h2>Latents</h2>\n<div class=scroll>{_table(found)}</div>\n"
    yield '<p class="note">KL, information in nats; information is a lower and an upper bound.</p>\n'


def _map(found: Detection, level: LatentLevel) -> Iterable[str]:
    columns = [latent for latent in found.dimensions if latent.level == level.level]
    order = sorted(range(level.size), key=lambda place: -columns[place].kl)[:LARGEST_MAP]
    names = [str(columns[place].index) for place in order]
    yield f"<figure>{heat_map(level.covariance[order][:, order], names)}"
    yield f"<figcaption>Level {level.level}: correlations of the aggregated posterior (the encoder's output over all"
    yield f" samples, noise included), latents by KL{', the first 64' if level.size > LARGEST_MAP else ''}."
    yield " Strong colours off the diagonal: latents that share what they encode. <span class='key plus'>■</span>"
    yield " positive, <span class='key minus'>■</span> negative.</figcaption></figure>\n"


def _table(found: Detection) -> str:
    head = "".join(f'<th scope="col">{name}</th>' for name in HEAD)
    rows = []
    for latent in sorted(found.dimensions, key=lambda latent: -latent.kl):
        words = [escape(cell) for cell in cells(latent)]
        words[2] = f"<b class={latent.state}>{latent.state}</b>"
        rows.append(f"<tr>{''.join(f'<td>{word}</td>' for word in words)}</tr>")
    return f"<table><thead><tr>{head}</tr></thead><tbody>\n{chr(10).join(rows)}\n</tbody></table>"
