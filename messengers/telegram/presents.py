"""Gifts and Premium through the Bot API, paid in Stars from the bot's balance."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from typing import Final, Protocol

import msgspec
from msgspec import Struct

from chat.answers import Present
from chat.ports import Refused

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


async def hand_over(ask: Ask, chat: str, present: Present) -> None:
    """Give a person a gift or months of Premium. Raises Refused when no gift is as cheap as that."""
    person = int(chat)
    if present.months:
        price = PRICES[present.months]
        months = present.months
        await ask("giftPremiumSubscription", user_id=person, month_count=months, star_count=price)
        return
    gift = chosen(msgspec.convert(await ask("getAvailableGifts"), Gifts).gifts, present)
    if gift is None:
        raise Refused("no gift is as cheap as that")
    await ask("sendGift", user_id=person, gift_id=gift.id)


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
