"""The page of a draft says what one tap freezes, and an open test is opened to all only on being asked."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from storage.trials.tables import trials
from tests.handlers.early import PRODUCT, plan
from tests.handlers.front import Counter, words
from tests.handlers.ranked import worked
from tests.handlers.test_making_tests import NOTHING, walked
from tests.handlers.trying import accepts, approved, form, number_of, page, recruited, told_team, willing
from tests.trial_forms import BIKE
from trials.store import Trials
from trials.trial import Trial, TrialId
from usecases.trials import inviting
from usecases.work import Work


@pytest.fixture(autouse=True)
async def poll(counter: Counter) -> int:
    """The poll for whose voters places are kept."""
    return await counter.open_poll(await counter.owner(), "pick: 1")


async def test_a_test_is_confidential_where_nothing_is_said(counter: Counter) -> None:
    await willing(counter, 2)
    mira = await counter.owner()
    assert "draft · confidential" in await mira.says(form(confidential=""))
    await mira.taps("trial-recruit:1")
    stranger = counter.guest("8")
    assert "No test is looking for testers" in await stranger.says("/tests")


async def test_the_page_of_an_open_draft_says_that_it_is_open(counter: Counter) -> None:
    mira = await counter.owner()
    assert "draft · open to all" in await mira.says(plan(secret=False))
    await mira.taps("trial-edit:1")
    assert "draft · confidential" in await mira.says("confidential: yes")
    await mira.taps("trial-edit:1")
    assert "draft · open to all" in await mira.says("confidential: no")


async def test_an_open_test_is_asked_about_before_everyone_sees_it(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says(plan(secret=False))
    await mira.taps("trial-recruit:1")
    assert "everyone can see it in the list of tests" in await mira.hears()
    assert mira.buttons == ("trial-recruit:1:open", "trial-edit:1")
    stranger = counter.guest("8")
    assert "No test is looking for testers" in await stranger.says("/tests")
    await mira.taps("trial-recruit:1:open")
    assert "1 test is looking for testers" in await stranger.says("/tests")
    assert PRODUCT in stranger.labels


async def test_a_line_that_says_neither_yes_nor_no_is_wrong(counter: Counter) -> None:
    mira = await counter.owner()
    assert "yes or no" in await mira.says(form("confidential:", confidential=""))
    assert "no early-access test yet" in await mira.says("/test")


async def misspelt(counter: Counter, number: int) -> None:
    """Let a test keep its place for a segment that there is not, as one could that was made before."""
    terms = select(trials.c.terms).where(trials.c.id == number)
    said = await counter.database.run(lambda db: db.execute(terms).scalar_one())
    changed = said.replace('"voters"', '"voter"')
    assert changed != said
    wrong = update(trials).where(trials.c.id == number).values(terms=changed)
    await counter.database.run(lambda db: db.execute(wrong))


@pytest.mark.parametrize(("wrong", "said"), [("voter:1", "no segment “voter”"), ("voters:x", "Try: voters")])
async def test_a_quota_of_no_segment_is_wrong_in_a_message_and_in_a_change(
    counter: Counter, wrong: str, said: str
) -> None:
    await willing(counter, 2)
    mira = await counter.owner()
    heard = await mira.says(form(f"quota: 1 {wrong}"))
    assert said in heard
    assert "There is no draft yet" in heard
    assert "no early-access test yet" in await mira.says("/test")
    await mira.says(form("quota: 1 voters:1"))
    await mira.taps("trial-edit:1")
    heard = await mira.says(f"quota: 1 {wrong}")
    assert said in heard
    assert NOTHING in heard


async def test_a_quota_of_no_segment_is_asked_for_again_at_its_step(counter: Counter) -> None:
    mira = await counter.owner()
    await walked(mira, "quota")
    assert "no segment “voter”" in await mira.says("4 voter:1")
    assert "Among whom are testers found" in await mira.says("4 voters:1\n2 silent:90")


async def test_a_draft_with_a_quota_of_no_segment_finds_nobody(counter: Counter) -> None:
    await willing(counter, 2)
    mira = await counter.owner()
    await mira.says(form("quota: 1 voters:1"))
    await misspelt(counter, 1)
    assert "no segment “voter”" in (await mira.taps("trial-recruit:1:open") or await mira.hears())
    assert "draft" in await page(mira)


async def test_one_test_that_fails_holds_up_no_other(
    counter: Counter, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    ana, bob = await willing(counter, 2, 3)
    mira = await counter.owner()
    await mira.says(form("").replace(BIKE, "Trailer"))
    await mira.taps("trial-recruit:1:open")
    await mira.taps(f"trial-approve:1:{await number_of(counter, bob)}")
    moves_up = inviting.may_move_up

    def failing(work: Work, trial: Trial) -> bool:
        if trial.id == 1:
            raise LookupError("what nobody thought of")
        return moves_up(work, trial)

    monkeypatch.setattr(inviting, "may_move_up", failing)
    await mira.says(form(""))
    await mira.taps("trial-recruit:2:open")
    await mira.taps(f"trial-approve:2:{await number_of(counter, ana)}")
    await counter.reception.wake()
    assert f"try {BIKE}" in await ana.hears()
    assert "test 1 was not told and is asked for again" in caplog.text
    monkeypatch.undo()
    await counter.reception.wake()
    assert "try Trailer" in await bob.hears()


async def test_a_quota_of_no_segment_is_told_to_the_team_once_with_what_to_do(counter: Counter) -> None:
    ana, bob = await willing(counter, 2, 3)
    mira = await counter.owner()
    await mira.says(form("quota: 1 voters:1"))
    await mira.taps("trial-recruit:1:open")
    await misspelt(counter, 1)
    for each in (ana, bob):
        await mira.taps(f"trial-approve:1:{await number_of(counter, each)}")
        for _ in range(2):
            await counter.reception.wake()
    told = [said for said in map(words, await told_team(counter)) if "quota" in said]
    assert len(told) == 1, told
    assert "the quota “1 voter:1” names no segment" in told[0]
    assert "please end this one, and make a new one" in told[0]


def unknown(work: Work) -> bool:
    """Tell whether the team has still to hear of the wrong quota; nobody else has to."""
    return inviting.has_wrong_quota(work, work.stores[Trials].get(TrialId(1)))


async def test_where_the_team_has_no_chat_each_owner_hears_once_of_a_quota_of_no_segment(
    counter: Counter,
) -> None:
    counter.team_chat = None
    await willing(counter, 2)
    mira, vera = await counter.owner(), await counter.member("9", "owner")
    editor = await counter.member("8", "editor")
    await mira.says(form("quota: 1 voters:1"))
    await mira.taps("trial-recruit:1:open")
    await misspelt(counter, 1)
    for each in (mira, vera, editor):
        await each.hears()
    assert await worked(counter, unknown)
    for _ in range(2):
        await counter.reception.wake()
    told = [(await each.hears()).count("names no segment") for each in (mira, vera, editor)]
    assert told == [1, 1, 0]
    assert not await worked(counter, unknown), "nothing is to be said any more"


async def test_who_is_invited_reads_nothing_of_a_quota_of_no_segment(counter: Counter) -> None:
    (ana,) = await willing(counter, 2)
    mira = await recruited(counter, "quota: 1 voters:1", "stock: links", places="2")
    await approved(counter, mira, ana)
    await misspelt(counter, 1)
    heard = await accepts(counter, ana)
    assert "segment" not in heard
    assert "waiting list" in heard
    heard = await ana.says("/tests")
    assert "segment" not in heard
    assert BIKE in heard


async def test_the_page_of_a_draft_says_all_that_one_tap_freezes(counter: Counter) -> None:
    await willing(counter, 2)
    mira = await counter.owner()
    days = "day 0: Take it home.\n- rating: How fast?\n- choice: Where? | Street | Yard"
    more = "from: leads", "quota: 2 voters:1", "about: You ride it first.", "stock: devices", "count: 6"
    draft = await mira.says(form(*more, "thanks: A year of free rides", days=days, places="9"))
    for said in (
        "Among whom we look: idea 1, leads",
        "Places kept: 2 · ",
        "voters of poll 1",
        "What it gives: You ride it first.",
        "As a thank-you to everyone who completes it: A year of free rides",
        "Devices: 6",
        "Day 0, when the tester joins: 2 questions\nTake it home.\n"
        "– rating: How fast?\n– choice: Where? (Street | Yard)",
    ):
        assert said in draft, said
    await mira.taps("trial-edit:1")
    assert "Drawn among everyone who completes it: 3 × Helmet." in await mira.says("prizes: 3 x Helmet")


async def test_where_nobody_waits_for_a_look_it_is_said_once(counter: Counter) -> None:
    await willing(counter, 2)
    mira = await recruited(counter)
    await mira.taps("trial-candidates:1")
    assert "1 candidate waits for a look" in await mira.hears()
    await mira.taps(next(each for each in mira.buttons if each.startswith("trial-all:")))
    await mira.taps("trial-candidates:1")
    heard = await mira.hears()
    assert heard.count("look") == 1
    assert "Cargo bike: nobody waits for a look." in heard
