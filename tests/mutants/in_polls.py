"""What `polls/` promises."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "A tap after closing time changes nothing, also while the poll is not closed yet",
        "polls/lifecycle.py",
        "    if now >= poll.terms.closes:\n        raise WrongState(id, State.CLOSED)\n",
        "",
        ("tests/stories/test_closing.py",),
    ),
)
