"""All that belongs to a case stands together, and reaches those it is for."""

from tests.mutants.mutant import Mutant

LATE = "tests/handlers/test_late.py"
PLACES = "tests/handlers/test_places.py"

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
            "tests/messengers/test_sending.py::test_a_topic_that_somebody_closed_is_opened_again_by_who_made_it",
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
)
