"""The grammar of audited formulas: text to a small tree, by recursive descent and nothing else.

condition  = conjunction { ("or" | "|") conjunction }      conjunction = relation { ("and" | "&") relation }
relation   = expression (">" | ">=" | "<" | "<=") expression | "(" condition ")"
expression = term { ("+" | "-") term }                      term = factor { ("*" | "/") factor }
factor     = ("+" | "-") factor | atom [ ("^" | "**") exponent ]
exponent   = ["+" | "-"] (number | "(" constant ")")
atom       = number | name | ("sqrt" | "log" | "max" | "min") "(" expression { "," expression } ")" | "(" expression ")"

Nothing is evaluated here but constant exponents. Errors are InputErrors of one line that say where and what is allowed.
"""

from collections.abc import Callable, Collection, Mapping
from fractions import Fraction
from typing import NoReturn

from collapsecheck.auditing.limits import COMPARISONS, DIGITS, EXPONENT, NESTING, constant, too_large
from collapsecheck.auditing.tokens import Node, inverse, negated, tokens
from collapsecheck.numerics.problem import InputError

FUNCTIONS = {"sqrt": (1, 1), "log": (1, 1), "max": (2, 8), "min": (2, 8)}
CONNECTIVES = {"or": "or", "|": "or", "and": "and", "&": "and"}


Reader = Callable[[], Node]


def parse(text: str, names: Collection[str], advice: Mapping[str, str], condition: bool = False) -> Node:
    """The tree of an expression, or of a condition.

    names are allowed; advice says what to write for names that are known but not allowed here. Raises InputError.
    """
    parser = _Parser(text, names, advice)
    node = parser.condition() if condition else parser.expression()
    if parser.token:
        parser.fail(
            f"{parser.token!r} is not expected here; write an operator ({_operators(condition)}) or end the formula"
        )
    return node


def _operators(condition: bool) -> str:
    return "+ - * / ^ < <= > >= and or" if condition else "+ - * / ^"


