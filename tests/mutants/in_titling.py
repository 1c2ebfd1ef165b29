"""A voice is called by what it says."""

from tests.mutants.mutant import Mutant

TITLING = "suggestions/titling.py"
FILING = "suggestions/filing.py"
TESTS = "tests/suggestions/test_titling.py"
AT_COUNTER = "tests/handlers/test_titled.py"

MUTANTS = (
    Mutant(
        "A greeting alone names no voice",
        TITLING,
        '    if folded(rest) in _EMPTY:\n        return ""\n',
        "",
        (f"{TESTS}::test_it_is_called_by_the_first_words_that_say_something",),
    ),
    Mutant(
        "A greeting ends at a sign",
        TITLING,
        "[\\s,.!?;:)…–—-]*[,.!?;:)…–—-][\\s,.!?;:)…–—-]*",
        "[\\s,.!?;:)…–—-]+",
        (f"{TESTS}::test_words_that_only_begin_like_a_greeting_stay",),
    ),
    Mutant(
        "What is added may name a voice",
        FILING,
        "title = last.title if reviewed and is_read(last) else _title(voices, last)",
        "title = last.title",
        (f"{AT_COUNTER}::test_of_several_messages_the_first_that_says_something_names_it",),
    ),
    Mutant(
        "Words that nobody reads yet name no idea",
        FILING,
        "title = last.title if reviewed and is_read(last) else _title(voices, last)",
        "title = _title(voices, last)",
        (f"{AT_COUNTER}::test_words_that_wait_for_the_team_name_nothing_yet",),
    ),
)
