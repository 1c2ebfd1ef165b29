"""Guards of testers who tap twice, and of the mark on what they chose."""

from tests.mutants.mutant import Mutant

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
)
