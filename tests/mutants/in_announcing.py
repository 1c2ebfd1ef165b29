"""Guards of how a confidential test becomes public."""

from tests.mutants.mutant import Mutant

ANNOUNCING = "tests/handlers/test_announcing.py"
ACTS = "handlers/trials/acts.py"

MUTANTS = (
    Mutant(
        "What everyone will read is shown before a test is announced",
        ACTS,
        "(keys.act_announcetest_seen(), *offered(trial)) if",
        "() if",
        (f"{ANNOUNCING}::test_what_everyone_will_see_is_shown_before_a_test_is_announced",),
    ),
    Mutant(
        "A test that is announced is not announced again",
        ACTS,
        "    if not trial.secret:\n",
        "    if False:\n",
        (f"{ANNOUNCING}::test_what_everyone_will_see_is_shown_before_a_test_is_announced",),
    ),
    Mutant(
        "Only confidential tests are offered to be announced",
        ACTS,
        " if each.secret or not secret]",
        "]",
        (f"{ANNOUNCING}::test_only_confidential_tests_are_offered_to_be_announced",),
    ),
)
