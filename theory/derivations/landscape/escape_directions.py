"""Where one level can be stuck and which way leads on: critical points of one or two modes and latents, with moves.

A latent with noise σ that carries anything follows a mode with θ = √β c σ + r λ², where λ is its encoder gain, r λ its
decoder gain and r = √β c/σ. Where σ is learned, λ² + σ² = η².
"""

import sympy as sp

from collapsecheck.theory.notation import beta, c, eta, eta_dec, slack
from collapsecheck.theory.statement import Way

theta_i, theta_j = slack("theta_i"), slack("theta_j")  # modes that are followed
sigma_i, sigma_j = slack("sigma_i"), slack("sigma_j")  # noise of two latents
lambda_i, lambda_j = slack("lambda_i"), slack("lambda_j")  # their encoder gains
Chart = dict[sp.Symbol, sp.Expr]
zero, one = sp.Integer(0), sp.Integer(1)


def matrix(*rows: tuple[sp.Expr, ...]) -> sp.ImmutableMatrix:
    """A matrix from its rows."""
    return sp.ImmutableMatrix(rows)


def threshold(noise: sp.Expr) -> sp.Expr:
    """√β c σ, what the θ of a mode must exceed to be worth a latent of that noise."""
    return sp.sqrt(beta(1)) * c(1) * noise


def ratio(noise: sp.Expr) -> sp.Expr:
    """r = √β c/σ, a latent's decoder gain over its encoder gain."""
    return sp.sqrt(beta(1)) * c(1) / noise


def followed(noise: sp.Expr, gain: sp.Expr) -> sp.Expr:
    """θ of the mode that a latent with this noise follows at this encoder gain."""
    return threshold(noise) + ratio(noise) * gain**2


def trained(squared_gain: sp.Expr) -> Chart:
    """Learned noise: η from λ² + σ² = η², with c = η_dec/η free."""
    deviation = sp.sqrt(sigma_i**2 + squared_gain)
    return {eta(1): deviation, eta_dec: slack("c") * deviation}


def chart(parameters: Chart, **modes: sp.Expr) -> tuple[tuple[sp.Symbol, sp.Expr], ...]:
    """The chart with θ_i and θ_j given in its coordinates."""
    return (*parameters.items(), *((slack(name), value.xreplace(parameters)) for name, value in modes.items()))


def grow(noise: sp.Expr, theta: sp.Expr) -> Way:
    """A latent that carries nothing takes up a mode that no latent carries."""
    return Way((theta,), (noise,), (matrix((zero,)), matrix((zero,))), (matrix((ratio(noise),)), matrix((one,))))


def turn(theta: sp.Expr, parameters: Chart) -> Way:
    """A latent turns from the mode that it carries to one that no latent carries."""
    r = ratio(sigma_i)
    return Way(
        theta=(theta_i, theta),
        sigma=(sigma_i,),
        point=(matrix((r * lambda_i,), (zero,)), matrix((lambda_i, zero))),
        move=(matrix((zero,), (r,)), matrix((zero, one))),
        chart=chart(parameters, theta_i=followed(sigma_i, lambda_i)),
    )


def take_over() -> Way:
    """A free latent takes up a mode that another latent carries."""
    return Way(
        theta=(theta_i,),
        sigma=(sigma_i, sigma_j),
        point=(matrix((ratio(sigma_i) * lambda_i, zero)), matrix((lambda_i,), (zero,))),
        move=(matrix((zero, ratio(sigma_j))), matrix((zero,), (one,))),
        chart=chart({}, theta_i=followed(sigma_i, lambda_i)),
    )


def exchange() -> Way:
    """Two latents turn towards each other's modes, the less noisy one by θ_i − √β c σ_j, the other by r_i λ_i λ_j."""
    r, s = ratio(sigma_i), ratio(sigma_j)
    lead, back = theta_i - threshold(sigma_j), lambda_i * lambda_j
    noisier = {sigma_i: sigma_j + slack("p")}
    return Way(
        theta=(theta_i, theta_j),
        sigma=(sigma_i, sigma_j),
        point=(matrix((r * lambda_i, zero), (zero, s * lambda_j)), matrix((lambda_i, zero), (zero, lambda_j))),
        move=(matrix((zero, lead), (-r * back, zero)), matrix((zero, -back), (lead / s, zero))),
        chart=chart(noisier, theta_i=followed(sigma_i, lambda_i), theta_j=followed(sigma_j, lambda_j)),
    )


def part() -> Way:
    """Two latents of one σ with encoders (λ_i, ±λ_j) turn into each other, log σ following by ∓(λ_i² − λ_j²)/η²."""
    r, overlap = ratio(sigma_i), (lambda_i**2 - lambda_j**2) / eta(1) ** 2
    encoder = matrix((lambda_i, lambda_j), (lambda_i, -lambda_j))
    turned = matrix((lambda_i, -lambda_j), (-lambda_i, -lambda_j))
    unequal = {lambda_i: (larger := lambda_j + slack("q"))}
    two = {name: threshold(sigma_i) + 2 * r * gain**2 for name, gain in (("theta_i", lambda_i), ("theta_j", lambda_j))}
    return Way(
        theta=(theta_i, theta_j),
        sigma=(sigma_i, sigma_i),
        point=(r * encoder.T, encoder),
        move=(r * turned.T, turned),
        noise=(-overlap, overlap),
        chart=chart(trained(larger**2 + lambda_j**2) | unequal, **two),
    )
