"""Guards of voices: whose they are, that each thing happens once, and what nobody may see."""

from tests.mutants.mutant import Mutant

ANSWERING = "suggestions/answering.py"
BOARD = "handlers/suggestions/board/board.py"
CASES = "suggestions/cases.py"
FILING = "suggestions/filing.py"
STEPS = "suggestions/steps.py"
SUPPORTING = "suggestions/supporting.py"
ERASED = "storage/suggestions/keeping.py"
AT_COUNTER = "tests/handlers/test_voices.py"
ON_CASES = "tests/stories/test_cases.py"
STATED = "tests/handlers/test_reply_by_stated.py"

FLAT = "tests/storage/test_flat.py::test_no_look_reads_all_voices_or_all_who_wait"

MUTANTS = (
    Mutant(
        "What is not solved goes up to the owners",
        "usecases/suggestions/inbox/cases.py",
        "if private or each.role is Role.OWNER)",
        "if private or each.role is Role.CARE)",
        (f"{AT_COUNTER}::test_what_is_not_solved_goes_up_to_the_owners",),
    ),
    Mutant(
        "The time of an idea ends once it stands on the board",
        FILING,
        "published=now, stopped=idea.stopped or now)",
        "published=now)",
        (f"{STATED}::test_the_time_of_an_idea_ends_once_it_stands_on_the_board_or_is_declined",),
    ),
    Mutant(
        "The time of an idea ends once it is declined",
        STEPS,
        "stopped=voice.stopped if status in OPEN else voice.stopped or now)",
        "stopped=voice.stopped)",
        (f"{STATED}::test_the_time_of_an_idea_ends_once_it_stands_on_the_board_or_is_declined",),
    ),
    Mutant(
        "Who files reads by when he is answered",
        "usecases/suggestions/saying/filing.py",
        "    texts += answered_by(voice)\n",
        "",
        (f"{STATED}::test_who_files_reads_at_once_by_when_he_is_answered",),
    ),
    Mutant(
        "However much is late, what is not yet is shown beside it",
        "storage/suggestions/rows.py",
        "select(*columns).where(*_waits(), voices.c.reply_by >= now)",
        "select(*columns).where(*_waits()).limit(4)",
        ("tests/handlers/test_late.py::test_however_much_is_late_what_is_not_yet_is_shown_beside_it",),
    ),
    Mutant(
        "What is due soon is a list of its own",
        "usecases/suggestions/inbox/late.py",
        "[each.id for each, soon in found if soon]",
        "[]",
        ("tests/handlers/test_late.py",),
    ),
    Mutant(
        "What somebody has taken on is not among what nobody has",
        "usecases/suggestions/inbox/late.py",
        "if not soon and each.holder is None]",
        "if not soon]",
        ("tests/handlers/test_late.py",),
    ),
    Mutant(
        "In the morning all that is late is counted",
        "handlers/suggestions/inbox/late.py",
        "        count = work.stores[Weekly].late(work.now)\n",
        "        count = len(over)\n",
        ("tests/handlers/test_morning.py::test_however_much_is_late_all_of_it_is_counted",),
    ),
    Mutant(
        "What is said in private is no part of what was said in a group",
        FILING,
        "len(pieces) < PIECES and _same_place(pieces[0], line)",
        "len(pieces) < PIECES",
        (
            "tests/handlers/test_suggesting.py"
            "::test_what_is_said_in_private_is_no_part_of_what_was_said_in_a_group",
        ),
    ),
    Mutant(
        "What follows a suggestion in private belongs to it",
        "handlers/suggestions/saying/saying.py",
        "line_from(text, desk)), desk)",
        'replace(line_from(text, desk), chat="")), desk)',
        ("tests/handlers/test_suggesting.py::test_what_follows_a_suggestion_in_private_belongs_to_it",),
    ),
    Mutant(
        "Ideas that wait are found without reading those that do not",
        "storage/suggestions/rows.py",
        "new = select(voices).where(text(UNPUBLISHED))",
        "new = select(voices).where(text(UNPUBLISHED.replace('kind', \"kind || ''\")))",
        (FLAT,),
    ),
    Mutant(
        "Of those who wait for a step a slice is read and no more",
        "storage/suggestions/followers.py",
        ".distinct().order_by(column).limit(limit).subquery()",
        ".distinct().order_by(column).subquery()",
        (FLAT,),
    ),
    Mutant(
        "To consider an idea is no answer to it",
        "suggestions/steps.py",
        "OPEN: Final = frozenset({Status.NEW, Status.CONSIDERING})",
        "OPEN: Final = frozenset({Status.NEW})",
        ("tests/handlers/test_said_plans.py::test_who_is_considered_waits_on_until_it_is_decided",),
    ),
    Mutant(
        "However much is late, all of it is told",
        "usecases/suggestions/inbox/late.py",
        'late(work.now, MOST, "alerted")',
        "late(work.now, MOST)",
        ("tests/handlers/test_late.py::test_what_is_late_past_the_first_ones_is_told_an_hour_later",),
    ),
    Mutant(
        "What the team has settled is not withdrawn by an old button",
        "handlers/suggestions/saying/saying.py",
        "    if voice.status in SETTLED:\n        raise TooLate\n",
        "",
        (
            "tests/handlers/test_authoring.py::test_what_the_team_has_settled_is_not_withdrawn_by_an_old_button",
        ),
    ),
    Mutant(
        "A voice is filed once",
        FILING,
        "    if voice.status is not Status.SAID:\n        return voice\n    filed = replace(",
        "    filed = replace(",
        (f"{AT_COUNTER}::test_what_was_tapped_first_stays",),
    ),
    Mutant(
        "A voice is its author's",
        FILING,
        "    if voice.author != author:\n",
        "    if False:\n",
        (f"{AT_COUNTER}::test_nobody_decides_what_somebody_else_said",),
    ),
    Mutant(
        "One person files so many within a day",
        FILING,
        "    if len(begun) >= limit:\n        raise TooMany(limit, begun[-1] + DAY)\n",
        "",
        (
            "tests/handlers/test_thousand.py::test_a_thousand_messages_of_one_person_are_six_for_the_team",
            "tests/handlers/test_thousand.py::test_past_the_limit_of_a_day_he_is_answered_politely_and_what_was_filed_stays",
        ),
    ),
    Mutant(
        "Messages a minute apart are two voices",
        FILING,
        " and now - last.latest <= TOGETHER",
        "",
        (f"{AT_COUNTER}::test_what_belongs_together_is_one_and_what_comes_later_is_not",),
    ),
    Mutant(
        "What waits for a tap waits for ten minutes",
        "usecases/suggestions/saying/filing.py",
        " or work.now < voice.latest + filing.PATIENCE",
        "",
        (f"{AT_COUNTER}::test_a_late_look_files_nothing_that_was_added_to",),
    ),
    Mutant(
        "What others support stands as they read it",
        FILING,
        "    if line.part is Part.WORDS and voice.supporters:\n        raise Supported(voice.id)\n",
        "",
        (f"{AT_COUNTER}::test_what_others_support_is_changed_no_more",),
    ),
    Mutant(
        "An idea is public once the team lets it stand",
        BOARD,
        "    if not (_was_read(found) or mine or _answers(desk)):\n        raise NoSuchVoice(id)\n",
        "",
        (f"{AT_COUNTER}::test_an_idea_is_read_by_nobody_before_the_team_lets_it_stand",),
    ),
    Mutant(
        "Support of a young idea is hidden on its card",
        BOARD,
        "    if found.support_shown(desk.now) or _answers(desk):\n",
        "    if True:\n",
        (f"{AT_COUNTER}::test_how_many_support_it_shows_after_a_week_and_to_the_team_at_once",),
    ),
    Mutant(
        "New ideas come in an order of each reader's own",
        BOARD,
        'b"%d %d " % (desk.customer.id, idea)',
        'b"%d " % idea',
        (f"{AT_COUNTER}::test_new_ideas_come_in_an_order_of_each_readers_own",),
    ),
    Mutant(
        "Nobody supports his own idea",
        SUPPORTING,
        "    if any(each.author == customer for each in group):\n        raise OwnIdea\n",
        "",
        (f"{AT_COUNTER}::test_support_counts_each_once_and_its_author_never",),
    ),
    Mutant(
        "Support counts each once",
        SUPPORTING,
        "    if voices.supporters.supports(ids, customer):\n        return idea, False\n",
        "",
        (f"{AT_COUNTER}::test_support_counts_each_once_and_its_author_never",),
    ),
    Mutant(
        "What is not public takes no support",
        SUPPORTING,
        "    if not idea.public or idea.status in ENDED:\n",
        "    if False:\n",
        (
            "tests/suggestions/test_merging.py"
            "::test_support_that_comes_while_two_are_merged_is_counted_or_refused",
        ),
    ),
    Mutant(
        "A no carries its reason",
        STEPS,
        "    if made.status is Status.DECLINED and not made.reason:\n        raise ReasonMissing\n",
        "",
        ("tests/suggestions/test_promises.py::test_nobody_is_told_no_without_a_reason",),
    ),
    Mutant(
        "A step that was told is not taken back",
        STEPS,
        "    if made is None or made.due is None or made.due <= now:\n",
        "    if made is None:\n",
        (f"{AT_COUNTER}::test_a_step_taken_back_is_never_told_and_one_told_is_not_taken_back",),
    ),
    Mutant(
        "A step is told ten minutes later",
        "usecases/suggestions/plan/steps.py",
        "        voices.steps.told(id)\n",
        "        pass\n",
        (f"{AT_COUNTER}::test_a_step_is_told_once_whoever_looks",),
    ),
    Mutant(
        "An answer that left is not taken back",
        ANSWERING,
        "    if line is None or line.leaves is None or line.leaves <= now:\n",
        "    if line is None:\n",
        (f"{AT_COUNTER}::test_an_answer_leaves_once_and_then_is_not_taken_back",),
    ),
    Mutant(
        "A complaint that waits is not reopened",
        CASES,
        "    if voice.waits:\n        return voice, False\n",
        "",
        (f"{AT_COUNTER}::test_a_complaint_is_reopened_once_by_however_many_taps",),
    ),
    Mutant(
        "Nobody is asked for an idea twice in a month",
        "storage/suggestions/alerts.py",
        "free = idea_asks.c.due.is_(None), idea_asks.c.asked <= again",
        "free = idea_asks.c.due.is_(None), idea_asks.c.asked <= due",
        (f"{ON_CASES}::test_who_is_content_is_asked_once_in_a_month",),
    ),
    Mutant(
        "Alerts come hourly at most",
        "usecases/suggestions/inbox/late.py",
        'if not fresh or not work.stores[Alerts].first_within("late", HOURLY, work.now):',
        "if not fresh:",
        (f"{ON_CASES}::test_silence_is_told_hourly_and_goes_up_to_the_owners",),
    ),
    Mutant(
        "What was written to the team goes with its author",
        ERASED,
        "voice_lines.c.voice.in_(his), voice_lines.c.voice.not_in(public)",
        "voice_lines.c.voice.in_(his), voice_lines.c.voice.in_(public)",
        (f"{AT_COUNTER}::test_what_he_wrote_to_the_team_goes_with_him",),
    ),
    Mutant(
        "Nobody is late for who was erased",
        "usecases/suggestions/saying/erasing.py",
        "        answering.stop(work.stores[Voices], voice.id, work.now)\n",
        "",
        ("tests/handlers/test_late.py::test_nobody_is_late_for_who_was_erased",),
    ),
    Mutant(
        "Support of who is erased stays counted",
        ERASED,
        "    db.execute(update(supporters).where(nobody).values(customer=-customer))\n",
        "    db.execute(delete(supporters).where(nobody))\n",
        (f"{AT_COUNTER}::test_who_is_erased_leaves_his_idea_without_a_name_and_his_support_counted",),
    ),
)
