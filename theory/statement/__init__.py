"""What a theorem is: a Setting, Cases with their claims, Steps of a derivation.

A theorem is data. Witnesses read it and never need to know which theorem they are checking, so that
dropping a file into `theory/theorems` is all it takes to add one.
"""

from collapsecheck.theory.statement.bibliography import BIBLIOGRAPHY
from collapsecheck.theory.statement.claims import Active, Case, Claim, ForAll, Network, Pairing, Quantity, Trend, Value
from collapsecheck.theory.statement.direction import Curvature, Way
from collapsecheck.theory.statement.errors import StatementError, require
from collapsecheck.theory.statement.setting import Setting, Variance, named, parameters
from collapsecheck.theory.statement.tampering import FROM_FILES, intact
from collapsecheck.theory.statement.theorem import SLUG, Step, Theorem, rebuilt, settings_of, titles

__all__ = [
    "BIBLIOGRAPHY",
    "FROM_FILES",
    "SLUG",
    "Active",
    "Case",
    "Claim",
    "Curvature",
    "ForAll",
    "Network",
    "Pairing",
    "Quantity",
    "Setting",
    "StatementError",
    "Step",
    "Theorem",
    "Trend",
    "Value",
    "Variance",
    "Way",
    "intact",
    "named",
    "parameters",
    "rebuilt",
    "require",
    "settings_of",
    "titles",
]
