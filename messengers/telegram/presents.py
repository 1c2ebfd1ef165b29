"""Gifts and Premium through the Bot API, paid in Stars from the bot's balance."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Sequence
from typing import Final, Protocol

import msgspec
from msgspec import Struct

from chat.answers import Present
from chat.ports import AnswerLost, Refused
from messengers.telegram.calls import CallFailed

PRICES: Final = {3: 1000, 6: 1500, 12: 2500}
"""What months of Premium cost in Stars (Bot API, giftPremiumSubscription)."""


class Sticker(Struct):
    """What a gift looks like."""

    emoji: str = ""


class Gift(Struct):
    """What we need of a gift that can be bought."""

    id: str
    star_count: int
    sticker: Sticker


class Gifts(Struct):
    """What getAvailableGifts answers."""

    gifts: list[Gift]


class Ask(Protocol):
    """Calls a method of the Bot API."""

    def __call__(self, method: str, **fields: object) -> Awaitable[object]: ...


class Balance(Struct):
    """What getMyStarBalance answers: whole Stars."""

    amount: int


class Presents:
    """Hands presents over, one at a time: the balance before and after tells whether one was paid."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._alone = asyncio.Lock()

    async def hand_over(self, chat: str, present: Present) -> None:
        """Give a person a gift or months of Premium. Raises Refused when no gift is as cheap as that.

        The Bot API has no key that would make a second call harmless. When the answer is lost, a balance
        that went down shows that the present was paid: then it was handed over and is not bought again.
        """
        async with self._alone:
            before = await self._balance()
            try:
                await self._buy(int(chat), present)
            except CallFailed as failed:
                if not (isinstance(failed.error, AnswerLost) and await self._paid(before)):
                    raise

    async def _buy(self, person: int, present: Present) -> None:
        if present.months:
            price, months = PRICES[present.months], present.months
            await self._ask("giftPremiumSubscription", user_id=person, month_count=months, star_count=price)
            return
        gift = chosen(msgspec.convert(await self._ask("getAvailableGifts"), Gifts).gifts, present)
        if gift is None:
            raise Refused("no gift is as cheap as that")
        await self._ask("sendGift", user_id=person, gift_id=gift.id)

    async def _paid(self, before: int) -> bool:
        return await self._balance() < before

    async def _balance(self) -> int:
        return msgspec.convert(await self._ask("getMyStarBalance"), Balance).amount


def chosen(gifts: Sequence[Gift], present: Present) -> Gift | None:
    """Return the gift whose emoji is in the present's name; else the dearest within its Stars.

    Where the name has no number of Stars, the cheapest.
    """
    affordable = [gift for gift in gifts if not present.stars or gift.star_count <= present.stars]
    wished = [gift for gift in affordable if gift.sticker.emoji and gift.sticker.emoji in present.wish]
    among = wished or affordable
    if not among:
        return None
    pick = max if present.stars else min
    return pick(among, key=lambda gift: gift.star_count)
