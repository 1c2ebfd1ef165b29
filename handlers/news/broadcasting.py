"""Making a broadcast: for whom, about what, in which languages; preview, a test to oneself, and off it goes.

Where it stands is a row and survives a restart. How one gets on is told in `handlers/news/progress.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

from chat.answers import Answers, Button, Edit, Lane, Message, Rows, Say, Toast, data
from chat.events import Said, Sent, Tapped
from chat.records import BroadcastWords, Dialogues
from customers.news import broadcast as rules
from customers.news.broadcast import Broadcasts, Content, Plan
from customers.news.errors import NobodyThere
from customers.news.preferences import NEWS, Topic
from customers.news.rights import SEND_NEWS
from customers.news.segments import Segments, read_segment
from customers.people import Contact
from customers.store import Customers
from handlers.asking import way_out
from handlers.desk import Desk
from handlers.news.audience import Audience, count, readers_of
from handlers.news.draft import Draft
from handlers.news.message import message, messages, names
from handlers.news.progress import progress
from handlers.routes import Command, Misunderstood, OnCommand, OnStep, OnTap, Tap, read_data, say
from texts import keys
from texts.languages import LANGUAGES, OWN_NAMES, is_language, match
from texts.text import Listing, Moment, Text
from usecases.work import Work

STEP = "broadcast"
"""The name of the dialogue; its buttons carry it as well."""


def broadcast(command: Command, desk: Desk) -> Answers:
    """Begin: `/broadcast SEGMENT`."""
    if not command.whole:
        known = Listing(tuple(desk.stores[Segments].known()))
        usage = keys.usage(usage=keys.usage_broadcast())
        return say(usage, keys.broadcast_segments(known=known), keys.segment_how())
    segment = read_segment(command.whole, desk.company.zone.key, desk.now)
    desk.stores[Segments].check(segment)
    desk.stores[Segments].check_numbers(segment)
    draft = Draft(segment=str(segment), zone=segment.zone, language=match(desk.customer.language))
    desk.keep(STEP, msgspec.json.encode(draft), anew=True)
    return _ask_topic(draft, desk)


def said(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take a text, in the language that was asked for, or a picture. Raises WordsLength.

    The pictures of an album come one by one: the first is answered, and its answer follows the rest.
    """
    draft = msgspec.json.decode(body, type=Draft)
    if draft.topic is None:
        return (*say(keys.broadcast_topic_first()), *_ask_topic(draft, desk))
    another = isinstance(event, Sent) and bool(event.album) and event.album == draft.album
    replaced = draft.take(event)
    draft.check()
    _keep(draft, desk)
    card = _written(draft, replaced)
    if not (isinstance(event, Sent) and event.album):
        return (Say(message=card),)
    key = f"album:{desk.customer.id}:{event.album}"
    if another:
        return (Edit(of=key, message=replace(card, news=True), lane=Lane.REPLY),)
    return (Say(message=card, key=key),)


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Take a button's answer; one of another dialogue changes nothing."""
    running = desk.stores[Dialogues].get(desk.customer.id)
    if running is None or running[0] != STEP or len(tap.arguments) != 2:
        raise Misunderstood(keys.tap_outdated())
    draft = msgspec.json.decode(running[1], type=Draft)
    match tap.arguments:
        case ("topic", topic) if topic in NEWS:
            draft.topic = Topic(topic)
            return _ask_words(draft, desk)
        case ("write", language) if is_language(language) and draft.topic is not None:
            draft.language = language
            return _ask_words(draft, desk)
        case ("plain", _):
            return _plain(draft, desk)
        case ("preview", _):
            return _preview(draft, desk)
        case ("test" | "send" | "again", seen):
            return _shown(tap.arguments[0], seen, draft, desk)
    raise Misunderstood(keys.tap_outdated())


def looked_up(event: Tapped, work: Work) -> Audience | None:
    """Count the readers of the broadcast that somebody is making, before his button is answered."""
    stores = work.stores
    customer = stores[Customers].find(Contact(event.who.messenger, event.who.address))
    running = stores[Dialogues].get(customer.id) if customer else None
    tap = read_data(event.data)
    if running is None or running[0] != STEP or len(tap.arguments) != 2:
        return None
    draft = msgspec.json.decode(running[1], type=Draft)
    verb, value = tap.arguments
    topic = Topic(value) if verb == "topic" and value in NEWS else draft.topic
    return count(draft.whom, topic, stores) if topic is not None and verb != "test" else None


def _shown(verb: str, seen: str, draft: Draft, desk: Desk) -> Answers:
    """Do it with the very message that stood above the button; one that was changed since is shown first."""
    if seen != _plan_id(draft.plan):
        return (Toast(keys.broadcast_changed(), alert=True), *_preview(draft, desk))
    if verb == "test":
        return _test(draft)
    return _send(draft, desk) if verb == "send" else _start(draft.plan, desk)


def _plan_id(plan: Plan) -> str:
    """What tells this message to these readers from another, in the data of a button."""
    return plan.digest[:16]


