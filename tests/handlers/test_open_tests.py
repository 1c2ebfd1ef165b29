"""A test of which anybody may know stands behind a door; one asks to take part with a tap, and once."""

from __future__ import annotations

from tests.handlers.early import PRODUCT, agreed, invited, plan, recruiting, standings
from tests.handlers.front import Counter, Guest
from tests.handlers.test_home import drawn


async def test_an_open_test_stands_behind_a_door_and_in_the_list(counter: Counter) -> None:
    _, token = await recruiting(counter, plan(secret=False))
    ana = counter.guest("2")
    await ana.says("/home")
    assert "Early-access tests · 1" in ana.labels
    read, shown = await drawn(counter, ana, "home:tests")
    assert "1 test is looking for testers" in read
    assert shown == [f"trial-see:{token}", "trial-consent", "home"]
    assert "1 test is looking for testers" in await ana.says("/tests")
    assert ana.labels == (PRODUCT, "Invite me to tests (I am 16 or older)")


async def test_without_any_there_is_no_door_and_the_list_says_so(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("/home")
    assert "home:tests" not in ana.buttons
    assert "No test is looking for testers right now" in await ana.says("/tests")


async def test_one_tap_asks_to_take_part_where_he_agreed_before(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False))
    ana = await agreed(counter.guest("2"))
    read, shown = await drawn(counter, ana, f"trial-see:{token}")
    assert "What it asks" in read
    assert shown == [f"trial-apply:{token}"]
    read, shown = await drawn(counter, ana, f"trial-apply:{token}")
    assert f"You have asked to take part: {PRODUCT}" in read
    assert shown == [f"trial-leave:{token}", "home"]
    assert await standings(counter, number) == ["candidate"]


async def test_who_did_not_agree_is_asked_for_that_first(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False))
    ana = counter.guest("2")
    read, shown = await drawn(counter, ana, f"trial-apply:{token}")
    assert f"Taking part in the test of {PRODUCT} needs your consent" in read
    assert "we do not ask you" not in read, "it would contradict the tap"
    assert "For this you must be 16 or older" in read
    assert shown[-1] == "home"
    assert await standings(counter, number) == []
    read, shown = await drawn(counter, ana, shown[0])
    assert "You have asked to take part" in read
    assert shown[-1] == "home"
    assert f"Taking part in the test of {PRODUCT}" in await counter.kept()
    assert await standings(counter, number) == ["candidate"]
    privacy = await ana.says("/privacy")
    assert "you agreed" in privacy
    assert "old enough" in privacy


async def test_who_was_found_and_asks_as_well_is_shown_as_one_who_asked(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False))
    ana, mira = await agreed(counter.guest("2")), counter.guest("1")
    await mira.taps(f"trial-find:{number}")
    assert await standings(counter, number) == ["candidate"]
    await mira.taps(f"trial-candidates:{number}")
    found = await mira.hears()
    assert "by chance" in found
    assert "Asked to take part as well" not in found
    await ana.taps(f"trial-apply:{token}")
    await mira.taps(f"trial-candidates:{number}")
    found = await mira.hears()
    assert "Asked to take part as well" in found


async def test_who_asked_is_not_asked_to_ask_again(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False))
    ana = await agreed(counter.guest("2"))
    for _ in range(2):
        read, _ = await drawn(counter, ana, f"trial-apply:{token}")
        assert f"You have asked to take part: {PRODUCT}" in read
    assert await standings(counter, number) == ["candidate"]
    said = await ana.says("/tests")
    assert f"You have asked to take part: {PRODUCT}" in said
    assert "looking for testers" not in said
    _, shown = await drawn(counter, ana, f"trial-see:{token}")
    assert shown == [f"trial-leave:{token}"]


async def test_who_asked_may_think_otherwise_and_ask_anew(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False))
    ana = await agreed(counter.guest("2"))
    await ana.taps(f"trial-apply:{token}")
    _, shown = await drawn(counter, ana, f"trial-leave:{token}")
    assert await standings(counter, number) == ["left"]
    assert shown == [f"trial-apply:{token}"]
    await ana.taps(shown[0])
    assert await standings(counter, number) == ["candidate"]


