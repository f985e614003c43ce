"""Claims for all positive values, as Coq statements, closed by the sign of a product or by nonlinear arithmetic."""

from dataclasses import replace

import sympy as sp
from sympy.core.relational import _Inequality

from collapsecheck.formal.shapes import Hypotheses, Lemma, names
from collapsecheck.formal.text import Inexpressible, positive, proposition, real
from collapsecheck.theory.statement import Case, ForAll


def for_all(name: str, case: Case, claim: ForAll) -> Lemma:
    """The claim for all positive values of its symbols. Raises Inexpressible."""
    claim = replace(claim, hypotheses=positive(claim.hypotheses), conclusion=positive(claim.conclusion))
    conclusion = proposition(rootless(claim.conclusion))
    hypotheses = Hypotheses(names(claim.hypotheses, claim.conclusion), (claim.hypotheses,))
    return Lemma(name, f"{case.name}: {claim.name}", hypotheses, conclusion, f"intros. {_inequality(claim)}.")


def rootless(condition: sp.Basic) -> sp.Basic:
    """The condition, to be proved. Raises Inexpressible if it has a root of a sum, which no tactic here compares."""
    if any(power.base.is_Add and not power.exp.is_Integer for power in condition.atoms(sp.Pow)):
        raise Inexpressible("no proof of what has roots of sums")
    return condition


def _inequality(claim: ForAll) -> str:
    """The tactic: the sign of a product where the difference of the sides is one, otherwise nonlinear arithmetic."""
    if not isinstance(claim.conclusion, _Inequality):
        return "by_inequality"
    if claim.conclusion.atoms(sp.log):
        return _tangent(claim.conclusion.gts - claim.conclusion.lts) or "first [by_inequality | by_share]"
    parts = (sp.fraction(_product(part.gts - part.lts)) for part in claim.hypotheses.atoms(_Inequality))
    cleared = "".join(f"try cleared {real(n)} {real(d)}. " for n, d in parts if d.free_symbols)
    difference = _product(claim.conclusion.gts - claim.conclusion.lts)
    return f"split_hypotheses. {cleared}first [by_sign {real(difference)} | by_root | by_inequality | by_products]"


def _tangent(difference: sp.Expr) -> str | None:
    """For logarithms with one common factor c: the difference is c (t − 1 − log t) ≥ 0 and a product with a sign.

    None if there is one logarithm only, for which the general tactic is enough, or no common positive factor.
    """
    expanded = sp.expand_log(sp.expand_log(difference, force=True).expand())
    logs = sorted(expanded.atoms(sp.log), key=str)
    factors = [expanded.coeff(log) for log in logs]
    if len(logs) < 2 or not all((factor / factors[0]).is_Rational for factor in factors):
        return None
    c = factors[0] if factors[0].is_positive else -factors[0]
    t = sp.Mul(*(log.args[0] ** (-factor / c) for log, factor in zip(logs, factors, strict=True)))
    left = expanded - sum(f * log for log, f in zip(logs, factors, strict=True)) - c * (t - 1)
    terms = f"{real(c)} * ({real(t)} - 1 - ln {real(t)}) + {real(_product(sp.simplify(left)))}"
    return (
        f"split_hypotheses. assert (T := Sums.ln_tangent {real(t)} ltac:(pos)). apply le_by_difference. "
        f"match goal with |- _ <= ?d => replace d with ({terms}) by (push_ln; field; lra) end. "
        "apply Rplus_le_le_0_compat; [apply Rmult_le_pos; [left; pos | lra] | sign]"
    )


def _product(difference: sp.Expr) -> sp.Expr:
    """The expression factored; a minus sign goes into the first factor that may have either sign."""
    found = sp.factor(difference)
    sums = [factor for factor in found.args if found.is_Mul and factor.is_Add and not factor.is_positive]
    if sums and found.could_extract_minus_sign():
        return sp.Mul(-found / sums[0], sp.expand(-sums[0]), evaluate=False)
    return found
