"""derivation: runs the check of every step of the theorem's derivation and collects what it cites."""

from collapsecheck.evidence import Effort, Evidence, Verdict
from collapsecheck.theory.derivations import derivation as complete
from collapsecheck.theory.statement import Theorem


def derivation(theorem: Theorem, effort: Effort) -> Evidence:
    """A step whose check raises refutes; a step with neither check nor citation makes the derivation incomplete."""
    del effort
    cited: dict[str, None] = {}
    checked = 0
    for step in complete(theorem):
        if step.cites is not None:
            cited[step.cites] = None
        elif step.check is None:
            return Evidence(
                "derivation", "silent", "proof", f"the step {step.title!r} has neither a check nor a citation"
            )
        else:
            try:
                step.check()
            except AssertionError as error:
                return Evidence("derivation", "refutes", "proof", f"the step {step.title!r} does not hold: {error}")
            checked += 1
    verdict: Verdict = "supports" if checked else "silent"
    return Evidence("derivation", verdict, "proof", f"{checked} steps checked, {len(cited)} cited", cited=tuple(cited))
