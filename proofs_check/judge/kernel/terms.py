"""Terms over positive real symbols, brought to a normal form with integers and fractions.

A term is ("v", symbol), ("q", number), ("+", term …), ("*", term …), ("^", term, number), ("log", term) or
("exp", term). Its normal form is a quotient of polynomials with a denominator that is positive for all symbols. A
polynomial is {monomial: coefficient}, a monomial a sorted tuple of (name, exponent): a symbol with any rational
exponent, or an atom with a natural one. An atom is what expansion does not resolve, log x, 1/(a − b), √(a + b), named
by its normal form. Nothing is known of its value but what `proofs.fact` says, and that only where it is defined.
"""

from fractions import Fraction
from functools import lru_cache

Number = int | Fraction
Monomial = tuple[tuple[str, Number], ...]
Polynomial = dict[Monomial, Number]

ONE: Polynomial = {(): 1}
LARGEST = 500  # of exponents, of multipliers and of primes below a logarithm


class Rejected(ValueError):
    """What the kernel does not accept, and why, in one line."""


def short(number: Number) -> Number:
    """The number as an int where it is one."""
    return number if isinstance(number, int) or number.denominator > 1 else number.numerator


def plus(a: Polynomial, b: Polynomial, factor: Number = 1) -> Polynomial:
    """a + factor · b."""
    total = dict(a)
    for monomial, coefficient in b.items():
        total[monomial] = total.get(monomial, 0) + factor * coefficient
        if total[monomial] == 0:
            del total[monomial]
    return total


def joined(a: Monomial, b: Monomial, exponent: Number = 1) -> Monomial:
    """a · b^exponent."""
    powers = dict(a)
    for name, e in b:
        powers[name] = powers.get(name, 0) + exponent * e
    return tuple(sorted((name, short(e)) for name, e in powers.items() if e))


def times(a: Polynomial, b: Polynomial) -> Polynomial:
    """a · b."""
    total: Polynomial = {}
    for m, c in a.items():
        for n, d in b.items():
            key = joined(m, n)
            total[key] = total.get(key, 0) + c * d
    return {monomial: coefficient for monomial, coefficient in total.items() if coefficient}


def power(a: Polynomial, exponent: int) -> Polynomial:
    """a to a natural exponent."""
    return times(power(a, exponent - 1), a) if exponent else ONE


def positive(a: Polynomial) -> bool:
    """Whether a > 0 can be read off: some term, all coefficients positive, symbols only."""
    return bool(a) and all(c > 0 for c in a.values()) and all(name.isidentifier() for m in a for name, _ in m)


@lru_cache(maxsize=100_000)
def normal(term: tuple) -> tuple[Polynomial, Polynomial]:
    """The term as numerator and denominator."""
    kind = term[0]
    if kind == "v":
        return {((term[1], 1),): 1}, ONE
    if kind == "q":
        return ({(): term[1]} if term[1] else {}), ONE
    if kind == "log":
        n, d = normal(term[1])
        return plus(logarithm(n), logarithm(d), -1), ONE
    if kind == "exp":
        return atom("exp", *normal(term[1])) if normal(term[1])[0] else ONE, ONE
    if kind == "^":
        (n, under), (over, d) = (raised(a, e) for a, e in zip(normal(term[1]), (term[2], -term[2]), strict=True))
        return times(n, over), times(under, d)
    n, d = ({}, ONE) if kind == "+" else (ONE, ONE)
    for over, under in map(normal, term[1:]):
        if kind == "*":
            n, d = times(n, over), times(d, under)
        elif d == under:
            n = plus(n, over)
        else:
            n, d = plus(times(n, under), times(over, d)), times(d, under)
    return n, d


def raised(a: Polynomial, exponent: Number) -> tuple[Polynomial, Polynomial]:
    """a^e. What the powers of symbols leave is a denominator if positive, else a reciprocal or a root, as an atom."""
    if not -LARGEST <= exponent <= LARGEST:
        raise Rejected(f"an exponent above {LARGEST}: {exponent!s:.20}")
    if exponent >= 0 and (isinstance(exponent, int) or not a):
        return power(a, exponent) if isinstance(exponent, int) else a, ONE
    lead, content, rest = parts(a)
    outside: Polynomial = {joined((), content, exponent): 1}
    if isinstance(exponent, Fraction):
        if rest == ONE and lead == 1:
            return outside, ONE
        n, d = raised(atom(f"root {exponent.denominator}", plus({}, rest, lead)), exponent.numerator)
        return times(outside, n), d
    outside = plus({}, outside, short(Fraction(lead or 1) ** exponent))
    if positive(rest):
        return outside, power(rest, -exponent)
    return times(outside, power(atom("1/", rest), -exponent)), ONE


def parts(a: Polynomial) -> tuple[Number, Monomial, Polynomial]:
    """A positive number (0 for 0), a product of powers of symbols, and what is left: a = number · product · rest."""
    if not a:
        return 0, (), {}
    names = sorted({name for m in a for name, _ in m if name.isidentifier()})
    content = joined((), tuple((name, min(dict(m).get(name, 0) for m in a)) for name in names))
    rest = {joined(m, content, -1): c for m, c in a.items()}
    lead = max(rest[min(rest)], -rest[min(rest)])
    return lead, content, {m: short(Fraction(c) / lead) for m, c in rest.items()}


def logarithm(a: Polynomial) -> Polynomial:
    """log(c · Π x^e · rest) = Σ log p + Σ e log x + log rest, p the primes of c."""
    lead, content, rest = parts(a)
    total: Polynomial = {((f"log {name}", 1),): e for name, e in content}
    n, d = Fraction(lead or 1).as_integer_ratio()
    for p in range(2, LARGEST):
        while n % p == 0 or d % p == 0:
            total = plus(total, {((f"log {p}", 1),): 1 if n % p == 0 else -1})
            n, d = (n // p, d) if n % p == 0 else (n, d // p)
    rest = plus({}, rest, short(Fraction(n, d)))
    return total if rest == ONE else plus(total, atom("log", rest))


def atom(kind: str, numerator: Polynomial, denominator: Polynomial = ONE) -> Polynomial:
    """An unknown number named by its kind and the normal form that it depends on."""
    texts = (str(sorted((m, str(c)) for m, c in a.items())) for a in (numerator, denominator))
    return {((f"{kind} ({' / '.join(texts)})", 1),): 1}
