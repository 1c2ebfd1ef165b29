"""What stands of voices on the cards that people come home to."""

from __future__ import annotations

from typing import Final

from chat.answers import Button, Message, Rows, data
from handlers.desk import Desk
from handlers.doors import TEAM, Door
from handlers.suggestions import board
from suggestions.rights import ANSWER
from suggestions.store import Order, Voices
from suggestions.voice import Voice
from texts import keys
from texts.shorten import shortened
from texts.text import Text

COUNTED: Final = 100
"""So many that wait are counted; a longer queue reads as this many."""
SHOWN: Final = 20
LABEL: Final = 48


def _ideas(desk: Desk) -> Text:
    voices = desk.stores[Voices]
    live = sum(len(voices.board(order, desk.now, desk.customer.id)) for order in (Order.TOP, Order.NEW))
    return keys.home_ideas(count=live)


def _how(_: Desk) -> Message:
    return Message(texts=(keys.home_say_how(),))


def _own(desk: Desk) -> list[Voice]:
    return list(desk.stores[Voices].of(desk.customer.id, SHOWN))


def _own_count(desk: Desk) -> Text:
    return keys.home_own_voices(count=len(_own(desk)))


def _own_list(desk: Desk) -> Message:
    """Name what he said and where it stands, each with the way to its card."""
    found = _own(desk)
    if not found:
        return Message(texts=(keys.home_own_none(),))
    labels = shortened([f"#{each.id} {each.title}" for each in found], LABEL)
    lines = tuple(
        keys.home_own_line(number=str(each.id), title=each.title, status=each.status.value) for each in found
    )
    rows: Rows = tuple(
        (Button(label, data("voice", each.id)),) for label, each in zip(labels, found, strict=True)
    )
    return Message(texts=(keys.home_own_title(), lines), buttons=rows)


def _waiting(desk: Desk) -> list[Voice]:
    return list(desk.stores[Voices].waiting(None, COUNTED))


def _late(desk: Desk) -> list[Voice]:
    return [each for each in _waiting(desk) if each.reply_by is not None and each.reply_by < desk.now]


def _inbox(desk: Desk) -> Text | None:
    count = len(_waiting(desk))
    return keys.home_inbox(count=count) if count else None


def _overdue(desk: Desk) -> Text | None:
    count = len(_late(desk))
    return keys.home_late(count=count) if count else None


def _cases(title: Text, found: list[Voice]) -> Message:
    shown = found[:SHOWN]
    labels = shortened([f"#{each.id} {each.title}" for each in shown], LABEL)
    rows: Rows = tuple(
        (Button(label, data("case", each.id)),) for label, each in zip(labels, shown, strict=True)
    )
    return Message(texts=(title,), buttons=rows)


def _inbox_list(desk: Desk) -> Message:
    found = _waiting(desk)
    return _cases(keys.home_inbox(count=len(found)), found)


def _late_list(desk: Desk) -> Message:
    found = _late(desk)
    return _cases(keys.home_late(count=len(found)), found)


DOORS = (
    Door("say", 20, lambda _: keys.home_say(), _how),
    Door("ideas", 30, _ideas, board.first_page),
    Door("own-voices", 20, _own_count, _own_list, within="mine"),
    Door("inbox", 30, _inbox, _inbox_list, TEAM, ANSWER),
    Door("late", 40, _overdue, _late_list, TEAM, ANSWER),
)
