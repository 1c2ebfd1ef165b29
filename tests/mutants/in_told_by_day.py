"""Guards of what a tester is told by day."""

from tests.mutants.mutant import Mutant

BY_DAY = "tests/handlers/test_told_by_day.py"
INVITING = "usecases/trials/inviting.py"

MUTANTS = (
    Mutant(
        "A place that becomes free is given by day, and kept until then",
        INVITING,
        " if daytime.told_at(work, each) <= work.now}",
        "}",
        (f"{BY_DAY}::test_a_place_that_becomes_free_at_night_is_given_in_the_morning",),
    ),
    Mutant(
        "Who is quiet all day is told when his quiet hours end",
        "usecases/trials/daytime.py",
        "    return until if quiet and quiet.until(day, here) else day",
        "    return day",
        (f"{BY_DAY}::test_a_place_that_becomes_free_at_night_is_given_in_the_morning",),
    ),
    Mutant(
        "A place without a sign of life passes on by day",
        "usecases/trials/expiring.py",
        "    if had is not Standing.INVITED and (",
        "    if False and (",
        (f"{BY_DAY}::test_a_place_is_not_lost_at_night",),
    ),
    Mutant(
        "An invitation of the night stands for its days from the morning on",
        INVITING,
        "until = days.daytime(work.now + days.INVITATION, daytime.zone(work, customer))",
        "until = work.now + days.INVITATION",
        (f"{BY_DAY}::test_an_invitation_of_the_night_stands_for_three_days_from_the_morning",),
    ),
)
