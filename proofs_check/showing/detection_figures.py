"""Figures of the `detect` report as inline SVG, coloured by the page's style."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.detection.answer import Detection

WIDTH, HEIGHT, LEFT, BELOW = 900, 300, 60, 34
FAINTEST = 0.02


def bars(found: Detection) -> str:
    """The KL of every latent as a bar, largest first, on a logarithmic axis, with ε as a dashed line."""
    latents = sorted(found.dimensions, key=lambda latent: -latent.kl)
    top = math.ceil(math.log10(max(latents[0].kl, 10.0 * found.epsilon)))
    bottom = max(math.floor(math.log10(max(latents[-1].kl, 1e-12))), math.floor(math.log10(found.epsilon)) - 3)
    step = (WIDTH - LEFT) / len(latents)

    def height(value: float) -> float:
        share = (math.log10(max(value, 10.0**bottom)) - bottom) / (top - bottom)
        return (HEIGHT - BELOW) * min(1.0, share)

    def drawn() -> Iterator[str]:
        for power in range(bottom, top + 1):
            y = HEIGHT - BELOW - height(10.0**power)
            yield f'<line class="rule" x1="{LEFT}" x2="{WIDTH}" y1="{y:.1f}" y2="{y:.1f}"/>'
            yield f'<text x="{LEFT - 6}" y="{max(y, 8) + 4:.1f}" text-anchor="end">{10.0**power:g}</text>'
        every = math.ceil(24 / step)
        for place, latent in enumerate(latents):
            x, tall = LEFT + place * step, max(height(latent.kl), 1.5)
            title = f"<title>latent {latent.index}: {latent.kl:.4g} nats, {latent.state}</title>"
            box = f'x="{x + 0.1 * step:.2f}" y="{HEIGHT - BELOW - tall:.1f}" width="{0.8 * step:.2f}"'
            yield f'<rect class="{latent.state}" {box} height="{tall:.1f}">{title}</rect>'
            if place % every == 0:
                at = f'x="{x + step / 2:.1f}" y="{HEIGHT - BELOW + 15}"'
                yield f'<text {at} text-anchor="middle">{latent.index}</text>'
        y = HEIGHT - BELOW - height(found.epsilon)
        yield f'<line class="limit" x1="{LEFT}" x2="{WIDTH}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<text x="{(LEFT + WIDTH) / 2}" y="{HEIGHT - 3}" text-anchor="middle">latent</text>'

    words = f"{found.active} bars of active, {found.collapsed} of collapsed, {found.partial} of partial latents"
    return f'<svg role="img" aria-label="{words}" viewBox="0 0 {WIDTH} {HEIGHT}">{"".join(drawn())}</svg>'


def heat_map(covariance: Array, names: list[str]) -> str:
    """The correlations of a covariance matrix as squares whose opacity is the size of the correlation."""
    scale = 1.0 / np.sqrt(np.diagonal(covariance))
    correlation = covariance * np.outer(scale, scale)
    count, side = len(names), min(26.0, 560.0 / len(names))
    every, size = math.ceil(20 / side), 40 + count * side

    def drawn() -> Iterator[str]:
        for (row, column), value in np.ndenumerate(correlation):
            if abs(value) >= FAINTEST:
                x, y, kind = 40 + column * side, 20 + row * side, "plus" if value > 0 else "minus"
                place = f'x="{x:.1f}" y="{y:.1f}" width="{side:.1f}" height="{side:.1f}"'
                yield f'<rect class="{kind}" {place} opacity="{min(1.0, abs(value)):.2f}"/>'
        for number, name in enumerate(names[::every]):
            middle = (number * every + 0.5) * side
            yield f'<text x="{40 + middle:.1f}" y="14" text-anchor="middle">{name}</text>'
            yield f'<text x="34" y="{24 + middle:.1f}" text-anchor="end">{name}</text>'

    box = f'viewBox="0 0 {size:.0f} {20 + count * side:.0f}" style="max-width: {size:.0f}px"'
    return f'<svg role="img" aria-label="Heat map of correlations" {box}>{"".join(drawn())}</svg>'
