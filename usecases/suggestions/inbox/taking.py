"""Who of the team has a voice: he took it on, or a colleague handed it over."""

from __future__ import annotations

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Tell, data
from customers.people import CustomerId
from customers.team import Team
from suggestions.store import Voices
from suggestions.voice import Voice, VoiceId
from texts import keys
from usecases.suggestions.inbox import inbox
from usecases.suggestions.saying.titles import called
from usecases.work import Work


def take(work: Work, id: VoiceId, by: CustomerId, from_whom: int) -> tuple[Voice, bool, Answers]:
    """Let someone of the team take a voice on, or over from who has it; the cards show it.

    Returns it, and whether he has it now: somebody else may have been quicker. Raises NoSuchVoice.
    """
    voice = work.stores[Voices].lock(id)
    if voice.holder is not None and voice.holder not in {by, from_whom}:
        return voice, False, ()
    held = replace(voice, holder=by)
    work.stores[Voices].save(held)
    work.audit("take", f"voice:{id}", by)
    return held, True, inbox.changed(held, work)


def hand_over(work: Work, id: VoiceId, to: CustomerId, by: CustomerId) -> Answers:
    """Let a colleague have a voice; he is told. Raises NoSuchVoice."""
    held = replace(work.stores[Voices].lock(id), holder=to)
    work.stores[Voices].save(held)
    work.audit("hand-over", f"voice:{id}", by)
    giver = work.stores[Team].member(by)
    text = keys.case_handed_to_you(number=str(id), title=called(held, work), name=giver.name if giver else "")
    see = (Button(keys.audit_to_voice(number=str(id)), data("case", id)),)
    told = Tell(
        people=() if to == by else (to,),
        message=Message(texts=(text,), buttons=(see,)),
        key=f"handed:{id}:{work.now.timestamp():.0f}",
    )
    return (told, *inbox.changed(held, work))
