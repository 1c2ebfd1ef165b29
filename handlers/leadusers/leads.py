"""`/leads`: who is ahead of the rest and has much to gain, and why; `/lead 17`: one person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from chat.answers import Answers, Button, Message, Paragraph, Redraw, Rows, Say, data
from customers.people import CustomerId
from customers.store import Customers
from handlers.desk import Desk
from handlers.leadusers import pyramiding, unknown
from handlers.leadusers.said_scores import lacking, said_axes, said_axis, said_early, said_reasons
from handlers.leadusers.subjects import SUBJECTS, looked_up
from handlers.naming import named, on_button, short
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap, parted
from leadusers.engagement import Deed
from leadusers.evidence import Early, Kept
from leadusers.leading import Place
from leadusers.store import Counts, History, Scores, Settling
from prizes.rights import HAND_OVER
from texts import keys
from texts.text import Text
from trials.rights import READ_TESTS
from trials.store import Testers, Trials
from usecases.leadusers import scoring
from usecases.leadusers.reckoning import leading

PAGE: Final = 5
MOST: Final = 100
"""So many are listed: whom one would ask to test."""


def leads(command: Command, desk: Desk) -> Answers:
    """Show the first of them, or what a word behind the command asks about all. Raises Misunderstood."""
    word, rest = parted(command.whole)
    if not word:
        return (Say(message=first_page(desk)),)
    subject = SUBJECTS.get(word.casefold())
    if subject is None:
        raise Misunderstood(keys.leads_how(words=", ".join(SUBJECTS)))
    return subject.shown(rest, desk)


def first_page(desk: Desk) -> Message:
    """Return what the list begins with."""
    return page(0, desk)


def turned(tap: Tap, desk: Desk) -> Answers:
    """Turn to a page. Raises Misunderstood."""
    return (Redraw(page(tap.number(0), desk)),) if tap.arguments else (Say(message=first_page(desk)),)


def page(number: int, desk: Desk) -> Message:
    """Show a page of those with the highest scores; past the last it is the last."""
    counts = desk.stores[Scores].counts()
    title = keys.leads_title(agreed=counts.agreed, known=counts.known)
    places = leading(desk, MOST)
    if not places:
        return Message(texts=(title, _lacks(counts, desk)), buttons=(*unknown.way(counts), *_others()))
    number = min(number, (len(places) - 1) // PAGE)
    shown = places[number * PAGE : (number + 1) * PAGE]
    early = desk.stores[Settling].evidence([each.customer for each in shown])
    lines = [
        _lines(at, each, early.get(each.customer, ()), desk)
        for at, each in enumerate(shown, number * PAGE + 1)
    ]
    buttons = tuple(_way(at, each, desk) for at, each in enumerate(shown, number * PAGE + 1))
    turns = _turns(number, len(places))
    ways = (*buttons, *turns, *unknown.way(counts), *_others())
    return Message(texts=(title, *lines, keys.leads_rule()), buttons=ways)


def _lacks(counts: Counts, desk: Desk) -> Text:
    """Say why nobody is listed."""
    if counts.known:
        return keys.leads_none_above()
    return keys.leads_unknown(fewest=desk.company.weights.fewest) if counts.agreed else keys.leads_nobody()


def _lines(at: int, place: Place[Kept], early: Sequence[Early], desk: Desk) -> Paragraph:
    standing = scoring.standing(desk, place.kept)
    first = keys.leads_line(
        place=at, person=named(place.customer, desk), total=said_axis(standing.score.total)
    )
    return (first, said_axes(standing), *said_reasons(standing, early))


def _way(at: int, place: Place[Kept], desk: Desk) -> tuple[Button, ...]:
    return (
        Button(
            keys.leads_see(place=at, person=on_button(place.customer, desk)), data("lead", place.customer)
        ),
    )


def _turns(number: int, count: int) -> Rows:
    back = (Button(keys.page_back(), data("leads", number - 1)),) if number else ()
    on = (Button(keys.page_on(), data("leads", number + 1)),) if (number + 1) * PAGE < count else ()
    return ((*back, *on),) if back or on else ()


def _others() -> Rows:
    """The ways to what else is asked about all of them."""
    return tuple((Button(keys.leads_subject(word=word), data("leads-of", word)),) for word in SUBJECTS)


def other(tap: Tap, desk: Desk) -> Answers:
    """Show what a button asks about all of them. Raises Misunderstood."""
    subject = SUBJECTS.get(tap.arguments[0] if tap.arguments else "")
    if subject is None:
        raise Misunderstood(keys.tap_outdated())
    return subject.shown("", desk)


def lead(command: Command, desk: Desk) -> Answers:
    """Show one person; without a number, the list. Raises Misunderstood."""
    if not command.whole:
        return (Say(message=first_page(desk)),)
    number, _ = command.number(CustomerId, keys.lead_how())
    return (Say(message=_person(number, desk)),)


def _person(customer: CustomerId, desk: Desk) -> Message:
    """Say where one person stands, why, what that rests on, and his tests. Raises Misunderstood."""
    if desk.stores[Customers].get(customer) is None:
        raise Misunderstood(keys.lead_none(number=str(customer)))
    title = keys.lead_title(person=named(customer, desk))
    standing = scoring.of(desk, customer)
    back = (Button(keys.leads_back(), data("leads")),)
    if standing is None:
        return Message(texts=(title, keys.lead_not_agreed(), *_tests(customer, desk)), buttons=(back,))
    early = desk.stores[Settling].evidence([customer]).get(customer, ())
    score = (keys.lead_total(total=said_axis(standing.score.total)), said_axes(standing))
    why = (*said_reasons(standing, early), *lacking(standing, desk.company.weights))
    texts: list[Paragraph] = [title, score, *((why,) if why else ()), _rests_on(early)]
    texts.extend(pyramiding.marks(customer, desk))
    seen = (Button(keys.lead_person(), data("person", customer)),) if desk.may(HAND_OVER) else ()
    texts.append(_did(customer, desk))
    texts.extend(_tests(customer, desk))
    return Message(texts=tuple(texts), buttons=(*((seen,) if seen else ()), back))


def _rests_on(early: Sequence[Early]) -> tuple[Text, ...]:
    """Say what his score rests on: never what he chose in which poll."""
    polls = sum(each.known.count for each in early if each.origin == "poll")
    ideas = sum(each.known.count for each in early if each.origin == "ideas")
    found = said_early(early)
    return (keys.lead_rests(polls=polls, ideas=ideas), *((found,) if found else ()))


def _did(customer: CustomerId, desk: Desk) -> Text:
    """Say what somebody did since his evidence counts; it never raises his score."""
    kept = desk.stores[Scores].find(customer)
    counts = desk.stores[History].counts(customer, kept.since if kept else desk.now)
    return keys.lead_did(
        votes=counts.get(Deed.VOTE, 0),
        ideas=counts.get(Deed.IDEA, 0),
        given=counts.get(Deed.SUPPORT, 0),
        received=counts.get(Deed.SUPPORTED, 0),
        answers=counts.get(Deed.ANSWER, 0),
        tests=counts.get(Deed.TEST, 0),
        friends=counts.get(Deed.REFERRAL, 0),
    )


def _tests(customer: CustomerId, desk: Desk) -> Iterator[tuple[Text, ...]]:
    """Say in which tests he stands where."""
    found = desk.stores[Testers].everywhere(customer)
    if not found:
        yield (keys.lead_no_tests(),)
        return
    trials = desk.stores[Trials]
    yield (
        keys.lead_tests(),
        *(
            keys.lead_test(
                number=str(each.trial),
                product=short(trials.get(each.trial).terms.product),
                standing=each.said,
            )
            for each in found
        ),
    )


ROUTES = (
    OnCommand("leads", leads, READ_TESTS, looks_up=looked_up),
    OnTap("leads", turned, READ_TESTS, linked=True),
    OnTap("leads-of", other, READ_TESTS, looks_up=looked_up),
    OnCommand("lead", lead, READ_TESTS, numbered=True),
)
