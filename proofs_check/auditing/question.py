"""What is audited: a named model, the quantity and level that a formula claims to give, and the formula itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast

import sympy as sp

from collapsecheck.auditing.assumptions import read_assumptions, under, vocabulary
from collapsecheck.auditing.grammar import parse
from collapsecheck.auditing.tokens import Node
from collapsecheck.numerics.problem import InputError
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import eta_dec
from collapsecheck.theory.statement import Quantity, Setting, Theorem

Claims = Literal["minimum", "active_condition", "encoder", "decoder", "sigma", "rate", "information"]
CLAIMS = ("minimum", "active_condition", "encoder", "decoder", "sigma", "eta_dec", "rate", "information")
FIELDS = ("model", "claims", "level", "formula", "assume")
CRITICAL = "a formula for the η_dec below which the mode is active cannot depend on η_dec"
MODELS = {
    "vae-fixed": "vae-fixed-isotropic",
    "vae-learnable": "vae-learnable",
    "cvae-fixed": "cvae-fixed",
    "cvae-learnable": "cvae-learnable",
    "hvae-learnable-top": "hvae-learnable-top",
    "hvae-fixed": "hvae-fixed",
    "vae-fixed-isotropic": "vae-fixed-isotropic",
    "vae-fixed-diagonal": "vae-fixed-diagonal",
    "vae-data-dependent": "vae-data-dependent",
}


@dataclass(frozen=True)
class Question:
    """A formula for `claims` of a mode at `level` of the theorem's model; encoder and decoder mean λ and ω.

    theorem: with what is assumed tied into its setting; assume: names and values as they were written; asked: the claim
    as it was written: "eta_dec", the η_dec below which the mode is active, is a condition here.
    """

    model: str
    claims: Claims
    level: int
    formula: str
    theorem: Theorem
    tree: Node
    asked: str = ""
    assume: tuple[tuple[str, str], ...] = ()

    @property
    def setting(self) -> Setting:
        return self.theorem.setting

    def whole(self, point: Mapping[sp.Symbol, sp.Expr]) -> dict[sp.Symbol, sp.Expr]:
        """The point with the values of the symbols that are tied."""
        return {**{symbol: expr.xreplace(dict(point)) for symbol, expr in self.setting.tied}, **point}

    @property
    def quantity(self) -> Quantity:
        """The quantity that a theorem's Value would be about."""
        return cast(Quantity, self.claims)


def read_question(fields: object) -> Question:
    """The question in a FORMULA.json. Raises InputError for anything unknown, missing or outside the grammar."""
    entry = _object(fields)
    model, claims = _choice(entry, "model", tuple(MODELS)), _choice(entry, "claims", CLAIMS)
    theorem = catalogue()[MODELS[model]]
    level, formula = _level(entry.get("level", 1), claims, theorem.setting), entry["formula"]
    if not isinstance(formula, str):
        raise InputError(f'formula: {_short(formula)} is not text; write it as in "theta > sqrt(beta)*eta_dec"')
    assumed = read_assumptions(entry.get("assume", {}), theorem.setting)
    theorem = under(theorem, assumed)
    names, advice = vocabulary(theorem.setting), _advice(theorem.setting, vocabulary(theorem.setting))
    if claims == "eta_dec":
        allowed = {name: meant for name, meant in names.items() if eta_dec not in meant.free_symbols}
        tree = parse(formula, allowed, {**advice, **dict.fromkeys(names.keys() - allowed.keys(), CRITICAL)})
        tree, meant = Node("<", 1, (Node("name", 1, text="eta_dec"), tree)), "active_condition"
    else:
        tree, meant = parse(formula, names, advice, condition=claims == "active_condition"), claims
    written = tuple((name, str(value)) for name, value in entry.get("assume", {}).items())
    return Question(model, cast(Claims, meant), level, formula, theorem, tree, claims, written)


def preferred_names(setting: Setting) -> dict[sp.Symbol, str]:
    """How the parameters of the setting are called in answers: without the level where there is only one."""
    meant = vocabulary(setting)
    return {
        symbol: next(name for name in sorted(meant, key=_order) if meant[name] == symbol)
        for symbol in mode.parameters(setting)
    }


def _order(name: str) -> tuple[bool, int]:
    """η_enc and η_dec before η_1 and η_2, short names before long ones."""
    return name.startswith("eta_") and name[-1].isdigit(), len(name)


def _advice(setting: Setting, names: Mapping[str, object]) -> dict[str, str]:
    advice = {}
    for short in ("beta", "sigma"):
        present = [name for name in names if name.startswith(f"{short}_")]
        advice[short] = f"say {' or '.join(present)}" if present else _learned(setting)
    advice |= {name: _learned(setting, name) for name in ("sigma_1", "sigma_2", "beta_2", "eta_2")}
    return {name: words for name, words in advice.items() if name not in names}


def _learned(setting: Setting, name: str = "sigma_1") -> str:
    if int(name[-1]) > setting.depth:
        return f"this model has {setting.depth} level"
    return "that σ is learned in this model, so that a formula for it cannot depend on it"


def _object(fields: object) -> dict[str, Any]:
    if not isinstance(fields, Mapping):
        raise InputError(f"a formula is a JSON object with the fields {', '.join(FIELDS)}, not {_short(fields)}")
    unknown = [key for key in fields if key not in FIELDS]
    missing = [key for key in FIELDS if key not in fields and key not in ("level", "assume")]
    if unknown or missing:
        what = f"unknown field {_short(unknown[0])}" if unknown else f"field {missing[0]!r} is missing"
        raise InputError(f"{what}; the fields are {', '.join(FIELDS)}")
    return dict(fields)


def _choice(entry: Mapping[str, object], field: str, allowed: tuple[str, ...]) -> str:
    value = entry[field]
    if not isinstance(value, str) or value not in allowed:
        raise InputError(f"{field}: {_short(value)} is not one of {', '.join(allowed)}")
    return value


def _level(value: object, claims: str, setting: Setting) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= setting.depth:
        raise InputError(
            f"level: {_short(value)} is not an integer from 1 to {setting.depth}, the levels of this model"
        )
    if claims == "minimum" and value != 1:
        raise InputError("level: a minimum belongs to the mode and not to a level; leave the field out")
    return value


def _short(value: object) -> str:
    if isinstance(value, dict | list):
        return "a JSON object" if isinstance(value, dict) else "a list"
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:40]}…"
