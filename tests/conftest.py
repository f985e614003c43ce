"""What every test may rely on, wherever it is run."""

import os


def pytest_configure() -> None:
    """Tables are as wide as where there is no terminal and nothing says otherwise."""
    os.environ.pop("COLUMNS", None)
