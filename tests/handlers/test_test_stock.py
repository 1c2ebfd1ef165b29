"""What testers are handed: links each given once for ever, devices that go out and come back."""

from __future__ import annotations

import asyncio

import pytest

from tests.handlers.early import PRODUCT, active, invited, plan, recruiting, standings
from tests.handlers.front import Counter, Guest, words
from tests.handlers.test_home import drawn
from tests.handlers.trying import told_team

LINKS = "https://try.example/a1\nhttps://try.example/b2\n"
FORM = plan(secret=False, places=3, more="stock: links\n")
DEVICES = plan(secret=False, places=2, more="stock: devices\ncount: 1\n")


async def stocked(counter: Counter, links: str = LINKS) -> tuple[Guest, int, str]:
    """A test with access links in stock; return the owner, its number and its token."""
    number, token = await recruiting(counter, FORM)
    mira = await counter.owner()
    await mira.taps(f"trial-links:{number}")
    await mira.says(links)
    await mira.taps(mira.buttons[0])
    return mira, number, token


async def test_links_are_shown_before_they_are_loaded(counter: Counter) -> None:
    number, _ = await recruiting(counter, FORM)
    mira = await counter.owner()
    await mira.taps(f"trial-links:{number}")
    assert "one on each line" in await mira.hears()
    told = await mira.says(LINKS)
    assert "the first is https://try.example/a1, the last is https://try.example/b2" in told
    yes, no = mira.buttons
    assert "Access links: 0, given 0, free 0" in await mira.says(f"/test {number}")
    await mira.taps(yes)
    assert "2 access links are in stock now" in await mira.hears()
    assert "Access links: 2, given 0, free 2" in await mira.says(f"/test {number}")
    assert "no longer works" in await mira.taps(no)


async def test_links_come_as_a_file_as_well(counter: Counter) -> None:
    number, _ = await recruiting(counter, FORM)
    mira = await counter.owner()
    await mira.taps(f"trial-links:{number}")
    assert "UTF-8" in await mira.sends(b"\xff\xfe\x00")
    assert "the first is https://try.example/a1" in await mira.sends(LINKS.encode())
    await mira.taps(mira.buttons[0])
    assert "in stock now" in await mira.hears()


@pytest.mark.parametrize(
    ("links", "told"),
    [
        ("https://try.example/a1\nno link", "Line 2 is no link"),
        ("https://x.example/1 https://x.example/2 https://x.example/3", "Line 1 holds several links"),
        ("https://x.example/1\nhttps://x.example/2\nhttps://x.example/1", "line 3 is in line 1 already"),
        ("https://x.example/1\nhttps://try.example/b2", "Link 2 of the list was added before"),
    ],
)
async def test_a_wrong_list_loads_nothing(counter: Counter, links: str, told: str) -> None:
    mira, number, _ = await stocked(counter)
    await mira.hears()
    await mira.taps(f"trial-links:{number}")
    await mira.hears()
    assert told in await mira.says(links)
    assert "Access links: 2, given 0, free 2" in await mira.says(f"/test {number}")


async def test_each_tester_gets_a_link_of_his_own_and_sees_it_again(counter: Counter) -> None:
    mira, number, token = await stocked(counter)
    ana, boris = counter.guest("2"), counter.guest("3")
    for each in (ana, boris):
        await invited(counter, each, number, token)
    await ana.taps(f"trial-agree:{token}")
    assert "https://try.example/a1" in await ana.hears()
    await boris.taps(f"trial-agree:{token}")
    assert "https://try.example/b2" in await boris.hears()
    _, shown = await drawn(counter, ana, f"trial-see:{token}")
    assert f"trial-link:{token}" in shown
    await ana.taps(f"trial-link:{token}")
    assert "https://try.example/a1" in await ana.hears()
    await mira.hears()
    assert "Access links: 2, given 2, free 0" in await mira.says(f"/test {number}")


async def test_a_link_of_who_left_is_given_to_nobody_else(counter: Counter) -> None:
    _, number, token = await stocked(counter, "https://try.example/a1\n")
    ana, boris = counter.guest("2"), counter.guest("3")
    await active(counter, ana, number, token)
    await invited(counter, boris, number, token)
    await ana.taps(f"trial-leave:{token}")
    await ana.hears()
    await ana.taps(f"trial-link:{token}")
    assert "You have left the test" in await ana.hears()
    await boris.taps(f"trial-agree:{token}")
    await counter.reception.wake()
    assert "try.example" not in await boris.hears()
    assert await standings(counter, number) == ["left", "waiting"]


async def test_a_place_begins_only_with_a_link_and_new_ones_let_who_waits_move_up(counter: Counter) -> None:
    number, token = await recruiting(counter, FORM)
    ana = counter.guest("2")
    await invited(counter, ana, number, token)
    await ana.taps(f"trial-agree:{token}")
    assert await standings(counter, number) == ["waiting"]
    await counter.reception.wake()
    assert await standings(counter, number) == ["waiting"]
    mira = await counter.owner()
    await mira.taps(f"trial-links:{number}")
    await mira.says(LINKS)
    await mira.taps(mira.buttons[0])
    await counter.reception.wake()
    assert await standings(counter, number) == ["active"]
    assert "https://try.example/a1" in await ana.hears()


