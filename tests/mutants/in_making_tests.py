"""Guards of making a test: a step answered once, a draft that is a row, lines that say what is wrong."""

from tests.mutants.mutant import Mutant

STEPS = "handlers/trials/making_steps.py"
FORM = "handlers/trials/said_tests.py"
TESTS = "tests/handlers/test_making_tests.py"

MUTANTS = (
    Mutant(
        "A button of an earlier step of a test changes nothing",
        STEPS,
        "    elif step == _open(draft):",
        "    elif step in STEPS:",
        (f"{TESTS}::test_a_button_of_an_earlier_step_changes_nothing",),
    ),
    Mutant(
        "A changed message takes the place of the answer it was",
        STEPS,
        'changed = draft.said.get(event.message, "") if event.edited else ""',
        'changed = ""',
        (f"{TESTS}::test_a_typed_answer_is_changed_by_changing_its_message",),
    ),
    Mutant(
        "An answer that cannot be read is not kept",
        STEPS,
        "    sources.check_quotas(desk, read_lines(kept, desk.company.zone, desk.now))\n",
        "",
        (f"{TESTS}::test_what_cannot_be_read_says_what_would_be_right_and_is_asked_again",),
    ),
    Mutant(
        "A day that stands twice is an error of its line",
        FORM,
        "        if each.day in days:",
        "        if False:",
        (f"{TESTS}::test_an_error_in_one_message_names_its_line_and_stores_nothing",),
    ),
    Mutant(
        "A change of one day leaves the others",
        FORM,
        "{**kept, **said}.values()",
        "said.values()",
        (f"{TESTS}::test_a_draft_is_changed_by_the_lines_that_say_otherwise",),
    ),
)
