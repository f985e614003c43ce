"""Every quantity that can be claimed is named, in words and as a symbol."""

from typing import get_args

import pytest
import sympy as sp

from collapsecheck.showing.theorem import statement
from collapsecheck.site.claims import claims
from collapsecheck.theory.statement import Case, Quantity, Setting, Theorem, Value
from collapsecheck.theory.statement.claims import OF_ALL_LEVELS
from collapsecheck.theory.writing import claimed
from collapsecheck.theory.writing.quantities import quantity_latex, quantity_text


@pytest.mark.parametrize("quantity", get_args(Quantity))
def test_a_claimed_quantity_is_said_in_the_terminal_in_json_and_on_its_page(quantity: Quantity) -> None:
    level = 0 if quantity in OF_ALL_LEVELS else 1
    case = Case("a case", sp.true, (Value(quantity, level, sp.Integer(7)),))
    theorem = Theorem(
        "a-claim", "A title", "test", "minimum", "A statement.", Setting("vae", ("learnable",)), (case,), tuple
    )
    words, symbol = quantity_text(quantity, level), quantity_latex(quantity, level)
    assert f"{words} equals 7" in statement(theorem, None)
    assert any(f"{words} equals 7" in sentence for sentence in claimed(theorem))
    assert f"{symbol} &= 7" in claims(case)
    assert not set("${}") & set(words) and symbol.count("{") == symbol.count("}")
