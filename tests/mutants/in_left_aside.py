"""Which words go to nobody because a button was tapped after them, and which are filed all the same."""

from tests.mutants.mutant import Mutant

ASIDE = "handlers/trials/aside.py"
TESTS = "tests/handlers/test_left_aside.py"
MORE = (f"{TESTS}::test_what_says_more_is_filed_though_the_button_is_tapped",)

MUTANTS = (
    Mutant(
        "Words in place of a tap become no question once it is tapped",
        "handlers/trials/answering.py",
        "(Redraw(shown), *left_aside(him, desk), *going_on",
        "(Redraw(shown), *going_on",
        (f"{TESTS}::test_words_in_place_of_a_tap_become_no_question_once_it_is_tapped",),
    ),
    Mutant(
        "Words in place of a tap become no question once it is typed",
        "handlers/trials/answering.py",
        "(Say(message=shown), *left_aside(him, desk), *going_on",
        "(Say(message=shown), *going_on",
        (f"{TESTS}::test_what_is_typed_right_in_the_end_leaves_the_words_before_aside",),
    ),
    Mutant(
        "Words that say more than a button are filed though it is tapped",
        ASIDE,
        "len(words) <= SHORT",
        "words",
        MORE,
    ),
    Mutant(
        "A complaint or a question is filed though a button is tapped after it",
        ASIDE,
        "likely(words)[0] not in {Kind.COMPLAINT, Kind.QUESTION}",
        "likely(words)",
        MORE,
    ),
    Mutant(
        "What was said before the questions of a day is filed",
        ASIDE,
        "him.sign <= said.begun <= him.sign",
        "said.begun <= him.sign",
        (f"{TESTS}::test_what_was_said_before_the_questions_is_filed",),
    ),
)
