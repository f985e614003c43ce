"""Checks that raise whatever the interpreter's flags: Python drops `assert` under -O."""


class CheckFailed(AssertionError):
    """A step of a derivation does not hold. An AssertionError, so that a check written with `assert` is heard too."""


class NotShown(AssertionError):
    """A step cannot be checked in the form that it has: it may hold, and nothing has shown it."""


def require(holds: object, what: str) -> None:
    """Raise CheckFailed, with `what` is wrong in one line, unless `holds` is true."""
    if not holds:
        raise CheckFailed(what)
