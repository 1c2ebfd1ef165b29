"""What the team looks at speaks of people and things, and a button leads to each or does what waits."""

from __future__ import annotations

import re

from sqlalchemy import func, select, update

from bot.domains import Stores
from chat.ports import Fate
from customers.store import Audit
from storage.delivery.tables import outbox
from tests.handlers.front import GROUP, Counter, Guest, words
from tests.storage.test_filling import fill

HASH = re.compile(r"[0-9a-f]{64}")


async def logged(counter: Counter, reads: Guest) -> list[str]:
    """The newest page of the log as somebody reads it: its lines without their times, newest first."""
    lines = (await reads.says("/audit")).splitlines()[1:-1]
    return [line.rpartition(", ")[0] for line in lines]


async def test_the_log_says_who_did_what_to_which_thing(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.member("2", "editor")
    number = await counter.open_poll(mira)
    await mira.does("/team role 2 care")
    assert await logged(counter, mira) == [
        "Mira changed the role of Guest 2 (care)",
        f"Mira opened poll {number} “Which?”",
        f"Mira made poll {number} “Which?”",
        "Guest 2 joined the team as editor",
        "Mira invited someone into the team as editor",
    ]
    assert mira.buttons == (f"poll:{number}",)
    assert await mira.taps(*mira.buttons) == ""
    assert (await mira.hears()).startswith(f"#{number} Open.")


async def test_what_the_clock_did_is_said_of_glas_and_who_is_gone_has_no_name(counter: Counter) -> None:
    mira, ana = await counter.owner(), await counter.member("2", "editor")
    number = await counter.open_poll(ana)
    await ana.taps("forget:yes")
    counter.forward(days=4)
    await counter.reception.wake()
    assert (await logged(counter, mira))[:2] == [
        f"Glas closed poll {number} “Which?”",
        f"someone whose data are erased opened poll {number} “Which?”",
    ]


async def test_the_log_names_a_chat_as_it_is_called(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await counter.guest("2").says("/polls", chat=GROUP, title="Readers")
    await mira.does(f"/publish 1 {GROUP}")
    await mira.does("/publish 1 @readers")
    assert (await logged(counter, mira))[:2] == [
        "Mira published poll 1 “Which?” in @readers",
        "Mira published poll 1 “Which?” in Readers",
    ]


async def test_an_entry_that_has_no_sentence_is_shown_as_it_stands(counter: Counter) -> None:
    mira = await counter.owner()

    def note(stores: Stores) -> None:
        for action, subject in (("newpoll", "poll:99"), ("juggle", "ball:3")):
            stores[Audit].note(counter.now, None, action, subject)

    await counter.database.run(lambda db: note(Stores(db)))
    assert await logged(counter, mira) == ["Glas: juggle ball:3", "Glas: newpoll poll:99"]


async def test_the_desk_says_what_waits_and_a_button_hands_it_over(counter: Counter) -> None:
    mira, ana = await counter.owner(), await counter.winner("Mug")
    assert "Waiting to be claimed: 1" in await mira.says("/prizes 1")
    await ana.taps("claim:1")
    assert "To hand over: 1" in await mira.says("/prizes 1")
    await mira.taps("hand-over:1")
    assert "Hand over now: “Mug”, place 1" in await mira.hears()
    await mira.taps(*mira.buttons)
    assert "Handed over: 1" in await mira.says("/prizes 1")


async def test_what_is_late_has_a_page_of_its_own(counter: Counter) -> None:
    mira, ana = await counter.owner(), await counter.winner("Mug")
    await ana.taps("claim:1")
    await mira.taps("desk:1:late")
    assert (await mira.hears()).endswith("Nothing is late, and nothing went wrong.")
    counter.forward(days=8)
    await mira.says("/prizes 1")
    assert mira.buttons == ("hand-over:1", "desk:1:late")
    await mira.taps("desk:1:late")
    assert "claimed more than a week ago" in await mira.hears()


async def test_hashes_come_on_a_page_of_their_own_and_reach_every_voter(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    number = await counter.open_poll(mira)
    await ana.taps(f"m:{number}:1:1")
    await mira.does(f"/close {number} Enough")
    await ana.says(f"/results {number}")
    await ana.taps(f"recount:{number}")
    await ana.says(f"/poll {number}")
    told = [message for _, message in await counter.sent("2")]
    assert not [each for each in told if HASH.search(str(each.texts))]
    assert len([each for each in told if HASH.search(str(each.appendix))]) == 2
    assert f"check:{number}" in ana.buttons


async def test_a_paused_broadcast_says_how_many_are_on_their_way(counter: Counter) -> None:
    mira = await counter.owner()
    for address in ("2", "3"):
        await counter.guest(address).taps("news:yes")
    await mira.says("/broadcast everyone")
    await mira.taps("broadcast:topic:launches")
    await mira.says("It is out")
    await mira.broadcasts()
    await counter.database.run(fill)
    left = select(func.min(outbox.c.id)).where(outbox.c.broadcast == 1).scalar_subquery()
    leaving = update(outbox).where(outbox.c.id == left).values(fate=Fate.SENDING.value)
    await counter.database.run(lambda db: db.execute(leaving))
    await mira.taps("broadcast-pause:1")
    (_, progress), *_ = reversed(await counter.sent("1"))
    assert "On their way already: 1" in words(progress)
