"""What keeps a vote from waiting for scores, evidence and `/fairness`."""

from tests.mutants.mutant import Mutant

TESTS = "tests/storage/test_votes_meanwhile.py"
SETTLING = "usecases/leadusers/settling.py"

MUTANTS = (
    Mutant(
        "Scores are reckoned anew so many at a time",
        "usecases/leadusers/reckoning.py",
        "scores.slice(cursor, PEOPLE)",
        "scores.slice(cursor, 1_000_000)",
        (f"{TESTS}::test_scores_are_reckoned_so_many_at_a_time_and_votes_come_between",),
    ),
    Mutant(
        "Evidence is written so many at a time",
        SETTLING,
        "settling.chosen(settled, BALLOTS)",
        "settling.chosen(settled, 1_000_000)",
        (f"{TESTS}::test_evidence_is_written_so_many_at_a_time",),
    ),
    Mutant(
        "What settles a poll that closed holds no other",
        SETTLING,
        "    poll = polls.lock(id)\n",
        "    poll = [polls.lock(PollId(each)) for each in (id + 1, id)][-1]\n",
        (f"{TESTS}::test_a_vote_counts_while_scores_are_under_way",),
    ),
    Mutant(
        "What reckons scores anew holds nobody's own row",
        "storage/leadusers/scores.py",
        "        query = select(scores).where(scores.c.customer > after)",
        "        from storage.customers.tables import customers\n\n"
        "        self._db.execute(select(customers).with_for_update())\n"
        "        query = select(scores).where(scores.c.customer > after)",
        (f"{TESTS}::test_a_vote_counts_while_scores_are_under_way",),
    ),
)
