"""What belongs to a thread goes there, and nothing else does."""

from tests.mutants.mutant import Mutant

THREADS = "suggestions/belonging.py"
TESTS = "tests/handlers/test_belonging.py"

MUTANTS = (
    Mutant(
        "What the team asked for is answered by itself",
        "usecases/suggestions/saying/filing.py",
        "    if (joined := belonging.by_itself(work, voice, which_kind.key_of(id))) is not None:",
        "    if (joined := None) is not None:",
        (f"{TESTS}::test_what_the_team_asked_is_answered_first_and_by_itself",),
    ),
    Mutant(
        "What was tapped is no answer",
        "usecases/suggestions/saying/belonging.py",
        "_thread(said, work) if said.kind is None else None",
        "_thread(said, work)",
        (f"{TESTS}::test_what_was_tapped_is_filed_as_that_though_the_team_asked",),
    ),
    Mutant(
        "What was asked afterwards is not answered",
        THREADS,
        "        if _told(line) and _when(line) <= at:",
        "        if _told(line):",
        (f"{TESTS}::test_what_was_asked_only_afterwards_is_not_answered_by_it",),
    ),
    Mutant(
        "An old thread is not offered",
        THREADS,
        "each is not None and each.latest > at - FRESH",
        "each is not None",
        (f"{TESTS}::test_an_old_thread_is_not_offered",),
    ),
    Mutant(
        "A withdrawn thread takes nothing",
        "usecases/suggestions/saying/belonging.py",
        "    if filing.own(voices, thread, author).status is Status.WITHDRAWN:",
        "    if filing.own(voices, thread, author).status is Status.SAID:",
        (f"{TESTS}::test_a_withdrawn_thread_takes_nothing_and_nothing_is_lost",),
    ),
    Mutant(
        "Nobody goes on with what another said",
        "usecases/suggestions/saying/belonging.py",
        "filing.own(voices, thread, author).status",
        "voices.lock(thread).status",
        (f"{TESTS}::test_nobody_goes_on_with_a_thread_that_is_not_his",),
    ),
)
