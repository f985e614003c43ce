"""Whether a claimed minimiser is a critical point of the mode's loss at all parameters, by identities of SymPy."""

import sympy as sp

from collapsecheck.theory.calculus import is_zero
from collapsecheck.theory.model import implied_value, mode, tie
from collapsecheck.theory.statement import Case, Setting, Value


def is_critical(setting: Setting, case: Case) -> bool:
    """Whether E_l = E_{l−1} wherever ρ_l is not 0, and each claimed value is what ρ implies; False may mean undecided.

    What is left of optimality are inequalities.
    """
    growth = mode.growths(setting, case)
    marginals = mode.marginals(setting, growth)
    levels = [level for level in range(1, setting.depth + 1) if growth[level] != 1]
    equations: list[sp.Expr] = [marginals[level] - marginals[level - 1] for level in levels]
    values = [claim for claim in case.claims if isinstance(claim, Value)]
    equations += [value.value - implied_value(setting, growth, value.quantity, value.level) for value in values]
    return all(is_zero(tie(setting, equation)) for equation in equations)
