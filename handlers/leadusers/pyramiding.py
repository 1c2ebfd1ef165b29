"""`/leads ask`: the best placed are asked who knows more of something; and who comes by their links."""

from __future__ import annotations

from typing import Final

import msgspec
from msgspec import Struct

from chat.answers import Answers, Button, Message, Paragraph, Redraw, Rows, Say, data
from chat.events import Said
from customers.consent import Purpose
from customers.people import CustomerId
from customers.team import ANYONE
from handlers.agreements import stands
from handlers.asking import answered as decided
from handlers.asking import ask as ask_first
from handlers.desk import Desk
from handlers.leadusers.profile import asking as need
from handlers.leadusers.profile.agreement import agree, what
from handlers.naming import named
from handlers.routes import Misunderstood, OnStep, OnTap, Tap, say
from leadusers.pyramiding import LONGEST, SHORTEST, AskingId, Came, NoSuchLink, NoTopic, Pyramids, topic_of
from texts import keys
from texts.text import Text
from trials.rights import READ_TESTS, RUN_TESTS
from usecases.leadusers import pyramiding

TOPIC: Final = "leads-topic"
"""The dialogue that awaits what is asked about."""
ASK: Final = "leads-ask"
"""The dialogue that awaits a tap under what was shown."""
LATEST: Final = 5


class Pending(Struct, frozen=True):
    """What was shown: about what whom."""

    topic: str
    people: list[CustomerId]
    again: AskingId | None = None


def asked(rest: str, desk: Desk) -> Answers:
    """Show whom a question about something would reach and how it reads; without words ask for them."""
    if not desk.may(RUN_TESTS):
        raise Misunderstood(keys.not_allowed())
    if rest.strip():
        return _shown(_topic(rest), pyramiding.best_placed(desk), desk)
    latest = desk.stores[Pyramids].latest(LATEST)
    lines = tuple(keys.pyramid_line(topic=each.topic, asked=each.asked, came=each.came) for each in latest)
    buttons = tuple(
        (Button(keys.pyramid_see(topic=each.topic), data("leads-came", each.id)),)
        for each in latest
        if each.came
    )
    so_far = ((keys.pyramid_so_far(), *lines),) if lines else ()
    if pyramiding.best_placed(desk):
        desk.keep(TOPIC, b"", anew=True)
        texts = (*so_far, keys.pyramid_about())
    else:
        texts = (*so_far, keys.pyramid_nobody())
    return (Say(message=Message(texts=texts, buttons=buttons)),)


def _topic(words: str) -> str:
    try:
        return topic_of(words)
    except NoTopic:
        raise Misunderstood(keys.pyramid_topic(shortest=SHORTEST, longest=LONGEST)) from None


def typed(event: Said, _: bytes, desk: Desk) -> Answers:
    """Take what is asked about."""
    return _shown(_topic(event.text), pyramiding.best_placed(desk), desk)


def _shown(topic: str, people: list[CustomerId], desk: Desk, again: AskingId | None = None) -> Answers:
    secret = pyramiding.confidential(desk, topic)
    if secret is not None:
        raise Misunderstood(keys.pyramid_confidential(product=secret))
    if not people:
        return say(keys.pyramid_nobody())
    lines = tuple(
        keys.pyramid_person(place=at, person=named(each, desk)) for at, each in enumerate(people, 1)
    )
    texts: tuple[Paragraph, ...] = (
        (keys.pyramid_shown(count=len(people)), *lines),
        keys.pyramid_reads(),
        *pyramiding.question(topic),
        keys.pyramid_passes(),
        keys.pyramid_forward(topic=topic),
    )
    body = msgspec.json.encode(Pending(topic, people, again))
    return ask_first(ASK, body, texts, keys.pyramid_yes(count=len(people)), keys.not_yet(), desk, anew=True)


def sent(tap: Tap, desk: Desk) -> Answers:
    """Ask them, once. Raises Misunderstood, NoSuchLink."""
    pending = msgspec.json.decode(decided(ASK, tap, desk), type=Pending)
    secret = pyramiding.confidential(desk, pending.topic)
    if secret is not None:
        raise Misunderstood(keys.pyramid_confidential(product=secret))
    reached, told = pyramiding.ask(desk, pending.topic, pending.people, desk.customer.id, pending.again)
    text = keys.pyramid_asked(topic=pending.topic, count=reached)
    return (Redraw(Message(texts=(text,))), *told)


