"""What stands of voices on the cards that people come home to."""

from __future__ import annotations

from typing import Final

from chat.answers import Message
from handlers.choosing import ways
from handlers.desk import Desk
from handlers.doors import TEAM, Door
from handlers.suggestions import board, triage
from handlers.suggestions.titled import titled
from suggestions.rights import ANSWER
from suggestions.store import Order, Voices
from suggestions.triage import Triage
from suggestions.voice import Voice
from texts import keys
from texts.text import Text
from usecases.suggestions.titles import called

COUNTED: Final = 100
"""So many that wait are counted; a longer queue reads as this many."""
SHOWN: Final = 20


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
    lines = tuple(
        keys.home_own_line(number=str(each.id), title=called(each, desk), status=each.status.value)
        for each in found
    )
    return Message(texts=(keys.home_own_title(), lines), buttons=ways("voice", titled(found, desk)))


def _waiting(desk: Desk) -> list[Voice]:
    return list(desk.stores[Voices].queue(desk.now, COUNTED))


def _late(desk: Desk) -> list[Voice]:
    return list(desk.stores[Voices].late(desk.now, COUNTED))


def _inbox(desk: Desk) -> Text | None:
    count = len(_waiting(desk))
    return keys.home_inbox(count=count) if count else None


def _overdue(desk: Desk) -> Text | None:
    count = len(_late(desk))
    return keys.home_late(count=count) if count else None


def _cases(title: Text, found: list[Voice], desk: Desk) -> Message:
    return Message(texts=(title,), buttons=ways("case", titled(found[:SHOWN], desk)))


def _inbox_list(desk: Desk) -> Message:
    found = _waiting(desk)
    return _cases(keys.home_inbox(count=len(found)), found, desk)


def _late_list(desk: Desk) -> Message:
    found = _late(desk)
    return _cases(keys.home_late(count=len(found)), found, desk)


def _reported(desk: Desk) -> Text | None:
    count = len(desk.stores[Voices].reports.open(COUNTED))
    return keys.home_reported(count=count) if count else None


def _reported_list(desk: Desk) -> Message:
    voices = desk.stores[Voices]
    found = voices.reports.open(COUNTED)
    shown = [voices.get(each) for each in found[:SHOWN]]
    return _cases(keys.home_reported(count=len(found)), shown, desk)


def _undecided(desk: Desk) -> Text | None:
    count = desk.stores[Triage].undecided()
    return keys.home_triage(count=count) if count else None


DOORS = (
    Door("say", 20, lambda _: keys.home_say(), _how),
    Door("ideas", 30, _ideas, board.first_page),
    Door("own-voices", 20, _own_count, _own_list, within="mine"),
    Door("inbox", 30, _inbox, _inbox_list, TEAM, ANSWER),
    Door("reported", 35, _reported, _reported_list, TEAM, ANSWER),
    Door("late", 40, _overdue, _late_list, TEAM, ANSWER),
    Door("triage", 50, _undecided, triage.first_page, TEAM, ANSWER),
)
