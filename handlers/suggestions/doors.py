"""What stands of voices on the cards that people come home to."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Redraw, data
from customers.team import ANYONE
from handlers.choosing import SHOWN, turns, ways
from handlers.desk import Desk
from handlers.doors import TEAM, Door
from handlers.routes import OnTap, Tap
from handlers.suggestions.board import answered, board
from handlers.suggestions.inbox import inbox
from handlers.suggestions.overview import triage
from handlers.suggestions.titled import titled
from suggestions.published import PublishedAnswers
from suggestions.rights import ANSWER
from suggestions.store import Order, Voices
from suggestions.triage import Triage
from suggestions.voice import Status, Voice, VoiceId
from suggestions.weekly import Weekly
from texts import keys
from texts.text import Text
from usecases.suggestions.saying.titles import called

COUNTED: Final = 100
"""So many reports are counted; more of them read as this many."""
MINE: Final = "said-page"


def _ideas(desk: Desk) -> Text:
    voices = desk.stores[Voices]
    live = sum(len(voices.board(order, desk.now, desk.customer.id)) for order in (Order.TOP, Order.NEW))
    return keys.home_ideas(count=live)


def _how(_: Desk) -> Message:
    return Message(texts=(keys.home_say_how(),))


def _own_count(desk: Desk) -> Text:
    return keys.home_own_voices(count=desk.stores[Voices].filed_by(desk.customer.id))


def _own_list(desk: Desk) -> Message:
    return _own_page(0, desk)


def turned(tap: Tap, desk: Desk) -> Answers:
    """Show another page of what he said."""
    back = (Button(keys.home_back(), data("home", "mine")),)
    page = _own_page(tap.number(0), desk)
    return (Redraw(replace(page, buttons=(*page.buttons, back))),)


def _own_page(page: int, desk: Desk) -> Message:
    """Name what he said and where it stands, each with the way to its card; past the last page the last."""
    voices, he = desk.stores[Voices], desk.customer.id
    count = voices.filed_by(he)
    if not count:
        return Message(texts=(keys.home_own_none(),))
    page = min(page, (count - 1) // SHOWN)
    found = voices.of(he, SHOWN, page * SHOWN)
    lines = tuple(
        keys.home_own_line(number=str(each.id), title=called(each, desk), status=_stands(each))
        for each in found
    )
    rows = (*ways("voice", titled(found, desk)), *turns(MINE, page, count))
    return Message(texts=(keys.home_own_title(), lines), buttons=rows)


def _stands(voice: Voice) -> str:
    """Return where it stands to who said it: an answer is what he waits for."""
    if voice.open_again:
        return "reopened"
    answered = voice.status is Status.NEW and voice.answered is not None
    return "answered" if answered else voice.status.value


def _inbox(desk: Desk) -> Text | None:
    count = desk.stores[Voices].queued()
    return keys.home_inbox(count=count) if count else None


def _overdue(desk: Desk) -> Text | None:
    count = desk.stores[Weekly].late(desk.now)
    return keys.home_late(count=count) if count else None


def _cases(title: Text, found: list[Voice], desk: Desk) -> Message:
    return Message(texts=(title,), buttons=ways("case", titled(found[:SHOWN], desk)))


def _inbox_list(desk: Desk) -> Message:
    return inbox.inbox_page(0, "", desk)


def _late_list(desk: Desk) -> Message:
    """Show what is late, the one promised earliest first; what is more than a page begins the inbox."""
    found, count = desk.stores[Voices].late(desk.now, SHOWN), desk.stores[Weekly].late(desk.now)
    shown = _cases(keys.home_late(count=count), found, desk)
    more = ((Button(keys.menu_inbox(), data("inbox")),),) if count > len(found) else ()
    return replace(shown, buttons=(*shown.buttons, *more))


def _all_reported(desk: Desk) -> list[VoiceId]:
    """Ideas and published answers with reports at which nobody has looked."""
    ideas, answers = desk.stores[Voices].reports, desk.stores[PublishedAnswers].reports
    return [*ideas.open(COUNTED), *answers.open(COUNTED)]


def _reported(desk: Desk) -> Text | None:
    count = len(_all_reported(desk))
    return keys.home_reported(count=count) if count else None


def _reported_list(desk: Desk) -> Message:
    found = _all_reported(desk)
    shown = [desk.stores[Voices].get(each) for each in found[:SHOWN]]
    return _cases(keys.home_reported(count=len(found)), shown, desk)


def _undecided(desk: Desk) -> Text | None:
    count = desk.stores[Triage].undecided()
    return keys.home_triage(count=count) if count else None


ROUTES = (OnTap(MINE, turned, ANYONE),)
DOORS = (
    Door("say", 20, lambda _: keys.home_say(), _how),
    Door("ideas", 30, _ideas, board.first_page),
    Door("answers", 35, answered.counted, answered.first_page),
    Door("own-voices", 20, _own_count, _own_list, within="mine"),
    Door("inbox", 30, _inbox, _inbox_list, TEAM, ANSWER),
    Door("reported", 35, _reported, _reported_list, TEAM, ANSWER),
    Door("late", 40, _overdue, _late_list, TEAM, ANSWER),
    Door("triage", 50, _undecided, triage.first_page, TEAM, ANSWER, looks_up=triage.first_looked_up),
)
