"""`verify` with a progress bar on a terminal and one quiet line per theorem elsewhere; then its table."""

from collections.abc import Sequence

from collapsecheck.grading import Report, Result, verify
from collapsecheck.progress import bar
from collapsecheck.showing.report import grade_text, legend, rests_on, table
from collapsecheck.streams import console


def verify_with_progress(slugs: Sequence[str], *, effort: str, seed: int, jobs: int, on_stderr: bool) -> Report:
    """Verify the theorems, saying on standard output (or error) how far it has come."""
    target = console(on_stderr)
    with bar(target, "verify", len(slugs)) as shown:

        def on_progress(result: Result) -> None:
            shown.advance()
            if not target.is_terminal:
                target.print(f"{result.slug}: {grade_text(result).plain}", soft_wrap=True)

        return verify(slugs, effort=effort, seed=seed, jobs=jobs, on_progress=on_progress)


def show_report(report: Report, on_stderr: bool) -> None:
    """The table of a report, and what was not expected, on standard output (or error)."""
    target = console(on_stderr)
    target.print(table(report))
    target.print(legend(), style="dim")
    if any(result.grade != "refuted" for result in report.results):
        target.print(rests_on(report))
    for result in report.results:
        if not result.as_expected:
            target.print(f"{result.slug}: {explanation(result)}", soft_wrap=True)


def explanation(result: Result) -> str:
    """Why a result is not the expected one: the counterexample, or what every silent witness said."""
    if result.refutation is not None:
        return f"counterexample ({result.refutation.witness}): {result.refutation.detail}"
    silent = (f"{e.witness}: {e.detail}" for e in result.evidence if e.verdict == "silent")
    return f"{result.grade}; " + "; ".join(silent)
