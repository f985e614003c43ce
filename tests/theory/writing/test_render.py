"""Derivations in three formats: balanced ASCII LaTeX, terminal width, KaTeX-friendly Markdown, inline notation."""

import re
from functools import cache
from typing import Literal

import pytest
import sympy as sp

from collapsecheck.theory.calculus.matrix_polynomials import symmetric
from collapsecheck.theory.derivations.to_modes import correlation_steps, reduction
from collapsecheck.theory.notation import beta, eta_dec, optimal, rho, theta
from collapsecheck.theory.statement import Setting, Step
from collapsecheck.theory.writing.markup import to_latex, to_text
from collapsecheck.theory.writing.rendering import WIDTH, render
from collapsecheck.theory.writing.tex import latex
from collapsecheck.theory.writing.unicode import unicode_line

CITED = Step("Cited", "$tr K ≥ 0$", "A textbook says so.", cites="wainwright-2019")
STEPS = (*correlation_steps(), *reduction(Setting("cvae", ("data-dependent", "diagonal", "isotropic"))), CITED)
TITLE, STATEMENT = (
    "A title with β-ELBO & 100 %",
    "With $θ_i² = eig(E)$ descending, $λω = max(0, θ − √β c σ)$ and $E = C − B A⁺ Bᵀ$; λω ≥ 0.",
)


@cache
def rendered(form: Literal["text", "latex", "markdown"]) -> str:
    """The derivation of all steps in that format."""
    return render(TITLE, STATEMENT, STEPS, form)


def test_latex_is_balanced():
    source = rendered("latex")
    begun, ended = (re.findall(rf"\\{word}{{([a-z*]+)}}", source) for word in ("begin", "end"))
    assert sorted(begun) == sorted(ended) and begun[0] == ended[-1] == "document"
    unescaped = re.sub(r"\\[{}$%&#_]", "", source)
    assert unescaped.count("{") == unescaped.count("}")
    assert unescaped.count("$") % 2 == 0
    assert source.count(r"\left") - source.count(r"\leftarrow") == source.count(r"\right")


def test_latex_needs_amsmath_only_and_ascii():
    assert rendered("latex").isascii()
    assert re.findall(r"\\usepackage.*{(.+)}", rendered("latex")) == ["inputenc", "amsmath"]


def test_every_step_is_numbered_and_says_what_was_checked():
    text = rendered("text")
    assert [int(n) for n in re.findall(r"^(\d+)\. ", text, re.MULTILINE)] == list(range(1, len(STEPS) + 1))
    assert text.count("✓ Checked") == sum(step.check is not None for step in STEPS)
    assert text.count("† Rests on") == sum(step.cites is not None for step in STEPS) > 0


def test_text_fits_the_terminal():
    assert max(len(line) for line in rendered("text").splitlines()) <= WIDTH
    assert "$" not in rendered("text") and "\\" not in rendered("text")


def test_markdown_has_closed_displays_and_no_environments_unknown_to_katex():
    source = rendered("markdown")
    assert source.count("$$") % 2 == 0
    assert set(re.findall(r"\\begin{([a-z*]+)}", source)) == {"aligned"}


def test_definitions_come_first_and_only_those_used():
    text = rendered("text")
    assert text.index("Notation") < text.index("1. ")
    assert "V_y" in text and "U_x" not in render("t", "s", reduction(Setting("vae", ("isotropic",))), "text")


def test_unknown_format_and_failing_step():
    with pytest.raises(ValueError, match="choose one of text, latex, markdown"):
        render("t", "s", (), "html")

    def fails():
        raise AssertionError("not so")

    with pytest.raises(AssertionError, match="not so"):
        render("t", "s", (Step("one", "1 = 2", "because", fails),), "text")


SENTENCES = [
    ("$K_{l−1}^{1/2} ⪰ I$", "Kₗ₋₁^(1/2) ⪰ I", r"$\mathbf{K}_{l-1}^{1/2} \succeq \mathbf{I}$"),
    ("$η_dec² θ_1$", "η_dec² θ₁", r"$\eta_{\mathrm{dec}}^{2} \theta_{1}$"),
    (
        "$U_1^* = Z V_1ᵀ K_1⁻¹$",
        "U₁* = Z V₁ᵀ K₁⁻¹",
        r"$\mathbf{U}_{1}^{*} = \mathbf{Z} \mathbf{V}_{1}^{\top} \mathbf{K}_{1}^{-1}$",
    ),
    (
        "a mode dies at $θ ≤ √β_1 c σ_1$.",
        "a mode dies at θ ≤ √β₁ c σ₁.",
        r"a mode dies at $\theta \le \sqrt{\beta_{1}} c \sigma_{1}$.",
    ),
    ("β-ELBO, 5 % of $x_1$", "β-ELBO, 5 % of x₁", r"$\beta$-ELBO, 5 \% of $x_{1}$"),
    ("$E_l ≥ E_{l−1}$ and $E = C$", "Eₗ ≥ Eₗ₋₁ and E = C", r"$E_{l} \ge E_{l-1}$ and $\mathbf{E} = \mathbf{C}$"),
]


@pytest.mark.parametrize(("sentence", "text", "source"), SENTENCES)
def test_inline_notation(sentence, text, source):
    assert to_text(sentence) == text
    assert to_latex(sentence) == source


n = sp.Symbol("n", integer=True, positive=True)
U, S = sp.MatrixSymbol("U_1", n, n), symmetric("Sigma_2", n)
EXPRESSIONS = [
    (beta(1) * theta**2 / eta_dec**2, "β₁ θ²/η_dec²", r"\frac{\beta_{1} \theta^{2}}{\eta_{\mathrm{dec}}^{2}}"),
    (sp.exp(-optimal(rho(2))), "e^(−ρ₂*)", r"e^{- \rho_{2}^{*}}"),
    (U * sp.Inverse(S) * U.T, "U₁ Σ₂⁻¹ U₁ᵀ", r"\mathbf{U}_{1} \boldsymbol{\Sigma}_{2}^{-1} \mathbf{U}_{1}^{\top}"),
    (sp.log(sp.Determinant(S)), "log det Σ₂", r"\log\det \boldsymbol{\Sigma}_{2}"),
    (sp.sqrt(beta(1)), "√β₁", r"\sqrt{\beta_{1}}"),
    (sp.Identity(n) - 2 * U, "I − 2 U₁", r"\mathbf{I} - 2 \mathbf{U}_{1}"),
]


@pytest.mark.parametrize(("expression", "text", "source"), EXPRESSIONS)
def test_expressions(expression, text, source):
    assert unicode_line(expression) == text
    assert latex(expression) == source
