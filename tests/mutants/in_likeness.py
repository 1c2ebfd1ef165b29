"""What is alike is found in any alphabet, by its rare trigrams, and what is dropped is gone."""

from tests.mutants.mutant import Mutant

RULES, ROWS = "suggestions/likeness.py", "storage/suggestions/likeness.py"
TESTS = "tests/suggestions/test_likeness.py"
KEPT = "tests/storage/test_likeness.py"

MUTANTS = (
    Mutant(
        "A likeness is the same in every alphabet",
        "suggestions/folding.py",
        ".casefold().translate(_CYRILLIC)",
        ".casefold()",
        (f"{TESTS}::test_a_word_is_the_same_in_every_alphabet",),
    ),
    Mutant(
        "A likeness goes by what is seen",
        "suggestions/folding.py",
        " if category(sign) not in _UNSEEN)",
        ")",
        (f"{TESTS}::test_signs_nobody_sees_and_emoji_make_no_difference",),
    ),
    Mutant(
        "A likeness reads the beginning of a text alone",
        RULES,
        "folded(text)[:READ]",
        "folded(text)",
        (f"{TESTS}::test_of_a_long_text_its_beginning_is_compared",),
    ),
    Mutant(
        "A likeness that is chance is not offered",
        RULES,
        " if each >= WORTH)",
        ")",
        (f"{TESTS}::test_what_has_nothing_in_common_is_not_offered",),
    ),
    Mutant(
        "A long text has no likeness to everything",
        RULES,
        " * min(1.0, sqrt(len(wanted) / len(idea)))",
        "",
        (f"{TESTS}::test_a_long_text_is_not_like_everything",),
    ),
    Mutant(
        "A likeness offers no more than are asked for",
        RULES,
        "worth[:most]",
        "worth",
        (f"{TESTS}::test_the_likest_comes_first_and_never_more_than_are_asked_for",),
    ),
    Mutant(
        "A likeness goes by the newest text",
        ROWS,
        "self._db.execute(delete(idea_trigrams).where(*had), {GIVEN: gone})\n",
        "del had\n",
        (KEPT,),
    ),
    Mutant(
        "A likeness that is dropped leaves nothing",
        ROWS,
        "        self._db.execute(delete(likenesses).where(likenesses.c.idea == idea))\n",
        "",
        (f"{KEPT}::test_of_what_is_dropped_nothing_is_left",),
    ),
    Mutant(
        "A likeness that is dropped leaves no count",
        ROWS,
        "            self._db.execute(delete(trigrams).where(*none), {GIVEN: changed})\n",
        "            del none\n",
        (f"{KEPT}::test_of_what_is_dropped_nothing_is_left",),
    ),
    Mutant(
        "A likeness begins with the rarest trigrams",
        ROWS,
        "key=lambda trigram: (known.get(trigram, 0), trigram)",
        "key=lambda trigram: (-known.get(trigram, 0), trigram)",
        (f"{KEPT}::test_of_the_rarest_no_more_are_read_than_there_is_room_for_but_one_at_least",),
    ),
    Mutant(
        "A likeness reads so many ideas of its trigrams and no more",
        ROWS,
        "_rarest(asked, known, POSTINGS * counted / max(1, _all(counted)))",
        "list(asked)",
        (f"{KEPT}::test_on_postgresql_a_look_up_reads_its_own_rows_alone",),
    ),
    Mutant(
        "A likeness scores so many ideas and no more",
        ROWS,
        '"most": CANDIDATES}',
        '"most": 1_000_000}',
        (f"{KEPT}::test_so_many_as_share_most_are_scored_and_no_more",),
    ),
    Mutant(
        "Of a trigram that is known each likeness is counted",
        ROWS,
        "trigrams.c.ideas + insert.excluded.ideas",
        "insert.excluded.ideas",
        (f"{KEPT}::test_ideas_kept_at_one_instant_are_all_found_and_all_counted",),
    ),
    Mutant(
        "Not every idea is counted for its likeness",
        ROWS,
        "        if _is_counted(idea):\n",
        "        if True:\n",
        (f"{KEPT}::test_past_the_first_each_sixteenth_is_counted_and_taken_out_of_the_count",),
    ),
    Mutant(
        "A small board offers nothing for the sake of syllables",
        RULES,
        "score(wanted, its) >= PLAIN or any(_longest_run(each, its) >= RUN for each in words)",
        "words",
        (f"{TESTS}::test_no_idea_of_a_small_board_is_offered_for_syllables_that_it_shares",),
    ),
    Mutant(
        "A small board offers what is like in several words",
        RULES,
        "score(wanted, its) >= PLAIN or ",
        "",
        (f"{TESTS}::test_on_a_small_board_what_shares_a_word_or_much_is_offered",),
    ),
    Mutant(
        "A board is small while rare trigrams cannot be told",
        ROWS,
        " if counted < FEW else ",
        " if not counted else ",
        (f"{KEPT}::test_syllables_alone_make_nothing_alike_until_there_are_many_ideas",),
    ),
)
