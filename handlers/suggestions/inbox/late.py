"""What is late, what is due soon, and what nobody has taken on: three lists that cannot be overlooked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from chat.answers import Answers, Button, Message, Say, data
from handlers.agenda import NAMED, Matter, before_the_next, first_named
from handlers.choosing import ways
from handlers.desk import Desk
from handlers.routes import Command, OnCommand
from handlers.suggestions.titled import titled
from suggestions.reply_by import Urgency
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import Voice
from suggestions.weekly import Weekly
from texts import keys
from texts.text import Moment, Text
from usecases.suggestions.inbox.late import MOST, urgency_of
from usecases.suggestions.saying.titles import called
from usecases.work import Work

SHOWN: Final = 8


def late(_: Command, desk: Desk) -> Answers:
    """Show what waits: late, due soon, and nobody's; each with its button."""
    over = desk.stores[Voices].late(desk.now, SHOWN)
    waiting = desk.stores[Voices].waiting(MOST, desk.now)
    urgencies = {each.id: urgency_of(each, desk) for each in waiting}
    soon = [each for each in waiting if urgencies[each.id] is Urgency.DUE_SOON]
    nobodys = [each for each in waiting if each.holder is None and urgencies[each.id] is Urgency.IN_TIME]
    if not (over or soon or nobodys):
        return (Say(message=Message(texts=(keys.late_none(),))),)
    texts: list[tuple[Text, ...]] = []
    rows: list[tuple[Button, ...]] = []
    counts = desk.stores[Weekly].late(desk.now), len(soon), len(nobodys)
    lists = (keys.late_over, over), (keys.late_soon, soon), (keys.late_nobodys, nobodys)
    for count, (title, found) in zip(counts, lists, strict=True):
        if found:
            texts.append((title(count=count), *_lines(found[:SHOWN], desk)))
            rows += ways("case", titled(found[:SHOWN], desk))
    if any(count > SHOWN for count in counts):
        rows.append((Button(keys.menu_inbox(), data("inbox")),))
    return (Say(message=Message(texts=tuple(texts), buttons=tuple(rows))),)


def _lines(found: Sequence[Voice], desk: Desk) -> Iterator[Text]:
    for each in found:
        if each.reply_by is not None:
            yield keys.late_line(number=str(each.id), title=called(each, desk), by=Moment(each.reply_by))


def agenda(work: Work) -> Iterator[Matter]:
    """Return what is late, what nobody has taken on, what is to be answered today, and ideas to be read."""
    waiting = work.stores[Voices].waiting(MOST, work.now)
    way = (Button(keys.late_button(), data("late")),)
    over = work.stores[Voices].late(work.now, NAMED)
    if over:
        count = work.stores[Weekly].late(work.now)
        yield Matter(keys.morning_late(count=count, named=first_named(_named(over, work), count)), way)
    unread = work.stores[Voices].unpublished(MOST)
    nobodys = [each for each in waiting if each.holder is None and each not in unread]
    if nobodys:
        yield Matter(keys.morning_nobodys(count=len(nobodys), named=first_named(_named(nobodys, work))), way)
    today = [each for each in waiting if each.reply_by is not None and before_the_next(each.reply_by, work)]
    if today:
        yield Matter(keys.morning_answer(count=len(today), named=first_named(_named(today, work))), way)
    if unread:
        inbox = (Button(keys.menu_inbox(), data("inbox")),)
        yield Matter(keys.morning_ideas(count=len(unread), named=first_named(_named(unread, work))), inbox)


def _named(found: Sequence[Voice], work: Work) -> list[Text | str]:
    return [keys.morning_voice(number=str(each.id), title=called(each, work)) for each in found]


ROUTES = (OnCommand("late", late, ANSWER),)
