"""*Tell me when it is launched*: that tap is the consent, and it is for the launch alone; with a photo."""

from __future__ import annotations

from chat.answers import SentPicture
from tests.handlers.front import Counter, Guest
from tests.handlers.test_digest import passes
from tests.handlers.test_voices import idea


async def decided(counter: Counter) -> tuple[Guest, Guest]:
    """A binding vote was won by what was never an idea; return two who look at its result."""
    ana, boris = counter.guest("2"), counter.guest("3")
    mira = await counter.owner()
    await counter.open_poll(mira, "binding: yes")
    await ana.taps("m:1:1:1")
    await mira.does("/close 1 enough")
    for each in (ana, boris):
        await each.taps("profile:no")  # or it is asked below the result
        await each.hears()
    return ana, boris


async def ask(guest: Guest) -> str:
    """Let somebody tap the button under the result; return its data."""
    await guest.says("/results 1")
    (button,) = [each for each in guest.buttons if each.startswith("launch-tell")]
    await guest.taps(button)
    assert "We will tell you when “Viking” is launched" in await guest.hears()
    return button


async def test_who_asked_under_the_result_hears_of_the_launch_and_nobody_else(counter: Counter) -> None:
    ana, boris = await decided(counter)
    await ask(ana)
    mira = await counter.owner()
    await mira.says("/status 1.1 planned 2027-03 by Mira")
    await passes(counter, days=1, hours=6)
    assert not await ana.hears(), "she asked for the launch alone"
    await mira.says("/status 1.1 launched")
    await passes(counter, minutes=11)
    assert "Viking" in await ana.hears()
    assert not await boris.hears()
    assert "Told: 0 of 1" in await mira.says("/status 1.1")


async def test_a_tap_sent_twice_asks_once_and_can_be_taken_back(counter: Counter) -> None:
    ana, _ = await decided(counter)
    button = await ask(ana)
    assert "already" in await ana.taps(button)
    await ana.taps(f"{button.rpartition(':')[0]}:0")
    assert "You will not hear" in await ana.hears()
    mira = await counter.owner()
    await mira.says("/status 1.1 launched")
    await passes(counter, minutes=11)
    assert not await ana.hears()


async def test_a_date_that_slips_is_told_to_who_asked(counter: Counter) -> None:
    ana, _ = await decided(counter)
    await ask(ana)
    await (await counter.owner()).says("/status 1.1 planned 2026-11-10")
    await passes(counter, days=11)
    assert (await ana.hears()).count("a date that has passed") == 1


async def test_what_is_launched_is_waited_for_no_more(counter: Counter) -> None:
    ana, boris = await decided(counter)
    button = await ask(ana)
    await (await counter.owner()).says("/status 1.1 launched")
    assert "“Viking” is launched already" in await boris.taps(button)
    await passes(counter, minutes=11)
    assert not await boris.hears()


async def test_what_is_planned_no_more_is_waited_for_by_nobody_new(counter: Counter) -> None:
    ana, boris = await decided(counter)
    button = await ask(ana)
    mira = await counter.owner()
    await mira.says("/status 1.1 considering")
    assert "“Viking” is not planned any more" in await boris.taps(button)
    await mira.says("/status 1.1 declined Too dear")
    assert "decided against “Viking”" in await boris.taps(button)


async def test_a_photo_goes_with_the_launch_until_it_is_told(counter: Counter) -> None:
    ana, mira = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Audio books")
    await ana.hears()
    await mira.says(f"/status {number} launched")
    (button,) = [each for each in mira.buttons if each.startswith("launch-photo")]
    await mira.taps(button)
    await mira.hears()
    assert "not as a file" in await mira.sends(b"report")
    assert "The photo is kept" in await mira.sends(b"shelf", picture=True, same="shelf")
    await passes(counter, minutes=11)
    assert "is launched" in await ana.hears()
    (shown,) = [each.attachment for _, each in await counter.sent("2", 0) if each.attachment is not None]
    assert shown == SentPicture("shelf")
    await mira.taps(button)
    await mira.hears()
    assert "too late" in await mira.sends(b"other", picture=True)


async def test_only_who_plans_adds_a_photo(counter: Counter) -> None:
    ana, mira, care = counter.guest("2"), await counter.owner(), await counter.member("9", "care")
    number = await idea(counter, ana, "Audio books")
    await mira.says(f"/status {number} launched")
    for each in (ana, care):
        await each.taps("launch-photo:1")
        assert "Please send the photo" not in await each.hears()
