"""A test's end for the team and its testers: thanks that can be given, devices that go back, why one left."""

from __future__ import annotations

from functools import partial

from sqlalchemy import select, update

from storage.trials.tables import testers
from tests.handlers.early import agreed, standings, token
from tests.handlers.front import Counter, Guest, words
from tests.handlers.looking import NEVER, seen
from tests.handlers.test_home import drawn, home
from tests.handlers.testing import begun, testing
from tests.handlers.trying import told_team
from tests.trial_forms import DAY, form
from texts.text import Link

PLAN = form("from: leads", "thanks: A year of free rides", "stock: devices", "count: 3", places="3", days=DAY)
PROMISED = "Everyone who completed it was promised: A year of free rides"
GIVE_BACK = "Please give the device back to our team."
WORDS = f"{DAY}\n- text: What would you change?"


async def three(counter: Counter, plan: str = PLAN) -> tuple[Guest, list[Guest]]:
    """A test of three people with a device each, in their hands; the first one has completed it."""
    mira = await begun(counter, plan)
    people = [
        counter.guest(address, name) for address, name in (("2", "Ana"), ("3", "Boris"), ("4", "Cveta"))
    ]
    await testing(counter, *people)
    await hands_out(mira, 3)
    await completes(counter, people[0])
    for each in (mira, *people):
        await each.hears()
    return mira, people


async def hands_out(mira: Guest, count: int) -> None:
    """Let her mark devices as handed out."""
    for _ in range(count):
        await mira.taps("trial-devices:1")
        await mira.hears()
        await mira.taps(next(each for each in mira.buttons if each.startswith("trial-device-out:")))


async def completes(counter: Counter, guest: Guest) -> None:
    """Let somebody answer all that is asked."""
    its = await token(counter, 1)
    await guest.taps(f"checkin:{its}:1:fine")
    await guest.taps(f"answer:{its}:1:1:4")


async def over(counter: Counter) -> None:
    """Let the last day pass, with grace."""
    counter.forward(days=13)
    for _ in range(2):
        await counter.reception.wake()


async def told(counter: Counter, said: str = "the test is over") -> list[str]:
    """Return what the team's chat heard of the end."""
    return [each for each in map(words, await told_team(counter)) if said in each]


async def test_the_team_hears_once_that_a_test_is_over_and_what_is_left_to_do(counter: Counter) -> None:
    await three(counter)
    await over(counter)
    [said] = await told(counter)
    assert "Test 1, Cargo bike: the test is over. 1 person completed it." in said
    assert PROMISED in said
    assert "Devices still out: 3." in said
    message = next(each for each in await told_team(counter) if words(each) == said)
    links = [
        button.link.payload for row in message.buttons for button in row if isinstance(button.link, Link)
    ]
    assert links == ["trial-findings-1", "trial-completed-1", "trial-devices-1"]


async def test_each_link_of_it_leads_there_and_nobody_outside_learns_of_the_test(counter: Counter) -> None:
    mira, (_, boris, _) = await three(counter)
    await over(counter)
    stranger = counter.guest("9")
    await boris.hears()
    for name, there in (("findings", "Page for us"), ("completed", "Ana"), ("devices", "1. With")):
        shown = await mira.says(f"/start trial-{name}-1") + str(mira.labels)
        assert there in shown
        for each in (stranger, boris):
            assert "Cargo bike" not in await each.says(f"/start trial-{name}-1")
    assert "over" not in await stranger.hears()


async def test_of_a_test_that_is_over_whoever_was_not_asked_sees_no_more_than_of_none(
    counter: Counter,
) -> None:
    await three(counter)
    await over(counter)
    its, stranger = await token(counter, 1), counter.guest("9")
    await stranger.says("/start")
    for name in ("trial-see", "trial-quote", "trial-leave"):
        real = await seen(stranger, partial(stranger.taps, f"{name}:{its}:time"))
        assert real == await seen(stranger, partial(stranger.taps, f"{name}:{NEVER}:time"))
    for name in ("findings", "completed", "devices"):
        real = await seen(stranger, partial(stranger.says, f"/start trial-{name}-1"))
        assert real == await seen(stranger, partial(stranger.says, f"/start trial-{name}-88"))


