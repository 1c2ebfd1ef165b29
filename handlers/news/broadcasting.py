"""Making a broadcast: for whom, about what, in which languages; preview, a test to oneself, and off it goes.

Where it stands is a row and survives a restart. What is running is told by `broadcast_progress`.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from msgspec import Struct

from chat.answers import Answers, Button, Message, Rows, Say
from chat.events import Said, Sent
from customers.news import broadcast as rules
from customers.news.broadcast import Content, Plan
from customers.news.errors import NobodyThere
from customers.news.segments import Segment, read_segment
from customers.news.wishes import Topic
from customers.team import Right
from handlers.desk import Desk
from handlers.news.message import message, messages, names
from handlers.news.progress import progress
from handlers.routes import Command, Misunderstood, OnCommand, OnStep, OnTap, Tap, data, say
from texts import keys
from texts.languages import LANGUAGES, OWN_NAMES, Language, is_language, match
from texts.text import Listing, Moment, Text

STEP = "broadcast"
"""The name of the dialogue; its buttons carry it as well."""


class Draft(Struct, kw_only=True):
    """What is known so far of the broadcast that is being made."""

    segment: str
    zone: str = "UTC"
    """In which the segment's days begin."""
    topic: Topic | None = None
    words: dict[str, str] = {}
    picture: str = ""
    language: Language = "en"
    """In which language the next text will be."""

    @property
    def whom(self) -> Segment:
        """Whom it is for."""
        return read_segment(self.segment, self.zone)

    @property
    def plan(self) -> Plan:
        """The broadcast as it would be sent. Raises Misunderstood while something is missing."""
        if self.topic is None or not self.words:
            raise Misunderstood(keys.tap_outdated())
        content = Content(words=self.words, picture=self.picture)
        return Plan(segment=self.whom, topic=self.topic, content=content)


def broadcast(command: Command, desk: Desk) -> Answers:
    """Begin: `/broadcast SEGMENT`."""
    if not command.whole:
        known = Listing(tuple(desk.stores.segments.known()))
        return say(keys.usage(usage=keys.usage_broadcast()), keys.broadcast_segments(known=known))
    segment = read_segment(command.whole, desk.company.zone.key)
    desk.stores.segments.check(segment)
    draft = Draft(segment=str(segment), zone=segment.zone, language=match(desk.customer.language))
    return _ask_topic(draft, desk)


