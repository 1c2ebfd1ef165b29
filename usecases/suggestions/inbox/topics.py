"""Topics of the team's chat: one for each kind of voice, opened by the bot with the first of its kind."""

from __future__ import annotations

from msgspec.structs import replace

from chat.answers import OPENS, Answers, Message, Say, To
from suggestions.kind import Kind
from texts import keys


def of(kind: Kind, team: To) -> tuple[To, Answers]:
    """Return where voices of a kind stand in the team's chat, and what opens their topic.

    It is opened once, whoever asks for it first; where that cannot be, they stand in the chat itself. Where
    the operator named one topic, all stand there.
    """
    if team.topic:
        return team, ()
    key = f"{OPENS}{team.address}:{kind.value}"
    opening = Message(texts=(keys.inbox_topic(kind=kind.value),), opens=True)
    return replace(team, topic=key), (Say(message=opening, to=team, key=key),)
