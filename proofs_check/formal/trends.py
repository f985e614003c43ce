"""Claims about raising a parameter, as Coq statements about the two minimisers."""

from collapsecheck.formal.shapes import Lemma, coq_mode, implies, quantified
from collapsecheck.theory.model import mode, tie
from collapsecheck.theory.notation import raised
from collapsecheck.theory.statement import Case, Setting, Trend
from collapsecheck.theory.writing import DIRECTIONS


def trend(name: str, setting: Setting, case: Case, claim: Trend) -> Lemma:
    """Raising the parameter never moves rho of the level against the sign; the parameter may also stay where it is."""
    moved, falls = mode.moved_by(setting, claim.parameter)
    larger = raised(moved)
    where = mode.region(setting, case)
    there = tie(setting, mode.well_posed(setting)).subs(moved, larger)  # it may end anywhere
    order = f"{larger} <= {moved}" if falls else f"{moved} <= {larger}"
    low, high = coq_mode(setting), coq_mode(setting, {moved: larger})
    before, after = f"before {claim.level}%nat", f"after {claim.level}%nat"
    conclusion = {1: f"{before} <= {after}", -1: f"{after} <= {before}", 0: f"{before} = {after}"}[claim.sign]
    statement = (
        f"{quantified(setting, where, larger)}\n  {order} ->\n  {implies(where)}{implies(there)}"
        f"forall before after, minimiser (chain_of {low}) before ->\n"
        f"  minimiser (chain_of {high}) after ->\n  {conclusion}"
    )
    proof = "intros. apply Rle_antisym; by_trend." if claim.sign == 0 else "intros. by_trend."
    return Lemma(
        name, f"{case.name}: raising {claim.parameter} {DIRECTIONS[claim.sign]} rho_{claim.level}", statement, proof
    )
