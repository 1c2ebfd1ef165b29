"""All that belongs to a case stands together, and reaches those it is for."""

from tests.mutants.mutant import Mutant

LATE = "tests/handlers/test_late.py"

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
)
