"""What the exported statements are made of: lemmas, positive parameters, the mode of a setting."""

from collections.abc import Mapping
from dataclasses import dataclass

import sympy as sp

from collapsecheck.formal.text import proposition, real
from collapsecheck.theory.model import mode, tie
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Setting


@dataclass(frozen=True)
class Lemma:
    """A statement and its proof."""

    name: str
    comment: str
    statement: str
    proof: str

    def text(self) -> str:
        """The lemma as Coq source."""
        remark = self.comment.replace("(*", "( *").replace("*)", "* )")
        return f"\n(* {remark} *)\nTheorem {self.name} :\n  {self.statement}.\nProof. {self.proof} Qed.\n"


def quantified(setting: Setting, *more: sp.Basic) -> str:
    """`forall` over the setting's parameters and what else occurs, all positive."""
    return positives(*mode.parameters(setting), *more)


def positives(*exprs: sp.Basic) -> str:
    """`forall` over everything that occurs, all positive."""
    names = sorted({symbol.name for expr in exprs for symbol in sp.sympify(expr).free_symbols})
    return f"forall {' '.join(names)} : R, " + "".join(f"0 < {name} -> " for name in names)


def coq_mode(setting: Setting, moved: Mapping[sp.Symbol, sp.Symbol] | None = None) -> str:
    """The setting's mode as a `Mode`, with the symbols in `moved` replaced."""
    levels = range(1, setting.depth + 1)

    def named(symbol: sp.Symbol) -> str:
        return real(tie(setting, symbol).xreplace(dict(moved or {})))

    learned = [mode.is_learned(setting, l) for l in levels]
    listed = {
        "learns": ["true" if each else "false" for each in learned],
        "beta": [named(beta(l)) for l in levels],
        "sigma": ["1" if learned[l - 1] else named(sigma(l)) for l in levels],
        "eta": [named(eta(l)) for l in levels],
    }
    b, s, h = (f"[{'; '.join(listed[key])}]" for key in ("beta", "sigma", "eta"))
    return f"(Mode {setting.depth} [{'; '.join(listed['learns'])}] {named(theta)} {named(eta_dec)} {b} {s} {h})"


def implies(hypotheses: sp.Basic) -> str:
    """The condition as a hypothesis, nothing where it is true."""
    return "" if hypotheses == sp.true else f"{proposition(hypotheses)} ->\n  "
