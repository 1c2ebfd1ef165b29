"""What is planned, what was promised, what is launched: three views of one list, open to everybody."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import Final

from msgspec import Struct

from chat.answers import Answers, Button, Message, Paragraph, Redraw, Rows, Say, data
from chat.events import PlaceKind
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.naming import short
from handlers.polls import undecided
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap, Where
from suggestions.kind import Kind
from suggestions.promises import Fate, Promise, end_of, promises
from suggestions.store import Order, Voices
from suggestions.voice import Status, Step, Voice
from texts import keys
from texts.shorten import shortened
from texts.text import Day, Link, Text
from usecases.links import carried
from usecases.suggestions.plan import dates, follow_up, options
from usecases.suggestions.plan.steps import plan

PAGE: Final = 8
LABEL: Final = 48
HELD: Final = 200
"""So many of a view are shown; more of them nobody turns over."""


class View(StrEnum):
    """What of the list is shown."""

    PLAN = "plan"
    PROMISES = "promises"
    LAUNCHED = "launched"


class Entry(Struct, frozen=True):
    """One thing of a view, and what is said of it there."""

    voice: Voice
    lines: tuple[Text, ...]


def shows(view: View) -> Callable[[Command, Desk], Answers]:
    """Return the handler of a view's command."""

    def show(_: Command, desk: Desk) -> Answers:
        return (Say(message=page(view, 0, desk)),)

    return show


def turned(tap: Tap, desk: Desk) -> Answers:
    """Show another view, or another page of it."""
    view = tap.arguments[0] if tap.arguments else ""
    if view not in set(View):
        raise Misunderstood(keys.tap_outdated())
    return (Redraw(page(View(view), tap.number(1), desk)),)


