"""Guards of use cases: what is told, by whom it was done, and what is held back because it is said late."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

LATE = "tests/usecases/test_said_late.py"
CALLED = "tests/usecases/test_called_without_a_chat.py"
RESTORED = "tests/operations/test_restored_prizes.py::test_what_came_due_meanwhile_is_held_back"
SINCE_START = f"{LATE}::test_what_was_due_before_the_start_is_held_back_and_what_came_due_since_is_not"

MUTANTS = (
    Mutant(
        "A result that is told late is held back",
        "usecases/polls/deadlines.py",
        "return said_since(announcing.closed(closing, work), closing.poll.terms.closes)",
        "return announcing.closed(closing, work)",
        (SINCE_START,),
    ),
    Mutant(
        "A reminder of a poll that is told late is held back",
        "usecases/polls/deadlines.py",
        'key=f"reminder:{id}", since=since)',
        'key=f"reminder:{id}")',
        (SINCE_START,),
    ),
    Mutant(
        "What comes due after the start is not held back",
        "storage/delivery/restored.py",
        "return found is not None and since <= found",
        "return found is not None",
        (SINCE_START,),
    ),
    Mutant(
        "An edit that is told late is held back",
        "storage/delivery/outbox.py",
        "if first.problem == MOVED else self._state(edit.since, now)\n",
        "if first.problem == MOVED else {}\n",
        (f"{LATE}::test_an_edit_that_was_due_before_the_start_is_held_back",),
    ),
    Mutant(
        "A draw that is told late is held back",
        "usecases/draws/drawing.py",
        "return said_since(answers, due) if due is not None else answers",
        "return answers",
        (f"{LATE}::test_so_is_a_draw_that_followed_from_the_closing",),
    ),
    Mutant(
        "A prize that is passed on late is held back",
        "usecases/prizes/awarding.py",
        "        answers = said_since(answers, award.deadline)\n",
        "        pass\n",
        (RESTORED,),
    ),
    Mutant(
        "A reminder of a prize that is told late is held back",
        "usecases/prizes/deadlines.py",
        "key=key, since=due),)",
        "key=key),)",
        (RESTORED,),
    ),
    Mutant(
        "A code that is given late is held back",
        "usecases/prizes/deadlines.py",
        "return said_since(tuple(answers), min(award.deadline for award in freed))",
        "return tuple(answers)",
        (RESTORED,),
    ),
    Mutant(
        "A use case returns what is told, and whoever called writes it",
        "usecases/outbox.py",
        "                outbox.tell(answer, now)\n",
        "                pass\n",
        (f"{CALLED}::test_what_is_told_is_returned_and_written_by_whoever_called",),
    ),
)
