"""What every test may rely on, wherever it is run."""

import os
from collections import Counter

import pytest


def pytest_configure() -> None:
    """Tables are as wide as where there is no terminal and nothing says otherwise."""
    os.environ.pop("COLUMNS", None)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Of the instances of a test that is marked `every(n)`, all but every n-th are slow."""
    seen: Counter[str] = Counter()
    for item in items:
        if mark := item.get_closest_marker("every"):
            name = item.nodeid.partition("[")[0]
            if seen[name] % mark.args[0]:
                item.add_marker(pytest.mark.slow)
            seen[name] += 1
