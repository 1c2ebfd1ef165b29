"""Cases that are open again, and what is late: who hears of it, where, and what it is called."""

from tests.mutants.mutant import Mutant

VOICES = "tests/handlers/test_voices.py"
LATE = "tests/handlers/test_late.py"

MUTANTS = (
    Mutant(
        "Without a team's chat all who answer hear of what is not solved",
        "usecases/suggestions/inbox/cases.py",
        "if private or each.role is Role.OWNER",
        "if each.role is Role.OWNER",
        (f"{LATE}::test_without_a_teams_chat_all_who_answer_hear_of_what_is_not_solved",),
    ),
    Mutant(
        "In the team's chat what is not solved is told once",
        "usecases/suggestions/inbox/cases.py",
        "    private = work.company.team_chat is None\n",
        "    private = True\n",
        (f"{VOICES}::test_what_is_not_solved_goes_up_to_the_owners",),
    ),
    Mutant(
        "What is late is told in one place",
        "usecases/suggestions/inbox/late.py",
        "    here = work.company.team_chat is not None\n",
        "    here = False\n",
        (f"{LATE}::test_what_is_late_is_told_in_one_place",),
    ),
    Mutant(
        "What is open again is not called new",
        "suggestions/voice.py",
        "return self.waits and self.reopened > 0",
        "return False",
        ("tests/handlers/test_home.py::test_ones_own_list_and_card_say_what_was_answered_and_solved",),
    ),
    Mutant(
        "Nothing has helped before there is an answer",
        "suggestions/cases.py",
        "line.part is Part.ANSWER and line.left is not None",
        "True",
        (
            "tests/handlers/test_forged_voices.py::test_nothing_has_helped_or_solved_before_there_is_an_answer",
        ),
    ),
    Mutant(
        "In a group a message that comes after its change is passed over",
        "handlers/hearing.py",
        "known is not None and event.edited < known.edited",
        "known is None and event.edited < 0",
        (
            "tests/handlers/test_in_groups.py::test_in_a_group_newer_words_stand_whichever_comes_first",
            "tests/handlers/test_replying.py::test_an_answer_reads_as_it_was_changed_whichever_comes_first",
        ),
    ),
    Mutant(
        "In a group a change that comes first is taken",
        "handlers/suggestions/saying/in_groups.py",
        "    if changed is not None or (event.edited and event.second_hand):",
        "    if event.edited:",
        ("tests/handlers/test_in_groups.py::test_in_a_group_newer_words_stand_whichever_comes_first",),
    ),
    Mutant(
        "In the team's chat a change that comes first is the answer",
        "handlers/suggestions/inbox/replying.py",
        "        if told is not None or kind not in CARDS or not _counts_anew(event, desk):",
        "        if event.edited:",
        ("tests/handlers/test_replying.py::test_an_answer_reads_as_it_was_changed_whichever_comes_first",),
    ),
    Mutant(
        "What was taken back is not sent by changing it",
        "handlers/suggestions/inbox/replying.py",
        "return known is None or known.became is not Became.DONE",
        "return True",
        ("tests/handlers/test_replying.py::test_what_was_taken_back_is_not_sent_by_changing_it",),
    ),
    Mutant(
        "At the last second an answer is taken back or leaves, not both",
        "storage/suggestions/lines.py",
        "where(voice_lines.c.id == line).with_for_update()",
        "where(voice_lines.c.id == line)",
        ("tests/handlers/test_two_leaders.py::test_at_the_last_second_an_answer_is_taken_back_or_leaves",),
    ),
    Mutant(
        "What stands in a topic that we opened is no reply to us",
        "messengers/telegram/addressing.py",
        "    if message.is_topic_message and answered.message_id == message.message_thread_id:",
        "    if answered.message_id == 0:",
        ("tests/stories/test_loose_lines.py::test_of_a_loose_line_of_any_kind_its_writer_alone_is_told",),
    ),
    Mutant(
        "What was never offered solves nothing",
        "usecases/suggestions/inbox/published.py",
        "any(each.id == id for each in close(work.stores[PublishedAnswers], words))",
        "read(work, id) is not None",
        ("tests/handlers/test_published.py::test_what_was_never_offered_solves_nothing",),
    ),
)
