"""What somebody said himself, as a card with what he can do with it."""

from __future__ import annotations

from chat.answers import Answers, Say
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.routes import OnTap, Tap
from suggestions import filing
from suggestions.store import Voices
from suggestions.voice import VoiceId
from usecases.suggestions.filing import author_card


def own(tap: Tap, desk: Desk) -> Answers:
    """Show one's own voice as it stands. Raises NoSuchVoice, NotHis."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    return (Say(message=author_card(voice)),)


ROUTES = (OnTap("voice", own, ANYONE),)
