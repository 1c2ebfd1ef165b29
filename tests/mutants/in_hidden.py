"""What moves with others' votes is shown to nobody before a poll ends, and what hands over only to some."""

from tests.mutants.mutant import Mutant

HIDDEN = "tests/handlers/test_hidden.py::test_nothing_that_is_shown_moves_when_others_change_their_votes"

MUTANTS = (
    Mutant(
        "A receipt tells its place in the log after closing only",
        "handlers/polls/voting.py",
        "    if poll.state is State.OPEN:\n        given",
        "    if not poll.state:\n        given",
        ("tests/handlers/test_hidden.py::test_a_receipt_given_before_closing_is_completed_after_it",),
    ),
    Mutant(
        "The head of an open poll's log is not shown",
        "handlers/polls/results.py",
        "    if poll.commitment and poll.state is not State.OPEN:\n",
        "    if poll.commitment and poll.state:\n",
        (HIDDEN,),
    ),
    Mutant(
        "Who made a poll is not given what moves in it",
        "storage/polls/keeping.py",
        'if poll["state"] != State.OPEN or name not in MOVING}',
        'if poll["state"] or name not in MOVING}',
        (HIDDEN,),
    ),
    Mutant(
        "A vote's place in the log is given after closing only",
        "storage/polls/keeping.py",
        '        del vote["leaf"]\n',
        "        pass\n",
        ("tests/handlers/test_hidden.py::test_who_votes_later_is_not_given_how_often_others_did",),
    ),
    Mutant(
        "A receipt of before closing proves its own ballot",
        "polls/verification.py",
        "    opened = receipt.pseudonym, commitment(receipt.nonce, receipt.choices)\n",
        "    opened = receipt.pseudonym, file.leaves[0].commitment\n",
        ("tests/polls/test_verification.py::test_a_receipt_of_before_closing_finds_its_leaf",),
    ),
    Mutant(
        "A receipt of before closing tells its voter's votes apart",
        "polls/verification.py",
        "    elif revision != receipt.revision:\n",
        "    elif not revision:\n",
        (
            "tests/polls/test_verification.py::test_a_receipt_of_before_closing_tells_one_s_own_votes_apart",
            "tests/fire/test_tampering.py"
            "::test_receipts_of_before_closing_leave_nothing_but_the_order_between_voters",
        ),
    ),
    Mutant(
        "What hands a prize over is shown to who may hand over",
        "handlers/prizes/prize_desk.py",
        "    hides = award.state is State.CLAIMED and not desk.may(HAND_OVER)\n",
        "    hides = False\n",
        ("tests/handlers/test_rights.py::test_what_hands_a_prize_over_is_shown_to_who_may_hand_over",),
    ),
)
