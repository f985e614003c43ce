"""decide: every claim proved for ALL parameters by certificates, or by z3, or refuted by a point at 50 digits."""

from collapsecheck.evidence import Effort, Evidence, point_data
from collapsecheck.judge import (
    KERNEL,
    Outcome,
    decided,
    obligations,
    on_file,
    out_of_reach,
    show,
    whole,
    with_certificate,
)
from collapsecheck.theory.statement import Theorem


def decide(theorem: Theorem, effort: Effort) -> Evidence:
    """All obligations of the theorem; one refutation refutes, one unknown makes the whole silent.

    Each must have a value wherever it is claimed; where that is not proved, it is unknown.

    The kernel checks the certificates on file; where one is missing, it is looked for once all else is proved. What
    only z3 has proved is cited.
    """
    certificates, outcomes = on_file(theorem.slug), list[Outcome]()
    for obligation in obligations(theorem, effort.cases(theorem)):
        outcomes.append(decided(obligation, certificates, effort.solver_seconds))
        if (point := outcomes[-1].point) is not None:
            return Evidence(
                "decide", "refutes", "proof", f"{obligation.name}: false at {show(point)}", point_data(point)
            )
        if (defined := whole(obligation)) is not None:
            outcomes.append(decided(defined, certificates, effort.solver_seconds))
    unknown = _unknown(outcomes) + out_of_reach(theorem, effort.cases(theorem))
    if not unknown:
        outcomes = [with_certificate(outcome, certificates, effort.solver_seconds) for outcome in outcomes]
        unknown = _unknown(outcomes)
    if unknown or not outcomes:
        return Evidence("decide", "silent", "proof", f"undecided: {'; '.join(unknown) or 'nothing claimed'}")
    return Evidence("decide", "supports", "proof", _summary(outcomes), cited=_solver(outcomes))


def _unknown(outcomes: list[Outcome]) -> list[str]:
    return [outcome.obligation.name for outcome in outcomes if outcome.status != "proved"]


def _solver(outcomes: list[Outcome]) -> tuple[str, ...]:
    """The solver, if it has to be trusted."""
    trusted = sum(outcome.logic != KERNEL for outcome in outcomes)
    return (f"z3 (for {trusted} of {len(outcomes)} obligations)",) if trusted else ()


def _summary(outcomes: list[Outcome]) -> str:
    counts = {logic: sum(o.logic == logic for o in outcomes) for logic in dict.fromkeys(o.logic for o in outcomes)}
    tangents = dict.fromkeys(t for o in outcomes for t in o.tangents)
    parts = [f"{n} by {logic}" for logic, n in counts.items()]
    return (
        f"{len(outcomes)} obligations: " + ", ".join(parts) + (f"; tangents: {'; '.join(tangents)}" if tangents else "")
    )
