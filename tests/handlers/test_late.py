"""What is late at the counter: nobody is late for who is gone, and of much the rest is told later."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, event, insert, select

from chat.answers import OPENS
from storage.delivery.tables import outbox
from storage.suggestions.rows import VoiceRows
from storage.suggestions.tables import voices
from tests.handlers.front import NOW, READER, TEAM, Counter
from tests.handlers.test_replying import asked, read, replies
from tests.handlers.test_voices import cards, torn
from texts import keys
from texts.rendering import render

MONDAY = NOW.replace(day=2)


async def asks(counter: Counter, *texts: str) -> None:
    """Let people ask something, each by himself, one after the other."""
    for text in texts:
        guest = counter.guest(f"8{text}")
        await guest.says(text)
        await guest.taps(next(each for each in guest.buttons if each.endswith(":question")))


async def test_three_lists_show_what_is_late_what_is_due_soon_and_what_nobody_has_taken_on(
    counter: Counter,
) -> None:
    owner = await counter.owner()
    assert "Nothing is late, nothing is due soon" in await owner.says("/late")
    counter.now = MONDAY.replace(hour=10)
    await asks(counter, "One", "Two")
    counter.now = MONDAY.replace(hour=14)
    await asks(counter, "Three", "Four")
    await owner.taps("take:4:0")
    counter.now = MONDAY.replace(day=3, hour=8, minute=30)
    assert (await owner.says("/late")).count("#") == 3, "what somebody has taken on waits for its time"
    assert owner.buttons == ("case:1", "case:2", "case:3")
    said = await owner.says("/late")
    assert said.index("Due soon: 2") < said.index("#1 One") < said.index("Taken on by nobody: 1")
    counter.now = MONDAY.replace(day=3, hour=12, minute=30)
    said = await owner.says("/late")
    assert said.index("Late: 2") < said.index("#2 Two") < said.index("Due soon: 2") < said.index("#4 Four")


async def test_however_much_is_late_what_is_not_yet_is_shown_beside_it(
    counter: Counter,
) -> None:
    owner = await counter.owner()
    await asks(counter, *"abcdefghij")
    counter.forward(days=3)
    await asks(counter, "New")
    said = await owner.says("/late")
    assert "Late: 10" in said
    assert "Taken on by nobody: 1" in said
    assert "#11 New" in said
    assert owner.buttons[-1] == "inbox"


async def many(counter: Counter, count: int, **changed: object) -> None:
    """Let number 1 wait so many times, with something changed."""

    def copied(db: Connection) -> None:
        first = db.execute(select(voices).where(voices.c.id == 1)).mappings().one()
        db.execute(insert(voices), [dict(first) | {"id": None} | changed for _ in range(count)])

    await counter.database.run(copied)


async def test_however_much_waits_all_of_it_is_counted(counter: Counter) -> None:
    owner = await counter.owner()
    counter.now = MONDAY.replace(hour=10)
    await asks(counter, "One")
    await many(counter, 300)
    await many(counter, 20, holder=1)
    await many(counter, 50, stopped=counter.now)
    assert "Taken on by nobody: 301" in await owner.says("/late")
    counter.now = MONDAY.replace(day=3, hour=9)
    said = await owner.says("/late")
    assert "Due soon: 321" in said
    assert "Taken on" not in said


async def test_in_the_minute_that_was_stated_it_is_not_late(counter: Counter) -> None:
    owner = await counter.owner()
    counter.now = MONDAY.replace(hour=10)
    await asks(counter, "One")
    (by,) = await counter.database.run(lambda db: db.execute(select(voices.c.reply_by)).scalars().all())
    counter.now = by
    said = await owner.says("/late")
    assert "Due soon: 1" in said
    assert "Late" not in said
    counter.forward(seconds=1)
    assert "Late: 1" in await owner.says("/late")


async def test_what_waits_is_found_by_an_index(counter: Counter) -> None:
    def plan(db: Connection) -> str:
        asked: list[str] = []
        event.listen(db, "before_cursor_execute", lambda *given: asked.append(given[2]))
        VoiceRows(db).in_time(counter.now)
        rows = db.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked[0]}", (counter.now,))
        return " ".join(str(row) for row in rows)

    assert "ix_voices_stopped_reply_by" in await counter.database.run(plan)


async def test_nobody_is_late_for_who_was_erased(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    await ana.says("Where is it?")
    await ana.taps("said:1:question")
    await ana.says("/forget")
    await ana.taps("forget:yes")
    counter.forward(days=30)
    await counter.reception.look_after()
    assert "The inbox is empty" in await owner.says("/inbox")
    assert await cards(counter, "longer than we promised") == 0


async def test_what_is_late_past_the_first_ones_is_told_an_hour_later(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("usecases.suggestions.inbox.late.MOST", 2)
    owner = await counter.owner()
    for number in range(1, 4):
        ana = counter.guest(f"9{number}")
        await ana.says(f"Where is parcel {number}?")
        await ana.taps(f"said:{number}:question")
    counter.forward(days=3)
    told = 0
    for _ in range(3):
        await counter.reception.look_after()
        told += (await owner.hears(TEAM.address)).count("longer than we promised")
        counter.forward(hours=1)
    assert told == 2


@pytest.mark.parametrize("private", [True, False])
async def test_what_is_late_is_told_in_one_place(counter: Counter, *, private: bool) -> None:
    counter.team_chat = None if private else TEAM
    carl = await counter.member("3", "care")
    await asks(counter, "Where is it?")
    counter.forward(days=3)
    await counter.reception.look_after()
    here = await carl.hears(), await carl.hears(TEAM.address)
    assert ["1 customer has now waited longer" in each for each in here] == [private, not private]
    assert "more customer" not in "".join(here)


NOW_LATE = {
    "en": ("1 customer has", "2 customers have", "5 customers have", "21 customers have"),
    "sr": ("1 купац већ чека", "2 купца већ чекају", "5 купаца већ чека", "21 купац већ чека"),
    "pl": ("1 klient czeka", "2 klientów czeka", "5 klientów czeka", "21 klientów czeka"),
    "ru": ("1 покупатель ждёт", "2 покупателя ждут", "5 покупателей ждут", "21 покупатель ждёт"),
    "bg": ("1 клиент вече чака", "2 клиенти вече чакат", "5 клиенти вече чакат", "21 клиенти вече чакат"),
    "cs": ("1 zákazník", "2 zákazníci", "5 zákazníků", "21 zákazníků"),
}


@pytest.mark.parametrize("language", sorted(NOW_LATE))
def test_however_many_are_late_the_words_are_right(language: str) -> None:
    reader = replace(READER, language=language)
    said = [render(keys.late_alert(count=count), reader, markup=False) for count in (1, 2, 5, 21)]
    begins = zip(said, NOW_LATE[language], strict=True)
    assert all(each.startswith(begin) for each, begin in begins), said


async def topics_of(counter: Counter, key: str) -> list[str]:
    """Where in the team's chat that stands whose key begins so: the kind of its topic; empty: in the chat."""
    said = select(outbox.c.topic).where(outbox.c.chat == TEAM.address, outbox.c.key.startswith(key))
    found = await counter.database.run(lambda db: db.execute(said.order_by(outbox.c.id)).scalars().all())
    return [each.removeprefix(f"{OPENS}{TEAM.address}:") for each in found]


