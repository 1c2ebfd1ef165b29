"""What polls, draws and prizes promise of their instants, by whatever clock they are written."""

from tests.mutants.mutant import Mutant

POLL = "polls/instants.py"
POLLS = "polls/lifecycle.py"
DECISIONS = "polls/decisions.py"
DRAW = "draws/instants.py"
DRAWS = "draws/lifecycle.py"
SUCCESSION = "draws/succession.py"
PRIZES = "prizes/lifecycle.py"
STORE = "storage/draws/rows.py"
CHECK = "draws/verification.py"
SCRIPT = "docs/redraw.py"
RECOUNT = "docs/recount.py"
JUMPS = "tests/polls/test_clocks_that_jump.py"
LIVES = f"{JUMPS}::test_whatever_the_clocks_say_what_is_written_goes_forward_and_is_found_right"
MEETING = "tests/storage/test_instants.py"
FINDINGS = "tests/draws/test_draw_findings.py"
AFTER = f"{FINDINGS}::test_what_is_wrong_after_the_drawing_is_named"
ERASED = f"{FINDINGS}::test_whoever_was_erased_is_passed_over_when_his_turn_comes"

MUTANTS = (
    Mutant(
        "A poll opens no earlier than it was drafted",
        POLLS,
        "at = of_poll(polls, replace(poll, state=State.OPEN), now)",
        "at = now",
        (f"{JUMPS}::test_a_poll_opens_no_earlier_than_it_was_drafted_and_is_void_no_earlier",),
    ),
    Mutant(
        "A poll is prolonged no earlier than the step before",
        POLLS,
        "    at = of_poll(polls, poll, now)\n    extended",
        "    at = now\n    extended",
        (LIVES,),
    ),
    Mutant(
        "A notice is no earlier than the step before",
        POLLS,
        "Notice(of_poll(polls, poll, now), text)",
        "Notice(now, text)",
        (LIVES,),
    ),
    Mutant(
        "A poll closes no earlier than the step before",
        POLLS,
        "state=State.CLOSED, closed=of_poll(polls, poll, now)",
        "state=State.CLOSED, closed=min(now, poll.terms.closes)",
        (LIVES, MEETING),
    ),
    Mutant(
        "A poll is void no earlier than the step before",
        POLLS,
        "closed=of_poll(polls, poll, now), reason=reason",
        "closed=now, reason=reason",
        (f"{JUMPS}::test_a_poll_opens_no_earlier_than_it_was_drafted_and_is_void_no_earlier",),
    ),
    Mutant(
        "A runoff begins no earlier than the first poll ended",
        POLLS,
        "    at = following(now, poll.closed)\n    wanted",
        "    at = now\n    wanted",
        (f"{JUMPS}::test_a_runoff_begins_no_earlier_than_the_poll_ended_whose_tie_it_decides",),
    ),
    Mutant(
        "A decision is no earlier than the step before",
        DECISIONS,
        "replace(said, at=of_poll(polls, poll, said.at))",
        "said",
        (LIVES,),
    ),
    Mutant(
        "What follows a decision is no earlier",
        POLL,
        ", *said, *decided)",
        ", *said)",
        (LIVES,),
    ),
    Mutant(
        "What happens to an open poll is not dated after its closing",
        POLL,
        "return min(next_, poll.terms.closes) if poll.state is State.OPEN else next_",
        "return next_",
        (f"{JUMPS}::test_what_is_said_of_an_open_poll_is_not_dated_after_its_closing",),
    ),
    Mutant(
        "Tickets are fixed no earlier than the draw was announced",
        DRAWS,
        "at = of_draw(draws, draw, now)\n    fixed",
        "at = now\n    fixed",
        (f"{JUMPS}::test_tickets_are_fixed_no_earlier_than_the_draw_was_announced",),
    ),
    Mutant(
        "Tickets are fixed no earlier than the poll closed",
        POLLS,
        "poll.head, following(now, poll.closed))",
        "poll.head, now)",
        (f"{JUMPS}::test_tickets_are_fixed_no_earlier_than_the_poll_closed",),
    ),
    Mutant(
        "A draw is drawn no earlier than its tickets were fixed",
        DRAWS,
        "following(of_draw(draws, draw, now), spoken)",
        "following(now, spoken)",
        (LIVES, MEETING),
    ),
    Mutant(
        "A draw is drawn no earlier than its round spoke",
        DRAWS,
        "following(of_draw(draws, draw, now), spoken)",
        "of_draw(draws, draw, now)",
        (f"{JUMPS}::test_a_draw_is_not_dated_before_its_round_spoke_however_late_the_clock_of_who_draws",),
    ),
    Mutant(
        "Somebody confirms no earlier than the one before him",
        DRAWS,
        "fingerprint, of_draw(draws, draw, now)):",
        "fingerprint, now):",
        (MEETING,),
    ),
    Mutant(
        "A ticket falls out no earlier than the step before",
        SUCCESSION,
        "    at = following(of_draw(draws, draw, now), draw.drawn + INSTANT)\n",
        "    at = now\n",
        (LIVES, MEETING),
    ),
    Mutant(
        "Somebody wins or moves up no earlier than the step before",
        SUCCESSION,
        '    """\n    at = of_draw(draws, draw, now)\n',
        '    """\n    at = now\n',
        (LIVES,),
    ),
    Mutant(
        "What hangs on a draw counts as written of it",
        DRAW,
        ", draw.drawn, draws.latest(draw.id))",
        ", draw.drawn)",
        (LIVES, MEETING),
    ),
    Mutant(
        "A prize is claimed no earlier than it was won",
        PRIZES,
        "    at = following(now, award.since)\n",
        "    at = now\n",
        (LIVES,),
    ),
    Mutant(
        "A prize is handed over no earlier than it was claimed",
        PRIZES,
        "at = following(now, award.since, award.claimed)",
        "at = now",
        (LIVES,),
    ),
    Mutant(
        "Places are filled in the order in which they became free",
        CHECK,
        "else freed > turn):",
        "else freed >= 0):",
        (AFTER,),
    ),
    Mutant(
        "The script wants places filled in the order in which they became free",
        SCRIPT,
        "free = freed > turn if place",
        "free = freed >= 0 if place",
        (AFTER,),
    ),
    Mutant(
        "Whoever was passed over had fallen out before",
        CHECK,
        "return all(fall.why is Why.LEFT for fall in file.falls[turn + 1 : passed + 1])",
        "return True",
        (AFTER, ERASED),
    ),
    Mutant(
        "Whoever was erased falls out when his turn comes",
        CHECK,
        "return all(fall.why is Why.LEFT for fall in file.falls[turn + 1 : passed + 1])",
        "return passed <= turn",
        (ERASED,),
    ),
    Mutant(
        "The script wants a reason for whoever was passed over",
        SCRIPT,
        ' and {*passed} <= {"left"}',
        "",
        (AFTER, ERASED),
    ),
    Mutant(
        "The script refuses a poll that closed late",
        RECOUNT,
        "if closed == closes or (closed < closes and why)",
        "if closed == closes or why or closed > closes",
        ("tests/polls/test_recount.py::test_it_agrees_with_verify_on_when_a_poll_closed",),
    ),
    Mutant(
        "The script refuses a poll that closed early without a reason",
        RECOUNT,
        "(closed < closes and why)",
        "(closed < closes)",
        ("tests/polls/test_recount.py::test_it_agrees_with_verify_on_when_a_poll_closed",),
    ),
)
