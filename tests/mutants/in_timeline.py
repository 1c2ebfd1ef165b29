"""What is promised of a customer's timeline."""

from tests.mutants.mutant import Mutant

TIMELINE = "tests/handlers/test_timeline.py"
TESTS_IN_IT = "tests/handlers/test_tests_in_timelines.py"
OF_VOICES = "handlers/suggestions/overview/timeline.py"
SHOWS = "handlers/customers/timeline.py"

MUTANTS = (
    Mutant(
        "Who is in a test as it ends is not said to have lost his place",
        "handlers/trials/timeline.py",
        "    if him.standing is Standing.EXPIRED and trial.ended is not None and him.since >= trial.ended:",
        "    if False:",
        (f"{TESTS_IN_IT}::test_who_is_in_a_test_as_it_ends_and_who_is_asked_no_more_lost_no_place",),
    ),
    Mutant(
        "Touchpoints stand in the order of time",
        SHOWS,
        "sorted(desk.domains.timeline(customer, desk), key=lambda each: each.at)",
        "list(desk.domains.timeline(customer, desk))",
        (f"{TIMELINE}::test_it_shows_each_touchpoint_in_order_of_time",),
    ),
    Mutant(
        "A vote that was taken back is none",
        "storage/polls/ballots.py",
        'his = ballots.c.voter == voter, ballots.c.choices != ""',
        "his = (ballots.c.voter == voter,)",
        (f"{TIMELINE}::test_a_vote_is_named_by_its_poll_and_never_by_its_choice",),
    ),
    Mutant(
        "An answer that has not left did not reach him",
        OF_VOICES,
        " and (line.leaves is None or line.leaves <= work.now)",
        "",
        (f"{TIMELINE}::test_what_colleagues_noted_and_answers_that_wait_are_not_there",),
    ),
    Mutant(
        "Who looked at whom is in the log",
        SHOWS,
        '    desk.note(TIMELINE, f"customer:{customer}", changed=False)\n',
        "",
        (f"{TIMELINE}::test_who_looked_at_whom_is_in_the_log",),
    ),
    Mutant(
        "Of somebody erased it is said that nothing is kept",
        SHOWS,
        "    if number and desk.stores[Customers].get(CustomerId(int(number))) is None:\n",
        "    if False:\n",
        (f"{TIMELINE}::test_of_somebody_erased_nothing_is_shown_and_that_is_said",),
    ),
    Mutant(
        "The timeline is read by those who answer",
        SHOWS,
        "from suggestions.rights import ANSWER\n",
        "from customers.team import ANYONE as ANSWER\n",
        (f"{TIMELINE}::test_an_analyst_and_a_customer_do_not",),
    ),
    Mutant(
        "A service message that did not arrive passed not between us",
        "storage/delivery/outbox.py",
        "outbox.c.customer == customer, outbox.c.fate == Fate.SENT.value, _under(key)",
        "outbox.c.customer == customer, _under(key)",
        (f"{TIMELINE}::test_a_service_message_is_there_once_it_arrived",),
    ),
    Mutant(
        "Each domain brings its touchpoints",
        "handlers/prizes/conversations.py",
        "    touchpoints=timeline.touchpoints,\n",
        "",
        (f"{TIMELINE}::test_it_shows_each_touchpoint_in_order_of_time",),
    ),
    Mutant(
        "The timeline tells how far somebody came in a test",
        "handlers/trials/conversations.py",
        "    touchpoints=timeline.touchpoints,\n",
        "",
        (f"{TESTS_IN_IT}::test_it_says_how_far_somebody_came_in_a_test",),
    ),
    Mutant(
        "Of a test of which somebody was not told his timeline says nothing",
        "handlers/trials/timeline.py",
        "work.stores[Testers].of(customer)",
        "work.stores[Testers].everywhere(customer)",
        (f"{TESTS_IN_IT}::test_it_says_how_far_somebody_came_in_a_test",),
    ),
)
