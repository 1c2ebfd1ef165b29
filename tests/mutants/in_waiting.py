"""What is promised of what was written while a clock was ahead: it does not wait until that instant comes."""

from tests.mutants.mutant import Mutant

OUTBOX = "storage/delivery/outbox.py"
WAITING = "storage/delivery/due_limits.py"
PAST = "storage/delivery/send_history.py"
AHEAD = "tests/storage/test_clock_was_ahead.py"
BY_ANY = f"{AHEAD}::test_a_message_that_waits_for_nothing_is_sent_by_any_clock"
LET_GO = f"{AHEAD}::test_what_was_to_be_tried_again_is_tried_when_no_pause_is_so_long"
ASIDE = f"{AHEAD}::test_who_was_set_aside_for_longer_than_any_quiet_lasts_is_asked_for_anew"
BROADCAST = f"{AHEAD}::test_a_broadcast_goes_out_by_any_clock"
HOLD = f"{AHEAD}::test_a_messenger_that_is_to_be_left_alone_for_days_is_not"
GROUP = f"{AHEAD}::test_a_group_that_is_yet_to_be_written_to_is_not_remembered"
BY_DAY = tuple(
    f"tests/handlers/test_kept_for_the_morning.py::test_{each}_waits_for_his_morning"
    for each in ("the_end_of_a_test", "what_may_be_talked_about", "what_reads_otherwise_now")
)

MUTANTS = (
    Mutant(
        "An answer is due at once by any clock", OUTBOX, "say.due or AT_ONCE", "say.due or now", (BY_ANY,)
    ),
    Mutant(
        "A notice is due at once by any clock", OUTBOX, '"due": due or AT_ONCE,', '"due": now,', (BY_ANY,)
    ),
    Mutant(
        "An edit is due at once by any clock",
        OUTBOX,
        "due=edit.due or AT_ONCE,\n                created",
        "due=edit.due or now,\n                created",
        (BY_ANY,),
    ),
    Mutant(
        "A broadcast's message is due at once by any clock",
        "storage/news/filling.py",
        '"due": AT_ONCE,',
        '"due": now,',
        (BROADCAST,),
    ),
    Mutant(
        "What waits longer than any pause is let go",
        WAITING,
        "    db.execute(update(outbox).where(*overlong).values(due=AT_ONCE))\n",
        "",
        (LET_GO, f"{AHEAD}::test_the_clock_lets_go_what_is_held"),
    ),
    Mutant(
        "What waits no longer than a pause waits on",
        WAITING,
        "outbox.c.due > too_long",
        "outbox.c.due > now",
        (LET_GO,),
    ),
    Mutant(
        "Who is set aside for longer than any quiet is asked for anew",
        WAITING,
        "    db.execute(update(broadcast_later).where(aside).values(due=AT_ONCE))\n",
        "",
        (ASIDE,),
    ),
    Mutant(
        "The clock lets go what is held",
        "handlers/delivery/conversations.py",
        "    work.stores[Outbox].let_go(work.now)\n",
        "",
        (f"{AHEAD}::test_the_clock_lets_go_what_is_held",),
    ),
    Mutant(
        "No messenger is left alone for days",
        PAST,
        "select(holds).where(holds.c.until <= now + LONGEST_HOLD)",
        "select(holds)",
        (HOLD,),
    ),
    Mutant(
        "A wait of days ends with the next one",
        PAST,
        "(holds.c.until < until) | (holds.c.until > until + LONGEST_HOLD)",
        "holds.c.until < until",
        (HOLD,),
    ),
    Mutant(
        "A group that is yet to be written to is not remembered",
        PAST,
        "within = group_sends.c.at.between(now - REACH, now + REACH)",
        "within = group_sends.c.at >= now - REACH",
        (GROUP,),
    ),
    Mutant(
        "A group written to by a clock that is ahead was written to just now",
        PAST,
        "min(row.at, now)",
        "row.at",
        (GROUP,),
    ),
    Mutant(
        "What waits is as old as it is",
        "storage/delivery/backlog.py",
        "max(row.due, row.created)",
        "row.due",
        (f"{AHEAD}::test_what_waits_is_as_old_as_it_is",),
    ),
    Mutant(
        "A broadcast's progress is not held by a clock that was ahead",
        "handlers/news/progress.py",
        "timedelta() <= now - last.at < EVERY",
        "now - last.at < EVERY",
        (f"{AHEAD}::test_a_broadcast_tells_how_far_it_has_come_although_it_did_so_in_days_to_come",),
    ),
    Mutant(
        "A broadcast's message waits as long as quiet hours last",
        WAITING,
        "outbox.c.broadcast.is_(None) & (outbox.c.attempts > 0)",
        "outbox.c.attempts >= 0",
        (f"{AHEAD}::test_what_is_tried_again_after_quiet_hours_waits_for_their_end",),
    ),
    Mutant(
        "What is to be told by day waits for somebody's morning",
        WAITING,
        " & (outbox.c.attempts > 0)",
        "",
        (f"{AHEAD}::test_what_is_to_be_said_by_day_waits_for_it_and_no_longer", *BY_DAY),
    ),
    Mutant(
        "A lease of days has ended",
        "storage/delivery/queue.py",
        "put_back(db, now, ended | ahead, outbox",
        "put_back(db, now, ended, outbox",
        (f"{AHEAD}::test_what_was_taken_while_a_clock_was_ahead_is_taken_up",),
    ),
)
