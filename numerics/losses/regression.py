"""The best decoders for given encoders: least squares under the encoder's joint law."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from collapsecheck.numerics.checks import Array
from collapsecheck.numerics.data import pseudo_inverse
from collapsecheck.numerics.losses.full_loss import second_moments, sources, transpose
from collapsecheck.numerics.losses.parameters import Parameters
from collapsecheck.numerics.problem import Problem


def best_decoders(problem: Problem, parameters: Parameters) -> Parameters:
    """The same encoders and σ with every decoder at its minimiser (batch axes allowed)."""
    moments = list(second_moments(problem, parameters))
    first, direct = _first(problem, parameters, moments[1])
    higher = [
        _solve(moment_above, encoder @ moment)
        for encoder, moment, moment_above in zip(parameters.V[1:], moments[1:-1], moments[2:], strict=True)
    ]
    return replace(parameters, U=(first, *higher), U_x=direct)


def _first(problem: Problem, parameters: Parameters, moment: Array) -> tuple[Array, Array | None]:
    """U_1, and for a CVAE U_x: the regression of y on z_1, or on z_1 and x jointly."""
    joint, seen, explained = sources(problem)
    cross = parameters.V[0] @ joint[seen]
    if problem.model == "vae":
        return _solve(moment, cross[..., explained]), None
    inverse = pseudo_inverse(problem.A)
    with_x = cross[..., : problem.d_x]
    unexplained = cross[..., explained] - with_x @ inverse @ problem.B.T
    decoder = _solve(moment - with_x @ inverse @ transpose(with_x), unexplained)
    return decoder, (problem.B - decoder @ with_x) @ inverse


def _solve(moment: Array, cross: Array) -> Array:
    """(moment⁻¹ cross)ᵀ; by the pseudo-inverse where the noise is lost to rounding beside a huge encoder."""
    try:
        return transpose(np.linalg.solve(moment, cross))
    except np.linalg.LinAlgError:
        return transpose(np.linalg.pinv(moment, hermitian=True) @ cross)
