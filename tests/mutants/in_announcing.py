"""Guards of how a confidential test becomes public."""

from tests.mutants.mutant import Mutant

ANNOUNCING = "tests/handlers/test_announcing.py"
ACTS = "handlers/trials/acts.py"

MUTANTS = (
    Mutant(
        "What everyone will read is shown before a test is announced",
        ACTS,
        "(keys.act_announcetest_seen(), *offered(trial, desk)) if",
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
    Mutant(
        "Who kept a test to himself hears that he may talk about it",
        "usecases/trials/running.py",
        "_told_of_it(work, trial) if secret",
        "_told_of_it(work, trial) if False",
        (f"{ANNOUNCING}::test_who_kept_it_to_himself_hears_once_that_he_may_talk_about_it",),
    ),
    Mutant(
        "That he may talk about it is said by day",
        "usecases/trials/running.py",
        'return daytime.tell(work, people, message, f"trial-announced:{trial.token}")',
        'return (Tell(people=people, message=message, key=f"trial-announced:{trial.token}"),)',
        (f"{ANNOUNCING}::test_that_he_may_talk_about_it_is_said_by_day",),
    ),
)
