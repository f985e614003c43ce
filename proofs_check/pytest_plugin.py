"""A pytest plugin: fixtures for predictions, theorems and strategies. Loading it imports nothing but pytest.

Fixtures: `collapsecheck_predict` (Problem → Optimum), `collapsecheck_catalogue` (slug → Theorem),
`collapsecheck_strategies` (the module, needs hypothesis when used) and `collapsecheck_result`, the verified theorem
that the test's marker `@pytest.mark.collapsecheck(slug, effort="quick", seed=0)` names.
"""

from importlib import import_module
from typing import Any

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line(
        "markers", "collapsecheck(slug, effort='quick', seed=0): the theorem that collapsecheck_result verifies"
    )


@pytest.fixture(scope="session")
def collapsecheck_predict() -> Any:
    """`collapsecheck.predict`."""
    return import_module("collapsecheck.numerics.arrays").predict


@pytest.fixture(scope="session")
def collapsecheck_catalogue() -> Any:
    """Every theorem by its slug."""
    return import_module("collapsecheck.theory.catalogue").catalogue()


@pytest.fixture(scope="session")
def collapsecheck_strategies() -> Any:
    """The module `collapsecheck.instances.strategies`."""
    return import_module("collapsecheck.instances").strategies


@pytest.fixture
def collapsecheck_result(request: pytest.FixtureRequest, collapsecheck_catalogue: Any) -> Any:
    """The `collapsecheck.grading.verification.Result` of the theorem that the marker names."""
    marker = request.node.get_closest_marker("collapsecheck")
    if marker is None or not marker.args or marker.args[0] not in collapsecheck_catalogue:
        raise pytest.UsageError("collapsecheck_result needs @pytest.mark.collapsecheck(slug) with a theorem's slug")
    return import_module("collapsecheck.grading").check(collapsecheck_catalogue[marker.args[0]], **marker.kwargs)
