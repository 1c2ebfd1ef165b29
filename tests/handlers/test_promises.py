"""The ledger at the counter: what is planned, promised and launched, kept or visibly broken."""

from __future__ import annotations

import pytest

from tests.handlers.front import GROUP, Counter, Guest
from tests.handlers.test_merging import later
from tests.handlers.test_voices import idea


async def closed(counter: Counter, lines: str = "") -> int:
    """A poll that Viking wins, closed; return its number."""
    mira = await counter.owner()
    number = await counter.open_poll(mira, lines)
    await counter.guest("2").taps(f"m:{number}:1:1")
    await mira.does(f"/close {number} Enough")
    for each in (mira, counter.guest("2")):
        await each.hears()
    return number


async def supported(counter: Counter) -> tuple[Guest, Guest, int]:
    """An idea of Ana's that Boris supports."""
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await boris.taps(f"support:{number}:1")
    for each in (ana, boris):
        await each.hears()
    return ana, boris, number


async def test_an_option_that_was_never_an_idea_has_a_status_as_ideas_have(counter: Counter) -> None:
    number = await closed(counter)
    mira, ana = await counter.owner(), counter.guest("2")
    assert "Option 1.2, “Pyramid”: nothing is decided yet" in await mira.says(f"/status {number}.2")
    assert f"status-to:{number}.2:launched" in mira.buttons
    assert "Option 1.2, “Pyramid”: it is planned" in await mira.says("/status 1.2 planned 2027-03 by Ana")
    plan = await ana.says("/plan")
    for said in ("• Pyramid (option 1.2)", "By: March 2027", "Responsible: Ana"):
        assert said in plan
    card = next(button for button in ana.buttons if button.startswith("idea:"))
    await ana.taps(card)
    assert "Option 1.2" in await ana.hears()
    assert "support" not in "".join(ana.buttons)
    assert "status" not in "".join(ana.buttons)
    await mira.taps(card)
    assert "Option 1.2" in await mira.hears()
    await mira.taps(next(button for button in mira.buttons if button.startswith("status:")))
    assert "Option 1.2, “Pyramid”: it is planned" in await mira.hears()
    assert f"status-to:{number}.2:launched" in mira.buttons
    await mira.taps(f"status-to:{number}.2:launched")
    await mira.hears()
    assert "• Pyramid (option 1.2)" in await ana.says("/launched")
    assert "Pyramid" not in await ana.says("/plan")
    assert "needs its reason" in await mira.says("/status 1.2 declined")
    await mira.says("/cancel")
    for word in ("considering", "declined Too heavy"):
        assert "Option 1.2" in await mira.says(f"/status 1.2 {word}")


async def test_an_option_stands_nowhere_before_its_poll_has_closed(counter: Counter) -> None:
    mira = await counter.owner()
    number = await counter.open_poll(mira)
    assert "once it has closed" in await mira.says(f"/status {number}.2 planned")
    assert "no option 9" in await mira.says(f"/status {number}.9 planned")
    assert "no poll 99" in await mira.says("/status 99.1 planned")
    assert "empty" in await mira.says("/plan")


async def test_an_option_is_taken_back_as_a_step_of_an_idea_is(counter: Counter) -> None:
    await closed(counter)
    mira = await counter.owner()
    await mira.says("/status 1.2 planned by Ana")
    back = mira.buttons[0]
    await mira.taps(back)
    assert "nothing is decided yet" in await mira.says("/status 1.2")
    assert "Pyramid" not in await mira.says("/plan")
    assert "too late" in await mira.taps(back)
    await mira.says("/status 1.2 planned by Ana")
    counter.forward(minutes=10)
    assert "too late" in await mira.taps(mira.buttons[0])


async def test_a_date_that_has_passed_is_promised_to_nobody(counter: Counter) -> None:
    _, _, number = await supported(counter)
    mira = await counter.owner()
    for said in ("2026-10", "2026-10-31", "2026-01-01"):
        assert "has passed" in await mira.says(f"/status {number} planned {said}")
    assert "Audio books" not in await mira.says("/plan")
    assert "still to come" not in await mira.says(f"/status {number} planned 2026-11-01"), "today is not over"
    for wrong in ("2026-13", "2026-11-31", "soon", "2026", "9999-12"):
        assert "is no date" in await mira.says(f"/status {number} planned {wrong}")


