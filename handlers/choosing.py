"""A command without its number offers those for which it makes sense, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Rows, Say, data
from draws.draw import DrawState
from draws.store import Draws
from handlers.desk import Desk
from handlers.routes import Offer, say
from polls.poll import Poll, State
from polls.rights import READ_POLLS
from polls.store import Polls
from texts import keys
from texts.shorten import shortened
from texts.text import Text

SHOWN = 10
LABEL = 48

OPEN = frozenset({State.OPEN})


def offered(name: str, offer: Offer, desk: Desk) -> Answers:
    """Let someone choose what a command is about; its number comes with the button."""
    found = offer.found(desk)[:SHOWN]
    if not found:
        return say(offer.none)
    return (Say(message=Message(texts=((offer.title, offer.which),), buttons=ways(name, found))),)


def ways(name: str, found: Sequence[tuple[int, str]]) -> Rows:
    """A button for each thing, by its number and title: it taps `name` with the number."""
    labels = shortened([f"#{number} {title}" for number, title in found], LABEL)
    return tuple(
        (Button(label, data(name, number)),) for label, (number, _) in zip(labels, found, strict=True)
    )


def turns(name: str, page: int, count: int, *rest: str) -> Rows:
    """The ways to the pages before and behind one, of so many things; `rest` goes with the page's number."""
    back = (Button(keys.page_back(), data(name, page - 1, *rest)),) if page else ()
    on = (Button(keys.page_on(), data(name, page + 1, *rest)),) if (page + 1) * SHOWN < count else ()
    return ((*back, *on),) if back or on else ()


def only(offer: Offer, number: int) -> Offer:
    """Offer nothing else of it than what has this number; without one, all."""
    if not number:
        return offer
    return replace(offer, found=lambda desk: [each for each in offer.found(desk) if each[0] == number])


def polls(title: Text, states: Collection[State], when: Callable[[Poll, Desk], bool] | None = None) -> Offer:
    """Offer polls in these states, of which `when` is true; drafts are seen by the team alone."""

    def found(desk: Desk) -> Sequence[tuple[int, str]]:
        drafts = desk.may(READ_POLLS) and desk.among_us
        return [
            (poll.id, poll.terms.question)
            for poll in desk.stores[Polls].having(states)
            if (drafts or poll.opened is not None) and (when is None or when(poll, desk))
        ]

    return Offer(title, keys.choose_poll(), keys.choose_no_poll(), found)


def running(title: Text) -> Offer:
    """Offer polls that are open and not about to be closed."""
    return polls(title, OPEN, lambda poll, desk: desk.now < poll.terms.closes)


def draws(title: Text) -> Offer:
    """Offer the draws that are drawn."""

    def found(desk: Desk) -> Sequence[tuple[int, str]]:
        return [(draw.id, draw.title) for draw in desk.stores[Draws].having({DrawState.DRAWN})]

    return Offer(title, keys.choose_draw(), keys.choose_no_draw(), found)
