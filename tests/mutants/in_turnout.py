"""Who came how far in a test is counted in one place, and adds up."""

from tests.mutants.mutant import Mutant

COUNTS = "trials/participation.py"
TESTS = "tests/trials/test_participation.py"
ALIKE = "tests/handlers/test_turnout.py::test_page_report_and_picture_count_alike_while_it_runs_and_after"

MUTANTS = (
    Mutant(
        "Once a test is over its report says who is counted",
        "papers/report.py",
        "        yield keys.findings_counted()\n",
        "        pass\n",
        ("tests/pictures/test_trial_cards.py::test_once_a_test_is_over_its_report_says_who_is_counted",),
    ),
    Mutant(
        "Who only waits has not got a place",
        COUNTS,
        "return him.sign is not None",
        "return him.accepted is not None",
        (f"{TESTS}::test_everybody_has_come_so_far",),
    ),
    Mutant(
        "An invitation that ran out is no place that passed on",
        COUNTS,
        "return Progress.UNPLACED if of.accepted else Progress.SILENT",
        "return Progress.UNPLACED if of.accepted else Progress.PASSED",
        (f"{TESTS}::test_everybody_has_come_so_far",),
    ),
    Mutant(
        "Who had a place at the end did not pass it on",
        COUNTS,
        "Progress.UNFINISHED if of.to_the_end else",
        "Progress.PASSED if of.to_the_end else",
        (f"{TESTS}::test_everybody_has_come_so_far",),
    ),
    Mutant(
        "Who was invited and has no place is in the whole",
        COUNTS,
        "    return placed(counts) + sum(counts[each] for each in WITHOUT_A_PLACE)",
        "    return placed(counts) + counts[Progress.UNDECIDED]",
        (f"{TESTS}::test_each_group_stands_in_one_whole_and_the_parts_add_up_to_it",),
    ),
    Mutant(
        "A test's page counts as its report does",
        "storage/trials/testers.py",
        "testers.c.sign.is_not(None)",
        "testers.c.accepted.is_not(None)",
        (ALIKE,),
    ),
)
