"""After the questions of a day: when we write next, what still waits, or that he is done; links in a line."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_after_a_check_in.py"

MUTANTS = (
    Mutant(
        "Whose questions of another day wait has not answered everything",
        "usecases/trials/asking.py",
        "    if not coming and not open_:\n",
        "    if not coming:\n",
        (f"{TESTS}::test_a_day_whose_questions_wait_is_offered",),
    ),
    Mutant(
        "Thanks that wait for the announcement are promised for no day",
        "usecases/trials/asking.py",
        " if ending.thanked_at_end(trial) else ()",
        "",
        (f"{TESTS}::test_thanks_that_wait_for_an_announcement_are_promised_for_no_day",),
    ),
    Mutant(
        "Who stops for the day hears when we write next",
        "usecases/trials/asking.py",
        "        texts.append(keys.trial_next(at=Moment(min(coming))))\n",
        "        pass\n",
        (f"{TESTS}::test_he_hears_when_we_write_to_him_next",),
    ),
    Mutant(
        "Of several access links in one line it is said that each needs its own",
        "trials/stock.py",
        "ANOTHER.search(link)",
        "not link",
        ("tests/handlers/test_test_stock.py::test_a_wrong_list_loads_nothing",),
    ),
)