class _Parser:
    """One pass over the tokens; each method reads one rule of the grammar."""

    def __init__(self, text: str, names: Collection[str], advice: Mapping[str, str]) -> None:
        self.tokens, self.names, self.advice = tokens(text), names, advice
        self.next, self.nesting = 0, 0

    @property
    def token(self) -> str:
        return self.tokens[self.next][0]

    @property
    def at(self) -> int:
        return self.tokens[self.next][1]

    def fail(self, reason: str, at: int | None = None) -> NoReturn:
        raise InputError(f"formula, position {at or self.at}: {reason}")

    def take(self) -> str:
        self.next += 1
        return self.tokens[self.next - 1][0]

    def expect(self, wanted: str) -> None:
        if self.token != wanted:
            self.fail(
                f"{wanted!r} is missing before {self.token!r}"
                if self.token
                else f"the formula ends, {wanted!r} is missing"
            )
        self.take()

    def deeper(self) -> None:
        self.nesting += 1
        if self.nesting > NESTING:
            self.fail(f"nested too deeply; at most {NESTING} levels are allowed")

    def made(self, node: Node) -> Node:
        """The node, once it is known to stay small however it is multiplied out."""
        if reason := too_large(node):
            self.fail(reason, node.at)
        return node

    def condition(self) -> Node:
        return self.joined("or", lambda: self.joined("and", self.relation))

    def joined(self, connective: str, read: Reader) -> Node:
        at, parts = self.at, [read()]
        while CONNECTIVES.get(self.token) == connective:
            self.take()
            parts.append(read())
        return parts[0] if len(parts) == 1 else self.made(Node(connective, at, tuple(parts)))

    def relation(self) -> Node:
        if self.token == "(" and self.encloses_condition():
            return self.enclosed(self.condition)
        at, left = self.at, self.expression()
        if self.token not in COMPARISONS:
            self.fail(f"a condition needs a comparison ({', '.join(COMPARISONS)}), as in theta > sqrt(beta)*eta_dec")
        kind = self.take()
        node = self.made(Node(kind, at, (left, self.expression())))
        if self.token in COMPARISONS:
            self.fail("comparisons cannot be chained; join them with and")
        return node

    def encloses_condition(self) -> bool:
        """Whether the parenthesis at the next token holds a comparison at its own level or deeper."""
        depth = 0
        for token, _ in self.tokens[self.next :]:
            depth += (token == "(") - (token == ")")
            if token in COMPARISONS:
                return True
            if depth == 0:
                return False
        return False

    def expression(self) -> Node:
        at, parts = self.at, [self.term()]
        while self.token in ("+", "-"):
            negative = self.take() == "-"
            part = self.term()
            parts.append(negated(part) if negative else part)
        return parts[0] if len(parts) == 1 else self.made(Node("sum", at, tuple(parts)))

    def term(self) -> Node:
        at, parts = self.at, [self.factor()]
        while self.token in ("*", "/"):
            divide = self.take() == "/"
            part = self.factor()
            parts.append(inverse(part) if divide else part)
        return parts[0] if len(parts) == 1 else self.made(Node("product", at, tuple(parts)))

    def factor(self) -> Node:
        negative = False
        while self.token in ("+", "-"):
            negative ^= self.take() == "-"
        node = self.atom()
        if self.token in ("^", "**"):
            self.take()
            node = self.made(Node("power", node.at, (node,), self.exponent()))
        return negated(node) if negative else node

    def exponent(self) -> Fraction:
        at, sign = self.at, 1
        while self.token in ("+", "-"):
            sign *= -1 if self.take() == "-" else 1
        power = constant(self.atom())
        if self.token in ("^", "**"):
            self.fail("an exponent is one number; write (a^b)^c for a power of a power")
        if power is None or abs(power.numerator) > EXPONENT or power.denominator > EXPONENT:
            self.fail(
                f"an exponent is a number or a fraction such as (1/2), numerator and denominator at most {EXPONENT}", at
            )
        return sign * power

    def atom(self) -> Node:
        at = self.at
        if self.token == "(":
            return self.enclosed(self.expression)
        if not self.token:
            self.fail("the formula ends where a number, a name or ( should follow")
        word = self.take()
        if word[0].isdigit() or word[0] == ".":
            return self.number(word, at)
        if word[0].isalpha() or word[0] == "_":
            return self.called(word, at) if word in FUNCTIONS else self.named(word, at)
        self.fail(f"{word!r} where a number, a name or ( should stand", at)

    def enclosed(self, read: Reader) -> Node:
        self.deeper()
        self.take()
        node = read()
        self.expect(")")
        self.nesting -= 1
        return node

    def number(self, word: str, at: int) -> Node:
        if len(word) > DIGITS:
            self.fail(f"a number of {len(word)} characters is too long; at most {DIGITS} are allowed", at)
        return Node("number", at, value=Fraction(word.removesuffix(".")))

    def named(self, word: str, at: int) -> Node:
        if word in self.names:
            return Node("name", at, text=word)
        short = word if len(word) <= 30 else f"{word[:30]}…"
        hint = self.advice.get(word, f"the names of this model are {', '.join(sorted(self.names))}")
        self.fail(f"{'unknown' if word not in self.advice else 'no'} name {short!r}; {hint}", at)

    def called(self, word: str, at: int) -> Node:
        self.deeper()
        self.expect("(")
        parts = [self.expression()]
        while self.token == ",":
            self.take()
            parts.append(self.expression())
        self.expect(")")
        self.nesting -= 1
        least, most = FUNCTIONS[word]
        if not least <= len(parts) <= most:
            wanted = f"{least}" if least == most else f"{least} to {most}"
            self.fail(f"{word} takes {wanted} argument{'s' if most > 1 else ''}, not {len(parts)}", at)
        return self.made(Node(word, at, tuple(parts)))
