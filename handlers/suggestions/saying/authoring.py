"""What an author does with his idea beside adding to it: changing its words, and signing it."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, Toast, data
from chat.events import Said
from chat.records import Dialogues
from customers.team import ANYONE
from handlers.asking import way_out
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnStep, OnTap, Tap, say
from suggestions import filing, signing
from suggestions.folding import folded
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Status, Voice, VoiceId
from texts import keys
from texts.looks import calmed
from usecases.suggestions.inbox import inbox
from usecases.suggestions.saying import filing as use

CHANGING: Final = "voice-change"
"""The dialogue in which an idea is written anew."""
SIGNING: Final = "sign"
"""The dialogue in which an author may write the name under his idea."""


def change(tap: Tap, desk: Desk) -> Answers:
    """Ask for the new words, unless others support the idea as it stands. Raises NotHis."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    if voice.kind is not Kind.IDEA or voice.status is not Status.NEW:
        return (Redraw(use.author_card(voice)),)
    if voice.supporters:
        return _stands(voice)
    desk.keep(CHANGING, str(voice.id).encode(), anew=True)
    words = filing.words_of(desk.stores[Voices].lines.of(voice.id))
    now = (keys.idea_reads_now(text=words),) if words else ()
    texts = (keys.voice_change_what(number=str(voice.id)), *now)
    return (Say(message=Message(texts=texts, buttons=(way_out(CHANGING),))),)


def changed(event: Said, body: bytes, desk: Desk) -> Answers | None:
    """Let the idea read like this; None where it went its way meanwhile: this is a voice of its own.

    Raises NotHis, Misunderstood for what has no words.
    """
    voice = filing.own(desk.stores[Voices], VoiceId(int(body)), desk.customer.id)
    if voice.status is not Status.NEW:
        desk.stores[Dialogues].end(desk.customer.id)
        return None
    if not folded(event.text):
        raise Misunderstood(keys.idea_words_missing())
    desk.stores[Dialogues].end(desk.customer.id)
    if voice.supporters:
        return _stands(voice)
    return use.rewrite(desk, voice, calmed(event.text.strip()))


def _stands(voice: Voice) -> Answers:
    """Say why it is changed no more, and offer what can be done."""
    add = (Button(keys.voice_add(), data("voice-add", voice.id)),)
    text = keys.idea_supported_stands(number=str(voice.id))
    return (Say(message=Message(texts=(text,), buttons=(add,))),)


def sign(tap: Tap, desk: Desk) -> Answers:
    """Ask under which name an idea shall stand; or do what a button says. Raises NotHis, NotAnIdea."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    signing.check(voice)
    wanted = tap.arguments[1] if len(tap.arguments) > 1 else ""
    known = signing.name_of(desk.customer.name)
    if wanted == "known" and known:
        return _signed(voice, known, desk)
    if wanted == "nobody":
        return _signed(voice, "", desk)
    desk.keep(SIGNING, str(voice.id).encode(), anew=True)
    name = (Button(keys.sign_known(name=known), data("sign", voice.id, "known")),)
    nobody = (Button(keys.sign_nobody(), data("sign", voice.id, "nobody")),)
    buttons: Rows = (*((name,) if known else ()), *((nobody,) if voice.signed else ()), way_out(SIGNING))
    return (Say(message=Message(texts=(keys.sign_how(number=str(voice.id)),), buttons=buttons)),)


def signed(event: Said, body: bytes, desk: Desk) -> Answers | None:
    """Take the name that he wrote; None where he withdrew the idea meanwhile: this is a voice of its own.

    Raises NotHis, Misunderstood for what is no name.
    """
    voice = filing.own(desk.stores[Voices], VoiceId(int(body)), desk.customer.id)
    if voice.status is Status.WITHDRAWN:
        desk.stores[Dialogues].end(desk.customer.id)
        return None
    name = signing.name_of(event.text)
    if not name:
        raise Misunderstood(keys.sign_wrong(longest=signing.LONGEST))
    desk.stores[Dialogues].end(desk.customer.id)
    signed = signing.sign(desk.stores[Voices], voice, name)
    return (*say(keys.sign_done(number=str(voice.id), name=name)), *inbox.changed(signed, desk))


def _signed(voice: Voice, name: str, desk: Desk) -> Answers:
    running = desk.stores[Dialogues].get(desk.customer.id)
    if running is not None and running[0] == SIGNING:
        desk.stores[Dialogues].end(desk.customer.id)
    signed = signing.sign(desk.stores[Voices], voice, name)
    text = keys.sign_done(number=str(voice.id), name=name) if name else keys.sign_none(number=str(voice.id))
    return (Toast(text), Redraw(use.author_card(signed)), *inbox.changed(signed, desk))


ROUTES = (
    OnTap(CHANGING, change, ANYONE),
    OnStep(CHANGING, changed, ANYONE),
    OnTap(SIGNING, sign, ANYONE),
    OnStep(SIGNING, signed, ANYONE),
)
