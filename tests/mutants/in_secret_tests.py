"""Tests in secret: whoever was not asked sees nothing of them, neither in words nor in the time it takes."""

from tests.mutants.mutant import Mutant

SECRET = ("tests/handlers/test_secret_tests.py",)

MUTANTS = (
    Mutant(
        "A candidate of a secret test who was not asked is told nothing for its token",
        "storage/trials/testers.py",
        "    return or_(testers.c.invited.is_not(None), testers.c.applied.is_not(None))\n",
        "    return testers.c.id.is_not(None)\n",
        SECRET,
    ),
    Mutant(
        "A secret test is offered to nobody for its token",
        "storage/trials/rows.py",
        "and_(trials.c.token == token, trials.c.announced.is_not(None))",
        "trials.c.token == token",
        SECRET,
    ),
    Mutant(
        "A secret test is offered to nobody for its token when it is over either",
        "storage/trials/rows.py",
        "trials.c.token == token, trials.c.announced.is_not(None))",
        "trials.c.token == token, trials.c.announced.is_not(None) | (trials.c.stage == Stage.OVER.value))",
        (
            "tests/handlers/test_secret_while_running.py::test_a_stranger_sees_nothing_of_a_secret_test[ended]",
        ),
    ),
    Mutant(
        "A secret test stands in no list, behind no door, and in no count",
        "storage/trials/rows.py",
        "trials.c.stage == Stage.RECRUITING.value, trials.c.announced.is_not(None)",
        "(trials.c.stage == Stage.RECRUITING.value,)",
        SECRET,
    ),
    Mutant(
        "/mydata names no test to a candidate who was not asked",
        "storage/trials/told.py",
        "testers.c.customer == customer, knows()",
        "testers.c.customer == customer",
        SECRET,
    ),
)
