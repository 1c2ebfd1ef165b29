"""What is asked about all lead users, by the word behind `/leads`: one line for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from msgspec import Struct

from chat.answers import Answers
from chat.events import Said, Tapped
from handlers.commands import read_command
from handlers.desk import Desk
from handlers.leadusers import looking_back, pyramiding
from handlers.routes import parted, read_data
from handlers.trials import foretelling
from usecases.work import Work


class Subject(Struct, frozen=True):
    """One of them."""

    shown: Callable[[str, Desk], Answers]
    """Answers it, given what follows its word."""
    looks_up: Callable[[Work], object] | None = None
    """What it needs that takes long to read and decides nothing: handed over as `Desk.looked_up`."""


SUBJECTS: Final[Mapping[str, Subject]] = {
    "backtest": Subject(looking_back.shown, looking_back.looked_up),
    "report": Subject(lambda _, desk: foretelling.report(desk)),
    "ask": Subject(pyramiding.asked),
}


def looked_up(event: Said | Tapped, work: Work) -> object:
    """Read what is asked about, beside whoever writes."""
    subject = SUBJECTS.get(_word(event))
    return subject.looks_up(work) if subject and subject.looks_up else None


def _word(event: Said | Tapped) -> str:
    if isinstance(event, Tapped):
        return next(iter(read_data(event.data).arguments), "")
    command = read_command(event.text)
    return parted(command.whole)[0].casefold() if command else ""
