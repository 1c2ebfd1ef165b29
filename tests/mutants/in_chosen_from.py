"""A command without its number lets one choose; what has a number of its own is not asked about."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_chosen_from.py"

MUTANTS = (
    Mutant(
        "What is decided less comes later",
        "handlers/suggestions/chosen_from.py",
        "OPEN: Final = (Status.PLANNED, Status.CONSIDERING, Status.NEW)",
        "OPEN: Final = (Status.NEW, Status.CONSIDERING, Status.PLANNED)",
        (f"{TESTS}::test_status_alone_lets_one_choose_what_is_planned_first",),
    ),
    Mutant(
        "An option of a poll is no idea to choose",
        "handlers/suggestions/plan/status.py",
        "    if not command.whole:",
        "    if not command.digits:",
        (f"{TESTS}::test_an_option_of_a_poll_is_named_as_before",),
    ),
    Mutant(
        "A tag without its word is asked for it",
        "handlers/suggestions/inbox/tagging.py",
        "_tagged(id, rest, desk) if rest.strip() else _asked(id, desk)",
        "_tagged(id, rest, desk)",
        (f"{TESTS}::test_tag_alone_lets_one_choose_what_waits_and_asks_for_the_word",),
    ),
    Mutant(
        "/merge alone lets one choose",
        "handlers/suggestions/board/merging.py",
        "offers=chosen_from.MERGE",
        "numbered=True",
        (f"{TESTS}::test_merge_and_unmerge_alone_let_one_choose",),
    ),
    Mutant(
        "No text ends in a command that lacks its number",
        "texts/en/voices.ftl",
        "no-such-voice = There is no number { $number } here. Ideas: /ideas",
        "no-such-voice = There is no number { $number } here. Write: /tell",
        ("tests/handlers/test_last_words.py::test_what_a_text_ends_in_works_alone",),
    ),
)