async def test_an_erased_testers_link_stays_given(counter: Counter) -> None:
    mira, number, token = await stocked(counter, "https://try.example/a1\n")
    ana = counter.guest("2")
    await active(counter, ana, number, token)
    await ana.says("/forget")
    await ana.taps("forget:yes")
    await mira.hears()
    assert "Access links: 1, given 1, free 0" in await mira.says(f"/test {number}")
    assert await standings(counter, number) == []


async def test_two_at_once_never_get_the_same_link(counter: Counter) -> None:
    _, number, token = await stocked(counter)
    ana, boris = counter.guest("2"), counter.guest("3")
    for each in (ana, boris):
        await invited(counter, each, number, token)
    await asyncio.gather(ana.taps(f"trial-agree:{token}"), boris.taps(f"trial-agree:{token}"))
    said = await ana.hears() + await boris.hears()
    assert said.count("https://try.example/a1") == 1
    assert said.count("https://try.example/b2") == 1


async def test_a_device_goes_out_and_comes_back_to_whoever_waits(counter: Counter) -> None:
    number, token = await recruiting(counter, DEVICES)
    mira, ana, boris = await counter.owner(), counter.guest("2"), counter.guest("3")
    for each in (ana, boris):
        await invited(counter, each, number, token)
    await ana.taps(f"trial-agree:{token}")
    assert "A device is set aside for you" in await ana.hears()
    await boris.taps(f"trial-agree:{token}")
    assert await standings(counter, number) == ["active", "waiting"]
    await mira.hears()
    await mira.taps(f"trial-devices:{number}")
    assert "1. Set aside for" in await mira.hears()
    _, shown = await drawn(counter, mira, mira.buttons[0])
    assert shown[0].startswith("trial-device-back:")
    await ana.taps(f"trial-leave:{token}")
    await counter.reception.wake()
    assert await standings(counter, number) == ["left", "waiting"]
    await mira.taps(shown[0])
    await counter.reception.wake()
    assert await standings(counter, number) == ["left", "active"]
    assert "A device is set aside for you" in await boris.hears()


async def test_a_device_set_aside_for_who_left_is_free_at_once(counter: Counter) -> None:
    number, token = await recruiting(counter, DEVICES)
    ana, boris = counter.guest("2"), counter.guest("3")
    for each in (ana, boris):
        await invited(counter, each, number, token)
        await each.taps(f"trial-agree:{token}")
    await ana.taps(f"trial-leave:{token}")
    await counter.reception.wake()
    assert await standings(counter, number) == ["left", "active"]


async def test_a_device_out_with_who_has_no_place_is_asked_back_once(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False, places=3, more="stock: devices\ncount: 3\n"))
    mira, *guests = await counter.owner(), *map(counter.guest, "234")
    for each in guests:
        await active(counter, each, number, token)
        await mira.taps(f"trial-devices:{number}")
        await mira.hears()
        waits = [tap for tap in mira.buttons if tap.startswith("trial-device-out:")]
        await mira.taps(waits[0])
    ana, boris, _ = guests
    await counter.reception.wake()
    assert not await told_of(counter, "still out")
    await ana.taps(f"trial-leave:{token}")
    await boris.says("/forget")
    await boris.taps("forget:yes")
    for _ in range(2):
        await counter.reception.wake()
    assert len(await told_of(counter, "Please ask for it back")) == 2
    await mira.hears()
    await mira.taps(f"trial-devices:{number}")
    assert "erased" in await mira.hears()
    for back in [tap for tap in mira.buttons if tap.startswith("trial-device-back:")][:2]:
        await mira.taps(back)
    assert "Devices: 3, handed out 1, free 2" in counter.redrawn[-1]
    assert await standings(counter, number) == ["left", "active"]


async def test_devices_that_come_later_are_entered_and_let_who_waits_move_up(counter: Counter) -> None:
    number, token = await recruiting(counter, DEVICES)
    mira, ana, boris = await counter.owner(), counter.guest("2"), counter.guest("3")
    await active(counter, ana, number, token)
    await invited(counter, boris, number, token)
    await boris.taps(f"trial-agree:{token}")
    await mira.taps(f"trial-devices:{number}")
    await mira.hears()
    more = f"trial-devices-have:{number}:2"
    assert more in mira.buttons
    assert f"trial-devices-have:{number}:0" not in mira.buttons
    await mira.taps(more)
    said, ways = await drawn(counter, mira, more)
    assert "Devices: 2, handed out 0, free 1" in said
    assert f"trial-devices-have:{number}:1" in ways
    await counter.reception.wake()
    assert await standings(counter, number) == ["active", "active"]
    await mira.taps(f"trial-devices-have:{number}:1")
    await mira.hears()
    await mira.taps(f"trial-devices:{number}")
    assert "Devices: 2, handed out 0, free 0" in await mira.hears(), "what is set aside stays"


