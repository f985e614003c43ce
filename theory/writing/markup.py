"""One notation for mathematics inside sentences, written as Unicode between dollar signs: `$K_{l−1}^{1/2} ≥ θ²$`.

`to_text` makes it readable in a terminal, `to_latex` typesets it. Outside the dollars only Greek letters and signs are
typeset.
"""

import re

SUBSCRIPTS = str.maketrans("0123456789+−-=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
SUBSCRIPTABLE = set("0123456789+−-=()aehijklmnoprstuvx")
LETTERS = "αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΦΨΩ"
NAMES = """alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon varphi
chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega"""
GREEK = dict(zip(LETTERS, NAMES.split(), strict=True))
SIGNS = {
    "ℒ": r"\mathcal{L}", "𝒩": r"\mathcal{N}", "𝔼": r"\operatorname{E}", "≤": r"\le", "≥": r"\ge", "≠": r"\ne",
    "⪰": r"\succeq", "⪯": r"\preceq", "∑": r"\sum", "∏": r"\prod", "−": "-", "·": r"\cdot", "…": r"\dots", "‖": r"\|",
    "∂": r"\partial", "∞": r"\infty", "∈": r"\in", "→": r"\to", "⇔": r"\Leftrightarrow", "⇒": r"\Rightarrow",
    "×": r"\times", "±": r"\pm", "∧": r"\wedge", "∨": r"\vee", "≈": r"\approx", "⁺": "^{+}", "½": r"\tfrac{1}{2}",
    "ℓ": r"\ell", "⟨": r"\langle", "⟩": r"\rangle", "⋯": r"\cdots", "∓": r"\mp",
}  # fmt: skip
RAISED = {"⁻¹": "^{-1}", "⁻²": "^{-2}", "ᵀ": r"^{\top}", "²": "^{2}", "³": "^{3}", "⁴": "^{4}", "¹": "^{1}"}
FUNCTIONS = {name: rf"\operatorname{{{name}}}" for name in ("tr", "eig", "cov", "Cov", "KL")} | {
    name: rf"\{name}" for name in ("log", "det", "max", "min", "exp", "sup")
}
MATRICES = set("ABCDEHIKMNRSTUVWXZ")
SCALAR_WHEN_INDEXED = set("ET")
ESCAPES = str.maketrans({c: rf"\{c}" for c in "&%#_{}$"} | {"~": r"\~{}", "^": r"\^{}", "\\": r"\textbackslash{}"})
NESTED = r"(?:[^()]|\((?:[^()]|\([^()]*\))*\))*"
ROOT = re.compile(rf"√\(({NESTED})\)|" r"√(\\[A-Za-z]+ ?|[A-Za-z0-9])(_\{(?:[^{}]|\{[^{}]*\})*\})?")
ONLY_LEVEL = re.compile(r"η_enc|η_\{enc\}|η(?=²|/|\)|$)|[βσωλρ](?![_₀-₉\u0303\u0304-])")
INLINE = re.compile(r"\$([^$]*)\$")
ACCENTS = {"\u0303": r"\tilde", "\u0304": r"\bar"}  # combining, behind their letter
TOKEN = re.compile(r"[A-Za-z][\u0303\u0304]|⁻[¹²]|[A-Za-z]+|[0-9]+|.", re.DOTALL)


def to_text(sentence: str) -> str:
    """Readable Unicode: subscripts and powers raised or lowered where Unicode has them, dollar signs gone."""
    plain = sentence.replace("$", "")
    plain = re.sub(r"_\{([^{}]*)\}", lambda m: lowered(m[1]), plain)
    plain = re.sub(r"(?<![A-Za-z])([A-Za-zℓα-ωΑ-Ω∑])_([0-9]+|[A-Za-z]+)", lambda m: m[1] + lowered(m[2]), plain)
    plain = plain.replace("^*", "*").replace("^{*}", "*").replace("^2", "²").replace("^{2}", "²")
    return re.sub(r"\^\{([^{}]*)\}", lambda m: f"^({m[1]})" if len(m[1]) > 1 else f"^{m[1]}", plain)


def indexed(sentence: str, depth: int) -> str:
    """The sentence with the index that a model of one level may leave out: `$β$` is `$β_1$`, `$η_enc$` is `$η_1$`."""
    return ONLY_LEVEL.sub(lambda m: f"{m[0][0]}_1", sentence) if depth == 1 else sentence


def lowered(index: str) -> str:
    """The index as Unicode subscripts if all of it exists there (commas dropped), otherwise after an underscore.

    Brackets keep together what is more than a word.
    """
    short = index.replace(",", "") if set(index) - {","} <= SUBSCRIPTABLE else index
    if set(short) <= SUBSCRIPTABLE and not (len(short) > 2 and short.isalpha()):
        return short.translate(SUBSCRIPTS)
    return f"_{index}" if index.isalnum() else f"_({index})"


def to_latex(sentence: str) -> str:
    """LaTeX (also KaTeX) source of a sentence, its mathematics in dollar signs."""
    pieces = INLINE.split(sentence)
    return "".join(f"${math_latex(p)}$" if i % 2 else prose_latex(p) for i, p in enumerate(pieces))


def prose_latex(words: str) -> str:
    """Text with LaTeX's special characters escaped and single mathematical characters typeset."""
    escaped = words.translate(ESCAPES).replace("–", "--")
    typeset = (f"${math_latex(c)}$" if c in GREEK or c in SIGNS or c in RAISED else c for c in escaped)
    return "".join(typeset).replace("$$", "")  # neighbours are one formula


def math_latex(formula: str) -> str:
    """LaTeX of a formula in the Unicode notation."""
    tokens = TOKEN.findall(formula)
    around = zip(["", *tokens], tokens, [*tokens[1:], ""], strict=False)
    source = "".join(token_latex(*neighbours) for neighbours in around)
    source = ROOT.sub(lambda m: rf"\sqrt{{{m[1] or m[2] + (m[3] or '')}}}", source)
    return re.sub(r" +", " ", re.sub(r" +(?=[_^{}\]),;.])", "", source)).strip()


def token_latex(before: str, token: str, after: str) -> str:
    """One letter, word or sign, given its neighbours."""
    if before in ("_", "^") and token != "{":
        return f"{{{index_latex(token)}}}"
    if token in GREEK:
        return r"\boldsymbol{\Sigma}" if token == "Σ" else f"\\{GREEK[token]} "
    for table in (SIGNS, RAISED, FUNCTIONS):
        if token in table:
            return table[token] + (" " if table[token][-1].isalpha() else "")
    if token[-1] in ACCENTS:
        return f"{ACCENTS[token[-1]]}{{{token[0]}}}"
    if token in MATRICES and not (token in SCALAR_WHEN_INDEXED and after == "_") and (token, after) != ("I", "("):
        return rf"\mathbf{{{token}}}"
    return index_latex(token)


def index_latex(token: str) -> str:
    """A word of three letters or more upright, anything shorter as it is; Greek and signs typeset."""
    if token in GREEK:
        return f"\\{GREEK[token]}"
    is_word = len(token) > 2 and token.isalpha() and token.isascii()
    return rf"\mathrm{{{token}}}" if is_word else token
