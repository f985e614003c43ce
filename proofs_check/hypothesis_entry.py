"""What Hypothesis calls when it is imported (entry-point group `hypothesis`): `from_type` knows problems and levels."""


def register() -> None:
    """Register strategies for `numerics.problem.Problem` and `Level`; they are built when first drawn from."""
    from hypothesis import strategies as st

    from numerics.problem import Level, Problem

    def problem(_: type) -> st.SearchStrategy:
        from proofs_check.strategies import problems

        return problems()

    def level(_: type) -> st.SearchStrategy:
        from proofs_check.strategies import level_lists

        return level_lists(depth=1).map(lambda levels: levels[0])

    st.register_type_strategy(Problem, problem)
    st.register_type_strategy(Level, level)
