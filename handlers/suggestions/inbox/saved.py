"""Saved answers: kept under a name, listed, and given again."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Say, Toast, data
from chat.events import Said
from chat.records import Dialogues
from handlers.asking import way_out
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, OnStep, OnTap, Tap, Where, say
from handlers.suggestions.inbox import replying
from suggestions.rights import ANSWER, PLAN
from suggestions.saved import MOST, NAME, Saved, SavedAnswers, SavedId
from suggestions.store import Voices
from suggestions.voice import Line, LineId, Part, VoiceId
from texts import keys
from texts.looks import calmed, visible
from usecases.suggestions.inbox import inbox

NAMING: Final = "save-answer"


def name(tap: Tap, desk: Desk) -> Answers:
    """Ask for the name under which an answer is saved."""
    line = _line(tap.id(LineId), desk)
    desk.keep(NAMING, str(line.id).encode(), anew=True)
    return (Say(message=Message(texts=(keys.saved_name(),), buttons=(way_out(NAMING),))),)


def named(event: Said, body: bytes, desk: Desk) -> Answers:
    """Save it under the name. Raises Misunderstood."""
    line, word = _line(LineId(int(body)), desk), " ".join(calmed(event.text).split())
    if not visible(word) or len(word) > NAME:
        raise Misunderstood(keys.saved_name_long(limit=NAME))
    desk.stores[SavedAnswers].save(word, line.text, desk.customer.id)
    desk.stores[Dialogues].end(desk.customer.id)
    desk.did(f"voice:{line.voice}")
    return say(keys.saved_done(name=word))


def _line(id: LineId, desk: Desk) -> Line:
    line = desk.stores[Voices].lines.get(id)
    if line is None or line.part is not Part.ANSWER or not line.text:
        raise Misunderstood(keys.tap_outdated())
    return line


def listed(_: Command, desk: Desk) -> Answers:
    """Show all that is saved."""
    return _offered(None, desk)


def offered(tap: Tap, desk: Desk) -> Answers:
    """Show all that is saved, to be given to a voice."""
    return _offered(desk.stores[Voices].get(tap.id(VoiceId)).id, desk)


def _offered(voice: VoiceId | None, desk: Desk) -> Answers:
    found = desk.stores[SavedAnswers].all(MOST)
    if not found:
        return say(keys.saved_none())
    rows = tuple((Button(each.name, data("saved-show", each.id, voice or 0)),) for each in found)
    return (Say(message=Message(texts=(keys.saved_title(count=len(found)),), buttons=rows)),)


def show(tap: Tap, desk: Desk) -> Answers:
    """Show one, with what can be done with it."""
    saved, voice = _saved(tap, desk), tap.number(1)
    rows = []
    if voice:
        rows.append((Button(keys.saved_send(), data("saved-send", saved.id, voice)),))
        rows.append((Button(keys.saved_change(), data("case-answer", voice)),))
    if desk.may(PLAN):
        rows.append((Button(keys.saved_drop(), data("saved-drop", saved.id)),))
    texts = (keys.saved_named(name=saved.name), keys.answer_text(text=saved.text))
    return (Say(message=Message(texts=texts, buttons=tuple(rows))),)


def send(tap: Tap, desk: Desk) -> Answers:
    """Give it as the answer to a voice, once however often it is tapped; it leaves a moment later."""
    saved, voice = _saved(tap, desk), VoiceId(tap.number(1))
    line = Line(voice=voice, part=Part.ANSWER, by=desk.customer.id, at=desk.now, text=saved.text)
    if replying.goes_already(line, desk):
        return (Toast(keys.answer_given_already(), alert=True),)
    told = replying.answer(line, voice, desk)
    return (*told, *inbox.changed(desk.stores[Voices].get(voice), desk))


def drop(tap: Tap, desk: Desk) -> Answers:
    """Forget it."""
    saved = _saved(tap, desk)
    desk.stores[SavedAnswers].drop(saved.id)
    return (Redraw(Message(texts=(keys.saved_dropped(name=saved.name),))),)


def _saved(tap: Tap, desk: Desk) -> Saved:
    saved = desk.stores[SavedAnswers].get(tap.id(SavedId))
    if saved is None:
        raise Misunderstood(keys.tap_outdated())
    return saved


ROUTES = (
    OnCommand("saved", listed, ANSWER),
    OnTap(NAMING, name, ANSWER, Where.PRIVATE, linked=True),
    OnStep(NAMING, named, ANSWER),
    OnTap("saved-for", offered, ANSWER),
    OnTap("saved-show", show, ANSWER),
    OnTap("saved-send", send, ANSWER),
    OnTap("saved-drop", drop, PLAN),
)