def said(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take a text or a picture, in the language that was asked for. Raises WordsLength."""
    draft = msgspec.json.decode(body, type=Draft)
    if draft.topic is None:
        return _ask_topic(draft, desk)
    if isinstance(event, Sent):
        if not event.picture:
            raise Misunderstood(keys.broadcast_not_a_picture())
        draft.picture = event.handle
    draft.words[draft.language] = event.text.strip()
    draft.plan.content.check()
    return _written(draft, desk)


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Take a button's answer; one of another dialogue changes nothing."""
    running = desk.stores.dialogues.get(desk.customer.id)
    if running is None or running[0] != STEP or len(tap.arguments) != 2:
        raise Misunderstood(keys.tap_outdated())
    draft = msgspec.json.decode(running[1], type=Draft)
    match tap.arguments:
        case ("topic", topic) if topic in set(Topic):
            draft.topic = Topic(topic)
            return _ask_words(draft, desk)
        case ("write", language) if is_language(language) and draft.topic is not None:
            draft.language = language
            return _ask_words(draft, desk)
        case ("plain", _):
            draft.picture = ""
            return _written(draft, desk)
        case ("preview", _):
            return _preview(draft, desk)
        case ("test", _):
            return _test(draft)
        case ("send", _):
            return _send(draft, desk)
        case ("again", _):
            return _start(draft.plan, desk)
    raise Misunderstood(keys.tap_outdated())


def _ask_topic(draft: Draft, desk: Desk) -> Answers:
    _keep(draft, desk)
    buttons: Rows = tuple((_button(keys.topic_name(topic=each.value), "topic", each),) for each in Topic)
    return (Say(message=Message(texts=(keys.broadcast_topic(segment=draft.segment),), buttons=buttons)),)


def _ask_words(draft: Draft, desk: Desk) -> Answers:
    assert draft.topic is not None
    audience = desk.stores.segments.audience(draft.whom, draft.topic)
    if not sum(audience.values()):
        raise NobodyThere
    _keep(draft, desk)
    others: Rows = tuple(
        (Button(OWN_NAMES[each], data(STEP, "write", each)),) for each in LANGUAGES if each != draft.language
    )
    ask = keys.broadcast_write(language=OWN_NAMES[draft.language])
    return (
        Say(
            message=Message(
                texts=(keys.broadcast_readers(readers=sum(audience.values())), ask), buttons=others
            )
        ),
    )


def _written(draft: Draft, desk: Desk) -> Answers:
    """What there is so far, and what may be written next."""
    draft.plan.content.check()
    _keep(draft, desk)
    languages: Rows = tuple(
        (Button(OWN_NAMES[each], data(STEP, "write", each), mark=each in draft.words),) for each in LANGUAGES
    )
    plain = ((_button(keys.broadcast_no_picture(), "plain"),),) if draft.picture else ()
    buttons = ((_button(keys.broadcast_preview(), "preview"),), *languages, *plain)
    text = keys.broadcast_written(languages=names(draft.words))
    return (Say(message=Message(texts=(text,), buttons=buttons)),)


def _preview(draft: Draft, desk: Desk) -> Answers:
    """The message as its readers get it, to how many, and what is missing."""
    plan = draft.plan
    audience = desk.stores.segments.audience(plan.segment, plan.topic)
    readers = sum(audience.values())
    summary = keys.broadcast_summary(
        segment=draft.segment, topic=keys.topic_name(topic=plan.topic.value), readers=readers
    )
    buttons: Rows = (
        (_button(keys.broadcast_test(), "test"),),
        (_button(keys.broadcast_send(readers=readers), "send"),),
        (_button(keys.broadcast_change(), "write", draft.language),),
    )
    shown = Say(message=message(plan.content, match(desk.customer.language)))
    texts = (summary, *_missing(plan.content, audience), keys.broadcast_leave())
    return (shown, Say(message=Message(texts=texts, buttons=buttons)))


def _missing(content: Content, audience: Mapping[str, int]) -> tuple[Text, ...]:
    """Tell before sending who will read it in another language than his own."""
    missing = [language for language in LANGUAGES if language not in content.words]
    return tuple(
        keys.broadcast_missing(
            language=OWN_NAMES[language],
            readers=audience.get(language, 0),
            instead=OWN_NAMES[match(content.said_in(language))],
        )
        for language in missing
        if audience.get(language, 0)
    )


def _test(draft: Draft) -> Answers:
    """Send it to who makes it, in each language that was written."""
    content = draft.plan.content
    return tuple(
        Say(message=message(content, language)) for language in LANGUAGES if language in content.words
    )


def _send(draft: Draft, desk: Desk) -> Answers:
    """Start; the same a second time within a day asks first."""
    before = rules.repeated(desk.stores.broadcasts, draft.plan, desk.now)
    if before is None:
        return _start(draft.plan, desk)
    text = keys.broadcast_repeated(number=str(before.id), started=Moment(before.started))
    again = ((_button(keys.broadcast_again(), "again"),),)
    return (Say(message=Message(texts=(text, keys.broadcast_leave()), buttons=again)),)


def _start(plan: Plan, desk: Desk) -> Answers:
    broadcasts = desk.stores.broadcasts
    audience = desk.stores.segments.audience(plan.segment, plan.topic)
    begun = rules.start(broadcasts, plan, audience, desk.customer.id, desk.now)
    broadcasts.word(begun.id, messages(plan.content))
    desk.stores.dialogues.end(desk.customer.id)
    desk.note("broadcast", f"broadcast:{begun.id} segment:{plan.segment}")
    return (progress(begun, broadcasts.counts(begun.id), desk),)


def _keep(draft: Draft, desk: Desk) -> None:
    desk.stores.dialogues.put(desk.customer.id, STEP, msgspec.json.encode(draft))


def _button(text: Text, *arguments: str) -> Button:
    verb, value = (*arguments, "")[:2]
    return Button(text, data(STEP, verb, value))


ROUTES = (
    OnCommand("broadcast", broadcast, Right.SEND_NEWS),
    OnStep(STEP, said, Right.SEND_NEWS),
    OnTap(STEP, tapped, Right.SEND_NEWS),
)
