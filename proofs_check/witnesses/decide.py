"""decide: every claim proved for ALL parameters by SymPy and z3, or refuted by a point checked at 50 digits."""

from collapsecheck.evidence import Effort, Evidence, point_data
from collapsecheck.judge import Outcome, obligations, out_of_reach, settle, show
from collapsecheck.theory.statement import Theorem


def decide(theorem: Theorem, effort: Effort) -> Evidence:
    """All obligations of the theorem; one refutation refutes, one unknown makes the whole silent."""
    outcomes: list[Outcome] = []
    for obligation in obligations(theorem, effort.cases(theorem)):
        outcomes.append(settle(obligation, effort.solver_seconds))
        if (point := outcomes[-1].point) is not None:
            return Evidence(
                "decide", "refutes", "proof", f"{obligation.name}: false at {show(point)}", point_data(point)
            )
    unknown = [o.obligation.name for o in outcomes if o.status != "proved"]
    unknown += out_of_reach(theorem, effort.cases(theorem))
    if unknown or not outcomes:
        return Evidence("decide", "silent", "proof", f"undecided: {'; '.join(unknown) or 'nothing claimed'}")
    return Evidence("decide", "supports", "proof", _summary(outcomes))


def _summary(outcomes: list[Outcome]) -> str:
    counts = {logic: sum(o.logic == logic for o in outcomes) for logic in dict.fromkeys(o.logic for o in outcomes)}
    tangents = dict.fromkeys(t for o in outcomes for t in o.tangents)
    parts = [f"{n} by {logic}" for logic, n in counts.items()]
    return (
        f"{len(outcomes)} obligations: " + ", ".join(parts) + (f"; tangents: {'; '.join(tangents)}" if tangents else "")
    )
