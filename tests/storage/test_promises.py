"""An idea that is public as it is filed waits for nobody: no promise was kept by it, and none broken."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.domains import Stores
from fairness.loyalty import Group
from fairness.report import Counts, Measure
from storage.database import Database
from suggestions.weekly import Weekly
from tests.storage.test_fairness import DAY, NOW, SINCE, Town


def filed(town: Town) -> None:
    """Three public ideas, one of them answered later; a question answered at once, one in time, one not."""
    at = NOW - 9 * DAY
    town.customer(1, SINCE + DAY)
    due = NOW - 2 * DAY
    for answered in (None, None, NOW - DAY):
        town.says(1, "idea", at, reply_by=due, stopped=at, answered=answered)
    town.says(1, "question", at, reply_by=due, stopped=at, answered=at)
    town.says(1, "question", at, reply_by=due, stopped=at + DAY, answered=at + DAY)
    town.says(1, "question", at, reply_by=due)


async def test_what_waited_for_no_answer_counts_for_no_promise(database: Database) -> None:
    def counted(db: Connection) -> tuple[tuple[int, int], tuple[int, int]]:
        filed(Town(db))
        answers = Stores(db)[Weekly].answers(SINCE, NOW)
        groups = Stores(db)[Counts].measured(Measure.ANSWERED, SINCE, NOW)
        return (answers.kept, answers.promised), groups[Group.NEW]

    assert await database.run(counted) == ((2, 3), (2, 3))
