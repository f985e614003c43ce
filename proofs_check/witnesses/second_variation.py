"""second_variation: the Hessian at collapse in the means of a Gaussian encoder, by quadrature, against β − κ_loc."""

import numpy as np

from collapsecheck.evidence import Effort, Evidence
from collapsecheck.instances.finite_laws import random_law
from collapsecheck.numerics.any_network import smallest_curvature
from collapsecheck.theory.statement import Network, Theorem

SHARES, RELATIVE = (0.7, 0.97, 1.03, 1.6), 2e-3


def second_variation(theorem: Theorem, effort: Effort) -> Evidence:
    """`effort.instances` random finite laws for every likelihood of a claim about local stability."""
    rng, count = np.random.default_rng(effort.seed + 22), 0
    claims = [c for case in effort.cases(theorem) for c in case.claims if isinstance(c, Network) and c.fact == "local"]
    for claim, likelihood in ((said, name) for said in claims for name in said.likelihoods):
        for _ in range(effort.instances):
            given = random_law(likelihood, rng)
            for share in SHARES:
                beta, threshold = share * given.kappa_loc, float(claim.factor) * given.kappa_loc
                found = smallest_curvature(given.loss, given.rows, given.law, given.base, beta)
                if abs(found - (beta - threshold)) > RELATIVE * given.kappa_loc:
                    words = f"{claim.name}: {found:.6g} at β = {beta:.6g} instead of {beta - threshold:.6g}"
                    return Evidence("second_variation", "refutes", "numeric", words, {"rows": given.rows.tolist()})
            count += 1
    detail = f"{count} random finite laws agree at {len(SHARES)} values of β"
    return Evidence("second_variation", "supports" if count else "silent", "numeric", detail)
