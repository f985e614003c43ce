"""Evidence, grades, and the comparisons that witnesses share."""

from typing import TYPE_CHECKING

from collapsecheck.doors import opened

if TYPE_CHECKING:
    from collapsecheck.evidence.comparisons import Check as Check
    from collapsecheck.evidence.comparisons import tally as tally
    from collapsecheck.evidence.evidence import EFFORTS as EFFORTS
    from collapsecheck.evidence.evidence import Effort as Effort
    from collapsecheck.evidence.evidence import Evidence as Evidence
    from collapsecheck.evidence.evidence import Grade as Grade
    from collapsecheck.evidence.evidence import Verdict as Verdict
    from collapsecheck.evidence.evidence import Witness as Witness
    from collapsecheck.evidence.evidence import citations as citations
    from collapsecheck.evidence.evidence import grade as grade
    from collapsecheck.evidence.evidence import is_paired as is_paired
    from collapsecheck.evidence.evidence import point_data as point_data
    from collapsecheck.evidence.evidence import timed as timed
    from collapsecheck.evidence.links import Link as Link
    from collapsecheck.evidence.links import reach as reach
    from collapsecheck.evidence.links import weakest as weakest

_HOMES = {
    "Check": "comparisons",
    "tally": "comparisons",
    "EFFORTS": "evidence",
    "Effort": "evidence",
    "Evidence": "evidence",
    "Grade": "evidence",
    "Verdict": "evidence",
    "Witness": "evidence",
    "citations": "evidence",
    "grade": "evidence",
    "is_paired": "evidence",
    "point_data": "evidence",
    "timed": "evidence",
    "Link": "links",
    "reach": "links",
    "weakest": "links",
}
__getattr__, __dir__ = opened(__name__, _HOMES)
