"""What it is can be written, and nothing else is taken for that."""

from tests.mutants.mutant import Mutant

NAMED = "handlers/suggestions/saying/named_kind.py"
TESTS = "tests/handlers/test_named_kind.py"

MUTANTS = (
    Mutant(
        "What it is can be written",
        "handlers/suggestions/conversations.py",
        "*small_talk.TEXTS, *named_kind.TEXTS, *saying.TEXTS)",
        "*small_talk.TEXTS, *saying.TEXTS)",
        (f"{TESTS}::test_what_it_is_can_be_written",),
    ),
    Mutant(
        "What was filed is named no more",
        NAMED,
        "    if kind is None or last is None or last.status is not Status.SAID:",
        "    if kind is None or last is None:",
        (f"{TESTS}::test_what_was_filed_is_named_no_more",),
    ),
)
