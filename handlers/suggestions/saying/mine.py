"""What somebody said himself, as a card with what he can do with it."""

from __future__ import annotations

from chat.answers import Answers, Say
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.routes import OnTap, Tap
from handlers.suggestions.saying.likely import likely
from suggestions import filing
from suggestions.store import Voices
from suggestions.voice import Status, VoiceId
from usecases.suggestions.saying.filing import author_card
from usecases.suggestions.saying.which_kind import asked


def own(tap: Tap, desk: Desk) -> Answers:
    """Show one's own voice as it stands; ask what it is until that is said. Raises NoSuchVoice, NotHis."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    if voice.status is not Status.SAID:
        return (Say(message=author_card(voice)),)
    lines = desk.stores[Voices].lines.of(voice.id)
    kinds = likely(filing.words_of(lines))
    first = tuple(each for each in kinds if each is voice.kind)
    return asked(desk, voice, (*first, *(each for each in kinds if each not in first)))


ROUTES = (OnTap("voice", own, ANYONE, linked=True),)
