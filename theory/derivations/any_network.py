"""The certificate identity of any network, in finite sums, and what follows from it.

Costs ℓ(x_i, f) are symbols of their own, so that nothing depends on the likelihood: rows i have weights P_i, the latent
has values z with prior p_z and encoder q_{z|i}; r_z = Σ_i P_i q_{z|i} and Q_z(i) = P_i q_{z|i}/r_z.
"""

from collections.abc import Iterator
from itertools import product

import sympy as sp

from collapsecheck.theory.checks import require
from collapsecheck.theory.statement import Step

SIZES = ((2, 2), (3, 2), (2, 3), (3, 3))
SUMS = "for finitely many rows and latent values; with integrals the same, argued in prose"


def rate_terms(rows: int, values: int) -> tuple[sp.Expr, sp.Expr]:
    """Σ P_i KL(q_i ‖ p) and KL(r ‖ p) + Σ r_z KL(Q_z ‖ P), for symbols."""
    weights = sp.symbols(f"P:{rows}", positive=True)
    prior = sp.symbols(f"p:{values}", positive=True)
    encoder = [sp.symbols(f"q{i}_:{values}", positive=True) for i in range(rows)]
    total = [sum(weights[i] * encoder[i][z] for i in range(rows)) for z in range(values)]
    pairs = tuple(product(range(rows), range(values)))
    direct = sum(weights[i] * encoder[i][z] * sp.log(encoder[i][z] / prior[z]) for i, z in pairs)
    marginal = sum(total[z] * sp.log(total[z] / prior[z]) for z in range(values))
    inverted = sum(weights[i] * encoder[i][z] * sp.log(encoder[i][z] / total[z]) for i, z in pairs)
    return direct, marginal + inverted


def check_rate() -> str:
    """The chain rule of KL, term by term: Q_z(i)/P_i = q_{z|i}/r_z."""
    for rows, values in SIZES:
        direct, split = rate_terms(rows, values)
        require(sp.expand(sp.expand_log(direct - split)) == 0, f"{rows} rows, {values} values")
    return f"symbolically for up to {max(SIZES)} rows and latent values; for any number in theory/formal/AnyNetwork.v"


def check_costs() -> str:
    """Reconstruction: E ℓ(x, f_z) − E ℓ(x, f_0) = E_z gap_z − E_z B(Q_z), whatever ℓ is."""
    for rows, values in SIZES:
        weights = [sp.symbols(f"w{z}_:{rows}", positive=True) for z in range(values)]
        used, best = ([sp.symbols(f"{name}{z}_:{rows}") for z in range(values)] for name in ("f", "b"))
        base = sp.symbols(f"c:{rows}")
        left = sum(weights[z][i] * (used[z][i] - base[i]) for z, i in product(range(values), range(rows)))
        gap = sum(weights[z][i] * (used[z][i] - best[z][i]) for z, i in product(range(values), range(rows)))
        gain = sum(weights[z][i] * (base[i] - best[z][i]) for z, i in product(range(values), range(rows)))
        require(sp.expand(left - gap + gain) == 0, f"{rows} rows, {values} values")
    return "symbolically, with costs as symbols"


def identity_steps() -> Iterator[Step]:
    """The two halves of the identity."""
    yield Step(
        title="The rate splits",
        statement="$E_x KL(q ‖ p) = KL(r ‖ p) + ∑_z r_z KL(Q_z ‖ P)$",
        because="$r_z Q_z(i) = P_i q_{z|i}$: the chain rule of KL, used from both ends.",
        check=check_rate,
        scope=SUMS,
    )
    yield Step(
        title="The reconstruction splits",
        statement="$E ℓ(x, f(z)) − E ℓ(x, f_0) = E_z F(f(z), Q_z) − E_z B(Q_z)$",
        because="$F$: the loss of $f(z)$ above that of the best constant $f_Q$; $B(Q) = E_Q [ℓ(x, f_0) − ℓ(x, f_Q)]$.",
        check=check_costs,
        scope=SUMS,
    )


