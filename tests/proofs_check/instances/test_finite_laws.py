"""Strategies of finite laws keep their promises, and the exact second variation changes sign at κ_loc."""

import numpy as np
import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st

from collapsecheck.instances import strategies as ours
from collapsecheck.instances.finite_laws import Law, lower_and_witness
from collapsecheck.instances.strategy_laws import VALUES
from collapsecheck.witnesses.helpers.exact_variation import falling_directions, is_rational

EXAMPLES = settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
NAMES = st.sampled_from(sorted(VALUES))


@EXAMPLES
@given(st.data(), NAMES, st.sampled_from(ours.STRATA))
def test_every_law_is_one_and_its_stratum_is_met(data: st.DataObject, name: str, stratum: ours.Stratum) -> None:
    law = data.draw(ours.finite_laws(name, stratum))
    assert law.law.sum() == pytest.approx(1, abs=1e-12) and (law.law > 0).all() and np.isfinite(law.scores).all()
    assert law.kappa_loc > 0 and (np.ptp(law.rows, axis=0) > 0).all()
    if stratum == "tied rows":
        assert np.array_equal(law.rows[0], law.rows[-1])
    if stratum == "rare atom":
        assert law.law.min() <= 2.0**-6
    if stratum == "near the local threshold":
        assert lower_and_witness(law)[0] <= 1.1 * law.kappa_loc


def test_failures_shrink_to_two_rows_in_one_dimension() -> None:
    found = find(ours.finite_laws(), lambda law: law.kappa_loc > 0, settings=settings(database=None, derandomize=True))
    assert found.rows.shape == (2, 1)


@EXAMPLES
@given(st.data(), NAMES.filter(is_rational), st.sampled_from(["plain", "tied rows", "rare atom"]))
def test_the_exact_second_variation_changes_sign_at_the_local_threshold(
    data: st.DataObject, name: str, stratum: ours.Stratum
) -> None:
    law: Law = data.draw(ours.finite_laws(name, stratum))
    assert falling_directions(name, law, law.kappa_loc * (1 + 1e-9)) == 0
    for share in (1 - 1e-9, 0.5, 0.01):
        beta = share * law.kappa_loc
        assert falling_directions(name, law, beta) == (law.values > beta).sum() > 0
