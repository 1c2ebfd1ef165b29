"""What a customer hears from us: topics, quiet hours, and the button that ends it all."""

from __future__ import annotations

import re

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, Toast, data
from chat.records import Outbox
from customers.consent import Purpose
from customers.news.preferences import NEWS, Preferences, Quiet, Topic
from customers.store import Customers
from customers.team import ANYONE
from handlers.agreements import Agreement, give, stands
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap, say
from suggestions.digest import Digests
from texts import keys
from texts.text import Moment, Text

NIGHT = Quiet(22, 8)
"""The quiet hours that a button offers; others can be typed."""

_HOURS = re.compile(r"(\d{1,2})(?::00)?\s*[-–—]\s*(\d{1,2})(?::00)?")


def updates(command: Command, desk: Desk) -> Answers:
    """Show what he hears and when; with hours, `/updates 22-8`, set when he hears nothing."""
    if command.whole:
        desk.stores[Preferences].keep_quiet(desk.customer.id, _hours(command.whole))
    return (Say(message=_page(desk)),)


def _hours(text: str) -> Quiet:
    found = _HOURS.fullmatch(text)
    start, end = (int(found[1]), int(found[2])) if found else (0, 0)
    if start == end or not (start < 24 and end < 24):
        raise Misunderstood(keys.updates_hours_wrong(value=text))
    return Quiet(start, end)


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Change one thing; the button carries how it shall be, so that a tap sent twice changes it once."""
    wishes, he = desk.stores[Preferences], desk.customer.id
    match tap.arguments:
        case ():
            return (Say(message=_page(desk)),)
        case ("news", "yes"):
            agree(desk)
        case ("news", "no"):
            disagree(desk)
        case ("topic", topic, "yes" | "no" as wanted) if topic in set(Topic):
            wishes.mute(he, Topic(topic), yes=wanted == "no")
            _unsend(Topic(topic), wanted == "no", desk)
        case ("quiet", "night"):
            wishes.keep_quiet(he, NIGHT)
        case ("quiet", "none"):
            wishes.keep_quiet(he, None)
        case _:
            raise Misunderstood(keys.tap_outdated())
    return (Redraw(_page(desk)),)


def unsubscribe(_: Tap, desk: Desk) -> Answers:
    """One tap under any broadcast ends them all."""
    disagree(desk)
    return say(keys.unsubscribed())


def digest_off(_: Tap, desk: Desk) -> Answers:
    """One tap under any digest of ideas ends them; what still waits is not sent."""
    desk.stores[Preferences].mute(desk.customer.id, Topic.IDEAS, yes=True)
    _unsend(Topic.IDEAS, off=True, desk=desk)
    again = (Button(keys.digest_settings(), data("updates")),)
    return (Say(message=Message(texts=(keys.digest_stopped(),), buttons=(again,))),)


def _unsend(topic: Topic, off: bool, desk: Desk) -> None:
    """Drop digests on their way to someone who has just turned them off."""
    if topic is Topic.IDEAS and off:
        desk.stores[Digests].unsend(desk.customer.id)


def agree(desk: Desk) -> None:
    """Note his consent to news, with its wording in his language; where no topic is on, all are then."""
    give(desk, Purpose.NEWS, keys.consent_news())
    wishes, he = desk.stores[Preferences], desk.customer.id
    if wishes.muted(he) >= set(NEWS):
        for topic in NEWS:
            wishes.mute(he, topic, yes=False)


def disagree(desk: Desk) -> None:
    """Note that he took his consent back; what broadcasts have waiting for him is dropped."""
    desk.stores[Customers].withdraw(desk.customer.id, Purpose.NEWS, desk.now)
    desk.stores[Outbox].unsubscribe(desk.customer.id)


def _agreed(desk: Desk) -> Answers:
    agree(desk)
    return (Toast(keys.news_given(), alert=True),)


def _disagreed(desk: Desk) -> Answers:
    disagree(desk)
    return (Toast(keys.news_withdrawn(), alert=True),)


AGREEMENT = Agreement(
    purpose=Purpose.NEWS,
    given=lambda at: keys.privacy_news_given(given=Moment(at)),
    missing=lambda _: keys.privacy_news_none(),
    no=keys.privacy_news_no(),
    withdrawn=_disagreed,
    yes=lambda _: keys.privacy_news_yes(),
    agreed=_agreed,
)


def _page(desk: Desk) -> Message:
    quiet = desk.stores[Preferences].quiet(desk.customer.id)
    hours = (
        keys.updates_quiet(start=f"{quiet.start}:00", end=f"{quiet.end}:00", zone=desk.own_zone.key)
        if quiet
        else keys.updates_no_quiet()
    )
    muted = desk.stores[Preferences].muted(desk.customer.id)
    digest = (_topic(Topic.IDEAS, wanted=Topic.IDEAS not in muted),)
    if not stands(desk, Purpose.NEWS):
        hours_line = (hours,) if quiet else ()
        return Message(texts=(keys.updates_title(), keys.updates_off(), *hours_line), buttons=(_on(), digest))
    topics: Rows = tuple((_topic(each, wanted=each not in muted),) for each in NEWS)
    night = _button(keys.updates_night(start=f"{NIGHT.start}:00", end=f"{NIGHT.end}:00"), "quiet", "night")
    rest = _button(keys.updates_quiet_none(), "quiet", "none") if quiet else night
    stop = _button(keys.updates_stop(), "news", "no")
    about = keys.updates_no_topic() if muted >= set(NEWS) else keys.updates_on()
    texts = (keys.updates_title(), about, hours)
    return Message(texts=texts, buttons=(*topics, digest, (rest,), (stop,)))


def _on() -> tuple[Button, ...]:
    return (_button(keys.privacy_news_yes(), "news", "yes"),)


def _topic(topic: Topic, wanted: bool) -> Button:
    name = keys.topic_name(topic=topic.value)
    return _button(name, "topic", topic, "no" if wanted else "yes", mark=wanted)


def _button(text: Text, *arguments: str, mark: bool = False) -> Button:
    return Button(text, data("updates", *arguments), mark=mark)


ROUTES = (
    OnCommand("updates", updates, ANYONE),
    OnTap("updates", tapped, ANYONE),
    OnTap("unsubscribe", unsubscribe, ANYONE),
    OnTap("digest-off", digest_off, ANYONE),
)
