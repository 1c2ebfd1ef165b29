"""Where an idea or an option stands, in a sentence."""

from __future__ import annotations

from suggestions.kind import Kind
from suggestions.voice import Status, Voice
from texts import keys
from texts.text import Text
from usecases.suggestions.plan import options
from usecases.work import Work


def stands(work: Work, voice: Voice, status: Status, already: str = "") -> Text:
    """Say where an idea or an option stands, in a sentence."""
    number, title = options.number_of(work, voice), voice.title
    if voice.kind is Kind.OPTION:
        return keys.option_stands(number=number, title=title, status=status.value)
    match status:
        case Status.PLANNED:
            return keys.step_planned(number=number, title=title)
        case Status.DECLINED:
            return keys.step_declined(number=number, title=title)
        case Status.LAUNCHED if already:
            return keys.step_launched_already(number=number, title=title)
        case Status.LAUNCHED:
            return keys.step_launched(number=number, title=title)
        case Status.CONSIDERING:
            return keys.step_considering(number=number, title=title)
        case _:
            return keys.step_new(number=number, title=title)
