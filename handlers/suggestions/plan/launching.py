"""*Tell me when it is launched*, under a result; and the picture that the team adds to a launch."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers, Button, Message, Say, Toast, data
from chat.events import Said, Sent
from chat.records import Dialogues
from customers.team import ANYONE
from handlers.asking import way_out
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnStep, OnTap, Tap
from suggestions.rights import PLAN
from suggestions.steps import BACK
from suggestions.voice import StepId, VoiceId
from texts import keys
from usecases.suggestions.plan import launching

PHOTO: Final = "launch-photo"
"""The dialogue in which a picture is asked for."""


def told(tap: Tap, desk: Desk) -> Answers:
    """Tell someone when it is launched, or not after all; the button carries how it shall be."""
    id, wanted = tap.id(VoiceId), tap.number(1)
    if not wanted:
        found = launching.leave(desk, id, desk.customer.id)
        if found.hidden is not None:
            return (Toast(keys.idea_is_hidden(number=str(found.id)), alert=True),)
        return (Say(message=Message(texts=(keys.launch_left(title=found.title),))),)
    found, new = launching.ask(desk, id, desk.customer.id)
    if not new:
        return (Toast(keys.launch_asked_already(title=found.title), alert=True),)
    back = (Button(keys.launch_leave(), data("launch-tell", found.id, 0)),)
    return (Say(message=Message(texts=(keys.launch_asked(title=found.title),), buttons=(back,))),)


def photo(tap: Tap, desk: Desk) -> Answers:
    """Ask for the picture of a launch."""
    desk.keep(PHOTO, str(tap.id(StepId)).encode(), anew=True)
    return (Say(message=Message(texts=(keys.launch_photo_which(),), buttons=(way_out(PHOTO),))),)


def illustrated(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take the picture. Raises TooLate once people are told; what is none is asked for again."""
    if not isinstance(event, Sent) or not event.picture:
        raise Misunderstood(keys.launch_photo_awaits())
    launching.illustrate(desk, StepId(int(body)), event.handle, event.who.messenger, desk.customer.id)
    desk.stores[Dialogues].end(desk.customer.id)
    minutes = int(BACK.total_seconds()) // 60
    return (Say(message=Message(texts=(keys.launch_photo_taken(minutes=minutes),))),)


ROUTES = (
    OnTap("launch-tell", told, ANYONE),
    OnTap(PHOTO, photo, PLAN),
    OnStep(PHOTO, illustrated, PLAN, keys.launch_photo_awaits),
)
