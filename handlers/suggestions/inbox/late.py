"""What is late, what is due soon, and what nobody has taken on: three lists that cannot be overlooked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from chat.answers import Answers, Button, Message, Say, data
from handlers.agenda import NAMED, Matter, before_the_next, first_named
from handlers.choosing import ways
from handlers.desk import Desk
from handlers.routes import Command, OnCommand
from handlers.suggestions.plan.agenda import promised
from handlers.suggestions.titled import titled
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import Voice
from suggestions.weekly import Weekly
from texts import keys
from texts.text import Moment, Text
from usecases.suggestions.inbox.late import MOST, in_time
from usecases.suggestions.saying.titles import called
from usecases.work import Work

SHOWN: Final = 8


def late(_: Command, desk: Desk) -> Answers:
    """Show what waits: late, due soon, and nobody's; each with its button."""
    voices = desk.stores[Voices]
    over, waits = voices.late(desk.now, SHOWN), in_time(desk)
    soon, nobodys = ([voices.get(each) for each in found[:SHOWN]] for found in waits)
    if not (over or soon or nobodys):
        return (Say(message=Message(texts=(keys.late_none(),))),)
    texts: list[tuple[Text, ...]] = []
    rows: list[tuple[Button, ...]] = []
    counts = desk.stores[Weekly].late(desk.now), len(waits.soon), len(waits.nobodys)
    lists = (keys.late_over, over), (keys.late_soon, soon), (keys.late_nobodys, nobodys)
    for count, (title, found) in zip(counts, lists, strict=True):
        if found:
            texts.append((title(count=count), *_lines(found, desk)))
            rows += ways("case", titled(found, desk))
    if any(count > SHOWN for count in counts):
        rows.append((Button(keys.menu_inbox(), data("inbox")),))
    return (Say(message=Message(texts=tuple(texts), buttons=tuple(rows))),)


def _lines(found: Sequence[Voice], desk: Desk) -> Iterator[Text]:
    for each in found:
        if each.reply_by is not None:
            yield keys.late_line(number=str(each.id), title=called(each, desk), by=Moment(each.reply_by))


def agenda(work: Work) -> Iterator[Matter]:
    """Return what is late, what nobody has taken on, what is to be answered today, and ideas to be read."""
    voices = work.stores[Voices]
    waiting = voices.in_time(work.now)
    way = (Button(keys.late_button(), data("late")),)
    over = voices.late(work.now, NAMED)
    if over:
        count = work.stores[Weekly].late(work.now)
        yield Matter(keys.morning_late(count=count, named=first_named(_named(over, work), count)), way)
    unread = voices.unpublished(MOST)
    to_read = {each.id for each in unread}
    nobodys = [each.id for each in waiting if each.holder is None and each.id not in to_read]
    today = [each.id for each in waiting if before_the_next(each.reply_by, work)]
    for said, found in ((keys.morning_nobodys, nobodys), (keys.morning_answer, today)):
        if found:
            few = _named([voices.get(each) for each in found[:NAMED]], work)
            yield Matter(said(count=len(found), named=first_named(few, len(found))), way)
    named = {each.id for some in promised(work) for each in some}
    unread = [each for each in unread if each.id not in named]  # they stand under what was promised
    if unread:
        inbox = (Button(keys.menu_inbox(), data("inbox")),)
        yield Matter(keys.morning_ideas(count=len(unread), named=first_named(_named(unread, work))), inbox)


def _named(found: Sequence[Voice], work: Work) -> list[Text | str]:
    return [keys.morning_voice(number=str(each.id), title=called(each, work)) for each in found]


ROUTES = (OnCommand("late", late, ANSWER),)
