"""What is promised of words said in groups: how they are meant, and those for nobody leave nothing."""

from tests.mutants.mutant import Mutant

ADDRESSING = "messengers/telegram/addressing.py"
DISPATCH = "handlers/dispatch.py"
RECEPTION = "handlers/reception.py"
MEMORY = "messengers/memory/app.py"
ADDRESSED = "tests/messengers/test_addressed.py"
GROUPS = "tests/handlers/test_in_groups.py"
IN_MEMORY = "tests/messengers/test_memory.py::test_what_is_said_in_a_group_says_how_it_is_meant"

MUTANTS = (
    Mutant(
        "Of what people say to each other nothing is written",
        RECEPTION,
        "if not await hearing.concerns_us(event, self.company, self.reads):",
        "if event is None:",
        (f"{GROUPS}::test_of_what_people_say_to_each_other_nothing_is_written",),
    ),
    Mutant(
        "A loose line is heard in the team's chat, not in one of the same address elsewhere",
        "handlers/hearing.py",
        "or here == (company.team_chat.messenger, company.team_chat.address):",
        "or here[1] == company.team_chat.address:",
        (f"{GROUPS}::test_in_the_teams_chat_a_loose_line_is_heard",),
    ),
    Mutant(
        "In a group those routes alone hear free texts that ask for them",
        DISPATCH,
        "if _hears(way, desk))",
        "if True)",
        ("tests/handlers/test_suggesting.py::test_a_reply_and_a_mention_are_voices",),
    ),
    Mutant(
        "Where nobody asks for it there is silence",
        DISPATCH,
        "if not any(_hears(way, desk) and desk.may(way.right) for way in self._house.texts):",
        "if False:",
        (f"{GROUPS}::test_where_nobody_asks_for_it_there_is_silence",),
    ),
    Mutant(
        "Words for nobody that are forwarded in the team's chat are heard as others are",
        DISPATCH,
        "event.second_hand and not loose:",
        "event.second_hand:",
        (f"{GROUPS}::test_in_the_teams_chat_a_loose_line_is_heard",),
    ),
    Mutant(
        "What is said to the bot in a group answers no question",
        "handlers/hearing.py",
        "    if isinstance(event, Said) and is_free(event):\n",
        "    if isinstance(event, Said) and event.edited < 0:\n",
        (f"{GROUPS}::test_what_is_said_to_the_bot_in_a_group_answers_no_question_of_a_dialogue",),
    ),
    Mutant(
        "A command for another bot is none in the team's chat",
        "handlers/commands.py",
        "return event.addressed is not Addressed.DIRECT or read_command",
        "return read_command",
        (f"{GROUPS}::test_where_nobody_asks_for_it_there_is_silence",),
    ),
    Mutant(
        "What opened a topic is answered by nobody",
        ADDRESSING,
        "    if message.is_topic_message and answered.message_id == message.message_thread_id:\n"
        '        return ""\n',
        "",
        (f"{ADDRESSED}::test_what_opened_a_topic_is_answered_by_nobody",),
    ),
    Mutant(
        "A message of another chat is no address in this one",
        ADDRESSING,
        "answered is None or answered.chat.id != message.chat.id",
        "answered is None",
        (f"{ADDRESSED}::test_a_message_of_another_chat_is_no_address_in_this_one",),
    ),
    Mutant(
        "An answer to somebody else is no answer to the bot",
        ADDRESSING,
        "if answered and answered.author and _same(answered.author.username, username):",
        "if answered:",
        (f"{ADDRESSED}::test_an_answer_to_the_bot_is_a_reply_and_to_anybody_else_it_is_not",),
    ),
    Mutant(
        "Somebody else's words mention nobody",
        ADDRESSING,
        "if not second_hand(message) and _named(message, text, username):",
        "if _named(message, text, username):",
        (f"{ADDRESSED}::test_somebody_elses_words_mention_nobody",),
    ),
    Mutant(
        "Words keep their looks without the name before them",
        ADDRESSING,
        "Mark(mark.look, max(mark.start - lead, 0), mark.end - lead, mark.link)",
        "mark",
        (f"{ADDRESSED}::test_words_keep_their_looks_where_the_name_before_them_is_left_out",),
    ),
    Mutant(
        "What is no message is nobody's word",
        "messengers/telegram/updates.py",
        "message.is_automatic_forward or not says",
        "message.is_automatic_forward",
        (f"{ADDRESSED}::test_what_is_said_in_the_name_of_a_chat_is_nobodys_word",),
    ),
    Mutant(
        "In memory too an answer to nobody's message is loose",
        MEMORY,
        "if any(str(post.number) == reply_to for post in self.posts[chat]):",
        "if reply_to:",
        (IN_MEMORY,),
    ),
)
