"""`/fairness` says how the loyal fare, warns where it is worse, and counts beside whoever writes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert

from chat.answers import CohortPicture
from handlers import looking_up
from handlers.desk import Desk
from handlers.fairness import page
from storage.customers.tables import consents, customers
from storage.suggestions.tables import voices
from storage.trials.tables import testers, trials
from tests.handlers.front import Counter, Guest


async def many(counter: Counter, *, invited_new: int, invited_returning: int) -> None:
    """Twenty who came long ago and wrote yesterday, twenty who came yesterday; some of each were invited."""
    now, day = counter.now, timedelta(days=1)

    def put(db: Any) -> None:
        db.execute(insert(trials).values(id=1, token="t", creator=1, created=now))
        for id in range(101, 141):
            old = id <= 120
            joined = now - (200 * day if old else day)
            db.execute(insert(customers).values(id=id, language="pl", joined=joined))
            for purpose in ("tests", "age"):
                db.execute(insert(consents).values(customer=id, purpose=purpose, given=now, wording="yes"))
            if old:
                said = {"kind": "praise", "status": "new", "author": id, "filed": now - day}
                db.execute(insert(voices).values(begun=now, latest=now, since=now, **said))
        invited = [*range(101, 101 + invited_returning), *range(121, 121 + invited_new)]
        for id in invited:
            row = {"standing": "invited", "way": "poll", "likelihood": 1.0, "quoted": False}
            db.execute(insert(testers).values(trial=1, customer=id, since=now, invited=now - day, **row))

    await counter.database.run(put)
    counter.forward(seconds=1)


async def asks(mira: Guest) -> str:
    return await mira.says("/fairness")


async def test_where_the_loyal_fare_worse_the_team_is_warned(counter: Counter) -> None:
    mira = await counter.owner()
    await many(counter, invited_new=15, invited_returning=1)
    said = await asks(mira)
    assert "Returning: 20. Complaining: 0. New: 20. Silent: 0." in said
    assert "Invited to a test, of those who agreed to be asked: returning 1 of 20" in said
    assert (
        "Loyal customers fare worse: invitations go to 5% of returning customers, and to 75% of new ones. "
        "Chance hardly explains that." in said
    )
    assert "Answers in time: not enough yet" in said


async def test_where_they_do_not_that_is_said(counter: Counter) -> None:
    mira = await counter.owner()
    await many(counter, invited_new=9, invited_returning=7)
    said = await asks(mira)
    assert "fare worse:" not in said
    assert "Nowhere do loyal customers fare worse" in said
    assert "Fallen silent, compared with their own past: nobody" in said
    assert "filed a complaint; who was stuck in a test is not counted (Hirschman 1970)" in said


async def test_where_the_loyal_wait_longer_the_team_is_warned(counter: Counter) -> None:
    mira = await counter.owner()
    await many(counter, invited_new=0, invited_returning=0)
    filed = counter.now - timedelta(days=10)

    def answered(db: Any) -> None:
        row = {"kind": "question", "status": "new", "filed": filed, "begun": filed, "latest": filed}
        for id in range(101, 141):
            took = timedelta(days=7) if id <= 120 else timedelta(minutes=5)
            db.execute(insert(voices).values(author=id, since=filed, answered=filed + took, **row))

    await counter.database.run(answered)
    said = await asks(mira)
    assert "Loyal customers wait longer for an answer" in said
    assert "Nowhere do loyal customers fare worse" not in said


async def test_who_fell_silent_is_named_with_how_many_there_were(counter: Counter) -> None:
    mira = await counter.owner()
    await many(counter, invited_new=0, invited_returning=0)

    def said(db: Any) -> None:
        row = {"kind": "praise", "status": "new"}
        for id in range(201, 241):
            db.execute(
                insert(customers).values(id=id, language="sr", joined=counter.now - timedelta(days=200))
            )
            for back in (40, 70, 100):
                at = counter.now - timedelta(days=back)
                db.execute(insert(voices).values(author=id, filed=at, begun=at, latest=at, since=at, **row))

    await counter.database.run(said)
    assert (
        "Fallen silent, compared with their own past: Српски (0 in the last 30 days, about 40 in each month "
        "before)" in await asks(mira)
    )


async def test_who_stays_is_a_picture_of_that_instant(counter: Counter) -> None:
    mira = await counter.owner()
    await many(counter, invited_new=0, invited_returning=0)
    await asks(mira)
    (message,) = [each for _, each in await counter.sent("1") if each.attachment is not None]
    assert message.attachment == CohortPicture(counter.now, "Europe/Belgrade")


async def test_without_a_customer_there_is_nothing_to_compare(counter: Counter) -> None:
    assert "no customers yet" in await asks(await counter.owner())


async def test_it_is_counted_before_the_transaction(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    mira = await counter.owner()
    await many(counter, invited_new=1, invited_returning=1)
    within: list[bool] = []
    counted = page.counted

    def noted(work: Any) -> Any:
        within.append(isinstance(work, Desk))
        return counted(work)

    monkeypatch.setattr(page, "counted", noted)
    assert "Returning: 20" in await asks(mira)
    assert within == [False], "what was counted beside is taken as it is"
    monkeypatch.setattr(looking_up, "may", lambda *_: False)
    assert "Returning: 20" in await asks(mira)
    assert within == [False, True]


async def test_customers_read_nothing_of_it(counter: Counter) -> None:
    await counter.owner()
    assert "Returning" not in await counter.guest("2").says("/fairness")
