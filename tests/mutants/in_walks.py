"""What somebody meets who walks through it and reads nothing: his words kept, his next step named."""

from tests.mutants.mutant import Mutant

OFFERED = "tests/handlers/test_offering.py"
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
        ("tests/operations/test_verifying.py::test_an_option_for_the_other_kind_of_file_is_not_dropped",),
    ),
    Mutant(
        "No option is dropped: a ticket for a poll",
        "bot/commands/verifying.py",
        "keys.verify_no_ticket_here() if not draw and ticket is not None else None",
        "None",
        ("tests/operations/test_verifying.py::test_an_option_for_the_other_kind_of_file_is_not_dropped",),
    ),
    Mutant(
        "No option is dropped: an empty one",
        "draws/verification.py",
        "asked=wanted is not None,",
        "asked=bool(asked),",
        ("tests/operations/test_verifying.py::test_an_option_with_nothing_in_it_is_answered",),
    ),
    Mutant(
        "What is no public file ends in a line: recount.py",
        "docs/recount.py",
        "sys.excepthook = unreadable\n",
        "",
        ("tests/operations/test_verifying.py::test_of_what_is_no_such_file_a_script_says_so_in_a_line",),
    ),
    Mutant(
        "What is no public file ends in a line: redraw.py",
        "docs/redraw.py",
        "sys.excepthook = unreadable\n",
        "",
        ("tests/operations/test_verifying.py::test_of_what_is_no_such_file_a_script_says_so_in_a_line",),
    ),
)
