"""How large an idea is, as the team takes it to be: noted in the log, and shown on its cards."""

from __future__ import annotations

from chat.answers import Answers
from customers.people import CustomerId
from suggestions import triage
from suggestions.store import Voices
from suggestions.triage import Size
from suggestions.voice import Voice, VoiceId
from usecases.suggestions.inbox import inbox
from usecases.work import Work


def estimate(work: Work, id: VoiceId, size: Size, by: CustomerId) -> tuple[Voice, Answers]:
    """Note how large an idea is. Raises as `suggestions.triage.estimate`."""
    voice = triage.estimate(work.stores[Voices], id, size)
    work.audit("effort", f"voice:{id}", by)
    return voice, inbox.changed(voice, work)
