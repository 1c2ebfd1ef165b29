"""Tests in trouble: all at once, who goes in the midst, and buttons of those who are no testers any more."""

from tests.mutants.mutant import Mutant

TROUBLE = ("tests/handlers/test_tests_in_trouble.py",)

MUTANTS = (
    Mutant(
        "The place of who wants to hear nothing more passes on",
        "usecases/trials/taking_part.py",
        "    leave_all(work, customer)\n    return ()\n",
        "    return ()\n",
        TROUBLE,
    ),
    Mutant(
        "Who wants to hear nothing more is told that his place passes on",
        "handlers/trials/conversations.py",
        "    left_open=leaving.passing_on,\n",
        "",
        TROUBLE,
    ),
    Mutant(
        "Who erases himself reads before what he gives up in tests",
        "handlers/trials/conversations.py",
        "    given_up=leaving.given_up,\n",
        "",
        (
            "tests/handlers/test_tests_in_trouble.py"
            "::test_who_erases_himself_in_the_midst_gives_up_his_place_and_his_link_stays_given",
        ),
    ),
    Mutant(
        "Two processes give each place of a test once",
        "trials/lifecycle.py",
        "    trial = trials.lock(id)\n    if trial.stage not in stages:\n",
        "    trial = trials.get(id)\n    if trial.stage not in stages:\n",
        TROUBLE,
    ),
)
