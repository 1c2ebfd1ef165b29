"""Ideas that go with who said them, or stay without a name."""

from tests.mutants.mutant import Mutant

ERASED = "tests/handlers/test_erased_voices.py"
ERASING = "usecases/suggestions/saying/erasing.py"

MUTANTS = (
    Mutant(
        "What was to be told of ideas is not sent when they go with who said them",
        ERASING,
        "            _unsend(work, voice.id)\n",
        "",
        (f"{ERASED}::test_what_was_to_be_told_of_her_ideas_is_not_sent_when_they_go_with_her",),
    ),
    Mutant(
        "Who is erased reads before that an option of a vote stays",
        ERASING,
        "    return any(polls.values())\n",
        "    return not polls\n",
        (f"{ERASED}::test_who_is_erased_reads_before_that_an_option_of_a_vote_stays",),
    ),
)
