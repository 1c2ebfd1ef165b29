"""What an author does with his words and his name, limits of a day, and what is said in groups."""

from tests.mutants.mutant import Mutant

FILING = "suggestions/filing.py"
AUTHORING = "handlers/suggestions/saying/authoring.py"
SAYING = "handlers/suggestions/saying/saying.py"
GROUPS = "handlers/suggestions/saying/in_groups.py"
KEEPING = "storage/suggestions/keeping.py"
TESTS = "tests/handlers/test_board.py"
AUTHORS = "tests/handlers/test_authoring.py"
SUGGESTING = "tests/handlers/test_suggesting.py"
CHANGES = f"{AUTHORS}::test_an_author_changes_the_words_while_nobody_supports_them"
STANDS = f"{AUTHORS}::test_once_it_is_supported_it_says_why_it_stands_and_offers_to_add"
ERASED = f"{AUTHORS}::test_who_is_erased_leaves_no_name_and_no_report_behind"
LIMIT = f"{AUTHORS}::test_past_the_limit_one_is_told_hourly_until_when"
IDEAS = f"{AUTHORS}::test_ideas_have_a_limit_of_their_own_and_nothing_is_lost"
EMOJI = f"{AUTHORS}::test_an_idea_that_is_only_an_emoji_is_asked_for_words"
LIMITS = "tests/stories/test_board.py::test_the_team_sets_how_much_one_person_says_within_a_day"
LATE = f"{AUTHORS}::test_words_that_came_too_late_are_a_voice_of_their_own"
REPLIES = f"{SUGGESTING}::test_a_reply_and_a_mention_are_voices"

