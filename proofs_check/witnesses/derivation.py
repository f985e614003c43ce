"""derivation: runs the check of every step of the theorem's derivation and collects what its grade is given.

Given is what a step cites, a lemma that is argued in prose or checked only to a size, and a step written by hand: its
check is its author's, and nobody has compared the two. Claims rest on lemmas of the library; a derivation without
those that its claims need supports nothing.
"""

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from typing import TypeVar

from collapsecheck.evidence import Effort, Evidence
from collapsecheck.judge import by_hand, touched
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.checks import NotShown
from collapsecheck.theory.derivations import derivation as complete
from collapsecheck.theory.derivations import lacking
from collapsecheck.theory.statement import StatementError, Step, Theorem, intact, require
from collapsecheck.theory.writing import to_text

Said = TypeVar("Said")
NOT_YOURS = "what judges a theorem is not its to change"


def derivation(theorem: Theorem, effort: Effort) -> Evidence:
    """A step whose check raises refutes; a step with neither check nor citation makes the derivation incomplete."""
    del effort
    ours = catalogue().get(theorem.slug) is theorem
    with nullcontext() if ours else intact(f"the derivation of {theorem.slug}"):
        claimed = "" if ours else repr(theorem.cases)
        own = _told(f"{theorem.slug}: its derivation", theorem.derivation)
        if not ours and (changed := touched(theorem)):
            raise StatementError(f"{theorem.slug}: the step {changed[0]!r} of the library was changed: {NOT_YOURS}")
        evidence = _evidence(theorem, own)
        require(ours or repr(theorem.cases) == claimed, f"{theorem.slug}: its derivation changes what it claims")
        return evidence


def _evidence(theorem: Theorem, own: tuple[Step, ...]) -> Evidence:
    if not (isinstance(own, tuple) and all(type(step) is Step for step in own)):
        raise StatementError(f"{theorem.slug}: its derivation returns {type(own).__name__}, not a tuple of steps")
    given: dict[str, None] = {}
    checked = 0
    for step in complete(theorem, own):
        if step.cites is None and step.check is None:
            detail = f"the step {to_text(step.title)!r} has neither a check nor a citation"
            return Evidence("derivation", "silent", "proof", detail)
        try:
            said = f"the check of the step {to_text(step.title)!r}"
            checked += step.check is not None and bool(_told(said, step.verified))
        except NotShown as error:
            return Evidence("derivation", "silent", "proof", f"the step {to_text(step.title)!r}: {error}")
        except AssertionError as error:
            return Evidence(
                "derivation", "refutes", "proof", f"the step {to_text(step.title)!r} does not hold: {error}"
            )
        except StatementError as error:
            raise StatementError(f"{theorem.slug}: {error}") from error
        given |= dict.fromkeys(_given(step))
    if theorem.expected == "holds":
        if absent := lacking(theorem, own):
            return Evidence(
                "derivation", "silent", "proof", f"the claims rest on what is not shown: {'; '.join(absent)}"
            )
        given |= {f"the step {to_text(title)!r}, by hand": None for title in by_hand(theorem, own)}
    detail = f"{checked} steps checked, {len(given)} given"
    return Evidence("derivation", "supports" if checked else "silent", "proof", detail, cited=tuple(given))


def _told(what: str, part: Callable[[], Said]) -> Said:
    """What a part of the file returns; whatever goes wrong in it is told in one line."""
    try:
        return part()
    except (AssertionError, StatementError):
        raise
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        raise StatementError(f"{what} raises {type(error).__name__}: {error}") from error


def _given(step: Step) -> Iterator[str]:
    if step.source is not None:
        yield step.source
    if step.scope:
        yield f"{to_text(step.title)} ({step.scope})"
