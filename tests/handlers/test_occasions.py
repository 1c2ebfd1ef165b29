"""Slipped dates, votes and undone merges are told as steps are: slice by slice, in the digest, each once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from storage.database import Database
from tests.handlers.front import Counter, Guest
from tests.handlers.test_digest import passes
from tests.handlers.test_launching import ask, decided
from tests.handlers.test_merging import later
from tests.handlers.test_voices import idea

FROM = "/newpoll from 1\nWhich of them?\n- Thicker paper\ncloses: in 3 days"
SHORT = "/newpoll from 1\nWhich of them?\n- Thicker paper\ncloses: in 24 hours"


@pytest.fixture
def counter(database: Database) -> Counter:
    """The reception of a company where nothing has happened yet, on either database."""
    return Counter(database)


async def one(counter: Counter) -> tuple[Guest, Guest, Guest]:
    """An idea of Ana's that Boris supports; returns the owner, and both."""
    mira, ana, boris = await counter.owner(), counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await boris.taps(f"support:{number}:1")
    for each in (ana, boris):
        await each.hears()
    return mira, ana, boris


async def a_date_slips(counter: Counter, mira: Guest) -> str:
    await mira.says("/status 1 planned 2026-11-10")
    await later(counter)
    await passes(counter, days=9, hours=18)
    return "a date that has passed"


async def a_vote_opens(counter: Counter, mira: Guest) -> str:
    await mira.says(FROM)
    await mira.does("/open 1")
    await passes(counter, minutes=1)
    return "put to the vote"


async def a_merge_is_undone(counter: Counter, mira: Guest) -> str:
    other = await idea(counter, counter.guest("4"), "Books to listen to")
    await mira.does(f"/merge 1 into {other}")
    await later(counter)
    for _ in range(3):
        await passes(counter, minutes=20)
    await mira.does("/unmerge 1")
    await passes(counter, minutes=1)
    return "stands by itself again"


async def a_follow_up_comes(counter: Counter, mira: Guest) -> str:
    await mira.says("/status 1 launched follow-up 1")
    await passes(counter, minutes=11)
    await passes(counter, days=1)
    return "How well did it turn out?"


Happens = Callable[[Counter, Guest], Awaitable[str]]
happens = pytest.mark.parametrize(
    "happens", [a_date_slips, a_vote_opens, a_merge_is_undone, a_follow_up_comes]
)


