"""Pictures, recordings, videos and files: passed on as what they are, and only to whom they are for."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_sent_along.py"
ALBUMS = "suggestions/answering.py"
REPLYING = "handlers/suggestions/inbox/replying.py"
INBOX = "usecases/suggestions/inbox/inbox.py"
HANDLES = "tests/delivery/test_handles.py"
UPDATES = "messengers/telegram/updates.py"

MUTANTS = (
    Mutant(
        "An album of the team is one answer",
        ALBUMS,
        "for each in together(voices, line) if each.leaves is not None]\n    withdrawn",
        "for each in [line]]\n    withdrawn",
        (f"{TESTS}::test_an_album_of_the_team_is_one_answer",),
    ),
    Mutant(
        "An album is taken back as a whole",
        ALBUMS,
        "    for each in together(voices, line):\n",
        "    for each in [line]:\n",
        (f"{TESTS}::test_an_album_is_taken_back_as_a_whole",),
    ),
    Mutant(
        "A piece of an album goes where the first one went",
        REPLYING,
        "    if first is None or first.part is Part.WORDS:\n",
        "    if first is None or first.part is not None:\n",
        (
            f"{TESTS}::test_by_the_button_it_is_taken_as_well",
            f"{TESTS}::test_what_a_customer_adds_as_an_album_is_no_second_voice",
        ),
    ),
    Mutant(
        "A picture for colleagues never reaches the author",
        REPLYING,
        "(line.handle and not note)",
        "line.handle",
        (f"{TESTS}::test_a_picture_for_colleagues_never_reaches_the_author",),
    ),
    Mutant(
        "The team answers nobody with somebody else's words",
        REPLYING,
        "    if event.second_hand:\n        raise Misunderstood(keys.second_hand())\n",
        "",
        (f"{TESTS}::test_in_private_the_team_answers_nobody_with_somebody_elses_words",),
    ),
    Mutant(
        "What is sent along is replied to like its card",
        REPLYING,
        '"case-back", SENT, PAGE})',
        '"case-back", PAGE})',
        (f"{TESTS}::test_what_is_sent_along_is_replied_to_like_its_card",),
    ),
    Mutant(
        "Of an album that goes to nobody that is said once",
        REPLYING,
        "if event.album else",
        "if event is None else",
        (f"{TESTS}::test_of_an_album_that_goes_to_nobody_that_is_said_once",),
    ),
    Mutant(
        "An answer leaves with the picture that was put in the place of another",
        REPLYING,
        " and (not isinstance(event, Sent) or event.handle == line.handle)",
        "",
        (f"{TESTS}::test_an_answer_whose_picture_was_changed_leaves_with_the_new_one",),
    ),
    Mutant(
        "Of many pictures only the first are shown by themselves",
        "usecases/suggestions/inbox/sent_along.py",
        "islice(pieces, begin, begin + AT_ONCE)",
        "islice(pieces, begin, None)",
        (f"{TESTS}::test_of_many_pictures_the_first_are_shown_and_the_rest_by_a_tap",),
    ),
    Mutant(
        "Only who answers is shown what was sent",
        "handlers/suggestions/inbox/inbox.py",
        'OnTap("case-sent", sent_along, ANSWER,',
        'OnTap("case-sent", sent_along, replying.ANYONE,',
        (f"{TESTS}::test_who_may_not_answer_is_not_shown_what_was_sent",),
    ),
    Mutant(
        "A picture in the place of another reaches the team",
        "usecases/suggestions/saying/filing.py",
        "sent=changed.handle != known.handle)",
        "sent=False)",
        (f"{TESTS}::test_another_picture_in_the_place_of_one_reaches_the_team",),
    ),
    Mutant(
        "Of an album that is added its author is told once",
        "usecases/suggestions/saying/filing.py",
        'key=f"added:{voice.id}:{album}" if album else ""',
        'key=""',
        (f"{TESTS}::test_what_is_sent_later_comes_under_the_card",),
    ),
    Mutant(
        "Whose pictures and voice notes they are that is erased takes them with him",
        "storage/suggestions/keeping.py",
        '"message", "handle", "album"',
        '"message", "album"',
        (f"{TESTS}::test_who_is_erased_takes_what_he_sent_with_him",),
    ),
    Mutant(
        "What waits to be shown of who is erased is shown no more",
        "usecases/suggestions/saying/erasing.py",
        '"case-sent", "case-back", ',
        "",
        (f"{TESTS}::test_who_is_erased_takes_what_he_sent_with_him",),
    ),
    Mutant(
        "A forward is a voice that says so",
        INBOX,
        "        if line.forwarded:\n",
        "        if line is None:\n",
        (f"{TESTS}::test_a_forward_is_a_voice_that_says_so",),
    ),
    Mutant(
        "Thanks that somebody else said are no small talk",
        "handlers/suggestions/saying/small_talk.py",
        " and not event.second_hand",
        "",
        (f"{TESTS}::test_a_forward_is_a_voice_that_says_so",),
    ),
    Mutant(
        "A forward answers no dialogue",
        "handlers/dispatch.py",
        "        free = not begun and",
        "        free = begun is not None and",
        ("tests/handlers/test_second_hand.py::test_no_step_of_a_dialogue_takes_what_somebody_else_wrote",),
    ),
    Mutant(
        "Voice notes do not become one album",
        "usecases/suggestions/inbox/sent_along.py",
        "each.message) for each",
        '"") for each',
        (f"{TESTS}::test_what_cannot_be_one_album_goes_one_by_one",),
    ),
    Mutant(
        "What is round has its words below it",
        "delivery/wording.py",
        "    return round_ or isinstance(",
        "    return isinstance(",
        (f"{HANDLES}::test_what_is_round_has_its_words_in_a_message_below_it",),
    ),
    Mutant(
        "What is too large for another messenger is not fetched",
        "delivery/posting.py",
        "        if _too_large(attachment, parcel, line):\n",
        "        if attachment is None:\n",
        (f"{HANDLES}::test_what_is_too_large_for_another_messenger_is_not_even_fetched",),
    ),
    Mutant(
        "Where a recording is not handed out that is said",
        "delivery/posting.py",
        "return elsewhere(part.text, parcel.reader) if isinstance(attachment, SentFile) else part.text",
        "return part.text",
        (f"{HANDLES}::test_where_a_recording_is_not_handed_out_that_is_said",),
    ),
    Mutant(
        "No length and no size is larger than can be kept",
        UPDATES,
        "return min(max(told or 0, 0), MOST)",
        "return told or 0",
        ("tests/messengers/test_updates.py::test_no_length_and_no_size_is_larger_than_can_be_kept",),
    ),
    Mutant(
        "An animation is no file",
        "messengers/telegram/message_kinds.py",
        '    "animation": Kind.ANIMATION,\n    "audio": Kind.AUDIO,\n    "video"',
        '    "audio": Kind.AUDIO,\n    "video"',
        ("tests/messengers/test_updates.py::test_a_recording_comes_with_its_length_and_its_size",),
    ),
    Mutant(
        "A recording is no picture of a broadcast",
        "handlers/news/draft.py",
        "        if not sent.picture:\n",
        "        if sent is None:\n",
        ("tests/handlers/test_unread.py::test_a_video_in_a_broadcast_is_no_text",),
    ),
)