async def test_a_date_that_slips_is_told_once_on_the_day_after_and_stands_in_the_ledger(
    counter: Counter,
) -> None:
    ana, boris, number = await supported(counter)
    mira = await counter.owner()
    await mira.says(f"/status {number} planned 2026-11-10 by Mira")
    await later(counter)
    for each in (ana, boris):
        assert "By: 10 November" in await each.hears()
    assert "Still to come" in await boris.says("/promises")
    counter.forward(days=10 - 1, hours=4, minutes=39)
    await counter.reception.wake()
    assert "Slipped" not in await boris.says("/promises"), "23:49 in Belgrade"
    counter.forward(minutes=11)
    await counter.reception.wake()
    assert await ana.hears() == "", "nobody is woken at night"
    assert "Slipped: the date has passed" in await boris.says("/promises")
    assert "Slipped: the date has passed" in await boris.says("/plan")
    counter.forward(hours=10)
    await counter.reception.wake()
    assert await ana.hears() == "", "in the digest of her day"
    await later(counter)
    for each in (ana, boris):
        assert (await each.hears()).count("We promised “Audio books” for a date that has passed") == 1
    assert "the date promised for number 1, “Audio books” has passed" in await mira.says("/audit")
    await mira.says(f"/status {number} planned 2026-12")
    await later(counter)
    heard = await boris.hears()
    assert "Promised before: 10 November" in heard
    assert "By: December 2026" in heard
    said = await boris.says("/promises")
    assert "Promised anew: December 2026" in said
    assert "Responsible: Mira" in said
    await mira.says(f"/status {number} launched")
    await later(counter)
    assert "Kept" in await boris.says("/promises")
    launched = await boris.says("/launched")
    for word in ("Launched so far: 1", "Audio books", "By: December 2026", "Kept."):
        assert word in launched


@pytest.mark.parametrize("said", ["launched", "declined Too heavy", "planned 2026-12", "considering"])
async def test_what_came_to_something_in_time_does_not_slip(counter: Counter, said: str) -> None:
    ana, _, number = await supported(counter)
    mira = await counter.owner()
    await mira.says(f"/status {number} planned 2026-11-10")
    await later(counter)
    await mira.says(f"/status {number} {said}")
    await later(counter)
    await ana.hears()
    counter.forward(days=12)
    for _ in range(2):
        await counter.reception.wake()
    assert "has passed" not in await ana.hears()


async def test_a_change_that_is_taken_back_lets_the_date_slip_all_the_same(counter: Counter) -> None:
    ana, _, number = await supported(counter)
    mira = await counter.owner()
    await mira.says(f"/status {number} planned 2026-11-10")
    await later(counter)
    await ana.hears()
    counter.forward(days=9, hours=20, minutes=55)
    await mira.says(f"/status {number} planned 2026-12")
    await counter.reception.wake()
    await mira.taps(mira.buttons[0])
    counter.forward(hours=1)
    await later(counter)
    assert "has passed" in await ana.hears()


async def test_another_owner_leaves_the_promise_as_it_is(counter: Counter) -> None:
    ana, _, number = await supported(counter)
    mira = await counter.owner()
    await mira.says(f"/status {number} planned 2026-11-10 by Mira")
    assert "is planned now" in await mira.says(f"/status {number} planned by Boris")
    await later(counter)
    assert "By: 10 November" in await mira.says("/plan")
    assert (await mira.says("/promises")).count("Audio books") == 1
    counter.forward(days=12)
    await later(counter)
    assert "has passed" in await ana.hears()
    assert "is planned now" in await mira.says(f"/status {number} planned by Carl")
    counter.forward(days=1)
    for _ in range(2):
        await counter.reception.wake()
    assert "We promised" not in await ana.hears(), "told once"


async def test_a_step_back_is_allowed_and_says_that_it_is_one(counter: Counter) -> None:
    _, _, number = await supported(counter)
    mira = await counter.owner()
    assert "step back" not in await mira.says(f"/status {number} launched")
    assert "step back: it stood as launched" in await mira.says(f"/status {number} planned 2026-12")
    assert "step back: it was planned" in await mira.says(f"/status {number} considering")
    assert "step back: it was being considered" in await mira.says(f"/status {number} new")


async def test_what_was_planned_before_is_said_so_and_nobody_is_credited(counter: Counter) -> None:
    ana, _, number = await supported(counter)
    mira = await counter.owner()
    assert "has passed" in await mira.says(f"/status {number} planned since 2027-05")
    await mira.says(f"/status {number} planned 2027-03 since 2026-05 by Mira")
    await later(counter)
    for said in (await ana.hears(), await mira.says("/plan"), await ana.says(f"/idea {number}")):
        assert "Planned before anyone asked, since: May 2026" in said
        assert "By: March 2027" in said
    await mira.says(f"/status {number} launched")
    await later(counter)
    heard = await ana.hears()
    assert "We had planned it before it was suggested" in heard
    assert "Thank you for being part" not in heard


async def test_what_nobody_else_reads_stands_in_no_view(counter: Counter) -> None:
    ana, mira = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Secret books", public=False)
    await mira.says(f"/status {number} planned 2026-12")
    for view in ("/plan", "/promises"):
        assert "Secret" not in await ana.says(view)
    await mira.says(f"/status {number} launched")
    assert "Secret" not in await ana.says("/launched")