def left(tap: Tap, desk: Desk) -> Answers:
    """Ask nobody."""
    decided(ASK, tap, desk)
    return (Redraw(Message(texts=(keys.act_left(),))),)


def waits(_: Said, __: bytes, ___: Desk) -> Answers:
    """Say that a button is awaited. Raises Misunderstood."""
    raise Misunderstood(keys.act_tap())


def seen(tap: Tap, desk: Desk) -> Answers:
    """Show who came by the links, and offer to ask them as well. Raises NoSuchLink."""
    asking = desk.stores[Pyramids].get(tap.id(AskingId))
    people = desk.stores[Pyramids].recommended(asking.id)
    names = tuple(
        keys.pyramid_person(place=at, person=named(each, desk)) for at, each in enumerate(people, 1)
    )
    title = keys.pyramid_came(topic=asking.topic, count=len(people))
    further: Rows = ()
    if desk.may(RUN_TESTS) and pyramiding.further(desk, asking.id):
        further = ((Button(keys.pyramid_further(), data("leads-further", asking.id)),),)
    return (Say(message=Message(texts=((title, *names),), buttons=further)),)


def climbed(tap: Tap, desk: Desk) -> Answers:
    """Show what asking those would be who came by the links. Raises NoSuchLink."""
    asking = desk.stores[Pyramids].get(tap.id(AskingId))
    return _shown(asking.topic, pyramiding.further(desk, asking.id), desk, asking.id)


def came(token: str, desk: Desk) -> Answers:
    """Ask who comes by a link whether it may be kept; a link that is none, or is over, says nothing."""
    try:
        asking, how = pyramiding.come(desk, token, desk.customer.id)
    except NoSuchLink:
        return ()
    if how is not Came.NEW:
        return say(_told(how, asking.topic))
    years = desk.company.min_age
    yes = Button(keys.knows_yes(years=years), data("knows", token, "yes"))
    no = Button(keys.knows_no(), data("knows", token, "no"))
    texts = (keys.knows_asked(topic=asking.topic), keys.knows_mark(), *_more(desk))
    return (Say(message=Message(texts=texts, buttons=((yes,), (no,)))),)


def _more(desk: Desk) -> tuple[Text, ...]:
    """What a profile is, to who has agreed to none: without it no mark is kept."""
    return () if stands(desk, Purpose.PROFILE) else what(desk)


def _told(how: Came, topic: str) -> Text:
    """What is said to who is not asked: the link is his own, or full, or he has the mark already."""
    if how is Came.OWN:
        return keys.knows_own(topic=topic)
    return keys.knows_full() if how is Came.FULL else keys.knows_noted(topic=topic)


def answered(tap: Tap, desk: Desk) -> Answers:
    """Take his yes or no; of a no nothing is kept, and nobody hears of either. Raises NoSuchLink."""
    if tap.arguments[1:] == ("no",):
        return (Redraw(Message(texts=(keys.knows_refused(),))),)
    if tap.arguments[1:] != ("yes",):
        raise Misunderstood(keys.tap_outdated())
    token, he = tap.arguments[0], desk.customer.id
    asking, how = pyramiding.come(desk, token, he)
    if how is not Came.NEW:
        return (Redraw(Message(texts=(_told(how, asking.topic),))),)
    first = not stands(desk, Purpose.PROFILE)
    if first:
        agree(desk, desk.now, keys.knows_yes(years=desk.company.min_age))
    pyramiding.agree(desk, token, he)
    noted = Redraw(Message(texts=(keys.knows_noted(topic=asking.topic),)))
    return (noted, Say(message=need.first(desk))) if first else (noted,)


def marks(customer: CustomerId, desk: Desk) -> tuple[Text, ...]:
    """Say for what somebody was recommended, if for anything."""
    topics = desk.stores[Pyramids].topics(customer)
    return (keys.knows_marks(topics=", ".join(topics)),) if topics else ()


def problems(error: Exception) -> tuple[Text, ...] | None:
    """Return what is said of a link that is none, or is over; None for any other error."""
    return (keys.tap_outdated(),) if isinstance(error, NoSuchLink) else None


ROUTES = (
    OnStep(TOPIC, typed, RUN_TESTS),
    OnStep(ASK, waits, RUN_TESTS),
    OnTap(f"{ASK}-yes", sent, RUN_TESTS),
    OnTap(f"{ASK}-no", left, RUN_TESTS),
    OnTap("leads-came", seen, READ_TESTS),
    OnTap("leads-further", climbed, RUN_TESTS),
    OnTap("knows", answered, ANYONE),
)
