"""What a theorem says of one mode at an exact point, as numbers."""

from collapsecheck.judge.exact import Point, Undefined, holds, value
from collapsecheck.judge.solving import meets
from collapsecheck.theory.model import has_minimiser, implied_value, mode, setting_of, tie
from collapsecheck.theory.statement import Active, Case, Setting, Theorem, Value


class Uncovered(Exception):
    """The theorem gives no values at this point: no region has it or, `claimed`, a claimed value is undefined there."""

    def __init__(self, point: Point, reason: str = "no case covers the point", claimed: bool = False) -> None:
        super().__init__(reason)
        self.point, self.claimed = point, claimed


def covering(theorem: Theorem, setting: Setting, point: Point) -> Case:
    """The case that claims the minimiser at the point; raises Uncovered."""
    for case in theorem.cases:
        if (
            setting_of(theorem, case) == setting
            and has_minimiser(theorem, case)
            and meets(tie(setting, case.where), point)
        ):
            return case
    raise Uncovered(point)


def mode_claims(theorem: Theorem, setting: Setting, point: Point) -> dict[tuple[str, int], float]:
    """The theorem's values at the point; what a case leaves unsaid follows from its ρ. Raises Uncovered."""
    case = covering(theorem, setting, point)
    try:
        return _case_values(setting, case, point)
    except Undefined as error:
        raise Uncovered(point, str(error), claimed=True) from error


def _case_values(setting: Setting, case: Case, point: Point) -> dict[tuple[str, int], float]:
    growth = mode.growths(setting, case)
    said = {(c.quantity, c.level): c.value for c in case.claims if isinstance(c, Value)}
    wanted = [("minimum", 0)] + [
        (q, l) for q in ("rho", "encoder", "decoder", "sigma") for l in range(1, setting.depth + 1)
    ]
    exprs = {key: said[key] if key in said else implied_value(setting, growth, *key) for key in wanted}
    return {key: float(value(tie(setting, expr), point)) for key, expr in exprs.items()}


def claimed_activity(theorem: Theorem, setting: Setting, point: Point) -> dict[int, bool]:
    """Per level, whether the theorem's active condition holds at the point; raises Uncovered where it has no value."""
    conditions = {
        claim.level: claim.condition
        for case in theorem.cases
        if setting_of(theorem, case) == setting and meets(tie(setting, case.where), point)
        for claim in case.claims
        if isinstance(claim, Active)
    }
    try:
        return {level: holds(tie(setting, condition), point) for level, condition in conditions.items()}
    except Undefined as error:
        raise Uncovered(point, str(error), claimed=True) from error
