"""What becomes of words that are second-hand, changed, or none."""

from tests.mutants.mutant import Mutant

HEARING = "handlers/hearing.py"
DISPATCH = "handlers/dispatch.py"
CARRIED = "messengers/telegram/carried.py"
UPDATES = "messengers/telegram/updates.py"
STEPS = "handlers/polls/making_steps.py"
SECOND_HAND = "tests/handlers/test_second_hand.py"
UNREAD = "tests/handlers/test_unread.py"
EDITED = "tests/handlers/test_edited.py"
READ = "tests/messengers/test_whose_words.py"

MUTANTS = (
    Mutant(
        "What somebody else wrote does nothing",
        DISPATCH,
        "    if event.second_hand:\n        raise Misunderstood(keys.second_hand())\n",
        "",
        (f"{SECOND_HAND}::test_no_command_acts_that_somebody_else_wrote",),
    ),
    Mutant(
        "A list of codes that somebody else sent is not fetched",
        "handlers/prizes/codes.py",
        "    if event.second_hand or event.picture or",
        "    if event.picture or",
        (f"{SECOND_HAND}::test_a_list_of_codes_that_somebody_else_sent_is_not_even_fetched",),
    ),
    Mutant(
        "What was written through another bot is somebody else's",
        CARRIED,
        '    "via_bot",\n',
        "",
        (f"{READ}::test_what_somebody_else_wrote_is_marked",),
    ),
    Mutant(
        "An animation is no file",
        UPDATES,
        "    if kind := unread(message):",
        "    if (kind := unread(message)) and not message.document:",
        (f"{READ}::test_what_is_read_nowhere_is_told_apart_whatever_its_caption_says",),
    ),
    Mutant(
        "Changed messages are asked for",
        UPDATES,
        '("message", "edited_message", ',
        '("message", ',
        (f"{READ}::test_a_changed_message_is_said_again_with_its_number_and_when_it_was_changed",),
    ),
    Mutant(
        "A channel's posts that its group gets by itself are nobody's",
        UPDATES,
        " or edited or message.is_automatic_forward",
        " or edited",
        ("tests/messengers/test_updates.py::test_channels_and_bots_are_nobody",),
    ),
    Mutant(
        "An album is refused once",
        "handlers/reception.py",
        "texts=texts), key=key),)",
        "texts=texts)),)",
        (f"{UNREAD}::test_an_album_of_what_is_not_read_is_answered_once",),
    ),
    Mutant(
        "A changed picture of an album is answered",
        "handlers/reception.py",
        " and not event.edited else",
        " else",
        (f"{UNREAD}::test_a_picture_of_an_album_that_is_changed_is_answered_as_well",),
    ),
    Mutant(
        "A change of what an act lacked takes its place",
        "handlers/acts.py",
        "{**kept.more, event.message:",
        "{**kept.more, str(len(kept.more)):",
        (f"{EDITED}::test_what_is_still_missing_is_changed_and_not_added_to",),
    ),
    Mutant(
        "A change of what an act was told is shown anew",
        "handlers/acts.py",
        "    if event.edited and event.message in msgspec.json.decode(body, type=Kept).more:\n",
        "    if False:\n",
        (f"{EDITED}::test_a_reason_that_was_asked_for_is_changed_in_its_place",),
    ),
    Mutant(
        "Commands of other bots meet silence in a group",
        DISPATCH,
        "    if event.place.kind is PlaceKind.GROUP and not is_ours(event):\n",
        "    if False:\n",
        (f"{UNREAD}::test_in_a_group_commands_of_other_bots_meet_silence",),
    ),
    Mutant(
        "A complaint behind a slash is one",
        DISPATCH,
        "    if route is None and command.whole:\n",
        "    if False:\n",
        (f"{UNREAD}::test_who_complains_hears_who_reads_it_and_where_to_write",),
    ),
    Mutant(
        "Newer words stand whichever come first",
        HEARING,
        "    if event.edited < known.edited:\n        return ()  # the newer words came first\n",
        "",
        (f"{EDITED}::test_newer_words_stand_whichever_comes_first",),
    ),
    Mutant(
        "A change that leaves the words is none",
        HEARING,
        "    if _mark(event, desk) == known.mark:\n        return ()  # another look, the same words\n",
        "",
        (f"{EDITED}::test_a_change_that_leaves_the_words_is_passed_over",),
    ),
    Mutant(
        "What had its effect has it once",
        HEARING,
        "return known.became is not Became.DONE or not known.subject",
        "return True",
        (f"{EDITED}::test_what_had_its_effect_has_it_once_and_is_told_what_can_be_done",),
    ),
    Mutant(
        "What came of a question came of the command that asked it",
        HEARING,
        "elif command and after is not None and after != turn.dialogue:",
        "elif command and False:",
        (f"{EDITED}::test_what_had_its_effect_has_it_once_and_is_told_what_can_be_done",),
    ),
    Mutant(
        "A dialogue that ends settles its answers",
        HEARING,
        "desk.stores.heard.settle(desk.customer.id, became, subject)",
        "0",
        (f"{EDITED}::test_no_answer_of_a_dialogue_that_is_over_reaches_into_the_next",),
    ),
    Mutant(
        "What was left was not dealt with",
        HEARING,
        "became = Became.DONE if desk.noted else Became.LEFT",
        "became = Became.DONE",
        (f"{EDITED}::test_an_answer_of_a_dialogue_that_was_left_was_not_dealt_with",),
    ),
    Mutant(
        "Who begins something else hears what was left unfinished",
        HEARING,
        "        lost = bool(answers) and became is Became.LEFT and after is not None\n",
        "",
        ("tests/handlers/test_ways_back.py::test_who_begins_something_else_hears_what_was_left_unfinished",),
    ),
    Mutant(
        "A question that was not answered is no work",
        HEARING,
        "Became.ASKED, after[0])",
        "Became.TAKEN, after[0])",
        ("tests/handlers/test_ways_back.py::test_who_begins_something_else_hears_what_was_left_unfinished",),
    ),
    Mutant(
        "An address that was left was not dealt with",
        "handlers/too_late.py",
        "    if known.became is Became.LEFT and known.dialogue.startswith(ADDRESS):\n",
        "    if False:\n",
        ("tests/handlers/test_addresses.py::test_an_address_that_was_left_open_was_not_dealt_with",),
    ),
    Mutant(
        "An address is for the prize that it was written for",
        "handlers/prizes/addresses.py",
        "    left = desk.stores.heard.settle(desk.customer.id, Became.LEFT) if other else 0\n",
        "    left = 0\n",
        ("tests/handlers/test_addresses.py::test_what_was_written_for_one_prize_is_not_for_another",),
    ),
    Mutant(
        "An address that was confirmed was dealt with",
        "handlers/prizes/addresses.py",
        '    desk.did(f"award:{held.id}")\n',
        "",
        ("tests/handlers/test_addresses.py::test_an_address_that_was_left_open_was_not_dealt_with",),
    ),
    Mutant(
        "A dialogue that a command begins anew is another one",
        HEARING,
        " or (command and after != before)",
        "",
        (f"{EDITED}::test_no_answer_of_a_dialogue_that_is_over_reaches_into_the_next",),
    ),
    Mutant(
        "A refused answer can be mended only until another is given",
        HEARING,
        "    return known.dialogue == _standing(dialogue)",
        "    return True",
        (
            f"{EDITED}::test_an_answer_that_was_refused_can_be_mended_until_another_is_given",
            f"{EDITED}::test_small_talk_of_before_does_not_answer_a_dialogue_that_began_since",
        ),
    ),
    Mutant(
        "An answer whose change is refused stays one",
        HEARING,
        "known.became in {Became.ASKED, Became.TAKEN}:",
        "known.became is Became.ASKED:",
        (f"{EDITED}::test_an_answer_stands_whose_change_was_refused_and_can_be_changed_again",),
    ),
    Mutant(
        "What another bot changes is passed over",
        HEARING,
        "    if event.edited and event.second_hand:\n",
        "    if False:\n",
        (f"{EDITED}::test_what_is_changed_through_another_bot_is_passed_over",),
    ),
    Mutant(
        "A place that moves on a map is passed over",
        HEARING,
        "() if event.edited and known is None else None",
        "None",
        (f"{EDITED}::test_a_message_that_becomes_a_video_is_told",),
    ),
    Mutant(
        "What is kept of a message needs the key",
        HEARING,
        "hmac.digest(desk.company.marking, ",
        'hmac.digest(b"", ',
        (f"{EDITED}::test_what_is_kept_of_a_message_tells_its_words_to_nobody_without_the_key",),
    ),
    Mutant(
        "What nobody can change any more is forgotten",
        "handlers/clock.py",
        "    waking.stores.heard.forget_old(waking.now)\n",
        "",
        (f"{EDITED}::test_what_nobody_can_change_any_more_is_forgotten",),
    ),
    Mutant(
        "What can still be changed is known",
        "storage/heard.py",
        "KEPT = timedelta(days=3)",
        "KEPT = timedelta(days=1)",
        ("tests/storage/test_heard.py::test_what_can_be_changed_is_known_and_what_cannot_is_forgotten",),
    ),
    Mutant(
        "What came of somebody's messages goes with him",
        "storage/customers.py",
        "dialogues, heard, members",
        "dialogues, members",
        ("tests/traces/test_persons.py::test_who_is_erased_leaves_no_row_and_no_word_behind",),
    ),
    Mutant(
        "An answer is changed in its place",
        STEPS,
        'draft.said.get(event.message, "") if event.edited else ""',
        '""',
        (f"{EDITED}::test_an_answer_is_changed_in_its_place",),
    ),
    Mutant(
        "More than there are options left cannot be picked",
        STEPS,
        "    if max(draft.pick, draft.seats) > len(draft.options):\n        draft.pick = draft.seats = 0\n",
        "",
        (f"{EDITED}::test_an_answer_is_changed_in_its_place",),
    ),
    Mutant(
        "A text of a broadcast is changed in its language",
        "handlers/news/draft.py",
        "self.said.get(event.message, going_on) if event.edited else going_on",
        "going_on",
        (f"{EDITED}::test_a_text_of_a_broadcast_is_changed_in_its_language",),
    ),
    Mutant(
        "No command leaves a picture aside in silence",
        DISPATCH,
        "    if command.sent is not None and not route.file:\n"
        "        raise Misunderstood(keys.unread(kind=_kind(command.sent)), keys.unread_words())\n",
        "",
        (f"{UNREAD}::test_what_comes_with_a_command_is_not_left_aside_in_silence",),
    ),
    Mutant(
        "No step takes a picture for words",
        DISPATCH,
        "    if isinstance(event, Sent) and route.awaits is None:\n"
        "        raise Misunderstood(keys.unread(kind=_kind(event)), keys.unread_words())\n",
        "",
        (f"{UNREAD}::test_a_picture_answers_no_question_of_a_new_poll",),
    ),
    Mutant(
        "Any blank ends the name of a command",
        "handlers/commands.py",
        'rf"[\\s{INVISIBLE}]*/([^\\s{INVISIBLE}]*)"',
        'r" */([^ \\n]*)"',
        (f"{UNREAD}::test_any_blank_ends_the_name_of_a_command_and_its_number",),
    ),
    Mutant(
        "The word that stops leaves a dialogue of the team first",
        DISPATCH,
        "    if running_dialogue is None or (route is not None and route.right is Right.ANYONE):\n",
        "    if True:\n",
        (f"{UNREAD}::test_in_a_dialogue_of_the_team_the_word_leaves_it_and_in_a_customers_own_it_stops",),
    ),
)
