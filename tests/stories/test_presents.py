"""Gifts and Premium: handed over by Telegram, paid in Stars, and said plainly when they do not arrive."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from customers.presents import Present
from messengers.telegram.presents import Gift, Sticker, chosen
from sandbox.methods.call import Call
from sandbox.methods.gifts import send_gift
from sandbox.methods.registry import _HAD as METHODS
from tests.stage import PATIENCE, Actor, Json, Stage, _post, labels, quiet, stage, words
from tests.stories.polls import times_told
from tests.stories.prizes import becomes, standing, winner
from tests.stories.process import ended


async def stars(there: Stage, number: int) -> None:
    """Set the bot's balance."""
    await _post(there.http, "bot", {"stars": number})


@pytest.mark.parametrize(
    ("prize", "calls"),
    [("Gift for 25 Stars as gift", "sendGift"), ("Premium, 6 months as premium", "giftPremiumSubscription")],
)
async def test_a_present_is_paid_once_and_arrives(prize: str, calls: str, tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await stars(there, 2_000)
        won, message, _ = await winner(there, mira, f"1 x {prize}")
        for _ in range(3):
            await won.forges("claim:1", message)
        await won.hears("is on its way to you through Telegram")
        await becomes(mira, "fulfilled")
        made = [call for call in there.sandbox.world.feed.calls if call.method == calls]
        assert len(made) == 1
        left = there.sandbox.world.bot().stars
        assert left == (1_975 if calls == "sendGift" else 500)


async def test_a_present_that_telegram_refuses_is_told_and_sent_again_by_the_team(tmp_path: Path) -> None:
    async with stage(tmp_path, team_chat="telegram:1001") as there:
        mira = await there.owner()
        await stars(there, 3)
        won, message, _ = await winner(there, mira, "1 x 🧸 as gift")
        await won.taps("Claim", message)
        await mira.hears("Telegram did not deliver “🧸”")
        desk = await mira.asks("/prizes 1", "Prizes of draw 1")
        assert "Telegram did not deliver it" in words(desk)
        await stars(there, 15)
        await mira.taps("Send again", desk)
        await mira.hears("1 gift is being sent again")
        await becomes(mira, "fulfilled")
        await mira.taps("Send again", desk)
        await mira.hears("Nothing waits to be sent again")
        assert there.sandbox.world.bot().stars == 0
        assert await standing(mira) == "fulfilled"


@pytest.fixture
def gifts(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The gifts that Telegram's side has handed over."""
    given: list[int] = []

    def counted(call: Call) -> bool:
        given.append(call.arguments.integer("user_id"))
        return send_gift(call)

    monkeypatch.setitem(METHODS, "sendgift", counted)
    return given


async def answer_lost(there: Stage) -> tuple[Actor, Actor]:
    """The answer to the purchase is lost once; return the owner and the winner."""
    mira = await there.owner()
    await stars(there, 100)
    won, message, _ = await winner(there, mira, "1 x Gift for 25 Stars as gift")
    fault = {"kind": "reset", "method": "sendGift", "nth": 1, "times": 1, "after": True}
    await _post(there.http, "faults", fault)
    await won.taps("Claim", message)
    return mira, won


async def test_a_present_whose_answer_is_lost_was_paid_if_the_balance_fell_by_its_price(
    tmp_path: Path, gifts: list[int]
) -> None:
    async with stage(tmp_path) as there:
        mira, won = await answer_lost(there)
        await becomes(mira, "fulfilled")
        assert gifts == [won.id]


async def nobody_knows(*_: object) -> bool:
    return False


async def never_by_itself(there: Stage, gifts: list[int]) -> None:
    """Of what nobody knows whether it arrived, one is bought, and the team says what is so."""
    mira, won = await answer_lost(there)
    told = await mira.hears("we do not know whether Telegram delivered it")
    assert f"telegram:{won.id}" in words(told)
    assert labels(told) == ["Place 1: it arrived", "Place 1: buy it again"]
    there.hands.forward(days=2)
    await mira.asks("/prizes 1", "we do not know whether Telegram delivered it")
    await quiet(there)
    assert gifts == [won.id], "the gift was bought twice"
    assert await times_told(mira, "never came") == 1
    await mira.taps("it arrived", told)
    await becomes(mira, "fulfilled")
    assert labels(await mira.card(told)) == []
    assert "no longer works" in await mira.forges("present-again:1:1", told)
    assert gifts == [won.id]


async def test_a_present_of_which_nobody_knows_is_not_bought_again_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gifts: list[int]
) -> None:
    monkeypatch.setattr("messengers.telegram.presents.Presents._paid", nobody_knows)
    async with stage(tmp_path) as there:
        await never_by_itself(there, gifts)


async def test_the_team_may_buy_again_what_did_not_arrive_once_for_each_tap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gifts: list[int]
) -> None:
    monkeypatch.setattr("messengers.telegram.presents.Presents._paid", nobody_knows)
    async with stage(tmp_path) as there:
        mira, won = await answer_lost(there)
        told = await mira.hears("never came")
        desk = await mira.asks("/prizes 1", "Prizes of draw 1")
        assert labels(desk) == [*labels(told), "What is late or went wrong (1)"]
        await won.forges("present-again:1:1", (await won.messages())[-1])
        await mira.taps("buy it again", told)
        await becomes(mira, "fulfilled")
        await mira.forges("present-again:1:1", desk)
        await quiet(there)
        assert gifts == [won.id, won.id]