async def test_who_plans_with_fewer_devices_or_links_than_places_reads_so(counter: Counter) -> None:
    mira = await counter.owner()
    told = await mira.says(plan(places=4, more="stock: devices\ncount: 3\n"))
    assert "Devices: 3, handed out 0, free 3" in told
    assert "Places: 4. Devices for 1 of them are missing." in told
    assert "are missing" not in await mira.says(plan(places=3, more="stock: devices\ncount: 3\n"))
    assert "Access links for 4 of them are missing" in await mira.says(plan(places=4, more="stock: links\n"))


async def test_devices_need_their_number(counter: Counter) -> None:
    mira = await counter.owner()
    assert "Devices need their number" in await mira.says(plan(more="stock: devices\n"))
    assert "Devices need their number" in await mira.says(plan(more="count: 2\n"))


@pytest.mark.parametrize("tap", ["trial-links", "trial-devices", "trial-device-out", "trial-device-back"])
async def test_a_number_of_no_test_does_nothing(counter: Counter, tap: str) -> None:
    number, _ = await recruiting(counter, DEVICES)
    mira = await counter.owner()
    assert "no longer works" in await mira.taps(f"{tap}:404:1")
    if tap != "trial-devices":
        assert await mira.taps(f"{tap}:{number}:404")
    assert PRODUCT in await mira.says(f"/test {number}")


@pytest.mark.parametrize(
    ("form", "lacking", "told"),
    [
        (FORM, "no access link is left", "no access links are left"),
        (DEVICES, "no device is free", "no device"),
    ],
)
async def test_when_the_stock_runs_out_the_team_is_told_once_and_who_waits_reads_why(
    counter: Counter, form: str, lacking: str, told: str
) -> None:
    if form == FORM:
        _, number, token = await stocked(counter, "https://try.example/a1\n")
    else:
        number, token = await recruiting(counter, form)
    ana, boris = counter.guest("2"), counter.guest("3")
    await active(counter, ana, number, token)
    assert not await told_of(counter, told)
    await invited(counter, boris, number, token)
    await boris.taps(f"trial-agree:{token}")
    assert lacking in counter.redrawn[-1]
    assert "All places" not in counter.redrawn[-1]
    assert await told_of(counter, told), "at once"
    for _ in range(2):
        await counter.reception.wake()
    [said] = await told_of(counter, told)
    assert "Waiting list: 1" in said


async def test_more_links_move_up_who_waits_and_if_they_run_out_the_team_hears_it_anew(
    counter: Counter,
) -> None:
    mira, number, token = await stocked(counter, "https://try.example/a1\n")
    ana, boris, carl = counter.guest("2"), counter.guest("3"), counter.guest("4")
    await active(counter, ana, number, token)
    for each in (boris, carl):
        await invited(counter, each, number, token)
        await each.taps(f"trial-agree:{token}")
    await counter.reception.wake()
    assert len(await told_of(counter, "no access links are left")) == 1
    await mira.taps(f"trial-links:{number}")
    await mira.says("https://try.example/b2\n")
    await mira.taps(mira.buttons[0])
    for _ in range(2):
        await counter.reception.wake()
    assert await standings(counter, number) == ["active", "active", "waiting"]
    assert "https://try.example/b2" in await boris.hears()
    assert len(await told_of(counter, "no access links are left")) == 2


async def test_a_place_that_becomes_free_without_a_link_is_told_to_the_team(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False, places=1, more="stock: links\n"))
    mira, ana, boris = await counter.owner(), counter.guest("2"), counter.guest("3")
    await mira.taps(f"trial-links:{number}")
    await mira.says("https://try.example/a1\n")
    await mira.taps(mira.buttons[0])
    for each in (ana, boris):
        await invited(counter, each, number, token)
    for each in (ana, boris):
        await each.taps(f"trial-agree:{token}")
    assert "All places of" in counter.redrawn[-1]
    assert not await told_of(counter, "no access links are left")
    await ana.taps(f"trial-leave:{token}")
    for _ in range(2):
        await counter.reception.wake()
    assert len(await told_of(counter, "no access links are left")) == 1


async def test_of_what_the_team_is_told_nothing_hides_the_other(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False, places=2, more="stock: links\n"))
    mira, *guests = await counter.owner(), *map(counter.guest, "234")
    await mira.taps(f"trial-links:{number}")
    await mira.says(LINKS)
    await mira.taps(mira.buttons[0])
    for each in guests:
        await invited(counter, each, number, token)
    for each in guests:
        await each.taps(f"trial-agree:{token}")
    assert await standings(counter, number) == ["active", "active", "waiting"]
    for each, told in zip(guests[:2], (0, 1), strict=True):
        await each.taps(f"trial-leave:{token}")
        for _ in range(2):
            await counter.reception.wake()
        assert len(await told_of(counter, "no access links are left")) == 1
        assert len(await told_of(counter, "is left to invite")) == told


async def told_of(counter: Counter, words_of_it: str) -> list[str]:
    """Return what was said of it in the team's chat."""
    return [said for said in map(words, await told_team(counter)) if words_of_it in said]
