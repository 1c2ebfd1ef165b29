"""What is promised of several messengers side by side, and of one that can do little."""

from tests.mutants.mutant import Mutant

OPTIONS = "chat/options.py"
APP = "messengers/memory/app.py"
WORDING = "delivery/wording.py"
POSTING = "delivery/posting.py"
ATTACHMENTS = "delivery/attachments.py"
ENGINE = "delivery/engine.py"
SPELLING = "handlers/spelling.py"
RECEPTION = "handlers/reception.py"
PUBLISHING = "handlers/polls/publishing.py"
PLUGGED = "bot/plugged.py"
CHOSEN = "tests/messengers/test_options.py"
MEMORY = "tests/messengers/test_memory.py"
LINKS = "tests/messengers/test_links.py"
PLAIN = "tests/delivery/test_plain.py"
HANDLES = "tests/delivery/test_handles.py"
SPELLED = "tests/handlers/test_spelling.py"
NAMED = "tests/handlers/test_several_messengers.py"
TOGETHER = "tests/operations/test_plugged.py"

MUTANTS = (
    Mutant(
        "A number that is no option takes none",
        OPTIONS,
        "if 0 < int(number) <= len(options) else None",
        "if int(number) <= len(options) else None",
        (f"{CHOSEN}::test_anything_else_takes_none",),
    ),
    Mutant(
        "A number without end is not read",
        OPTIONS,
        " and len(number) <= LONGEST):",
        "):",
        (f"{CHOSEN}::test_anything_else_takes_none",),
    ),
    Mutant(
        "A number takes an option of the newest message that has some",
        APP,
        "for post in reversed(self.posts[place.address]) if post.keys",
        "for post in self.posts[place.address] if post.keys",
        (f"{MEMORY}::test_a_number_takes_an_option_of_the_newest_message_that_has_some",),
    ),
    Mutant(
        "What the app in memory cannot hand over now comes again",
        APP,
        "        except NotNow:\n            await asyncio.sleep(PAUSE)\n",
        "        except NotNow:\n            return\n",
        (f"{MEMORY}::test_what_cannot_be_kept_now_comes_again_and_poison_holds_up_nobody",),
    ),
    Mutant(
        "A handle of another messenger is none of the app in memory",
        APP,
        '        if handle not in self._files:\n            raise Refused("no such file")\n',
        "        if handle not in self._files:\n            return Media(handle, kind=Kind.PICTURE)\n",
        (f"{MEMORY}::test_pictures_are_kept_and_sent_again_by_their_handle",),
    ),
    Mutant(
        "Without buttons each option has a number in the text",
        WORDING,
        "if keys and not line.abilities.buttons:",
        "if False:",
        (f"{PLAIN}::test_without_buttons_each_option_has_a_number_in_the_text",),
    ),
    Mutant(
        "What an option says is escaped",
        WORDING,
        "map(escaped, numbered(keys))",
        "numbered(keys)",
        (f"{PLAIN}::test_without_buttons_each_option_has_a_number_in_the_text",),
    ),
    Mutant(
        "A link in a text leads where the reader's messenger leads",
        WORDING,
        "links.private(of) if isinstance(of, Link) else of",
        "of",
        (f"{LINKS}::test_a_link_leads_where_the_readers_messenger_leads",),
    ),
    Mutant(
        "A button leads where the reader's messenger leads, unless an older version wrote it",
        WORDING,
        "links.private(button.link) if isinstance(button.link, Link) else button.link",
        "links.private(button.link)",
        (f"{LINKS}::test_an_address_of_an_older_version_stays_what_it_is",),
    ),
    Mutant(
        "Without changes nothing is changed",
        POSTING,
        "if parcel.edits and line.abilities.edits:",
        "if parcel.edits:",
        (f"{PLAIN}::test_without_changes_news_are_said_anew_and_the_rest_is_left_out",),
    ),
    Mutant(
        "Where nothing can be changed only news are said anew",
        POSTING,
        "if parcel.edits and not parcel.message.news:",
        "if False:",
        (f"{PLAIN}::test_without_changes_news_are_said_anew_and_the_rest_is_left_out",),
    ),
    Mutant(
        "A handle goes to the messenger that gave it alone",
        ATTACHMENTS,
        "if isinstance(attachment, SentPicture | SentFile) and attachment.messenger == messenger:",
        "if isinstance(attachment, SentPicture | SentFile):",
        (f"{HANDLES}::test_to_another_messenger_it_goes_itself_and_is_fetched_once_for_all",),
    ),
    Mutant(
        "A picture is fetched once for all",
        ATTACHMENTS,
        '        return messenger, picture, "", "", False\n',
        '        return messenger, picture, reader.language, "", False\n',
        (f"{HANDLES}::test_two_who_read_otherwise_get_the_same_picture",),
    ),
    Mutant(
        "The handles of an album go to the messenger that gave them alone",
        WORDING,
        "if not isinstance(album, SentAlbum) or album.messenger == messenger:",
        "if True:",
        (f"{HANDLES}::test_an_album_goes_to_another_messenger_one_by_one",),
    ),
    Mutant(
        "A picture that is never handed out leaves the words",
        POSTING,
        "(ResultPicture, WinnerPicture, PassPicture, SentPicture, SentFile)",
        "(ResultPicture, WinnerPicture, PassPicture, SentFile)",
        (f"{HANDLES}::test_what_is_never_handed_out_leaves_the_words",),
    ),
    Mutant(
        "A messenger that is held up holds up no other",
        ENGINE,
        "busy | set(closed) | shut",
        "busy | set(closed)",
        (f"{HANDLES}::test_a_messenger_that_asks_to_wait_holds_up_no_other",),
    ),
    Mutant(
        "Nothing is taken for a messenger that is shut",
        "storage/delivery/queue.py",
        'outbox.c.messenger.not_in(bindparam("shut", expanding=True)),',
        'outbox.c.messenger.not_in(bindparam("shut", expanding=True)) | (outbox.c.id > 0),',
        ("tests/storage/test_outbox.py::test_a_messenger_that_is_shut_holds_up_no_other",),
    ),
    Mutant(
        "Without toasts a tap is answered by a message",
        SPELLING,
        "case Toast() if not able.toast_seconds:",
        "case Toast() if False:",
        (SPELLED,),
    ),
    Mutant(
        "Without changes a card is said anew",
        SPELLING,
        "case Redraw() if not able.edits:",
        "case Redraw() if False:",
        (f"{SPELLED}::test_a_vote_is_answered_by_a_message_and_the_card_as_it_is_now",),
    ),
    Mutant(
        "Of a vote, too, what cannot be shown is said",
        RECEPTION,
        "        if shown is not answers:\n",
        "        if False:\n",
        (f"{SPELLED}::test_a_vote_is_answered_by_a_message_and_the_card_as_it_is_now",),
    ),
    Mutant(
        "What is told by a toast is told to nobody who reads along",
        SPELLING,
        "return tap.place.kind is PlaceKind.PRIVATE",
        "return tap is not None",
        (f"{SPELLED}::test_where_others_read_along_a_toast_is_no_message",),
    ),
    Mutant(
        "The team's chat is one of its messenger",
        "handlers/desk.py",
        "(team.messenger, team.address) == here",
        "team.address == here[1]",
        (f"{NAMED}::test_a_chat_of_the_same_address_elsewhere_is_not_the_teams",),
    ),
    Mutant(
        "A toast that comes too late is said",
        RECEPTION,
        "            await self._say(event, late(answers, event))\n",
        "            pass\n",
        (f"{SPELLED}::test_a_toast_that_comes_too_late_is_said",),
    ),
    Mutant(
        "A toast that comes in time is not said as well",
        RECEPTION,
        " - at > self._able(event).toast_seconds:",
        " - at >= 0:",
        (f"{SPELLED}::test_a_toast_that_comes_too_late_is_said",),
    ),
    Mutant(
        "A poll is published in the messenger that is named",
        PUBLISHING,
        "return To(found[1], found[2]) if person is None",
        "return To(desk.person.messenger, found[2]) if person is None",
        (f"{NAMED}::test_a_poll_is_published_in_the_messenger_that_is_named",),
    ),
    Mutant(
        "A messenger that we are not in is no chat",
        PUBLISHING,
        "if found is None or found[1] not in desk.company.messengers:",
        "if found is None:",
        (f"{NAMED}::test_a_messenger_that_we_are_not_in_is_no_chat",),
    ),
    Mutant(
        "A chat that is tapped is of its own messenger",
        PUBLISHING,
        "{poll.id} {venue.messenger}:{venue.chat}",
        "{poll.id} {desk.person.messenger}:{venue.chat}",
        (f"{NAMED}::test_chats_of_every_messenger_are_offered_and_chosen",),
    ),
    Mutant(
        "The audit log tells the messenger of a chat",
        "usecases/polls/posts.py",
        "chat if known else f'{there.messenger}:{chat}'",
        "chat",
        (f"{NAMED}::test_chats_of_every_messenger_are_offered_and_chosen",),
    ),
    Mutant(
        "Nobody is banned in a messenger that we are not in",
        "handlers/customers/bans.py",
        "if contact.messenger not in desk.company.messengers:",
        "if False:",
        (f"{NAMED}::test_a_messenger_that_we_are_not_in_has_nobody",),
    ),
    Mutant(
        "Only in his own messenger a link leads to a person",
        "handlers/customers/person.py",
        ' if contact.messenger == desk.person.messenger else ""',
        "",
        (f"{NAMED}::test_only_in_his_own_messenger_a_link_leads_to_a_person",),
    ),
    Mutant(
        "A picture of a broadcast knows where it was sent",
        "handlers/news/draft.py",
        "        self.messenger = sent.who.messenger\n",
        "",
        (f"{NAMED}::test_a_picture_of_a_broadcast_knows_the_messenger_in_which_it_was_sent",),
    ),
    Mutant(
        "A file is fetched from the messenger in which it was sent",
        PLUGGED,
        "return {each.name: each.fetch for each in self.bundles}",
        "return {each.name: self.bundles[-1].fetch for each in self.bundles}",
        (f"{TOGETHER}::test_a_picture_is_fetched_from_the_messenger_in_which_it_was_sent",),
    ),
    Mutant(
        "Limits count for each messenger, with its own links and abilities",
        PLUGGED,
        "Line(dressed(each.name, each.line), limits, each.links, each.abilities)",
        "Line(dressed(each.name, each.line), limits, each.links)",
        (f"{TOGETHER}::test_each_line_knows_what_its_messenger_can_do",),
    ),
    Mutant(
        "What a messenger does not take is counted for it",
        "bot/watch/measuring.py",
        "labels(self._name, type(error).__name__)",
        'labels("", type(error).__name__)',
        (f"{TOGETHER}::test_what_a_messenger_does_not_take_is_counted_for_it",),
    ),
)
