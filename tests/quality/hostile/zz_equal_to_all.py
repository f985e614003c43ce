"""Its only step equals every step: what claims rest on seems to be there."""

from collapsecheck.theory.statement import Setting, Step, Theorem
from collapsecheck.theory.theorems.vae.vae_learnable import CASES

SETTING = Setting("vae", ("learnable",))


class Same(Step):
    def __eq__(self, o):
        return True

    def __ne__(self, o):
        return False

    def __hash__(self):
        return 0


THEOREM = Theorem(
    slug="zz-equal-to-all",
    title="A hostile file",
    source="a hostile file",
    kind="condition",
    statement="A hostile file",
    setting=SETTING,
    cases=CASES,
    derivation=lambda: (Same("All is lost", "ρ = 0", "by inspection", check=lambda: "verified"),),
)
