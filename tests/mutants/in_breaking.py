"""What delivery promises when something breaks in itself."""

from tests.mutants.mutant import Mutant

POSTING = "delivery/posting.py"
ENGINE = "delivery/engine.py"
BREAKING = "tests/delivery/test_breaking.py"
FAULTS = "tests/delivery/test_faults.py"
HOLDS = f"{BREAKING}::test_a_hold_that_cannot_be_written_down_stops_nobody_and_is_written_later"
PERHAPS = f"{BREAKING}::test_what_broke_when_it_may_have_arrived_is_sent_again_only_where_twice_is_fine"

MUTANTS = (
    Mutant(
        "It is looked for what was taken and never heard of",
        ENGINE,
        "        await self._take_up()\n",
        "",
        (f"{BREAKING}::test_what_was_taken_and_never_heard_of_is_sent",),
    ),
    Mutant(
        "What is under way is not taken up",
        ENGINE,
        "await self._outbox.take_up(mine, now)",
        "await self._outbox.take_up((), now)",
        (f"{BREAKING}::test_what_is_under_way_for_long_is_not_taken_up",),
    ),
    Mutant(
        "No row is left behind",
        ENGINE,
        "            self._settled.append(self._posting.perhaps_sent(parcel, error))\n",
        "            pass\n",
        (f"{BREAKING}::test_no_row_is_left_behind_whatever_breaks",),
    ),
    Mutant(
        "A hold that cannot be written down stops nobody",
        ENGINE,
        '            except Exception as error:\n                logger.debug("that',
        '            except ZeroDivisionError as error:\n                logger.debug("that',
        (HOLDS,),
    ),
    Mutant(
        "A shorter wait takes no longer one's place",
        ENGINE,
        "max(until, self._holds.get(name, until))",
        "until",
        (HOLDS,),
    ),
    Mutant(
        "What broke on its way may have been sent",
        "delivery/line.py",
        "            raise PerhapsSent(type(error).__name__) from error\n",
        "            raise\n",
        (PERHAPS,),
    ),
    Mutant(
        "What may have been sent comes a few times at the most",
        POSTING,
        "_twice_is_fine(parcel) and parcel.attempts < MAKING:",
        "_twice_is_fine(parcel):",
        (f"{BREAKING}::test_what_breaks_each_time_when_it_may_have_arrived_comes_a_few_times_at_the_most",),
    ),
    Mutant(
        "What may have been sent is sent again only where twice is fine",
        POSTING,
        "_twice_is_fine(parcel) and parcel.attempts < MAKING:",
        "parcel.attempts < MAKING:",
        (PERHAPS,),
    ),
    Mutant(
        "What was sent was sent though its picture is not remembered",
        POSTING,
        "        except Exception as error:  # what was sent was sent\n",
        "        except ZeroDivisionError as error:\n",
        (f"{BREAKING}::test_what_was_sent_was_sent_though_its_picture_is_not_remembered",),
    ),
    Mutant(
        "What cannot be made is tried for a day",
        POSTING,
        "        if parcel.attempts < stuck.TRIES:\n            return self._stuck(parcel, error)\n",
        "",
        (f"{BREAKING}::test_what_cannot_be_said_is_stuck_and_leaves_once_it_can",),
    ),
    Mutant(
        "What cannot be made for a day has failed",
        POSTING,
        "        if parcel.attempts < stuck.TRIES:\n",
        "        if True:\n",
        (f"{FAULTS}::test_a_message_nobody_can_make_for_a_day_fails_alone",),
    ),
    Mutant(
        "Of many messages that are stuck the first of each hour is told",
        "usecases/delivery/stuck.py",
        '    key = f"team:stuck:{now:%Y-%m-%dT%H}"\n',
        '    key = f"team:stuck:{number}:{now:%Y-%m-%dT%H}"\n',
        ("tests/handlers/test_stuck.py",),
    ),
)
