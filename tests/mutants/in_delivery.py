"""What `delivery/` promises."""

from tests.mutants.mutant import Mutant

GATE = "delivery/gate.py"
LINE = "delivery/line.py"
POSTING = "delivery/posting.py"
ENGINE = "delivery/engine.py"
CARDS = "delivery/cards.py"
ATTACHMENTS = "delivery/attachments.py"
WINDOWS = "tests/delivery/test_windows.py"
SENT = "tests/delivery/test_sending.py"
FAULTS = "tests/delivery/test_faults.py"
DRAWN = "tests/delivery/test_cards.py"
KILLED = "tests/fire/test_delivery.py::test_every_recipient_is_accounted_for_once"
PRESENTS = "tests/stories/test_presents.py"

MUTANTS = (
    Mutant(
        "A messenger that asks to wait makes everybody wait",
        LINE,
        "                    self.gate.hold(wait.seconds)\n",
        "",
        (f"{FAULTS}::test_too_many_at_once_makes_everybody_wait_as_long_as_told",),
    ),
    Mutant(
        "That a messenger asked to wait is written down, for the next process",
        LINE,
        "                    self.on_wait(wait.seconds)\n",
        "",
        (KILLED,),
    ),
    Mutant(
        "The next process waits as long as the messenger asked the last one to",
        ENGINE,
        "                self._lines[name].gate.hold((until - now).total_seconds())\n",
        "                pass\n",
        (KILLED,),
    ),
    Mutant(
        "What a dead process sent to a group counts in the window of the next one",
        ENGINE,
        "                self._lines[to.messenger].gate.remember(to.address, (now - at).total_seconds())\n",
        "                pass\n",
        (f"{FAULTS}::test_what_a_process_before_sent_to_a_group_counts_in_its_window",),
    ),
    Mutant(
        "After a kill nothing leaves until the windows it filled are over",
        ENGINE,
        "line.gate.hold(LONGEST_WINDOW)",
        "pass",
        (f"{FAULTS}::test_after_a_kill_nothing_leaves_until_the_windows_are_over",),
    ),
    Mutant(
        "Who blocked the bot is unreachable, not failed",
        POSTING,
        "            case Unreachable():\n"
        "                return Settled(id=parcel.id, fate=Fate.BLOCKED, problem=str(error))\n",
        "",
        (f"{FAULTS}::test_who_blocked_the_bot_is_not_tried_again",),
    ),
    Mutant(
        "A message to a group that moved is tried again at its new address",
        POSTING,
        "            case ChatMoved():\n                return",
        "            case GateClosed():\n                return",
        (f"{FAULTS}::test_a_group_that_moved_gets_its_message_at_its_new_address",),
    ),
    Mutant(
        "A present is bought again only at the team's word",
        POSTING,
        "said.once or said.opens or said.present is not None",
        "said.once or said.opens",
        (f"{PRESENTS}::test_a_present_of_which_nobody_knows_is_not_bought_again_by_itself",),
    ),
    Mutant(
        "A broadcast whose answer was lost is not sent a second time",
        POSTING,
        "parcel.lane < Lane.BROADCAST or bool(parcel.edits)",
        "True",
        (f"{FAULTS}::test_a_broadcast_or_a_present_whose_answer_was_lost_is_left_uncertain",),
    ),
    Mutant(
        "An edit whose answer was lost is made again in any lane",
        POSTING,
        "parcel.lane < Lane.BROADCAST or bool(parcel.edits)",
        "parcel.lane < Lane.BROADCAST",
        (f"{FAULTS}::test_an_edit_whose_answer_was_lost_is_made_again_in_any_lane",),
    ),
    Mutant(
        "A hold is never made shorter by a later one",
        GATE,
        "max(self._paused_until, _now() + seconds)",
        "_now() + seconds",
        (f"{WINDOWS}::test_a_hold_stops_everybody_for_as_long_as_told_at_the_longest",),
    ),
    Mutant(
        "A message that may have come sixteen times is tried no more",
        POSTING,
        "_twice_is_fine(parcel) and parcel.attempts < TRIES:",
        "_twice_is_fine(parcel):",
        (f"{FAULTS}::test_a_reply_that_may_have_come_sixteen_times_is_uncertain_and_tried_no_more",),
    ),
    Mutant(
        "What never began is not tried for ever",
        POSTING,
        "            case NotBegun() if parcel.attempts < TRIES:",
        "            case NotBegun():",
        (f"{FAULTS}::test_what_never_began_is_tried_as_often_and_fails",),
    ),
    Mutant(
        "An edit that changes nothing counts as made",
        POSTING,
        "            case Unchanged():\n"
        "                return Settled(id=parcel.id, fate=Fate.SENT, message=parcel.edits)\n",
        "",
        (f"{FAULTS}::test_an_edit_that_changes_nothing_counts_as_made",),
    ),
    Mutant(
        "A page that arrived is not sent again",
        POSTING,
        "                self._half_sent.note(parcel, words, messages, others)\n",
        "                pass\n",
        (f"{FAULTS}::test_a_page_that_arrived_is_not_sent_again_with_the_one_that_did_not",),
    ),
    Mutant(
        "What waits when the process stops is put back",
        POSTING,
        "        except GateClosed:\n"
        "            settled = Settled(id=parcel.id, fate=Fate.PENDING, due=self._clock())\n",
        "",
        (f"{FAULTS}::test_stopping_while_everybody_waits_puts_all_back",),
    ),
    Mutant(
        "One chat gets one message at a time",
        ENGINE,
        "busy | set(closed)",
        "set(closed)",
        (f"{SENT}::test_one_chat_hears_its_messages_in_order_one_at_a_time",),
    ),
    Mutant(
        "Chats whose window is full are not claimed for",
        ENGINE,
        "busy | set(closed)",
        "busy",
        (f"{SENT}::test_groups_that_have_heard_enough_hold_nobody_else_up",),
    ),
    Mutant(
        "During an outage one message at a time tries",
        LINE,
        "        self.gate.singly(True)\n",
        "",
        (f"{FAULTS}::test_during_an_outage_few_broadcasts_are_risked",),
    ),
    Mutant(
        "The pauses of an outage grow",
        LINE,
        "SHORTEST_PAUSE * 2 ** min(self._failures, 10)",
        "SHORTEST_PAUSE",
        (f"{FAULTS}::test_during_an_outage_few_broadcasts_are_risked",),
    ),
    Mutant(
        "An outage over, all goes side by side again",
        LINE,
        "            self.gate.singly(False)\n",
        "",
        (f"{FAULTS}::test_after_an_outage_all_goes_side_by_side_again",),
    ),
    Mutant(
        "A card has one edit in flight",
        CARDS,
        " if card not in self._under_way",
        "",
        (f"{DRAWN}::test_of_quick_taps_only_the_first_and_the_last_state_are_drawn",),
    ),
    Mutant(
        "A card that cannot be drawn stops no other",
        CARDS,
        "            except Exception as error:\n"
        '                logger.debug("a card was not redrawn: %s", type(error).__name__)\n'
        "            finally",
        "            finally",
        (f"{DRAWN}::test_a_card_that_nobody_can_make_stops_no_other",),
    ),
    Mutant(
        "Redraws that wait are bounded",
        CARDS,
        "        if len(self._wanted) >= MOST_WAITING and card not in self._wanted:\n"
        '            logger.debug("too much waits to be shown: dropped")\n'
        "            return\n",
        "",
        (f"{DRAWN}::test_while_too_many_cards_wait_only_those_known_change",),
    ),
    Mutant(
        "A picture is drawn for each language",
        ATTACHMENTS,
        "reader.language, reader.zone,",
        "'en', reader.zone,",
        (f"{SENT}::test_a_result_picture_is_drawn_and_uploaded_once_for_each_language",),
    ),
    Mutant(
        "A picture is drawn for each time zone",
        ATTACHMENTS,
        "reader.zone, reader.zone_chosen",
        "'', False",
        (f"{SENT}::test_a_result_picture_is_drawn_for_each_time_zone",),
    ),
    Mutant(
        "A picture is sent as it was made for a while only",
        ATTACHMENTS,
        "copy is None or (copy.made + FRESH <= self._clock() and isinstance(attachment, ResultPicture))",
        "copy is None",
        (f"{SENT}::test_a_result_picture_is_made_anew_once_it_may_show_more",),
    ),
    Mutant(
        "Pictures kept in memory are bounded",
        ATTACHMENTS,
        "        while len(self._copies) > KEPT:\n            self._copies.popitem(last=False)\n",
        "",
        (f"{SENT}::test_only_so_many_result_pictures_are_kept",),
    ),
)
