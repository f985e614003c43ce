"""What Hypothesis calls when it is imported (entry-point group `hypothesis`): `from_type` knows problems and levels.

Nothing of the package is imported for it: the types are registered once they exist, here if they were imported before
Hypothesis, otherwise when `collapsecheck.Problem` or `collapsecheck.Level` is first asked for.
"""

import sys


def register() -> None:
    """Register strategies for `Problem` and `Level` if they are imported; the strategies are built when drawn from."""
    problems = sys.modules.get("collapsecheck.numerics.problem")
    if problems is None:
        return
    from hypothesis import strategies as st

    def problem(_: type) -> st.SearchStrategy:
        from collapsecheck.instances.strategies import problems

        return problems()

    def level(_: type) -> st.SearchStrategy:
        from collapsecheck.instances.strategies import level_lists

        return level_lists(depth=1).map(lambda levels: levels[0])

    st.register_type_strategy(problems.Problem, problem)
    st.register_type_strategy(problems.Level, level)
