"""Who agreed to be ranked and is not on the list: not known well enough yet, or at 0; of each why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from chat.answers import Answers, Button, Message, Paragraph, Redraw, Rows, Say, data
from customers.people import CustomerId
from handlers.desk import Desk
from handlers.leadusers.said_scores import lacking, said_axes
from handlers.naming import named, on_button
from handlers.routes import OnTap, Tap
from leadusers.evidence import Kept
from leadusers.store import Counts, Scores
from texts import keys
from texts.text import Text
from trials.rights import READ_TESTS
from usecases.leadusers import scoring

PAGE: Final = 5


def way(counts: Counts) -> Rows:
    """Return the buttons that lead to them; none where everybody is on the list."""
    at_zero, left = counts.at_zero, counts.agreed - counts.known
    return (
        *(((Button(keys.leads_zero_way(count=at_zero), data("leads-zero")),),) if at_zero else ()),
        *(((Button(keys.leads_unknown_way(count=left), data("leads-unknown")),),) if left else ()),
    )


class _List(NamedTuple):
    """Some of them."""

    word: str
    title: Callable[[int], Text]
    size: int
    people: Callable[[int, int], Sequence[Kept]]
    why: Callable[[Kept], Iterator[Text]]


def shown(tap: Tap, desk: Desk) -> Answers:
    """Show a page of those of whom too little is known; past the last it is the last."""
    scores, weights = desk.stores[Scores], desk.company.weights
    counts = scores.counts()
    unknown = _List(
        word="leads-unknown",
        title=lambda count: keys.leads_unknown_title(count=count),
        size=counts.agreed - counts.known,
        people=scores.unknown,
        why=lambda kept: lacking(scoring.standing(desk, kept), weights),
    )
    return _shown(unknown, tap, desk)


def at_zero(tap: Tap, desk: Desk) -> Answers:
    """Show a page of those whose total is 0; past the last it is the last."""
    scores = desk.stores[Scores]
    zero = _List(
        word="leads-zero",
        title=lambda count: keys.leads_zero_title(count=count),
        size=scores.counts().at_zero,
        people=scores.at_zero,
        why=lambda kept: iter((said_axes(scoring.standing(desk, kept)),)),
    )
    return _shown(zero, tap, desk)


def _shown(which: _List, tap: Tap, desk: Desk) -> Answers:
    message = _page(which, tap.number(0) if tap.arguments else 0, desk)
    return (Redraw(message),) if tap.arguments else (Say(message=message),)


def _page(which: _List, number: int, desk: Desk) -> Message:
    number = min(number, max(0, which.size - 1) // PAGE)
    people = which.people(PAGE, number * PAGE)
    seen = list(enumerate(people, number * PAGE + 1))
    lines: list[Paragraph] = [
        (keys.leads_see(place=at, person=named(each.customer, desk)), *which.why(each)) for at, each in seen
    ]
    ways = tuple((_way(at, each.customer, desk),) for at, each in seen)
    more = (number + 1) * PAGE < which.size
    back = (Button(keys.page_back(), data(which.word, number - 1)),) if number else ()
    on = (Button(keys.page_on(), data(which.word, number + 1)),) if more else ()
    turns: Rows = ((*back, *on),) if back or on else ()
    out = (Button(keys.leads_back(), data("leads")),)
    return Message(texts=(which.title(which.size), *lines), buttons=(*ways, *turns, out))


def _way(at: int, customer: CustomerId, desk: Desk) -> Button:
    return Button(keys.leads_see(place=at, person=on_button(customer, desk)), data("lead", customer))


ROUTES = (
    OnTap("leads-unknown", shown, READ_TESTS),
    OnTap("leads-zero", at_zero, READ_TESTS),
)
