"""What a day brings the team, and what waits for it: a line for each kind, and the way to the first of it.

It is read from what is open, and tells of an open poll no more than when it closes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from chat.answers import Button
from customers.news import broadcast
from draws import lifecycle
from draws.draw import DrawState
from handlers.desk import Company, Stores
from handlers.polls.announcing import desk_button, draw_button
from handlers.prizes.handing_over import BY_HAND
from handlers.routes import data
from polls import decisions
from polls.poll import State
from prizes import award
from prizes.award import Award
from texts import keys
from texts.shorten import shortened
from texts.text import Listing, Moment, Text

NAMED: Final = 3
"""So many of a kind are named; how many more there are is said."""
TITLE: Final = 60
"""Characters of a title in a line."""


@dataclass(frozen=True)
class Matter:
    """Things of one kind, in a line, and the button that leads to the first of them, if any does."""

    line: Text
    way: tuple[Button, ...] = ()


def matters(stores: Stores, company: Company, now: datetime) -> list[Matter]:
    """Return what this local day brings, and what waits; nothing of a kind of which there is none."""
    kinds = (
        _closing(stores, company, now),
        _opening(stores, company, now),
        _overdue(stores, now),
        _confirmed_by_nobody(stores),
        _handed_over(stores),
        _codes_wanted(stores),
        _unclaimed(stores, company, now),
        _paused(stores),
        _held_back(stores),
    )
    return [matter for kind in kinds for matter in kind]


def _closing(stores: Stores, company: Company, now: datetime) -> Iterator[Matter]:
    polls = stores.polls.having({State.OPEN})
    found = sorted((p for p in polls if _today(p.terms.closes, company, now)), key=lambda p: p.terms.closes)
    if found:
        named = [_poll(poll.terms.question, poll.terms.closes, poll.id) for poll in found]
        yield Matter(keys.morning_closing(count=len(found), named=_named(named)), _page(found[0].id))


def _opening(stores: Stores, company: Company, now: datetime) -> Iterator[Matter]:
    planned = [(poll.terms.opens, poll) for poll in stores.polls.having({State.SCHEDULED})]
    found = sorted((at, poll.id, poll) for at, poll in planned if at and _today(at, company, now))
    if found:
        named = [_poll(poll.terms.question, at, id) for at, id, poll in found]
        yield Matter(keys.morning_opening(count=len(found), named=_named(named)), _page(found[0][1]))


def _overdue(stores: Stores, now: datetime) -> Iterator[Matter]:
    found = decisions.overdue(stores.polls, now)
    if found:
        named = [
            keys.morning_decide(question=_short(poll.terms.question), number=str(poll.id)) for poll in found
        ]
        way = (Button(keys.decide_button(), data("decide", found[0].id)),)
        yield Matter(keys.morning_overdue(count=len(found), named=_named(named)), way)


def _confirmed_by_nobody(stores: Stores) -> Iterator[Matter]:
    """Draws that wait for the word of people of the team."""
    fixed = reversed(stores.draws.having({DrawState.FIXED}))
    found = [draw for draw in fixed if lifecycle.confirmed(stores.draws, draw) < draw.manner.confirmations]
    if found:
        named = [keys.morning_draw(title=_short(draw.title), number=str(draw.id)) for draw in found]
        yield Matter(keys.morning_confirm(count=len(found), named=_named(named)), draw_button(found[0].id))


def _handed_over(stores: Stores) -> Iterator[Matter]:
    yield from _of_draws(stores.prizes.having(award.State.CLAIMED, BY_HAND), keys.morning_hand_over)


def _unclaimed(stores: Stores, company: Company, now: datetime) -> Iterator[Matter]:
    """Prizes that go to the next in the order today, unless they are claimed."""
    waiting = stores.prizes.having(award.State.AWARDED)
    today = [held for held in waiting if _today(held.deadline, company, now)]
    yield from _of_draws(today, keys.morning_unclaimed)


def _of_draws(awards: Sequence[Award], said: Callable[..., Text]) -> Iterator[Matter]:
    """Prizes are named by their draws: the desk of each shows them all."""
    if awards:
        titles = {held.draw: held.title for held in awards}
        named = [keys.morning_prizes(title=_short(title), number=str(draw)) for draw, title in titles.items()]
        yield Matter(said(count=len(awards), named=_named(named)), desk_button(awards[0].draw))


def _codes_wanted(stores: Stores) -> Iterator[Matter]:
    """Who claimed a code and has none: there is none left."""
    wanted = Counter(held.prize for held in stores.prizes.having(award.State.CLAIMED, {"code"}))
    if wanted:
        named = [keys.morning_prize(prize=_short(prize)) for prize in wanted]
        way = (Button(keys.menu_codes(), data("codes")),)
        yield Matter(keys.morning_codes(count=wanted.total(), named=_named(named)), way)


def _paused(stores: Stores) -> Iterator[Matter]:
    """Broadcasts that go on when the team says so; the button for it stands below each one's progress."""
    found = [stores.broadcasts.lock(number) for number in stores.broadcasts.unfinished()]
    paused = [each.id for each in found if each.state is broadcast.State.PAUSED]
    if paused:
        yield Matter(keys.morning_paused(count=len(paused), named=_named([str(number) for number in paused])))


def _held_back(stores: Stores) -> Iterator[Matter]:
    restored = stores.restored.newest()
    if restored is not None and restored.held:
        yield Matter(keys.morning_held(count=restored.held), (Button(keys.held_button(), data("held")),))


def _today(instant: datetime, company: Company, now: datetime) -> bool:
    return instant.astimezone(company.zone).date() == now.astimezone(company.zone).date()


def _poll(question: str, at: datetime, number: int) -> Text:
    return keys.morning_poll(question=_short(question), at=Moment(at), number=str(number))


def _page(poll: int) -> tuple[Button, ...]:
    return (Button(keys.audit_to_poll(number=str(poll)), data("poll", poll)),)


def _short(title: str) -> str:
    return shortened([title], TITLE)[0]


def _named(things: Sequence[Text | str]) -> Listing:
    """Name the first few, and say how many more there are."""
    more = len(things) - NAMED
    return Listing((*things[:NAMED], *((keys.morning_more(count=more),) if more > 0 else ())))
