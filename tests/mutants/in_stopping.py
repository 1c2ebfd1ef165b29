"""Who wants to hear nothing more, and who writes again."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_stopping.py"

MUTANTS = (
    Mutant(
        "The team's card says that its author left",
        "handlers/customers/oneself.py",
        "keys.stopped_data()), *seen)",
        "keys.stopped_data()),)",
        (f"{TESTS}::test_the_teams_card_says_that_its_author_left_and_that_he_came_back",),
    ),
    Mutant(
        "Who writes again gets answers again",
        "handlers/suggestions/saying/saying.py",
        "    return (*oneself.welcomed_back(desk), *_taken(event, desk))\n",
        "    return _taken(event, desk)\n",
        (
            f"{TESTS}::test_the_teams_card_says_that_its_author_left_and_that_he_came_back",
            f"{TESTS}::test_who_writes_again_gets_answers_again",
        ),
    ),
)
