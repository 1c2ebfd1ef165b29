"""What conversations promise, from the command to what everyone hears."""

from tests.mutants.mutant import Mutant

FAULTS = "tests/delivery/test_faults.py"
OUTBOX = "tests/storage/test_outbox.py"
PRIZES = "tests/stories/test_prizes.py"
CODES = "tests/stories/test_codes.py"
TEAM = "tests/stories/test_team.py"
DRAW = "tests/stories/test_draw.py"

MUTANTS = (
    Mutant(
        "A present whose answer was lost is not bought again by itself",
        "delivery/posting.py",
        "said.once or said.opens or said.present is not None",
        "said.once or said.opens",
        (f"{FAULTS}::test_a_broadcast_or_a_present_whose_answer_was_lost_is_left_uncertain",),
    ),
    Mutant(
        "A present that a dead process was buying is not bought again by itself",
        "storage/delivery/recovering.py",
        "(outbox.c.lane == Lane.BROADCAST) | outbox.c.once",
        "outbox.c.lane == Lane.BROADCAST",
        (f"{OUTBOX}::test_what_a_dead_process_was_sending_comes_again_but_no_broadcast_and_no_present",),
    ),
    Mutant(
        "Who is not in the team does nothing that is the team's",
        "handlers/dispatch.py",
        "    if desk.may(route.right):\n        return\n",
        "    return\n",
        ("tests/stories/test_first_owner.py::test_the_first_to_open_the_printed_link_owns_the_bot",),
    ),
    Mutant(
        "An invitation is good once",
        "storage/customers/team.py",
        "delete(invites).where(invites.c.token_hash == token_hash).returning(*invites.c)",
        "select(invites).where(invites.c.token_hash == token_hash)",
        (f"{TEAM}::test_an_invitation_is_good_once",),
    ),
    Mutant(
        "An invitation is good for a day",
        "customers/team.py",
        "INVITE_LIFE = timedelta(days=1)",
        "INVITE_LIFE = timedelta(days=9)",
        (f"{TEAM}::test_an_invitation_is_good_for_a_day",),
    ),
    Mutant(
        "The last owner stays",
        "customers/team.py",
        "    if leaving.role is Role.OWNER and len(owners) == 1:",
        "    if leaving.role is Role.OWNER and not owners:",
        (f"{TEAM}::test_members_change_and_go_but_the_last_owner_stays",),
    ),
    Mutant(
        "Somebody else's button gives no prize",
        "prizes/lifecycle.py",
        "    if award.customer != customer:\n        raise NotYours\n    if not award.taken",
        "    if not award.taken",
        (f"{CODES}::test_a_code_goes_from_the_poll_over_the_draw_to_its_winner",),
    ),
    Mutant(
        "A claimed prize is not passed on",
        "usecases/prizes/awarding.py",
        "        return award is not None and award.taken\n",
        "        return False\n",
        (f"{PRIZES}::test_a_declined_prize_moves_up_and_a_claimed_one_is_neither_declined_nor_passed_on",),
    ),
    Mutant(
        "A customer's list of codes is not even fetched",
        "handlers/prizes/codes.py",
        " or not may(role, HOLD_DRAWS)",
        "",
        (f"{CODES}::test_a_list_of_codes_is_taken_as_a_whole_or_not_at_all",),
    ),
    Mutant(
        "The team, the banned and the withdrawn hold no ticket",
        "draws/lifecycle.py",
        "    draws.exclude(draw.id)\n",
        "",
        (f"{DRAW}::test_the_team_the_banned_and_the_withdrawn_hold_no_ticket_and_that_is_noted_first",),
    ),
    Mutant(
        "The next alternate moves up",
        "draws/succession.py",
        "    moved = fill(draws, draw, (win.place,), now, awards)\n",
        "    moved: list[Win] = []\n",
        (f"{DRAW}::test_the_next_alternate_moves_up",),
    ),
)
