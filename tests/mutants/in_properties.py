"""What holds of every score: being busy, one axis alone, and the order of events make none."""

from tests.mutants.mutant import Mutant

TESTS = "tests/leadusers/test_properties.py"

MUTANTS = (
    Mutant(
        "Being busy raises no score",
        "leadusers/ahead.py",
        "    above = choices.hits - choices.expected\n",
        "    above = choices.hits\n",
        (f"{TESTS}::test_doing_as_anybody_does_again_and_again_comes_to_nothing",),
    ),
    Mutant(
        "More luck that may be in it raises no score",
        "leadusers/ahead.py",
        "    spread = math.sqrt(choices.variance)\n",
        "    spread = math.sqrt(choices.variance) / max(1.0, choices.count)\n",
        (f"{TESTS}::test_more_that_comes_to_no_more_than_anybodys_never_raises_a_score",),
    ),
    Mutant(
        "Neither axis makes a score without the other",
        "leadusers/score.py",
        "math.sqrt(a * b) for a, b",
        "(a + b) / 2 for a, b",
        (
            f"{TESTS}::test_who_is_not_ahead_has_no_score_however_much_he_needs_it",
            f"{TESTS}::test_who_has_nothing_to_gain_has_no_score_however_far_ahead",
        ),
    ),
    Mutant(
        "No score is above a hundred",
        "leadusers/axis.py",
        "within(scaled(each)) for each",
        "scaled(each) for each",
        (f"{TESTS}::test_nothing_is_above_a_hundred_or_below_nothing",),
    ),
    Mutant(
        "What becomes known is added to what was known",
        "leadusers/evidence.py",
        "        choices += weighted(each.known, weights.half_life)\n",
        "        choices = weighted(each.known, weights.half_life)\n",
        (f"{TESTS}::test_whatever_comes_first_it_comes_to_the_same",),
    ),
    Mutant(
        "Who supports his own idea, merged or not, asks no second time",
        "suggestions/supporting.py",
        "    if any(each.author == customer for each in group):\n        raise OwnIdea\n",
        "",
        ("tests/handlers/test_own_support.py::test_it_is_no_second_ask",),
    ),
)
