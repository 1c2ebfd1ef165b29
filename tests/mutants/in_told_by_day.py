"""Guards of what a tester is told by day."""

from tests.mutants.mutant import Mutant

BY_DAY = "tests/handlers/test_told_by_day.py"
INVITING = "usecases/trials/inviting.py"

MUTANTS = (
    Mutant(
        "Who only waits for a place hears by day that a test was taken back",
        "usecases/trials/running.py",
        "told += daytime.tell(work, [each for each in some if each not in in_hand], message, key)",
        "told.append(Tell(people=some, message=message, key=key))",
        (
            "tests/handlers/test_kept_for_the_morning.py"
            "::test_who_only_waits_hears_in_the_morning_that_a_test_was_taken_back_who_tests_at_once",
        ),
    ),
    Mutant(
        "A tester's days begin at ten where he lives, also once the clocks have changed",
        "trials/days.py",
        "datetime.combine(first_day(terms, accepted, zone) + timedelta(days=day), DAYTIME, zone)\n",
        "datetime.combine(first_day(terms, accepted, zone), DAYTIME, zone).astimezone(UTC)\n"
        "    local += timedelta(days=day)\n",
        ("tests/trials/test_days.py",),
    ),
    Mutant(
        "Nothing is asked after a test's last day",
        "trials/days.py",
        "        if at.astimezone(zone).date() <= terms.ends:\n",
        "        if at:\n",
        ("tests/trials/test_days.py",),
    ),
    Mutant(
        "A reminder comes in his own day, also when he has moved or the bot was not there",
        "usecases/trials/asking.py",
        "if (at := daytime.told_at(work, customer)) > work.now:",
        "if (at := work.now) > work.now:",
        ("tests/handlers/test_asked_by_day.py",),
    ),
    Mutant(
        "A day's questions come in his own day, also when he has moved or the bot was not there",
        "usecases/trials/asking.py",
        "    return daytime.told_at(work, him.customer)\n",
        "    return work.now\n",
        ("tests/handlers/test_asked_by_day.py",),
    ),
    Mutant(
        "Who begins in his night is asked at once",
        "usecases/trials/asking.py",
        "    begins = prompt.due <= him.since\n",
        "    begins = False\n",
        ("tests/handlers/test_asked_by_day.py",),
    ),
    Mutant(
        "A test ends however many hear of it",
        "storage/news/preferences.py",
        '.where(customers.c.id.in_(listed("people", BigInteger)))',
        ".where(customers.c.id.in_(people))",
        (
            "tests/trials/test_ten_thousand_accept.py::test_more_than_a_statement_has_parameters_hear_it_by_day",
        ),
    ),
    Mutant(
        "A place that becomes free is given by day, and kept until then",
        INVITING,
        "    return _by_day(work, found)",
        "    return found",
        (f"{BY_DAY}::test_a_place_that_becomes_free_at_night_is_given_in_the_morning",),
    ),
    Mutant(
        "Who is approved in his night is invited in the morning",
        INVITING,
        "    return _by_day(work, _called_for(work, trial))",
        "    return _called_for(work, trial)",
        (f"{BY_DAY}::test_who_is_approved_in_his_night_is_invited_in_the_morning_and_keeps_his_turn",),
    ),
    Mutant(
        "Nobody is left to invite is not said while somebody who was approved sleeps",
        INVITING,
        "values()) and not _called_for(",
        "values()) and not to_invite(",
        (f"{BY_DAY}::test_who_is_approved_in_his_night_is_invited_in_the_morning_and_keeps_his_turn",),
    ),
    Mutant(
        "A look of the clock asks at once of all who may move up whether it is day for them",
        INVITING,
        "daytime.told_now(work, turns)",
        "{each for each in turns if daytime.told_at(work, each) <= work.now}",
        ("tests/trials/test_looks.py::test_a_look_takes_as_many_statements_for_many_as_for_few",),
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
        "An invitation does not end at night",
        "trials/days.py",
        "daytime(now + INVITATION, zone), last_call",
        "now + INVITATION, last_call",
        (f"{BY_DAY}::test_an_invitation_does_not_end_at_night",),
    ),
    Mutant(
        "An invitation does not outlive what it invites to",
        "trials/days.py",
        "return min(daytime(now + INVITATION, zone), last_call(terms, zone))",
        "return daytime(now + INVITATION, zone)",
        (f"{BY_DAY}::test_who_is_invited_late_reads_what_is_left_and_answers_while_anything_is",),
    ),
    Mutant(
        "Who is invited late reads what is left of a test",
        INVITING,
        "for each in days.due(terms, now, zone)]",
        "for each in days.due(terms, datetime.combine(terms.starts, days.DAYTIME, zone), zone)]",
        (f"{BY_DAY}::test_who_is_invited_late_reads_what_is_left_and_answers_while_anything_is",),
    ),
    Mutant(
        "A test ends by day, not at midnight",
        "usecases/trials/ending.py",
        "    if days.daytime(work.now, work.company.zone) > work.now:",
        "    if False:",
        (f"{BY_DAY}::test_the_end_of_a_test_and_its_thanks_come_by_day_and_once",),
    ),
    Mutant(
        "The end of a test is told to each by his own day",
        "usecases/trials/daytime.py",
        "dict.fromkeys(some, said), due=at)",
        "dict.fromkeys(some, said))",
        (f"{BY_DAY}::test_the_end_of_a_test_and_its_thanks_come_by_day_and_once",),
    ),
    Mutant(
        "On his last day a tester reads until when he can answer",
        "usecases/trials/asking.py",
        "*until(work, trial, customer), keys",
        "keys",
        (f"{BY_DAY}::test_the_end_of_a_test_and_its_thanks_come_by_day_and_once",),
    ),
)
