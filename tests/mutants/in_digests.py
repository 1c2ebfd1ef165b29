"""Guards of telling people what becomes of ideas: each once, at their hour, and never of what is no news."""

from tests.mutants.mutant import Mutant

DIGEST = "usecases/suggestions/plan/digest.py"
STEPS = "usecases/suggestions/plan/steps.py"
OCCASIONS = "usecases/suggestions/plan/occasions.py"
OF_THEM = "tests/handlers/test_occasions.py"
RULES = "suggestions/digest.py"
TESTS = "tests/handlers/test_digest.py"

MUTANTS = (
    Mutant(
        "How many heard of a step the team sees on the idea",
        "handlers/suggestions/board/board.py",
        "heard(found.id, desk) if _answers(desk) else ()",
        "()",
        (f"{TESTS}::test_the_team_sees_how_many_were_told",),
    ),
    Mutant(
        "How many heard of a step only the team sees",
        "handlers/suggestions/board/board.py",
        "heard(found.id, desk) if _answers(desk) else ()",
        "heard(found.id, desk)",
        (f"{TESTS}::test_the_team_sees_how_many_were_told",),
    ),
    Mutant(
        "How many heard of a step the team sees on its case",
        "handlers/suggestions/inbox/inbox.py",
        "(*message.texts, *heard(voice.id, desk))",
        "message.texts",
        (f"{TESTS}::test_the_team_sees_how_many_were_told",),
    ),
    Mutant(
        "What was told is told no more",
        DIGEST,
        "    work.stores[Digests].done(done)\n",
        "",
        (f"{TESTS}::test_the_team_sees_how_many_were_told",),
    ),
    Mutant(
        "A digest that was turned off is not sent",
        DIGEST,
        "if daily and hours[reader].digests:",
        "if daily:",
        (f"{TESTS}::test_a_digest_turned_off_is_not_sent_though_it_was_queued",),
    ),
    Mutant(
        "What is gone is no news",
        DIGEST,
        "item if item is not None and occasions.is_read_by(item, reader) else None",
        "item",
        (f"{TESTS}::test_an_idea_that_is_gone_makes_no_digest",),
    ),
    Mutant(
        "What was overtaken is no news",
        OCCASIONS,
        "    return voice.status in AT_ONCE\n",
        "    return False\n",
        (f"{TESTS}::test_of_an_idea_only_the_last_word_is_told",),
    ),
    Mutant(
        "What is launched no more is told to nobody as launched",
        OCCASIONS,
        "        return voice.status not in {made.status, Status.MERGED}\n",
        "        return False\n",
        (f"{OF_THEM}::test_what_stands_there_no_more_after_ten_minutes_is_not_told",),
    ),
    Mutant(
        "Nobody is told at night what is late",
        RULES,
        "    night = NIGHT.until(now, zone) if now - since > LATE else None\n",
        "    night = None\n",
        (f"{TESTS}::test_after_three_days_of_standstill_it_is_told_once_and_not_at_night",),
    ),
    Mutant(
        "Quiet hours hold for what becomes of ideas",
        RULES,
        "    his = quiet.until(now, zone) if quiet else None\n",
        "    his = None\n",
        (f"{TESTS}::test_quiet_hours_hold_for_a_launch_too",),
    ),
    Mutant(
        "Launched is told at once",
        "suggestions/voice.py",
        "AT_ONCE: Final = frozenset({Status.LAUNCHED, Status.DECLINED})",
        "AT_ONCE: Final = frozenset[Status]()",
        (f"{TESTS}::test_launched_and_declined_are_told_at_once",),
    ),
    Mutant(
        "A slice is followed by the next one",
        STEPS,
        "        voices.steps.noted(id, people[-1])\n",
        "        voices.steps.told(id)\n",
        (f"{TESTS}::test_many_are_noted_slice_by_slice_and_each_is_told_once",),
    ),
    Mutant(
        "Who is told that a merge was undone is looked for slice by slice",
        STEPS,
        ".told(made.undoes, made.cursor, SLICE)",
        ".told(made.undoes, 0, SLICE)",
        (f"{OF_THEM}::test_it_is_told_slice_by_slice_and_to_each_once",),
    ),
    Mutant(
        "Of a vote that is over tomorrow nobody hears in the evening",
        STEPS,
        "    return found if found + VOTING <= closes else since\n",
        "    return found\n",
        (f"{OF_THEM}::test_a_vote_that_is_over_tomorrow_is_told_at_once",),
    ),
    Mutant(
        "Nobody is led to a vote that is over",
        OCCASIONS,
        "    if poll.state is not State.OPEN or poll.terms.closes <= work.now:\n        return None\n",
        "",
        (f"{OF_THEM}::test_of_a_vote_that_is_over_nobody_hears_that_he_can_vote",),
    ),
    Mutant(
        "A vote takes no place from where the idea stands",
        DIGEST,
        "    return None if made.occasion in {Occasion.STATUS, Occasion.SLIPPED} else made.occasion\n",
        "    return None\n",
        (f"{OF_THEM}::test_a_vote_is_told_beside_where_the_idea_stands",),
    ),
    Mutant(
        "A new date takes the place of the slip of the old one",
        DIGEST,
        "in {Occasion.STATUS, Occasion.SLIPPED} else",
        "in {Occasion.STATUS} else",
        (f"{OF_THEM}::test_a_slip_is_overtaken_by_a_new_date_for_who_hears_of_that",),
    ),
    Mutant(
        "What is launched has slipped no more",
        OCCASIONS,
        "    if voice.status in AT_ONCE or voice.status is Status.MERGED:\n        return None\n",
        "",
        (f"{OF_THEM}::test_what_is_launched_or_declined_by_then_has_not_slipped",),
    ),
    Mutant(
        "Who hears of a slip alone hears the new date with it",
        OCCASIONS,
        "keys.promise_now(date=dates.said(voice.date)) if anew else",
        "keys.promise_slipped_next() if anew else",
        (f"{OF_THEM}::test_who_asked_for_the_launch_alone_hears_with_the_slip_what_came_of_it",),
    ),
    Mutant(
        "Nobody is told to wait for the new date of what is planned no more",
        OCCASIONS,
        "    if voice.status is not Status.PLANNED:\n",
        "    if False:\n",
        (f"{OF_THEM}::test_who_asked_for_the_launch_alone_hears_with_the_slip_what_came_of_it",),
    ),
    Mutant(
        "What was merged again does not stand by itself",
        OCCASIONS,
        "Item(made, (text,), voice) if voice.into is None else None",
        "Item(made, (text,), voice)",
        (f"{OF_THEM}::test_what_is_merged_again_does_not_stand_by_itself",),
    ),
    Mutant(
        "What was withdrawn does not stand by itself",
        OCCASIONS,
        "(idea.hidden is None and idea.status is not Status.WITHDRAWN)\n",
        "idea.hidden is None\n",
        (f"{OF_THEM}::test_what_was_withdrawn_meanwhile_is_told_to_nobody_as_standing_by_itself",),
    ),
    Mutant(
        "A slip is no step by which something stands there",
        "storage/suggestions/steps.py",
        "voice_steps.c.voice.in_(voices), _STOOD)",
        "voice_steps.c.voice.in_(voices))",
        (f"{OF_THEM}::test_what_else_is_told_is_no_step_of_the_idea",),
    ),
    Mutant(
        "A vote keeps no date from slipping",
        "storage/suggestions/steps.py",
        "exists().where(*behind, other.c.occasion == Occasion.STATUS.value)",
        "exists().where(*behind)",
        (f"{OF_THEM}::test_a_vote_keeps_no_date_from_slipping",),
    ),
)
