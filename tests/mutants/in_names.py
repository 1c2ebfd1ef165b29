"""What is promised of customers' names."""

from tests.mutants.mutant import Mutant

NAMING = ("tests/handlers/test_naming.py",)

MUTANTS = (
    Mutant(
        "A name is read by nobody who hands nothing over",
        "handlers/naming.py",
        "    if not desk.may(HAND_OVER):\n        return keys.audit_customer(number=number)\n",
        "",
        NAMING,
    ),
    Mutant(
        "A name that is unchanged is not written again",
        "handlers/presence.py",
        "    if customer != here:\n",
        "    if True:\n",
        NAMING,
    ),
)
