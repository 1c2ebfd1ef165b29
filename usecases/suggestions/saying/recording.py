"""Filing for somebody what he said at the counter or by phone: with the same clock, and he hears of it."""

from __future__ import annotations

from chat.answers import Answers, Message, Tell
from customers.people import CustomerId
from suggestions import recording
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Voice, VoiceId
from texts import keys
from usecases.suggestions.inbox import inbox
from usecases.suggestions.saying import filing
from usecases.work import Work


def record(
    work: Work, author: CustomerId | None, text: str, kind: Kind, by: CustomerId
) -> tuple[Voice, Answers]:
    """File it. Returns it, and what its author and the team are told."""
    voice = recording.record(work.stores[Voices], author, by, text, work.now)
    filed, told = filing.file(work, voice, kind)
    work.audit("record", f"voice:{filed.id}", by)
    if filed.author is None:
        return filed, told
    card = filing.author_card(filed)
    words = (keys.recorded_for_you(), keys.recorded_text(text=text))
    message = Message(texts=(words, *card.texts), buttons=card.buttons)
    return filed, (Tell(people=(filed.author,), message=message, key=f"filed:{filed.id}"), *told)


def settle(work: Work, id: VoiceId, by: CustomerId) -> Answers:
    """Note that it was answered where it was said. Raises NoSuchVoice."""
    settled, new = recording.settle(work.stores[Voices], id, work.now)
    if not new:
        return ()
    work.audit("answer-elsewhere", f"voice:{id}", by)
    return inbox.changed(settled, work)
