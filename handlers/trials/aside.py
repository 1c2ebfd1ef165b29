"""Short words where a button was awaited go to nobody once it is tapped: their author is told so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from chat.answers import Answers, Edit, Message
from handlers.desk import Desk
from handlers.suggestions.saying.likely import likely
from suggestions import filing
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Status, Voice
from texts import keys
from trials.tester import Tester
from usecases.suggestions.saying import which_kind
from usecases.trials import adding

SHORT: Final = 60
"""Of so many characters may be what was meant as an answer by a button; longer words say more than that."""


def left_aside(him: Tester, desk: Desk) -> Answers:
    """Drop what he wrote in place of the button that he tapped now, and say so where he was asked what it is.

    `him` as he stood before that answer: what he said since his last one is meant. What reads like a
    complaint or a question, or came with a file, waits for his tap as ever, and is filed by itself.
    """
    return tuple(_dropped(him, desk))


def _dropped(him: Tester, desk: Desk) -> Iterator[Edit]:
    voices = desk.stores[Voices]
    last = voices.latest_of(him.customer)
    while last is not None and _in_place_of_button(last, him, desk):
        filing.leave(voices, last)
        yield Edit(of=which_kind.key_of(last.id), message=Message(texts=(keys.checkin_aside(),)))
        last = voices.latest_of(him.customer)


def _in_place_of_button(said: Voice, him: Tester, desk: Desk) -> bool:
    """Tell whether it was said while he was told that a button is awaited, and says no more than that."""
    if said.status is not Status.SAID or said.kind is not None or him.sign is None:
        return False
    lines = desk.stores[Voices].lines.of(said.id)
    words = filing.words_of(lines)
    return (
        him.sign <= said.begun <= him.sign + adding.FRESH
        and all((each.messenger, each.chat) == (desk.person.messenger, desk.place.address) for each in lines)
        and adding.words_alone(desk, said.id)
        and len(words) <= SHORT
        and likely(words)[0] not in {Kind.COMPLAINT, Kind.QUESTION}
    )
