"""What people write freely: addresses, broadcasts with looks and pictures, and the ways back."""

from tests.mutants.mutant import Mutant

ADDRESSES = "handlers/prizes/addresses.py"
DRAFT = "handlers/news/draft.py"
ENTITIES = "messengers/telegram/entities.py"
MARKUP = "texts/markup.py"
STEPS = "handlers/polls/making_steps.py"
ON_ADDRESSES = "tests/handlers/test_addresses.py"
ON_DRAFTS = "tests/handlers/test_broadcast_drafts.py"
ON_FORMATTED = "tests/messengers/test_formatted.py"
ON_BROADCASTS = "tests/customers/test_broadcasts.py"
ON_WAYS_BACK = "tests/handlers/test_ways_back.py"
ON_LIFE = "tests/prizes/test_life.py"

MUTANTS = (
    Mutant(
        "An address is shown before it is kept",
        ADDRESSES,
        "    return _shown(award, asked, sealed, desk)\n\n\ndef _shown",
        "    lifecycle.tell_address(desk.stores[Prizes], award.id, desk.customer.id, sealed, desk.now)\n"
        "    return _shown(award, asked, sealed, desk)\n\n\ndef _shown",
        (f"{ON_ADDRESSES}::test_an_address_is_final_once_its_winner_says_that_it_is_correct",),
    ),
    Mutant(
        "What hardly is an address is asked for again",
        ADDRESSES,
        "doubtful=doubtful(address)",
        "doubtful=False",
        (f"{ON_ADDRESSES}::test_what_hardly_is_an_address_is_asked_for_again_and_never_refused",),
    ),
    Mutant(
        "A question is hardly an address",
        "prizes/address.py",
        " or not QUESTIONING.isdisjoint(address)",
        "",
        (f"{ON_LIFE}::test_what_hardly_is_an_address_is_doubted",),
    ),
    Mutant(
        "A line without a number is hardly an address",
        "prizes/address.py",
        " or (one_line and not numbered)",
        "",
        (f"{ON_LIFE}::test_what_hardly_is_an_address_is_doubted",),
    ),
    Mutant(
        "What is said in a word is hardly an address",
        "prizes/address.py",
        "len(address) < TELLING or ",
        "",
        (f"{ON_LIFE}::test_what_hardly_is_an_address_is_doubted",),
    ),
    Mutant(
        "Consent to keep an address is given with it",
        ADDRESSES,
        "    give(desk, Purpose.ADDRESS, keys.consent_address())\n",
        "",
        (f"{ON_ADDRESSES}::test_consent_to_keep_it_is_given_by_confirming",),
    ),
    Mutant(
        "An address that waits is shown again where the prize is claimed",
        ADDRESSES,
        "asked.award == award.id and asked.sealed is not None:",
        "asked.award != award.id and asked.sealed is not None:",
        (
            f"{ON_ADDRESSES}::test_what_waits_is_shown_again_under_claim_and_not_forgotten_over_other_questions",
        ),
    ),
    Mutant(
        "An address that waits goes with the prize",
        "usecases/prizes/awarding.py",
        "        address_dialogue.drop(lost, self._work.stores)\n",
        "",
        (f"{ON_ADDRESSES}::test_nothing_waits_any_longer_once_the_prize_is_passed_on",),
    ),
    Mutant(
        "An address that waits goes when the parcel has left",
        "usecases/prizes/awarding.py",
        "    address_dialogue.drop(award, work.stores)\n",
        "",
        (f"{ON_ADDRESSES}::test_nothing_waits_any_longer_once_the_parcel_has_left",),
    ),
    Mutant(
        "Nobody leaves what another is asked",
        ADDRESSES,
        "award = lifecycle.check_holder(found, desk.customer.id, desk.now)",
        "award = found",
        (f"{ON_ADDRESSES}::test_nobody_else_confirms_changes_or_leaves_it",),
    ),
    Mutant(
        "An address that waits is sealed in what is sent",
        ADDRESSES,
        "SealedWords(sealed.key, sealed.content)",
        "keys.words(text=desk.company.sealing.open(sealed))",
        (f"{ON_ADDRESSES}::test_until_it_is_confirmed_an_address_stands_nowhere_in_the_clear",),
    ),
    Mutant(
        "An address that waits is opened for its winner",
        "bot/attachments.py",
        "        if step != address_dialogue.STEP:\n            return body\n",
        "        return body\n",
        (f"{ON_ADDRESSES}::test_what_waits_to_be_confirmed_is_in_his_data_for_him_to_read",),
    ),
    Mutant(
        "Who was asked before addresses were shown back is asked on",
        "usecases/prizes/address_dialogue.py",
        "type=int | AddressDraft)",
        "type=Waiting)",
        (f"{ON_ADDRESSES}::test_who_was_asked_before_addresses_were_shown_back_is_asked_on",),
    ),
    Mutant(
        "A picture takes no words away",
        DRAFT,
        '        elif not self.words:\n            self.words[self.language] = ""',
        '        else:\n            self.words[self.language] = ""',
        (f"{ON_DRAFTS}::test_a_picture_adds_to_the_words_and_words_to_the_picture",),
    ),
    Mutant(
        "Words take the place of a picture that said it all",
        DRAFT,
        '{language: text for language, text in written.items() if text} or {self.language: ""}',
        "written",
        (f"{ON_DRAFTS}::test_a_picture_alone_is_in_the_language_that_was_asked_for_until_words_are_written",),
    ),
    Mutant(
        "Of an album every picture stays",
        DRAFT,
        "if sent.album and (sent.album, sent.who.messenger) == (self.album, self.messenger):",
        "if not sent.album and (sent.album, sent.who.messenger) == (self.album, self.messenger):",
        (f"{ON_DRAFTS}::test_an_album_is_taken_as_a_whole_in_whatever_order_it_comes",),
    ),
    Mutant(
        "The pictures of an album stand as they were sent",
        DRAFT,
        "sorted(sent, key=lambda message: (len(message), message))",
        "list(sent)",
        (f"{ON_DRAFTS}::test_an_album_is_taken_as_a_whole_in_whatever_order_it_comes",),
    ),
    Mutant(
        "The rest of an album may still be on its way",
        DRAFT,
        "if not (self.album and len(self.pictures) == 1):",
        "if True:",
        (f"{ON_DRAFTS}::test_an_album_is_taken_as_a_whole_in_whatever_order_it_comes",),
    ),
    Mutant(
        "Captions of an album stand below each other",
        DRAFT,
        "(captions if belongs else {})",
        "{}",
        (f"{ON_DRAFTS}::test_captions_of_an_album_stand_below_each_other",),
    ),
    Mutant(
        "The change of a caption takes the place of that one",
        DRAFT,
        "sent.message in captions or ",
        "not sent.edited and ",
        (f"{ON_DRAFTS}::test_the_caption_of_one_picture_is_changed_by_itself",),
    ),
    Mutant(
        "The change of a picture that is no more there is passed over",
        DRAFT,
        "        if sent.edited and sent.message not in self.pictures:\n",
        "        if False:\n",
        (f"{ON_DRAFTS}::test_a_picture_that_is_changed_takes_its_own_place",),
    ),
    Mutant(
        "A caption that is taken away is gone",
        DRAFT,
        " and (words.words or event.message in captions)",
        " and words.words",
        (f"{ON_DRAFTS}::test_words_that_are_taken_from_under_a_picture_are_gone",),
    ),
    Mutant(
        "What was changed since its preview is not sent unseen",
        "handlers/news/broadcasting.py",
        "    if seen != _plan_id(draft.plan):\n",
        "    if False:\n",
        (f"{ON_DRAFTS}::test_what_was_changed_since_its_preview_is_shown_before_it_is_sent",),
    ),
    Mutant(
        "New words do not look like the old ones",
        DRAFT,
        "        self.marks.pop(self.language, None)\n",
        "",
        (f"{ON_DRAFTS}::test_words_keep_their_looks_and_new_words_have_their_own",),
    ),
    Mutant(
        "Words that do not fit under a picture are not previewed",
        "handlers/news/broadcasting.py",
        "    plan.content.check()\n",
        "",
        (f"{ON_DRAFTS}::test_the_first_picture_of_an_album_does_not_stand_for_the_whole",),
    ),
    Mutant(
        "Who reads another language is told so without words too",
        "handlers/news/message.py",
        "    if said != language:\n",
        "    if said != language and content.words[said]:\n",
        (f"{ON_DRAFTS}::test_who_reads_another_language_is_told_so_below_a_picture_as_well",),
    ),
    Mutant(
        "A language with empty words is not written",
        "customers/news/broadcast.py",
        "for language, text in self.words.items() if text)",
        "for language, text in self.words.items())",
        (f"{ON_DRAFTS}::test_a_language_without_words_is_not_written",),
    ),
    Mutant(
        "The same broadcast is known over an upgrade",
        "customers/news/broadcast.py",
        "picture: str = field(default_factory=str)",
        'picture: str = ""',
        (f"{ON_BROADCASTS}::test_what_went_out_before_there_were_albums_is_still_known_as_the_same",),
    ),
    Mutant(
        "Each picture of an album takes a place in the windows",
        "delivery/line.py",
        "for _ in outgoing.album[1:]:",
        "for _ in ():",
        ("tests/delivery/test_sending.py::test_each_picture_of_an_album_takes_a_place_in_the_windows",),
    ),
    Mutant(
        "No button hangs on an album",
        "delivery/wording.py",
        "if attached and not _stands_alone(message.attachment):",
        "if attached:",
        ("tests/delivery/test_sending.py::test_each_picture_of_an_album_takes_a_place_in_the_windows",),
    ),
    Mutant(
        "Places in a text are counted in UTF-16 units",
        ENTITIES,
        'accumulate(2 if sign > "\\uffff" else 1 for sign in text)',
        "accumulate(1 for sign in text)",
        (f"{ON_FORMATTED}::test_places_are_counted_in_utf_16_units",),
    ),
    Mutant(
        "NUL that is left out moves no look",
        ENTITIES,
        'return there - text.count("\\0", 0, there)',
        "return there",
        (f"{ON_FORMATTED}::test_what_is_left_out_moves_nothing",),
    ),
    Mutant(
        "A link leads nowhere that runs anything",
        ENTITIES,
        'if entity.type != "text_link" or SAFE.fullmatch(entity.url or "")',
        'if entity.type != "text_link" or entity.url',
        (f"{ON_FORMATTED}::test_what_lies_nowhere_or_leads_where_it_must_not_leaves_the_words_as_they_are",),
    ),
    Mutant(
        "A hidden link is written out",
        ENTITIES,
        "return _written_out(words, marks), Marked",
        "return words, Marked",
        (f"{ON_FORMATTED}::test_a_hidden_link_is_written_out_for_who_keeps_words_alone",),
    ),
    Mutant(
        "An address is not written out behind itself",
        ENTITIES,
        " and _bare(words[mark.start : mark.end]) != _bare(mark.link):",
        ":",
        (f"{ON_FORMATTED}::test_a_hidden_link_is_written_out_for_who_keeps_words_alone",),
    ),
    Mutant(
        "Marks that cross become tags within each other",
        MARKUP,
        "    return -mark.end, mark.start, ORDER[mark.look]\n",
        "    return mark.start, -mark.end, ORDER[mark.look]\n",
        (f"{ON_FORMATTED}::test_marks_become_tags_within_each_other_however_they_cross",),
    ),
    Mutant(
        "Formatted words are escaped",
        MARKUP,
        "        yield escaped(words[place:following])\n",
        "        yield words[place:following]\n",
        (f"{ON_FORMATTED}::test_marks_become_tags_within_each_other_however_they_cross",),
    ),
    Mutant(
        "A look of ours is called as Telegram calls it",
        "messengers/telegram/sending.py",
        'return markup.replace("spoiler>", "tg-spoiler>")',
        "return markup",
        (f"{ON_FORMATTED}::test_what_somebody_formats_reads_the_same_when_it_is_sent_on",),
    ),
    Mutant(
        "An old way back takes nothing back",
        STEPS,
        'if step == "back" and value == _open(draft):',
        'if step == "back":',
        (f"{ON_WAYS_BACK}::test_each_answer_of_the_wizard_can_be_taken_back",),
    ),
    Mutant(
        "A list that goes on is taken back as a whole",
        STEPS,
        'last = step if step == "options" and draft.options else',
        "last =",
        (f"{ON_WAYS_BACK}::test_a_long_list_is_taken_back_as_a_whole",),
    ),
    Mutant(
        "The button of one dialogue leaves no other",
        "handlers/asking.py",
        "if running is None or tap.arguments != (running[0],):",
        "if running is None:",
        (f"{ON_WAYS_BACK}::test_the_button_of_one_dialogue_leaves_no_other",),
    ),
)