def check_square() -> str:
    """χ²(Q_0 ‖ P) = e²/(1 − e)² χ²(Q ‖ P) for Q_0 = (P − e Q)/(1 − e), and KL ≤ χ² by log u ≤ u − 1."""
    e = sp.Symbol("e", positive=True)
    for rows in (2, 3, 4):
        P, Q = sp.symbols(f"P:{rows}", positive=True), sp.symbols(f"Q:{rows}", positive=True)
        rest = [(P[i] - e * Q[i]) / (1 - e) for i in range(rows)]
        left = sum((rest[i] - P[i]) ** 2 / P[i] for i in range(rows))
        right = e**2 / (1 - e) ** 2 * sum((Q[i] - P[i]) ** 2 / P[i] for i in range(rows))
        require(sp.simplify(left - right) == 0, f"{rows} rows")
    return "symbolically for two, three and four rows; every row has the same term"


def rare_event_step() -> Step:
    """Below κ: a rare event that carries a law with B(Q) > β KL(Q ‖ P)."""
    return Step(
        title="A rare event gains at first order and loses at second",
        statement="$J − J_0 ≤ −e (B(Q) − β KL(Q ‖ P)) + β e²/(1 − e) χ²(Q ‖ P)$",
        because=(
            "$z$ has two values, the first of prior probability $e$ carries $Q$, the other what is left, "
            "$Q_0 = (P − e Q)/(1 − e)$. $B(Q_0) ≥ 0$ and $KL(Q_0 ‖ P) ≤ χ²(Q_0 ‖ P)$. It needs a free encoder, "
            "a prior with events of probability $e$, and $Q ≤ P/e$."
        ),
        check=check_square,
        scope=SUMS,
    )


def check_variations() -> str:
    """Second order of the rate in the directions of a Gaussian encoder equals that of q = p (1 + ε h)."""
    m, v, z, w = sp.symbols("m v z w", real=True)
    e = sp.Symbol("epsilon", positive=True)
    rate = ((e * m) ** 2 + sp.exp(e * v) - 1 - e * v) / 2
    second = sp.series(rate, e, 0, 3).removeO().coeff(e, 2)
    h = m * z + v * (z**2 - 1) / 2
    require(sp.expand(second - normal_mean(h**2, z) / 2) == 0, "means and log-variances")
    require(normal_mean(normal_mean((z * w) ** 2, z), w) == 1, "off-diagonal covariances")
    require(normal_mean(z * h.subs(m, 0), z) == 0, "means and variances do not mix")
    return "by the moments of the normal law"


def normal_mean(polynomial: sp.Expr, z: sp.Symbol) -> sp.Expr:
    """E of a polynomial in a standard normal z."""
    terms = sp.Poly(sp.expand(polynomial), z).terms()
    return sum(factor * (sp.factorial2(k - 1) if k % 2 == 0 else 0) for (k,), factor in terms)


FAMILIES = {  # log-partition of a natural parameter f, and the variance as a function of the mean
    "gaussian": (lambda f: f**2 / 2, lambda m: sp.S.One),
    "bernoulli": (lambda f: sp.log(1 + sp.exp(f)), lambda m: m * (1 - m)),
    "binomial, n = 4": (lambda f: 4 * sp.log(1 + sp.exp(f)), lambda m: m * (4 - m) / 4),
    "poisson": (sp.exp, lambda m: m),
    "negative binomial, r = 3": (lambda f: -3 * sp.log(1 - sp.exp(f)), lambda m: m + m**2 / 3),
}


def check_divergences() -> str:
    """The slope of A* inverts A' to second order, B is its integral, and D is the table's variance at the mean."""
    d, variance, third = sp.symbols("delta A_2 A_3", positive=True)
    moved = d / variance - third * d**2 / (2 * variance**3)
    back = sp.expand(variance * moved + third * moved**2 / 2)
    require(back.coeff(d, 1) == 1 and sp.simplify(back.coeff(d, 2)) == 0, "f(μ) to second order")
    area = sp.integrate(moved, d) - (d**2 / (2 * variance) - third * d**3 / (6 * variance**3))
    require(sp.simplify(area) == 0, "B to third order")
    f = sp.Symbol("f", real=True)
    for name, (partition, table) in FAMILIES.items():
        mean = sp.diff(partition(f), f)
        require(sp.simplify(sp.diff(mean, f) - table(mean)) == 0, f"{name}: variance of the mean")
    return f"symbolically; D for {'; '.join(FAMILIES)}"
