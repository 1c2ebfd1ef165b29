"""What becomes of ideas reaches who waits for it: once, at once or in the day's digest, and never empty."""

from __future__ import annotations

import msgspec
import pytest
from sqlalchemy import Connection, select

from chat.answers import Message
from chat.ports import Fate
from storage.database import Database
from storage.delivery.restored import hold, stamp
from storage.delivery.tables import outbox
from tests.handlers.front import NOW, Counter, Guest, words
from tests.handlers.test_voices import idea

HOURS_TO_DIGEST = 5
"""From noon UTC, where every test begins, to 18:00 in Belgrade."""


async def two_of_them(counter: Counter) -> tuple[Guest, Guest, list[int]]:
    """An author of two ideas, and who supports both."""
    ana, boris = counter.guest("2"), counter.guest("3")
    numbers = []
    for text in ("Audio books", "Delivery on Sundays"):
        numbers.append(await idea(counter, ana, text))
        await boris.taps(f"support:{numbers[-1]}:1")
        counter.forward(minutes=2)
    for each in (ana, boris):
        await each.hears()
    return ana, boris, numbers


async def passes(counter: Counter, **span: float) -> None:
    """Let time pass and the clock look until nothing is due."""
    counter.forward(**span)
    for _ in range(3):
        await counter.reception.wake()


async def test_all_that_came_of_a_day_is_one_message(counter: Counter) -> None:
    ana, boris, (one, other) = await two_of_them(counter)
    owner = await counter.owner()
    assert "read of it in their next daily digest" in await owner.says(f"/status {one} considering")
    await owner.says(f"/status {other} planned 2027-03 by Mira")
    await passes(counter, minutes=11)
    assert not await boris.hears(), "before its hour"
    await passes(counter, hours=HOURS_TO_DIGEST)
    for each in (ana, boris):
        heard = await each.hears()
        assert heard.count("News of 2 ideas you wait for") == 1
        assert "We are considering idea 1" in heard
        assert "Idea 2, “Delivery on Sundays”, is planned." in heard
        assert each.buttons == (f"idea:{one}", f"idea:{other}", "ideas:mine:0", "digest-off")
    await passes(counter, days=2)
    assert not await boris.hears(), "told once"


async def test_launched_and_declined_are_told_at_once(counter: Counter) -> None:
    ana, boris, (one, other) = await two_of_them(counter)
    owner = await counter.owner()
    assert "hear of it in 10 minutes" in await owner.says(f"/status {one} launched")
    await owner.says(f"/status {other} declined Nobody works on Sundays")
    await passes(counter, minutes=10)
    for each in (ana, boris):
        heard = await each.hears()
        assert "is launched" in heard
        assert "Why: Nobody works on Sundays" in heard


async def test_of_an_idea_only_the_last_word_is_told(counter: Counter) -> None:
    _, boris, (one, other) = await two_of_them(counter)
    owner = await counter.owner()
    await owner.says(f"/status {one} considering")
    await owner.says(f"/status {other} considering")
    await passes(counter, minutes=11)
    await owner.says(f"/status {one} planned 2027-03")
    await owner.says(f"/status {other} launched")
    await passes(counter, minutes=11)
    assert "is launched" in await boris.hears()
    await passes(counter, hours=HOURS_TO_DIGEST)
    heard = await boris.hears()
    assert "planned" in heard
    assert "considering" not in heard
    assert "Delivery on Sundays" not in heard


async def test_a_digest_turned_off_is_not_sent_though_it_was_queued(counter: Counter) -> None:
    _, boris, (one, _) = await two_of_them(counter)
    owner = await counter.owner()
    await owner.says(f"/status {one} considering")
    await passes(counter, minutes=11)
    await boris.taps("digest-off")
    assert "No daily digest any more" in await boris.hears()
    await passes(counter, hours=HOURS_TO_DIGEST)
    assert not await boris.hears()
    await owner.says(f"/status {one} launched")
    await passes(counter, minutes=11)
    assert "is launched" in await boris.hears(), "what he waits for he hears all the same"
    await boris.says("/updates")
    assert "updates:topic:ideas:yes" in boris.buttons


