"""What a messenger cannot show is said: a toast as a message, a redrawn card as a new one."""

from __future__ import annotations

from chat.answers import Answer, Answers, Message, Redraw, Say, Toast
from chat.messenger import Abilities


def spelled(answers: Answers, able: Abilities) -> Answers:
    """Return the answers to a tap, with messages in place of what its messenger cannot show."""
    if able.edits and able.toast_seconds:
        return answers
    return tuple(_spelled(answer, able) for answer in answers)


def late(answers: Answers) -> Answers:
    """Return what the toasts of a tap say, for a person whose messenger shows them no more."""
    return tuple(_message(answer) for answer in answers if isinstance(answer, Toast))


def _spelled(answer: Answer, able: Abilities) -> Answer:
    match answer:
        case Toast() if not able.toast_seconds:
            return _message(answer)
        case Redraw() if not able.edits:
            return Say(message=answer.drawing() if callable(answer.drawing) else answer.drawing)
        case _:
            return answer


def _message(toast: Toast) -> Say:
    return Say(message=Message(texts=(toast.text,)))
