"""What is promised of service messages and of what is recorded for others."""

from tests.mutants.mutant import Mutant

TELLING = ("tests/handlers/test_telling.py",)
RECORDING = ("tests/handlers/test_recording.py",)

MUTANTS = (
    Mutant(
        "A service message goes to nobody who stopped",
        "usecases/suggestions/inbox/telling.py",
        "customer.stopped is not None or not",
        "not",
        TELLING,
    ),
    Mutant(
        "A service message goes to nobody whom nothing reaches",
        "usecases/suggestions/inbox/telling.py",
        " or not work.stores[Customers].is_reached(customer.id)",
        "",
        TELLING,
    ),
    Mutant(
        "A service message is checked again at the tap that sends it",
        "usecases/suggestions/inbox/telling.py",
        "    check_told(work, customer)\n    work.audit",
        "    work.audit",
        TELLING,
    ),
    Mutant(
        "What is recorded for somebody takes in nothing that he writes himself",
        "suggestions/filing.py",
        "    return (first.messenger, first.chat) == (line.messenger, line.chat)\n",
        "    return True\n",
        RECORDING,
    ),
    Mutant(
        "What is recorded of somebody who can be written to is settled by an answer alone",
        "suggestions/recording.py",
        " or voice.author is not None",
        "",
        RECORDING,
    ),
    Mutant(
        "What is recorded for who was erased meanwhile is filed for nobody",
        "handlers/suggestions/saying/recording.py",
        "    if kept.author is not None and desk.stores[Customers].get(kept.author) is None:\n",
        "    if False:\n",
        RECORDING,
    ),
)