async def test_a_long_list_has_pages_and_leads_from_view_to_view(counter: Counter) -> None:
    ana, mira = counter.guest("2"), await counter.owner()
    for number in range(1, 11):
        await idea(counter, ana, f"Book {number:02}")
        counter.forward(minutes=2)
        await mira.says(f"/status {number} planned 20{40 - number}-01")
    first = await ana.says("/plan")
    assert first.index("Book 10") < first.index("Book 03"), "the nearest first"
    assert "Book 02" not in first
    assert "ledger:plan:1" in ana.buttons
    await ana.taps("ledger:plan:1")
    assert "Book 01" in str(counter.drawn[-1])
    await ana.taps("ledger:promises:0")
    assert "promises-title" in str(counter.drawn[-1])
    await ana.taps("ledger:nothing:0")
    assert "promises-title" in str(counter.drawn[-1]), "a forged button shows nothing"
    await ana.says("/ideas")
    assert "ledger:plan:0" in ana.buttons, "no slash is needed"


async def test_in_a_group_the_plan_leads_into_the_private_chat(counter: Counter) -> None:
    ana, _, number = await supported(counter)
    mira = await counter.owner()
    await mira.says(f"/status {number} planned 2026-12 by Mira")
    assert "Audio books" in await ana.says("/promises", chat=GROUP)
    assert ana.links == (f"start=idea-{number}", "start=promises")
    assert not any(ana.buttons), "nothing is tapped where others read along"


async def test_a_launch_asks_later_how_it_turned_out_and_the_answer_stands_beside_it(
    counter: Counter,
) -> None:
    ana, boris, number = await supported(counter)
    mira = await counter.owner()
    assert "is launched now" in await mira.says(f"/status {number} launched follow-up 30")
    counter.forward(minutes=10)
    for _ in range(2):
        await counter.reception.wake()
    for each in (ana, boris):
        await each.hears()
    counter.forward(days=29, hours=23, minutes=49)
    await counter.reception.wake()
    assert await boris.hears() == ""
    counter.forward(minutes=2)
    await later(counter)
    for each in (ana, boris):
        assert (await each.hears()).count("How well did it turn out?") == 1
        assert each.buttons == ("vote:1", "digest-off")
    assert "is being asked now" in await boris.says("/launched")
    await boris.taps("vote:1")
    assert "nothing is decided by it" in await boris.hears()
    await boris.taps("m:1:2:1")
    counter.forward(days=14)
    await counter.reception.wake()
    assert "Most of you say:" in await boris.hears()
    assert "How well it turned out: Well: 1." in await ana.says("/launched")
    assert "empty" in await mira.says("/plan"), "nothing is decided by it"
    assert "decide:1" not in mira.buttons
    assert "nothing to decide" in await mira.says("/decide 1")
    assert "lets people be asked how number 1, “Audio books” turned out" in await mira.says("/audit")
    counter.forward(days=30)
    await counter.reception.wake()
    assert "fourteen days" not in "".join(await counter.heard("-1"))


async def test_a_button_lets_them_be_asked_and_a_launch_taken_back_asks_nobody(counter: Counter) -> None:
    ana, _, number = await supported(counter)
    mira = await counter.owner()
    await mira.says(f"/status {number} launched")
    back, ask, _ = mira.buttons
    await mira.taps(ask)
    assert "are asked how well it turned out: 1 December" in await mira.hears()
    await mira.taps(back)
    assert "too late" in await mira.taps(ask)
    await mira.says(f"/status {number} launched follow-up 1")
    await mira.says(f"/status {number} considering")
    counter.forward(days=31)
    for _ in range(3):
        await counter.reception.wake()
    assert "How well" not in await ana.hears()


@pytest.mark.parametrize("days", ["0", "366", "9999"])
async def test_a_follow_up_comes_within_a_year(counter: Counter, days: str) -> None:
    _, _, number = await supported(counter)
    mira = await counter.owner()
    assert "1 to 365 days" in await mira.says(f"/status {number} launched follow-up {days}")
    assert "Audio books" not in await mira.says("/launched"), "nothing is done by half"


async def test_an_option_is_refused_by_its_own_number(counter: Counter) -> None:
    await closed(counter)
    mira = await counter.owner()
    await mira.says("/status 1.2 declined Too heavy")
    for said in ("/status 1.2 declined Too heavy", "/status 1.2 declined"):
        assert "Option 1.2 stands there already" in await mira.says(said)
    _, _, number = await supported(counter)
    await mira.says(f"/status {number} considering")
    assert f"Idea {number} cannot come to stand there now" in await mira.says(f"/status {number} considering")


async def test_what_the_team_hides_stands_in_no_view(counter: Counter) -> None:
    ana, _, number = await supported(counter)
    mira = await counter.owner()
    await mira.says(f"/status {number} planned 2026-12")
    await mira.does(f"/hide {number} It names a private person")
    for view in ("/plan", "/promises"):
        assert "Audio books" not in await ana.says(view)
    await mira.does(f"/show {number}")
    for view in ("/plan", "/promises"):
        assert "Audio books" in await ana.says(view)