def page(view: View, number: int, desk: Desk) -> Message:
    """Return a page of a view; each thing is a button to its card, in a group a link."""
    found, notes = _entries(view, desk), undecided.notes(desk)[:PAGE] if view is View.PLAN else []
    pages = max(1, -(-len(found) // PAGE))
    number = min(number, pages - 1)
    shown = found[number * PAGE : (number + 1) * PAGE]
    texts: list[Paragraph] = [_title(view, len(found))]
    texts += [(_named(each.voice, desk), *each.lines) for each in shown]
    texts += notes if number == 0 else []
    if not found and not notes:
        texts = [keys.ledger_empty(view=view.value)]
    return Message(texts=tuple(texts), buttons=_buttons(view, number, pages, shown, desk))


def _title(view: View, count: int) -> Text:
    match view:
        case View.PLAN:
            return keys.plan_title()
        case View.PROMISES:
            return keys.promises_title()
        case View.LAUNCHED:
            return keys.launched_title(count=count)


def _named(voice: Voice, desk: Desk) -> Text:
    kind = (voice.kind or Kind.IDEA).value
    return keys.ledger_line(title=voice.title, kind=kind, number=options.number_of(desk, voice))


def _buttons(view: View, number: int, pages: int, shown: Sequence[Entry], desk: Desk) -> Rows:
    voices = list({each.voice.id: each.voice for each in shown}.values())
    named = [f"#{options.number_of(desk, each)} {short(each.title)}" for each in voices]
    labels = shortened(named, LABEL)
    if desk.place.kind is not PlaceKind.PRIVATE:
        ways = [
            (Button(label, link=Link(carried("idea", str(each.id)))),)
            for label, each in zip(labels, voices, strict=True)
        ]
        return (*ways, (Button(keys.ledger_button(), link=Link(carried(view.value))),))
    cards = ((Button(label, data("idea", each.id)),) for label, each in zip(labels, voices, strict=True))
    back = [Button(keys.page_back(), data("ledger", view.value, number - 1))] if number else []
    on = [Button(keys.page_on(), data("ledger", view.value, number + 1))] if number + 1 < pages else []
    views = tuple(
        Button(keys.ledger_view(view=each.value), data("ledger", each.value, 0), mark=each is view)
        for each in View
    )
    board = Button(keys.ideas_button(), data("ideas", Order.TOP.value, 0))
    return (*cards, *(((*back, *on),) if back or on else ()), views[:2], (*views[2:], board))


def _entries(view: View, desk: Desk) -> list[Entry]:
    match view:
        case View.PLAN:
            return _planned(desk)
        case View.PROMISES:
            return [Entry(each.voice, tuple(_kept(each, desk))) for each in _promised(desk)]
        case View.LAUNCHED:
            return _launched(desk)


def _planned(desk: Desk) -> list[Entry]:
    """What has a date comes first, the nearest on top; then what was planned last."""
    found = desk.stores[Voices].standing(Status.PLANNED, HELD)
    zone = desk.company.zone
    dated = sorted((each for each in found if each.date), key=lambda each: (end_of(each.date, zone), each.id))
    rest = [each for each in found if not each.date]
    return [Entry(each, tuple(_as_planned(each, desk))) for each in (*dated, *rest)]


def _as_planned(voice: Voice, desk: Desk) -> Iterable[Text]:
    yield from plan(voice.owner, voice.date, voice.already, "")
    if voice.date and end_of(voice.date, desk.company.zone) <= desk.now:
        yield keys.promise_fate(fate=Fate.SLIPPED.value)


def _promised(desk: Desk) -> list[Promise]:
    """What slipped and what is to come, the nearest date on top; then what is over, the latest on top."""
    found = _all_promises(desk.stores[Voices].promised(HELD), desk)
    pending = [each for each in found if each.next is None]
    over = [each for each in found if each.next is not None]
    return [*sorted(pending, key=_ends), *sorted(over, key=_ends, reverse=True)][:HELD]


def _all_promises(found: Sequence[Voice], desk: Desk) -> list[Promise]:
    steps = desk.stores[Voices].steps.of_each([each.id for each in found])
    return [promise for each in found for promise in promises(each, steps[each.id], desk.now)]


def _ends(promise: Promise) -> float:
    assert promise.step.ends is not None
    return promise.step.ends.timestamp()


def _kept(promise: Promise, desk: Desk) -> Iterable[Text]:
    """Say for when it was promised, by whom, and what became of that."""
    yield keys.step_date(date=dates.said(promise.step.date))
    if promise.step.owner:
        yield keys.step_owner(owner=promise.step.owner)
    yield keys.promise_fate(fate=promise.fate.value)
    if promise.fate in {Fate.KEPT, Fate.LATE} and promise.next is not None:
        yield keys.launched_on(on=Day(promise.next.at.astimezone(desk.own_zone).date()))
    elif promise.next is not None and promise.next.date:
        yield keys.promise_now(date=dates.said(promise.next.date))


def _launched(desk: Desk) -> list[Entry]:
    found = desk.stores[Voices].standing(Status.LAUNCHED, HELD)
    steps = desk.stores[Voices].steps.of_each([each.id for each in found])
    return [Entry(each, tuple(_as_launched(each, steps[each.id], desk))) for each in found]


def _as_launched(voice: Voice, steps: Sequence[Step], desk: Desk) -> Iterable[Text]:
    """Say since when it is there, whether that was promised, and how well it turned out."""
    promise = next(reversed(promises(voice, steps, desk.now)), None)
    yield keys.launched_on(on=Day(voice.since.astimezone(desk.own_zone).date()))
    if promise is not None and promise.fate in {Fate.KEPT, Fate.LATE}:
        yield keys.step_date(date=dates.said(promise.step.date))
        yield keys.promise_fate(fate=promise.fate.value)
    if voice.already:
        yield keys.plan_already(date=dates.said(voice.already))
    asked = follow_up.outcome(desk, steps[-1]) if steps else None
    if asked is not None:
        yield asked


ROUTES = (
    OnCommand("plan", shows(View.PLAN), ANYONE, Where.ANYWHERE),
    OnCommand("promises", shows(View.PROMISES), ANYONE, Where.ANYWHERE),
    OnCommand("launched", shows(View.LAUNCHED), ANYONE, Where.ANYWHERE),
    OnTap("ledger", turned, ANYONE),
)
