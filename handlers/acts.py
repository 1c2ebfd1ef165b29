"""Acts that others hear of: shown first, with what will be said and to how many; done at a tap, once."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Final

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from chat.answers import Answers, Message, Paragraph, Redraw, Say, Toast, data
from chat.events import PlaceKind, Said
from handlers.asking import answered, ask, awaited, done, named, question_id
from handlers.desk import Desk
from handlers.routes import Asked, Command, Misunderstood, More, OnAct, OnCommand, OnStep, OnTap, Route, Tap
from texts import keys
from texts.text import Text

ALL, PART = "all", "part"
"""How much of its command a button carries: all of it, or the number of what it is about."""
LONGEST: Final = 64
"""Bytes of tap data (https://core.telegram.org/bots/api#inlinekeyboardbutton)."""
DIGITS: Final = 9
"""Of a number that a button carries."""


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
        body, about = msgspec.json.encode(replace(pending, texts=found.texts)), _carried(act, pending)
        return ask(act.name, body, found.texts, found.yes, keys.not_yet(), desk, about, anew=anew)
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
    if awaited(act.name, tap, desk) is None:
        return _again(act, tap, desk)
    pending = msgspec.json.decode(answered(act.name, tap, desk), type=PendingAct)
    answers = act.does(pending.command(act), desk)
    # where others read along, what was asked stays, and not a second time what now stands there
    texts = pending.texts if desk.place.kind is PlaceKind.PRIVATE else pending.texts[:1]
    return (Redraw(Message(texts=texts)), *named(answers, tap, desk))


def _left(act: OnAct, tap: Tap, desk: Desk) -> Answers:
    if awaited(act.name, tap, desk) is None:
        _check_asked(act, tap, desk)
        return (Toast(keys.act_left()),)
    pending = msgspec.json.decode(answered(act.name, tap, desk), type=PendingAct)
    return (Redraw(Message(texts=(*pending.texts, keys.act_left()))),)


def _carried(act: OnAct, pending: PendingAct) -> tuple[str, str]:
    """Return what a button knows of its command: all that was typed, where that fits, else its number."""
    rest = pending.rest
    whole = not pending.body and not pending.more and rest.isprintable()
    size = len(data(f"{act.name}-yes", ALL, rest, question_id(b"")).encode())
    if whole and size <= LONGEST:
        return ALL, rest
    return PART, pending.command(act).digits[:DIGITS]


def _again(act: OnAct, tap: Tap, desk: Desk) -> Answers:
    """Show anew what was left meanwhile, as it stands now; of words that are gone it says so.

    Raises Misunderstood for what was done, and where nothing of the command is known.
    """
    _check_asked(act, tap, desk)
    extent, rest = tap.arguments[0], ":".join(tap.arguments[1:-1])
    if extent == ALL:
        return _introduced(keys.act_again(), begun(act, Command(act.name, rest), desk), desk)
    command = Command(act.name, rest)
    if not rest or not isinstance(act.asks(command, desk), More):
        raise Misunderstood(keys.act_gone())
    return _introduced(keys.act_again_words(), begun(act, command, desk), desk)


def _introduced(text: Text, answers: Answers, desk: Desk) -> Answers:
    """Say something before what is shown, where something is asked."""
    first, *others = answers
    if not desk.begun or not isinstance(first, Say):
        return answers
    texts = (text, *first.message.texts)
    return (replace(first, message=replace(first.message, texts=texts)), *others)


def _check_asked(act: OnAct, tap: Tap, desk: Desk) -> None:
    """Raise Misunderstood for a button whose act is done, which is older than this, or is another's."""
    if done(replace(tap, name=f"{act.name}-yes"), desk):
        raise Misunderstood(keys.act_done())
    if len(tap.arguments) < len((ALL, "", "question")) or desk.place.kind is not PlaceKind.PRIVATE:
        raise Misunderstood(keys.tap_outdated())


def _more(act: OnAct) -> str:
    return f"{act.name}-more"