MUTANTS = (
    Mutant(
        "What follows within a minute changes nothing that others support",
        "suggestions/filing.py",
        " and not last.supporters",
        "",
        (
            "tests/handlers/test_authoring.py::test_what_follows_within_a_minute_changes_nothing_that_others_support",
        ),
    ),
    Mutant(
        "Words are changed while nobody supports them",
        AUTHORING,
        "    if voice.supporters:\n        return _stands(voice)\n    return use.rewrite",
        "    return use.rewrite",
        (STANDS,),
    ),
    Mutant(
        "What was written for an idea that went its way is a voice of its own",
        AUTHORING,
        "    if voice.status is not Status.NEW:\n        desk.stores[Dialogues].end(desk.customer.id)\n"
        "        return None\n",
        "",
        (f"{AUTHORS}::test_what_was_written_for_an_idea_that_went_its_way_is_a_voice_of_its_own",),
    ),
    Mutant(
        "A name for what was withdrawn is a voice of its own",
        AUTHORING,
        "    if voice.status is Status.WITHDRAWN:\n        desk.stores[Dialogues].end(desk.customer.id)\n"
        "        return None\n",
        "",
        (f"{AUTHORS}::test_what_was_written_for_an_idea_that_went_its_way_is_a_voice_of_its_own",),
    ),
    Mutant(
        "A changed idea is found by its new words",
        "usecases/suggestions/saying/filing.py",
        "    if changed.public:\n        likeness.bring_up_to_date(changed, work)\n",
        "",
        ("tests/handlers/test_reviewing.py::test_where_ideas_are_open_new_words_are_read_at_once",),
    ),
    Mutant(
        "New words that the team lets stand are found from then on",
        "usecases/suggestions/inbox/reviewing.py",
        "    likeness.bring_up_to_date(idea, work)\n",
        "",
        (CHANGES,),
    ),
    Mutant(
        "An idea written anew keeps none of its old messages",
        FILING,
        '(text, *[""] * len(words))',
        "(text,)",
        (f"{AUTHORS}::test_several_messages_of_an_idea_are_written_anew_as_one",),
    ),
    Mutant(
        "A name is a name",
        "suggestions/signing.py",
        " and not _LEADS.search(name)",
        "",
        (f"{AUTHORS}::test_what_is_no_name_is_asked_for_again",),
    ),
    Mutant(
        "The name goes with who is erased",
        KEEPING,
        '"author": None, "signed": "", "hiding": "",',
        '"author": None,',
        (ERASED,),
    ),
    Mutant(
        "The words of a hidden idea go with its author",
        KEEPING,
        "    stands = voices.c.hidden.is_(None), ",
        "    stands = voices.c.id > 0, ",
        (f"{AUTHORS}::test_words_of_a_hidden_idea_go_with_its_author",),
    ),
    Mutant(
        "The words of an idea that was taken back go with its author",
        KEEPING,
        "voices.c.status != Status.WITHDRAWN.value",
        "voices.c.id > 0",
        ("tests/handlers/test_erased_voices.py::test_nothing_she_said_is_left_wherever_it_had_come_to",),
    ),
    Mutant(
        "The team's card of an idea that was taken back forgets its words",
        "usecases/suggestions/saying/erasing.py",
        "    if not voice.public:\n        return",
        "    if voice.published is None:\n        return",
        ("tests/handlers/test_erased_voices.py::test_nothing_she_said_is_left_wherever_it_had_come_to",),
    ),
    Mutant(
        "Past the limit one is told hourly at most",
        "usecases/suggestions/saying/filing.py",
        "if not work.stores[Alerts].first_within(limit_alert(author), HOUR, work.now):",
        "if not work.stores[Alerts].first_within(limit_alert(author), HOUR - HOUR, work.now):",
        (LIMIT,),
    ),
    Mutant(
        "That somebody was told of the limit goes with him",
        KEEPING,
        "    db.execute(delete(voice_alerts).where(voice_alerts.c.name == limit_alert(customer)))\n",
        "",
        (LIMIT,),
    ),
    Mutant(
        "What the team records does not count",
        "storage/suggestions/rows.py",
        "voices.c.begun > since, voices.c.recorder.is_(None)",
        "voices.c.begun > since",
        (f"{AUTHORS}::test_what_the_team_records_for_somebody_does_not_count",),
    ),
    Mutant(
        "So many messages are one voice at the most",
        FILING,
        "len(pieces) < PIECES and ",
        "",
        (f"{AUTHORS}::test_so_many_messages_are_one_voice_and_then_the_next_begins",),
    ),
    Mutant(
        "Ideas have a limit of their own",
        SAYING,
        "        return filed(voice, kind, desk)\n    use.check_ideas(desk, desk.customer.id)\n",
        "        return filed(voice, kind, desk)\n",
        (IDEAS,),
    ),
    Mutant(
        "Past the limit of ideas nothing is lost that is said elsewhere",
        SAYING,
        "    if use.room_for_ideas(desk, desk.customer.id):\n        return _chosen_as",
        "    if voice.id:\n        return _chosen_as",
        (f"{AUTHORS}::test_past_the_limit_of_ideas_what_is_said_elsewhere_is_asked_about_and_stays",),
    ),
    Mutant(
        "Past the limit of ideas a group's suggestion is none",
        "usecases/suggestions/saying/filing.py",
        "(folded(line.text) and room_for_ideas(work, author))",
        "folded(line.text)",
        (f"{AUTHORS}::test_past_the_limit_of_ideas_what_is_said_elsewhere_is_asked_about_and_stays",),
    ),
    Mutant(
        "The team sets how much one person says within a day",
        "bot/process.py",
        "            voices_a_day=self.settings.voices_a_day,\n",
        "",
        (LIMITS,),
    ),
    Mutant(
        "The team sets how many of it are ideas",
        "bot/process.py",
        "            ideas_a_day=self.settings.ideas_a_day,\n",
        "",
        (LIMITS,),
    ),
    Mutant(
        "An idea is not left without a word",
        FILING,
        "and not _has_words(voices, voice, line, new.text)",
        "and line.text is None",
        (f"{AUTHORS}::test_an_idea_is_not_left_without_a_word",),
    ),
    Mutant(
        "What was merged into a hidden idea stands by itself when its author goes",
        "usecases/suggestions/saying/erasing.py",
        "        if voice.hidden is not None:\n            answers += merging.released(work, voice)\n",
        "",
        ("tests/suggestions/test_moderating.py",),
    ),
    Mutant(
        "An idea has words",
        SAYING,
        "    if not folded(filing.words_of(desk.stores[Voices].lines.of(voice.id))):\n",
        "    if voice.id < 0:\n",
        (EMOJI,),
    ),
    Mutant(
        "Words for what was filed meanwhile are a voice of their own",
        SAYING,
        "    if voice.status is not Status.SAID:\n        return None\n",
        "",
        (LATE,),
    ),
    Mutant(
        "Words for what was left meanwhile are a voice of their own",
        SAYING,
        "    if not desk.stores[Voices].lines.of(id):\n        return None\n",
        "",
        (f"{AUTHORS}::test_words_for_what_was_left_are_a_voice_of_their_own",),
    ),
    Mutant(
        "Marks that are piled up are taken down",
        SAYING,
        "text=calmed(text.strip())",
        "text=text.strip()",
        (f"{AUTHORS}::test_marks_that_are_piled_up_hide_no_other_line",),
    ),
    Mutant(
        "What does not answer a question is heard as ever",
        "handlers/dispatch.py",
        "return self._free(event, desk) if answers is None else answers",
        "return answers or ()",
        (
            f"{AUTHORS}::test_words_for_what_was_left_are_a_voice_of_their_own",
            f"{AUTHORS}::test_what_was_written_for_an_idea_that_went_its_way_is_a_voice_of_its_own",
        ),
    ),
    Mutant(
        "In a group only what is said to the bot is a voice",
        GROUPS,
        "    if event.addressed not in TO_US or _says_nothing(event.text):\n",
        "    if _says_nothing(event.text):\n",
        ("tests/handlers/test_rights.py::test_what_is_said_in_a_group_is_no_step_of_a_dialogue",),
    ),
    Mutant(
        "In a group small talk is no voice",
        GROUPS,
        "    if event.addressed not in TO_US or _says_nothing(event.text):\n",
        "    if event.addressed not in TO_US:\n",
        (REPLIES,),
    ),
    Mutant(
        "Past the limit a group hears nothing",
        "usecases/suggestions/saying/filing.py",
        "tuple(Tell(people=(author,), message=each, key=key) for each in texts)",
        "tuple(Say(message=each, key=key) for each in texts)",
        (f"{SUGGESTING}::test_past_the_limit_a_group_hears_nothing_and_the_author_does",),
    ),
    Mutant(
        "Nobody is offered to support what is his own",
        SAYING,
        "    if he in authors(voices.group(like.id)) or supporting.supports(voices, like, he):\n",
        "    if supporting.supports(voices, like, he):\n",
        (f"{AUTHORS}::test_what_is_his_own_or_supported_already_is_shown_and_not_offered",),
    ),
)
