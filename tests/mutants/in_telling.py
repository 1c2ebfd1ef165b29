"""What is promised of service messages and of what is recorded for others."""

from tests.mutants.mutant import Mutant

TELLING = ("tests/handlers/test_telling.py",)

MUTANTS = (
    Mutant(
        "A service message goes to nobody who stopped",
        "usecases/suggestions/telling.py",
        "customer.stopped is not None or not",
        "not",
        TELLING,
    ),
    Mutant(
        "A service message goes to nobody whom nothing reaches",
        "usecases/suggestions/telling.py",
        " or not work.stores[Customers].is_reached(customer.id)",
        "",
        TELLING,
    ),
    Mutant(
        "A service message is checked again at the tap that sends it",
        "usecases/suggestions/telling.py",
        "    check_told(work, customer)\n    work.audit",
        "    work.audit",
        TELLING,
    ),
)
