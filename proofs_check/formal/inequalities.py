"""Claims for all positive values, as Coq statements, closed by the sign of a product or by nonlinear arithmetic."""

import sympy as sp
from sympy.core.relational import _Inequality

from collapsecheck.formal.shapes import Lemma, implies, positives
from collapsecheck.formal.text import proposition, real
from collapsecheck.theory.statement import Case, ForAll


def for_all(name: str, case: Case, claim: ForAll) -> Lemma:
    """The claim for all positive values of its symbols. Raises Inexpressible."""
    where = implies(claim.hypotheses)
    statement = f"{positives(claim.hypotheses, claim.conclusion)}\n  {where}{proposition(claim.conclusion)}"
    return Lemma(name, f"{case.name}: {claim.name}", statement, f"intros. {_inequality(claim)}.")


def _inequality(claim: ForAll) -> str:
    """The tactic: the sign of a product where the difference of the sides is one, otherwise nonlinear arithmetic."""
    if not isinstance(claim.conclusion, _Inequality) or claim.conclusion.atoms(sp.log):
        return "by_inequality"
    parts = (sp.fraction(_product(part.gts - part.lts)) for part in claim.hypotheses.atoms(_Inequality))
    cleared = "".join(f"try cleared {real(n)} {real(d)}. " for n, d in parts if d.free_symbols)
    difference = _product(claim.conclusion.gts - claim.conclusion.lts)
    return f"split_hypotheses. {cleared}first [by_sign {real(difference)} | by_root | by_inequality | by_products]"


def _product(difference: sp.Expr) -> sp.Expr:
    """The expression factored; a minus sign goes into the first factor that may have either sign."""
    found = sp.factor(difference)
    sums = [factor for factor in found.args if found.is_Mul and factor.is_Add and not factor.is_positive]
    if sums and found.could_extract_minus_sign():
        return sp.Mul(-found / sums[0], sp.expand(-sums[0]), evaluate=False)
    return found
