"""Guards of what testers and the team tap: once is once, and what stands there is what comes."""

from tests.mutants.mutant import Mutant

CHECK_INS = "tests/handlers/test_check_ins.py"
TESTS = "tests/handlers/test_impatient_testers.py"

MUTANTS = (
    Mutant(
        "A question is asked once, however often one taps that all is well",
        "handlers/trials/answering.py",
        "if prompt.stuck is False:",
        "if False:",
        (f"{TESTS}::test_a_second_tap_that_all_is_well_asks_the_question_no_second_time",),
    ),
    Mutant(
        "Whoever got the button of a question early is asked first what may be in his way",
        "handlers/trials/answering.py",
        "if asking.asked_of(desk, him, checkin).stuck is None:",
        "if asking.asked_of(desk, him, checkin) is None:",
        (f"{CHECK_INS}::test_nothing_is_asked_before_it_is_said_whether_something_is_in_the_way",),
    ),
    Mutant(
        "A day that has not come takes no answer, and it is said when it comes",
        "usecases/trials/asking.py",
        "        raise NotYet(prompt.due)\n",
        "        raise NotAsked\n",
        (f"{CHECK_INS}::test_a_day_that_has_not_come_takes_no_answer",),
    ),
    Mutant(
        "What is in the way is asked once, however often one taps",
        "handlers/trials/stuck.py",
        "if desk.stores[Dialogues].get(desk.customer.id) == (STEP, awaited):",
        "if False:",
        (f"{TESTS}::test_a_second_tap_on_stuck_asks_no_second_time",),
    ),
    Mutant(
        "The button that hides pictures is not marked as chosen",
        "usecases/trials/quoting.py",
        '"pictures", False)',
        '"pictures", him.photos)',
        (f"{TESTS}::test_what_would_hide_pictures_is_not_marked_as_chosen",),
    ),
    Mutant(
        "What they will read is shown of a draw as of other thanks, and not while it must wait",
        "usecases/trials/ending.py",
        "return trial.terms.thanks is Thanks.ALL or not trial.secret",
        "return True",
        (
            "tests/handlers/test_thanks.py::test_of_a_confidential_test_nothing_is_drawn_before_it_is_announced",
        ),
    ),
    Mutant(
        "A button names a lead user without the command that it takes the place of",
        "handlers/naming.py",
        "return keys.audit_name(name=short(known.name))",
        "return named(customer, desk)",
        ("tests/handlers/test_leads.py::test_the_list_tells_both_axes_and_why",),
    ),
)
