"""Gifts and Premium through the Bot API, paid in Stars from the bot's balance."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Sequence
from typing import Any, Final, Protocol

import msgspec
from msgspec import Struct

from chat.ports import AnswerLost, MessengerError, NotBegun, Refused
from customers.presents import Present

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


class Purchase(Struct, frozen=True):
    """What is about to be bought: the call that buys it, and its price in Stars."""

    method: str
    fields: dict[str, Any]
    price: int


class Presents:
    """Hands presents over, one at a time: the balance before and after tells whether one was paid."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._alone = asyncio.Lock()

    async def hand_over(self, chat: str, present: Present) -> None:
        """Give a person a gift or months of Premium. Raises Refused when no gift is as cheap as that.

        The Bot API has no key that would make a second call harmless. When the answer is lost, a balance
        that is lower by just the price shows that the present was paid. Otherwise AnswerLost says that
        nobody knows; NotBegun, that nothing was bought because what comes before failed.
        """
        async with self._alone:
            try:
                before, purchase = await self._balance(), await self._purchase(int(chat), present)
            except (AnswerLost, msgspec.ValidationError) as failed:
                raise NotBegun(type(failed).__name__) from None
            try:
                await self._ask(purchase.method, **purchase.fields)
            except AnswerLost:
                if not await self._paid(before, purchase.price):
                    raise

    async def _purchase(self, person: int, present: Present) -> Purchase:
        if present.months:
            price = PRICES[present.months]
            fields = {"user_id": person, "month_count": present.months, "star_count": price}
            return Purchase("giftPremiumSubscription", fields, price)
        gift = chosen(msgspec.convert(await self._ask("getAvailableGifts"), Gifts).gifts, present)
        if gift is None:
            raise Refused("no gift is as cheap as that")
        return Purchase("sendGift", {"user_id": person, "gift_id": gift.id}, gift.star_count)

    async def _paid(self, before: int, price: int) -> bool:
        """Whether just this was paid; what cannot be learned is not known to be so."""
        try:
            return await self._balance() == before - price
        except (MessengerError, msgspec.ValidationError):
            return False

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
