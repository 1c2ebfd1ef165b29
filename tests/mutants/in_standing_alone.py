"""What is promised of each row of the outbox, whatever the others do."""

from tests.mutants.mutant import Mutant

QUEUE = "storage/delivery/queue.py"
SETTLING = "storage/delivery/settling.py"
RECOVERING = "storage/delivery/recovering.py"
FILLING = "storage/news/filling.py"
OUTBOX = "storage/delivery/outbox.py"
GROUPS = "storage/delivery/moved_chats.py"
ALONE = "tests/storage/test_standing_alone.py"
RULES = "tests/storage/test_outbox_rules.py"
NEWS = "tests/storage/test_broadcast_rules.py"
FIRE = "tests/fire/test_standing_alone.py"
TWICE = f"{ALONE}::test_a_poll_published_in_a_group_and_again_where_it_moved_stands_there_once"
UNREAD = f"{ALONE}::test_what_cannot_be_read_is_told_once_and_leaves_when_it_can"
DAY = f"{ALONE}::test_what_cannot_be_read_for_a_day_has_failed"
ONE = f"{ALONE}::test_one_fate_that_cannot_be_written_down_holds_up_no_other_and_is_not_forgotten"
HUNG = f"{ALONE}::test_who_hung_may_say_what_is_more_certain_and_nothing_else"
COUNTED = f"{NEWS}::test_what_a_hung_leader_says_after_all_is_counted_once"
LOST = f"{NEWS}::test_what_cannot_be_read_for_a_day_or_was_being_sent_by_a_dead_process_is_counted"
DEAD = f"{RULES}::test_a_group_to_which_a_dead_process_was_writing_may_have_been_written_to"
PUT_BACK = f"{ALONE}::test_what_cannot_be_put_back_at_the_start_holds_up_no_other"
TAKEN = f"{ALONE}::test_what_was_taken_and_never_heard_of_is_taken_up_when_its_lease_has_ended"
ON = f"{NEWS}::test_a_broadcast_that_cannot_go_on_is_paused_and_told_and_the_next_one_goes_on"
AGAIN = f"{NEWS}::test_what_is_tried_again_keeps_its_attempts_and_waits_past_quiet_hours"
OLD = f"{ALONE}::test_what_waits_at_the_old_address_of_a_poll_is_not_published_twice"

