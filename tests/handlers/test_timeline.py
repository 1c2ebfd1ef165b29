"""The timeline: all that passed with one customer in order of time, for those who answer."""

from __future__ import annotations

from functools import partial

import pytest
from sqlalchemy import Connection, Update, update

from bot.domains import Stores
from customers.news.broadcast import Broadcasts, Content, Plan
from customers.news.preferences import Topic
from customers.news.segments import Segment
from customers.people import CustomerId
from storage.delivery.tables import outbox
from storage.news.broadcasts import note_received
from tests.handlers.front import GROUP, TEAM, Counter, Guest, leads, words

TORN = "The cover is torn"


async def said(guest: Guest, text: str, kind: str, number: int) -> None:
    """Let somebody say something and tap what it is."""
    await guest.says(text)
    await guest.taps(f"said:{number}:{kind}")
    guest.counter.forward(minutes=2)


async def test_it_shows_each_touchpoint_in_order_of_time(counter: Counter) -> None:
    mira = await counter.owner()
    ana = await counter.winner("Mug")
    counter.forward(minutes=1)
    await ana.taps("news:yes")
    counter.forward(minutes=1)
    await ana.taps("claim:1")
    counter.forward(minutes=1)
    await said(ana, TORN, "complaint", 1)
    await mira.says("/case 1")
    await mira.taps("case-answer:1")
    await mira.says("We send a new one.")
    counter.forward(minutes=1)
    await counter.reception.wake()
    shown = await mira.says("/timeline 2")
    passed = [line.partition(" · ")[2] for line in shown.splitlines() if " · " in line]
    assert passed == [
        "first came here",
        "consent to keeping votes",
        "prize “Mug” won (draw 1)",
        "vote in poll 1",
        "consent to news",
        "prize “Mug” claimed (draw 1)",
        f"complaint 1: “{TORN}”",
        "our answer to number 1",
    ]
    assert "Guest 2 (/person_2): 8 touchpoints" in shown


async def test_a_vote_is_named_by_its_poll_and_never_by_its_choice(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await counter.open_poll(mira)
    await ana.taps("m:1:1:1")
    shown = await mira.says("/timeline 2")
    assert "vote in poll 1" in shown
    assert "Viking" not in shown
    await ana.taps("m:1:1:0")
    assert "vote in poll" not in await mira.says("/timeline 2")


async def test_support_is_named_by_number_alone(counter: Counter) -> None:
    mira, ana, boris = await counter.owner(), counter.guest("2"), counter.guest("3")
    await said(ana, "Audio books", "idea", 1)
    await mira.taps("publish-idea:1")
    await boris.taps("support:1:1")
    shown = await mira.says("/timeline telegram:3")
    assert "support for idea 1" in shown
    assert "Audio books" not in shown


async def test_a_step_of_an_idea_and_what_its_author_wrote_back_are_there(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await said(ana, "Audio books", "idea", 1)
    await mira.taps("publish-idea:1")
    await mira.says("/status 1 considering")
    assert "number 1: being considered" in await mira.says("/timeline 2")


async def test_what_colleagues_noted_and_answers_that_wait_are_not_there(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await said(ana, TORN, "complaint", 1)
    await mira.taps("case-answer:1")
    await mira.says("// He called twice")
    await mira.taps("case-answer:1")
    await mira.says("We send a new one.")
    shown = await mira.says("/timeline 2")
    assert "our answer" not in shown
    assert "called" not in shown


async def test_it_is_turned_page_by_page_from_the_newest(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    for number in range(1, 22):
        await counter.open_poll(mira)
        await ana.taps(f"m:{number}:1:1")
        counter.forward(minutes=1)
    shown = await mira.says("/timeline 2")
    assert "vote in poll 21" in shown
    assert "first came here" not in shown
    assert mira.buttons == ("timeline:2:1",)
    await mira.taps(mira.buttons[0])
    assert "first came here" in counter.redrawn[-1]
    assert "vote in poll 21" not in counter.redrawn[-1]
    await mira.taps(f"{mira.buttons[0]}7")
    assert "first came here" in counter.redrawn[-1]


async def test_who_looked_at_whom_is_in_the_log(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("/help")
    await mira.says("/timeline 2")
    await mira.taps("timeline:2")
    assert [each for each in await counter.log() if each[0] == "timeline"] == [("timeline", "customer:2")] * 2
    assert "Mira looked at all that passed with Guest 2" in await mira.says("/audit")


async def test_of_somebody_erased_nothing_is_shown_and_that_is_said(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await said(ana, TORN, "complaint", 1)
    await ana.says("/forget")
    await ana.taps("forget:yes")
    for shown in (await mira.says("/timeline 2"), await mira.taps("timeline:2") + await mira.hears()):
        assert "nobody with the number 2" in shown
        assert TORN not in shown


@pytest.mark.parametrize("role", ["care", "editor"])
async def test_who_answers_reads_it(counter: Counter, role: str) -> None:
    ana, member = counter.guest("2"), await counter.member("5", role)
    await said(ana, TORN, "complaint", 1)
    assert TORN in await member.says("/timeline telegram:2")


async def test_an_analyst_and_a_customer_do_not(counter: Counter) -> None:
    ana, jan = counter.guest("2"), await counter.member("5", "analyst")
    await said(ana, TORN, "complaint", 1)
    for guest in (ana, jan):
        assert TORN not in await guest.says("/timeline telegram:2")
        assert TORN not in await guest.taps("timeline:3") + await guest.hears()


async def test_the_way_to_it_stands_on_the_card(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await said(ana, TORN, "complaint", 1)
    await mira.says("/case 1")
    assert "timeline:2" in mira.buttons
    ((_, card),) = [each for each in await counter.sent(TEAM.address) if TORN in words(each[1])]
    assert "start=timeline-2" in [leads(button) for row in card.buttons for button in row if button.link]
    assert TORN in await mira.says("/start timeline-2")
    assert TORN in await mira.taps("timeline:2") + await mira.hears()


async def test_in_a_group_it_shows_nothing(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await said(ana, TORN, "complaint", 1)
    assert TORN not in await mira.says("/timeline 2", chat=GROUP)


async def test_news_of_more_than_a_year_ago_are_forgotten(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("/help")
    plan = Plan(segment=Segment((), "UTC"), topic=Topic.VOTES, content=Content(words={"en": "Bags are here"}))

    def got(db: Connection) -> None:
        made = Stores(db)[Broadcasts].add(plan, CustomerId(1), 1, counter.now)
        note_received(db, [(2, made.id), (2, made.id)], counter.now)

    await counter.database.run(got)
    assert (await mira.says("/timeline 2")).count("news (broadcast 1): “Bags are here”") == 1
    counter.forward(days=364)
    await counter.reception.look_after()
    assert "Bags" in await mira.says("/timeline 2")
    counter.forward(days=2)
    await counter.reception.look_after()
    assert "Bags" not in await mira.says("/timeline 2")


async def test_a_service_message_is_there_once_it_arrived(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("/help")
    await mira.does("/tell 2 Your book is ready.")
    row = update(outbox).where(outbox.c.key.startswith("service:"))
    for fate in ("pending", "blocked", "sent"):
        became = row.values(fate=fate, settled=counter.now)
        await counter.database.run(partial(_done, became))
        shown = await mira.says("/timeline 2")
        assert ("a message from us" in shown) == (fate == "sent"), fate
    assert "Your book" not in shown
    await counter.guest("3").says("/help")
    assert "a message from us" not in await mira.says("/timeline 3")


def _done(change: Update, db: Connection) -> None:
    db.execute(change)
