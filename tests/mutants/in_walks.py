"""What somebody meets who walks through it and reads nothing: his words kept, his next step named."""

from tests.mutants.mutant import Mutant

OFFERED = "tests/handlers/test_offering.py"
RIGHTS = "tests/handlers/test_rights.py"
VERIFYING = "tests/operations/test_verifying.py"

MUTANTS = (
    Mutant(
        "A word beside it does not take the place of an address",
        "handlers/prizes/addresses.py",
        " and not before.doubtful and doubtful(address) and not event.edited:\n",
        " and False:\n",
        ("tests/handlers/test_addresses.py::test_a_word_beside_it_does_not_take_the_place_of_an_address",),
    ),
    Mutant(
        "A chat goes by what it is called",
        "handlers/polls/publishing.py",
        "    if len(called) == 1:\n",
        "    if False:\n",
        (f"{OFFERED}::test_a_chat_goes_by_what_it_is_called",),
    ),
    Mutant(
        "Of two chats of one name none is taken",
        "handlers/polls/publishing.py",
        "    if len(called) == 1:\n",
        "    if called:\n",
        (f"{OFFERED}::test_of_two_chats_of_one_name_none_is_taken",),
    ),
    Mutant(
        "Options may come one by one",
        "handlers/polls/making_steps.py",
        " and any(len(each) > 1 for each in draft.lists.values())\n",
        "\n",
        ("tests/handlers/test_ways_back.py::test_options_may_come_one_by_one",),
    ),
    Mutant(
        "No option is dropped: a receipt for a draw",
        "bot/commands/verifying.py",
        "    if draw and receipt is not None:\n        return keys.verify_no_receipt_here()\n",
        "",
        (f"{VERIFYING}::test_an_option_for_the_other_kind_of_file_is_not_dropped",),
    ),
    Mutant(
        "No option is dropped: a ticket for a poll",
        "bot/commands/verifying.py",
        "keys.verify_no_ticket_here() if not draw and ticket is not None else None",
        "None",
        (f"{VERIFYING}::test_an_option_for_the_other_kind_of_file_is_not_dropped",),
    ),
    Mutant(
        "No option is dropped: an empty one",
        "draws/verification.py",
        "asked=wanted is not None,",
        "asked=bool(asked),",
        (f"{VERIFYING}::test_an_option_with_nothing_in_it_is_answered",),
    ),
    Mutant(
        "What is no public file ends in a line: recount.py",
        "docs/recount.py",
        "sys.excepthook = unreadable\n",
        "",
        (f"{VERIFYING}::test_of_what_is_no_such_file_a_script_says_so_in_a_line",),
    ),
    Mutant(
        "What is no public file ends in a line: redraw.py",
        "docs/redraw.py",
        "sys.excepthook = unreadable\n",
        "",
        (f"{VERIFYING}::test_of_what_is_no_such_file_a_script_says_so_in_a_line",),
    ),
    Mutant(
        "In a group a draft looks nonexistent",
        "handlers/polls/visibility.py",
        "desk.may(READ_POLLS) and desk.among_us",
        "desk.may(READ_POLLS)",
        (f"{RIGHTS}::test_in_a_group_a_draft_looks_nonexistent_to_the_team_as_well",),
    ),
    Mutant(
        "In a group no draft is published or named",
        "handlers/polls/vote_news.py",
        "visible(desk, desk.stores[Polls].lock(id))",
        "desk.stores[Polls].lock(id)",
        (f"{RIGHTS}::test_in_a_group_a_draft_looks_nonexistent_to_the_team_as_well",),
    ),
    Mutant(
        "A dropped draft is offered to the team alone",
        "handlers/choosing.py",
        "if (drafts or poll.opened is not None) and (",
        "if (",
        (f"{RIGHTS}::test_a_draft_that_was_dropped_is_offered_to_the_team_alone",),
    ),
    Mutant(
        "Where nobody is left to tell it is said why",
        "handlers/polls/vote_news.py",
        "    if not readers:\n",
        "    if False:\n",
        (f"{OFFERED}::test_where_nobody_is_left_to_tell_it_is_said_why_and_what_can_be_done",),
    ),
    Mutant(
        "Where nobody is left to tell since it is said why",
        "handlers/polls/vote_news.py",
        "    if not sum(audience.values()):\n        raise Misunderstood(_nobody(poll.id))\n",
        "",
        (f"{OFFERED}::test_where_nobody_is_left_to_tell_it_is_said_why_and_what_can_be_done",),
    ),
    Mutant(
        "A draw without its lines is told which",
        "handlers/draws/draws.py",
        "command.body or (not command.digits and desk.may(HOLD_DRAWS))",
        "command.body",
        ("tests/handlers/test_prize_lines.py::test_of_a_draw_the_lines_that_are_missing_are_named",),
    ),
    Mutant(
        "The example of another zone is not the one that is set",
        "handlers/customers/oneself.py",
        "for each in ZONES if each != zone)",
        "for each in ZONES)",
        ("tests/handlers/test_languages.py::test_the_example_of_another_zone_is_not_the_one_that_is_set",),
    ),
    Mutant(
        "Of a broadcast that is over no button is promised",
        "handlers/news/things.py",
        "not in {State.SENDING, State.PAUSED}",
        "in set[State]()",
        ("tests/handlers/test_edited.py::test_a_text_of_a_broadcast_is_changed_in_its_language",),
    ),
)
