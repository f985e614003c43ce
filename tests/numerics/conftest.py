"""Random problems as a fixture."""

import pytest
from random_problems import random_problem


@pytest.fixture
def make_problem():
    """`random_problem` as a fixture."""
    return random_problem
