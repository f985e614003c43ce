"""What is audited: a named model, the quantity and level that a formula claims to give, and the formula itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast

import sympy as sp

from collapsecheck.auditing.grammar import parse
from collapsecheck.auditing.tokens import Node
from collapsecheck.numerics.problem import InputError
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.model import mode
from collapsecheck.theory.notation import beta, eta, eta_dec, sigma, theta
from collapsecheck.theory.statement import Quantity, Setting, Theorem

Claims = Literal["minimum", "active_condition", "encoder", "decoder", "sigma"]
CLAIMS = ("minimum", "active_condition", "encoder", "decoder", "sigma")
FIELDS = ("model", "claims", "level", "formula")
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
    """A formula for `claims` of a mode at `level` of the theorem's model; encoder and decoder mean λ and ω."""

    model: str
    claims: Claims
    level: int
    formula: str
    theorem: Theorem
    tree: Node

    @property
    def setting(self) -> Setting:
        return self.theorem.setting

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
    names = vocabulary(theorem.setting)
    tree = parse(formula, names, _advice(theorem.setting, names), condition=claims == "active_condition")
    return Question(model, cast(Claims, claims), level, formula, theorem, tree)


def vocabulary(setting: Setting) -> dict[str, sp.Expr]:
    """What each name of the grammar means in the setting; ties (η_1 = η_dec) are applied."""
    names: dict[str, sp.Expr] = {"theta": theta, "theta2": theta**2, "eta_dec": eta_dec, "eta_enc": eta(setting.depth)}
    for level in range(1, setting.depth + 1):
        names |= {f"beta_{level}": beta(level), f"eta_{level}": eta(level)}
        names |= {} if mode.is_learned(setting, level) else {f"sigma_{level}": sigma(level)}
    if setting.depth == 1:
        names |= {short: names[f"{short}_1"] for short in ("beta", "sigma") if f"{short}_1" in names}
    names["c"] = eta_dec / eta(setting.depth)
    return {name: expr.subs(list(setting.tied)) for name, expr in names.items()}


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
    if not isinstance(fields, dict):
        raise InputError(f"a formula is a JSON object with the fields {', '.join(FIELDS)}, not {_short(fields)}")
    unknown = [key for key in fields if key not in FIELDS]
    missing = [key for key in FIELDS if key not in fields and key != "level"]
    if unknown or missing:
        what = f"unknown field {_short(unknown[0])}" if unknown else f"field {missing[0]!r} is missing"
        raise InputError(f"{what}; the fields are {', '.join(FIELDS)}")
    return fields


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
