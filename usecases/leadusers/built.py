"""What somebody built himself: told or shown, and confirmed by a person of the team or not."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Rows, Say, Tell, data, sent
from chat.events import Kind
from customers.people import CustomerId
from customers.store import Customers
from leadusers.profile import Review, Solution, SolutionId
from leadusers.store import Solutions
from texts import keys
from texts.shorten import shortened
from texts.text import Text
from usecases.suggestions.inbox import inbox
from usecases.work import Work

MOST: Final = 10
"""So many of one person are kept."""
NAME: Final = 60
"""Characters of a name on a card."""


def has_room(work: Work, customer: CustomerId) -> bool:
    """Tell whether he may tell of one more."""
    return len(work.stores[Solutions].of(customer)) < MOST


def tell(work: Work, solution: Solution) -> Answers:
    """Keep what somebody built, and show it to the team."""
    kept = work.stores[Solutions].add(solution)
    shown = _put(_picture(kept), f"built-shown:{kept.id}", work) if kept.picture else ()
    return (*shown, *_put(card(kept, work), key(kept.id), work))


def _put(message: Message, name: str, work: Work) -> Answers:
    team = work.company.team_chat
    if team is None:
        return inbox.in_private(message, name, work)
    return (Say(message=inbox.in_its_chat(message), to=team, key=name),)


def _picture(solution: Solution) -> Message:
    attachment = sent(solution.picture, Kind.PICTURE, solution.messenger)
    return Message(texts=(keys.built_shown(number=str(solution.id)),), attachment=attachment)


def key(id: SolutionId) -> str:
    """The dedupe key of its card."""
    return f"built:{id}"


def card(solution: Solution, work: Work) -> Message:
    """What somebody built as the team sees it, and what it can say to that."""
    author = work.stores[Customers].get(solution.customer)
    name = shortened([author.name], NAME)[0] if author and author.name else ""
    number = str(solution.customer)
    who = keys.case_named(name=name, number=number) if name else keys.case_author(number=number)
    said: tuple[Text, ...] = (keys.built_words(words=solution.words),) if solution.words else ()
    if solution.picture:
        said = (*said, keys.built_with_picture())
    stands = keys.built_review(review=solution.review.value)
    head = (keys.built_title(number=str(solution.id)), who, *said)
    return Message(texts=(head, stands), buttons=_buttons(solution))


def _buttons(solution: Solution) -> Rows:
    if solution.review is not Review.WAITING:
        return ()
    ways = {"yes": keys.built_yes(), "unclear": keys.built_unclear(), "no": keys.built_no()}
    return tuple((Button(label, data("built-is", solution.id, how)),) for how, label in ways.items())


def review(work: Work, id: SolutionId, how: str, by: CustomerId) -> tuple[CustomerId, Answers] | None:
    """Keep what a person says to it, once. Return whose it is, and what he is told.

    None where it is gone, or was decided before.
    """
    found = work.stores[Solutions].find(id)
    if found is None or found.review is not Review.WAITING:
        return None
    decided = Review.CONFIRMED if how == "yes" else Review.REFUSED
    work.stores[Solutions].decide(id, decided, work.now)
    work.audit("review-built", f"built:{id}", by)
    shown = inbox.shown_under(key(id), card(replace(found, review=decided), work), work)
    told = Message(texts=(keys.built_told(how=how),))
    tells = Tell(people=(found.customer,), message=told, key=f"built-told:{id}")
    return found.customer, (*shown, tells)


def redacted(work: Work, customer: CustomerId) -> Answers:
    """Return what the team's cards read like of what somebody took back: nothing of his."""
    gone: Answers = ()
    for each in work.stores[Solutions].of(customer):
        empty = Message(texts=(keys.built_gone(number=str(each.id)),), redacts=True)
        gone += inbox.shown_under(key(each.id), empty, work)
        if each.picture:
            gone += inbox.shown_under(f"built-shown:{each.id}", empty, work)
    return gone
