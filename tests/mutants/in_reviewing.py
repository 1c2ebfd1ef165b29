"""New words of a published idea wait for the team, and the old ones stand until then."""

from tests.mutants.mutant import Mutant

FILING = "suggestions/filing.py"
REVIEWING = "suggestions/reviewing.py"
TESTS = "tests/handlers/test_reviewing.py"

MUTANTS = (
    Mutant(
        "New words of a published idea wait for the team",
        FILING,
        "    if reviewed and line.part is Part.WORDS:\n",
        "    if reviewed and line.part is Part.TALK:\n",
        (f"{TESTS}::test_new_words_of_an_idea_on_the_board_wait_for_the_team",),
    ),
    Mutant(
        "What is added to a published idea waits as well",
        FILING,
        'voices.lines.add(kept_back(last, new, "") if reviewed else new)',
        "voices.lines.add(new)",
        (f"{TESTS}::test_what_is_added_within_the_minute_waits_as_well",),
    ),
    Mutant(
        "The title of an idea waits with its words",
        FILING,
        "    if reviewed and is_read(voice):\n",
        "    if reviewed and is_read(voice) and not words_of([changed]):\n",
        (f"{TESTS}::test_new_words_of_an_idea_on_the_board_wait_for_the_team",),
    ),
    Mutant(
        "The board shows what the team let stand",
        "handlers/suggestions/board/board.py",
        "    words = read_words(desk.stores[Voices].lines.of(found.id)) or found.title\n    option",
        "    words = desk.stores[Voices].lines.of(found.id)[0].text\n    option",
        (f"{TESTS}::test_new_words_of_an_idea_on_the_board_wait_for_the_team",),
    ),
    Mutant(
        "What was supported meanwhile stands as it reads",
        REVIEWING,
        "    if idea.supporters:\n        raise Supported(id)\n",
        "",
        (f"{TESTS}::test_what_was_supported_meanwhile_stands_as_it_reads",),
    ),
    Mutant(
        "Of who is erased the words stay that everybody read",
        "storage/suggestions/keeping.py",
        ".values(text=voice_lines.c.shown, shown=None))",
        ".values(shown=None))",
        (f"{TESTS}::test_of_who_is_erased_the_words_stay_that_everybody_read",),
    ),
    Mutant(
        "Nothing is published that nobody has read",
        "suggestions/reviewing.py",
        "    if shown and shown != fingerprint(idea, voices.lines.of(id)):\n",
        "    if False:\n",
        (
            "tests/handlers/test_reviewing.py::"
            "test_an_idea_changed_while_the_team_lets_it_stand_is_not_published_unread",
            "tests/handlers/test_reviewing.py::test_new_words_changed_once_more_are_read_before_they_stand",
            "tests/handlers/test_reviewing.py::test_what_is_added_before_it_is_published_is_read_as_well",
        ),
    ),
)
