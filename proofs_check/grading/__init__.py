"""Every witness on every theorem, grades, and mutants of the claims."""

from typing import TYPE_CHECKING

from collapsecheck.doors import opened

if TYPE_CHECKING:
    from collapsecheck.grading.mutant import mutants as mutants
    from collapsecheck.grading.mutation import Judgement as Judgement
    from collapsecheck.grading.mutation import judgements as judgements
    from collapsecheck.grading.mutation import summary as summary
    from collapsecheck.grading.solver_queries import write_queries as write_queries
    from collapsecheck.grading.structure import structural as structural
    from collapsecheck.grading.verification import Report as Report
    from collapsecheck.grading.verification import Result as Result
    from collapsecheck.grading.verification import check as check
    from collapsecheck.grading.verification import heard as heard
    from collapsecheck.grading.verification import verify as verify
    from collapsecheck.grading.verification import witnesses as witnesses

_HOMES = {
    "mutants": "mutant",
    "Judgement": "mutation",
    "judgements": "mutation",
    "summary": "mutation",
    "write_queries": "solver_queries",
    "structural": "structure",
    "Report": "verification",
    "Result": "verification",
    "check": "verification",
    "heard": "verification",
    "verify": "verification",
    "witnesses": "verification",
}
__getattr__, __dir__ = opened(__name__, _HOMES)
