"""Rate, information and gap of one mode from the joint Gaussian of (x, z_1, …, z_L): none of their formulas is used.

Only the definition of the growths enters: e^{ρ_l} is the variance of z_l over σ_l². Decoders are regressions of each
level on the next, expectations are entries of the covariance, and the likelihood is that of the model's own marginal.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import mpmath as mp

from collapsecheck.judge.exact import DIGITS, Point, value
from collapsecheck.theory.model import tie
from collapsecheck.theory.notation import eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Setting


@dataclass(frozen=True)
class Joint:
    """One mode at its minimum: covariance of (x, z_1, …, z_L) under the encoder, deviations, decoders u_1 … u_L.

    x has unit variance and y = θ x (for a CVAE: what the input leaves of y). priors: η_1 … η_L; floor: η_dec.
    """

    covariance: mp.matrix
    sigmas: tuple[mp.mpf, ...]
    decoders: tuple[mp.mpf, ...]
    priors: tuple[mp.mpf, ...]
    floor: mp.mpf
    strength: mp.mpf

    def unexplained(self, level: int) -> mp.mpf:
        """e^{−2 I(x; z_l)}: the determinant of the pair's covariance over the product of their variances."""
        S = self.covariance
        return (S[0, 0] * S[level, level] - S[0, level] ** 2) / (S[0, 0] * S[level, level])

    def rate(self, level: int) -> mp.mpf:
        """E KL(q(z_l | z_{l−1}) ‖ p(z_l | z_{l+1})) in nats."""
        S, spread = self.covariance, self.covariance[level, level]
        if level < len(self.sigmas):
            u = self.decoders[level]
            spread += u**2 * S[level + 1, level + 1] - 2 * u * S[level, level + 1]
        width, deviation = self.priors[level - 1], self.sigmas[level - 1]
        return (spread / width**2 - 1 - 2 * mp.log(deviation / width)) / 2

    def gap(self) -> mp.mpf:
        """E log p(y) less the ELBO with every β = 1, in nats."""
        S, u = self.covariance, self.decoders[0]
        miss = self.strength**2 - 2 * u * self.strength * S[0, 1] + u**2 * S[1, 1]
        bound = mp.log(self.floor**2) + miss / self.floor**2
        bound += 2 * mp.fsum(self.rate(level) for level in range(1, len(self.sigmas) + 1))
        variance = mp.mpf(0)
        for gain, width in zip(reversed(self.decoders), reversed(self.priors), strict=True):
            variance = gain**2 * (width**2 + variance)
        variance += self.floor**2
        return (bound - mp.log(variance) - self.strength**2 / variance) / 2


def joint(setting: Setting, rho: Sequence[mp.mpf], point: Point) -> Joint:
    """The mode with these growths at an exact point, to 50 digits."""
    with mp.workdps(DIGITS + 15):
        levels = range(1, setting.depth + 1)
        priors = tuple(value(tie(setting, eta(level)), point) for level in levels)
        floor, strength = (value(tie(setting, symbol), point) for symbol in (eta_dec, theta))
        growths = [mp.exp(r) for r in (*rho, 0)]
        sigmas = tuple(
            priors[l - 1] * mp.sqrt(growths[l] / growths[l - 1])
            if setting.learns(l)
            else value(tie(setting, sigma(l)), point)
            for l in levels
        )
        S = covariance(sigmas, growths)
        pairs = [(strength * S[0, 1], S[1, 1]), *((S[l - 1, l], S[l, l]) for l in levels if l > 1)]
        return Joint(S, sigmas, tuple(cross / spread for cross, spread in pairs), priors, floor, strength)


def covariance(sigmas: Sequence[mp.mpf], growths: Sequence[mp.mpf]) -> mp.matrix:
    """Covariance of x, z_1, …, z_L with Var z_l = σ_l² e^{ρ_l}: the encoder gain follows from Var z_{l−1}."""
    S = mp.matrix(len(sigmas) + 1)
    S[0, 0] = mp.mpf(1)
    for l, deviation in enumerate(sigmas, start=1):
        gain = deviation * mp.sqrt((growths[l - 1] - 1) / S[l - 1, l - 1])
        for k in range(l):
            S[k, l] = S[l, k] = gain * S[k, l - 1]
        S[l, l] = gain**2 * S[l - 1, l - 1] + deviation**2
    return S
