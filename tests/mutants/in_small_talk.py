"""Small talk files nothing, and what says more is never taken for it."""

from tests.mutants.mutant import Mutant

TALK = "tests/handlers/test_small_talk.py"

MUTANTS = (
    Mutant(
        "What says more than small talk is a voice",
        "handlers/suggestions/saying/small_talk.py",
        "    if not meant or not set(left.split()) <= _POLITE:\n",
        "    if not meant:\n",
        (f"{TALK}::test_small_talk_is_told_from_what_says_more",),
    ),
    Mutant(
        "Small talk files nothing",
        "handlers/suggestions/conversations.py",
        "*in_groups.TEXTS, *small_talk.TEXTS, *named_kind.TEXTS, *saying.TEXTS)",
        "*in_groups.TEXTS, *named_kind.TEXTS, *saying.TEXTS)",
        (f"{TALK}::test_small_talk_is_answered_and_files_nothing",),
    ),
    Mutant(
        "A nod answers what the team asked",
        "handlers/suggestions/saying/small_talk.py",
        "    if thread is not None and thread.asks:",
        "    if thread is not None and thread is None:",
        (f"{TALK}::test_where_the_team_asked_a_nod_is_the_answer",),
    ),
    Mutant(
        "A sign alone is no nod where nothing was answered",
        "handlers/suggestions/saying/small_talk.py",
        "Talk.FINE if nods and answered else talk",
        "Talk.FINE if nods else talk",
        (f"{TALK}::test_a_sign_alone_is_a_voice_where_nothing_was_answered",),
    ),
    Mutant(
        "A question behind a greeting is a question",
        "handlers/suggestions/saying/likely.py",
        "    said = without_greeting(text)\n",
        "    said = folded(text)\n",
        ("tests/handlers/test_messages.py::test_what_customers_write_is_taken_for_what_it_is",),
    ),
    Mutant(
        "What is guessed goes by the sound, in either alphabet",
        "handlers/suggestions/saying/likely.py",
        "    words = folded(text)\n",
        "    words = text.casefold()\n",
        ("tests/handlers/test_messages.py::test_what_customers_write_is_taken_for_what_it_is",),
    ),
    Mutant(
        "What went wrong is a complaint, though none of its words is known",
        "handlers/suggestions/saying/likely.py",
        "Kind.COMPLAINT if _WRONG.search(words) or _HAPPENED.search(words) else Kind.IDEA",
        "Kind.IDEA",
        ("tests/handlers/test_messages.py::test_what_customers_write_is_taken_for_what_it_is",),
    ),
    Mutant(
        "Who wishes for more has an idea",
        "handlers/suggestions/saying/likely.py",
        "((wants or _WISH.match(said)) and not asks)",
        "(wants and not asks)",
        ("tests/handlers/test_messages.py::test_what_customers_write_is_taken_for_what_it_is",),
    ),
)
