"""What is typed where a tap is awaited, and by when a tester who is stuck is answered."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_typed_ratings.py"

MUTANTS = (
    Mutant(
        "A rating is read where it is plain alone",
        "trials/prompt.py",
        "_NUMBER.fullmatch(said)",
        "_NUMBER.match(said)",
        ("tests/trials/test_typed_ratings.py::test_a_rating_is_read_where_it_is_plain",),
    ),
    Mutant(
        "Words where a rating is awaited are led to its buttons",
        "usecases/trials/adding.py",
        "    question = _answered_by_buttons(question, work, said.author)\n",
        "",
        (f"{TESTS}::test_words_are_led_to_the_buttons_and_can_still_be_anything_else",),
    ),
    Mutant(
        "Words long after the questions are not led to buttons",
        "usecases/trials/adding.py",
        "him.sign is None or him.sign + FRESH < work.now",
        "him.sign is None",
        (f"{TESTS}::test_words_are_led_to_the_buttons_and_can_still_be_anything_else",),
    ),
    Mutant(
        "A tester who is stuck reads by when he is answered",
        "handlers/trials/stuck.py",
        ", *filing.answered_by(filed))",
        ",)",
        (
            "tests/handlers/test_check_ins.py::"
            "test_stuck_is_said_at_any_time_and_the_team_hears_of_which_test_and_day",
        ),
    ),
)