async def test_without_a_chat_the_owners_hear_it_in_private(counter: Counter) -> None:
    counter.team_chat = None
    mira, _ = await three(counter)
    await over(counter)
    heard = await mira.hears()
    assert heard.count("the test is over.") == 1
    assert "trial-completed:1" in mira.buttons


async def test_who_completed_it_is_named_and_who_is_erased_is_not(counter: Counter) -> None:
    mira, (ana, boris, _) = await three(counter)
    assert await mira.taps("trial-completed:1") == "This test is already running."
    await completes(counter, boris)
    await over(counter)
    await mira.hears()
    await mira.says("/test 1")
    assert "Who completed it: 2" in mira.labels
    await mira.taps("trial-completed:1")
    shown = await mira.hears()
    assert "2 people completed the test" in shown
    assert PROMISED in shown
    assert "1. Ana (/person_" in shown
    assert "2. Boris (/person_" in shown
    assert "Cveta" not in shown
    await ana.says("/forget")
    await ana.taps("forget:yes")
    await mira.hears()
    await mira.taps("trial-completed:1")
    shown = await mira.hears()
    assert "1. Boris" in shown
    assert "Ana" not in shown
    assert "2." not in shown


async def test_more_than_ten_who_completed_it_are_on_several_pages(counter: Counter) -> None:
    mira = await begun(counter, form("from: leads", places="20"))
    people = [counter.guest(str(address), f"Tester {address}") for address in range(20, 31)]
    await testing(counter, *people)
    done = update(testers).values(standing="completed")
    await counter.database.run(lambda db: db.execute(done))
    await over(counter)
    await mira.hears()
    await mira.taps("trial-completed:1")
    shown = await mira.hears()
    assert "11 people completed the test" in shown
    assert "10. Tester 29" in shown
    assert "Tester 30" not in shown
    shown, ways = await drawn(counter, mira, "trial-completed-page:1:1")
    assert "11. Tester 30" in shown
    assert "Tester 29" not in shown
    assert "trial-completed-page:0:1" in ways


async def test_who_holds_a_device_at_the_end_reads_that_it_goes_back_and_nobody_else(
    counter: Counter,
) -> None:
    mira, (ana, boris, cveta) = await three(counter)
    await mira.taps("trial-devices:1")
    await mira.hears()
    await mira.taps([each for each in mira.buttons if each.startswith("trial-device-back:")][-1])
    await mira.does("/endtest 1")
    heard = await ana.hears()
    assert "Your thank-you: A year of free rides" in heard
    assert GIVE_BACK in heard
    heard = await boris.hears()
    assert "is over" in heard
    assert GIVE_BACK in heard
    heard = await cveta.hears()
    assert "is over" in heard
    assert GIVE_BACK not in heard
    [said] = await told(counter)
    assert "Devices still out: 2." in said


async def test_who_was_not_handed_the_device_yet_is_not_asked_for_it(counter: Counter) -> None:
    mira, ana = await begun(counter, PLAN), counter.guest("2")
    await testing(counter, ana)
    await completes(counter, ana)
    await ana.hears()
    await mira.does("/endtest 1")
    heard = await ana.hears()
    assert "Your thank-you" in heard
    assert GIVE_BACK not in heard
    [said] = await told(counter)
    assert "still out" not in said


async def test_who_waits_for_the_draw_of_a_confidential_test_gives_the_device_back_at_its_end(
    counter: Counter,
) -> None:
    plan = PLAN.replace("thanks: A year of free rides", "prizes: 1 x Helmet")
    mira, (ana, _, _) = await three(counter, plan)
    shown = await mira.says("/endtest 1")
    assert "Devices still out: 3. Whoever has one also reads:" in shown
    assert GIVE_BACK in shown
    await mira.does("/endtest 1")
    heard = await ana.hears()
    assert heard.count(GIVE_BACK) == 1
    assert "Thank you for what you answered" in heard
    [said] = await told(counter)
    assert "Their thank-you is drawn among them." in said


async def test_of_a_product_that_is_taken_back_the_devices_go_back_and_the_thanks_are_owed(
    counter: Counter,
) -> None:
    mira, (ana, boris, _) = await three(counter)
    assert GIVE_BACK in await mira.says("/withdrawtest 1 The brakes fail.")
    await mira.does("/withdrawtest 1 The brakes fail.")
    for each in (ana, boris):
        heard = await each.hears()
        assert "The brakes fail." in heard
        assert GIVE_BACK in heard
    [said] = await told(counter, "the test was taken back")
    assert PROMISED in said
    await mira.hears()
    await mira.says("/test 1")
    assert "Who completed it: 1" in mira.labels


