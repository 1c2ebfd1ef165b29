"""Guards of what those hear who are still testing when a test ends, and of marks that are told once."""

from tests.mutants.mutant import Mutant

ENDING = "usecases/trials/ending.py"
UNFINISHED = "tests/handlers/test_unfinished.py"
THANKED = f"{UNFINISHED}::test_who_answered_something_is_thanked_and_who_did_not_hears_that_it_is_over"

MUTANTS = (
    Mutant(
        "Who answered something is thanked though he did not complete it",
        ENDING,
        "((answering, over_text(trial, answered=True)), (others, over_text(trial)))",
        "((answering, over_text(trial)), (others, over_text(trial)))",
        (THANKED,),
    ),
    Mutant(
        "A late tap thanks as well",
        ENDING,
        "answered=bool(work.stores[Prompts].answers(trial.id, customer))",
        "answered=False",
        (THANKED,),
    ),
    Mutant(
        "A marked answer has one tick",
        "handlers/trials/reading.py",
        "            str(place),\n",
        '            f"\u2713 {place}",\n',
        ("tests/handlers/test_foretold.py::test_a_marked_answer_has_one_tick",),
    ),
)
