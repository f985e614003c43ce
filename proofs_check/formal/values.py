"""Claims about one minimiser: that ρ is one, and what encoder, decoder, σ, rates, minimum and gap are at it."""

from collections.abc import Iterator

import sympy as sp

from collapsecheck.formal.shapes import Lemma, coq_mode, given
from collapsecheck.formal.text import Inexpressible, real, roots
from collapsecheck.theory.model import mode, tie
from collapsecheck.theory.statement import Case, Setting, Value

TERMS = {"encoder": "encoder_squared", "decoder": "decoder_squared", "sigma": "sigma_squared", "rate": "rate_nats"}


def minimiser(name: str, setting: Setting, case: Case) -> Lemma:
    """In its region the case's ρ is a minimiser."""
    where = mode.region(setting, case)
    conclusion = f"minimiser (chain_of {coq_mode(setting)}) {_rho(setting, case)}"
    return Lemma(f"{name}_minimiser", f"{case.name}: rho", given(setting, where), conclusion, "intros. by_region.")


def value_at(name: str, setting: Setting, case: Case, claim: Value) -> Lemma:
    """The claimed value is that of the case's ρ. Raises Inexpressible."""
    value, left = tie(setting, claim.value), _left(setting, case, claim)
    conclusion = f"{left}\n  = {real(value)}"
    if claim.quantity == "gap":  # only its region keeps the model's variance positive
        where = given(setting, mode.region(setting, case), also=(value,))
        return Lemma(name, f"{case.name}: gap", where, conclusion, _gap_steps(setting, case, value), "Likelihood")
    comment = f"{case.name}: {claim.quantity} {claim.level}"
    return Lemma(name, comment, given(setting, also=(value,)), conclusion, _steps(setting, case, claim, value))


def _left(setting: Setting, case: Case, claim: Value) -> str:
    """The quantity at the case's ρ."""
    model, rho = coq_mode(setting), _rho(setting, case)
    if claim.quantity == "minimum":
        return f"phi (chain_of {model}) {rho}"
    if claim.quantity == "gap":
        return f"gap {model} {rho}"
    if claim.quantity == "unexplained":
        return f"unexplained {rho} {claim.level}"
    if claim.quantity not in TERMS:
        raise Inexpressible(f"no Coq statement for {claim.quantity}")
    left = f"{TERMS[claim.quantity]} {model} {rho} {claim.level}"
    return f"sqrt ({left})" if claim.quantity == "sigma" else left


def _steps(setting: Setting, case: Case, claim: Value, value: sp.Expr) -> str:
    square_root = "apply sqrt_value; [left; pos|]. " if claim.quantity == "sigma" else ""
    opened = [f"intros. {square_root}open_value.", *_grown(setting, case)]
    return " ".join([*opened, *_unrooted(_occurring(setting, case, value)), "finish_value."])


def _gap_steps(setting: Setting, case: Case, value: sp.Expr) -> str:
    bounds = [f"grown {real(growth)}." for growth in list(_growths(setting, case).values())[: setting.depth]]
    opened = ["intros. open_gap.", *_grown(setting, case), *bounds]
    return " ".join([*opened, *_unrooted(_occurring(setting, case, value), " in *"), "finish_gap."])


def _said(setting: Setting, case: Case) -> dict[int, sp.Expr]:
    return {c.level: tie(setting, c.value) for c in case.claims if isinstance(c, Value) and c.quantity == "rho"}


def _rho(setting: Setting, case: Case) -> str:
    said = _said(setting, case)
    return f"(levelled 0 [{'; '.join(real(said[l]) for l in sorted(said))}])"


def _growths(setting: Setting, case: Case) -> dict[int, sp.Expr]:
    return {l: tie(setting, growth) for l, growth in sorted(mode.growths(setting, case).items())}


def _occurring(setting: Setting, case: Case, value: sp.Expr) -> list[sp.Expr]:
    return [value, *_said(setting, case).values(), *_growths(setting, case).values()]


def _grown(setting: Setting, case: Case) -> Iterator[str]:
    said = _said(setting, case)
    for level, growth in _growths(setting, case).items():
        yield f"growth {real(said[level]) if level in said else '0'} {real(growth)}."


def _unrooted(exprs: list[sp.Expr], where: str = "") -> Iterator[str]:
    """Every symbol under a root as a power, in the goal, or also in hypotheses."""
    for name, order, exponents in roots(exprs):
        yield f"destruct (root_exists {name} {order} ltac:(assumption) ltac:(lia)) as [r_{name} [P_{name} ?]]."
        yield f"subst {name}."
        for exponent in exponents:
            power = int(exponent * order)
            if exponent == sp.Rational(1, 2):
                yield f"rewrite ?(root_sqrt r_{name} {order} {power} P_{name} eq_refl){where}."
            else:
                ratio = f"({exponent.numerator} / {exponent.denominator})"
                yield f"rewrite ?(root_rpower r_{name} {order} {ratio} {power} P_{name}){where} by (cbn [INR]; lra)."