async def test_a_digest_on_its_way_is_dropped_once_it_is_turned_off(counter: Counter) -> None:
    _, boris, (one, _) = await two_of_them(counter)
    owner = await counter.owner()
    await owner.says(f"/status {one} considering")
    await passes(counter, minutes=11)
    await passes(counter, hours=HOURS_TO_DIGEST)
    assert any("We are considering" in each for each in await counter.heard("3"))
    await boris.taps("updates:topic:ideas:no")
    assert not any("We are considering" in each for each in await counter.heard("3"))
    assert "Did not want to hear it: 1" in await owner.says(f"/status {one}")


async def test_an_idea_that_is_gone_makes_no_digest(counter: Counter) -> None:
    ana, boris, (one, _) = await two_of_them(counter)
    owner = await counter.owner()
    await owner.says(f"/status {one} considering")
    await passes(counter, minutes=11)
    await ana.taps(f"voice-withdraw:{one}:yes")
    await boris.hears()
    await passes(counter, hours=HOURS_TO_DIGEST)
    assert not await boris.hears()


async def test_the_hour_is_that_of_his_own_day(counter: Counter) -> None:
    _, boris, (one, _) = await two_of_them(counter)
    await boris.says("/language Asia/Tokyo")
    await boris.hears()
    await (await counter.owner()).says(f"/status {one} considering")
    await passes(counter, minutes=11)
    await passes(counter, hours=HOURS_TO_DIGEST)
    assert not await boris.hears(), "it is past two in the night there"
    await passes(counter, hours=16)
    assert "We are considering" in await boris.hears()


async def test_after_three_days_of_standstill_it_is_told_once_and_not_at_night(counter: Counter) -> None:
    _, boris, (one, other) = await two_of_them(counter)
    owner = await counter.owner()
    await owner.says(f"/status {one} considering")
    await owner.says(f"/status {other} launched")
    counter.now = NOW.replace(day=4, hour=2)
    await passes(counter)
    assert not await boris.hears()
    await passes(counter, hours=6)
    heard = await boris.hears()
    assert heard.count("We are considering") == heard.count("is launched") == 1
    await passes(counter, days=1)
    assert not await boris.hears()


async def test_quiet_hours_hold_for_a_launch_too(counter: Counter) -> None:
    _, boris, (one, _) = await two_of_them(counter)
    await boris.says("/updates 12-20")
    await boris.hears()
    await (await counter.owner()).says(f"/status {one} launched")
    await passes(counter, minutes=11)
    assert not await boris.hears()
    await passes(counter, hours=8)
    assert "is launched" in await boris.hears()


