"""Losses in ball arithmetic with their derivatives, and boxes outside of which they exceed a given value."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flint import arb, fmpq

from collapsecheck.witnesses.helpers.branch_and_bound import Box, ceiling


@dataclass(frozen=True)
class Chain:
    """φ(ρ) = w_0 e^{−ρ_1} + Σ w_l e^{ρ_l − ρ_{l+1}} (fixed) + β_l (ρ_l − ρ_{l+1}) (learnable).

    weights: w_0 … w_L; pins: β_l at learnable levels, None elsewhere (w_l is unused there).
    """

    weights: tuple[fmpq, ...]
    pins: tuple[fmpq | None, ...]

    def __call__(self, rho: Sequence[arb]) -> tuple[arb, list[arb]]:
        """φ and ∂φ/∂ρ_l = E_l − E_{l−1}."""
        marginals, steps = self.marginals(rho), self._steps(rho)
        terms = (E if pin is None else pin * t for E, pin, t in zip(marginals, self.pins, steps, strict=True))
        return sum(terms, arb(0)), [here - below for below, here in pairwise(marginals)]

    def marginals(self, rho: Sequence[arb]) -> list[arb]:
        """E_0 … E_L, the derivatives of the summands in their steps."""
        parts = zip(self.weights, self.pins, self._steps(rho), strict=True)
        return [w * t.exp() if pin is None else arb(pin) for w, pin, t in parts]

    def _steps(self, rho: Sequence[arb]) -> list[arb]:
        return [here - above for here, above in pairwise([arb(0), *rho, arb(0)])]

    def box(self, value: float, near_point: Sequence[float]) -> Box:
        """A box outside of which φ exceeds `value`; raises ValueError if the β of learnable levels do not increase.

        w e^t ≥ E (1 + t − log(E/w)) gives φ(ρ) ≥ Σ E (1 − log(E/w)) + Σ (E_l − E_{l−1}) ρ_l for any E; with E
        strictly increasing every ρ_l is bounded. E lies halfway between the marginals at `near_point`, made
        nondecreasing, and a ramp; the nearer that point to the minimum, the smaller the box.
        """
        near, ramp = self.marginals([arb(x) for x in near_point]), self._ramp()
        rising = [arb(0)] if self.weights[0] == 0 else [(self._below(0, near[0]) + ramp[0]).mid() / 2]
        highest = near[0]
        for l in range(1, len(ramp)):
            highest = max(highest, near[l], key=lambda E: float(E.mid()))
            rising.append(ramp[l] if self.pins[l] is not None else (self._below(l, highest) + ramp[l]).mid() / 2)
        slopes, rest = [here - below for below, here in pairwise(rising)], arb(value)
        if not all(slope > 0 for slope in slopes):
            raise ValueError("no strictly increasing marginals")
        for E, weight, pin in zip(rising, self.weights, self.pins, strict=True):
            rest -= E * (1 - (E / weight).log()) if pin is None and weight > 0 else 0
        return tuple((0.0, max(ceiling(rest / slope), 0.0)) for slope in slopes)

    def _below(self, level: int, marginal: arb) -> arb:
        """The marginal, or the next β above the level if that is smaller."""
        pin = next((arb(pin) for pin in self.pins[level:] if pin is not None), marginal)
        return min(marginal, pin, key=lambda E: float(E.mid()))

    def _ramp(self) -> list[arb]:
        """Strictly increasing numbers through the pins, linear between, below and above them."""
        known = [(l, pin) for l, pin in enumerate(self.pins) if pin is not None]
        if not known:
            return [max(self.weights) * arb(l + 1) / len(self.pins) for l in range(len(self.pins))]
        anchors = [(-1, fmpq(0)), *known, (known[-1][0] + 1, 2 * known[-1][1])]
        ramp: list[arb] = []
        for l in range(len(self.pins)):
            end = next((i for i, (place, _) in enumerate(anchors) if place >= l), len(anchors) - 1)
            (left, low), (right, high) = anchors[end - 1], anchors[end]
            ramp.append(low + (high - low) * arb(l - left) / (right - left))
        return ramp


@dataclass(frozen=True)
class Pair:
    """The one-level loss of two data modes, not reduced to modes: any encoder, decoder at its best.

    S = WᵀW of the encoder's rows in units of σ is [[u, r], [r, v]] with r² = c u v; T = (I + S)⁻¹, D = det(I + S):
    F = g_1 T_11 + g_2 T_22 + rate (u + v) with a fixed variance, + rate log D with a learnable one.
    Variables: log(1 + u), log(1 + v), and c where there are two latent coordinates (c = 1 for one).
    """

    gains: tuple[fmpq, fmpq]
    rate: fmpq
    learned: bool

    def __call__(self, variables: Sequence[arb]) -> tuple[arb, list[arb]]:
        """F and its derivatives; T_11, T_22 and D are monotone in each variable and so evaluated at the ends."""
        u, v = (x.expm1() for x in variables[:2])
        c = variables[2] if len(variables) > 2 else arb(1)
        D, T = _hull(_determinant, (1, 1, -1), u, v, c), _hull(_entry, (-1, 1, 1), u, v, c)
        kept = self.gains[0] * T + self.gains[1] * _hull(_entry, (-1, 1, 1), v, u, c)
        pull, push = (self.rate - kept, arb(0)) if self.learned else (-kept, arb(self.rate))
        value = kept + (self.rate * D.log() if self.learned else self.rate * (u + v))
        in_u = ((self.gains[1] + pull * (1 + (1 - c) * v)) / D + push) * (1 + u)
        in_v = ((self.gains[0] + pull * (1 + (1 - c) * u)) / D + push) * (1 + v)
        return value, [in_u, in_v, -pull * u * v / D][: len(variables)]

    def box(self, value: float, coordinates: int) -> Box:
        """A box outside of which F exceeds `value`, since F ≥ rate u, rate v or rate log(1 + u), rate log(1 + v)."""
        reach = arb(value) / self.rate
        side = (0.0, ceiling(reach if self.learned else reach.log1p()))
        return (side, side, (0.0, 1.0))[: 1 + min(coordinates, 2)]


def _determinant(u: arb, v: arb, c: arb) -> arb:
    return 1 + u + v + (1 - c) * u * v


def _entry(u: arb, v: arb, c: arb) -> arb:
    """T_11 = 1/(1 + u (1 − c v/(1 + v)))."""
    return 1 / (1 + u * (1 - c * v / (1 + v)))


def _hull(monotone: Callable[[arb, arb, arb], arb], signs: tuple[int, int, int], *balls: arb) -> arb:
    """The range of a function of nonnegative variables that rises (+1) or falls (−1) in each of them."""
    ends = [(x.lower() if x.lower() > 0 else arb(0), x.upper()) for x in balls]
    least = [low if sign > 0 else high for (low, high), sign in zip(ends, signs, strict=True)]
    most = [high if sign > 0 else low for (low, high), sign in zip(ends, signs, strict=True)]
    return monotone(*least).union(monotone(*most))
