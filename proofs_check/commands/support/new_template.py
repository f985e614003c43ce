"""The file that `collapsecheck new SLUG` writes: a complete small theorem to be replaced part by part."""

import re
from pathlib import Path

from collapsecheck.files import write_atomically
from collapsecheck.numerics.problem import InputError

SLUG = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")

TEMPLATE = '''"""{title}: one sentence on what it says and why it matters.

Source: paper, theorem number (or docs/theory.md, section), and what differs from it here.
"""

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.derivations import reduction
from collapsecheck.theory.notation import beta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Setting, Step, Theorem

SETTING = Setting(model="vae", variances=("learnable",))
THRESHOLD = beta(1) * eta_dec**2


def _slope_at_collapse() -> str:
    growth = sp.Symbol("rho", nonnegative=True)
    loss = theta**2 / eta_dec**2 * sp.exp(-growth) + beta(1) * growth
    slope = sp.diff(loss, growth).subs(growth, 0)
    require(sp.simplify(slope * eta_dec**2 - (THRESHOLD - theta**2)) == 0, "the slope at rho = 0")
    return "the derivative of the mode's loss at rho = 0, taken by SymPy, is (threshold - theta^2) / eta_dec^2"


def derivation() -> tuple[Step, ...]:
    """What the claims rest on, then steps of your own, each with the check that would fail if it were wrong.

    The grade names steps written by hand: nobody but their author has compared the check with the sentence.
    """
    return (
        *reduction(SETTING),
        Step(
            title="The loss falls at the collapsed point exactly above the threshold",
            statement=sp.Gt(theta**2, THRESHOLD),
            because="the mode's loss is convex in rho, so the sign of its slope at rho = 0 decides",
            check=_slope_at_collapse,
        ),
    )


THEOREM = Theorem(
    slug="{slug}",
    title="{title}",
    source="where the statement comes from",
    kind="condition",
    statement="A mode of the VAE with learnable variances is active if and only if $θ² > β η_dec²$.",
    setting=SETTING,
    cases=(
        Case(
            name="every mode",
            where=sp.true,
            claims=(Active(level=1, condition=sp.Gt(theta**2, THRESHOLD)),),
        ),
    ),
    derivation=derivation,
)
'''


def write_skeleton(slug: str, folder: Path) -> Path:
    """Write the template for `slug` into `folder` and return its path.

    Raises InputError if the slug is not lower-case words joined by hyphens, or if the file exists.
    """
    if not SLUG.fullmatch(slug):
        raise InputError(f"{slug!r} is not a slug: lower-case words joined by hyphens, such as 'vae-learnable'")
    path = folder / f"{slug.replace('-', '_')}.py"
    if path.exists() or path.is_symlink():
        raise InputError(f"{path} exists already; choose another slug or delete it first")
    write_atomically(path, TEMPLATE.format(slug=slug, title=slug.replace("-", " ").capitalize()))
    return path
