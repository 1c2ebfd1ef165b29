"""Guards of asking to be told of a launch: for that alone, once, and of what is planned."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_launching.py"
FORGED = (
    "tests/handlers/test_forged_voices.py::test_who_forges_a_button_reads_and_changes_nothing_that_is_not_his"
)

MUTANTS = (
    Mutant(
        "Who asked for the launch hears of nothing else",
        "usecases/suggestions/plan/steps.py",
        "made.occasion is Occasion.STATUS and made.status is Status.LAUNCHED\n",
        "made.occasion is Occasion.STATUS\n",
        (f"{TESTS}::test_who_asked_under_the_result_hears_of_the_launch_and_nobody_else",),
    ),
    Mutant(
        "Who wants to be told no more reads nothing that he may not read",
        "usecases/suggestions/plan/launching.py",
        "    if not (waited or (found.public and asked.published is not None)):\n",
        "    if found is None:\n",
        (FORGED,),
    ),
    Mutant(
        "Nobody gives a link to what is hidden",
        "handlers/suggestions/board/following.py",
        "    if found.hidden is not None:\n        raise Hidden(found.id)\n    if not found.public:\n",
        "    if found is None:\n",
        (FORGED,),
    ),
    Mutant(
        "What is launched is waited for no more",
        "usecases/suggestions/plan/launching.py",
        "    if found.status is not Status.PLANNED:\n        raise NotPlanned",
        "    if not found.public:\n        raise NotPlanned",
        (f"{TESTS}::test_what_is_launched_is_waited_for_no_more",),
    ),
    Mutant(
        "A launch that was told gets no other photo",
        "usecases/suggestions/plan/launching.py",
        " or made.due is None or made.due <= work.now",
        "",
        (f"{TESTS}::test_a_photo_goes_with_the_launch_until_it_is_told",),
    ),
    Mutant(
        "A slipped date is told to who asked for the launch",
        "usecases/suggestions/plan/steps.py",
        "made.occasion in OF_LAUNCHES or (",
        "made.occasion is None or (",
        (f"{TESTS}::test_a_date_that_slips_is_told_to_who_asked",),
    ),
)
