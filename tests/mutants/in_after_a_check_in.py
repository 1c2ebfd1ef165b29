"""After the questions of a day: when we write next, what still waits, or that he is done; links in a line."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_after_a_check_in.py"

MUTANTS = (
    Mutant(
        "Whose questions of another day wait has not answered everything",
        "usecases/trials/asking.py",
        "    if all(each.done for each in his):\n",
        "    if all(each.asked for each in his):\n",
        (f"{TESTS}::test_a_day_whose_questions_wait_is_offered",),
    ),
    Mutant(
        "Thanks that wait for the announcement are promised for no day",
        "usecases/trials/asking.py",
        " if at_end else keys.checkin_drawn_later()",
        "",
        (f"{TESTS}::test_thanks_that_wait_for_an_announcement_are_promised_for_no_day",),
    ),
    Mutant(
        "Who stops for the day hears when we write next",
        "usecases/trials/asking.py",
        "[keys.checkin_done(), *next_asked(work, trial, customer)]",
        "[keys.checkin_done()]",
        (f"{TESTS}::test_he_hears_when_we_write_to_him_next",),
    ),
    Mutant(
        "Whose next questions are due at once has not answered everything, and hears of no later day",
        "usecases/trials/asking.py",
        "if each.asked is None), default=work.now)",
        "if each.asked is None and each.due > work.now), default=work.now)",
        (f"{TESTS}::test_who_moves_up_hears_of_no_later_day_while_the_first_questions_follow",),
    ),
    Mutant(
        "Who has answered everything hears which thanks there are",
        "usecases/trials/asking.py",
        "(finished, *ending.promised(trial.terms), hears)",
        "(finished, hears)",
        (f"{TESTS}::test_who_has_answered_everything_hears_which_thanks_come_and_when",),
    ),
    Mutant(
        "Of several access links in one line it is said that each needs its own",
        "trials/stock.py",
        "ANOTHER.search(link)",
        "not link",
        ("tests/handlers/test_test_stock.py::test_a_wrong_list_loads_nothing",),
    ),
)