@pytest.mark.parametrize("people", [3, 8])
async def test_many_are_noted_slice_by_slice_and_each_is_told_once(
    counter: Counter, people: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("usecases.suggestions.plan.steps.SLICE", 3)
    monkeypatch.setattr("handlers.suggestions.wakings.TOLD", 2)
    ana = counter.guest("2")
    number = await idea(counter, ana, "Audio books")
    guests = [counter.guest(str(10 + each)) for each in range(people)]
    for each in guests:
        await each.taps(f"support:{number}:1")
        await each.hears()
    owner = await counter.owner()
    await owner.says(f"/status {number} launched")
    counter.forward(minutes=10)
    for _ in range(people + 5):
        await counter.reception.wake()
    for each in (ana, *guests):
        assert (await each.hears()).count("is launched") == 1
    assert f"Told: 0 of {people + 1}" in await owner.says(f"/status {number}")


async def test_the_team_sees_how_many_were_told(counter: Counter) -> None:
    _, boris, (one, _) = await two_of_them(counter)
    await boris.says("/stop")
    owner = await counter.owner()
    assert "Told:" not in await owner.says(f"/status {one}")
    await owner.says(f"/status {one} considering")
    await passes(counter, minutes=11)
    shown = await owner.says(f"/status {one}")
    assert "Told: 0 of 2" in shown
    assert "Still to be told: 2" in shown
    await passes(counter, hours=HOURS_TO_DIGEST)
    shown = await owner.says(f"/status {one}")
    assert "Still to be told: 1" in shown, "on its way"
    assert "Unreachable: 1" in shown
    for where in ("/case", "/idea"):
        assert "Unreachable: 1" in await owner.says(f"{where} {one}")
    assert "Unreachable" not in await boris.says(f"/idea {one}")


async def test_who_is_erased_is_told_nothing_and_counted_no_more(counter: Counter) -> None:
    _, boris, (one, _) = await two_of_them(counter)
    owner = await counter.owner()
    await owner.says(f"/status {one} considering")
    await passes(counter, minutes=11)
    await boris.says("/forget")
    await boris.taps("forget:yes")
    await passes(counter, hours=HOURS_TO_DIGEST)
    assert "of 1" in await owner.says(f"/status {one}")


async def launched(counter: Counter) -> tuple[Guest, Guest, int]:
    """An idea that is launched, of which the letters wait to be sent; return the owner, Boris, and it."""
    _, boris, (one, _) = await two_of_them(counter)
    owner = await counter.owner()
    await owner.says(f"/status {one} launched")
    await passes(counter, minutes=11)
    assert any("is launched" in each for each in await counter.heard("3"))
    return owner, boris, one


async def test_who_mutes_an_idea_while_he_is_told_is_none_who_is_out_of_reach(counter: Counter) -> None:
    owner, boris, one = await launched(counter)
    await boris.taps(f"mute:{one}")
    assert not any("is launched" in each for each in await counter.heard("3"))
    shown = await owner.says(f"/status {one}")
    assert "Did not want to hear it: 1" in shown
    assert "Still to be told: 1" in shown, "its author"
    assert "Unreachable" not in shown


async def test_what_the_team_hides_while_people_are_told_is_told_to_nobody_more(counter: Counter) -> None:
    owner, _, one = await launched(counter)
    await owner.does(f"/hide {one} rude")
    assert not any("is launched" in each for each in await counter.heard("3"))
    assert "Unreachable" not in await owner.says(f"/status {one}")


@pytest.mark.parametrize("way", ["hidden", "withdrawn", "erased", "muted"])
async def test_a_digest_that_waits_is_put_together_anew_without_what_is_read_no_more(
    database: Database, way: str
) -> None:
    counter = Counter(database)
    ana, boris, one, other = await four(counter)
    owner = await counter.owner()
    for number in (one, other):
        await owner.says(f"/status {number} considering")
    await passes(counter, minutes=11)
    await passes(counter, hours=HOURS_TO_DIGEST)
    (waits,) = [each for each in await counter.heard("3") if "We are considering" in each]
    assert "Audio books" in waits
    if way == "hidden":
        await owner.does(f"/hide {one} rude")
    elif way == "withdrawn":
        await ana.taps(f"voice-withdraw:{one}:yes")
    elif way == "erased":
        await ana.says("/forget")
        await ana.taps("forget:ideas-too")
    else:
        await boris.taps(f"mute:{one}")
    await passes(counter)
    (waits,) = [each for each in await counter.heard("3") if "We are considering" in each]
    assert "Delivery on Sundays" in waits
    assert "Audio books" not in waits
    assert "Unreachable" not in await owner.says(f"/status {other}")


async def test_a_digest_that_is_held_back_since_a_backup_is_held_back_anew_without_what_is_hidden(
    database: Database,
) -> None:
    counter = Counter(database)
    _, _, one, other = await four(counter)
    owner = await counter.owner()
    for number in (one, other):
        await owner.says(f"/status {number} considering")
    await passes(counter, minutes=11)
    await passes(counter, hours=HOURS_TO_DIGEST)
    await counter.database.run(lambda db: stamp(db, counter.now))
    await counter.database.run(lambda db: hold(db, counter.now))
    counter.forward(minutes=1)
    await owner.does(f"/hide {one} rude")
    await passes(counter)
    assert not [each for each in await waiting(counter, "3") if "We are considering" in each]
    await owner.taps("held:send")
    (waits,) = [each for each in await waiting(counter, "3") if "We are considering" in each]
    assert "Delivery on Sundays" in waits
    assert "Audio books" not in waits


async def waiting(counter: Counter, chat: str) -> list[str]:
    """What waits to be sent to a chat: nothing of what is held back."""

    def pending(db: Connection) -> list[bytes]:
        there = outbox.c.chat == chat, outbox.c.fate == Fate.PENDING.value
        return list(db.execute(select(outbox.c.body).where(*there)).scalars())

    found = await counter.database.run(pending)
    return [words(msgspec.json.decode(each, type=Message)) for each in found]


async def four(counter: Counter) -> tuple[Guest, Guest, int, int]:
    """Two ideas of two people, and who supports both: the first author, he, and the ideas."""
    ana, boris, carl = counter.guest("2"), counter.guest("3"), counter.guest("4")
    one = await idea(counter, ana, "Audio books")
    other = await idea(counter, carl, "Delivery on Sundays")
    for number in (one, other):
        await boris.taps(f"support:{number}:1")
    for each in (ana, boris, carl):
        await each.hears()
    return ana, boris, one, other
