"""Cards that are not in the team's chat, or no more: brought there again, else to who answers in private."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from chat.answers import Answers, Message, Tell
from chat.ports import Fate
from chat.records import Outbox
from customers.team import Role, Team
from suggestions.store import Alerts, Voices
from suggestions.voice import Status, VoiceId
from texts import keys
from usecases.suggestions.inbox import inbox
from usecases.work import Work

CARDS: Final = "case"
"""How the dedupe keys of cards begin, and of what an author wrote back."""
AT_ONCE: Final = 100
"""So many are looked at in one go."""
AGAIN: Final = timedelta(days=7)
"""So long the owners are not told a second time that the team's chat is out of reach."""


def look_after(work: Work) -> Answers:
    """See to cards that never arrived in the team's chat, and to those that somebody deleted there."""
    team = work.company.team_chat
    if team is None:
        return ()
    answers: Answers = ()
    for key in work.stores[Outbox].lost(team, CARDS, AT_ONCE):
        arrived = work.stores[Outbox].arrived(key)
        there = arrived and work.stores[Outbox].fate(key) == Fate.FAILED
        work.stores[Outbox].drop(key)
        answers = (
            *answers,
            *_brought(key, work, arrived=arrived, there=there),
            *(() if there else _told(work)),
        )
    return answers


def _brought(key: str, work: Work, *, arrived: bool, there: bool) -> Answers:
    """Bring a card anew; one that had arrived while its voice waits, `there` to where it was deleted."""
    name, number = key.split(":")[:2]
    if name == "cases":
        of_list = work.stores[Voices].listed(VoiceId(int(number)))
        cards = [f"case:{each.id}" for each in of_list]
        return tuple(
            answer for card in cards for answer in _brought(card, work, arrived=arrived, there=there)
        )
    voice = work.stores[Voices].get(VoiceId(int(number)))
    if voice.status is Status.WITHDRAWN or (arrived and not voice.waits):
        return ()
    return inbox.arrived(voice, work) if there else inbox.in_private(inbox.drawn(voice, work), key, work)


def _told(work: Work) -> Answers:
    """Tell the owners, once, that the team's chat takes nothing."""
    if not work.stores[Alerts].first_within("team-chat-lost", AGAIN, work.now):
        return ()
    owners = tuple(each.customer for each in work.stores[Team].members() if each.role is Role.OWNER)
    key = f"team-chat-lost:{work.now.timestamp():.0f}"
    return (Tell(people=owners, message=Message(texts=(keys.inbox_chat_lost(),)), key=key),)
