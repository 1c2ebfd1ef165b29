"""Whether the author of a case can be written to: its card says so as soon as it is known."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers
from customers.people import CustomerId
from suggestions.store import Voices
from usecases.suggestions.inbox import inbox
from usecases.work import Work

NEWEST: Final = 20
"""Of what somebody filed so much is looked at."""


def shown(author: CustomerId, work: Work) -> Answers:
    """Bring the cards up to date of what someone waits for, who has blocked us or has let us in again."""
    waiting = (voice for voice in work.stores[Voices].of(author, NEWEST) if voice.waits)
    return tuple(answer for voice in waiting for answer in inbox.changed(voice, work))
