"""second_variation: the Hessian at collapse in the means of a Gaussian encoder, by quadrature, against β − κ_loc.

Where the model's variance is a rational function of the mean, the number of falling directions is also found exactly.
"""

import numpy as np

from collapsecheck.evidence import Effort, Evidence
from collapsecheck.instances import Law, random_law
from collapsecheck.numerics.any_network import smallest_curvature
from collapsecheck.theory.statement import Network, Theorem
from collapsecheck.witnesses.helpers.exact_variation import falling_directions, is_rational

SHARES, RELATIVE = (0.7, 0.97, 1.03, 1.6), 2e-3


def second_variation(theorem: Theorem, effort: Effort) -> Evidence:
    """`effort.instances` random finite laws for every likelihood of a claim about local stability."""
    rng, count, exact = np.random.default_rng(effort.seed + 22), 0, 0
    claims = [c for case in effort.cases(theorem) for c in case.claims if isinstance(c, Network) and c.fact == "local"]
    for claim, likelihood in ((said, name) for said in claims for name in said.likelihoods):
        for _ in range(effort.instances):
            given = random_law(likelihood, rng)
            words = _complaint(claim, likelihood, given)
            if words:
                return Evidence("second_variation", "refutes", "numeric", words, {"rows": given.rows.tolist()})
            count, exact = count + 1, exact + is_rational(likelihood)
    detail = f"{count} random finite laws agree at {len(SHARES)} values of β, {exact} of them over the rationals too"
    return Evidence("second_variation", "supports" if count else "silent", "numeric", detail)


def _complaint(claim: Network, likelihood: str, given: Law) -> str | None:
    """What disagrees with the claim on this law, if anything."""
    threshold = float(claim.factor) * given.kappa_loc
    for beta in (share * given.kappa_loc for share in SHARES):
        found = smallest_curvature(given.loss, given.rows, given.law, given.base, beta)
        if abs(found - (beta - threshold)) > RELATIVE * given.kappa_loc:
            return f"{claim.name}: {found:.6g} at β = {beta:.6g} instead of {beta - threshold:.6g}"
        if is_rational(likelihood) and (falling_directions(likelihood, given, beta) > 0) != (beta < threshold):
            return f"{claim.name}: exactly, a direction falls at β = {beta:.6g} on one side of {threshold:.6g} only"
    return None
