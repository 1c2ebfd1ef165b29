"""What the sandbox and its web chat promise."""

from tests.mutants.mutant import Mutant

GROUPS = "tests/sandbox/test_groups.py"
REHEARSAL = "tests/web/test_rehearsal.py"
SENDING = "tests/sandbox/test_sending.py"
TOPICS = "tests/sandbox/test_topics.py"
CHOSEN = ("tests/web/test_features.py::test_a_file_chosen_while_something_is_on_its_way_is_kept",)

MUTANTS = (
    Mutant(
        "A file chosen before there is a line to write in is kept",
        "sandbox/web/composer.js",
        "if (!files.length || this.phone.isListenerOnly()) return;",
        "if (!files.length || this.form.hidden) return;",
        CHOSEN,
    ),
    Mutant(
        "A file chosen while another one is being sent is kept",
        "sandbox/web/composer.js",
        "if (this.context === context && this.attachment === attachment) this.setContext(null);",
        "this.setContext(null);",
        CHOSEN,
    ),
    Mutant(
        "Of a channel a bot hears how many react and not who",
        "sandbox/moves.py",
        "    if room.channel:\n        _tell_counts(",
        "    if False:\n        _tell_counts(",
        (f"{GROUPS}::test_of_a_channel_a_bot_hears_how_many_react_and_not_who",),
    ),
    Mutant(
        "In the group's name its administrators alone do anything",
        "sandbox/acts.py",
        "    check_steering(speaker, person)\n    return speaker\n",
        "    return speaker\n",
        (f"{GROUPS}::test_in_the_groups_name_its_administrators_alone_do_anything",),
    ),
    Mutant(
        "What `make run` begins with is done in an empty database only",
        "bot/commands/rehearsal.py",
        "        if empty:",
        "        if True:",
        (f"{REHEARSAL}::test_the_next_time_they_are_the_same_people_and_begin_nothing_anew",),
    ),
    Mutant(
        "The people of `make run` speak as whoever looks at them does",
        "bot/commands/rehearsal.py",
        "match(wished[0]) if wished else otherwise",
        "otherwise",
        (f"{REHEARSAL}::test_whoever_looks_finds_people_of_his_language_and_what_they_have_done",),
    ),
    Mutant(
        "The people of `make run` are the same the next time",
        "bot/commands/rehearsal.py",
        'if is_language(kept := file.read_text(encoding="utf-8")):',
        'if is_language(kept := file.read_text(encoding="utf-8")) and not kept:',
        (f"{REHEARSAL}::test_the_next_time_they_are_the_same_people_and_begin_nothing_anew",),
    ),
    Mutant(
        "A topic says how many messages in it are unread",
        "sandbox/web/topics.js",
        ", badge(number === phone.topic ? 0 : unread(phone.id, phone.chat, number))",
        "",
        ("tests/web/test_sending.py::test_a_topic_says_how_many_messages_in_it_are_unread",),
    ),
    Mutant(
        "The company of `make run` speaks as its people do",
        "bot/commands/rehearsal.py",
        'return local.model_copy(update={"language": language})',
        "return local.model_copy(update={})",
        (f"{REHEARSAL}::test_a_group_is_answered_in_the_language_of_the_page",),
    ),
    Mutant(
        "A mention alone does not reach a bot in privacy mode",
        "sandbox/privacy.py",
        "    if command is None:\n        return False",
        "    if command is None:\n        return bot.username in (message.text or '')",
        (f"{GROUPS}::test_a_mention_alone_does_not_reach_a_bot_in_privacy_mode",),
    ),
    Mutant(
        "What answers a message that was meant for the bot reaches it",
        "sandbox/privacy.py",
        "if answered and (answered.bot_id == bot.id or bot.id in answered.meant_for):",
        "if answered and answered.bot_id == bot.id:",
        (f"{GROUPS}::test_what_answers_the_bot_or_what_was_meant_for_it_reaches_it",),
    ),
    Mutant(
        "An answer to a message that was deleted answers nothing",
        "sandbox/acts.py",
        "if number not in room.kept and not 0 < number <= last:",
        "if number not in room.kept:",
        (f"{GROUPS}::test_an_answer_to_what_was_deleted_answers_nothing",),
    ),
    Mutant(
        "A person deletes only what he may",
        "sandbox/moves.py",
        "if not (steering or mine):",
        "if False:",
        (f"{GROUPS}::test_what_people_delete_is_gone_and_no_bot_hears_of_it",),
    ),
    Mutant(
        "An administrator has only the rights that he was given",
        "sandbox/rooms.py",
        'status == "administrator" and right not in self.lacking.get(user_id, ())',
        'status == "administrator"',
        (f"{GROUPS}::test_an_administrator_has_the_rights_he_was_given",),
    ),
    Mutant(
        "A bot without the right handles none but its own topics",
        "sandbox/methods/topics.py",
        "if not room.may(call.bot.id, right) and not (begun and begun.bot_id == call.bot.id):",
        "if not room.may(call.bot.id, right) and False:",
        (f"{TOPICS}::test_a_bot_without_the_right_handles_none_but_its_own_topics",),
    ),
    Mutant(
        "A group whose topics are turned off takes nothing in them",
        "sandbox/topics.py",
        "if not room.chat.is_forum or number not in room.topics:",
        "if number not in room.topics:",
        (f"{TOPICS}::test_topics_are_renamed_turned_off_and_come_with_a_group_that_moves",),
    ),
    Mutant(
        "A file that is said to be too large for bots is fetched by none",
        "sandbox/methods/media.py",
        "if stored.size > DOWNLOAD_BYTES:",
        "if len(stored.content) > DOWNLOAD_BYTES:",
        (f"{SENDING}::test_a_file_may_be_larger_than_a_bot_can_fetch",),
    ),
    Mutant(
        "An album is of kinds that an app puts together",
        "sandbox/sending.py",
        "if not any({part.kind for part in parts} <= kinds for kinds in TOGETHER):",
        "if False:",
        (f"{SENDING}::test_what_no_app_sends_is_refused",),
    ),
    Mutant(
        "An album that a bot passes on stays one",
        "sandbox/methods/relaying.py",
        "new = albums.setdefault(album, str(call.world.random.getrandbits(60)))",
        "new = str(call.world.random.getrandbits(60)) if album else ''",
        (f"{SENDING}::test_an_album_that_a_bot_passes_on_stays_one",),
    ),
    Mutant(
        "In a closed topic none but those write who manage topics",
        "sandbox/topics.py",
        "if number in room.closed_topics and not room.may(user_id, MANAGING):",
        "if number in room.closed_topics and room.status(user_id) == 'member':",
        (f"{TOPICS}::test_a_bot_with_the_right_to_manages_topics",),
    ),
    Mutant(
        "What has no words cannot be given any",
        "sandbox/acts.py",
        "if not has_words(kept.message):",
        "if False:",
        (f"{SENDING}::test_a_file_of_each_kind_is_sent_fetched_changed_and_sent_back",),
    ),
)