@happens
async def test_it_is_told_slice_by_slice_and_to_each_once(
    counter: Counter, happens: Happens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("usecases.suggestions.plan.steps.SLICE", 3)
    monkeypatch.setattr("handlers.suggestions.wakings.TOLD", 2)
    mira, ana, boris = await one(counter)
    guests = [counter.guest(str(10 + each)) for each in range(6)]
    for each in guests:
        await each.taps("support:1:1")
    words = await happens(counter, mira)
    await later(counter)
    for _ in range(9):
        await counter.reception.wake()
    for each in (ana, boris, *guests):
        assert (await each.hears()).count(words) == 1
    people = 9 if happens is a_merge_is_undone else 8  # of a merge hears the author of the other idea too
    assert f"Told: 0 of {people}\nStill to be told: {people}" in await mira.says("/status 1")


@happens
async def test_the_digest_is_what_it_comes_in(counter: Counter, happens: Happens) -> None:
    mira, ana, boris = await one(counter)
    words = await happens(counter, mira)
    for each in (ana, boris):
        assert words not in await each.hears(), "before its hour"
    await later(counter)
    for each in (ana, boris):
        assert (await each.hears()).count(words) == 1
        assert each.buttons[-1] == "digest-off"
    await passes(counter, days=2)
    for each in (ana, boris):
        assert words not in await each.hears(), "told once"


@happens
async def test_who_turned_the_digest_off_or_muted_it_hears_nothing(
    counter: Counter, happens: Happens
) -> None:
    mira, _, boris = await one(counter)
    carl = counter.guest("5")
    await carl.taps("support:1:1")
    words = await happens(counter, mira)
    await boris.taps("digest-off")
    await carl.taps("mute:1:1")
    await later(counter)
    for each in (boris, carl):
        assert words not in await each.hears()
    assert "Did not want to hear it: 2" in await mira.says("/status 1")


@happens
async def test_it_waits_until_his_quiet_hours_are_over(counter: Counter, happens: Happens) -> None:
    mira, _, boris = await one(counter)
    await boris.says("/updates 17-20")
    await boris.hears()
    words = await happens(counter, mira)
    await later(counter)
    assert words not in await boris.hears()
    await passes(counter, hours=1)
    assert (await boris.hears()).count(words) == 1


@happens
async def test_who_is_unreachable_is_counted_as_such(counter: Counter, happens: Happens) -> None:
    mira, _, boris = await one(counter)
    words = await happens(counter, mira)
    await boris.says("/stop")
    await later(counter)
    assert words not in await boris.hears()
    assert "Unreachable: 1" in await mira.says("/status 1")


async def test_a_vote_that_is_over_tomorrow_is_told_at_once(counter: Counter) -> None:
    mira, ana, boris = await one(counter)
    await boris.says("/updates 12-20")
    await boris.hears()
    await mira.says(SHORT)
    await mira.does("/open 1")
    await passes(counter, minutes=1)
    assert (await ana.hears()).count("put to the vote") == 1
    assert not await boris.hears(), "in his quiet hours"
    await later(counter)
    await passes(counter, hours=1)
    assert (await boris.hears()).count("put to the vote") == 1
    assert not await ana.hears()


async def test_of_a_vote_that_is_over_nobody_hears_that_he_can_vote(counter: Counter) -> None:
    mira, ana, boris = await one(counter)
    await a_vote_opens(counter, mira)
    await mira.does("/close 1 Enough")
    await later(counter)
    for each in (ana, boris):
        assert not await each.hears()


async def test_a_vote_is_told_beside_where_the_idea_stands(counter: Counter) -> None:
    mira, _, boris = await one(counter)
    await mira.says("/status 1 considering")
    await a_vote_opens(counter, mira)
    await later(counter)
    heard = await boris.hears()
    assert heard.count("News of 2 ideas") == heard.count("We are considering") == 1
    assert heard.count("put to the vote") == 1
    assert boris.buttons[:2] == ("idea:1", "vote:1")


async def test_a_slip_is_overtaken_by_a_new_date_for_who_hears_of_that(counter: Counter) -> None:
    mira, _, boris = await one(counter)
    await a_date_slips(counter, mira)
    await boris.hears()
    await mira.says("/status 1 planned 2026-12")
    await later(counter)
    heard = await boris.hears()
    assert "a date that has passed" not in heard
    assert "Promised before: 10 November" in heard


@pytest.mark.parametrize(
    ("then", "said"),
    [
        ("planned 2026-12", "Promised anew: December 2026"),
        ("considering", "considering"),
        ("", "We are sorry"),
    ],
)
async def test_who_asked_for_the_launch_alone_hears_with_the_slip_what_came_of_it(
    counter: Counter, then: str, said: str
) -> None:
    ana, _ = await decided(counter)
    await ask(ana)
    mira = await counter.owner()
    await mira.says("/status 1.1 planned 2026-11-10")
    await passes(counter, days=10)
    assert not await ana.hears()
    if then:
        await mira.says(f"/status 1.1 {then}")
    await later(counter)
    heard = await ana.hears()
    assert heard.count("a date that has passed") == 1
    assert said in heard


@pytest.mark.parametrize("then", ["launched", "declined Too heavy"])
async def test_what_is_launched_or_declined_by_then_has_not_slipped(counter: Counter, then: str) -> None:
    mira, _, boris = await one(counter)
    await a_date_slips(counter, mira)
    await boris.hears()
    await mira.says(f"/status 1 {then}")
    await later(counter)
    await passes(counter, days=1)
    assert "a date that has passed" not in await boris.hears()


async def test_what_is_merged_again_does_not_stand_by_itself(counter: Counter) -> None:
    mira, ana, boris = await one(counter)
    words = await a_merge_is_undone(counter, mira)
    third = await idea(counter, counter.guest("5"), "Listening")
    for each in (ana, boris):
        await each.hears()
    await mira.does(f"/merge 1 into {third}")
    await later(counter)
    for each in (ana, boris):
        heard = await each.hears()
        assert words not in heard
        assert heard.count("ask for the same") == 1


async def test_what_was_withdrawn_meanwhile_is_told_to_nobody_as_standing_by_itself(counter: Counter) -> None:
    mira, ana, boris = await one(counter)
    words = await a_merge_is_undone(counter, mira)
    await ana.taps("voice-withdraw:1:yes")
    for each in (ana, boris):
        await each.hears()
    await later(counter)
    assert words not in await boris.hears()


async def test_what_else_is_told_is_no_step_of_the_idea(counter: Counter) -> None:
    mira, ana, _ = await one(counter)
    await a_date_slips(counter, mira)
    for step in (1, 2):
        assert "too late" in await mira.taps(f"status-back:{step}")
    assert "planned" in await mira.says("/status 1")
    await mira.says("/status 1 planned 2026-12")
    assert "Slipped" in await ana.says("/promises")
    assert "Promised anew: December 2026" in await ana.says("/promises")
    await mira.taps(mira.buttons[0])
    assert "2026-11-10" not in await mira.says("/audit")


async def test_a_vote_keeps_no_date_from_slipping(counter: Counter) -> None:
    mira, ana, _ = await one(counter)
    await mira.says("/status 1 planned 2026-11-10")
    await a_vote_opens(counter, mira)
    await later(counter)
    await ana.hears()
    await passes(counter, days=10)
    await later(counter)
    assert (await ana.hears()).count("a date that has passed") == 1


@pytest.mark.parametrize(
    ("first", "then", "said", "told"),
    [
        ("launched", "considering", "is launched", "We are considering"),
        ("declined Too heavy", "planned 2027-03", "against", "is planned"),
        ("launched", "declined Too heavy", "is launched", "against"),
    ],
)
async def test_what_stands_there_no_more_after_ten_minutes_is_not_told(
    counter: Counter, first: str, then: str, said: str, told: str
) -> None:
    mira, ana, boris = await one(counter)
    await mira.says(f"/status 1 {first}")
    counter.forward(minutes=5)
    await mira.says(f"/status 1 {then}")
    await passes(counter, minutes=6)
    await passes(counter, minutes=6)
    await later(counter)
    for each in (ana, boris):
        heard = await each.hears()
        assert said not in heard
        assert heard.count(told) == 1


async def test_what_is_launched_and_merged_is_told_as_launched_all_the_same(counter: Counter) -> None:
    mira, ana, _ = await one(counter)
    other = await idea(counter, counter.guest("4"), "Books to listen to")
    await mira.says("/status 1 launched")
    await mira.does(f"/merge 1 into {other}")
    await passes(counter, minutes=11)
    assert "is launched" in await ana.hears()


@pytest.mark.parametrize("after", ["considering", "planned 2027-03 by Mira"])
async def test_a_step_that_something_came_after_is_not_taken_back_by_its_old_button(
    counter: Counter, after: str
) -> None:
    mira, _, boris = await one(counter)
    await mira.says("/status 1 launched")
    old = mira.buttons[0]
    await mira.says(f"/status 1 {after}")
    assert "too late" in await mira.taps(old)
    back = mira.buttons[0]
    await mira.taps(back)
    assert "launched" in await mira.says("/status 1")
    assert "too late" in await mira.taps(back), "a tap sent twice takes back nothing more"
    await passes(counter, minutes=11)
    assert "is launched" in await boris.hears()


async def test_a_long_name_and_a_long_reason_break_no_view(counter: Counter) -> None:
    mira, ana, _ = await one(counter)
    name = "M" + "\u0301" * 3900
    await mira.says(f"/status 1 planned 2027-03 by {name}")
    for view in ("/plan", "/promises", "/idea 1"):
        assert "Audio books" in await ana.says(view)
    await later(counter)
    assert "is planned" in await ana.hears()
    await mira.says(f"/status 1 declined {'no ' * 1300}")
    await passes(counter, minutes=11)
    assert "against" in await ana.hears()
