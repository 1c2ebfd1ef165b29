"""The question what a voice is stands once, and where it is seen."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_which_kind.py"
ASKED = "usecases/suggestions/saying/which_kind.py"

MUTANTS = (
    Mutant(
        "Who writes on below another card is asked there",
        ASKED,
        "    if work.stores[Outbox].followed(key_of(voice.id)):\n        return asked(work, voice, likely)\n",
        "",
        (f"{TESTS}::test_who_writes_on_below_another_card_is_asked_there_and_nowhere_else",),
    ),
    Mutant(
        "A question asked anew leaves no buttons above",
        ASKED,
        "    return (Edit(of=above, message=Message(texts=(keys.voice_asked_below(),))), said) if above else "
        "(said,)\n",
        "    return (said,)\n",
        (
            f"{TESTS}::test_who_writes_on_below_another_card_is_asked_there_and_nowhere_else",
            f"{TESTS}::test_who_looks_at_what_he_said_is_asked_there_alone",
        ),
    ),
    Mutant(
        "Edits do not push a question away",
        "storage/delivery/outbox.py",
        'where(first.c.key == key, *same, later.c.edits == "")',
        "where(first.c.key == key, later.c.id >= first.c.id)",
        (f"{TESTS}::test_where_nothing_was_said_in_between_the_question_stays_where_it_stands",),
    ),
    Mutant(
        "A file is taken where words are asked for",
        "handlers/suggestions/saying/saying.py",
        "    OnStep(WORDING, worded, ANYONE, keys.voice_awaits),",
        "    OnStep(WORDING, worded, ANYONE),",
        (f"{TESTS}::test_a_file_sent_where_words_are_asked_for_is_taken_and_they_are_asked_for_again",),
    ),
)
