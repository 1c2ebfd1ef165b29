"""What is said in a topic of a group is answered there."""

from tests.mutants.mutant import Mutant

STORIES = "tests/stories/test_topics.py"
WAITING = "tests/storage/test_topics.py"

MUTANTS = (
    Mutant(
        "What is said in a topic is answered there",
        "handlers/reception.py",
        "customer if private else None, event.place.topic)",
        "customer if private else None)",
        (f"{STORIES}::test_what_is_tapped_in_a_topic_is_answered_there",),
    ),
    Mutant(
        "A thread of replies is no topic",
        "messengers/telegram/updates.py",
        "if message.is_topic_message and message.message_thread_id else",
        "if message.message_thread_id else",
        ("tests/messengers/test_updates.py::test_a_topic_is_named_and_a_thread_of_replies_is_none",),
    ),
    Mutant(
        "What is published in a topic stands there",
        "usecases/polls/posts.py",
        "Say(message=published(poll, stores), to=there, key=post.key)",
        "Say(message=published(poll, stores), to=replace(there, topic=''), key=post.key)",
        (f"{STORIES}::test_answers_and_posts_stand_in_the_topic_in_which_they_were_asked_for",),
    ),
    Mutant(
        "What waits for a topic is taken with it",
        "storage/delivery/queue.py",
        "To(row.messenger, row.chat, row.customer, _topic(row))",
        "To(row.messenger, row.chat, row.customer)",
        (WAITING,),
    ),
    Mutant(
        "What waits for a topic that is shut goes to the chat itself",
        "storage/delivery/settling.py",
        "        leave_topic(self._db, row.messenger, row.chat, row.topic)\n",
        "",
        (WAITING,),
    ),
    Mutant(
        "What is for a topic is sent there",
        "delivery/line.py",
        "replace(outgoing, topic=to.topic) if to.topic else outgoing",
        "outgoing",
        ("tests/delivery/test_shut_topics.py::test_what_is_for_a_topic_is_sent_there_with_its_file",),
    ),
    Mutant(
        "A picture goes to its topic as words do",
        "messengers/telegram/sending.py",
        "                chat_id=chat,\n                message_thread_id=topic,\n                caption",
        "                chat_id=chat,\n                caption",
        ("tests/messengers/test_sending.py::test_a_message_and_a_picture_go_to_their_topic",),
    ),
)
