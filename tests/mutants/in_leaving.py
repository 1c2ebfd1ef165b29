"""Who leaves is thanked for what he did; what others said in private is as if it were not."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_stopping.py"

MUTANTS = (
    Mutant(
        "What someone else said in private is as if it were not",
        "suggestions/supporting.py",
        "    if idea.published is None and idea.author != customer:",
        "    if idea.filed is None:",
        (f"{TESTS}::test_what_someone_else_said_in_private_is_as_if_it_were_not",),
    ),
    Mutant(
        "Who stops is thanked for all that he did",
        "handlers/suggestions/conversations.py",
        "    given=leaving.given,\n",
        "",
        (f"{TESTS}::test_who_stops_is_thanked_for_what_he_did",),
    ),
    Mutant(
        "Who stops is told what is open",
        "handlers/suggestions/saying/leaving.py",
        "    if waits:\n",
        "    if not waits:\n",
        (
            f"{TESTS}::test_who_stops_is_thanked_for_what_he_did",
            f"{TESTS}::test_of_what_is_answered_nothing_is_open",
        ),
    ),
)
