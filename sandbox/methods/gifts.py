"""Gifts and Premium, paid in Stars from the bot's balance."""

from __future__ import annotations

from typing import Any

from sandbox.entities import Formatted, formatted
from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.methods.writing import signed
from sandbox.objects import Json
from sandbox.rooms import Room
from sandbox.targets import chat_named

PRICES = {
    "5170145012310081615": ("🧸", 15),
    "5170233102089322756": ("🎁", 25),
    "5168043875654172773": ("🏆", 100),
}
"""Gifts by id: what they show, and their price in Stars."""
PREMIUM = {3: 1000, 6: 1500, 12: 2500}
"""Prices in Stars by months."""
WORDS = 128


def get_available_gifts(_: Call) -> Json:
    """Return the gifts that can be bought."""
    return {"gifts": [_gift(number) for number in PRICES]}


def _gift(number: str) -> Json:
    emoji, price = PRICES[number]
    sticker: Json = {
        "file_id": f"CAACAgIAAx{number}",
        "file_unique_id": f"AgAD{number[-8:]}",
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": True,
        "is_video": False,
        "emoji": emoji,
    }
    return {"id": number, "sticker": sticker, "star_count": price}


def get_my_star_balance(call: Call) -> Json:
    """Return the bot's balance."""
    return {"amount": call.bot.stars}


def send_gift(call: Call) -> bool:
    """Give a gift to a person or a channel."""
    arguments = call.arguments
    number = arguments.text("gift_id")
    words = _words(call)
    room = _receiver(call)
    if number not in PRICES:
        raise BadRequestError("STARGIFT_INVALID")
    _pay(call, PRICES[number][1])
    _hand_over(call, room, {"gift": _gift(number)}, words)
    return True


def gift_premium_subscription(call: Call) -> bool:
    """Give a person Premium for 3, 6 or 12 months, at exactly its price."""
    arguments = call.arguments
    months = arguments.integer("month_count")
    words = _words(call)
    room = _person(call)
    if PREMIUM.get(months) != arguments.integer("star_count"):
        raise BadRequestError("PREMIUM_GIFT_OPTION_INVALID")
    _pay(call, PREMIUM[months])
    call.world.person(room.chat.id).is_premium = True
    _hand_over(call, room, {"premium_months": months}, words)
    return True


def _receiver(call: Call) -> Room:
    """Return the chat of whom a gift is for: a channel, or a person."""
    if not call.arguments.given("chat_id"):
        return _person(call)
    room = chat_named(call.world, call.bot, call.arguments.text("chat_id"))
    if not room.private and not room.channel:
        raise BadRequestError("PEER_ID_INVALID")
    return room


def _person(call: Call) -> Room:
    person = call.arguments.integer("user_id")
    if not person:
        raise BadRequestError("invalid user_id specified")
    if person not in call.world.people:
        raise BadRequestError("user not found")
    return call.world.private_room(call.bot, person)


def _words(call: Call) -> Formatted:
    arguments = call.arguments
    words = formatted(
        arguments.text("text"), arguments.text("text_parse_mode"), arguments.text("text_entities")
    )
    if len(words.text) > WORDS:
        raise BadRequestError("GIFT_MESSAGE_TOO_LONG")
    return words


def _pay(call: Call, price: int) -> None:
    if call.bot.stars < price:
        raise BadRequestError("BALANCE_TOO_LOW")
    call.bot.stars -= price


def _hand_over(call: Call, room: Room, present: dict[str, Any], words: Formatted) -> None:
    """Show the present in the chat; the bot gets no update of what it gave itself."""
    kept = call.world.post(room, signed(call.world, call.bot, room), bot=call.bot)
    kept.present = present | {"text": words.text, "entities": words.marked or []}
    call.world.tell_message("edited", room, kept)


METHODS: dict[str, Method] = {
    "getAvailableGifts": get_available_gifts,
    "getMyStarBalance": get_my_star_balance,
    "sendGift": send_gift,
    "giftPremiumSubscription": gift_premium_subscription,
}
