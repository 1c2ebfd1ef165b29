"""What answers a question goes where it was asked, and joins no public words."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_going_on.py"

MUTANTS = (
    Mutant(
        "What is said of a hidden idea joins it not",
        "suggestions/filing.py",
        "return alone and last.hidden is None and",
        "return alone and",
        (f"{TESTS}::test_what_is_said_when_an_idea_is_hidden_joins_it_not",),
    ),
    Mutant(
        "Why somebody objects is asked at once",
        "handlers/suggestions/board/moderating.py",
        "    desk.keep(ADDING, str(voice.id).encode(), anew=True)\n",
        "",
        (f"{TESTS}::test_an_objection_is_followed_by_its_reason_and_joins_no_public_words",),
    ),
    Mutant(
        "Who wrote back goes on for a minute",
        "suggestions/answering.py",
        "now - line.at > TOGETHER:",
        "now is None:",
        (f"{TESTS}::test_who_wrote_back_goes_on_within_a_minute_and_not_later",),
    ),
    Mutant(
        "Words that nobody sees are no voice",
        "handlers/suggestions/saying/saying.py",
        "    if not (isinstance(event, Sent) or visible(event.text)):\n",
        "    if not (isinstance(event, Sent) or event.text):\n",
        ("tests/handlers/test_hostile_voices.py::test_words_that_nobody_sees_are_no_voice",),
    ),
)
