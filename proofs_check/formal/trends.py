"""Claims about raising a parameter, as Coq statements about the two minimisers."""

from dataclasses import replace

import sympy as sp

from collapsecheck.formal.shapes import Lemma, coq_mode, given
from collapsecheck.theory.model import mode, tie
from collapsecheck.theory.notation import raised
from collapsecheck.theory.statement import Case, Setting, Trend
from collapsecheck.theory.writing import DIRECTIONS


def trend(name: str, setting: Setting, case: Case, claim: Trend) -> Lemma:
    """Raising the parameter never moves rho of the level against the sign; the parameter may also stay where it is."""
    moved, falls = mode.moved_by(setting, claim.parameter)
    larger = raised(moved)
    there = tie(setting, mode.well_posed(setting)).subs(moved, larger)  # it may end anywhere
    order = sp.Le(larger, moved) if falls else sp.Le(moved, larger)
    modes = (("before", coq_mode(setting)), ("after", coq_mode(setting, {moved: larger})))
    hypotheses = replace(given(setting, order, mode.region(setting, case), there), minimisers=modes)
    before, after = f"before {claim.level}%nat", f"after {claim.level}%nat"
    conclusion = {1: f"{before} <= {after}", -1: f"{after} <= {before}", 0: f"{before} = {after}"}[claim.sign]
    proof = "intros. apply Rle_antisym; by_trend." if claim.sign == 0 else "intros. by_trend."
    comment = f"{case.name}: raising {claim.parameter} {DIRECTIONS[claim.sign]} rho_{claim.level}"
    return Lemma(name, comment, hypotheses, conclusion, proof)
