"""`verify` with a progress bar on a terminal and one quiet line per theorem elsewhere."""

from collections.abc import Sequence

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from proofs_check.report import grade_text, table
from proofs_check.verify import Report, Result, verify


def verify_with_progress(slugs: Sequence[str], *, effort: str, seed: int, jobs: int, on_stderr: bool) -> Report:
    """Verify the theorems, saying on standard output (or error) how far it has come; a table at the end."""
    console = Console(stderr=on_stderr, highlight=False, markup=False)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as progress:
        task = progress.add_task("verify", total=len(slugs))

        def on_progress(result: Result) -> None:
            progress.advance(task)
            if not console.is_terminal:
                console.print(f"{result.slug}: {grade_text(result).plain}", soft_wrap=True)

        report = verify(slugs, effort=effort, seed=seed, jobs=jobs, on_progress=on_progress)
    if console.is_terminal:
        console.print(table(report))
    return report
