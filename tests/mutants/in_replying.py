"""Answering by replying: nobody is answered by mistake, and colleagues' notes stay among them."""

from tests.mutants.mutant import Mutant

REPLYING = "handlers/suggestions/inbox/replying.py"
TESTS = "tests/handlers/test_replying.py"

MUTANTS = (
    Mutant(
        "Only who answers replies to a card",
        REPLYING,
        "    if kind in CARDS and not desk.may(ANSWER):",
        "    if kind in CARDS and event is None:",
        (f"{TESTS}::test_who_may_not_answer_answers_nobody",),
    ),
    Mutant(
        "A reply names its card",
        "handlers/suggestions/inbox/inbox.py",
        "replying.card_of(event, desk) or VoiceId(int(body))",
        "VoiceId(int(body))",
        (f"{TESTS}::test_a_reply_names_its_card_whatever_else_was_asked",),
    ),
    Mutant(
        "A colleague's line is no answer",
        REPLYING,
        "for line in lines if not line.lstrip().startswith(NOTE)",
        "for line in lines",
        (f"{TESTS}::test_a_line_for_colleagues_never_reaches_the_author",),
    ),
    Mutant(
        "A loose line is told once a day",
        REPLYING,
        "    if event.addressed is Addressed.LOOSE:\n",
        "    if event is None:\n",
        (f"{TESTS}::test_of_a_loose_line_one_is_told_once_a_day",),
    ),
    Mutant(
        "Two answers never leave at once",
        REPLYING,
        "other.leaves is not None and other.by != desk.customer.id",
        "other.leaves is not None and other.by is None",
        (f"{TESTS}::test_of_two_who_answer_at_once_the_second_sees_the_first",),
    ),
    Mutant(
        "What its author took back is answered no more",
        REPLYING,
        'return "withdrawn" if voice.status is Status.WITHDRAWN else ""',
        'return ""',
        (f"{TESTS}::test_what_was_taken_back_by_its_author_is_answered_no_more",),
    ),
    Mutant(
        "Whom nobody can write to is answered where he spoke",
        REPLYING,
        'return UNKNOWN if voice.recorder is not None else "erased"',
        'return "erased"',
        (f"{TESTS}::test_who_cannot_be_written_to_is_answered_where_he_spoke",),
    ),
    Mutant(
        "Who was erased is answered no more",
        REPLYING,
        'return UNKNOWN if voice.recorder is not None else "erased"',
        "return UNKNOWN",
        (f"{TESTS}::test_who_was_erased_is_answered_no_more_and_its_writer_hears_why",),
    ),
    Mutant(
        "What cannot be passed on is said",
        REPLYING,
        "    if isinstance(event, Unread):\n        raise Misunderstood(keys.reply_file())\n",
        "    if isinstance(event, Unread):\n        return ()\n",
        (f"{TESTS}::test_what_cannot_pass_is_said",),
    ),
    Mutant(
        "An answer that left is not changed",
        REPLYING,
        "line.leaves is None or line.leaves <= desk.now or ",
        "",
        (f"{TESTS}::test_an_answer_that_was_changed_before_it_left_leaves_as_it_reads_now",),
    ),
    Mutant(
        "A changed answer leaves once",
        REPLYING,
        "    answering.take_back(desk, line.id, desk.customer.id)\n"
        "    while (noted := lines.at(*there)) is not None:\n        lines.drop(noted.id)\n",
        "",
        (f"{TESTS}::test_an_answer_that_was_changed_before_it_left_leaves_as_it_reads_now",),
    ),
    Mutant(
        "What the team's chat alone asks for is heard in no other group",
        "handlers/dispatch.py",
        "return way.where is Where.TEAM and desk.among_us",
        "return way.where is Where.TEAM",
        ("tests/handlers/test_in_groups.py::test_what_the_teams_chat_asks_for_is_heard_in_no_other_group",),
    ),
    Mutant(
        "Who replies in the name of the team's chat is told",
        "handlers/hearing.py",
        "    if event.addressed is not Addressed.LOOSE:\n        return (Say",
        "    if event.addressed is Addressed.COMMAND:\n        return (Say",
        (f"{TESTS}::test_who_replies_in_the_name_of_the_group_is_told_that_nobody_knows_him",),
    ),
    Mutant(
        "What is said elsewhere in the name of a group meets silence",
        "handlers/hearing.py",
        "    if not isinstance(event, Said | Unread | Nameless) or",
        "    if not isinstance(event, Said | Unread) or",
        (f"{TESTS}::test_who_replies_in_the_name_of_the_group_is_told_that_nobody_knows_him",),
    ),
    Mutant(
        "A reply reaches what it answers, whatever dialogue runs",
        "handlers/dispatch.py",
        "        if not event.reply_to:\n            return None\n        ways",
        "        if event.reply_to:\n            return None\n        ways",
        ("tests/handlers/test_replying_anywhere.py",),
    ),
    Mutant(
        "What an author replies to what he filed is added to it",
        REPLYING,
        "    if kind in OWN and private:",
        "    if kind in OWN and not private:",
        ("tests/handlers/test_replying_anywhere.py",),
    ),
    Mutant(
        "To what its author took back nothing is added",
        REPLYING,
        "    if voice.status in {Status.SAID, Status.WITHDRAWN}:\n",
        "    if voice.status is Status.SAID:\n",
        ("tests/handlers/test_replying_anywhere.py",),
    ),
    Mutant(
        "What has left offers no taking back",
        "usecases/suggestions/inbox/answering.py",
        "    return (said, _has_left(lines[0]), *inbox.changed(voice, work))",
        "    return (said, *inbox.changed(voice, work))",
        (f"{TESTS}::test_what_has_left_offers_no_taking_back",),
    ),
    Mutant(
        "Nor does what left beside a colleague's",
        REPLYING,
        "            return (Say(message=waits, key=answering.leaving_key(draft.id)),)",
        "            return (Say(message=waits),)",
        (f"{TESTS}::test_what_has_left_offers_no_taking_back",),
    ),
    Mutant(
        "What ends without a solution can be answered",
        "usecases/suggestions/inbox/cases.py",
        "message = Message(texts=texts, buttons=(back,))",
        "message = Message(texts=texts)",
        (f"{TESTS}::test_what_ends_without_a_solution_can_be_answered",),
    ),
    Mutant(
        "What its author takes back while an answer leaves is not answered",
        "suggestions/answering.py",
        "    withdrawn = voice.status is Status.WITHDRAWN\n",
        "    withdrawn = False\n",
        ("tests/handlers/test_replying_anywhere.py",),
    ),
    Mutant(
        "Who says that it is not solved can say why",
        "handlers/suggestions/inbox/cases.py",
        "Say(message=Message(texts=(text,), buttons=why))",
        "Say(message=Message(texts=(text,)))",
        (f"{TESTS}::test_who_says_that_it_is_not_solved_can_say_why",),
    ),
)