async def say(counter: Counter, text: str, kind: str, number: int) -> None:
    """Let somebody say something of a kind, as this number."""
    guest = counter.guest(f"9{number}")
    await guest.says(text)
    await guest.taps(f"said:{number}:{kind}")


async def test_an_alert_of_one_kind_stands_in_its_topic_and_of_several_in_the_chat(counter: Counter) -> None:
    await counter.owner()
    await say(counter, "The cover is torn", "complaint", 1)
    counter.forward(days=9)
    await counter.reception.look_after()
    assert await topics_of(counter, "late:") == ["complaint"]
    assert set(await topics_of(counter, "escalated:")) == {"complaint"}
    (alert,) = [each for each in await counter.heard(TEAM.address) if "longer than we promised" in each]
    assert "#1 The cover is torn" in alert
    await say(counter, "The back is torn", "complaint", 2)
    await say(counter, "When do you open?", "question", 3)
    counter.forward(days=9)
    await counter.reception.look_after()
    assert await topics_of(counter, "late:") == ["complaint", ""]


async def test_what_is_not_solved_is_told_in_the_topic_of_complaints(counter: Counter) -> None:
    mira, ana = await asked(counter, "The cover is torn", "complaint")
    await replies(mira, "We send a new one.", "mcase:1")
    await read(counter, ana)
    await ana.taps("solved:1:no")
    assert await topics_of(counter, "reopened:") == ["complaint"]


async def test_without_a_teams_chat_all_who_answer_hear_of_what_is_not_solved(counter: Counter) -> None:
    counter.team_chat = None
    ana, owner, carl = counter.guest("2"), await counter.owner(), await counter.member("3", "care")
    await torn(counter, ana, carl)
    await carl.hears()
    await ana.taps("solved:1:no")
    for each in (owner, carl):
        assert "Not solved, says its author" in await each.hears()
