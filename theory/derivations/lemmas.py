"""What claims rest on besides their obligations: the lemmas that their kind needs, and which a derivation must show.

A claim about modes needs the reduction of its setting; a share of information or a rate the formula for squared
correlations; a gap the divergence that the bound loses; a rate of escape the linear flow; a trend in the correlation
the order of eigenvalues. A theorem may name further steps as its lemmas: its title is about them.
"""

from collections.abc import Iterator, Sequence

from collapsecheck.theory.derivations.any_network import identity_steps, rare_event_step
from collapsecheck.theory.derivations.correlation import correlation_steps
from collapsecheck.theory.derivations.gradient_flow import linear_steps
from collapsecheck.theory.derivations.information import information_step
from collapsecheck.theory.derivations.likelihood import gap_step
from collapsecheck.theory.derivations.to_modes import reduction
from collapsecheck.theory.model import setting_of
from collapsecheck.theory.notation import correlation
from collapsecheck.theory.statement import ForAll, Network, Setting, Step, Theorem, Trend, Value

Steps = Sequence[Step]
OF_FACTS = {  # what a fact about every network rests on besides the identity: titles of steps
    "local": ("The rate to second order", "The reconstruction to second order"),
    "contraction": ("Means move by variances", "Variance on an interval"),
}


def lacking(theorem: Theorem, own: Steps) -> list[str]:
    """What the claims rest on and the theorem's own derivation does not show; the reduction of one setting is enough.

    That of its further settings is derived alike and checked with it (`conclusion.remaining`).
    """
    found = [step.title for step in _of_kinds(theorem) if step not in own]
    facts = {c.fact for case in theorem.cases for c in case.claims if isinstance(c, Network)}
    wanted = (*theorem.lemmas, *(title for fact in sorted(facts) for title in OF_FACTS.get(fact, ())))
    found += [title for title in wanted if title not in {step.title for step in own}]
    settings = _settings(theorem)
    if settings and not any(set(reduction(setting)) <= set(own) for setting in settings):
        found.append("the reduction from the loss to modes, of any of its settings")
    return found


def surplus(theorem: Theorem, own: Steps) -> list[Step]:
    """Steps that are no lemma of the library that a claim needs: written by hand, their check is only theirs."""
    settings = dict.fromkeys((theorem.setting, *theorem.settings))
    expected = {step for setting in settings if setting.model != "any" for step in reduction(setting)}
    expected |= {*_of_kinds(theorem), *(correlation_steps() if _correlates(theorem) else ())}
    return [step for step in own if step not in expected]


def _settings(theorem: Theorem) -> list[Setting]:
    """The settings of whose modes or landscape something is claimed."""
    cases = [case for case in theorem.cases if not all(isinstance(claim, ForAll) for claim in case.claims)]
    settings = dict.fromkeys(setting_of(theorem, case) for case in cases)
    return [setting for setting in settings if setting.model != "any"]


def _of_kinds(theorem: Theorem) -> Iterator[Step]:
    pairs = [(setting_of(theorem, case), claim) for case in theorem.cases for claim in case.claims]
    values = [(setting, claim.quantity) for setting, claim in pairs if isinstance(claim, Value)]
    facts = {claim.fact for _, claim in pairs if isinstance(claim, Network)}
    if facts & {"identity", "global"}:
        yield from identity_steps()
    if "global" in facts:
        yield rare_event_step()
    depths = [setting.depth for setting, quantity in values if quantity in ("unexplained", "information", "rate")]
    if depths:
        yield information_step(max(depths))
    if any(quantity == "gap" for _, quantity in values):
        yield gap_step()
    if any(quantity in ("escape", "raw-escape") for _, quantity in values):
        yield from linear_steps()


def _correlates(theorem: Theorem) -> bool:
    trends = (claim for case in theorem.cases for claim in case.claims if isinstance(claim, Trend))
    return any(claim.parameter == correlation for claim in trends)