def _ask_topic(draft: Draft, desk: Desk) -> Answers:
    _keep(draft, desk)
    topics: Rows = tuple((_button(keys.topic_name(topic=each.value), "topic", each),) for each in NEWS)
    text = keys.broadcast_topic(segment=draft.segment)
    return (Say(message=Message(texts=(text,), buttons=(*topics, way_out(STEP)))),)


def _ask_words(draft: Draft, desk: Desk) -> Answers:
    assert draft.topic is not None
    audience = readers_of(draft.whom, draft.topic, desk)
    if not sum(audience.values()):
        raise NobodyThere
    _keep(draft, desk)
    others: Rows = tuple(
        (Button(OWN_NAMES[each], data(STEP, "write", each)),) for each in LANGUAGES if each != draft.language
    )
    ask = keys.broadcast_write(language=OWN_NAMES[draft.language])
    texts = (keys.broadcast_readers(readers=sum(audience.values())), ask)
    return (Say(message=Message(texts=texts, buttons=(*others, way_out(STEP)))),)


def _plain(draft: Draft, desk: Desk) -> Answers:
    """Go on without pictures; when one said it all, its words are asked for."""
    draft.without_pictures()
    draft.words = {language: text for language, text in draft.words.items() if text}
    if not draft.words:
        return _ask_words(draft, desk)
    _keep(draft, desk)
    return (Say(message=_written(draft)),)


def _written(draft: Draft, replaced: bool = False) -> Message:
    """What there is so far, and what may be added next."""
    there = draft.plan.content.written
    languages: Rows = tuple(
        (Button(OWN_NAMES[each], data(STEP, "write", each), mark=each in there),) for each in LANGUAGES
    )
    plain = ((_button(keys.broadcast_no_picture(), "plain"),),) if draft.shots else ()
    lines: list[Text] = [keys.broadcast_written(languages=names(there))]
    if draft.shots:
        lines.append(keys.broadcast_pictures(number=len(draft.shots)))
    if replaced:
        lines.append(keys.broadcast_replaced())
    buttons = ((_button(keys.broadcast_preview(), "preview"),), *languages, *plain, way_out(STEP))
    return Message(texts=(tuple(lines),), buttons=buttons)


def _preview(draft: Draft, desk: Desk) -> Answers:
    """The message as its readers get it, to how many, and what is missing."""
    plan = draft.plan
    plan.content.check()
    audience = readers_of(plan.segment, plan.topic, desk)
    readers = sum(audience.values())
    summary = keys.broadcast_summary(
        segment=draft.segment, topic=keys.topic_name(topic=plan.topic.value), readers=readers
    )
    buttons: Rows = (
        (_button(keys.broadcast_test(), "test", _plan_id(plan)),),
        (_button(keys.broadcast_send(readers=readers), "send", _plan_id(plan)),),
        (_button(keys.broadcast_change(), "write", draft.language),),
        way_out(STEP),
    )
    preview = Say(message=message(plan.content, match(desk.customer.language)))
    texts = (summary, *_missing(plan.content, audience))
    return (preview, Say(message=Message(texts=texts, buttons=buttons)))


def _missing(content: Content, audience: Mapping[str, int]) -> tuple[Text, ...]:
    """Tell before sending who will read it in another language than his own."""
    missing = [language for language in LANGUAGES if language not in content.written]
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
        Say(message=message(content, language)) for language in LANGUAGES if language in content.written
    )


def _send(draft: Draft, desk: Desk) -> Answers:
    """Start; the same a second time within a day asks first."""
    before = rules.repeated(desk.stores[Broadcasts], draft.plan, desk.now)
    if before is None:
        return _start(draft.plan, desk)
    text = keys.broadcast_repeated(number=str(before.id), started=Moment(before.started))
    again: Rows = ((_button(keys.broadcast_again(), "again", _plan_id(draft.plan)),), way_out(STEP))
    return (Say(message=Message(texts=(text,), buttons=again)),)


def _start(plan: Plan, desk: Desk) -> Answers:
    broadcasts = desk.stores[Broadcasts]
    audience = readers_of(plan.segment, plan.topic, desk)
    begun = rules.start(broadcasts, plan, audience, desk.customer.id, desk.now)
    desk.stores[BroadcastWords].word(begun.id, messages(plan.content))
    desk.stores[Dialogues].end(desk.customer.id)
    desk.note("broadcast", f"broadcast:{begun.id} segment:{plan.segment}")
    return (progress(begun, broadcasts.counts(begun.id), desk),)


def _keep(draft: Draft, desk: Desk) -> None:
    desk.keep(STEP, msgspec.json.encode(draft))


def _button(text: Text, *arguments: str) -> Button:
    verb, value = (*arguments, "")[:2]
    return Button(text, data(STEP, verb, value))


ROUTES = (
    OnCommand("broadcast", broadcast, SEND_NEWS),
    OnStep(STEP, said, SEND_NEWS, keys.broadcast_awaits),
    OnTap(STEP, tapped, SEND_NEWS, looks_up=looked_up),
)