MUTANTS = (
    Mutant(
        "A poll stands once where its group moved",
        GROUPS,
        "delete(publications).where(*published, again)",
        "delete(publications).where(*published, again, ~again)",
        (TWICE,),
    ),
    Mutant(
        "What waits of a publication that was let go is not sent",
        GROUPS,
        "PENDING, (outbox.c.key == key)",
        "~PENDING, (outbox.c.key == key)",
        (TWICE, OLD),
    ),
    Mutant("Only what stands in both is let go", GROUPS, "there.c.poll == publications.c.poll, ", "", (OLD,)),
    Mutant(
        "A message that stands in a group follows it to its new address",
        GROUPS,
        "update(publications).where(*published).values(chat=new)",
        "update(publications).where(*published, again).values(chat=new)",
        (f"{RULES}::test_what_waits_for_a_group_and_stands_in_it_moves_with_it",),
    ),
    Mutant(
        "Who is reached at the new address already is reached there alone",
        GROUPS,
        "if taken.first() else",
        "if False else",
        (f"{ALONE}::test_who_is_reached_at_a_new_address_already_is_reached_there_alone",),
    ),
    Mutant(
        "A time zone unknown here stops nobody",
        "texts/zones.py",
        "except (LookupError, ValueError, OSError):",
        "except ValueError:",
        (f"{ALONE}::test_who_has_a_zone_or_language_unknown_here_is_spoken_to_in_the_companys",),
    ),
    Mutant(
        "A language unknown here stops nobody",
        "texts/zones.py",
        "language if is_language(language) else company.language",
        "language",
        (f"{ALONE}::test_who_has_a_zone_or_language_unknown_here_is_spoken_to_in_the_companys",),
    ),
    Mutant(
        "A message that nobody can read holds up no other",
        QUEUE,
        "        except Exception as error:\n            attempts",
        "        except ZeroDivisionError as error:\n            attempts",
        (UNREAD,),
    ),
    Mutant(
        "What cannot be read takes nobody's place",
        QUEUE,
        "for _ in range(ROUNDS):",
        "for _ in range(1):",
        (UNREAD,),
    ),
    Mutant(
        "What cannot be read for a day has failed",
        QUEUE,
        "[again if attempts < TRIES else failed]",
        "[again]",
        (DAY,),
    ),
    Mutant(
        "What cannot be read is tried again",
        QUEUE,
        "[again if attempts < TRIES else failed]",
        "[failed]",
        (UNREAD,),
    ),
    Mutant(
        "What leaves is what it says when it is taken",
        QUEUE,
        "self._read(db, row, taken[row.id], now)",
        "self._read(db, row, row.body, now)",
        ("tests/storage/test_claiming.py::test_what_was_changed_since_the_look_leaves_as_it_is_now",),
    ),
    Mutant(
        "Only what was taken is handed out",
        QUEUE,
        "taken[row.id], now) for row in rows if row.id in taken]",
        "row.body, now) for row in rows]",
        ("tests/storage/test_claiming.py",),
    ),
    Mutant(
        "Fates are written one by one where they cannot be together",
        QUEUE,
        "            if passes(error):\n                raise\n            logger.warning",
        "            raise\n            logger.warning",
        (ONE,),
    ),
    Mutant(
        "A storage out of reach is no row's fault",
        "storage/failures.py",
        "isinstance(error, OSError) or any(",
        "any(",
        (f"{ALONE}::test_a_storage_out_of_reach_is_no_rows_fault",),
    ),
    Mutant(
        "Each fate has a savepoint of its own",
        SETTLING,
        "                with self._db.begin_nested():\n                    self._write(rows, [one])",
        "                self._write(rows, [one])",
        (FIRE,),
    ),
    Mutant(
        "Of a fate that cannot be written down what is certain is kept",
        SETTLING,
        "                self._write(rows, [self._certain(one, rows[one.id], error)], alone=True)\n",
        "",
        (ONE,),
    ),
    Mutant(
        "What is certain is kept without what hangs on it",
        SETTLING,
        "            if not alone:\n",
        "            if True:\n",
        (ONE,),
    ),
    Mutant(
        "Who settles late says only what is more certain",
        SETTLING,
        "if one.id in rows and one.fate in MORE_CERTAIN[_fate(rows[one.id])]]",
        "if one.id in rows]",
        (HUNG,),
    ),
    Mutant(
        "What was sent is sent, whoever says it and when",
        SETTLING,
        "    Fate.PENDING: {Fate.SENT},\n",
        "    Fate.PENDING: set(),\n",
        (HUNG,),
    ),
    Mutant(
        "What was uncertain and is settled late is counted once",
        SETTLING,
        "                counts[rows[one.id].broadcast, Fate.UNCERTAIN] -= 1\n",
        "                pass\n",
        (COUNTED,),
    ),
    Mutant(
        "What was changed while its sender hung is shown",
        SETTLING,
        "            self._show(row)\n",
        "            pass\n",
        (f"{ALONE}::test_what_was_changed_while_its_sender_hung_is_shown_as_it_is_now",),
    ),
    Mutant(
        "An edit of what did not arrive is dropped",
        SETTLING,
        "if row.key and one.fate in {Fate.FAILED, Fate.BLOCKED}:",
        "if False:",
        (f"{RULES}::test_an_edit_of_what_turns_out_not_to_arrive_is_dropped",),
    ),
    Mutant(
        "It is remembered which groups were written to",
        SETTLING,
        "        if row.customer is None:\n",
        "        if False:\n",
        (f"{RULES}::test_a_group_that_was_written_to_is_remembered_for_a_minute",),
    ),
    Mutant(
        "The team is told of what is stuck",
        SETTLING,
        "                self._tell(row, one)\n",
        "                pass\n",
        (UNREAD,),
    ),
    Mutant(
        "Rows of a broadcast go with their fate",
        SETTLING,
        "if one.fate not in {Fate.UNCERTAIN, Fate.PENDING}]",
        "if one.fate is Fate.SENT]",
        (f"{NEWS}::test_only_what_is_uncertain_keeps_its_row",),
    ),
    Mutant(
        "Uncertain rows of a broadcast stay",
        SETTLING,
        "if one.fate not in {Fate.UNCERTAIN, Fate.PENDING}]",
        "if one.fate is not Fate.PENDING]",
        (f"{NEWS}::test_only_what_is_uncertain_keeps_its_row",),
    ),
    Mutant(
        "What is tried again of a broadcast waits past quiet hours",
        SETTLING,
        "replace(one, due=self._past_quiet(row, due))",
        "replace(one, due=due)",
        (AGAIN,),
    ),
    Mutant(
        "What is tried again of a paused broadcast is set aside",
        SETTLING,
        ".scalar() == State.SENDING.value:",
        ".scalar() is not None:",
        (f"{NEWS}::test_what_is_to_be_tried_again_is_kept_while_paused_and_dropped_when_cancelled",),
    ),
    Mutant(
        "Quiet hours set a reader aside",
        FILLING,
        "        if ends is None:\n",
        "        if True:\n",
        (f"{NEWS}::test_it_goes_on_when_those_who_were_set_aside_may_be_written_to",),
    ),
    Mutant(
        "A broadcast that cannot go on stops no other",
        FILLING,
        "        except Exception as error:\n            if passes",
        "        except ZeroDivisionError as error:\n            if passes",
        (ON,),
    ),
    Mutant(
        "The team is told of a broadcast that cannot go on",
        FILLING,
        "            stopped(begun.id, error)\n",
        "",
        (ON,),
    ),
    Mutant(
        "What a dead process was sending of a broadcast is counted",
        RECOVERING,
        "        tally(db, broadcast, Fate.UNCERTAIN, number)\n",
        "        pass\n",
        (LOST,),
    ),
    Mutant(
        "A dead process may have written to its groups",
        RECOVERING,
        "        note_group(db, row.messenger, row.chat, now)\n",
        "        pass\n",
        (DEAD,),
    ),
    Mutant(
        "What a dead process was sending is no attempt",
        RECOVERING,
        "outbox.c.attempts - 1",
        "outbox.c.attempts",
        (DEAD,),
    ),
    Mutant(
        "Presents and news that may have left are uncertain",
        RECOVERING,
        "lost = update(outbox).where(which, SENDING, _never_twice())",
        "lost = update(outbox).where(which, outbox.c.id < 0)",
        (LOST,),
    ),
    Mutant(
        "What cannot be put back holds up no other",
        RECOVERING,
        "    return sum(_alone(db, now, id) for id in rows)\n",
        "    return 0\n",
        (PUT_BACK,),
    ),
    Mutant(
        "Only what nobody sends is taken up",
        QUEUE,
        "put_back(db, now, ended | ahead, outbox.c.id.not_in(mine))",
        "put_back(db, now, ended | ahead)",
        (TAKEN,),
    ),
    Mutant(
        "Only what nobody has a lease on is taken up",
        QUEUE,
        "put_back(db, now, ended | ahead, outbox.c.id.not_in(mine))",
        "put_back(db, now, outbox.c.id.not_in(mine))",
        (TAKEN,),
    ),
)
