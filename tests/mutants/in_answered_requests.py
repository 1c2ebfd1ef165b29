"""Guards of what is heard of a request to take part, and of a place that passed on unheard."""

from tests.mutants.mutant import Mutant

REQUESTS = "tests/handlers/test_answered_requests.py"
BACK = "tests/handlers/test_back_in_reach.py"
TAKING = "usecases/trials/taking_part.py"

MUTANTS = (
    Mutant(
        "The team hears once of requests that wait for a look",
        TAKING,
        "    if known or him.standing",
        "    if him.standing",
        (f"{REQUESTS}::test_the_team_is_told_once_until_it_has_looked",),
    ),
    Mutant(
        "The team hears of new requests after it has looked",
        TAKING,
        "{trial.token}:{looked_at}:{work.now:%y%m%d}",
        "{trial.token}:{work.now:%y%m%d}",
        (f"{REQUESTS}::test_the_team_is_told_once_until_it_has_looked",),
    ),
    Mutant(
        "Who asks to take part again and again writes to the team once",
        TAKING,
        "{looked_at}:{work.now:%y%m%d}",
        "{looked_at}:{work.now:%y%m%d%H%M}",
        (f"{REQUESTS}::test_who_asks_again_and_again_does_not_write_to_the_team_each_time",),
    ),
    Mutant(
        "Who asked to take part hears a no, once the team had time to think otherwise",
        "usecases/trials/finding.py",
        "    told = days.daytime(work.now + days.THOUGHT_OVER, daytime.zone(work, customer))",
        "    told = work.now",
        (f"{REQUESTS}::test_who_asked_and_is_refused_hears_it_by_day_and_where_other_tests_are",),
    ),
    Mutant(
        "Who has heard a no is not told of the end as well",
        "usecases/trials/ending.py",
        " if each.standing is not Standing.REFUSED or each.unheard]",
        "]",
        (f"{REQUESTS}::test_who_asked_and_is_refused_hears_it_by_day_and_where_other_tests_are",),
    ),
    Mutant(
        "Whose place passed on while he could not be told hears it once he is back",
        TAKING,
        "        return _back(work, customer)\n",
        "        return ()\n",
        (f"{BACK}::test_who_is_back_hears_that_his_place_passed_on_and_can_come_back",),
    ),
    Mutant(
        "Who blocked the bot can take part after all",
        TAKING,
        "        if tester.may(him, Standing.EXPIRED):\n",
        "        if False:\n",
        (f"{BACK}::test_who_is_back_hears_that_his_place_passed_on_and_can_come_back",),
    ),
    Mutant(
        "Whose place ran out while he could be told is not told again",
        TAKING,
        " or not him.unheard:",
        ":",
        (f"{BACK}::test_whose_place_ran_out_as_any_other_hears_nothing_more_of_it",),
    ),
    Mutant(
        "Who is refused while he is out of reach hears it once he is back",
        "usecases/trials/expiring.py",
        "    if not work.stores[Customers].is_reached(him.customer):\n",
        "    if False:\n",
        (f"{BACK}::test_who_is_refused_while_he_is_out_of_reach_hears_it_once_he_is_back",),
    ),
    Mutant(
        "Who had no place does not hear that his place passed on",
        TAKING,
        '    had = "place" if participation.had_a_place(him) else turn\n',
        '    had = "place" or turn\n',
        (
            f"{BACK}::test_who_was_only_invited_hears_that_the_invitation_ran_out",
            f"{BACK}::test_who_only_waited_hears_that_his_turn_is_lost",
        ),
    ),
)
