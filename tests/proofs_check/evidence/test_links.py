"""The weakest link of a grade, and how far a theorem reaches with it."""

import pytest

from collapsecheck.evidence import Link, reach, weakest
from collapsecheck.evidence.links import KERNEL
from collapsecheck.grading import check
from collapsecheck.judge import EVERYTHING
from collapsecheck.theory.catalogue import catalogue

TEXTBOOK = "M. J. Wainwright, High-Dimensional Statistics (2019), Theorem 6.1"
LINKS = {  # from the weakest to the strongest
    "z3 (for 2 of 9 obligations)": ("z3", "for 2 of 9 obligations"),
    "the step 'Done', by hand": ("the step 'Done', by hand", "nobody but its author vouches for its check"),
    "A lemma (argued in prose)": ("A lemma", "argued in prose"),
    "Another lemma (checked for L ≤ 3)": ("Another lemma", "checked for L ≤ 3"),
    TEXTBOOK: (TEXTBOOK, "textbook"),
}


@pytest.mark.parametrize("place", range(len(LINKS)))
def test_of_several_links_the_weakest_is_named(place: int) -> None:
    given = list(LINKS)[place:]
    assert weakest("proved", given[::-1]) == Link(*LINKS[given[0]])


def test_a_grade_below_proved_rests_on_samples_or_on_nothing() -> None:
    assert weakest("proved", ()) == Link(KERNEL)
    assert [weakest(grade, list(LINKS)).name for grade in ("certified", "supported", "undecided", "refuted")] == [
        *("samples", "samples", "nothing", "nothing")
    ]


def test_what_is_left_out_and_how_far_the_link_goes_are_both_said() -> None:
    limit = "only where θ > 0"
    assert reach(Link(KERNEL), EVERYTHING) == "all parameters"
    assert reach(Link(KERNEL), limit) == limit
    assert reach(Link("A lemma", "argued in prose"), EVERYTHING) == "argued in prose"
    assert reach(Link("A lemma", "argued in prose"), limit) == f"argued in prose; {limit}"


def test_a_verified_theorem_says_its_weakest_link() -> None:
    found = check(catalogue()["design-rules"])
    assert found.to_json()["weakest"] == {"name": "The price of a parameter", "scope": "checked for one and two levels"}
