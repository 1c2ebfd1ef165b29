"""What somebody is told of himself holds no number that runs over everybody's rows, unless he knows it.

Of two such numbers the difference says how much others wrote in between: what a confidential test wrote, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from sqlalchemy import Column, Connection

from bot.domains import Stores
from storage.database import Database
from tests.storage.planting import people, places, plant, unkept

pytestmark = pytest.mark.parametrize("address", ["sqlite"], indirect=True)

KNOWN = {
    "customer.id": "by it all that is his hangs together; he has one",
    "voices.id": "he reads it beside what he said",
    "voices.into": "the idea with which his is one is public",
    "voices.listed": "the list on which his idea stands is public",
    "ideas_supported.idea": "public",
    "ideas_followed.idea": "public",
    "ideas_reported.idea": "public",
    "news_of_ideas.idea": "public",
    "launches_waited_for.voice": "public",
    "opened_ballots.poll": "everybody reads it beside the poll",
    "prizes.draw": "everybody reads it beside the draw",
    "answers_published.voice": "he reads it beside his question",
    "messages.broadcast": "by it what was sent belongs to the news below; no confidential test sends any",
    "news_received.broadcast": "the same",
    "news_waiting.broadcast": "the same",
    "broadcasts_made.id": "who made it reads it",
    "polls_made.id": "everybody reads it beside the poll",
    "polls_made.parent": "the poll of which it is a runoff is public",
    "polls_made.draw": "everybody reads it beside the draw",
    "decisions_made.poll": "everybody reads it beside the poll",
    "draws_confirmed.draw": "everybody reads it beside the draw",
    "tests_made.id": "who made it reads it",
    "tests_made.draw": "everybody reads it beside the draw",
    "voices_held.id": "the team reads it beside what was said",
    "voices_held.into": "the same",
    "voices_held.listed": "the same",
    "voices_held.recorder": "the team knows its people",
    "voices_recorded.id": "the team reads it beside what was said",
    "voices_recorded.into": "the same",
    "voices_recorded.listed": "the same",
    "voices_recorded.holder": "the team knows its people",
    "voice_lines_written.voice": "the team reads it beside what was said",
    "voice_steps_made.voice": "the same",
    "voice_steps_made.poll": "everybody reads it beside the poll",
    "voice_steps_made.into": "the idea with which it is one is public",
    "team_actions.actor": "his own",
}
"""Numbers that run over everybody's rows and are told, each with why that says nothing new."""
COUNTS = {"attempts", "edited", "lane", "ordinals", "pick", "place", "quorum", "rank", "reminded", "reopened"}
COUNTS |= {"seats", "seconds", "size", "supporters", "voters", "leaves", "early", "won", "refused", "ordinal"}
COUNTS |= {"total", "queued", "sent", "failed", "blocked", "uncertain", "shown_settled"}
COUNTS |= {"value", "start", "end", "checkin", "question", "rating", "choice"}
"""What counts something, or says where it stands within what is his."""


def numbers(db: Connection, column: Column[int]) -> Iterator[str]:
    """Plant a row of somebody, and yield the numbers that he is told of it by their names."""
    (ana,) = people(db, "Ana")
    plant(db, column, ana, "Word")
    for name, rows in Stores(db).everything(ana).items():
        for row in rows:
            for key, value in row.items():
                if isinstance(value, int) and not isinstance(value, bool) and key not in COUNTS:
                    yield f"{name}.{key}"


def listed(db: Connection, column: Column[int]) -> set[str]:
    return set(numbers(db, column))


TOGETHER = {"ballots", "entries"}
"""They are told with what they belong to: numbers of polls and draws, which are public."""


async def test_no_number_over_everybodys_rows_is_told_that_he_does_not_know(database: Database) -> None:
    found: set[str] = set()
    for column in places():
        if column.table.name not in TOGETHER:
            found |= await unkept(database, partial(listed, column=column))
    assert found - KNOWN.keys() == set()
