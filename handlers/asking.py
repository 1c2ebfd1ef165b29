"""Asking once before something is done: a button does what was shown above it, and nothing else."""

from __future__ import annotations

import hashlib

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Paragraph, Redraw, Rows, Say, data
from chat.records import Dialogues, Outbox
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnTap, Tap, read_data
from suggestions.folding import folded
from texts import keys
from texts.rendering import render
from texts.text import Text


def ask(
    step: str,
    body: bytes,
    texts: tuple[Paragraph, ...],
    yes: Text,
    no: Text,
    desk: Desk,
    about: tuple[object, ...] = (),
    more: Rows = (),
    further: Rows = (),
    anew: bool = False,
) -> Answers:
    """Show what would be done, and keep it in the person's dialogue until a button under it is tapped.

    `step` names the dialogue; its buttons carry `step-yes` and `step-no`, for which there are routes, then
    what the question is `about`. Between the two stand `more` buttons, each of which carries the
    `question_id`; `further` ones, which answer nothing, stand below. `anew` it begins a dialogue, else it
    goes on in the one that runs.
    """
    desk.keep(step, body, anew=anew)
    which = (*about, question_id(body))
    buttons: Rows = (
        (Button(yes, data(f"{step}-yes", *which)),),
        *more,
        (Button(no, data(f"{step}-no", *which)),),
        *further,
    )
    return (Say(message=Message(texts=texts, buttons=buttons)),)


def typed(buttons: Rows, words: str, desk: Desk) -> str:
    """Return the answer that a step's button carries last, where somebody writes what it says; else nothing.

    Words are compared as they sound: capitals, accents and alphabets make no difference.
    """
    said = folded(words)
    for each in (button for row in buttons for button in row if said):
        label = each.text if isinstance(each.text, str) else render(each.text, desk.reader, markup=False)
        if folded(label) == said:
            return read_data(each.data).arguments[-1]
    return ""


def answered(step: str, tap: Tap, desk: Desk, outdated: Text | None = None) -> bytes:
    """Return what was asked about, once: the dialogue is over then.

    Raises Misunderstood, with what is said of an `outdated` button, for the button of another question, or
    of one that is answered.
    """
    body = awaited(step, tap, desk)
    if body is None:
        raise Misunderstood(keys.act_done() if done(tap, desk) else outdated or keys.tap_outdated())
    desk.stores[Dialogues].end(desk.customer.id)
    return body


def awaited(step: str, tap: Tap, desk: Desk) -> bytes | None:
    """Return what a button asks about, while it waits for that; None: it was answered, or left since."""
    running = desk.stores[Dialogues].get(desk.customer.id)
    if running is None or running[0] != step or question_id(running[1]) not in tap.arguments:
        return None
    return running[1]


def done(tap: Tap, desk: Desk) -> bool:
    """Tell whether this very button did what it says before (see `named`)."""
    return bool(desk.stores[Outbox].fate(_key(tap, desk)))


def question_id(body: bytes) -> str:
    """Return what tells one question from another in the data of its buttons."""
    return hashlib.sha256(body).hexdigest()[:16]


def named(answers: Answers, tap: Tap, desk: Desk) -> Answers:
    """Give the answer to a tap a name, so that a second tap is told that it is done."""
    first = next(
        (each for each in answers if isinstance(each, Say) and each.to is None and not each.key), None
    )
    return tuple(
        replace(each, key=_key(tap, desk)) if each is first and isinstance(each, Say) else each
        for each in answers
    )


def _key(tap: Tap, desk: Desk) -> str:
    return f"done:{desk.customer.id}:{data(tap.name, *tap.arguments)}"


def way_out(step: str) -> tuple[Button, ...]:
    """The button with which somebody leaves a dialogue: the row that ends its buttons."""
    return (Button(keys.leave_button(), data("leave", step)),)


def leave(tap: Tap, desk: Desk) -> Answers:
    """Leave the dialogue that a button names; one of another dialogue leaves nothing."""
    running = desk.stores[Dialogues].get(desk.customer.id)
    if running is None or tap.arguments != (running[0],):
        raise Misunderstood(keys.tap_outdated())
    desk.stores[Dialogues].end(desk.customer.id)
    return (Redraw(Message(texts=(keys.cancelled(),))),)


ROUTES = (OnTap("leave", leave, ANYONE),)
