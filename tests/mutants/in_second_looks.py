"""What somebody else may change between a look and what follows from it."""

from tests.mutants.mutant import Mutant

FILLING = "tests/storage/test_filling.py"
WRITTEN_TO = "tests/storage/test_written_to.py"

MUTANTS = (
    Mutant(
        "Who is erased while a slice is made is left out, and the broadcast goes on",
        "storage/filling.py",
        "staying(within.limit(SLICE))",
        "within.limit(SLICE)",
        (
            f"{FILLING}::test_who_is_erased_meanwhile_is_left_out_and_all_others_are_written_to",
            f"{FILLING}::test_an_erasure_waits_for_the_slice_that_writes_to_her",
        ),
    ),
    Mutant(
        "Of many who are told whoever is erased meanwhile is left out",
        "storage/outbox.py",
        "query = staying(",
        "query = (",
        (WRITTEN_TO,),
    ),
    Mutant(
        "A message to somebody who is erased meanwhile is not written",
        "storage/outbox.py",
        "his = staying(given",
        "his = (given",
        (WRITTEN_TO,),
    ),
)
