"""Formal complaints."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "A complaint that becomes formal after an answer waits for one again",
        "usecases/suggestions/inbox/cases.py",
        "        told = reopen(work, voice)\n",
        "        told = ()\n",
        ("tests/handlers/test_formal.py::test_made_formal_after_an_answer_it_waits_for_one_again",),
    ),
)