async def test_who_was_refused_does_not_come_back_by_asking_again(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False))
    ana, mira = await agreed(counter.guest("2")), await counter.owner()
    await ana.taps(f"trial-apply:{token}")
    await mira.taps(f"trial-candidates:{number}")
    await mira.hears()
    await mira.taps(next(each for each in mira.buttons if each.startswith("trial-refuse:")))
    read, shown = await drawn(counter, ana, f"trial-apply:{token}")
    assert "gone to others this time" in read
    assert shown == ["home"]
    assert await standings(counter, number) == ["refused"]


async def test_he_finds_his_own_test_where_he_stands_and_the_way_out(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False))
    ana = counter.guest("2")
    await invited(counter, ana, number, token)
    assert f"You are invited to test {PRODUCT}" in await ana.says("/tests")
    _, shown = await drawn(counter, ana, f"trial-see:{token}")
    assert shown == [f"trial-join:{token}", f"trial-no:{token}"]
    await ana.taps(f"trial-agree:{token}")
    assert f"You are testing {PRODUCT}" in await ana.says("/tests")
    _, shown = await drawn(counter, ana, f"trial-see:{token}")
    assert f"trial-leave:{token}" in shown
    await ana.taps(f"trial-leave:{token}")
    assert "You have left the test" in await ana.says("/tests")


async def test_the_team_sees_all_tests_and_takes_no_place(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False))
    mira = await counter.owner()
    await mira.says("/tests")
    assert mira.buttons == (f"test:{number}",)
    assert "places are for customers" in await mira.taps(f"trial-apply:{token}")
    assert await standings(counter, number) == []


async def test_a_test_that_is_over_takes_nobody_in(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False))
    ana = await agreed(counter.guest("2"))
    counter.forward(days=13)
    await counter.reception.wake()
    read, shown = await drawn(counter, ana, f"trial-see:{token}")
    assert "is over" in read
    assert shown == []
    assert "is over" in await ana.taps(f"trial-apply:{token}")
    assert await standings(counter, number) == []


async def test_who_asked_hears_how_it_ended_also_when_nobody_looked(
    counter: Counter,
) -> None:
    number, token = await recruiting(counter, plan(secret=False))
    ana, bob = await agreed(counter.guest("2")), await agreed(counter.guest("3"))
    mira = await counter.owner()
    await bob.taps(f"trial-apply:{token}")
    await mira.taps(f"trial-candidates:{number}")
    await mira.hears()
    await mira.taps(next(each for each in mira.buttons if each.startswith("trial-refuse:")))
    await ana.taps(f"trial-apply:{token}")
    assert "2" in await mira.says(f"/endtest {number}")
    counter.forward(days=13)
    await ana.hears()
    await bob.hears()
    await counter.reception.wake()
    assert f"The test of {PRODUCT} is over" in await ana.hears()
    assert "go to others" in await bob.hears()


async def test_who_asked_hears_that_the_product_was_taken_back(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False))
    ana, mira = await agreed(counter.guest("2")), await counter.owner()
    await ana.taps(f"trial-apply:{token}")
    await mira.does(f"/withdrawtest {number} It does not steer")
    assert f"{PRODUCT} has ended early: It does not steer" in await ana.hears()


async def test_an_open_test_of_which_nothing_is_left_to_ask_is_offered_no_more(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False).replace("day 0:", "day 2:"))
    ana = await agreed(counter.guest("2"))
    counter.forward(days=8, hours=8)
    assert f"trial-see:{token}" in (await offers_to(ana)), "until the last day on which it could begin"
    counter.forward(hours=4)
    assert await offers_to(ana) == ()
    read, shown = await drawn(counter, ana, f"trial-see:{token}")
    assert "It is too late to begin" in read
    assert shown == []
    assert "It is too late to begin" in await ana.taps(f"trial-apply:{token}")
    assert await standings(counter, number) == []


async def offers_to(guest: Guest) -> tuple[str, ...]:
    """Return the buttons of what somebody can test."""
    await guest.says("/tests")
    return tuple(each for each in guest.buttons if each.startswith("trial-see:"))
