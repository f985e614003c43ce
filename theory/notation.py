"""The scalar symbols of the model and of its thresholds, each made once, here.

A letter of a single proof is made beside the proof.

Levels are numbered l = 1 … L from the data upwards. Every symbol is positive except `rho` and `theta`, which may be 0:
SymPy must not read θ > 0 as true, for a latent without a mode has θ = 0. `theta` is one singular value of the whitened
cross-moment (VAE) or the root of an eigenvalue of the residual covariance E (CVAE); `correlation` scales the
cross-moment B of a CVAE; `c(l)` is the ratio eta_dec / eta_l of the paper (eta_l = η_enc at the top level).
"""

from functools import cache

import sympy as sp

eta_dec = sp.Symbol("eta_dec", positive=True)
theta = sp.Symbol("theta", nonnegative=True)
correlation = sp.Symbol("correlation", positive=True)
positive_theta = sp.Symbol("theta", positive=True)  # θ > 0, for what is shown of a mode; printed alike


@cache
def beta(level: int) -> sp.Symbol:
    """Weight β_l of the level's KL term in the β-ELBO."""
    return sp.Symbol(f"beta_{level}", positive=True)


network_beta = sp.Symbol("beta", positive=True)  # the only β, of a network with one level
kappa = sp.Symbol("kappa", positive=True)  # a threshold for any network, local or global


@cache
def eta(level: int) -> sp.Symbol:
    """Standard deviation η_l of the prior p(z_l | z_{l+1})."""
    return sp.Symbol(f"eta_{level}", positive=True)


@cache
def sigma(level: int) -> sp.Symbol:
    """Standard deviation σ_l of the encoder coordinate that carries the mode, where it is fixed."""
    return sp.Symbol(f"sigma_{level}", positive=True)


@cache
def rho(level: int) -> sp.Symbol:
    """Log-growth ρ_l of the mode: e^{ρ_l} = total variance of its coordinate in z_l over σ_l². Zero means collapsed."""
    return sp.Symbol(f"rho_{level}", nonnegative=True)


@cache
def slack(name: str) -> sp.Symbol:
    """A positive chart coordinate: the distance from a threshold."""
    return sp.Symbol(name, positive=True)


def c(level: int) -> sp.Expr:
    """The paper's ratio c = η_dec / η_l."""
    return eta_dec / eta(level)


@cache
def decoder(level: int) -> sp.Symbol:
    """The mode's gain u_l in U_l (signed)."""
    return sp.Symbol(f"u_{level}", real=True)


@cache
def encoder(level: int) -> sp.Symbol:
    """The mode's gain v_l in V_l (signed), at level 1 with respect to whitened data."""
    return sp.Symbol(f"v_{level}", real=True)


decoder_of_input = sp.Symbol("u_x", real=True)
encoder_of_input = sp.Symbol("v_x", real=True)


@cache
def dimension(name: int | str) -> sp.Symbol:
    """Dimension d_l of level l, or d_x, d_y of the data."""
    return sp.Symbol(f"d_{name}", integer=True, positive=True)


@cache
def marginal(level: int) -> sp.Symbol:
    """Marginal E_l of the chain: the dual variable of level l (E_0 belongs to the data)."""
    return sp.Symbol(f"E_{level}", positive=True)


@cache
def log_weight(level: int) -> sp.Symbol:
    """log w_l, a free real."""
    return sp.Symbol(f"lw_{level}", real=True)


def optimal(symbol: sp.Symbol) -> sp.Symbol:
    """The symbol's value ρ* at the minimum, with the same assumptions."""
    return sp.Symbol(f"{symbol.name}_star", **symbol.assumptions0)


RAISED = "_raised"


@cache
def raised(symbol: sp.Symbol) -> sp.Symbol:
    """The larger value of a parameter that a trend compares with."""
    return sp.Symbol(f"{symbol.name}{RAISED}", positive=True)


@cache
def eigenvalue(name: str) -> sp.Symbol:
    """A positive eigenvalue: h_l of H_l (h_l = e^{ρ_l}) or κ_l of K_l."""
    return sp.Symbol(name, positive=True)


mode_value = sp.Symbol("phi", real=True)
loss_value = sp.Symbol("ℒ", real=True)


@cache
def part_of_loss(level: int) -> sp.Symbol:
    """ℒ_0, the misfit of the data, and ℒ_l, β_l times the level's rate term."""
    return sp.Symbol(f"ℒ_{level}", real=True)
