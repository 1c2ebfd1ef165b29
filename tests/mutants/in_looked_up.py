"""Guards of what is counted beside whoever writes."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

LOOKED_UP = "tests/handlers/test_looked_up.py"

MUTANTS = (
    Mutant(
        "The readers of a broadcast are counted before its transaction",
        "handlers/news/broadcasting.py",
        "OnTap(STEP, tapped, SEND_NEWS, looks_up=looked_up)",
        "OnTap(STEP, tapped, SEND_NEWS)",
        (f"{LOOKED_UP}::test_the_readers_of_a_broadcast_are_counted_beside_whoever_writes",),
    ),
    Mutant(
        "Those who asked for news of new votes are counted before they are told",
        "handlers/polls/vote_news.py",
        ", looks_up=sure_looked_up",
        "",
        (f"{LOOKED_UP}::test_so_are_those_who_asked_for_news_of_new_votes",),
    ),
    Mutant(
        "What was counted before is what is told",
        "handlers/news/audience.py",
        "        return counted.readers\n",
        "        pass\n",
        (LOOKED_UP,),
    ),
    Mutant(
        "What cannot be looked up before stops nothing",
        "handlers/looking_up.py",
        '        log.debug("what a button needs could not be read before", exc_info=True)\n'
        "        return None\n",
        "        raise\n",
        (f"{LOOKED_UP}::test_where_it_cannot_be_counted_before_it_is_counted_then",),
    ),
    Mutant(
        "Who only reads locks nobody's row",
        "storage/customers/rows.py",
        "query = _LOOKED_AT if reads_only else _FOUND",
        "query = _FOUND",
        (
            "tests/storage/test_reading.py::test_somebody_is_looked_up_by_his_contact_where_nothing_is_written",
        ),
    ),
    Mutant(
        "Nothing is looked up for who lacks the right",
        "handlers/looking_up.py",
        " if may(member.role if member else None, right) else None",
        "",
        (f"{LOOKED_UP}::test_for_who_may_not_send_news_nothing_is_counted",),
    ),
)
