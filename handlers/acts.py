"""Acts that others hear of: shown first, with what will be said and to how many; done at a tap, once."""

from __future__ import annotations

from datetime import datetime
from functools import partial

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from chat.answers import Answers, Message, Paragraph, Redraw, Say
from chat.events import PlaceKind, Said
from handlers.asking import answered, ask, named
from handlers.desk import Desk
from handlers.routes import Asked, Command, Misunderstood, More, OnAct, OnCommand, OnStep, OnTap, Route, Tap
from texts import keys


class PendingAct(Struct, frozen=True):
    """An act that waits for its word: the command as it was typed, when, and what was shown of it."""

    question: str
    """The same asked twice is two questions."""
    rest: str
    body: tuple[str, ...]
    at: datetime
    texts: tuple[Paragraph, ...] = ()
    more: dict[str, str] = {}
    """What was sent besides, by the message it came in: a change of one takes its place."""

    def command(self, act: OnAct) -> Command:
        """The command as if all of it had been typed at once."""
        further = (line for text in self.more.values() for line in text.splitlines())
        return Command(act.name, self.rest, (*self.body, *further), at=self.at)


def routes_of(act: OnAct) -> tuple[Route, ...]:
    """An act is a command, the two buttons under what it shows, and what is typed where something lacks."""
    return (
        OnCommand(act.name, partial(begun, act), act.right, act.where, act.offers, numbered=act.numbered),
        OnTap(f"{act.name}-yes", partial(_done, act), act.right, act.where),
        OnTap(f"{act.name}-no", partial(_left, act), act.right, act.where),
        OnStep(_more(act), partial(_completed, act), act.right),
        OnStep(act.name, partial(_changed, act), act.right),
    )


def begun(act: OnAct, command: Command, desk: Desk) -> Answers:
    """Check it wholly and show it; what would refuse it refuses now. What lacks is asked for."""
    return _shown(
        act, PendingAct(desk.entropy(8).hex(), command.rest, command.body, desk.now), desk, anew=True
    )


def _shown(act: OnAct, pending: PendingAct, desk: Desk, *, anew: bool) -> Answers:
    found = act.asks(pending.command(act), desk)
    if isinstance(found, More):
        desk.keep(_more(act), msgspec.json.encode(pending), anew=anew)
        return (Say(message=Message(texts=(*found.texts, keys.act_more()), buttons=found.buttons)),)
    if isinstance(found, Asked):
        body = msgspec.json.encode(replace(pending, texts=found.texts))
        return ask(act.name, body, found.texts, found.yes, keys.not_yet(), desk, anew=anew)
    return found


def _completed(act: OnAct, event: Said, body: bytes, desk: Desk) -> Answers:
    """Take what lacked as if it had stood below the command; a change takes the place of what it was."""
    pending = msgspec.json.decode(body, type=PendingAct)
    more = {**pending.more, event.message: event.text.strip()}
    completed = replace(pending, question=desk.entropy(8).hex(), at=desk.now, texts=(), more=more)
    return _shown(act, completed, desk, anew=False)


def _changed(act: OnAct, event: Said, body: bytes, desk: Desk) -> Answers:
    """While it waits for its word, a change of what it was told is shown anew. Raises Misunderstood."""
    if event.edited and event.message in msgspec.json.decode(body, type=PendingAct).more:
        return _completed(act, event, body, desk)
    raise Misunderstood(keys.act_tap())


def _done(act: OnAct, tap: Tap, desk: Desk) -> Answers:
    """Do what was shown; where things have moved on, what refuses it then refuses it now."""
    pending = msgspec.json.decode(answered(act.name, tap, desk), type=PendingAct)
    answers = act.does(pending.command(act), desk)
    # where others read along, what was asked stays, and not a second time what now stands there
    texts = pending.texts if desk.place.kind is PlaceKind.PRIVATE else pending.texts[:1]
    return (Redraw(Message(texts=texts)), *named(answers, tap, desk))


def _left(act: OnAct, tap: Tap, desk: Desk) -> Answers:
    pending = msgspec.json.decode(answered(act.name, tap, desk), type=PendingAct)
    return (Redraw(Message(texts=(*pending.texts, keys.act_left()))),)


def _more(act: OnAct) -> str:
    return f"{act.name}-more"
