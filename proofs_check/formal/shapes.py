"""What the exported statements are made of: lemmas, positive parameters, the mode of a setting."""

from collections.abc import Mapping
from dataclasses import dataclass

import sympy as sp

from collapsecheck.formal.text import Inexpressible, proposition, real
from collapsecheck.theory.model import mode, tie
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Setting


@dataclass(frozen=True)
class Hypotheses:
    """What a lemma assumes: positive variables, conditions on them, and minimisers, by name, of modes as Coq text.

    Raises Inexpressible where a condition has logarithms, which have no exact value at a rational point.
    """

    variables: tuple[str, ...]
    conditions: tuple[sp.Basic, ...] = ()
    minimisers: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        """No condition that cannot be shown to be met."""
        if any(condition.has(sp.log) for condition in self.conditions):
            raise Inexpressible("no point of a region with logarithms")

    def text(self) -> str:
        """`forall` over all of it, as far as the conclusion."""
        positive = "".join(f"0 < {name} -> " for name in self.variables)
        told = "".join(f"{proposition(each)} ->\n  " for each in self.conditions if each != sp.true)
        functions = f"forall {' '.join(name for name, _ in self.minimisers)}, " if self.minimisers else ""
        minimal = "".join(f"minimiser (chain_of {modelled}) {name} ->\n  " for name, modelled in self.minimisers)
        return f"forall {' '.join(self.variables)} : R, {positive}\n  {told}{functions}{minimal}"


@dataclass(frozen=True)
class Lemma:
    """A statement and its proof, and the file of the library, beyond those that all need, that they rest on."""

    name: str
    comment: str
    hypotheses: Hypotheses
    conclusion: str
    proof: str
    rests_on: str = ""

    def text(self) -> str:
        """The lemma as Coq source."""
        remark = self.comment.replace("(*", "( *").replace("*)", "* )")
        statement = f"{self.hypotheses.text()}{self.conclusion}"
        return f"\n(* {remark} *)\nTheorem {self.name} :\n  {statement}.\nProof. {self.proof} Qed.\n"


def given(setting: Setting, *conditions: sp.Basic, also: tuple[sp.Basic, ...] = ()) -> Hypotheses:
    """The conditions, over the setting's parameters and what else occurs in them or in `also`, all positive."""
    return Hypotheses(names(*mode.parameters(setting), *conditions, *also), conditions)


def names(*exprs: sp.Basic) -> tuple[str, ...]:
    """Everything that occurs, in alphabetical order."""
    return tuple(sorted({symbol.name for expr in exprs for symbol in sp.sympify(expr).free_symbols}))


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
