"""Ideas that go with who said them, or stay without a name."""

from tests.mutants.mutant import Mutant

ERASED = "tests/handlers/test_erased_voices.py"
ERASING = "usecases/suggestions/saying/erasing.py"

MUTANTS = (
    Mutant(
        "Nobody is told that an idea stands by itself which goes with its author",
        "usecases/suggestions/board/merging.py",
        "        stays = going is None or idea.author != going\n",
        "        stays = True\n",
        (
            "tests/handlers/test_merging.py"
            "::test_who_takes_her_ideas_with_her_leaves_no_word_that_one_of_them_stands_by_itself",
        ),
    ),
    Mutant(
        "A digest that waits names no idea that went with its author",
        ERASING,
        "    unsend_all(work, ideas)\n",
        "",
        (
            "tests/handlers/test_digest.py::test_a_digest_that_waits_is_put_together_anew_without_what_is_read_no_more",
        ),
    ),
    Mutant(
        "What was to be told of ideas is not sent when they go with who said them",
        ERASING,
        "    _unsend(work, [voice.id for voice in _read(work, customer)])\n",
        "",
        (f"{ERASED}::test_what_was_to_be_told_of_her_ideas_is_not_sent_when_they_go_with_her",),
    ),
    Mutant(
        "What arrived of ideas that go with who said them is gone as well",
        ERASING,
        "    work.stores[Outbox].drop_told([f",
        "    len([f",
        ("tests/suggestions/test_erasing.py::test_what_arrived_of_ideas_that_go_with_him_is_gone_as_well",),
    ),
    Mutant(
        "Who is erased reads before that an option of a vote stays",
        ERASING,
        "    return any(polls.values())\n",
        "    return not polls\n",
        (f"{ERASED}::test_who_is_erased_reads_before_that_an_option_of_a_vote_stays",),
    ),
)
