"""A test's end: the team hears what is left to do, devices go back, and who leaves may say why."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_test_ends.py"

MUTANTS = (
    Mutant(
        "The team hears that a test is over",
        "usecases/trials/ending.py",
        "(*closing.to_the_team(work, trial), *_thanked(work, trial))",
        "_thanked(work, trial)",
        (f"{TESTS}::test_the_team_hears_once_that_a_test_is_over_and_what_is_left_to_do",),
    ),
    Mutant(
        "The team hears what is left to do where the product of a test was taken back",
        "usecases/trials/running.py",
        "*(closing.to_the_team(work, trial) if trial.begun else ())",
        "",
        (f"{TESTS}::test_of_a_product_that_is_taken_back_the_devices_go_back_and_the_thanks_are_owed",),
    ),
    Mutant(
        "A draft that is discarded is no end of a test",
        "usecases/trials/running.py",
        "closing.to_the_team(work, trial) if trial.begun else ()",
        "closing.to_the_team(work, trial)",
        (f"{TESTS}::test_a_draft_that_is_discarded_is_no_end_of_a_test",),
    ),
    Mutant(
        "A device goes back from whom it is with alone",
        "usecases/trials/closing.py",
        "if each.customer is not None and each.handed is not None}",
        "if each.customer is not None}",
        (f"{TESTS}::test_who_was_not_handed_the_device_yet_is_not_asked_for_it",),
    ),
    Mutant(
        "Who leaves, stops or erases himself reads that his device goes back",
        "usecases/trials/stocking.py",
        "return (keys.trial_give_back(),) if unit is not None and unit.handed is not None else ()",
        "return ()",
        (f"{TESTS}::test_who_leaves_stops_or_erases_himself_reads_that_the_device_goes_back",),
    ),
    Mutant(
        "Who leaves all tests under /privacy reads that his device goes back",
        "handlers/trials/agreement.py",
        ", *taking_part.gives_back(desk, desk.customer.id))",
        ",)",
        (f"{TESTS}::test_who_takes_back_that_he_is_asked_about_tests_reads_that_the_device_goes_back",),
    ),
    Mutant(
        "Who waits for a draw is asked for his device at the end of the test",
        "usecases/trials/ending.py",
        ", *_unthanked(work, trial))",
        ")",
        (f"{TESTS}::test_who_waits_for_the_draw_of_a_confidential_test_gives_the_device_back_at_its_end",),
    ),
    Mutant(
        "Only those who completed a test are named as such",
        "handlers/trials/completed.py",
        "from trials.tester import COMPLETED_IT\n",
        "from trials.tester import TOOK_PART as COMPLETED_IT\n",
        (f"{TESTS}::test_who_completed_it_is_named_and_who_is_erased_is_not",),
    ),
    Mutant(
        "Nobody is named as having completed a test that runs",
        "handlers/trials/completed.py",
        "if not trial.begun or trial.stage is Stage.RECRUITING:",
        "if not trial.begun:",
        (f"{TESTS}::test_who_completed_it_is_named_and_who_is_erased_is_not",),
    ),
    Mutant(
        "Why somebody left is kept",
        "trials/lifecycle.py",
        "        said = replace(him, why=why)\n",
        "        said = him\n",
        (f"{TESTS}::test_who_leaves_is_out_by_one_tap_and_may_say_why_by_another",),
    ),
    Mutant(
        "Who never accepted has no reason why he left",
        "trials/lifecycle.py",
        " and him.accepted is not None and why:",
        " and why:",
        (f"{TESTS}::test_who_asked_and_asks_no_more_is_asked_for_no_reason",),
    ),
    Mutant(
        "Who tested to the end finds his test from home",
        "handlers/trials/offers.py",
        "keys.home_tests_own() if any(_tested(*each) for each in own) else None",
        "None",
        (f"{TESTS}::test_a_tester_finds_how_he_may_be_quoted_from_home_after_the_end",),
    ),
    Mutant(
        "Who left a test has no door to it at home",
        "handlers/trials/offers.py",
        " and him.standing is not Standing.LEFT",
        "",
        (f"{TESTS}::test_a_tester_finds_how_he_may_be_quoted_from_home_after_the_end",),
    ),
)
