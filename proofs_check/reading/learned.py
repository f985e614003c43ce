"""`predict --learn-eta-dec`: the optimum at the decoder deviation that is best together with everything else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collapsecheck.numerics.closed_form import OptimalEtaDec
    from collapsecheck.numerics.problem import Problem


def solve(problem_file: str | None, options: Mapping[str, Any]) -> tuple[Problem, OptimalEtaDec]:
    """The problem of a command line, with the best η_dec in it if there is one, and that answer.

    An η_dec in the file or the options is ignored; with samples it can be left out. Raises InputError outside the
    theorem's scope and for bad input.
    """
    from collapsecheck.reading.problem import read_problem

    placeholder = {"eta_dec": 1.0} if problem_file is None and options["eta_dec"] is None else {}
    return best(read_problem(problem_file, {**options, **placeholder}))


def best(problem: Problem) -> tuple[Problem, OptimalEtaDec]:
    """The problem with the best η_dec in it if there is one, and that answer."""
    from collapsecheck.numerics.closed_form import optimal_eta_dec

    found = optimal_eta_dec(problem)
    return (problem if found.eta_dec is None else replace(problem, eta_dec=found.eta_dec)), found


def sentences(found: OptimalEtaDec) -> Iterator[str]:
    """The best η_dec and the loss with the data term; where it is not unique or there is none, why."""
    if found.eta_dec is None:
        yield f"No minimum: {found.reason}."
        return
    yield f"Best η_dec = {found.eta_dec:.6g}: d_y log η_dec² + L = {found.loss:.8g} is smallest there."
    if found.flat:
        yield f"Warning: {found.reason}."


def to_json(found: OptimalEtaDec) -> dict[str, Any]:
    """The fields of `predict` at the best η_dec, and `eta_dec` itself, null if there is none."""
    answer = found.answer.to_json()
    extra = [found.reason] if found.flat else []
    return {**answer, "warnings": [*answer["warnings"], *extra], "eta_dec": found.eta_dec}
