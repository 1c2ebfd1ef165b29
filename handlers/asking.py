"""Asking once before something is done: a button does what was shown above it, and nothing else."""

from __future__ import annotations

import hashlib

from chat.answers import Answers, Button, Message, Paragraph, Rows, Say
from handlers.desk import Desk
from handlers.routes import Misunderstood, Tap, data
from texts import keys
from texts.text import Text


def ask(step: str, body: bytes, texts: tuple[Paragraph, ...], yes: Text, no: Text, desk: Desk) -> Answers:
    """Show what would be done, and keep it in the person's dialogue until a button under it is tapped.

    `step` names the dialogue; its buttons carry `step-yes` and `step-no`, for which there are routes.
    """
    desk.stores.dialogues.put(desk.customer.id, step, body)
    seen = _seen(body)
    buttons: Rows = ((Button(yes, data(f"{step}-yes", seen)),), (Button(no, data(f"{step}-no", seen)),))
    return (Say(message=Message(texts=texts, buttons=buttons)),)


def answered(step: str, tap: Tap, desk: Desk) -> bytes:
    """Return what was asked about, once: the dialogue is over then.

    Raises Misunderstood for the button of another question, or of one that is answered.
    """
    running = desk.stores.dialogues.get(desk.customer.id)
    if running is None or running[0] != step or tap.arguments != (_seen(running[1]),):
        raise Misunderstood(keys.tap_outdated())
    desk.stores.dialogues.end(desk.customer.id)
    return running[1]


def _seen(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()[:16]
