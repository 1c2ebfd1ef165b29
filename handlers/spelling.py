"""What a messenger cannot show is said: a toast as a message, a redrawn card as a new one."""

from __future__ import annotations

from chat.answers import Answer, Answers, Message, Redraw, Say, Toast
from chat.events import PlaceKind, Tapped
from chat.messenger import Abilities


def spelled(answers: Answers, able: Abilities, tap: Tapped) -> Answers:
    """Return the answers to a tap, with messages in place of what its messenger cannot show.

    Both are for who tapped: where others read along they are left out.
    """
    if able.edits and able.toast_seconds:
        return answers
    return tuple(said for answer in answers if (said := _spelled(answer, able, tap)) is not None)


def late(answers: Answers, tap: Tapped) -> Answers:
    """Return what the toasts of a tap say, for a person whose messenger shows them no more."""
    toasts = [answer for answer in answers if isinstance(answer, Toast)] if _alone(tap) else []
    return tuple(_message(toast) for toast in toasts)


def _alone(tap: Tapped) -> bool:
    return tap.place.kind is PlaceKind.PRIVATE


def _spelled(answer: Answer, able: Abilities, tap: Tapped) -> Answer | None:
    match answer:
        case Toast() if not able.toast_seconds:
            return _message(answer) if _alone(tap) else None
        case Redraw() if not able.edits:
            card = answer.drawing() if callable(answer.drawing) else answer.drawing
            return Say(message=card) if _alone(tap) else None
        case _:
            return answer


def _message(toast: Toast) -> Say:
    return Say(message=Message(texts=(toast.text,)))
