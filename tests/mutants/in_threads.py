"""All that belongs to a case stands together, and reaches those it is for."""

from tests.mutants.mutant import Mutant

LATE = "tests/handlers/test_late.py"
PLACES = "tests/handlers/test_places.py"
GATHERING = "tests/handlers/test_gathering.py"
SENT = "tests/handlers/test_sent_along.py"
REWORDING = "tests/handlers/test_rewording.py"

MUTANTS = (
    Mutant(
        "An alert stands in the topic of its kind",
        "usecases/suggestions/inbox/topics.py",
        "    if len(kinds) == 1:\n",
        "    if not kinds:\n",
        (LATE,),
    ),
    Mutant(
        "An alert of several kinds stands in the chat itself",
        "usecases/suggestions/inbox/topics.py",
        "    if len(kinds) == 1:\n",
        "    if kinds:\n",
        (f"{LATE}::test_an_alert_of_one_kind_stands_in_its_topic_and_of_several_in_the_chat",),
    ),
    Mutant(
        "A closed topic of ours is opened again",
        "messengers/telegram/sending.py",
        'await self.ask("reopenForumTopic", chat_id=chat, message_thread_id=int(topic))',
        "raise TopicShut",
        (
            "tests/messengers/test_closed_topics.py::test_a_topic_that_somebody_closed_is_opened_again_by_who_made_it",
        ),
    ),
    Mutant(
        "A reply waits until it is known where its card stands",
        "handlers/placing.py",
        "    while waits and asyncio",
        "    while not there and asyncio",
        (f"{PLACES}::test_a_reply_waits_until_it_is_written_down_where_its_card_stands",),
    ),
    Mutant(
        "Nobody waits for ever for what is sent too slowly",
        "handlers/placing.py",
        " and asyncio.get_running_loop().time() < over",
        "",
        (f"{PLACES}::test_nobody_waits_for_what_is_sent_too_slowly",),
    ),
    Mutant(
        "Each message of what was sent along leads to its case",
        "storage/delivery/outbox.py",
        'return str(found or self._db.execute(pieces.where(piece)).scalar() or "")',
        'return str(found or "")',
        (f"{PLACES}::test_a_reply_to_any_piece_of_what_was_sent_along_answers_its_case",),
    ),
    Mutant(
        "It is written down where each piece of an album stands",
        "delivery/posting.py",
        "(*others, *sent.others)",
        "others",
        ("tests/stories/test_sent_along.py::test_an_album_is_one_voice_and_one_answer",),
    ),
    Mutant(
        "What waits to be sent along takes in what belongs to it",
        "storage/delivery/outbox.py",
        "return bool(self._db.execute(amended).rowcount)",
        "return not amended",
        (SENT,),
    ),
    Mutant(
        "What has gone takes in nothing more",
        "storage/delivery/outbox.py",
        "its = outbox.c.key == key, PENDING\n",
        "its = (outbox.c.key == key,)\n",
        (f"{GATHERING}::test_what_comes_once_the_first_has_gone_goes_by_itself",),
    ),
    Mutant(
        "Who joined the team meanwhile gets what is sent along",
        "usecases/suggestions/inbox/additions.py",
        "        missing -= joined\n",
        "        missing = set() if joined else missing\n",
        (f"{GATHERING}::test_in_private_too_what_is_sent_later_goes_as_one",),
    ),
    Mutant(
        "What was answered and is changed is told",
        "usecases/suggestions/saying/filing.py",
        "(not changed.waits or any(answers))",
        "any(answers)",
        (f"{REWORDING}::test_what_was_answered_and_is_changed_is_told_with_how_it_read",),
    ),
    Mutant(
        "What changes while an answer leaves is told",
        "usecases/suggestions/saying/filing.py",
        "(not changed.waits or any(answers))",
        "not changed.waits",
        (f"{REWORDING}::test_what_changes_while_an_answer_is_about_to_leave_is_told_at_once",),
    ),
    Mutant(
        "A note that is changed is not its author's",
        "usecases/suggestions/saying/filing.py",
        "line.part is not Part.NOTE and ",
        "",
        (f"{REWORDING}::test_a_colleague_who_changes_his_note_is_no_author",),
    ),
    Mutant(
        "Each earlier wording is reached",
        "handlers/suggestions/inbox/inbox.py",
        "enumerate(line.before, 1)",
        "enumerate(line.before[-1:], 1)",
        (f"{REWORDING}::test_each_earlier_wording_is_reached_from_the_card",),
    ),
)
