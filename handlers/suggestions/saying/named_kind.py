"""Who writes what it is, in place of a tap, has said it: "a complaint", below the question what it is."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers
from chat.events import PlaceKind, Said, Sent, Unread
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.routes import OnText
from handlers.suggestions.saying import saying
from suggestions.folding import folded
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Status

_NAMES: Final = {
    Kind.IDEA: "idea|an idea|its an idea|suggestion|идеја|ideja|предлог|predlog|pomysł|to pomysł"
    "|идея|это идея|предложение|това е идея|предложение|nápad|je to nápad",
    Kind.COMPLAINT: "complaint|a complaint|its a complaint|жалба|žalba|рекламација|reklamacija|skarga"
    "|to skarga|reklamacja|жалоба|это жалоба|претензия|това е жалба|оплакване|рекламация"
    "|stížnost|je to stížnost|reklamace",
    Kind.QUESTION: "question|a question|its a question|питање|pitanje|pytanie|to pytanie|вопрос|это вопрос"
    "|въпрос|това е въпрос|dotaz|otázka|je to dotaz",
    Kind.PRAISE: "praise|похвала|pohvala|pochwała|to pochwała|это похвала|това е похвала|pochvala",
}
_KINDS: Final = {folded(name): kind for kind, names in _NAMES.items() for name in names.split("|")}


def named(text: str) -> Kind | None:
    """Return what somebody calls it; None where he says anything else."""
    return _KINDS.get(folded(text.replace("'", "").replace("’", "")))


def heard(event: Said | Unread, desk: Desk) -> Answers | None:
    """Take what waits for a tap as what its author calls it; None where nothing waits, or he says more."""
    if not isinstance(event, Said) or isinstance(event, Sent) or event.second_hand:
        return None
    kind = named(event.text) if event.place.kind is PlaceKind.PRIVATE else None
    last = desk.stores[Voices].latest_of(desk.customer.id) if kind is not None else None
    if kind is None or last is None or last.status is not Status.SAID:
        return None
    return saying.chosen_in_words(last, kind, desk)


TEXTS = (OnText(heard, ANYONE),)
