"""A use case is called by a conversation, by the clock, and by whatever else comes: here it is nobody's."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import Connection, select

from bot.domains import Stores
from chat.answers import Answers, To
from customers.people import CustomerId
from customers.team import Member, Role, Team
from draws.draw import DrawId, DrawState
from draws.lines import PrizeLine
from draws.store import Draws
from polls import lifecycle
from polls.ballots import BallotRecords, Mark
from polls.errors import PollError
from polls.poll import Choice, PollId, State, Terms
from polls.store import Polls
from polls.voting import mark_all
from storage.customers.tables import audit
from storage.database import Database
from storage.delivery.tables import outbox
from tests.prizes.winners import customers_of
from tests.storage.voting import NOW, OPTIONS
from texts.rendering import Reader
from usecases.company import Company
from usecases.draws import drawing
from usecases.outbox import write
from usecases.polls import deciding, steps
from usecases.work import Work

TEAM = To("telegram", "-1")
COMPANY = Company(Reader("en", "UTC", zone_chosen=False), frozenset(), TEAM)
LATER = NOW + timedelta(days=1)


@dataclass
class Page:
    """Somebody of the team at a page: what is done there has no person who spoke, and no chat."""

    db: Connection
    mira: CustomerId
    voters: list[CustomerId]
    poll: PollId

    @property
    def work(self) -> Work:
        """A transaction's work."""
        return Work(Stores(self.db), LATER, secrets.token_bytes, COMPANY)

    def close(self) -> Answers:
        """Close the poll early."""
        return steps.close(self.work, self.poll, "Enough", self.mira)[1]

    def rows(self) -> set[str]:
        """The keys of what is in the outbox."""
        return set(self.db.execute(select(outbox.c.key)).scalars())

    def log(self) -> list[tuple[str, int | None]]:
        """What was done, and by whom."""
        return [(row.action, row.actor) for row in self.db.execute(select(audit).order_by(audit.c.id))]


def opened(db: Connection) -> Page:
    """A poll with a prize in which two have voted, and Mira, who sees to polls."""
    stores = Stores(db)
    mira, *voters = customers_of(stores, 3)
    stores[Team].put(Member(mira, Role.OWNER, "Mira", NOW))
    prizes = (PrizeLine(1, "Mug", "person"),)
    terms = Terms(question="Which?", options=OPTIONS, closes=NOW + timedelta(days=7), pick=1, prizes=prizes)
    drafted = lifecycle.draft(stores[Polls], terms, mira, NOW)
    steps.open_now(Work(stores, NOW, secrets.token_bytes, COMPANY), drafted.id, mira)
    marks = [Mark(drafted.id, voter, Choice(1), on=True) for voter in voters]
    mark_all(stores[BallotRecords], marks, NOW, secrets.token_bytes)
    return Page(db, mira, voters, drafted.id)


async def test_what_is_told_is_returned_and_written_by_whoever_called(database: Database) -> None:
    def story(db: Connection) -> None:
        page = opened(db)
        answers = page.close()
        assert page.rows() == set()
        write(answers, page.work.stores, LATER)
        told = {f"closed:{page.poll}:{voter}" for voter in page.voters}
        assert page.rows() == {*told, f"team:closed:{page.poll}"}

    await database.run(story)


async def test_who_did_it_stands_in_the_audit_log(database: Database) -> None:
    def story(db: Connection) -> None:
        page = opened(db)
        page.close()
        deciding.override(page.work, page.poll, [Choice(2)], "It sells better", page.mira)
        by_hand = [(action, by) for action, by in page.log() if by is not None]
        assert by_hand == [
            ("open", page.mira),
            ("close", page.mira),
            ("override", page.mira),
            ("status", page.mira),
        ]

    await database.run(story)


async def test_drawing_and_awarding_say_who_hears_of_it(database: Database) -> None:
    def story(db: Connection) -> None:
        page = opened(db)
        write(page.close(), page.work.stores, LATER)
        (id,) = drawing.ready(page.work.stores)
        answers = drawing.perform(page.work, id)
        assert page.work.stores[Draws].get(DrawId(id)).state is DrawState.DRAWN
        assert not any(key.startswith(("won:", "drawn:")) for key in page.rows())
        write(answers, page.work.stores, LATER)
        heard = [key.partition(":")[0] for key in page.rows() if key.startswith(("won:", "drawn:"))]
        assert sorted(heard) == ["drawn", "won"]

    await database.run(story)


async def test_what_is_refused_is_an_error_of_the_domain_and_tells_nobody(database: Database) -> None:
    def story(db: Connection) -> None:
        page = opened(db)
        page.close()
        with pytest.raises(PollError):
            page.close()
        assert page.work.stores[Polls].get(page.poll).state is State.CLOSED
        assert page.rows() == set()

    await database.run(story)
