"""The chain theorem for every depth, with non-isotropic levels as far as they are separable.

The certificate and the dual bound hold at any depth by induction over the levels, and merging blocks whose marginals
fall leads to a minimiser for any depth and mixture. A fixed level may be diagonal if no level above it, up to the next
learnable one, is diagonal or narrower (the learnable one included): its latents are then aligned with its axes, θ
descending against σ ascending. A learnable level splits the loss, so that several diagonal levels may be present. The
regions below are stated for two to four levels, each with a diagonal one; the derivation holds for every depth.
"""

from collections.abc import Iterator
from itertools import combinations

from collapsecheck.theory.derivations import induction_step, merging_step, reduction
from collapsecheck.theory.model import is_learned
from collapsecheck.theory.statement import Case, Setting, Theorem, titles
from collapsecheck.theory.theorems.hierarchy import chain

SETTING = Setting("vae", ("diagonal", "learnable", "diagonal"))
SETTINGS = (
    SETTING,
    Setting("cvae", ("diagonal", "isotropic")),
    Setting("vae", ("diagonal", "learnable", "learnable", "isotropic")),
)


def regions(setting: Setting) -> Iterator[Case]:
    """Every set of active levels whose blocks hold one learnable level at most."""
    levels = range(1, setting.depth + 1)
    for size in range(setting.depth + 1):
        for active in combinations(levels, size):
            blocks = chain.blocks(setting.depth, active)
            if all(sum(l > 0 and is_learned(setting, l) for l in block) <= 1 for block in blocks):
                yield chain.case(setting, active)


THEOREM = Theorem(
    slug="chain-general",
    title="The chain theorem for every depth, with diagonal levels",
    source="docs/scope.md (beyond arXiv 2306.05023)",
    kind="minimum",
    statement=(
        "At any depth $log E_l$ is the isotonic regression of $log w_l$, pinned at $β_l$. A "
        "diagonal level takes $θ$ descending with $σ$ ascending if no level above it, up to the "
        "next learnable one, is narrower or diagonal."
    ),
    setting=SETTING,
    settings=SETTINGS,
    cases=tuple(case for setting in SETTINGS for case in regions(setting)),
    lemmas=titles((induction_step(), merging_step())),
    derivation=lambda: (*reduction(SETTING), induction_step(), merging_step()),
    uses=("chain", "vae-fixed-diagonal"),
)
