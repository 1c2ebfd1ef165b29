"""Gifts and Premium: handed over by Telegram, paid in Stars, and said plainly when they do not arrive."""

from __future__ import annotations

from pathlib import Path

import pytest

from chat.answers import Present
from messengers.telegram.presents import Gift, Sticker, chosen
from tests.stage import Stage, _post, stage, words
from tests.stories.prizes import becomes, state, winner


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
            await won.taps("Claim", message)
        await won.hears("is on its way to you through Telegram")
        await becomes(there, "fulfilled")
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
        await becomes(there, "fulfilled")
        await mira.taps("Send again", desk)
        await mira.hears("Nothing waits to be sent again")
        assert there.sandbox.world.bot().stars == 0
        assert state(there) == "fulfilled"


async def paid_once(there: Stage) -> None:
    """The answer to the purchase is lost once; the gift is not bought a second time."""
    mira = await there.owner()
    await stars(there, 100)
    won, message, _ = await winner(there, mira, "1 x Gift for 25 Stars as gift")
    fault = {"kind": "reset", "method": "sendGift", "nth": 1, "times": 1, "after": True}
    await _post(there.http, "faults", fault)
    await won.taps("Claim", message)
    await becomes(there, "fulfilled")
    assert there.sandbox.world.bot().stars == 75, "the gift was paid twice"


async def test_a_present_whose_answer_is_lost_is_not_bought_again(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        await paid_once(there)


async def test_without_a_look_at_the_balance_it_would_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unpaid(*_: object) -> bool:
        return False

    monkeypatch.setattr("messengers.telegram.presents.Presents._paid", unpaid)
    async with stage(tmp_path) as there:
        with pytest.raises(AssertionError, match="paid twice"):
            await paid_once(there)


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
