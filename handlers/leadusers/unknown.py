"""Who agreed to be ranked and is not known well enough yet, with what is lacking of each."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers, Button, Message, Paragraph, Redraw, Rows, Say, data
from handlers.desk import Desk
from handlers.leadusers.said_scores import lacking
from handlers.naming import named, on_button
from handlers.routes import OnTap, Tap
from leadusers.evidence import Kept
from leadusers.store import Counts, Scores
from texts import keys
from trials.rights import READ_TESTS
from usecases.leadusers import scoring

PAGE: Final = 5


def way(counts: Counts) -> Rows:
    """Return the button that leads to them; none where everybody is known well enough."""
    left = counts.agreed - counts.known
    return ((Button(keys.leads_unknown_way(count=left), data("leads-unknown")),),) if left else ()


def shown(tap: Tap, desk: Desk) -> Answers:
    """Show a page of them; past the last it is the last."""
    message = _page(tap.number(0) if tap.arguments else 0, desk)
    return (Redraw(message),) if tap.arguments else (Say(message=message),)


def _page(number: int, desk: Desk) -> Message:
    counts = desk.stores[Scores].counts()
    left = counts.agreed - counts.known
    number = min(number, max(0, left - 1) // PAGE)
    people = desk.stores[Scores].unknown(PAGE, number * PAGE)
    lines: list[Paragraph] = [_lines(at, each, desk) for at, each in enumerate(people, number * PAGE + 1)]
    ways = tuple(
        (
            Button(
                keys.leads_see(place=at, person=on_button(each.customer, desk)), data("lead", each.customer)
            ),
        )
        for at, each in enumerate(people, number * PAGE + 1)
    )
    back = (Button(keys.page_back(), data("leads-unknown", number - 1)),) if number else ()
    on = (Button(keys.page_on(), data("leads-unknown", number + 1)),) if (number + 1) * PAGE < left else ()
    turns: Rows = ((*back, *on),) if back or on else ()
    title = keys.leads_unknown_title(count=left)
    out = (Button(keys.leads_back(), data("leads")),)
    return Message(texts=(title, *lines), buttons=(*ways, *turns, out))


def _lines(at: int, kept: Kept, desk: Desk) -> Paragraph:
    person = keys.leads_see(place=at, person=named(kept.customer, desk))
    return (person, *lacking(scoring.standing(desk, kept), desk.company.weights))


ROUTES = (OnTap("leads-unknown", shown, READ_TESTS),)