async def test_a_failure_before_the_purchase_is_tried_again(tmp_path: Path, gifts: list[int]) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        won, message, _ = await winner(there, mira, "1 x 🧸 as gift")
        for method in ("getMyStarBalance", "getAvailableGifts"):
            fault = {"kind": "error", "method": method, "nth": 1, "times": 1, "code": 500}
            await _post(there.http, "faults", fault)
        await won.taps("Claim", message)
        await becomes(mira, "fulfilled")
        assert gifts == [won.id]


async def killed_while_buying(there: Stage, monkeypatch: pytest.MonkeyPatch, gifts: list[int]) -> int:
    """Kill the process between the purchase and its row, and start another; return the winner."""
    mira = await there.owner()
    won, message, _ = await winner(there, mira, "1 x 🧸 as gift")
    await quiet(there)
    await there.sleep()
    counted = METHODS["sendgift"]
    async with ended(there.settings) as process:

        def deadly(call: Call) -> object:
            given = counted(call)
            process.kill()
            return given

        with monkeypatch.context() as patched:
            patched.setitem(METHODS, "sendgift", deadly)
            await _post(there.http, "tap", {"person": won.id, "button": "Claim", **_of(message)})
            async with asyncio.timeout(PATIENCE):
                await process.wait()
    assert gifts == [won.id]
    await there.wake()
    return won.id


def _of(message: Json) -> Json:
    return {"message_id": message["message_id"]}


async def test_killed_between_a_purchase_and_its_row_it_buys_nothing_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gifts: list[int]
) -> None:
    async with stage(tmp_path) as there:
        won = await killed_while_buying(there, monkeypatch, gifts)
        mira = there.people[0]
        told = await mira.hears("we do not know whether Telegram delivered it")
        await there.restart()
        await mira.asks("/prizes 1", "Prizes of draw 1")
        await quiet(there)
        assert gifts == [won]
        assert await times_told(mira, "never came") == 1
        await mira.taps("it arrived", told)
        await becomes(mira, "fulfilled")


async def test_what_may_have_been_bought_for_someone_who_leaves_is_not_bought_for_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gifts: list[int]
) -> None:
    monkeypatch.setattr("messengers.telegram.presents.Presents._paid", nobody_knows)
    async with stage(tmp_path) as there:
        mira, won = await answer_lost(there)
        await mira.hears("never came")
        await won.taps("Erase everything", await won.asks("/forget", "Erase everything"))
        await becomes(mira, "fulfilled")
        assert "fell out" not in words(await mira.asks("/draw 1", "Winning tickets"))


def gift(stars: int, emoji: str) -> Gift:
    return Gift(id=str(stars), star_count=stars, sticker=Sticker(emoji))


GIFTS = [gift(15, "🧸"), gift(25, "🎁"), gift(100, "🏆")]


@pytest.mark.parametrize(
    ("present", "price"),
    [
        (Present(), 15),
        (Present(wish="🎁"), 25),
        (Present(stars=99), 25),
        (Present(stars=100, wish="🧸 up to 100"), 15),
        (Present(stars=14), None),
    ],
)
def test_a_gift_never_costs_more_than_its_name_says(present: Present, price: int | None) -> None:
    found = chosen(GIFTS, present)
    assert (found.star_count if found else None) == price
