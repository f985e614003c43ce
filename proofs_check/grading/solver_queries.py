"""The solver's queries as SMT-LIB files, for others to re-check, with cvc5's opinion where it is installed."""

import json
import re
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from collapsecheck.evidence import EFFORTS
from collapsecheck.files import write_atomically
from collapsecheck.judge import Outcome, obligations, settle
from collapsecheck.theory.catalogue import theorem_at

SECOND_OPINION_MILLISECONDS = 5000
ANSWERS = {"proved": "unsat", "refuted": "sat"}


def write_queries(slugs: Sequence[str], folder: Path, effort: str) -> dict[str, int]:
    """One file per query under `folder`/slug/, and `folder`/index.json; returns how often each solver said what.

    The file of a proved obligation is unsatisfiable: it states the hypotheses and the negated conclusion.
    """
    index = [entry for slug in slugs for entry in _queries(slug, folder, effort)]
    write_atomically(folder / "index.json", json.dumps({"schema": 1, "queries": index}, indent=2, ensure_ascii=False))
    said = [f"{solver}: {entry[solver]}" for entry in index for solver in ("z3", "cvc5") if entry[solver] is not None]
    return {words: said.count(words) for words in sorted(set(said))}


def _queries(slug: str, folder: Path, effort: str) -> list[dict[str, str | None]]:
    theorem = theorem_at(slug)
    entries: list[dict[str, str | None]] = []
    slug = theorem.slug
    (folder / slug).mkdir(parents=True, exist_ok=True)
    for obligation in obligations(theorem, theorem.cases):
        outcome = settle(obligation, EFFORTS[effort].solver_seconds)
        if outcome.smt2:
            file = f"{slug}/{len(entries):03d}-{_words(obligation.name)}.smt2"
            write_atomically(folder / file, _text(outcome))
            entries.append(_entry(file, outcome))
    return entries


def _entry(file: str, outcome: Outcome) -> dict[str, str | None]:
    answer = ANSWERS.get(outcome.status, "unknown")
    return {"file": file, "obligation": outcome.obligation.name, "z3": answer, "cvc5": second_opinion(outcome.smt2)}


def _text(outcome: Outcome) -> str:
    header = [f"; {outcome.obligation.name}", f"; {outcome.logic}; expected: {ANSWERS.get(outcome.status, 'unknown')}"]
    header += [f"; assumes {tangent}" for tangent in outcome.tangents]
    return "\n".join([*header, outcome.smt2])


def _words(name: str) -> str:
    return re.sub(r"[^0-9A-Za-z]+", "-", name).strip("-").lower()[:60]


def second_opinion(smt2: str) -> str | None:
    """cvc5's answer within five seconds ("sat", "unsat" or "unknown"), None where cvc5 is not installed."""
    if find_spec("cvc5") is None:
        return None
    import cvc5

    solver = cvc5.Solver(cvc5.TermManager())
    solver.setOption("tlimit-per", str(SECOND_OPINION_MILLISECONDS))
    solver.setLogic("QF_NRA")
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, smt2, "query")
    answer = ""
    while not (command := parser.nextCommand()).isNull():
        answer = command.invoke(solver, parser.getSymbolManager()) or answer
    return answer.strip() or "unknown"