async def test_a_draft_that_is_discarded_is_no_end_of_a_test(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says(PLAN)
    await mira.does("/discardtest 1")
    assert await told(counter, "taken back") == []
    assert await told(counter) == []


async def test_who_leaves_stops_or_erases_himself_reads_that_the_device_goes_back(counter: Counter) -> None:
    _, (ana, boris, cveta) = await three(counter)
    its = await token(counter, 1)
    await boris.taps(f"trial-leave:{its}")
    assert GIVE_BACK in counter.redrawn[-1]
    assert GIVE_BACK in await ana.says("/forget")
    assert GIVE_BACK in await cveta.says("/stop")


async def test_who_takes_back_that_he_is_asked_about_tests_reads_that_the_device_goes_back(
    counter: Counter,
) -> None:
    _, (_, boris, _) = await three(counter)
    await boris.says("/privacy")
    await boris.taps("consent:tests:no")
    assert GIVE_BACK in counter.redrawn[-1] + await boris.hears()
    ana = await agreed(counter.guest("9"))
    await ana.taps("consent:tests:no")
    assert GIVE_BACK not in counter.redrawn[-1] + await ana.hears()


async def test_who_loses_the_place_reads_that_the_device_goes_back(counter: Counter) -> None:
    _, (_, boris, _) = await three(counter)
    for _ in range(9):
        counter.forward(days=1)
        await counter.reception.wake()
    assert await standings(counter, 1) == ["completed", "expired", "expired"]
    heard = await boris.hears()
    assert "has passed on" in heard
    assert heard.count(GIVE_BACK) == 1


async def why(counter: Counter) -> list[str]:
    """Return the reasons that are kept."""
    kept = select(testers.c.why).order_by(testers.c.id)
    return list(await counter.database.run(lambda db: db.execute(kept).scalars().all()))


async def test_who_leaves_is_out_by_one_tap_and_may_say_why_by_another(counter: Counter) -> None:
    _, (_, boris, _) = await three(counter)
    its = await token(counter, 1)
    said, ways = await drawn(counter, boris, f"trial-leave:{its}")
    assert await standings(counter, 1) == ["completed", "left", "active"]
    assert "say why with one tap" in said
    reasons = ("time", "product", "conditions", "other")
    assert ways[:4] == [f"trial-leave:{its}:{reason}" for reason in reasons]
    assert await why(counter) == ["", "", ""]
    for each in ("forged", "conditions"):
        await boris.taps(f"trial-leave:{its}:{each}")
    assert "Thank you, that helps us" in counter.redrawn[-1]
    assert await why(counter) == ["", "conditions", ""]


async def test_who_asked_and_asks_no_more_is_asked_for_no_reason(counter: Counter) -> None:
    await begun(counter, form("from: leads", confidential="no"))
    mira = await counter.owner()
    await mira.taps("trial-recruit:1:open")
    ana, its = counter.guest("2"), await token(counter, 1)
    await ana.taps(f"trial-apply:{its}:yes")
    said, _ = await drawn(counter, ana, f"trial-leave:{its}")
    assert "not asking to take part any more" in said
    assert "say why" not in said
    await ana.taps(f"trial-leave:{its}:time")
    assert await why(counter) == [""]


async def test_a_tester_finds_how_he_may_be_quoted_from_home_after_the_end(counter: Counter) -> None:
    mira = await begun(counter, form("from: leads", places="3", days=WORDS))
    ana, boris = counter.guest("2"), counter.guest("3")
    await testing(counter, ana, boris)
    await completes(counter, ana)
    await ana.says("A softer saddle")
    its = await token(counter, 1)
    await boris.taps(f"trial-leave:{its}")
    await mira.does("/endtest 1")
    for guest, has in ((ana, True), (boris, False), (counter.guest("9"), False)):
        await home(guest)
        assert ("My early-access tests" in guest.labels) is has
    _, ways = await drawn(counter, ana, "home:tests")
    assert f"trial-see:{its}" in ways
    _, ways = await drawn(counter, ana, f"trial-see:{its}")
    assert f"trial-quote:{its}" in ways
