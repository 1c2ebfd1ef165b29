"""What was said at the counter or by phone: `/record for 17 The cover is torn`, filed at a tap."""

from __future__ import annotations

from typing import Final

import msgspec
from msgspec import Struct

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from chat.events import Said
from customers.people import CustomerId
from customers.store import Customers
from handlers.asking import answered, question_id, way_out
from handlers.customers.person import whom
from handlers.desk import Desk
from handlers.naming import named
from handlers.routes import Command, Misunderstood, OnCommand, OnStep, OnTap, Tap, parted
from handlers.suggestions.saying.likely import likely
from suggestions.kind import SAID, Kind
from suggestions.rights import ANSWER
from suggestions.voice import VoiceId
from texts import keys
from texts.looks import visible
from texts.text import Text
from usecases.suggestions.saying import recording

STEP: Final = "record"
FOR: Final = "for"


class Record(Struct, frozen=True):
    """What waits for the tap that says what it is."""

    question: str
    """The same said twice is two questions."""
    author: CustomerId | None
    text: str


def record(command: Command, desk: Desk) -> Answers:
    """Show what is going to be filed, and for whom; ask what it is. Raises Misunderstood."""
    author, text = _read(command.whole, desk)
    body = msgspec.json.encode(Record(desk.entropy(8).hex(), author, text))
    desk.keep(STEP, body, anew=True)
    kinds: Rows = tuple(
        (Button(keys.voice_kind(kind=kind.value), data("record-as", kind.value, question_id(body))),)
        for kind in likely(text)
    )
    texts = (_from(author, desk), keys.recorded_text(text=text), keys.record_which())
    return (Say(message=Message(texts=texts, buttons=(*kinds, way_out(STEP)))),)


def _read(whole: str, desk: Desk) -> tuple[CustomerId | None, str]:
    """Read for whom it is, if somebody is named, and the words. Raises Misunderstood."""
    first, rest = parted(whole)
    author = None
    if first.casefold() == FOR:
        name, whole = parted(rest)
        author = whom(name, desk).id if name else None
    if not visible(whole):
        raise Misunderstood(keys.record_how())
    return author, whole


def _from(author: CustomerId | None, desk: Desk) -> Text:
    return keys.record_nobody() if author is None else keys.record_person(person=named(author, desk))


def filed(tap: Tap, desk: Desk) -> Answers:
    """File it as what was tapped; of who was erased meanwhile nothing is kept. Raises Misunderstood."""
    what = tap.arguments[0] if tap.arguments else ""
    if what not in SAID:
        raise Misunderstood(keys.tap_outdated())
    kept = msgspec.json.decode(answered(STEP, tap, desk), type=Record)
    if kept.author is not None and desk.stores[Customers].get(kept.author) is None:
        return (Redraw(Message(texts=(keys.person_none(named=str(kept.author)),))),)
    voice, told = recording.record(desk, kept.author, kept.text, Kind(what), desk.customer.id)
    desk.did(f"voice:{voice.id}")
    see = (Button(keys.audit_to_voice(number=str(voice.id)), data("case", voice.id)),)
    texts = (_from(kept.author, desk), keys.recorded_text(text=kept.text))
    done = keys.record_done(number=str(voice.id))
    return (Redraw(Message(texts=texts)), Say(message=Message(texts=(done,), buttons=(see,))), *told)


def waits(_: Said, __: bytes, ___: Desk) -> Answers:
    """Ask for the tap. Raises Misunderstood."""
    raise Misunderstood(keys.record_tap())


def settle(tap: Tap, desk: Desk) -> Answers:
    """Note that somebody who cannot be written to was answered where he spoke."""
    id = tap.id(VoiceId)
    told = recording.settle(desk, id, desk.customer.id)
    return (Redraw(Message(texts=(keys.settled(number=str(id)),))), *told)


ROUTES = (
    OnCommand(STEP, record, ANSWER),
    OnTap("record-as", filed, ANSWER),
    OnStep(STEP, waits, ANSWER),
    OnTap("case-settled", settle, ANSWER),
)
