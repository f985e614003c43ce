"""Gradient flow: how fast a mode leaves the collapsed point, in which order modes appear, how collapsed ones decay.

Near the collapsed point a mode moves by 2 [[−p, r], [r, −q]] in (decoder, encoder): the decoder's noise costs p, the
encoder's output q, and the data pay r. Its larger eigenvalue s = √((p − q)² + 4 r²) − (p + q) is positive exactly where
the mode is active at the global minimum: a level escapes iff w_{l−1} > w_l in the weights of the chain theorem. Rates
are per unit of flow time, d(parameters)/dt = −∇ loss; a CVAE's hold for y uncorrelated with x.
"""

from collections.abc import Iterator

import sympy as sp

from collapsecheck.theory.derivations import flow_steps, reduction
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Active, Case, ForAll, Setting, Theorem, Value, settings_of, titles

TIED = ((eta(1), eta_dec),)
FIXED, LEARNED = Setting("vae", ("isotropic",)), Setting("vae", ("learnable",))
CVAE_FIXED, CVAE_LEARNED = Setting("cvae", ("isotropic",)), Setting("cvae", ("learnable",))
BOTH, TOP = Setting("vae", ("isotropic", "isotropic"), TIED), Setting("vae", ("isotropic", "learnable"), TIED)
p, q, r, k, a, b, u, v, more = sp.symbols("p q r k lambda_1 lambda_2 u v more", positive=True)


def root(p: sp.Expr, q: sp.Expr, r: sp.Expr) -> sp.Expr:
    """√((p − q)² + 4 r²): a mode escapes where this exceeds p + q, at the rate by which it does."""
    return sp.sqrt((p - q) ** 2 + 4 * r**2)


def rate(p: sp.Expr, q: sp.Expr, r: sp.Expr) -> sp.Expr:
    """The rate of escape s."""
    return root(p, q, r) - (p + q)


def first(noise: sp.Expr, raw: bool) -> tuple[sp.Expr, sp.Expr, sp.Expr]:
    """p, q, r of the first level; acting on data as they are, the encoder sees the variance θ²."""
    scale = theta if raw else sp.Integer(1)
    return noise**2 / eta_dec**2, beta(1) * scale**2 / eta(1) ** 2, theta * scale / eta_dec**2


def one_level(setting: Setting) -> Iterator[Case]:
    """Rates of one level, and that it escapes exactly where it is active; a VAE's also with whitened data."""
    noise, name = sigma(1) if setting.variances == ("isotropic",) else eta(1), f"{setting.model.upper()}"
    for raw in (True, False) if setting.model == "vae" else (True,):
        p, q, r = first(noise, raw)
        claims = (Value("raw-escape" if raw else "escape", 1, rate(p, q, r)), Active(1, root(p, q, r) > p + q))
        data = "data as they are" if raw else "whitened data"
        yield Case(f"{name}, {setting.variances[0]}, {data}", sp.true, claims, setting=setting)


def two_levels(setting: Setting) -> Case:
    """Rates of both levels of the hierarchical VAE while everything is collapsed."""
    noise = sigma(2) if setting.variances[1] == "isotropic" else eta(2)
    weight = beta(1) / eta_dec**2
    second = rate(weight * noise**2, beta(2) * sigma(1) ** 2 / eta(2) ** 2, weight * sigma(1) ** 2)
    claims = (Value("escape", 1, rate(*first(sigma(1), raw=False)).subs(TIED)), Value("escape", 2, second))
    return Case(f"HVAE, {setting.variances[1]} top", sp.true, claims, setting=setting)


white, turn = rate(p, q, r), 2 * p * q / (q**2 + 4 * k**2)


def raw(variance: sp.Expr) -> sp.Expr:
    """The rate of a mode of y = x: q and r are proportional to its variance."""
    return rate(p, q * variance, k * variance)


GENERAL = Case(
    "any p, q, r",
    sp.true,
    (
        ForAll("above the threshold a mode escapes", r**2 > p * q, white > 0),
        ForAll("at it and below, it does not", r**2 <= p * q, white <= 0),
        ForAll("no flow leaves faster than the balanced one", r >= sp.sqrt(p * q), white <= 2 * (r - sp.sqrt(p * q))),
        ForAll("below, it is the balanced one that decays fastest", r**2 <= p * q, white >= 2 * (r - sp.sqrt(p * q))),
        ForAll("whitened: a larger θ is always ahead", more > r, rate(p, q, more) > white),
        ForAll("more noise slows escape", more > p, rate(more, q, r) < white),
        ForAll("more β slows escape", more > q, rate(p, more, r) < white),
        ForAll("y = x: escape in the order of θ", (b > a) & (k**2 * a > p * q), raw(b) > raw(a)),
        ForAll("y = x: decay slows down from λ* to the threshold", (b > a) & (a >= turn), raw(b) > raw(a)),
        ForAll("y = x: below λ* the smallest variance decays slowest", (b > a) & (b <= turn), raw(b) < raw(a)),
        ForAll("y = x: none decays faster than q λ*", sp.true, raw(a) >= -q * turn),
        ForAll("the linear flow bounds", sp.true, 4 * r * u * v - 2 * p * u**2 - 2 * q * v**2 <= white * (u**2 + v**2)),
    ),
)

CASES = (
    *(case for setting in (FIXED, LEARNED, CVAE_FIXED, CVAE_LEARNED) for case in one_level(setting)),
    *(two_levels(setting) for setting in (BOTH, TOP)),
    GENERAL,
)

THEOREM = Theorem(
    slug="gradient-flow",
    title="Gradient flow: escape from the collapsed point, order of learning, decay",
    source="docs/dynamics.md (beyond arXiv 2306.05023)",
    kind="condition",
    statement=(
        "Small gains change like $exp(s t)$, $s = √((p − q)² + 4r²) − (p + q)$: positive iff the mode is active."
    ),
    setting=FIXED,
    settings=settings_of(CASES),
    cases=CASES,
    lemmas=titles(flow_steps()),
    derivation=lambda: (*reduction(FIXED), *flow_steps()),
    uses=("chain",),
)
